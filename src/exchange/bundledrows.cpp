// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/bundledrows_p.h"

#include <QFile>

namespace zoneboard {

namespace {

/// One row of a table with its place, for messages.
struct Row
{
    const NamedTable& table;
    qsizetype index;

    [[nodiscard]] QString text(const char* column) const
    {
        return table.cell(index, QLatin1String(column));
    }
    [[nodiscard]] BilingualText name(const char* prefix) const
    {
        const QString base = QLatin1String(prefix);
        return {table.cell(index, base + QStringLiteral("_zh")),
                table.cell(index, base + QStringLiteral("_en"))};
    }
    [[nodiscard]] tl::unexpected<Error> wrong(const char* column) const
    {
        return failure(ErrorKind::BadInput,
                       message(phrase("Bundled", "%1: “%2” is no %3."), table.place(index),
                               text(column), QLatin1String(column)));
    }
    /// The number of the code in `column`; 0 for an empty one.
    [[nodiscard]] Result<std::int32_t> code(const char* column,
                                            const QHash<QString, std::int32_t>& codes) const
    {
        const QString word = text(column);
        if (word.isEmpty())
            return 0;
        const auto it = codes.find(word);
        if (it == codes.end())
            return wrong(column);
        return *it;
    }
    [[nodiscard]] Result<int> whole(const char* column, int otherwise = 0) const
    {
        const QString word = text(column);
        if (word.isEmpty())
            return otherwise;
        bool valid = false;
        const int number = word.toInt(&valid);
        if (!valid)
            return wrong(column);
        return number;
    }
    /// The place of the word in the list.
    [[nodiscard]] Result<int> word(const char* column, const QStringList& words) const
    {
        const auto place = words.indexOf(text(column));
        if (place < 0)
            return wrong(column);
        return static_cast<int>(place);
    }
    /// A number as printed, its decimals counted; nothing where the cell is empty.
    [[nodiscard]] Result<std::optional<Published>> number(const char* column,
                                                          const char* qualifier) const
    {
        const QString digits = text(column);
        if (digits.isEmpty())
            return std::optional<Published> {};
        bool valid = false;
        Published number;
        number.value = digits.toDouble(&valid);
        if (!valid)
            return wrong(column);
        const auto point = digits.indexOf(u'.');
        number.decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
        if (qualifier && !text(qualifier).isEmpty()) {
            const auto hedge = qualifierFromCode(text(qualifier));
            if (!hedge)
                return wrong(qualifier);
            number.qualifier = *hedge;
        }
        return std::optional(number);
    }
};

template<typename Take>
Result<void> eachRow(const QString& file, Take take)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::BadInput, message(phrase("Bundled", "“%1” is missing."), file));
    const NamedTable table = TRY(NamedTable::parse(QString::fromUtf8(source.readAll()), file));
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        TRY(take(Row {table, row}));
    return {};
}

QStringList splitAliases(const Row& row)
{
    return row.text("aliases").split(u'|', Qt::SkipEmptyParts);
}

Result<Figure> figureOf(const Row& row)
{
    Figure figure;
    figure.period.year = TRY(row.whole("year"));
    figure.period.months = TRY(row.whole("months", 12));
    figure.value = TRY(row.number("value", "qualifier"));
    const auto status = statusFromCode(row.text("status"));
    if (!status)
        return row.wrong("status");
    figure.status = *status;
    if (const auto percent = TRY(row.number("growth_pct", nullptr)))
        figure.growth = ReportedGrowth {*percent, GrowthUnit::Percent, GrowthBasis::Unknown};
    if (const auto points = TRY(row.number("growth_points", nullptr)))
        figure.growth = ReportedGrowth {*points, GrowthUnit::Points, GrowthBasis::Unknown};
    if (const auto share = TRY(row.number("share_pct", "share_qualifier")))
        figure.share = ReportedShare {*share, row.text("share_of")};
    figure.section = row.text("section");
    figure.quote = row.text("quote");
    figure.note = row.text("note");
    return figure;
}

}

std::int32_t BundledRows::enter(Codes& codes, const QString& code)
{
    const auto id = static_cast<std::int32_t>(-(codes.size() + 1));
    codes.insert(code, id);
    return id;
}

Result<void> BundledRows::readCategories(const QString& file)
{
    return eachRow(file, [this](const Row& row) -> Result<void> {
        Category category {.code = row.text("code"), .name = row.name("name")};
        category.id = enter(m_categories, category.code);
        category.position = -category.id;
        edit.categories.append(category);
        return {};
    });
}

