// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/figuretext.h"
#include "exchange/headerwords_p.h"
#include "exchange/rowlabels_p.h"
#include "exchange/tablereading_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

std::optional<Qualifier> qualifierOfText(const QString& text)
{
    if (const auto code = qualifierFromCode(text))
        return code;
    const auto read = numberOfCell({CellKind::Text, text + u'1', 0, 0, 0});
    if (read && read->number.qualifier != Qualifier::Exact)
        return read->number.qualifier;
    const auto behind = numberOfCell({CellKind::Text, u'1' + text, 0, 0, 0});
    return behind && behind->number.qualifier != Qualifier::Exact
        ? std::optional(behind->number.qualifier)
        : std::nullopt;
}

/// The nearest area above `area` of a kind; 0 where there is none.
AreaId above(const Catalog& catalog, AreaId area, AreaKind kind)
{
    const Area* known = catalog.area(area);
    for (int steps = 0; known != nullptr && steps < 10; ++steps) {
        if (known->kind == kind)
            return known->id;
        known = catalog.area(known->parent);
    }
    return 0;
}

std::optional<AreaKind> kindOfTotal(const QString& text)
{
    if (text.contains(u"全市"))
        return AreaKind::City;
    if (text.contains(u"全区") || text.contains(u"全县"))
        return AreaKind::District;
    if (text.contains(u"全省"))
        return AreaKind::Province;
    return std::nullopt;
}

}

TableContext contextOf(const TableMapping& mapping, const ImportOptions& options,
                       ImportNames& names)
{
    TableContext context;
    context.units = mapping.units;
    context.period = mapping.period;
    if (options.year)
        context.period = Period {*options.year, mapping.period ? mapping.period->months : 12};
    if (!mapping.indicator.isEmpty())
        context.indicator = names.indicator(mapping.indicator, mapping.units.value(0));
    if (options.area)
        context.area = *options.area;
    else if (!mapping.area.isEmpty())
        context.area = names.area(mapping.area);
    if (context.area == 0 && names.catalog().homeArea() != nullptr)
        context.area = names.catalog().homeArea()->id;
    return context;
}

RowLabelReader::RowLabelReader(const Sheet& sheet, const TableMapping& mapping,
                               const TableContext& context, PlanBuilder& builder)
    : m_sheet(sheet)
    , m_mapping(mapping)
    , m_context(context)
    , m_builder(builder)
{
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const ColumnRole role = mapping.columns.at(i).role;
        if (role >= ColumnRole::Value)
            m_numberColumns.push_back(i);
        else if (role != ColumnRole::Ignored)
            m_labelColumns.push_back(i);
    }
    // The unit and the indicator come first: an area or a period may depend on them.
    std::stable_sort(m_labelColumns.begin(), m_labelColumns.end(), [&](int a, int b) {
        return mapping.columns.at(a).role > mapping.columns.at(b).role;
    });
}

ImportPlace RowLabelReader::place(int row, int column) const
{
    return {m_builder.part(), row, column, -1, -1};
}

bool RowLabelReader::hasNumbers(int row) const
{
    return std::any_of(m_numberColumns.begin(), m_numberColumns.end(), [&](int column) {
        const SheetCell& cell = m_sheet.at(row, column);
        return cell.kind != CellKind::Empty && !saysNothing(cell);
    });
}

const HeaderText& RowLabelReader::parsed(const QString& text)
{
    auto found = m_parsed.find(text);
    if (found == m_parsed.end()) {
        HeaderText header = headerOfText(text);
        // A known name is a name, whatever words are in it.
        if (header.role != ColumnRole::Value && m_builder.names().knownIndicator(text) != 0)
            header = {ColumnRole::Value, std::nullopt, text, {}, {}, std::nullopt};
        found = m_parsed.insert(text, header);
    }
    return *found;
}

QString RowLabelReader::labelText(int row, int column)
{
    const QString& text = m_sheet.at(row, column).text;
    if (!text.isEmpty()) {
        m_lastLabels.insert(column, text);
        return text;
    }
    // A blank beside another label stands for the one above, as in a table once merged.
    const ColumnRole role = m_mapping.columns.at(column).role;
    const bool spans =
        role == ColumnRole::Area || role == ColumnRole::Indicator || role == ColumnRole::Period;
    return spans && m_labelColumns.size() > 1 ? m_lastLabels.value(column) : QString();
}

