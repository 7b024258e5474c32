// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/chartpart_p.h"
#include "office/chartxml_p.h"

namespace zoneboard {

namespace {

constexpr char chartNamespace[] = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/// Writes one chart; used once.
class ChartPartWriter : private ChartXml
{
public:
    ChartPartWriter(const OfficeChart& chart, const ChartCells& cells, const ChartPartLook& look)
        : ChartXml(m_part, look)
        , m_chart(chart)
        , m_series(m_part, chart, cells, look)
        , m_axes(m_part, chart, look)
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
        return m_part.bytes();
    }

private:
    void chart()
    {
        flag("c:autoTitleDeleted", true);
        m_xml.element("c:plotArea", [&] {
            m_xml.empty("c:layout");
            columns();
            lines(false);
            lines(true);
            m_axes.write();
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

    void columns()
    {
        const auto shown =
            seriesWhere([](const OfficeSeries& series) { return series.isColumn(); });
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
                m_series.write(i);
            value("c:gapWidth", qint64 {60});
            if (m_chart.stacking != OfficeStacking::Beside)
                value("c:overlap", qint64 {100});
            value("c:axId", qint64 {chartaxis::category});
            value("c:axId", qint64 {chartaxis::value});
        });
    }

    void lines(bool secondary)
    {
        const auto shown = seriesWhere([&](const OfficeSeries& series) {
            return !series.isColumn() && series.secondary == secondary;
        });
        if (shown.empty())
            return;
        m_xml.element("c:lineChart", [&] {
            value("c:grouping", "standard");
            flag("c:varyColors", false);
            for (const size_t i : shown)
                m_series.write(i);
            flag("c:marker", true);
            value("c:axId", qint64 {secondary ? chartaxis::otherCategory : chartaxis::category});
            value("c:axId", qint64 {secondary ? chartaxis::otherValue : chartaxis::value});
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

    XmlPart m_part;
    const OfficeChart& m_chart;
    ChartSeriesXml m_series;
    ChartAxesXml m_axes;
};

}

QByteArray chartPart(const OfficeChart& chart, const ChartCells& cells, const ChartPartLook& look,
                     const QString& workbook)
{
    return ChartPartWriter(chart, cells, look).written(workbook);
}

}
