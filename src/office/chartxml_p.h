// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/chartpart_p.h"

namespace zoneboard {

/// The axes of a chart by their ids.
namespace chartaxis {
constexpr int category = 1001;
constexpr int value = 1002;
constexpr int otherCategory = 1003;
constexpr int otherValue = 1004;
}

/// What all parts of DrawingML charts are written with.
class ChartXml
{
public:
    ChartXml(XmlPart& xml, const ChartPartLook& look)
        : m_xml(xml)
        , m_look(look)
    {
    }

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

protected:
    XmlPart& m_xml;
    const ChartPartLook& m_look;
};

/// c:ser: names, paint, numbers with their cache, and the labels at the marks.
class ChartSeriesXml : private ChartXml
{
public:
    ChartSeriesXml(XmlPart& xml, const OfficeChart& chart, const ChartCells& cells,
                   const ChartPartLook& look)
        : ChartXml(xml, look)
        , m_chart(chart)
        , m_cells(cells)
    {
    }

    void write(size_t index);

private:
    void seriesPaint(const OfficeSeries& series);
    void marker(const OfficeSeries& series);
    void point(const OfficeSeries& series, size_t mark);
    void labels(size_t index);
    void label(const OfficeSeries& series, size_t mark);
    void cellField(const QColor& ink);
    void labelsExtension(bool ofSeries);
    void labelRange(size_t index);
    void shown(bool values);
    [[nodiscard]] const char* position(const OfficeSeries& series) const;
    [[nodiscard]] QColor labelInk(const OfficeSeries& series, size_t mark) const;
    static QString formatOf(const OfficeMark& mark);
    void strings(const QString& reference, const QStringList& texts);
    void cached(size_t index, const QString& text);
    void numbers(size_t index);
    void number(size_t index, const OfficeMark& mark);

    const OfficeChart& m_chart;
    const ChartCells& m_cells;
};

/// c:catAx and c:valAx.
class ChartAxesXml : private ChartXml
{
public:
    ChartAxesXml(XmlPart& xml, const OfficeChart& chart, const ChartPartLook& look)
        : ChartXml(xml, look)
        , m_chart(chart)
    {
    }

    void write();

private:
    void categories(int axis, int crossed, bool hidden);
    void values(int axis, int crossed, const std::optional<OfficeRange>& range, bool secondary);

    const OfficeChart& m_chart;
};

}
