// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartxml_p.h"

namespace zoneboard {

void ChartAxesXml::write()
{
    categories(chartaxis::category, chartaxis::value, false);
    values(chartaxis::value, chartaxis::category, m_chart.primary, false);
    if (!m_chart.secondary)
        return;
    values(chartaxis::otherValue, chartaxis::otherCategory, m_chart.secondary, true);
    categories(chartaxis::otherCategory, chartaxis::otherValue, true);
}

void ChartAxesXml::categories(int axis, int crossed, bool hidden)
{
    m_xml.element("c:catAx", [&] {
        value("c:axId", qint64 {axis});
        m_xml.element("c:scaling",
                      [&] { value("c:orientation", m_chart.horizontal ? "maxMin" : "minMax"); });
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
void ChartAxesXml::values(int axis, int crossed, const std::optional<OfficeRange>& range,
                          bool secondary)
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

}
