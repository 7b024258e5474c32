// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxparts_p.h"
#include "exchange/xmlevents_p.h"

#include <QDir>
#include <QHash>
#include <QSet>

namespace zoneboard {

namespace {

/// Reads the parts one after the other; what one says of another's place is kept on the way.
class XlsxPartsReader
{
public:
    XlsxPartsReader(ZipFile& zip, const QString& name)
        : m_zip(zip)
        , m_name(name)
    {
    }

    Result<XlsxParts> read()
    {
        TRY(readWorkbookPart());
        TRY(readRelations());
        if (m_zip.contains(m_stylesPath))
            TRY(readStyles());
        if (m_zip.contains(m_textsPath))
            TRY(readTexts());
        return std::move(m_parts);
    }

private:
    struct Entry
    {
        XlsxSheetEntry sheet;
        QString relation;
    };

    /// Goes through a part's XML; `element` is called on each start.
    template<typename Element>
    Result<void> readPart(const QString& path, Element element)
    {
        const QByteArray bytes = TRY(m_zip.read(path));
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement())
                element(xml);
        }
        return xml.hasError() ? Result<void>(damagedPart(m_name, path, xml)) : Result<void>();
    }

    Result<void> readWorkbookPart()
    {
        return readPart(QStringLiteral("xl/workbook.xml"), [this](const QXmlStreamReader& xml) {
            const auto attributes = xml.attributes();
            if (xml.name() == QLatin1String("workbookPr")) {
                const auto flag = attributes.value(QLatin1String("date1904"));
                m_parts.dates1904 = flag == QLatin1String("1") || flag == QLatin1String("true");
            } else if (xml.name() == QLatin1String("sheet")) {
                const auto state = attributes.value(QLatin1String("state"));
                m_entries.append({{attributes.value(QLatin1String("name")).toString(),
                                   {},
                                   !state.isEmpty() && state != QLatin1String("visible")},
                                  relationId(attributes)});
            }
        });
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
        TRY(readPart(QStringLiteral("xl/_rels/workbook.xml.rels"),
                     [this](const QXmlStreamReader& xml) {
                         if (xml.name() == QLatin1String("Relationship"))
                             keepRelation(xml.attributes());
                     }));
        for (Entry& entry : m_entries) {
            if (m_cellless.contains(entry.relation))
                continue;
            entry.sheet.path = m_targets.value(entry.relation);
            m_parts.sheets.append(entry.sheet);
        }
        return {};
    }

    void keepRelation(const QXmlStreamAttributes& attributes)
    {
        const QString id = attributes.value(QLatin1String("Id")).toString();
        QString target = attributes.value(QLatin1String("Target")).toString();
        target = target.startsWith(QLatin1Char('/'))
            ? target.mid(1)
            : QDir::cleanPath(QStringLiteral("xl/") + target);
        m_targets.insert(id, target);
        const auto type = attributes.value(QLatin1String("Type"));
        if (type.endsWith(QLatin1String("/chartsheet"))
            || type.endsWith(QLatin1String("/dialogsheet")))
            m_cellless.insert(id);
        else if (type.endsWith(QLatin1String("/sharedStrings")))
            m_textsPath = target;
        else if (type.endsWith(QLatin1String("/styles")))
            m_stylesPath = target;
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
                m_parts.styles.push_back(
                    {formats.contains(id) ? formats.value(id) : builtInNumberFormat(id), 0});
            } else if (inCellFormats && xml.name() == QLatin1String("alignment")
                       && !m_parts.styles.empty()) {
                m_parts.styles.back().indent = attributes.value(QLatin1String("indent")).toInt();
            }
        }
        return xml.hasError() ? Result<void>(damagedPart(m_name, m_stylesPath, xml))
                              : Result<void>();
    }

    Result<void> readTexts()
    {
        return readPart(m_textsPath, [this](QXmlStreamReader& xml) {
            if (xml.name() == QLatin1String("si"))
                m_parts.texts.push_back(cellOfText(xlsxRichText(xml)));
        });
    }

    ZipFile& m_zip;
    QString m_name;
    XlsxParts m_parts;
    QList<Entry> m_entries;
    QHash<QString, QString> m_targets;
    QSet<QString> m_cellless; ///< relations of chart and dialog sheets
    QString m_textsPath;
    QString m_stylesPath;
};

}

tl::unexpected<Error> damagedPart(const QString& name, const QString& part,
                                  const QXmlStreamReader& xml)
{
    return brokenPart(name, part, xml.lineNumber(), xml.errorString());
}

QString xlsxRichText(QXmlStreamReader& xml)
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

Result<XlsxParts> readXlsxParts(ZipFile& zip, const QString& name)
{
    return XlsxPartsReader(zip, name).read();
}

}