Result<void> BundledRows::readIndicators(const QString& file)
{
    static const QStringList kinds {QStringLiteral("flow"), QStringLiteral("stock"),
                                    QStringLiteral("mean"), QStringLiteral("rate")};
    static const QStringList polarities {QStringLiteral("higher"), QStringLiteral("lower"),
                                         QStringLiteral("neutral")};
    return eachRow(file, [this](const Row& row) -> Result<void> {
        Indicator indicator {.code = row.text("code"),
                             .name = row.name("name"),
                             .unit = row.text("unit"),
                             .formula = row.text("formula"),
                             .pinyin = row.text("pinyin")};
        indicator.kind = static_cast<IndicatorKind>(TRY(row.word("kind", kinds)));
        indicator.polarity = static_cast<Polarity>(TRY(row.word("polarity", polarities)));
        indicator.decimals = TRY(row.whole("decimals"));
        indicator.category = TRY(row.code("category", m_categories));
        indicator.partOf = TRY(row.code("part_of", m_indicators));
        indicator.headline = TRY(row.whole("headline")) != 0;
        indicator.id = enter(m_indicators, indicator.code);
        indicator.position = -indicator.id;
        edit.indicators.append(indicator);
        for (const QString& text : splitAliases(row))
            edit.aliases.append({.text = text, .indicator = indicator.id});
        return {};
    });
}

Result<void> BundledRows::readAreas(const QString& file)
{
    static const QStringList kinds {QStringLiteral("province"), QStringLiteral("city"),
                                    QStringLiteral("district"), QStringLiteral("zone"),
                                    QStringLiteral("town"),     QStringLiteral("other")};
    return eachRow(file, [this](const Row& row) -> Result<void> {
        Area area {.code = row.text("code"), .name = row.name("name")};
        area.kind = static_cast<AreaKind>(TRY(row.word("kind", kinds)));
        area.parent = TRY(row.code("parent", m_areas));
        area.home = TRY(row.whole("home")) != 0;
        area.id = enter(m_areas, area.code);
        area.position = -area.id;
        edit.areas.append(area);
        for (const QString& text : splitAliases(row))
            edit.aliases.append({.text = text, .area = area.id});
        return {};
    });
}

Result<void> BundledRows::readSources(const QString& file)
{
    return eachRow(file, [this](const Row& row) -> Result<void> {
        Source source {.code = row.text("code"),
                       .title = row.name("title"),
                       .publisher = row.text("publisher"),
                       .date = QDate::fromString(row.text("date"), Qt::ISODate)};
        source.synthetic = TRY(row.whole("synthetic")) != 0;
        source.id = enter(m_sources, source.code);
        edit.sources.append(source);
        return {};
    });
}

Result<void> BundledRows::readFigures(const QString& file)
{
    return eachRow(file, [this](const Row& row) -> Result<void> {
        Figure figure = TRY(figureOf(row));
        figure.indicator = TRY(row.code("indicator", m_indicators));
        figure.area = TRY(row.code("area", m_areas));
        figure.source = TRY(row.code("source", m_sources));
        edit.figures.push_back(std::move(figure));
        return {};
    });
}

Result<void> BundledRows::readTargets(const QString& file)
{
    static const QStringList kinds {QStringLiteral("level"), QStringLiteral("growth"),
                                    QStringLiteral("share"), QStringLiteral("at_least_last_year")};
    return eachRow(file, [this](const Row& row) -> Result<void> {
        Target target {.owner = row.text("owner"), .note = row.text("note")};
        target.indicator = TRY(row.code("indicator", m_indicators));
        target.area = TRY(row.code("area", m_areas));
        target.year = TRY(row.whole("year"));
        target.kind = static_cast<TargetKind>(TRY(row.word("kind", kinds)));
        if (const auto value = TRY(row.number("value", nullptr)))
            target.value = value->value;
        if (const int base = TRY(row.whole("base_year")))
            target.baseYear = base;
        target.staysLow = TRY(row.whole("stays_low")) != 0;
        target.weight = TRY(row.whole("weight", 1));
        target.source = TRY(row.code("source", m_sources));
        edit.targets.append(target);
        return {};
    });
}

Result<void> BundledRows::readWorkLines(const QString& file)
{
    return eachRow(file, [this](const Row& row) -> Result<void> {
        WorkLine line {.code = row.text("code"), .name = row.name("name")};
        line.area = TRY(row.code("area", m_areas));
        line.year = TRY(row.whole("year"));
        line.aim = TRY(row.whole("aim")) != 0;
        line.source = TRY(row.code("source", m_sources));
        line.id = enter(m_workLines, line.code);
        line.position = -line.id;
        edit.workLines.append(line);
        return {};
    });
}

Result<void> BundledRows::readMilestones(const QString& file)
{
    return eachRow(file, [this](const Row& row) -> Result<void> {
        Milestone milestone {.name = row.name("name"),
                             .due = QDate::fromString(row.text("due"), Qt::ISODate),
                             .done = QDate::fromString(row.text("done"), Qt::ISODate),
                             .owner = row.text("owner"),
                             .evidence = row.text("evidence")};
        milestone.workLine = TRY(row.code("work_line", m_workLines));
        milestone.progress = TRY(row.whole("progress"));
        milestone.position = static_cast<int>(edit.milestones.size()) + 1;
        edit.milestones.append(milestone);
        return {};
    });
}

}
