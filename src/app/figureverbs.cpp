// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"
#include "analysis/contribution.h"
#include "analysis/derived.h"
#include "app/figureoutput.h"
#include "app/json.h"
#include "app/session.h"
#include "core/numbertext.h"

#include <algorithm>
#include <vector>

namespace zoneboard {

namespace {

std::vector<IndicatorId> inOrder(const Catalog& catalog)
{
    std::vector<IndicatorId> ids;
    for (const Indicator& indicator : catalog.indicators())
        ids.push_back(indicator.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<void> printRows(FigureOutput& output, const Session& session, const ChosenCells& chosen,
                       IndicatorId indicator)
{
    FigureRows rows(session.panel, session.catalog, chosen.years.first);
    const auto all = session.panel.allSeries();
    for (size_t place = 0; place < all.size(); ++place) {
        const auto [begin, end] = session.panel.rows(place);
        for (Panel::Index row = begin; all[place].indicator == indicator && row < end; ++row) {
            const Cell cell {indicator, all[place].area, session.panel.period(row)};
            if (chosen.contains(cell))
                TRY(output.add(rows.of(cell)));
        }
    }
    return {};
}

/// One indicator after another, so that memory holds the figures of one and of what it rests on,
/// however large the store is. What was known on a day is worked out for all at once.
Result<Exit> figures(Invocation& invocation)
{
    const auto knownAt = TRY(knownAtOption(invocation));
    Session session =
        knownAt ? TRY(readSession(invocation, knownAt)) : TRY(readCatalog(invocation));
    const ChosenCells chosen = TRY(chosenCells(invocation, session.catalog));
    FigureOutput output(invocation, session.catalog);
    TRY(output.begin());
    for (const IndicatorId indicator : inOrder(session.catalog)) {
        if (chosen.indicator && chosen.indicator->id != indicator)
            continue;
        if (!knownAt)
            TRY(readFiguresBehind(session, indicator));
        // What is stored, unless a derived indicator is asked for by its name.
        if (chosen.indicator && !chosen.indicator->formula.isEmpty())
            addDerived(session.panel, session.catalog);
        TRY(printRows(output, session, chosen, indicator));
    }
    TRY(output.end());
    return Exit::Done;
}

QJsonValue valueOf(const std::optional<Computed>& computed)
{
    return computed ? jsonNumber(computed->value) : QJsonValue();
}

QJsonObject pullJson(const Pull& pull, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(pull.indicator);
    return {{QStringLiteral("indicator"),
             indicator ? indicator->name.in(language)
                       : translated(phrase("CommandLine", "The rest"), language)},
            {QStringLiteral("value"), valueOf(pull.value)},
            {QStringLiteral("prior_value"), valueOf(pull.prior)},
            {QStringLiteral("prior_implied"), pull.prior && pull.prior->implied},
            {QStringLiteral("pull_points"), valueOf(pull.pull)},
            {QStringLiteral("contribution_pct"), valueOf(pull.contribution)},
            {QStringLiteral("growth_pct"), valueOf(pull.growth)}};
}

QString pullLine(const Pull& pull, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(pull.indicator);
    const QString none = QStringLiteral("—");
    return QStringLiteral("%1  %2  %3  %4")
        .arg(indicator ? indicator->name.in(language)
                       : translated(phrase("CommandLine", "The rest"), language),
             pull.pull ? numbertext::points(pull.pull->value, 1, language) : none,
             pull.contribution ? numbertext::percent(pull.contribution->value) : none,
             pull.growth ? numbertext::growth(pull.growth->value) : none);
}

Result<void> printDecomposition(Invocation& invocation, const Decomposition& decomposition,
                                const Catalog& catalog)
{
    const Language language = invocation.language();
    TRY(invocation.printLine(
        message(phrase("CommandLine", "%1, %2: growth %3. Pull, contribution, own growth:"),
                catalog.indicator(decomposition.whole)->name, QString::number(decomposition.year),
                decomposition.growth ? numbertext::growth(decomposition.growth->value)
                                     : QStringLiteral("—"))
            .in(language)));
    for (const Pull& part : decomposition.parts)
        TRY(invocation.printLine(pullLine(part, catalog, language)));
    return invocation.printLine(pullLine(decomposition.rest, catalog, language));
}

Result<Exit> decomposeWhole(Invocation& invocation)
{
    const Session session = TRY(readSession(invocation, TRY(knownAtOption(invocation))));
    const Indicator* whole =
        TRY(chosenIndicator(invocation, session.catalog, QStringLiteral("whole")));
    if (!whole)
        return failure(ErrorKind::WrongUse, phrase("CommandLine", "Say --whole."));
    const Area* area = TRY(areaOrHome(invocation, session.catalog));
    const int year = TRY(yearOrNewest(invocation, session.panel, *area));
    const Decomposition decomposition =
        decompose(session.panel, session.catalog, whole->id, area->id, year);
    if (!decomposition.value)
        return failure(ErrorKind::WrongUse,
                       message(phrase("CommandLine", "%1 has no figure of %2 in %3."), area->name,
                               whole->name, QString::number(year)));
    if (!invocation.isSet(QStringLiteral("json"))) {
        TRY(printDecomposition(invocation, decomposition, session.catalog));
        return Exit::Done;
    }
    QJsonArray parts;
    for (const Pull& part : decomposition.parts)
        parts.append(pullJson(part, session.catalog, invocation.language()));
    TRY(invocation.print(
        jsonBytes({{QStringLiteral("whole"), whole->name.in(invocation.language())},
                   {QStringLiteral("year"), year},
                   {QStringLiteral("growth_pct"), valueOf(decomposition.growth)},
                   {QStringLiteral("parts"), parts},
                   {QStringLiteral("rest"),
                    pullJson(decomposition.rest, session.catalog, invocation.language())}})));
    return Exit::Done;
}

QJsonObject findingJson(const AuditFinding& finding, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(finding.cell.indicator);
    const Area* area = catalog.area(finding.cell.area);
    QJsonArray figures;
    for (const Figure& figure : finding.figures) {
        const Indicator* its = catalog.indicator(figure.indicator);
        const Area* where = catalog.area(figure.area);
        figures.append(
            QJsonObject {{QStringLiteral("area"), where ? where->name.in(language) : QString()},
                         {QStringLiteral("indicator"), its ? its->name.in(language) : QString()},
                         {QStringLiteral("indicator_code"), its ? its->code : QString()},
                         {QStringLiteral("year"), figure.period.year},
                         {QStringLiteral("months"), figure.period.months},
                         {QStringLiteral("value"),
                          figure.value ? QJsonValue(figure.value->value) : QJsonValue()},
                         {QStringLiteral("unit"), its ? its->unit : QString()}});
    }
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityCode(finding.severity)},
            {QStringLiteral("area"), area ? QJsonValue(area->name.in(language)) : QJsonValue()},
            {QStringLiteral("indicator"),
             indicator ? QJsonValue(indicator->name.in(language)) : QJsonValue()},
            {QStringLiteral("year"),
             finding.cell.period.year > 0 ? QJsonValue(finding.cell.period.year) : QJsonValue()},
            {QStringLiteral("message_zh"), finding.what.in(Language::Chinese)},
            {QStringLiteral("message_en"), finding.what.in(Language::English)},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("suggestion"), finding.suggestion.in(language)}};
}

Result<Exit> auditStore(Invocation& invocation)
{
    const Session session = TRY(readSession(invocation));
    const Goals goals = TRY(session.store->goals());
    const std::vector<AuditFinding> findings = openFindings(
        audit(session.panel, session.catalog, invocation.clock().today(), goals.targets),
        TRY(session.store->acknowledgements()));
    const Language language = invocation.language();
    QJsonArray array;
    for (const AuditFinding& finding : findings) {
        if (invocation.isSet(QStringLiteral("json")))
            array.append(findingJson(finding, session.catalog, language));
        else
            TRY(invocation.printLine(QStringLiteral("[%1] %2 %3")
                                         .arg(severityCode(finding.severity),
                                              finding.what.in(language),
                                              finding.suggestion.in(language))));
    }
    if (invocation.isSet(QStringLiteral("json")))
        TRY(invocation.print(jsonBytes({{QStringLiteral("findings"), array}})));
    return findings.empty() ? Exit::Done : Exit::No;
}

}