std::optional<RowLabels> RowLabelReader::of(int row)
{
    if (!hasNumbers(row)) {
        takeHeading(row);
        return std::nullopt;
    }
    RowLabels labels;
    labels.section = m_section;
    labels.area = m_headingArea.value_or(0);
    labels.indicator = m_headingIndicator != 0 ? m_headingIndicator : m_context.indicator;
    if (m_headingPeriod) {
        const int year = m_headingPeriod->year != 0
            ? m_headingPeriod->year
            : m_context.period.value_or(Period {0, 12}).year;
        labels.period = Period {year, m_headingPeriod->months};
        labels.singleMonth = m_headingPeriod->singleMonth;
    }
    for (const int column : m_labelColumns) {
        if (!take(labels, row, column))
            return std::nullopt;
    }
    return labels;
}

/// A row without numbers may head those below it.
void RowLabelReader::takeHeading(int row)
{
    const RowLook look = lookOfRow(m_sheet, row);
    if (look.filled == 0 || look.distinct > 1)
        return;
    const QString& text = m_sheet.at(row, look.first).text;
    if (isNote(text))
        return;
    const HeaderText& header = parsed(text);
    ImportNames& names = m_builder.names();
    if (const AreaId area = names.knownArea(text); area != 0) {
        m_headingArea = area;
    } else if (const auto period = periodOfText(text)) {
        m_headingPeriod = period;
    } else if (const IndicatorId indicator = names.knownIndicator(header.name); indicator != 0) {
        m_headingIndicator = indicator;
        m_levels = {{m_sheet.at(row, look.first).indent - 1, indicator}};
        m_lastIndicator = indicator;
    } else {
        m_section = text;
        m_levels.clear();
    }
}

bool RowLabelReader::take(RowLabels& labels, int row, int column)
{
    switch (m_mapping.columns.at(column).role) {
    case ColumnRole::Indicator:
        return takeIndicator(labels, row, column);
    case ColumnRole::Area:
        return takeArea(labels, row, column);
    case ColumnRole::Period:
        return takePeriod(labels, row, column);
    case ColumnRole::Month:
        takeMonth(labels, row, column);
        return true;
    case ColumnRole::Unit:
        if (const QString unit = canonicalUnit(m_sheet.at(row, column).text); !unit.isEmpty())
            labels.unit = unit;
        return true;
    case ColumnRole::Status:
        labels.status = statusInText(m_sheet.at(row, column).text);
        return true;
    case ColumnRole::Qualifier:
        labels.qualifier = qualifierOfText(m_sheet.at(row, column).text);
        return true;
    default:
        return true;
    }
}

IndicatorId RowLabelReader::wholeAt(int indent, bool partOf) const
{
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
        if (level->indent < indent)
            return level->indicator;
    }
    return partOf ? m_lastIndicator : 0;
}

QString RowLabelReader::unitOfRow(int row) const
{
    for (const int column : m_labelColumns) {
        if (m_mapping.columns.at(column).role == ColumnRole::Unit
            && !m_sheet.at(row, column).text.isEmpty())
            return canonicalUnit(m_sheet.at(row, column).text);
    }
    for (const int column : m_numberColumns) {
        const bool value = m_mapping.columns.at(column).role == ColumnRole::Value;
        if (value && m_sheet.at(row, column).kind == CellKind::Percent)
            return QStringLiteral("%");
    }
    return m_context.units.value(0);
}

int RowLabelReader::decimalsOfRow(int row) const
{
    int decimals = 0;
    for (const int column : m_numberColumns) {
        if (m_mapping.columns.at(column).role == ColumnRole::Value)
            decimals = std::max(decimals, m_sheet.at(row, column).decimals);
    }
    return decimals;
}

