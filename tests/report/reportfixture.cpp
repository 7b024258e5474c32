// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

#include <QProcess>
#include <QTemporaryFile>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

/// The sample catalog with themes, headline indicators and a source.
Catalog themedCatalog()
{
    const Catalog plain = sample::catalog();
    QList<Indicator> indicators = plain.indicators();
    for (Indicator& indicator : indicators) {
        indicator.category = indicator.unit == QStringLiteral("亿元") ? 1 : 2;
        indicator.headline = indicator.id <= sample::exports;
    }
    Source source;
    source.id = 1;
    source.code = QStringLiteral("article");
    source.title = {QStringLiteral("高新区年度总结"), QStringLiteral("The zone's year")};
    source.publisher = QStringLiteral("吴兴高新区");
    return Catalog(
        plain.areas(),
        {{1, QStringLiteral("economy"), {QStringLiteral("综合经济"), QStringLiteral("Economy")}, 1},
         {2,
          QStringLiteral("projects"),
          {QStringLiteral("项目与人才"), QStringLiteral("Projects and talent")},
          2}},
        indicators, {}, {source});
}

}

ReportFixture::ReportFixture()
    : catalog(themedCatalog())
{
    rebuild();
}

ReportContext ReportFixture::context(Language language) const
{
    return {.panel = panel,
            .catalog = catalog,
            .language = language,
            .today = QDate(2025, 2, 10),
            .office = QStringLiteral("经济发展局")};
}

ReportSpec ReportFixture::report(const QStringList& pages) const
{
    const auto spec = annualReport(context(), sample::zone, 2024, pages);
    EXPECT_TRUE(spec.has_value());
    return spec.value_or(ReportSpec {});
}

const ReportPage* pageWithId(const ReportSpec& spec, const QString& id)
{
    for (const ReportPage& page : spec.pages)
        if (page.id == id)
            return &page;
    return nullptr;
}

QString popplerSays(const QString& program, const QStringList& arguments, const QByteArray& pdf)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    QStringList all = arguments;
    for (QString& argument : all)
        if (argument == u"FILE")
            argument = file.fileName();
    process.start(program, all);
    process.waitForFinished();
    EXPECT_EQ(process.exitCode(), 0) << qPrintable(program);
    return QString::fromUtf8(process.readAllStandardOutput());
}
