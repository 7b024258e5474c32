// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "office/zippackage_p.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard {

/// The package that slides, text documents and workbooks of the Office Open XML family are: parts
/// with content types, and relations between them (ECMA-376, part 2). Content types and relations
/// are written by it, so that they can not be forgotten.
class OpcPackage
{
public:
    /// Part names have no slash in front: "ppt/slides/slide1.xml". `contentType` is what follows
    /// "application/"; pictures are known by their suffix and have none.
    void add(const QString& part, const char* contentType, QByteArray bytes);
    /// `type` is the last word of the relation's name ("slideLayout"). Returns its id, "rId3".
    QString relate(const QString& source, const char* type, const QString& target);
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    struct Part
    {
        QString name;
        QString contentType;
        QByteArray bytes;
    };
    struct Relation
    {
        QString id;
        QString type;
        QString target;
    };
    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] static QByteArray relationsOf(const std::vector<Relation>& relations);

    std::vector<Part> m_parts;
    QStringList m_sources; ///< in the order in which they began to relate
    QHash<QString, std::vector<Relation>> m_relations;
};

/// Who made a document and what it is: docProps/core.xml.
struct OfficeProperties
{
    QString title;
    QString author;
    QString subject;
    QString languageTag;
    QString isoDate; ///< yyyy-MM-dd
};

/// Adds docProps/core.xml and docProps/app.xml and relates them to the package.
void addProperties(OpcPackage& package, const OfficeProperties& properties);

}
