// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <memory>
#include <set>

namespace zoneboard {

namespace {

struct FreeDocument
{
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

const xmlChar* xmlText(const char* text)
{
    return reinterpret_cast<const xmlChar*>(text);
}

bool isElement(const xmlNode* node, const char* name)
{
    return node->type == XML_ELEMENT_NODE && xmlStrcasecmp(node->name, xmlText(name)) == 0;
}

QString attribute(xmlNode* node, const char* name)
{
    xmlChar* value = xmlGetProp(node, xmlText(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(value));
    xmlFree(value);
    return text;
}

/// The text of a cell; a line break element becomes a line break, a table inside is left to itself.
QString textOf(const xmlNode* node)
{
    QString text;
    for (const xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            text += QString::fromUtf8(reinterpret_cast<const char*>(child->content));
        else if (isElement(child, "br"))
            text += QLatin1Char('\n');
        else if (child->type == XML_ELEMENT_NODE && !isElement(child, "script")
                 && !isElement(child, "style") && !isElement(child, "table"))
            text += textOf(child);
    }
    return text;
}

class TableReader
{
public:
    explicit TableReader(SheetMeter& meter)
        : m_meter(meter)
    {
    }

    Result<Sheet> read(xmlNode* table)
    {
        TRY(readRows(table));
        m_sheet.trim();
        return std::move(m_sheet);
    }

private:
    Result<void> readRows(xmlNode* parent)
    {
        for (xmlNode* child = parent->children; child != nullptr; child = child->next) {
            if (isElement(child, "tr")) {
                TRY(readRow(child));
                ++m_row;
            } else if (child->type == XML_ELEMENT_NODE && !isElement(child, "table")) {
                TRY(readRows(child));
            }
        }
        return {};
    }

    Result<void> readRow(xmlNode* row)
    {
        int column = 0;
        for (xmlNode* child = row->children; child != nullptr; child = child->next) {
            if (!isElement(child, "td") && !isElement(child, "th"))
                continue;
            while (m_taken.count({m_row, column}) > 0)
                ++column;
            const int rows = std::clamp(attribute(child, "rowspan").toInt(), 1, 10000);
            const int columns = std::clamp(attribute(child, "colspan").toInt(), 1, 1000);
            SheetCell cell = cellOfText(textOf(child));
            TRY(m_meter.take(m_row, column + columns - 1, cell.text.size()));
            if (cell.kind != CellKind::Empty)
                m_sheet.cell(m_row, column) = std::move(cell);
            if (rows > 1 || columns > 1)
                TRY(cover(column, rows, columns));
            column += columns;
        }
        return {};
    }

    Result<void> cover(int column, int rows, int columns)
    {
        TRY(m_meter.takeMerge());
        m_sheet.merges.push_back({m_row, column, rows, columns});
        for (int r = 1; r < rows; ++r) {
            for (int c = 0; c < columns; ++c) {
                TRY(m_meter.take(m_row + r, column + c, 0));
                m_taken.insert({m_row + r, column + c});
            }
        }
        return {};
    }

    SheetMeter& m_meter;
    Sheet m_sheet;
    int m_row = 0;
    std::set<std::pair<int, int>> m_taken; ///< covered by a cell of a row above
};

Result<void> collectTables(xmlNode* node, SheetMeter& meter, Workbook& workbook)
{
    for (xmlNode* child = node->children; child != nullptr; child = child->next) {
        if (isElement(child, "table")) {
            Sheet sheet = TRY(TableReader(meter).read(child));
            if (sheet.rowCount() > 0) {
                sheet.name = QString::number(workbook.sheets.size() + 1);
                workbook.sheets.push_back(std::move(sheet));
            }
        }
        TRY(collectTables(child, meter, workbook));
    }
    return {};
}

}

Result<Workbook> readHtml(const QString& html, const QString& name)
{
    SheetMeter meter(name);
    const QByteArray bytes = html.toUtf8();
    const int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    const std::unique_ptr<xmlDoc, FreeDocument> document(htmlReadMemory(
        bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8", options));
    Workbook workbook {QStringLiteral("html"), {}, {}};
    if (xmlNode* root = document ? xmlDocGetRootElement(document.get()) : nullptr)
        TRY(collectTables(root, meter, workbook));
    if (workbook.sheets.empty())
        return failure(ErrorKind::BadInput, message(phrase("Sheet", "%1 holds no table."), name));
    return workbook;
}

}
