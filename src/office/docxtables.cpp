// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/docx_p.h"
#include "office/drawing_p.h"

namespace zoneboard {

namespace {

constexpr double strongRow = 0.18; // of the tint under a row that stands out

}

void DocxTables::grid(const std::vector<double>& widths)
{
    m_xml.element("w:tblPr", [&] {
        m_xml.empty("w:tblW", {{"w:w", "0"}, {"w:type", "auto"}});
        m_xml.empty("w:tblLayout", {{"w:type", "fixed"}});
        m_xml.element("w:tblCellMar", [&] {
            for (const char* side : {"w:left", "w:right"})
                m_xml.empty(side, {{"w:w", twips(6)}, {"w:type", "dxa"}});
        });
    });
    m_xml.element("w:tblGrid", [&] {
        for (const double width : widths)
            m_xml.empty("w:gridCol", {{"w:w", twips(width)}});
    });
}

template<typename Content>
void DocxTables::cell(double width, const QColor& line, const QColor& ground, Content&& content)
{
    m_xml.element("w:tc", [&] {
        m_xml.element("w:tcPr", [&] {
            m_xml.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", "dxa"}});
            if (line.isValid())
                m_xml.element("w:tcBorders", [&] {
                    m_xml.empty("w:bottom",
                                {{"w:val", "single"},
                                 {"w:sz", "4"},
                                 {"w:space", "0"},
                                 {"w:color", drawing::hexOf(line)}});
                });
            if (ground.isValid())
                m_xml.empty(
                    "w:shd",
                    {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", drawing::hexOf(ground)}});
            m_xml.empty("w:vAlign", {{"w:val", "center"}});
        });
        content();
    });
}

void DocxTables::write(const DocumentTable& what)
{
    m_xml.element("w:tbl", [&] {
        grid(what.widths);
        if (!what.table.header.isEmpty())
            row(what, what.table.header, true, false);
        for (size_t i = 0; i < what.table.rows.size(); ++i)
            row(what, what.table.rows[i], false,
                i < what.table.emphasised.size() && what.table.emphasised[i]);
    });
    // Two tables without a paragraph between them become one.
    paragraph("Cell", [] {});
}

void DocxTables::row(const DocumentTable& what, const QStringList& cells, bool head, bool strong)
{
    const char* text = head ? "CellHead" : strong ? "CellStrong" : "Cell";
    const char* number = head ? "CellHeadNumber" : strong ? "CellStrongNumber" : "CellNumber";
    const QColor ground = strong ? mixed(m_theme.brandTint, m_theme.panel, strongRow) : QColor();
    m_xml.element("w:tr", [&] {
        m_xml.element("w:trPr", [&] {
            m_xml.empty("w:cantSplit");
            if (head)
                m_xml.empty("w:tblHeader");
        });
        for (size_t i = 0; i < what.widths.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            const bool isNumber = what.table.role(column) == ReportColumn::Number;
            cell(what.widths[i], head ? m_theme.quietInk : m_theme.line, ground, [&] {
                for (const QString& line : cells.value(column).split(u'\n'))
                    paragraph(isNumber ? number : text, [&] { words(line); });
            });
        }
    });
}

void DocxTables::write(const DocumentKeyFigures& what)
{
    const double width = m_document.area().width() / static_cast<double>(what.columns);
    m_xml.element("w:tbl", [&] {
        grid(std::vector<double>(what.columns, width));
        m_xml.element("w:tr", [&] {
            for (size_t i = 0; i < what.columns; ++i)
                cell(width, QColor(), QColor(), [&] {
                    const KeyFigure figure =
                        i < what.figures.size() ? what.figures[i] : KeyFigure {};
                    paragraph("KeyName", [&] { words(figure.name); });
                    paragraph("KeyValue", [&] { words(figure.value); });
                    paragraph("KeyName", [&] { words(figure.note); });
                });
        });
    });
    paragraph("Cell", [] {});
}

}
