// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"
#include "office/chartxml_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

constexpr char chart2012[] = "http://schemas.microsoft.com/office/drawing/2012/chart";
constexpr char labelExtension[] = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
constexpr char seriesExtension[] = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

}

void ChartSeriesXml::write(size_t index)
{
    const OfficeSeries& series = m_chart.series[index];
    m_xml.element("c:ser", [&] {
        value("c:idx", static_cast<qint64>(index));
        value("c:order", static_cast<qint64>(index));
        m_xml.element("c:tx", [&] { strings(m_cells.name(index), {series.name}); });
        m_xml.element("c:spPr", [&] { seriesPaint(series); });
        if (series.isColumn())
            flag("c:invertIfNegative", false);
        else
            marker(series);
        for (size_t mark = 0; mark < series.marks.size(); ++mark)
            point(series, mark);
        labels(index);
        m_xml.element("c:cat", [&] { strings(m_cells.categories(m_chart), m_chart.categories); });
        m_xml.element("c:val", [&] { numbers(index); });
        if (!series.isColumn())
            flag("c:smooth", false);
        if (series.role == OfficeRole::Labels)
            labelRange(index);
    });
}

void ChartSeriesXml::seriesPaint(const OfficeSeries& series)
{
    if (series.isColumn()) {
        drawing::fillAndOutline(m_xml,
                                series.role == OfficeRole::Lift ? OfficePaint {} : series.paint);
        return;
    }
    const bool hidden = series.role == OfficeRole::Labels;
    drawing::outline(m_xml, "a:ln", hidden ? QColor() : series.paint.line, 2.4,
                     series.paint.dashed);
}

void ChartSeriesXml::marker(const OfficeSeries& series)
{
    m_xml.element("c:marker", [&] {
        if (series.role == OfficeRole::Labels) {
            value("c:symbol", "none");
            return;
        }
        value("c:symbol", "circle");
        value("c:size", qint64 {6});
        m_xml.element("c:spPr", [&] {
            drawing::solidFill(m_xml, series.paint.line);
            drawing::outline(m_xml, "a:ln", series.paint.line, 1);
        });
    });
}

/// Marks that are painted otherwise than their series.
void ChartSeriesXml::point(const OfficeSeries& series, size_t mark)
{
    if (series.role != OfficeRole::Columns || !series.marks[mark].value
        || series.marks[mark].paint == series.paint)
        return;
    m_xml.element("c:dPt", [&] {
        value("c:idx", static_cast<qint64>(mark));
        flag("c:invertIfNegative", false);
        flag("c:bubble3D", false);
        m_xml.element("c:spPr", [&] { drawing::fillAndOutline(m_xml, series.marks[mark].paint); });
    });
}

void ChartSeriesXml::labels(size_t index)
{
    const OfficeSeries& series = m_chart.series[index];
    const bool any = std::ranges::any_of(
        series.marks, [](const OfficeMark& mark) { return mark.value.has_value(); });
    m_xml.element("c:dLbls", [&] {
        const bool none = series.labelling == OfficeLabels::None || !any;
        for (size_t mark = 0; !none && mark < series.marks.size(); ++mark)
            if (series.marks[mark].value)
                label(series, mark);
        if (none || series.labelling == OfficeLabels::Last) {
            shown(false);
            return;
        }
        m_xml.element("c:spPr", [&] { m_xml.empty("a:noFill"); });
        texts(labelInk(series, 0));
        value("c:dLblPos", position(series));
        shown(series.role != OfficeRole::Labels);
        if (series.role == OfficeRole::Labels)
            labelsExtension(true);
    });
}

void ChartSeriesXml::label(const OfficeSeries& series, size_t mark)
{
    const bool labelled = series.isLabelled(mark);
    if (!labelled && series.labelling == OfficeLabels::Last)
        return;
    m_xml.element("c:dLbl", [&] {
        value("c:idx", static_cast<qint64>(mark));
        if (!labelled) {
            flag("c:delete", true);
            return;
        }
        const bool fromCells = series.role == OfficeRole::Labels;
        if (fromCells)
            cellField(series.paint.line);
        else
            m_xml.empty("c:numFmt",
                        {{"formatCode", formatOf(series.marks[mark])}, {"sourceLinked", "0"}});
        m_xml.element("c:spPr", [&] { m_xml.empty("a:noFill"); });
        if (!fromCells)
            texts(labelInk(series, mark));
        value("c:dLblPos", position(series));
        shown(!fromCells);
        if (fromCells)
            labelsExtension(false);
    });
}

