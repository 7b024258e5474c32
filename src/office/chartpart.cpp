// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"
#include "office/chartpart_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

constexpr char chartNamespace[] = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr char chart2012[] = "http://schemas.microsoft.com/office/drawing/2012/chart";
constexpr char labelExtension[] = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
constexpr char seriesExtension[] = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

// The axes of a chart by their ids.
constexpr int categoryAxis = 1001;
constexpr int valueAxis = 1002;
constexpr int otherCategoryAxis = 1003;
constexpr int otherValueAxis = 1004;

/// Writes one chart; used once.
class ChartPartWriter
{
public:
    ChartPartWriter(const OfficeChart& chart, const ChartCells& cells, const ChartPartLook& look)
        : m_chart(chart)
        , m_cells(cells)
        , m_look(look)
    {
    }

    QByteArray written(const QString& workbook)
    {
        m_xml.element("c:chartSpace",
                      {{"xmlns:c", chartNamespace},
                       {"xmlns:a", drawing::mainNamespace},
                       {"xmlns:r", drawing::relationNamespace}},
                      [&] {
                          flag("c:date1904", false);
                          m_xml.empty("c:lang", {{"val", m_look.languageTag}});
                          flag("c:roundedCorners", false);
                          m_xml.element("c:chart", [&] { chart(); });
                          m_xml.element("c:spPr", [&] { m_xml.empty("a:noFill"); });
                          texts(m_chart.ink);
                          if (!workbook.isEmpty())
                              m_xml.element("c:externalData", {{"r:id", workbook}},
                                            [&] { flag("c:autoUpdate", false); });
                      });
        return m_xml.bytes();
    }

private:
    void flag(const char* name, bool on) { m_xml.empty(name, {{"val", on ? "1" : "0"}}); }
    void value(const char* name, const char* text) { m_xml.empty(name, {{"val", text}}); }
    void value(const char* name, qint64 number) { m_xml.empty(name, {{"val", number}}); }
    void value(const char* name, double number)
    {
        m_xml.empty(name, {{"val", QString::number(number, 'g', 12)}});
    }

    void texts(const QColor& ink)
    {
        m_xml.element("c:txPr", [&] { textBody(ink); });
    }

    void textBody(const QColor& ink)
    {
        m_xml.empty("a:bodyPr");
        m_xml.empty("a:lstStyle");
        m_xml.element("a:p", [&] {
            m_xml.element("a:pPr", [&] { properties("a:defRPr", ink); });
            m_xml.empty("a:endParaRPr", {{"lang", m_look.languageTag}});
        });
    }

    void properties(const char* name, const QColor& ink)
    {
        drawing::runProperties(m_xml, name, {m_look.languageTag, m_look.pixels, false, ink});
    }

    void chart()
    {
        flag("c:autoTitleDeleted", true);
        m_xml.element("c:plotArea", [&] {
            m_xml.empty("c:layout");
            columns();
            lines(false);
            lines(true);
            axes();
        });
        if (m_chart.legend)
            legend();
        flag("c:plotVisOnly", true);
        value("c:dispBlanksAs", "gap");
    }

    [[nodiscard]] std::vector<size_t> seriesWhere(auto isWanted) const
    {
        std::vector<size_t> found;
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            if (isWanted(m_chart.series[i]))
                found.push_back(i);
        return found;
    }

    static bool isColumn(const OfficeSeries& series)
    {
        return series.role == OfficeRole::Columns || series.role == OfficeRole::Lift;
    }

    void columns()
    {
        const auto shown = seriesWhere(isColumn);
        if (shown.empty())
            return;
        m_xml.element("c:barChart", [&] {
            value("c:barDir", m_chart.horizontal ? "bar" : "col");
            value("c:grouping",
                  m_chart.stacking == OfficeStacking::Beside        ? "clustered"
                      : m_chart.stacking == OfficeStacking::Stacked ? "stacked"
                                                                    : "percentStacked");
            flag("c:varyColors", false);
            for (const size_t i : shown)
                series(i);
            value("c:gapWidth", qint64 {60});
            if (m_chart.stacking != OfficeStacking::Beside)
                value("c:overlap", qint64 {100});
            value("c:axId", qint64 {categoryAxis});
            value("c:axId", qint64 {valueAxis});
        });
    }

