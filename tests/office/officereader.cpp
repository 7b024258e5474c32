// SPDX-License-Identifier: GPL-3.0-or-later
#include "officereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <array>
#include <minizip/unzip.h>

namespace {

/// Calls `visit` with every element of a document; the error where it is not well-formed.
template<typename Visit>
QString eachElement(const QByteArray& xml, Visit&& visit)
{
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(true);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    return reader.hasError() ? reader.errorString() : QString();
}

bool isXml(const QString& name)
{
    return name.endsWith(u".xml") || name.endsWith(u".rels") || name.endsWith(u".svg");
}

void checkContentTypes(const PackageParts& parts, QStringList& broken)
{
    QSet<QString> suffixes;
    QSet<QString> named;
    (void)eachElement(parts.value(QStringLiteral("[Content_Types].xml")), [&](auto& reader) {
        const auto attributes = reader.attributes();
        if (reader.name() == u"Default")
            suffixes.insert(attributes.value(QStringLiteral("Extension")).toString());
        if (reader.name() != u"Override")
            return;
        const QString part = attributes.value(QStringLiteral("PartName")).toString().mid(1);
        if (!parts.contains(part) || named.contains(part))
            broken.append(QStringLiteral("type of no part, or a second one: ") + part);
        named.insert(part);
    });
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QString suffix = QFileInfo(part.key()).suffix();
        const bool known = named.contains(part.key())
            || (suffixes.contains(suffix) && (suffix != u"xml" || part.key().startsWith(u'[')));
        if (!known)
            broken.append(QStringLiteral("without a content type: ") + part.key());
    }
}

void checkRelations(const PackageParts& parts, QStringList& broken)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().endsWith(u".rels"))
            continue;
        const QDir folder(u'/' + QFileInfo(u'/' + part.key()).path() + QStringLiteral("/.."));
        const QString source =
            QDir::cleanPath(folder.path() + u'/' + QFileInfo(part.key()).completeBaseName()).mid(1);
        if (QFileInfo(part.key()).completeBaseName() != u"" && !parts.contains(source))
            broken.append(QStringLiteral("relations of no part: ") + part.key());
        QSet<QString> ids;
        (void)eachElement(part.value(), [&](auto& reader) {
            const auto attributes = reader.attributes();
            if (reader.name() != u"Relationship"
                || attributes.value(QStringLiteral("TargetMode")) == u"External")
                return;
            const QString target = attributes.value(QStringLiteral("Target")).toString();
            const QString path =
                target.startsWith(u'/') ? target : QDir::cleanPath(folder.path() + u'/' + target);
            if (!parts.contains(path.mid(1)))
                broken.append(part.key() + QStringLiteral(" leads nowhere: ") + target);
            const QString id = attributes.value(QStringLiteral("Id")).toString();
            if (ids.contains(id))
                broken.append(part.key() + QStringLiteral(" has twice: ") + id);
            ids.insert(id);
        });
        // Every relation that the part names is one of these.
        const QString text = QString::fromUtf8(parts.value(source));
        static const QRegularExpression used(QStringLiteral(" r:(?:id|embed|link)=\"([^\"]*)\""));
        for (auto match = used.globalMatch(text); match.hasNext();)
            if (const QString id = match.next().captured(1); !ids.contains(id))
                broken.append(source + QStringLiteral(" names the relation ") + id);
    }
}

void checkIds(const PackageParts& parts, QStringList& broken)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QSet<QString> ids;
        if (isXml(part.key()))
            for (const char* element : {"p:cNvPr", "wp:docPr"})
                for (const QString& id :
                     attributesOf(part.value(), QLatin1String(element), QStringLiteral("id"))) {
                    if (ids.contains(id))
                        broken.append(part.key() + QStringLiteral(" has the id twice: ") + id);
                    ids.insert(id);
                }
    }
}

}

PackageParts partsOf(const QByteArray& package)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(package);
    file.close();
    PackageParts parts;
    unzFile archive = unzOpen64(QFile::encodeName(file.fileName()).constData());
    EXPECT_NE(archive, nullptr);
    for (int code = unzGoToFirstFile(archive); code == UNZ_OK; code = unzGoToNextFile(archive)) {
        std::array<char, 512> name {};
        unz_file_info64 info;
        EXPECT_EQ(unzGetCurrentFileInfo64(archive, &info, name.data(), name.size() - 1, nullptr, 0,
                                          nullptr, 0),
                  UNZ_OK);
        QByteArray bytes(static_cast<qsizetype>(info.uncompressed_size), Qt::Uninitialized);
        EXPECT_EQ(unzOpenCurrentFile(archive), UNZ_OK);
        EXPECT_EQ(unzReadCurrentFile(archive, bytes.data(), static_cast<unsigned>(bytes.size())),
                  bytes.size());
        EXPECT_EQ(unzCloseCurrentFile(archive), UNZ_OK);
        EXPECT_FALSE(parts.contains(QString::fromUtf8(name.data()))) << name.data();
        parts.insert(QString::fromUtf8(name.data()), bytes);
    }
    unzClose(archive);
    return parts;
}

QString wellFormedError(const QByteArray& xml)
{
    return eachElement(xml, [](auto&) {});
}

QStringList brokenRules(const PackageParts& parts)
{
    QStringList broken;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!isXml(part.key()))
            continue;
        const QString error = wellFormedError(part.value());
        if (!error.isEmpty())
            broken.append(part.key() + QStringLiteral(": ") + error);
    }
    checkContentTypes(parts, broken);
    checkRelations(parts, broken);
    checkIds(parts, broken);
    return broken;
}

QStringList textsOf(const QByteArray& xml, const QString& element)
{
    QStringList texts;
    (void)eachElement(xml, [&](QXmlStreamReader& reader) {
        if (reader.qualifiedName() == element)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    });
    return texts;
}

QStringList attributesOf(const QByteArray& xml, const QString& element, const QString& attribute)
{
    QStringList values;
    (void)eachElement(xml, [&](QXmlStreamReader& reader) {
        if (reader.qualifiedName() == element && reader.attributes().hasAttribute(attribute))
            values.append(reader.attributes().value(attribute).toString());
    });
    return values;
}

QString squeezed(QString text)
{
    static const QRegularExpression space(QStringLiteral("[\\s\\x{a0}\\x{202f}\\x{2009}]+"));
    return text.remove(space);
}

bool hasOffice()
{
    return !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty();
}

QByteArray convertedByOffice(const QByteArray& document, const QString& suffix, const QString& to)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("document.") + suffix));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(document);
    file.close();
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + folder.path()
                      + QStringLiteral("/profile"),
                  QStringLiteral("--headless"), QStringLiteral("--convert-to"), to,
                  QStringLiteral("--outdir"), folder.path(), file.fileName()});
    EXPECT_TRUE(office.waitForFinished(200'000));
    QFile made(folder.filePath(QStringLiteral("document.") + to.section(u':', 0, 0)));
    EXPECT_TRUE(made.open(QIODevice::ReadOnly))
        << office.readAllStandardError().constData() << office.readAllStandardOutput().constData();
    return made.readAll();
}
