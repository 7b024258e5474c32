// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figuretext.h"
#include "exchange/headertext.h"
#include "exchange/tablecolumns_p.h"
#include "exchange/tablereading_p.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int sampledRows = 200;

/// What the cells below a header look like.
struct ColumnSample
{
    int filled = 0;
    int numbers = 0;
    int years = 0;
    int periods = 0;
    int units = 0;
    int statuses = 0;
    int indicators = 0;
    int areas = 0;
    int texts = 0;
};

bool isLabelRole(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Area:
    case ColumnRole::Indicator:
    case ColumnRole::Period:
    case ColumnRole::Month:
    case ColumnRole::Unit:
    case ColumnRole::Status:
    case ColumnRole::Qualifier:
    case ColumnRole::Source:
        return true;
    default:
        return false;
    }
}

/// The parts of one column's header put together.
struct ColumnHeader
{
    std::optional<ColumnRole> word; ///< of a header word, such as 年份
    HeaderText parsed; ///< names of the stack joined in `parsed.name`
    QStringList names; ///< from above to below
};

void merge(HeaderText& into, const HeaderText& level)
{
    if (level.role != ColumnRole::Value)
        into.role = level.role;
    if (!level.unit.isEmpty())
        into.unit = level.unit;
    if (level.status)
        into.status = level.status;
    if (!level.of.isEmpty())
        into.of = level.of;
    into.cumulative = into.cumulative || level.cumulative;
    if (!level.period)
        return;
    // "2025年" above "1-6月" is one period.
    PeriodText period = *level.period;
    if (into.period && period.year == 0 && !period.yearBefore)
        period.year = into.period->year;
    else if (into.period && into.period->year == 0 && period.months == 12)
        period.months = into.period->months;
    into.period = period;
}

class ColumnDescriber
{
public:
    ColumnDescriber(const Sheet& sheet, TableMapping& mapping, const ImportNames& names)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_names(names)
    {
    }

    void run()
    {
        const int count = columnCount();
        for (int column = 0; column < count; ++column) {
            m_headers.push_back(header(column));
            m_samples.push_back(sample(column));
            m_mapping.columns.append(ColumnMapping {});
        }
        for (int column = 0; column < count; ++column)
            m_mapping.columns[column].role = labelRole(column);
        settleUnknownLabels();
        for (int column = 0; column < count; ++column)
            describeNumbers(column);
        completeRelated();
    }

private:
    [[nodiscard]] int columnCount() const
    {
        std::size_t widest = 0;
        const int last = std::min(m_mapping.endRow, m_mapping.headerRow + 2 * sampledRows);
        for (int row = m_mapping.headerRow; row < last; ++row)
            widest = std::max(widest, m_sheet.rows[static_cast<std::size_t>(row)].size());
        return static_cast<int>(widest);
    }

    [[nodiscard]] ColumnHeader header(int column) const
    {
        ColumnHeader result;
        for (const QString& text : headerTexts(m_sheet, m_mapping, column)) {
            const HeaderText level = levelOf(text);
            merge(result.parsed, level);
            const auto word = roleOfWord(text);
            const auto bareWord = word ? word : roleOfWord(level.name);
            if (bareWord)
                result.word = bareWord;
            else if (!level.name.isEmpty())
                result.names.append(level.name);
        }
        return result;
    }

    /// A known name is a name, whatever words are in it.
    [[nodiscard]] HeaderText levelOf(const QString& text) const
    {
        HeaderText parsed = headerOfText(text);
        if (isUnitText(text) && m_mapping.headerRows > 1)
            return {ColumnRole::Value, std::nullopt, {}, withoutNotes(text), {}, std::nullopt};
        if (parsed.role == ColumnRole::Value || periodOfText(text))
            return parsed;
        const HeaderText plain {ColumnRole::Value, std::nullopt, withoutUnit(text, parsed),
                                parsed.unit,       {},           std::nullopt};
        return m_names.knownIndicator(plain.name) != 0 ? plain : parsed;
    }