    void lines(bool secondary)
    {
        const auto shown = seriesWhere([&](const OfficeSeries& series) {
            return !isColumn(series) && series.secondary == secondary;
        });
        if (shown.empty())
            return;
        m_xml.element("c:lineChart", [&] {
            value("c:grouping", "standard");
            flag("c:varyColors", false);
            for (const size_t i : shown)
                series(i);
            flag("c:marker", true);
            value("c:axId", qint64 {secondary ? otherCategoryAxis : categoryAxis});
            value("c:axId", qint64 {secondary ? otherValueAxis : valueAxis});
        });
    }

    void series(size_t index)
    {
        const OfficeSeries& series = m_chart.series[index];
        m_xml.element("c:ser", [&] {
            value("c:idx", static_cast<qint64>(index));
            value("c:order", static_cast<qint64>(index));
            m_xml.element("c:tx", [&] { strings(m_cells.name(index), {series.name}); });
            m_xml.element("c:spPr", [&] { seriesPaint(series); });
            if (isColumn(series))
                flag("c:invertIfNegative", false);
            else
                marker(series);
            for (size_t mark = 0; mark < series.marks.size(); ++mark)
                point(series, mark);
            labels(index);
            m_xml.element("c:cat",
                          [&] { strings(m_cells.categories(m_chart), m_chart.categories); });
            m_xml.element("c:val", [&] { numbers(index); });
            if (!isColumn(series))
                flag("c:smooth", false);
            if (series.role == OfficeRole::Labels)
                labelRange(index);
        });
    }

    void seriesPaint(const OfficeSeries& series)
    {
        if (isColumn(series)) {
            drawing::fillAndOutline(
                m_xml, series.role == OfficeRole::Lift ? OfficePaint {} : series.paint);
            return;
        }
        const bool hidden = series.role == OfficeRole::Labels;
        drawing::outline(m_xml, "a:ln", hidden ? QColor() : series.paint.line, 2.4,
                         series.paint.dashed);
    }

    void marker(const OfficeSeries& series)
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
    void point(const OfficeSeries& series, size_t mark)
    {
        if (series.role != OfficeRole::Columns || !series.marks[mark].value
            || series.marks[mark].paint == series.paint)
            return;
        m_xml.element("c:dPt", [&] {
            value("c:idx", static_cast<qint64>(mark));
            flag("c:invertIfNegative", false);
            flag("c:bubble3D", false);
            m_xml.element("c:spPr",
                          [&] { drawing::fillAndOutline(m_xml, series.marks[mark].paint); });
        });
    }

    void labels(size_t index)
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

    void label(const OfficeSeries& series, size_t mark)
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
    void cellField(const QColor& ink)
    {
        m_xml.element("c:tx", [&] {
            m_xml.element("c:rich", [&] {
                m_xml.empty("a:bodyPr");
                m_xml.element("a:p", [&] {
                    m_xml.element(
                        "a:fld",
                        {{"id", "{6B1B4C0A-5C5E-4E0B-9C52-1B0D7A2A5F10}"}, {"type", "CELLRANGE"}},
                        [&] {
                            properties("a:rPr", ink);
                            m_xml.empty("a:pPr");
                            m_xml.text("a:t", QStringLiteral("[CELLRANGE]"));
                        });
                });
            });
        });
    }

    void labelsExtension(bool ofSeries)
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

    void labelRange(size_t index)
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

    void shown(bool values)
    {
        flag("c:showLegendKey", false);
        flag("c:showVal", values);
        flag("c:showCatName", false);
        flag("c:showSerName", false);
        flag("c:showPercent", false);
        flag("c:showBubbleSize", false);
    }

    [[nodiscard]] const char* position(const OfficeSeries& series) const
    {
        if (!isColumn(series))
            return series.labelling == OfficeLabels::Last ? "r" : "t";
        return m_chart.stacking == OfficeStacking::Beside ? "outEnd" : "ctr";
    }

    /// Inside a column the ink that can be read on it; else the line's own, or the chart's.
    [[nodiscard]] QColor labelInk(const OfficeSeries& series, size_t mark) const
    {
        if (!isColumn(series))
            return series.paint.line;
        if (m_chart.stacking == OfficeStacking::Beside || mark >= series.marks.size()
            || !series.marks[mark].paint.fill.isValid())
            return m_chart.ink;
        const QColor fill = series.marks[mark].paint.fill;
        return contrast(Qt::white, fill) > contrast(m_chart.ink, fill) ? QColor(Qt::white)
                                                                       : m_chart.ink;
    }

    static QString formatOf(const OfficeMark& mark)
    {
        return mark.format.isEmpty() ? QStringLiteral("General") : mark.format;
    }

