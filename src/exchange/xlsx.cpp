// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"
#include "exchange/sheetreaders_p.h"
#include "exchange/zipfile_p.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace zoneboard {

namespace {

tl::unexpected<Error> damaged(const QString& name, const QString& part, const QXmlStreamReader& xml)
{
    return failure(ErrorKind::BadInput,
                   message(phrase("Sheet", "%1 is damaged: its part %2 is broken at line %3."),
                           name, part, QString::number(xml.lineNumber())),
                   xml.errorString());
}

/// The text of an <si> or <is>: its runs joined, its phonetic guide left out.
QString richText(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("rPh")) {
                xml.skipCurrentElement();
            } else if (xml.name() == QLatin1String("t")) {
                text += xml.readElementText();
            } else {
                ++depth;
            }
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return text;
}

struct SheetEntry
{
    QString name;
    QString relation;
    bool hidden = false;
};

class XlsxReader
{
public:
    XlsxReader(ZipFile zip, const QString& name)
        : m_zip(std::move(zip))
        , m_meter(name)
    {
    }

    Result<Workbook> read()
    {
        TRY(readWorkbookPart());
        TRY(readRelations());
        if (m_zip.contains(m_stylesPath))
            TRY(readStyles());
        if (m_zip.contains(m_stringsPath))
            TRY(readStrings());
        Workbook workbook {QStringLiteral("xlsx"), {}, {}};
        for (const SheetEntry& entry : std::as_const(m_entries)) {
            if (m_cellless.contains(entry.relation))
                continue;
            workbook.sheets.push_back(TRY(readSheet(entry, m_targets.value(entry.relation))));
        }
        return workbook;
    }

private:
    Result<void> readWorkbookPart()
    {
        const QByteArray bytes = TRY(m_zip.read(m_workbookPath));
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == QLatin1String("workbookPr")) {
                const auto flag = attributes.value(QLatin1String("date1904"));
                m_dates1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
            } else if (xml.name() == QLatin1String("sheet")) {
                const auto state = attributes.value(QLatin1String("state"));
                m_entries.append({attributes.value(QLatin1String("name")).toString(),
                                  relationId(attributes),
                                  !state.isEmpty() && state != QLatin1String("visible")});
            }
        }
        return xml.hasError() ? Result<void>(damaged(m_meter.name(), m_workbookPath, xml))
                              : Result<void>();
    }

    static QString relationId(const QXmlStreamAttributes& attributes)
    {
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == QLatin1String("id"))
                return attribute.value().toString();
        }
        return {};
    }

    Result<void> readRelations()
    {
        const QString path = QStringLiteral("xl/_rels/workbook.xml.rels");
        const QByteArray bytes = TRY(m_zip.read(path));
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != QLatin1String("Relationship"))
                continue;
            const auto attributes = xml.attributes();
            QString target = attributes.value(QLatin1String("Target")).toString();
            target = target.startsWith(QLatin1Char('/'))
                ? target.mid(1)
                : QDir::cleanPath(QStringLiteral("xl/") + target);
            m_targets.insert(attributes.value(QLatin1String("Id")).toString(), target);
            const auto type = attributes.value(QLatin1String("Type"));
            if (type.endsWith(QLatin1String("/chartsheet"))
                || type.endsWith(QLatin1String("/dialogsheet")))
                m_cellless.insert(attributes.value(QLatin1String("Id")).toString());
            else if (type.endsWith(QLatin1String("/sharedStrings")))
                m_stringsPath = target;
            else if (type.endsWith(QLatin1String("/styles")))
                m_stylesPath = target;
        }
        return xml.hasError() ? Result<void>(damaged(m_meter.name(), path, xml)) : Result<void>();
    }

    Result<void> readStyles()
    {
        const QByteArray bytes = TRY(m_zip.read(m_stylesPath));
        QXmlStreamReader xml(bytes);
        QHash<int, NumberFormat> formats;
        bool inCellFormats = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == QLatin1String("cellXfs"))
                inCellFormats = xml.isStartElement();
            if (!xml.isStartElement())
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == QLatin1String("numFmt")) {
                formats.insert(
                    attributes.value(QLatin1String("numFmtId")).toInt(),
                    parseNumberFormat(attributes.value(QLatin1String("formatCode")).toString()));
            } else if (inCellFormats && xml.name() == QLatin1String("xf")) {
                const int id = attributes.value(QLatin1String("numFmtId")).toInt();
                m_styles.push_back(
                    {formats.contains(id) ? formats.value(id) : builtInNumberFormat(id), 0});
            } else if (inCellFormats && xml.name() == QLatin1String("alignment")
                       && !m_styles.empty()) {
                m_styles.back().indent = attributes.value(QLatin1String("indent")).toInt();
            }
        }
        return xml.hasError() ? Result<void>(damaged(m_meter.name(), m_stylesPath, xml))
                              : Result<void>();
    }

    Result<void> readStrings()
    {
        const QByteArray bytes = TRY(m_zip.read(m_stringsPath));
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("si"))
                m_strings.push_back(richText(xml));
        }
        return xml.hasError() ? Result<void>(damaged(m_meter.name(), m_stringsPath, xml))
                              : Result<void>();
    }

    Result<Sheet> readSheet(const SheetEntry& entry, const QString& path)
    {
        const QByteArray bytes = TRY(m_zip.read(path));
        QXmlStreamReader xml(bytes);
        Sheet sheet;
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        int row = -1;
        int column = -1;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("row")) {
                row = nextRow(xml, row, sheet);
                column = -1;
            } else if (xml.name() == QLatin1String("c")) {
                const CellPlace place = nextPlace(xml, row, column);
                column = place.column;
                TRY(readCell(xml, place, sheet));
            } else if (xml.name() == QLatin1String("mergeCell")) {
                TRY(readMerge(xml, sheet));
            }
        }
        if (xml.hasError())
            return damaged(m_meter.name(), path, xml);
        sheet.trim();
        return sheet;
    }

    static int nextRow(const QXmlStreamReader& xml, int row, Sheet& sheet)
    {
        const auto attributes = xml.attributes();
        const auto number = attributes.value(QLatin1String("r"));
        const int next = number.isEmpty() ? row + 1 : number.toInt() - 1;
        const auto hidden = attributes.value(QLatin1String("hidden"));
        if (hidden == QLatin1String("1") || hidden == QLatin1String("true"))
            sheet.hiddenRows.push_back(next);
        return next;
    }

    static CellPlace nextPlace(const QXmlStreamReader& xml, int row, int column)
    {
        const auto name = xml.attributes().value(QLatin1String("r"));
        if (name.isEmpty())
            return {row, column + 1};
        return parseCellName(name);
    }

    Result<void> readCell(QXmlStreamReader& xml, const CellPlace& place, Sheet& sheet)
    {
        const auto attributes = xml.attributes();
        const QString type = attributes.value(QLatin1String("t")).toString();
        const auto style =
            static_cast<size_t>(std::max(0, attributes.value(QLatin1String("s")).toInt()));
        QString value;
        bool present = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("v")) {
                value = xml.readElementText();
                present = true;
            } else if (xml.name() == QLatin1String("is")) {
                value = richText(xml);
                present = true;
            } else {
                xml.skipCurrentElement();
            }
        }
        if (!present)
            return {};
        if (place.row < 0 || place.column < 0)
            return damaged(m_meter.name(), sheet.name, xml);
        // A shared text that is not there would be a cell lost in silence.
        if (type == QLatin1String("s") && value.toULongLong() >= m_strings.size())
            return damaged(m_meter.name(), sheet.name, xml);
        SheetCell cell = interpreted(type, value, style);
        TRY(m_meter.take(place.row, place.column, cell.text.size()));
        sheet.cell(place.row, place.column) = std::move(cell);
        return {};
    }

    [[nodiscard]] SheetCell interpreted(const QString& type, const QString& value,
                                        size_t style) const
    {
        const Style known = style < m_styles.size() ? m_styles[style] : Style {};
        SheetCell cell;
        if (type == QLatin1String("s")) {
            cell = cellOfText(m_strings[value.toULongLong()]);
        } else if (type == QLatin1String("inlineStr") || type == QLatin1String("str")) {
            cell = cellOfText(value);
        } else if (type == QLatin1String("b")) {
            cell = {CellKind::Boolean,
                    value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
                    0, 0, 0};
        } else if (type == QLatin1String("e")) {
            cell = {CellKind::Error, value, 0, 0, 0};
        } else if (type == QLatin1String("d")) {
            cell = {CellKind::Date, value.left(10), 0, 0, 0};
        } else if (!value.isEmpty()) {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            cell = isNumber ? shownCell(number, known.format, m_dates1904) : cellOfText(value);
        }
        cell.indent += known.indent;
        return cell;
    }

    Result<void> readMerge(const QXmlStreamReader& xml, Sheet& sheet)
    {
        TRY(m_meter.takeMerge());
        const auto ends = xml.attributes().value(QLatin1String("ref")).split(u':');
        if (ends.size() != 2)
            return {};
        const CellPlace first = parseCellName(ends.first());
        const CellPlace last = parseCellName(ends.last());
        if (first.row >= 0 && last.row >= first.row && last.column >= first.column)
            sheet.merges.push_back({first.row, first.column, last.row - first.row + 1,
                                    last.column - first.column + 1});
        return {};
    }

    struct Style
    {
        NumberFormat format;
        int indent = 0;
    };

    ZipFile m_zip;
    SheetMeter m_meter;
    QString m_workbookPath = QStringLiteral("xl/workbook.xml");
    QString m_stringsPath;
    QString m_stylesPath;
    QList<SheetEntry> m_entries;
    QHash<QString, QString> m_targets;
    QSet<QString> m_cellless; ///< relations of chart and dialog sheets
    std::vector<Style> m_styles;
    std::vector<QString> m_strings;
    bool m_dates1904 = false;
};

}

Result<Workbook> readXlsx(const QString& path)
{
    ZipFile zip = TRY(ZipFile::open(path));
    return XlsxReader(std::move(zip), QFileInfo(path).fileName()).read();
}

}
