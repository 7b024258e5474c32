// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headertext.h"
#include "exchange/headerwords_p.h"
#include "exchange/longrows_p.h"
#include "exchange/longtable_p.h"
#include "exchange/rowlabels_p.h"
#include "exchange/sheetreaders_p.h"
#include "exchange/tablereading_p.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace zoneboard {

namespace {

constexpr std::size_t batchRows = 4096;

struct HashText
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>()(text);
    }
};

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// What a spelling means, found once and kept; the one before is compared first, since long tables
/// repeat themselves row after row.
template<typename T>
class Meanings
{
public:
    explicit Meanings(std::function<T(const QString&)> find)
        : m_find(std::move(find))
    {
    }

    const T& of(std::string_view text)
    {
        if (m_last != nullptr && m_last->first == text)
            return m_last->second;
        auto found = m_known.find(text);
        if (found == m_known.end()) {
            m_newest = m_find(toText(text));
            // What nobody knows now may have been made by the time it comes again.
            if (m_newest == T {})
                return m_newest;
            found = m_known.emplace(std::string(text), m_newest).first;
        }
        m_last = &*found;
        return m_last->second;
    }

private:
    std::function<T(const QString&)> m_find;
    std::unordered_map<std::string, T, HashText, std::equal_to<>> m_known;
    const std::pair<const std::string, T>* m_last = nullptr;
    T m_newest {};
};

/// A plain decimal number; nothing for anything that needs a closer look.
std::optional<Published> plainNumber(std::string_view text)
{
    Published number;
    const char* end = text.data() + text.size();
    const char* from = text.data();
    const auto [stop, error] = std::from_chars(from, end, number.value, std::chars_format::fixed);
    if (error != std::errc() || stop != end || !std::isfinite(number.value))
        return std::nullopt;
    const std::size_t point = text.find('.');
    number.decimals =
        point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
    return number.decimals <= 15 ? std::optional(number) : std::nullopt;
}

class LongTableReader
{
public:
    LongTableReader(QByteArrayView bytes, const TableMapping& mapping, const ImportOptions& options,
                    PlanBuilder& builder)
        : m_mapping(mapping)
        , m_options(options)
        , m_builder(builder)
        , m_context(contextOf(mapping, options, builder.names()))
        , m_text(bytes.data(), static_cast<std::size_t>(bytes.size()))
        , m_separator(separatorOf(toText(m_text.substr(0, 64 * 1024))))
    {
        m_last.resize(static_cast<std::size_t>(mapping.columns.size()));
    }

    void read()
    {
        m_builder.reserve(static_cast<std::size_t>(std::count(m_text.begin(), m_text.end(), '\n')));
        LongRows rows(m_text, static_cast<char>(m_separator.toLatin1()));
        for (int row = 0; rows.next(); ++row) {
            if (row >= m_mapping.firstRow && !readRow(row, rows.fields()))
                setAside(row, rows.fields());
        }
        readAside();
    }

private:
    struct Row
    {
        IndicatorId indicator = 0;
        AreaId area = 0;
        Period period;
        bool unitFits = true;
        std::optional<Status> status;
        std::optional<Published> value;
        int valueColumn = -1;
    };

    /// False where the row is anything but plain: it is then read as any other table's.
    bool readRow(int at, const std::vector<std::string_view>& fields)
    {
        Row row;
        row.indicator = m_context.indicator;
        row.area = m_context.area;
        row.period = m_context.period.value_or(Period {0, 12});
        const auto count = std::min<std::size_t>(
            fields.size(), static_cast<std::size_t>(m_mapping.columns.size()));
        for (std::size_t i = 0; i < count; ++i) {
            if (!readField(row, i, fields[i]))
                return false;
        }
        const bool complete =
            row.value && row.indicator != 0 && row.area != 0 && row.period.year >= 1900;
        if (!complete || !row.unitFits)
            return false;
        m_builder.addValue({row.indicator, row.area, row.period}, *row.value, row.status,
                           {m_builder.part(), at, row.valueColumn, -1, -1});
        return true;
    }