bool RowLabelReader::takeIndicator(RowLabels& labels, int row, int column)
{
    const QString text = labelText(row, column);
    if (text.isEmpty())
        return true;
    const HeaderText& header = parsed(text);
    labels.role = header.role == ColumnRole::Ignored ? ColumnRole::Value : header.role;
    labels.shareOf = header.of;
    labels.cumulative = header.cumulative;
    labels.status = header.status ? header.status : labels.status;
    if (header.role == ColumnRole::Value && !header.unit.isEmpty())
        labels.unit = header.unit;
    if (header.period && header.period->year != 0)
        labels.period = Period {header.period->year, header.period->months};
    if (header.role == ColumnRole::Ignored) {
        m_builder.remark(ImportRemark::Kind::PassedOver, place(row, column),
                         message(phrase("Import", "“%1” is no figure of a period."), text));
        return false;
    }
    if (header.name.isEmpty()) { // 增速(%) below its indicator
        labels.indicator = m_lastIndicator != 0 ? m_lastIndicator : labels.indicator;
        return true;
    }
    const int indent = m_sheet.at(row, column).indent;
    const IndicatorId whole = wholeAt(indent, header.partOf);
    ImportNames& names = m_builder.names();
    labels.indicator =
        names.indicator(header.name, header.unit.isEmpty() ? unitOfRow(row) : header.unit, whole,
                        decimalsOfRow(row));
    if (labels.indicator == 0) {
        m_builder.refuse(place(row, column), text, names.expectedIndicator(header.name));
        return false;
    }
    if (!header.partOf)
        m_lastIndicator = labels.indicator;
    while (!m_levels.empty() && m_levels.back().indent >= indent)
        m_levels.pop_back();
    m_levels.push_back({indent, labels.indicator});
    return true;
}

bool RowLabelReader::takeArea(RowLabels& labels, int row, int column)
{
    const QString text = labelText(row, column);
    if (text.isEmpty())
        return true;
    ImportNames& names = m_builder.names();
    labels.area = names.knownArea(text);
    if (labels.area == 0 && isTotalWord(text))
        return takeTotal(labels, row, column);
    if (labels.area == 0)
        labels.area = names.area(withoutNotes(text));
    if (labels.area == 0)
        m_builder.refuse(place(row, column), text, names.expectedArea(withoutNotes(text)));
    return labels.area != 0;
}

/// A total is the area it adds up: 全市 is the city above, 合计 the one the table is about.
bool RowLabelReader::takeTotal(RowLabels& labels, int row, int column)
{
    const QString& text = m_sheet.at(row, column).text;
    const Catalog& catalog = m_builder.names().catalog();
    if (const auto kind = kindOfTotal(text))
        labels.area = above(catalog, m_context.area, *kind);
    else if (!m_mapping.area.isEmpty())
        labels.area = m_context.area;
    if (labels.area != 0)
        return true;
    m_builder.remark(ImportRemark::Kind::PassedOver, place(row, column),
                     message(phrase("Import",
                                    "“%1” is passed over: it does not say whose total "
                                    "it is."),
                             text));
    return false;
}

bool RowLabelReader::takePeriod(RowLabels& labels, int row, int column)
{
    const QString text = labelText(row, column);
    if (text.isEmpty())
        return true;
    const auto period = parsed(text).period;
    const bool whole = period && period->months > 0;
    if (!whole) {
        m_builder.refuse(place(row, column), text,
                         Message(phrase("Import", "a year or the months of one")));
        return false;
    }
    const int year = period->year != 0
        ? period->year
        : labels.period.value_or(m_context.period.value_or(Period {})).year;
    labels.period = Period {
        year, labels.period && period->months == 12 ? labels.period->months : period->months};
    labels.singleMonth = period->singleMonth;
    return true;
}

void RowLabelReader::takeMonth(RowLabels& labels, int row, int column)
{
    const SheetCell& cell = m_sheet.at(row, column);
    int months = cell.kind == CellKind::Number ? static_cast<int>(cell.number) : 0;
    if (cell.kind == CellKind::Text) {
        const auto period = periodOfText(cell.text);
        months = period ? period->months : 0;
    }
    if (months >= 1 && months <= 12)
        labels.period = Period {labels.period.value_or(Period {}).year, months};
}

}
