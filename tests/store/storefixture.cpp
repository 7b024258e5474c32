// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefixture.h"

namespace zoneboard {

QString StoreTest::path(const QString& name) const
{
    return m_folder.filePath(name);
}

std::unique_ptr<Store> StoreTest::created(const QString& name) const
{
    return taken(Store::create(path(name)));
}

std::unique_ptr<Store> StoreTest::opened(const QString& name) const
{
    return taken(Store::open(path(name)));
}

Edit StoreTest::firstEdit()
{
    Edit edit;
    edit.why = QStringLiteral("first");
    edit.areas = {
        {.id = -1, .code = QStringLiteral("city"), .name = {QStringLiteral("示例市"), {}}},
        {.id = -2,
         .code = QStringLiteral("zone"),
         .name = {QStringLiteral("示例高新区"), QStringLiteral("Sample zone")},
         .parent = -1,
         .home = true}};
    edit.sources = {{.id = -1,
                     .code = QStringLiteral("bulletin"),
                     .title = {QStringLiteral("公报"), {}},
                     .date = QDate(2025, 1, 10)}};
    edit.indicators = {{.id = -1,
                        .code = QStringLiteral("investment"),
                        .name = {QStringLiteral("固定资产投资"), QStringLiteral("Investment")},
                        .unit = QStringLiteral("亿元")},
                       {.id = -2,
                        .code = QStringLiteral("investment.industry"),
                        .name = {QStringLiteral("工业投资"), {}},
                        .unit = QStringLiteral("亿元"),
                        .partOf = -1}};
    edit.aliases = {{.text = QStringLiteral("工投"), .indicator = -2}};
    Figure figure;
    figure.indicator = -2;
    figure.area = -2;
    figure.source = -1;
    figure.period = {2024, 12};
    figure.value = Published {57, 0, Qualifier::Exact};
    figure.growth =
        ReportedGrowth {{60.8, 1, Qualifier::Exact}, GrowthUnit::Percent, GrowthBasis::Nominal};
    figure.share = ReportedShare {{50, 0, Qualifier::MoreThan}, QStringLiteral("全区")};
    figure.status = Status::Expected;
    figure.rank = 2;
    figure.section = QStringLiteral("总体");
    figure.quote = QStringLiteral("工投57亿元");
    figure.note = QStringLiteral("note");
    edit.figures = {figure};
    return edit;
}

Edit StoreTest::revision(const Store& store, double value)
{
    Edit edit;
    edit.why = QStringLiteral("revised to %1").arg(value);
    edit.figures = {taken(store.figures()).front()};
    edit.figures.front().value->value = value;
    return edit;
}

}