    void strings(const QString& reference, const QStringList& texts)
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

    void cached(size_t index, const QString& text)
    {
        m_xml.element("c:pt", {{"idx", static_cast<qint64>(index)}},
                      [&] { m_xml.text("c:v", text); });
    }

    void numbers(size_t index)
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

    void number(size_t index, const OfficeMark& mark)
    {
        m_xml.element("c:pt", {{"idx", static_cast<qint64>(index)}, {"formatCode", formatOf(mark)}},
                      [&] { m_xml.text("c:v", QString::number(*mark.value, 'g', 15)); });
    }

    void axes()
    {
        categories(categoryAxis, valueAxis, false);
        values(valueAxis, categoryAxis, m_chart.primary, false);
        if (!m_chart.secondary)
            return;
        values(otherValueAxis, otherCategoryAxis, m_chart.secondary, true);
        categories(otherCategoryAxis, otherValueAxis, true);
    }

    void categories(int axis, int crossed, bool hidden)
    {
        m_xml.element("c:catAx", [&] {
            value("c:axId", qint64 {axis});
            m_xml.element("c:scaling", [&] {
                value("c:orientation", m_chart.horizontal ? "maxMin" : "minMax");
            });
            flag("c:delete", hidden);
            value("c:axPos", m_chart.horizontal ? "l" : "b");
            m_xml.empty("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", "0"}});
            value("c:majorTickMark", "none");
            value("c:minorTickMark", "none");
            value("c:tickLblPos", "low");
            m_xml.element("c:spPr", [&] { drawing::outline(m_xml, "a:ln", m_chart.lines, 1); });
            texts(m_chart.ink);
            value("c:crossAx", qint64 {crossed});
            value("c:crosses", "autoZero");
            flag("c:auto", false);
            value("c:lblAlgn", "ctr");
            value("c:lblOffset", qint64 {100});
            value("c:tickLblSkip", qint64 {1});
            flag("c:noMultiLvlLbl", true);
        });
    }

    /// Axes of values are not drawn: the numbers stand at the marks. Lines without numbers have
    /// theirs.
    void values(int axis, int crossed, const std::optional<OfficeRange>& range, bool secondary)
    {
        const bool drawn = m_chart.drawnAxis;
        m_xml.element("c:valAx", [&] {
            value("c:axId", qint64 {axis});
            m_xml.element("c:scaling", [&] {
                value("c:orientation", "minMax");
                if (range) {
                    value("c:max", range->to);
                    value("c:min", range->from);
                }
            });
            // An axis that is left out takes its line over to the other one in some programs.
            flag("c:delete", !drawn && !secondary);
            value("c:axPos", m_chart.horizontal ? "t" : secondary ? "r" : "l");
            if (drawn)
                m_xml.element("c:majorGridlines", [&] {
                    m_xml.element("c:spPr",
                                  [&] { drawing::outline(m_xml, "a:ln", m_chart.gridLines, 1); });
                });
            m_xml.empty("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", "0"}});
            value("c:majorTickMark", "none");
            value("c:minorTickMark", "none");
            value("c:tickLblPos", drawn ? "nextTo" : "none");
            m_xml.element("c:spPr", [&] { drawing::outline(m_xml, "a:ln", QColor(), 1); });
            texts(m_chart.ink);
            value("c:crossAx", qint64 {crossed});
            value("c:crosses", secondary ? "max" : "autoZero");
            value("c:crossBetween", "between");
            if (drawn && m_chart.step > 0)
                value("c:majorUnit", m_chart.step);
        });
    }

    void legend()
    {
        m_xml.element("c:legend", [&] {
            value("c:legendPos", "t");
            for (size_t i = 0; i < m_chart.series.size(); ++i) {
                const OfficeRole role = m_chart.series[i].role;
                if (role != OfficeRole::Lift && role != OfficeRole::Labels)
                    continue;
                m_xml.element("c:legendEntry", [&] {
                    value("c:idx", static_cast<qint64>(i));
                    flag("c:delete", true);
                });
            }
            flag("c:overlay", false);
            texts(m_chart.ink);
        });
    }

    const OfficeChart& m_chart;
    const ChartCells& m_cells;
    const ChartPartLook& m_look;
    XmlPart m_xml;
};

}

QByteArray chartPart(const OfficeChart& chart, const ChartCells& cells, const ChartPartLook& look,
                     const QString& workbook)
{
    return ChartPartWriter(chart, cells, look).written(workbook);
}

}