    bool readField(Row& row, std::size_t index, std::string_view field)
    {
        const ColumnMapping& column = m_mapping.columns.at(static_cast<qsizetype>(index));
        switch (column.role) {
        case ColumnRole::Area:
            row.area = m_areas.of(remembered(index, field));
            return row.area != 0;
        case ColumnRole::Indicator:
            row.indicator = m_indicators.of(remembered(index, field));
            return row.indicator != 0;
        case ColumnRole::Period:
            row.period = m_periods.of(remembered(index, field));
            return row.period.year != 0;
        case ColumnRole::Unit:
            row.unitFits = field.empty() || unitFits(row.indicator, field);
            return true;
        case ColumnRole::Status:
            row.status = field.empty() ? std::nullopt : m_statuses.of(field);
            return field.empty() || row.status.has_value();
        case ColumnRole::Value:
            row.value = plainNumber(field);
            row.valueColumn = static_cast<int>(index);
            return row.value.has_value();
        default:
            return column.role == ColumnRole::Ignored || column.role == ColumnRole::Source
                || field.empty();
        }
    }

    /// A blank stands for what is above it.
    std::string_view remembered(std::size_t index, std::string_view field)
    {
        if (!field.empty() && field != m_last[index])
            m_last[index] = field;
        return m_last[index];
    }

    bool unitFits(IndicatorId id, std::string_view unit)
    {
        const Indicator* indicator = m_builder.names().indicatorOf(id);
        return indicator != nullptr && indicator->unit == m_units.of(unit);
    }

    void setAside(int row, const std::vector<std::string_view>& fields)
    {
        const bool blank = std::all_of(fields.begin(), fields.end(),
                                       [](std::string_view field) { return field.empty(); });
        if (blank)
            return;
        std::vector<SheetCell> cells;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const bool label = i < m_last.size() && fields[i].empty();
            cells.push_back(cellOfField(toText(label ? m_last[i] : fields[i]), m_separator));
        }
        m_aside.rows.push_back(std::move(cells));
        m_asideRows.push_back(row);
        if (m_asideRows.size() == batchRows)
            readAside();
    }

    void readAside()
    {
        TableMapping mapping = m_mapping;
        mapping.headerRow = 0;
        mapping.headerRows = 0;
        mapping.firstRow = 0;
        mapping.endRow = m_aside.rowCount();
        m_builder.setRowNumbers(m_asideRows);
        readTable(m_aside, mapping, m_options, m_builder);
        m_builder.setRowNumbers({});
        m_aside.rows.clear();
        m_asideRows.clear();
    }

    const TableMapping& m_mapping;
    const ImportOptions& m_options;
    PlanBuilder& m_builder;
    const TableContext m_context;
    std::string_view m_text;
    QChar m_separator;
    std::vector<std::string> m_last; ///< label of each column in the row above
    Sheet m_aside;
    std::vector<int> m_asideRows;

    // Known names only: what has to be made or refused needs its place, and goes the other way.
    Meanings<AreaId> m_areas {
        [this](const QString& text) { return m_builder.names().knownArea(text); }};
    Meanings<IndicatorId> m_indicators {[this](const QString& text) -> IndicatorId {
        const HeaderText header = headerOfText(text);
        const bool plain = header.role == ColumnRole::Value && !header.period && !header.partOf
            && header.unit.isEmpty();
        return plain || m_builder.names().knownIndicator(text) != 0
            ? m_builder.names().knownIndicator(plain ? header.name : text)
            : 0;
    }};
    Meanings<Period> m_periods {[](const QString& text) {
        const auto period = periodOfText(text);
        return period && !period->singleMonth && period->months > 0
            ? Period {period->year, period->months}
            : Period {0, 0};
    }};
    Meanings<QString> m_units {[](const QString& text) { return canonicalUnit(text); }};
    Meanings<std::optional<Status>> m_statuses {
        [](const QString& text) { return statusInText(text); }};
};

}

bool canBeStreamed(const TableMapping& mapping)
{
    int values = 0;
    int periods = 0;
    for (const ColumnMapping& column : mapping.columns) {
        const bool ownName = !column.indicator.isEmpty() || !column.area.isEmpty()
            || column.period.has_value() || !column.unit.isEmpty() || column.status.has_value();
        if (column.role >= ColumnRole::Value && ownName)
            return false;
        values += column.role == ColumnRole::Value ? 1 : 0;
        periods += column.role == ColumnRole::Period ? 1 : 0;
    }
    const bool plainTable = mapping.units.isEmpty() && !mapping.status && mapping.headerRows == 1;
    return values == 1 && periods == 1 && plainTable;
}

void readLongTable(QByteArrayView bytes, const TableMapping& mapping, const ImportOptions& options,
                   PlanBuilder& builder)
{
    LongTableReader(bytes, mapping, options, builder).read();
}

}