    static QString withoutUnit(const QString& text, const HeaderText& parsed)
    {
        static const QRegularExpression bracket(QStringLiteral("[(（][^()（）]*[)）]\\s*$"));
        QString name = withoutNotes(text);
        return parsed.unit.isEmpty() ? name : name.remove(bracket).trimmed();
    }

    [[nodiscard]] ColumnSample sample(int column) const
    {
        ColumnSample result;
        const int last = std::min(m_mapping.endRow, m_mapping.firstRow + sampledRows);
        for (int row = m_mapping.firstRow; row < last; ++row) {
            const SheetCell& cell = m_sheet.at(row, column);
            const CellLook look = lookOf(cell);
            if (look == CellLook::Empty || look == CellLook::Nothing)
                continue;
            ++result.filled;
            result.numbers += look == CellLook::Number ? 1 : 0;
            result.years += look == CellLook::Year ? 1 : 0;
            result.periods += look == CellLook::Period ? 1 : 0;
            result.units += look == CellLook::Unit ? 1 : 0;
            if (look != CellLook::Text && look != CellLook::Word)
                continue;
            ++result.texts;
            result.statuses += statusInText(cell.text) && cell.text.size() <= 12 ? 1 : 0;
            result.areas += m_names.knownArea(cell.text) != 0 ? 1 : 0;
            result.indicators += m_names.knownIndicator(headerOfText(cell.text).name) != 0 ? 1 : 0;
        }
        return result;
    }

    /// The role of a column that labels its rows; Value for one that holds numbers; Ignored where
    /// that is not known yet.
    [[nodiscard]] ColumnRole labelRole(int column) const
    {
        const ColumnHeader& header = m_headers[static_cast<std::size_t>(column)];
        const ColumnSample& cells = m_samples[static_cast<std::size_t>(column)];
        const bool mostlyText = 2 * (cells.texts + cells.units) > cells.filled;
        if (header.word)
            return roleOfHeaderWord(*header.word, cells, mostlyText);
        if (header.parsed.period || header.parsed.role != ColumnRole::Value)
            return ColumnRole::Value;
        if (cells.filled > 0 && 2 * cells.units > cells.filled)
            return ColumnRole::Unit;
        if (cells.filled > 0 && 2 * cells.periods > cells.filled)
            return ColumnRole::Period;
        if (header.names.isEmpty() && cells.years > 0 && cells.years == cells.filled
            && column == firstFilled())
            return ColumnRole::Period;
        if (!mostlyText || cells.filled == 0)
            return ColumnRole::Value;
        if (cells.statuses == cells.filled)
            return ColumnRole::Status;
        if (cells.areas > cells.indicators)
            return ColumnRole::Area;
        return cells.indicators > 0 ? ColumnRole::Indicator : ColumnRole::Ignored;
    }

    [[nodiscard]] static ColumnRole roleOfHeaderWord(ColumnRole word, const ColumnSample& cells,
                                                     bool mostlyText)
    {
        // 单位 is a measure where units stand below it, and an office where names do.
        if (word == ColumnRole::Unit && cells.units == 0 && cells.texts > 0)
            return cells.areas > 0 ? ColumnRole::Area : ColumnRole::Ignored;
        if (word == ColumnRole::Indicator && cells.areas > cells.indicators)
            return ColumnRole::Area;
        if (word == ColumnRole::Area && cells.indicators > cells.areas)
            return ColumnRole::Indicator;
        const bool nameRole = word == ColumnRole::Area || word == ColumnRole::Indicator;
        if (nameRole && !mostlyText && cells.filled > 0)
            return ColumnRole::Value;
        return word;
    }

