// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetreaders_p.h"
#include "exchange/zipfile_p.h"

#include <QFileInfo>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace zoneboard {

namespace {

/// Names of the OpenDocument namespaces are taken by prefix-free local name: they do not clash in
/// what is read here.
class OdsReader
{
public:
    OdsReader(QByteArray content, const QString& name)
        : m_content(std::move(content))
        , m_xml(m_content)
        , m_meter(name)
    {
    }

    Result<Workbook> read()
    {
        Workbook workbook {QStringLiteral("ods"), {}, {}};
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (!m_xml.isStartElement())
                continue;
            if (m_xml.name() == QLatin1String("encryption-data"))
                return failure(ErrorKind::BadInput,
                               message(phrase("Zip", "%1 is encrypted."), m_meter.name()));
            readStyle();
            if (m_xml.name() == QLatin1String("table") && m_xml.prefix() == QLatin1String("table"))
                workbook.sheets.push_back(TRY(readSheet()));
        }
        if (m_xml.hasError())
            return failure(
                ErrorKind::BadInput,
                message(phrase("Sheet", "%1 is damaged: its part %2 is broken at line %3."),
                        m_meter.name(), QStringLiteral("content.xml"),
                        QString::number(m_xml.lineNumber())),
                m_xml.errorString());
        return workbook;
    }

private:
    [[nodiscard]] QString attribute(const char* name) const
    {
        const auto attributes = m_xml.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == QLatin1String(name))
                return attribute.value().toString();
        }
        return {};
    }

    /// Only two things of a style matter: whether a table is hidden and how many digits a number
    /// shows.
    void readStyle()
    {
        if (m_xml.name() == QLatin1String("style"))
            m_style = attribute("name");
        else if (m_xml.name() == QLatin1String("table-properties")
                 && attribute("display") == QLatin1String("false"))
            m_hiddenStyles.insert(m_style, true);
    }

    Result<Sheet> readSheet()
    {
        Sheet sheet;
        sheet.name = attribute("name");
        sheet.hidden = m_hiddenStyles.contains(attribute("style-name"));
        m_row = 0;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isEndElement()) {
                --depth;
            } else if (m_xml.isStartElement()) {
                if (m_xml.name() == QLatin1String("table-row")) {
                    TRY(readRow(sheet));
                } else {
                    ++depth;
                }
            }
        }
        sheet.trim();
        return sheet;
    }

    Result<void> readRow(Sheet& sheet)
    {
        const qint64 repeated = std::max<qint64>(1, attribute("number-rows-repeated").toLongLong());
        const QString visibility = attribute("visibility");
        std::vector<SheetCell> cells;
        qint64 column = 0;
        while (m_xml.readNextStartElement()) {
            const bool covered = m_xml.name() == QLatin1String("covered-table-cell");
            if (!covered && m_xml.name() != QLatin1String("table-cell")) {
                m_xml.skipCurrentElement();
                continue;
            }
            TRY(readCell(sheet, cells, column));
        }
        if (visibility == QLatin1String("collapse") || visibility == QLatin1String("filter"))
            sheet.hiddenRows.push_back(static_cast<int>(m_row));
        return placeRow(sheet, std::move(cells), repeated);
    }

    /// A row of content that is repeated stands that often; empty rows are only counted.
    Result<void> placeRow(Sheet& sheet, std::vector<SheetCell> cells, qint64 repeated)
    {
        if (!cells.empty()) {
            for (qint64 i = 0; i < repeated; ++i) {
                const qint64 row = m_row + i;
                qsizetype characters = 0;
                for (const SheetCell& cell : cells)
                    characters += cell.text.size();
                TRY(m_meter.take(static_cast<int>(std::min<qint64>(row, sheetlimits::rows)),
                                 static_cast<int>(cells.size()) - 1, characters));
                if (sheet.rows.size() <= static_cast<size_t>(row))
                    sheet.rows.resize(static_cast<size_t>(row) + 1);
                sheet.rows[static_cast<size_t>(row)] = cells;
            }
        }
        m_row += repeated;
        return {};
    }

    Result<void> readCell(Sheet& sheet, std::vector<SheetCell>& cells, qint64& column)
    {
        const qint64 repeated =
            std::max<qint64>(1, attribute("number-columns-repeated").toLongLong());
        const int rowSpan = attribute("number-rows-spanned").toInt();
        const int columnSpan = attribute("number-columns-spanned").toInt();
        const SheetCell cell = readContent();
        if (cell.kind != CellKind::Empty) {
            TRY(m_meter.take(
                static_cast<int>(std::min<qint64>(m_row, sheetlimits::rows)),
                static_cast<int>(std::min<qint64>(column + repeated - 1, sheetlimits::columns)),
                cell.text.size()));
            cells.resize(static_cast<size_t>(column));
            cells.insert(cells.end(), static_cast<size_t>(repeated), cell);
            if (rowSpan > 1 || columnSpan > 1) {
                TRY(m_meter.takeMerge());
                sheet.merges.push_back({static_cast<int>(m_row), static_cast<int>(column),
                                        std::max(1, rowSpan), std::max(1, columnSpan)});
            }
        }
        column += repeated;
        return {};
    }

    SheetCell readContent()
    {
        const QString type = attribute("value-type");
        const QString value = attribute("value");
        const QString date = attribute("date-value");
        const QString boolean = attribute("boolean-value");
        const QString shown = readText();
        if (type == QLatin1String("date") && !date.isEmpty())
            return {CellKind::Date, date.left(10), 0, 0, 0};
        if (type == QLatin1String("boolean"))
            return {CellKind::Boolean,
                    boolean == QLatin1String("true") ? QStringLiteral("TRUE")
                                                     : QStringLiteral("FALSE"),
                    0, 0, 0};
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || type == QLatin1String("string"))
            return cellOfText(shown);
        SheetCell cell = cellOfNumber(type == QLatin1String("percentage") ? number * 100 : number);
        const SheetCell printed = cellOfText(shown);
        cell.decimals = std::max(cell.decimals, printed.decimals);
        cell.text = shown.isEmpty() ? cell.text : shown;
        if (type == QLatin1String("percentage"))
            cell.kind = CellKind::Percent;
        return cell;
    }

    /// The paragraphs of a cell, without the notes pinned to it.
    QString readText()
    {
        QStringList paragraphs;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("p"))
                paragraphs.append(paragraph());
            else
                m_xml.skipCurrentElement();
        }
        return paragraphs.join(QLatin1Char('\n'));
    }

    QString paragraph()
    {
        QString text;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isCharacters()) {
                text += m_xml.text();
            } else if (m_xml.isEndElement()) {
                --depth;
            } else if (m_xml.isStartElement()) {
                if (m_xml.name() == QLatin1String("s"))
                    text += QString(std::clamp(attribute("c").toInt(), 1, 100), QLatin1Char(' '));
                ++depth;
            }
        }
        return text;
    }

    QByteArray m_content;
    QXmlStreamReader m_xml;
    SheetMeter m_meter;
    QString m_style;
    QHash<QString, bool> m_hiddenStyles;
    qint64 m_row = 0;
};

}

Result<Workbook> readOds(const QString& path)
{
    ZipFile zip = TRY(ZipFile::open(path));
    const QString name = QFileInfo(path).fileName();
    if (zip.contains(QStringLiteral("META-INF/manifest.xml"))) {
        const QByteArray manifest = TRY(zip.read(QStringLiteral("META-INF/manifest.xml")));
        if (manifest.contains("encryption-data"))
            return failure(ErrorKind::BadInput, message(phrase("Zip", "%1 is encrypted."), name));
    }
    return OdsReader(TRY(zip.read(QStringLiteral("content.xml"))), name).read();
}

}
