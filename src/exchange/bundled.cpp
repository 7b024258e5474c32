// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bundled.h"

#include "core/numbertext.h"
#include "exchange/bundledrows_p.h"

#include <QFile>

namespace zoneboard {

namespace {

QStringList dataSetNames()
{
    return {QStringLiteral("empty"), QStringLiteral("wuxing-2024"), QStringLiteral("demo")};
}

QString fileName(const QString& set, const char* table)
{
    return QStringLiteral(":/data/%1/%2.csv").arg(set, QLatin1String(table));
}

Result<void> readCatalog(BundledRows& rows)
{
    const QString set = QStringLiteral("catalog");
    TRY(rows.readCategories(fileName(set, "categories")));
    return rows.readIndicators(fileName(set, "indicators"));
}

Result<void> readSet(BundledRows& rows, const QString& set)
{
    TRY(readCatalog(rows));
    TRY(rows.readAreas(fileName(set, "areas")));
    return rows.readSources(fileName(set, "sources"));
}

Result<Edit> firstEdit(const QString& set)
{
    BundledRows rows;
    TRY(readSet(rows, set));
    TRY(rows.readFigures(fileName(set, "figures")));
    if (QFile::exists(fileName(set, "targets")))
        TRY(rows.readTargets(fileName(set, "targets")));
    TRY(rows.readWorkLines(fileName(set, "worklines")));
    if (QFile::exists(fileName(set, "milestones")))
        TRY(rows.readMilestones(fileName(set, "milestones")));
    rows.edit.why =
        translated(phrase("Bundled", "Figures that come with the program"), Language::Chinese);
    return rows.edit;
}

/// What was replaced later: the same tables again, with the figures of revisions.csv.
Result<Edit> revisionEdit(const QString& set)
{
    BundledRows rows;
    TRY(readSet(rows, set));
    TRY(rows.readFigures(fileName(set, "revisions")));
    rows.edit.why =
        translated(phrase("Bundled", "Expected figures replaced by final ones"), Language::Chinese);
    return rows.edit;
}

/// Rows with placeholders as a catalog with ids of its own.
Catalog catalogOf(const Edit& edit)
{
    QList<Category> categories = edit.categories;
    QList<Indicator> indicators = edit.indicators;
    QList<Alias> aliases = edit.aliases;
    for (Category& category : categories)
        category.id = -category.id;
    for (Indicator& indicator : indicators) {
        indicator.id = -indicator.id;
        indicator.category = -indicator.category;
        indicator.partOf = -indicator.partOf;
    }
    std::int32_t next = 1;
    for (Alias& alias : aliases) {
        alias.id = next++;
        alias.indicator = -alias.indicator;
    }
    return Catalog({}, categories, indicators, aliases, {});
}

}

Result<std::vector<Edit>> bundledEdits(const QString& name)
{
    if (!dataSetNames().contains(name))
        return failure(ErrorKind::WrongUse,
                       message(phrase("Bundled", "There is no data set “%1”; there are %2."), name,
                               dataSetNames().join(QStringLiteral(", "))));
    std::vector<Edit> edits;
    if (name == u"empty") {
        BundledRows rows;
        TRY(readCatalog(rows));
        rows.edit.why =
            translated(phrase("Bundled", "The catalog of indicators"), Language::Chinese);
        edits.push_back(rows.edit);
        return edits;
    }
    edits.push_back(TRY(firstEdit(name)));
    if (QFile::exists(fileName(name, "revisions")))
        edits.push_back(TRY(revisionEdit(name)));
    return edits;
}

Result<Catalog> bundledCatalog()
{
    BundledRows rows;
    TRY(readCatalog(rows));
    return catalogOf(rows.edit);
}

}