    [[nodiscard]] int firstFilled() const
    {
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            if (m_samples[i].filled > 0)
                return static_cast<int>(i);
        }
        return -1;
    }

    [[nodiscard]] bool has(ColumnRole role) const
    {
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                           [role](const ColumnMapping& column) { return column.role == role; });
    }

    /// A column of names nobody knows: areas where the indicator is said elsewhere, else
    /// indicators.
    void settleUnknownLabels()
    {
        for (int column = 0; column < m_mapping.columns.size(); ++column) {
            const auto& header = m_headers[static_cast<std::size_t>(column)];
            const auto& cells = m_samples[static_cast<std::size_t>(column)];
            ColumnMapping& mapping = m_mapping.columns[column];
            if (mapping.role != ColumnRole::Ignored || header.word || cells.texts == 0)
                continue;
            if (has(ColumnRole::Indicator) && has(ColumnRole::Area))
                continue;
            const bool indicatorSaid = has(ColumnRole::Indicator) || !m_mapping.indicator.isEmpty()
                || headerNamesIndicator();
            const bool looksLikeArea = looksLikeAreas(column);
            mapping.role = (indicatorSaid || looksLikeArea) && !has(ColumnRole::Area)
                ? ColumnRole::Area
                : has(ColumnRole::Indicator) ? ColumnRole::Ignored
                                             : ColumnRole::Indicator;
        }
    }

    [[nodiscard]] bool headerNamesIndicator() const
    {
        return std::any_of(m_headers.begin(), m_headers.end(), [this](const ColumnHeader& header) {
            return std::any_of(header.names.begin(), header.names.end(),
                               [this](const QString& n) { return m_names.knownIndicator(n) != 0; });
        });
    }

    [[nodiscard]] bool looksLikeAreas(int column) const
    {
        static const QRegularExpression area(
            QStringLiteral("(?:省|市|区|县|镇|乡|街道|自治区|新区|园区)$"));
        int texts = 0;
        int areas = 0;
        const int last = std::min(m_mapping.endRow, m_mapping.firstRow + sampledRows);
        for (int row = m_mapping.firstRow; row < last; ++row) {
            const QString text = withoutNotes(m_sheet.at(row, column).text);
            texts += text.isEmpty() ? 0 : 1;
            areas += area.match(text).hasMatch() ? 1 : 0;
        }
        return texts > 0 && 2 * areas > texts;
    }

    void describeNumbers(int column)
    {
        const ColumnHeader& header = m_headers[static_cast<std::size_t>(column)];
        ColumnMapping& mapping = m_mapping.columns[column];
        if (isLabelRole(mapping.role))
            return;
        const bool labelText = mapping.role == ColumnRole::Ignored && !header.word;
        if (labelText || header.word == ColumnRole::Ignored
            || header.parsed.role == ColumnRole::Ignored) {
            mapping.role = ColumnRole::Ignored;
            return;
        }
        if (header.parsed.role != ColumnRole::Value)
            mapping.role = header.parsed.role;
        mapping.unit = header.parsed.unit;
        mapping.status = header.parsed.status;
        mapping.cumulative = header.parsed.cumulative;
        setPeriod(mapping, header.parsed);
        setNames(mapping, header.names);
    }

    void setPeriod(ColumnMapping& mapping, const HeaderText& parsed) const
    {
        if (!parsed.period)
            return;
        mapping.yearBefore = parsed.period->yearBefore;
        mapping.singleMonth = parsed.period->singleMonth;
        if (mapping.yearBefore)
            return;
        int year = parsed.period->year;
        if (year == 0 && m_mapping.period)
            year = m_mapping.period->year;
        mapping.period = Period {year, parsed.period->months};
    }

    /// One of the stacked names may be an area and another an indicator.
    void setNames(ColumnMapping& mapping, QStringList names) const
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (m_names.knownIndicator(names.at(i)) == 0 && m_names.knownArea(names.at(i)) != 0) {
                mapping.area = names.takeAt(i);
                break;
            }
        }
        if (names.isEmpty())
            return;
        const QString joined = names.join(QString());
        QString name = joined;
        if (m_names.knownIndicator(joined) == 0) {
            for (const QString& candidate : std::as_const(names)) {
                if (m_names.knownIndicator(candidate) != 0)
                    name = candidate;
            }
        }
        const bool nameIsArea = has(ColumnRole::Indicator) && m_names.knownIndicator(name) == 0
            && mapping.area.isEmpty();
        (nameIsArea ? mapping.area : mapping.indicator) = name;
    }

    /// A growth beside values is the growth of the newest of them; 上年同期 is a year before it.
    void completeRelated()
    {
        for (int column = 0; column < m_mapping.columns.size(); ++column) {
            ColumnMapping& mapping = m_mapping.columns[column];
            const bool related = mapping.role == ColumnRole::Growth
                || mapping.role == ColumnRole::GrowthPoints || mapping.role == ColumnRole::Share
                || mapping.role == ColumnRole::Rank;
            if (related)
                takeFromValues(mapping, column);
            else if (mapping.role == ColumnRole::Value && mapping.yearBefore)
                takeYearBefore(mapping, column);
        }
    }

    void takeFromValues(ColumnMapping& mapping, int column) const
    {
        const ColumnMapping* nearest = nullptr;
        const ColumnMapping* newest = nullptr;
        for (int left = column - 1; left >= 0; --left) {
            const ColumnMapping& value = m_mapping.columns.at(left);
            if (value.role != ColumnRole::Value)
                continue;
            if (nearest == nullptr)
                nearest = &value;
            const bool sameGroup =
                value.indicator == nearest->indicator && value.area == nearest->area;
            if (!sameGroup)
                break;
            if (value.period && (newest == nullptr || *newest->period < *value.period))
                newest = &value;
        }
        if (nearest == nullptr)
            return;
        if (mapping.indicator.isEmpty())
            mapping.indicator = nearest->indicator;
        if (mapping.area.isEmpty())
            mapping.area = nearest->area;
        if (!mapping.period && newest != nullptr) {
            mapping.period = newest->period;
            mapping.singleMonth = newest->singleMonth;
        }
    }

    void takeYearBefore(ColumnMapping& mapping, int column) const
    {
        for (int left = column - 1; left >= 0; --left) {
            const ColumnMapping& value = m_mapping.columns.at(left);
            if (value.role == ColumnRole::Value && value.period && !value.yearBefore) {
                mapping.period = value.period->yearBefore();
                return;
            }
        }
        if (m_mapping.period)
            mapping.period = m_mapping.period->yearBefore();
    }

    const Sheet& m_sheet;
    TableMapping& m_mapping;
    const ImportNames& m_names;
    std::vector<ColumnHeader> m_headers;
    std::vector<ColumnSample> m_samples;
};

