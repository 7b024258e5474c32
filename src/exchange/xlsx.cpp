// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"
#include "exchange/xlsxparts_p.h"

#include <QFileInfo>

#include <algorithm>

namespace zoneboard {

namespace {

/// Reads the cells of one sheet.
class XlsxSheetReader
{
public:
    XlsxSheetReader(const XlsxParts& parts, const XlsxSheetEntry& entry, SheetMeter& meter)
        : m_parts(parts)
        , m_entry(entry)
        , m_meter(meter)
    {
        m_sheet.name = entry.name;
        m_sheet.hidden = entry.hidden;
    }

    Result<Sheet> read(const QByteArray& bytes)
    {
        m_xml.addData(bytes);
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == QLatin1String("row")) {
                beginRow();
            } else if (m_xml.name() == QLatin1String("c")) {
                TRY(readCell());
            } else if (m_xml.name() == QLatin1String("mergeCell")) {
                TRY(readMerge());
            }
        }
        if (m_xml.hasError())
            return damagedPart(m_meter.name(), m_entry.path, m_xml);
        m_sheet.trim();
        return std::move(m_sheet);
    }

private:
    void beginRow()
    {
        const auto attributes = m_xml.attributes();
        const auto number = attributes.value(QLatin1String("r"));
        m_place = {number.isEmpty() ? m_place.row + 1 : number.toInt() - 1, -1};
        const auto hidden = attributes.value(QLatin1String("hidden"));
        if (hidden == QLatin1String("1") || hidden == QLatin1String("true"))
            m_sheet.hiddenRows.push_back(m_place.row);
    }

    Result<void> readCell()
    {
        const auto attributes = m_xml.attributes();
        const auto name = attributes.value(QLatin1String("r"));
        const CellPlace place =
            name.isEmpty() ? CellPlace {m_place.row, m_place.column + 1} : parseCellName(name);
        m_place.column = place.column;
        const QString type = attributes.value(QLatin1String("t")).toString();
        const auto style =
            static_cast<size_t>(std::max(0, attributes.value(QLatin1String("s")).toInt()));
        if (!readValue())
            return {};
        if (place.row < 0 || place.column < 0)
            return damagedPart(m_meter.name(), m_sheet.name, m_xml);
        // A shared text that is not there would be a cell lost in silence.
        if (type == QLatin1String("s") && m_value.toULongLong() >= m_parts.texts.size())
            return damagedPart(m_meter.name(), m_sheet.name, m_xml);
        SheetCell cell = interpreted(type, style);
        TRY(m_meter.take(place.row, place.column, cell.text.size()));
        m_sheet.cell(place.row, place.column) = std::move(cell);
        return {};
    }

    /// The raw content of the cell the reader stands on into m_value; false where it has none.
    bool readValue()
    {
        bool present = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("v")) {
                readPlainText();
                present = true;
            } else if (m_xml.name() == QLatin1String("is")) {
                m_value = xlsxRichText(m_xml);
                present = true;
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return present;
    }

    /// As readElementText(), into a text whose memory is used again for the next cell.
    void readPlainText()
    {
        m_value.resize(0);
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters())
                m_value += m_xml.text();
            else if (m_xml.isStartElement())
                m_xml.raiseError(QStringLiteral("an element inside a value"));
        }
    }

    [[nodiscard]] SheetCell interpreted(const QString& type, size_t style) const
    {
        const XlsxStyle known = style < m_parts.styles.size() ? m_parts.styles[style] : XlsxStyle();
        SheetCell cell = typedCell(type, known);
        cell.indent += known.indent;
        return cell;
    }

    [[nodiscard]] SheetCell typedCell(const QString& type, const XlsxStyle& style) const
    {
        if (type == QLatin1String("s"))
            return m_parts.texts[m_value.toULongLong()];
        if (type == QLatin1String("inlineStr") || type == QLatin1String("str"))
            return cellOfText(m_value);
        if (type == QLatin1String("b"))
            return {CellKind::Boolean,
                    m_value == QLatin1String("1") ? QStringLiteral("TRUE")
                                                  : QStringLiteral("FALSE"),
                    0, 0, 0};
        if (type == QLatin1String("e"))
            return {CellKind::Error, m_value, 0, 0, 0};
        if (type == QLatin1String("d"))
            return {CellKind::Date, m_value.left(10), 0, 0, 0};
        if (m_value.isEmpty())
            return {};
        bool isNumber = false;
        const double number = m_value.toDouble(&isNumber);
        return isNumber ? shownCell(number, style.format, m_parts.dates1904) : cellOfText(m_value);
    }

    Result<void> readMerge()
    {
        TRY(m_meter.takeMerge());
        const auto attributes = m_xml.attributes();
        const auto ends = attributes.value(QLatin1String("ref")).split(u':');
        if (ends.size() != 2)
            return {};
        const CellPlace first = parseCellName(ends.first());
        const CellPlace last = parseCellName(ends.last());
        if (first.row >= 0 && last.row >= first.row && last.column >= first.column)
            m_sheet.merges.push_back({first.row, first.column, last.row - first.row + 1,
                                      last.column - first.column + 1});
        return {};
    }

    const XlsxParts& m_parts;
    const XlsxSheetEntry& m_entry;
    SheetMeter& m_meter;
    QXmlStreamReader m_xml;
    Sheet m_sheet;
    CellPlace m_place; ///< of the row and cell before
    QString m_value;
};

}

Result<Workbook> readXlsx(const QString& path)
{
    ZipFile zip = TRY(ZipFile::open(path));
    SheetMeter meter(QFileInfo(path).fileName());
    const XlsxParts parts = TRY(readXlsxParts(zip, meter.name()));
    Workbook workbook {QStringLiteral("xlsx"), {}, {}};
    for (const XlsxSheetEntry& entry : parts.sheets) {
        const QByteArray bytes = TRY(zip.read(entry.path));
        workbook.sheets.push_back(TRY(XlsxSheetReader(parts, entry, meter).read(bytes)));
    }
    return workbook;
}

}