/// A label that shows a cell of the workbook.
void ChartSeriesXml::cellField(const QColor& ink)
{
    m_xml.element("c:tx", [&] {
        m_xml.element("c:rich", [&] {
            m_xml.empty("a:bodyPr");
            m_xml.element("a:p", [&] {
                m_xml.element(
                    "a:fld",
                    {{"id", "{6B1B4C0A-5C5E-4E0B-9C52-1B0D7A2A5F10}"}, {"type", "CELLRANGE"}}, [&] {
                        properties("a:rPr", ink);
                        m_xml.empty("a:pPr");
                        m_xml.text("a:t", QStringLiteral("[CELLRANGE]"));
                    });
            });
        });
    });
}

void ChartSeriesXml::labelsExtension(bool ofSeries)
{
    m_xml.element("c:extLst", [&] {
        m_xml.element("c:ext", {{"uri", labelExtension}, {"xmlns:c15", chart2012}}, [&] {
            if (!ofSeries)
                m_xml.empty("c15:dlblFieldTable");
            m_xml.empty("c15:showDataLabelsRange", {{"val", "1"}});
            if (ofSeries)
                m_xml.empty("c15:showLeaderLines", {{"val", "0"}});
        });
    });
}

void ChartSeriesXml::labelRange(size_t index)
{
    const OfficeSeries& series = m_chart.series[index];
    m_xml.element("c:extLst", [&] {
        m_xml.element("c:ext", {{"uri", seriesExtension}, {"xmlns:c15", chart2012}}, [&] {
            m_xml.element("c15:datalabelsRange", [&] {
                m_xml.text("c15:f", m_cells.labels(m_chart, index));
                m_xml.element("c15:dlblRangeCache", [&] {
                    value("c:ptCount", static_cast<qint64>(series.labels.size()));
                    for (size_t i = 0; i < series.labels.size(); ++i)
                        if (series.labels[i].value)
                            cached(i, series.labels[i].text);
                });
            });
        });
    });
}

void ChartSeriesXml::shown(bool values)
{
    flag("c:showLegendKey", false);
    flag("c:showVal", values);
    flag("c:showCatName", false);
    flag("c:showSerName", false);
    flag("c:showPercent", false);
    flag("c:showBubbleSize", false);
}

const char* ChartSeriesXml::position(const OfficeSeries& series) const
{
    if (!series.isColumn())
        return series.labelling == OfficeLabels::Last ? "r" : "t";
    return m_chart.stacking == OfficeStacking::Beside ? "outEnd" : "ctr";
}

/// Inside a column the ink that can be read on it; else the line's own, or the chart's.
QColor ChartSeriesXml::labelInk(const OfficeSeries& series, size_t mark) const
{
    if (!series.isColumn())
        return series.paint.line;
    if (m_chart.stacking == OfficeStacking::Beside || mark >= series.marks.size()
        || !series.marks[mark].paint.fill.isValid())
        return m_chart.ink;
    const QColor fill = series.marks[mark].paint.fill;
    return contrast(Qt::white, fill) > contrast(m_chart.ink, fill) ? QColor(Qt::white)
                                                                   : m_chart.ink;
}

QString ChartSeriesXml::formatOf(const OfficeMark& mark)
{
    return mark.format.isEmpty() ? QStringLiteral("General") : mark.format;
}

void ChartSeriesXml::strings(const QString& reference, const QStringList& texts)
{
    m_xml.element("c:strRef", [&] {
        m_xml.text("c:f", reference);
        m_xml.element("c:strCache", [&] {
            value("c:ptCount", static_cast<qint64>(texts.size()));
            for (qsizetype i = 0; i < texts.size(); ++i)
                cached(static_cast<size_t>(i), texts[i]);
        });
    });
}

void ChartSeriesXml::cached(size_t index, const QString& text)
{
    m_xml.element("c:pt", {{"idx", static_cast<qint64>(index)}}, [&] { m_xml.text("c:v", text); });
}

void ChartSeriesXml::numbers(size_t index)
{
    const std::vector<OfficeMark>& marks = m_chart.series[index].marks;
    m_xml.element("c:numRef", [&] {
        m_xml.text("c:f", m_cells.values(m_chart, index));
        m_xml.element("c:numCache", [&] {
            m_xml.text("c:formatCode", QStringLiteral("General"));
            value("c:ptCount", static_cast<qint64>(marks.size()));
            for (size_t i = 0; i < marks.size(); ++i)
                if (marks[i].value)
                    number(i, marks[i]);
        });
    });
}

void ChartSeriesXml::number(size_t index, const OfficeMark& mark)
{
    m_xml.element("c:pt", {{"idx", static_cast<qint64>(index)}, {"formatCode", formatOf(mark)}},
                  [&] { m_xml.text("c:v", QString::number(*mark.value, 'g', 15)); });
}

}