QString fingerprintOf(const Sheet& sheet, const TableMapping& mapping)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    QString layout;
    for (int column = 0; column < mapping.columns.size(); ++column) {
        QString text = headerTexts(sheet, mapping, column).join(u'\x1f');
        layout += text.replace(digits, QStringLiteral("#")) + u'\x1e';
    }
    const QByteArray hash =
        QCryptographicHash::hash(layout.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(16));
}

}

QStringList headerTexts(const Sheet& sheet, const TableMapping& mapping, int column)
{
    QStringList texts;
    const int end = mapping.headerRow + mapping.headerRows;
    for (int row = mapping.headerRow; row < end; ++row) {
        if (sheet.at(row, 0).text == u"甲")
            continue;
        int from = column;
        // A blank above a filled header belongs to what stands left of it: they were merged once.
        const bool below = row + 1 < end && sheet.at(row + 1, column).kind != CellKind::Empty;
        while (below && from > 0 && sheet.at(row, from).kind == CellKind::Empty)
            --from;
        const QString& text = sheet.at(row, from).text;
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

void describeColumns(const Sheet& sheet, TableMapping& mapping, const ImportNames& names)
{
    ColumnDescriber(sheet, mapping, names).run();
    mapping.fingerprint = fingerprintOf(sheet, mapping);
}

}