std::vector<Verb> figureVerbs()
{
    return {
        {.name = QStringLiteral("figures"),
         .arguments =
             QStringLiteral("STORE [--indicator I] [--area A] [--years 2015-2024] [--as-of "
                            "2025-06-30] [--json|--csv]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Values with everything computed from them."),
         .example = QStringLiteral("zoneboard figures wuxing.zone --indicator 固投 --json"),
         .options = {indicatorOption(),
                     areaOption(),
                     yearsOption(),
                     asOfOption(),
                     jsonOption(),
                     {QStringLiteral("csv"), {}, phrase("CommandLine", "Print CSV.")}},
         .run = figures},
        {.name = QStringLiteral("decompose"),
         .arguments =
             QStringLiteral("STORE --whole I --year Y [--area A] [--as-of 2025-06-30] [--json]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Pull and contribution of the parts and of the rest."),
         .example = QStringLiteral("zoneboard decompose wuxing.zone --whole 固投 --year 2024"),
         .options = {{QStringLiteral("whole"), QStringLiteral("I"),
                      phrase("CommandLine", "The whole, by code, name or alias.")},
                     yearOption(),
                     areaOption(),
                     asOfOption(),
                     jsonOption()},
         .run = decomposeWhole},
        {.name = QStringLiteral("audit"),
         .arguments = QStringLiteral("STORE [--json]"),
         .fewest = 1,
         .most = 1,
         .summary = phrase("CommandLine", "Everything that does not add up, worst first."),
         .example = QStringLiteral("zoneboard audit wuxing.zone --json"),
         .options = {jsonOption()},
         .run = auditStore},
    };
}

}
