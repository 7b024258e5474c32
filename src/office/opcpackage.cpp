// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/opcpackage_p.h"
#include "office/xmlpart_p.h"

#include <QDir>
#include <QFileInfo>

namespace zoneboard {

namespace {

const QString packageTypes = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString relationTypes =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString coreProperties = QStringLiteral("docProps/core.xml");
const QString appProperties = QStringLiteral("docProps/app.xml");

/// "ppt/slides/slide1.xml": "ppt/slides/_rels/slide1.xml.rels"; of the package itself:
/// "_rels/.rels".
QString relationsPart(const QString& source)
{
    const QFileInfo info(u'/' + source);
    const QString folder = info.path().mid(1);
    return (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/")
        + (source.isEmpty() ? QString() : info.fileName()) + QStringLiteral(".rels");
}

/// `target` as it is seen from the folder of `source`.
QString relativePath(const QString& source, const QString& target)
{
    return QDir(QFileInfo(u'/' + source).path()).relativeFilePath(u'/' + target);
}

QString relationType(const char* type)
{
    return qstrcmp(type, "core-properties") == 0
        ? packageTypes + QStringLiteral("relationships/metadata/core-properties")
        : relationTypes + QLatin1String(type);
}

}

void OpcPackage::add(const QString& part, const char* contentType, QByteArray bytes)
{
    m_parts.push_back(
        {part,
         contentType ? QStringLiteral("application/") + QLatin1String(contentType) : QString(),
         std::move(bytes)});
}

QString OpcPackage::relate(const QString& source, const char* type, const QString& target)
{
    if (!m_sources.contains(source))
        m_sources.append(source);
    std::vector<Relation>& relations = m_relations[source];
    const QString id = QStringLiteral("rId%1").arg(relations.size() + 1);
    relations.push_back({id, relationType(type), relativePath(source, target)});
    return id;
}

QByteArray OpcPackage::contentTypes() const
{
    struct Suffix
    {
        const char* suffix;
        const char* type;
    };
    constexpr Suffix suffixes[] {
        {"rels", "application/vnd.openxmlformats-package.relationships+xml"},
        {"xml", "application/xml"},
        {"png", "image/png"},
        {"svg", "image/svg+xml"},
    };
    XmlPart xml;
    xml.element("Types", {{"xmlns", packageTypes + QStringLiteral("content-types")}}, [&] {
        for (const Suffix& known : suffixes)
            xml.empty("Default", {{"Extension", known.suffix}, {"ContentType", known.type}});
        for (const Part& part : m_parts)
            if (!part.contentType.isEmpty())
                xml.empty("Override",
                          {{"PartName", u'/' + part.name}, {"ContentType", part.contentType}});
    });
    return xml.bytes();
}

QByteArray OpcPackage::relationsOf(const std::vector<Relation>& relations)
{
    XmlPart xml;
    xml.element("Relationships", {{"xmlns", packageTypes + QStringLiteral("relationships")}}, [&] {
        for (const Relation& relation : relations)
            xml.empty("Relationship",
                      {{"Id", relation.id}, {"Type", relation.type}, {"Target", relation.target}});
    });
    return xml.bytes();
}

Result<QByteArray> OpcPackage::bytes() const
{
    ZipPackage zip;
    zip.add(QStringLiteral("[Content_Types].xml"), contentTypes());
    for (const QString& source : m_sources)
        zip.add(relationsPart(source), relationsOf(m_relations.value(source)));
    for (const Part& part : m_parts) {
        const bool packed = part.name.endsWith(u".png") || part.name.endsWith(u".xlsx");
        zip.add(part.name, part.bytes,
                packed ? ZipPackage::Packing::Stored : ZipPackage::Packing::Deflated);
    }
    return zip.bytes();
}

void addProperties(OpcPackage& package, const OfficeProperties& properties)
{
    XmlPart core;
    const QString day = properties.isoDate + QStringLiteral("T00:00:00Z");
    core.element("cp:coreProperties",
                 {{"xmlns:cp", packageTypes + QStringLiteral("metadata/core-properties")},
                  {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                  {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                  {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}},
                 [&] {
                     core.text("dc:title", properties.title);
                     core.text("dc:subject", properties.subject);
                     core.text("dc:creator", properties.author);
                     core.text("cp:lastModifiedBy", properties.author);
                     core.text("dcterms:created", day, {{"xsi:type", "dcterms:W3CDTF"}});
                     core.text("dcterms:modified", day, {{"xsi:type", "dcterms:W3CDTF"}});
                     core.text("dc:language", properties.languageTag);
                 });
    package.add(coreProperties, "vnd.openxmlformats-package.core-properties+xml", core.bytes());
    package.relate({}, "core-properties", coreProperties);
    XmlPart app;
    app.element(
        "Properties",
        {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}},
        [&] { app.text("Application", QStringLiteral("Zoneboard")); });
    package.add(appProperties, "vnd.openxmlformats-officedocument.extended-properties+xml",
                app.bytes());
    package.relate({}, "extended-properties", appProperties);
}

}
