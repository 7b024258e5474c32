// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"
#include "office/odt_p.h"

namespace zoneboard {

namespace {

constexpr double strongRow = 0.18; // of the tint under a row that stands out

QString columnStyle(const QString& table, size_t column)
{
    return QStringLiteral("%1.%2").arg(table).arg(column + 1);
}

}

template<typename Content>
void OdtTables::cell(const char* style, Content&& content)
{
    m_xml.element("table:table-cell",
                  {{"table:style-name", style}, {"office:value-type", "string"}},
                  std::forward<Content>(content));
}

void OdtTables::paragraph(const char* style, const QString& text)
{
    m_xml.text("text:p", settable(text), {{"text:style-name", style}});
}

void OdtTables::writeStyles()
{
    cellStyle("HeadCell", m_theme.quietInk, QColor());
    cellStyle("Cell", m_theme.line, QColor());
    cellStyle("StrongCell", m_theme.line, mixed(m_theme.brandTint, m_theme.panel, strongRow));
    cellStyle("KeyCell", QColor(), QColor());
    m_xml.element("style:style", {{"style:name", "Row"}, {"style:family", "table-row"}}, [&] {
        m_xml.empty("style:table-row-properties", {{"fo:keep-together", "always"}});
    });
    for (const DocumentPart& part : m_document.parts) {
        if (const auto* table = std::get_if<DocumentTable>(&part))
            tableStyles(table->name, table->widths);
        if (const auto* figures = std::get_if<DocumentKeyFigures>(&part))
            tableStyles(figures->name,
                        std::vector<double>(figures->columns,
                                            m_document.area().width()
                                                / static_cast<double>(figures->columns)));
    }
}

void OdtTables::cellStyle(const char* name, const QColor& line, const QColor& ground)
{
    m_xml.element("style:style", {{"style:name", name}, {"style:family", "table-cell"}}, [&] {
        m_xml.empty("style:table-cell-properties",
                    {{"fo:padding", "3pt"},
                     {"style:vertical-align", "middle"},
                     {"fo:border-bottom",
                      line.isValid() ? QStringLiteral("0.5pt solid ") + line.name()
                                     : QStringLiteral("none")},
                     {"fo:background-color",
                      ground.isValid() ? ground.name() : QStringLiteral("transparent")}});
    });
}

void OdtTables::tableStyles(const QString& name, const std::vector<double>& widths)
{
    double whole = 0;
    for (const double width : widths)
        whole += width;
    m_xml.element("style:style", {{"style:name", name}, {"style:family", "table"}}, [&] {
        m_xml.empty("style:table-properties",
                    {{"style:width", odtLength(whole)},
                     {"table:align", "left"},
                     {"fo:margin-bottom", "6pt"}});
    });
    for (size_t i = 0; i < widths.size(); ++i)
        m_xml.element("style:style",
                      {{"style:name", columnStyle(name, i)}, {"style:family", "table-column"}},
                      [&] {
                          m_xml.empty("style:table-column-properties",
                                      {{"style:column-width", odtLength(widths[i])}});
                      });
}

void OdtTables::columns(const QString& name, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        m_xml.empty("table:table-column", {{"table:style-name", columnStyle(name, i)}});
}

void OdtTables::write(const DocumentTable& what)
{
    m_xml.element("table:table", {{"table:name", what.name}, {"table:style-name", what.name}}, [&] {
        columns(what.name, what.widths.size());
        if (!what.table.header.isEmpty())
            m_xml.element("table:table-header-rows", [&] {
                row(what, what.table.header, "HeadCell", "Table_20_Heading",
                    "Table_20_Heading_20_Number");
            });
        for (size_t i = 0; i < what.table.rows.size(); ++i) {
            const bool strong = i < what.table.emphasised.size() && what.table.emphasised[i];
            row(what, what.table.rows[i], strong ? "StrongCell" : "Cell",
                strong ? "Table_20_Strong" : "Table_20_Contents",
                strong ? "Table_20_Strong_20_Number" : "Table_20_Number");
        }
    });
}

void OdtTables::row(const DocumentTable& what, const QStringList& cells, const char* style,
                    const char* text, const char* number)
{
    m_xml.element("table:table-row", {{"table:style-name", "Row"}}, [&] {
        for (size_t i = 0; i < what.widths.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            const bool isNumber = what.table.role(column) == ReportColumn::Number;
            cell(style, [&] {
                for (const QString& line : cells.value(column).split(u'\n'))
                    paragraph(isNumber ? number : text, line);
            });
        }
    });
}

void OdtTables::write(const DocumentKeyFigures& what)
{
    m_xml.element("table:table", {{"table:name", what.name}, {"table:style-name", what.name}}, [&] {
        columns(what.name, what.columns);
        m_xml.element("table:table-row", {{"table:style-name", "Row"}}, [&] {
            for (size_t i = 0; i < what.columns; ++i)
                cell("KeyCell", [&] {
                    const KeyFigure figure =
                        i < what.figures.size() ? what.figures[i] : KeyFigure {};
                    paragraph("Key_20_Name", figure.name);
                    paragraph("Key_20_Value", figure.value);
                    paragraph("Key_20_Name", figure.note);
                });
        });
    });
}

}
