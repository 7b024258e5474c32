// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "analysis/figurerow.h"

#include <QRegularExpression>

namespace zoneboard {

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

Result<Panel> readPanel(const Store& store)
{
    Panel::Builder builder;
    builder.reserve(static_cast<size_t>(TRY(store.figureCount())));
    TRY(store.readFigures([&builder](const Figure& figure) {
        builder.add(figure);
        return true;
    }));
    return std::move(builder).finish();
}

}

Result<std::unique_ptr<Store>> openStore(Invocation& invocation, const QString& path,
                                         Store::Access access)
{
    auto store = TRY(Store::open(path, access, invocation.clock()));
    if (store->outcome() == OpenOutcome::NewerThanProgram)
        invocation.say(message(phrase("CommandLine",
                                      "“%1” was written by a newer version of Zoneboard; it is "
                                      "read, not changed."),
                               path));
    return store;
}

Result<Session> readCatalog(Invocation& invocation)
{
    Session session;
    session.store = TRY(openStore(invocation, invocation.positional(0), Store::Access::ReadOnly));
    session.catalog = TRY(session.store->catalog());
    return session;
}

Result<void> readFiguresBehind(Session& session, IndicatorId indicator)
{
    Panel::Builder builder;
    for (const IndicatorId id : indicatorsBehind(session.catalog, indicator))
        TRY(session.store->readFigures(id, [&builder](const Figure& figure) {
            builder.add(figure);
            return true;
        }));
    session.panel = std::move(builder).finish();
    return {};
}

Result<Session> readSession(Invocation& invocation, const std::optional<QDateTime>& knownAt)
{
    Session session = TRY(readCatalog(invocation));
    session.knownAt = knownAt;
    session.panel = knownAt ? Panel::build(TRY(session.store->figuresAsOf(*knownAt)))
                            : TRY(readPanel(*session.store));
    return session;
}

Result<std::optional<QDateTime>> knownAtOption(const Invocation& invocation)
{
    const auto text = invocation.value(QStringLiteral("as-of"));
    if (!text)
        return std::nullopt;
    const QDate day = QDate::fromString(text->trimmed(), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorKind::WrongUse,
                       message(phrase("CommandLine",
                                      "--as-of: found “%1”, expected a day such as 2025-06-30."),
                               *text));
    return day.endOfDay();
}

Result<const Indicator*> chosenIndicator(const Invocation& invocation, const Catalog& catalog,
                                         const QString& option)
{
    const auto text = invocation.value(option);
    if (!text)
        return nullptr;
    return catalog.findIndicator(*text);
}

Result<const Area*> chosenArea(const Invocation& invocation, const Catalog& catalog)
{
    const auto text = invocation.value(QStringLiteral("area"));
    if (!text)
        return nullptr;
    return catalog.findArea(*text);
}

Result<const Area*> areaOrHome(const Invocation& invocation, const Catalog& catalog)
{
    const Area* area = TRY(chosenArea(invocation, catalog));
    if (!area)
        area = catalog.homeArea();
    if (!area)
        return failure(ErrorKind::WrongUse, phrase("CommandLine", "The store has no area yet."));
    return area;
}

Result<Years> chosenYears(const Invocation& invocation)
{
    const auto text = invocation.value(QStringLiteral("years"));
    if (!text)
        return Years {};
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{4})\\s*(?:[-\\x{2013}\\x{2014}~]\\s*(\\d{4}))?\\s*$"));
    const auto match = form.match(*text);
    Years years;
    years.first = match.captured(1).toInt();
    years.last = match.captured(2).isEmpty() ? years.first : match.captured(2).toInt();
    if (!match.hasMatch() || years.first > years.last || years.first < earliestYear
        || years.last > latestYear)
        return failure(ErrorKind::WrongUse,
                       message(phrase("CommandLine",
                                      "--years: found “%1”, expected a range such as 2015-2024."),
                               *text));
    return years;
}

Result<ChosenCells> chosenCells(const Invocation& invocation, const Catalog& catalog)
{
    ChosenCells chosen;
    chosen.indicator = TRY(chosenIndicator(invocation, catalog, QStringLiteral("indicator")));
    chosen.area = TRY(chosenArea(invocation, catalog));
    chosen.years = TRY(chosenYears(invocation));
    return chosen;
}

Result<int> yearOrNewest(const Invocation& invocation, const Panel& panel, const Area& area)
{
    if (const auto year =
            TRY(invocation.wholeNumber(QStringLiteral("year"), earliestYear, latestYear)))
        return *year;
    const std::vector<int> years = panel.years(area.id);
    if (years.empty())
        return failure(
            ErrorKind::WrongUse,
            message(phrase("CommandLine", "%1 has no yearly figures; say --year."), area.name));
    return years.back();
}

Result<QString> outputPath(const Invocation& invocation)
{
    const auto path = invocation.value(QStringLiteral("o"));
    if (!path || path->isEmpty())
        return failure(ErrorKind::WrongUse, phrase("CommandLine", "Say where to write: -o FILE."));
    return *path;
}

}
