// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/bundled.h"
#include "store/store.h"

#include <QMap>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;

namespace {

using Lines = QMap<QString, QString>; ///< what a figure is of, and what it says

QString said(const Figure& figure)
{
    const auto number = [](const Published& printed) {
        return QString::number(printed.value, 'f', printed.decimals) + u' '
            + qualifierCode(printed.qualifier);
    };
    QStringList words {statusCode(figure.status), figure.section, figure.quote, figure.note};
    words.append(figure.value ? number(*figure.value) : QString());
    words.append(figure.growth ? number(figure.growth->rate) : QString());
    words.append(figure.share ? number(figure.share->rate) + figure.share->of : QString());
    return words.join(u'|');
}

/// Figures under their codes, so that ids and placeholders do not matter.
Lines linesOf(const Catalog& catalog, const std::vector<Figure>& figures)
{
    Lines lines;
    for (const Figure& figure : figures)
        lines.insert(catalog.indicator(figure.indicator)->code + u'|'
                         + catalog.area(figure.area)->code + u'|' + periodCode(figure.period) + u'|'
                         + catalog.source(figure.source)->code,
                     said(figure));
    return lines;
}

Catalog catalogOf(const Edit& edit)
{
    return {edit.areas, edit.categories, edit.indicators, edit.aliases, edit.sources};
}

class BundledStores : public ::testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        auto read = bundledEdits(QLatin1String(GetParam()));
        ASSERT_TRUE(read);
        edits = std::move(*read);
        auto made = Store::create(folder.filePath(QStringLiteral("a.zone")));
        ASSERT_TRUE(made);
        store = std::move(*made);
        for (const Edit& edit : edits) {
            const auto applied = store->apply(edit, QStringLiteral("tester"));
            ASSERT_TRUE(applied) << qPrintable(applied.error().what.in(Language::English)
                                               + applied.error().detail);
            EXPECT_GT(*applied, 0);
        }
    }

    QTemporaryDir folder;
    std::vector<Edit> edits;
    std::unique_ptr<Store> store;
};

TEST_P(BundledStores, EveryFigureComesBackAsItWasBrought)
{
    Lines expected;
    for (const Edit& edit : edits)
        expected.insert(linesOf(catalogOf(edit), edit.figures));
    const Catalog catalog = store->catalog().value();
    const Lines stored = linesOf(catalog, store->figures().value());
    EXPECT_EQ(stored.size(), expected.size());
    EXPECT_EQ(stored.size(), store->figureCount().value());
    for (auto line = expected.cbegin(); line != expected.cend(); ++line)
        EXPECT_EQ(stored.value(line.key()).toStdString(), line.value().toStdString())
            << qPrintable(line.key());
}

TEST_P(BundledStores, TheCatalogComesBackWithItsWholesAndNames)
{
    const Catalog brought = catalogOf(edits.front());
    const Catalog stored = store->catalog().value();
    EXPECT_EQ(stored.aliases().size(), brought.aliases().size());
    ASSERT_EQ(stored.indicators().size(), brought.indicators().size());
    const auto code = [](const Indicator* indicator) {
        return indicator ? indicator->code.toStdString() : std::string();
    };
    for (qsizetype i = 0; i < stored.indicators().size(); ++i) {
        const Indicator& back = stored.indicators().at(i);
        const Indicator& sent = brought.indicators().at(i);
        EXPECT_EQ(code(&back), code(&sent)) << "the reading order is kept";
        EXPECT_EQ(back.name, sent.name);
        EXPECT_EQ(back.formula, sent.formula);
        EXPECT_EQ(code(stored.indicator(back.partOf)), code(brought.indicator(sent.partOf)));
        EXPECT_EQ(stored.category(back.category)->code, brought.category(sent.category)->code);
    }
    ASSERT_EQ(stored.areas().size(), brought.areas().size());
    if (!brought.areas().isEmpty()) {
        EXPECT_EQ(stored.homeArea()->code, brought.homeArea()->code);
    }
}

TEST_P(BundledStores, GoalsKeepTheirSourcesAndTheStoreIsIntact)
{
    const Edit& edit = edits.front();
    const Goals goals = store->goals().value();
    EXPECT_EQ(goals.targets.size(), edit.targets.size());
    EXPECT_EQ(goals.workLines.size(), edit.workLines.size());
    EXPECT_EQ(goals.milestones.size(), edit.milestones.size());
    for (const Target& target : goals.targets)
        EXPECT_NE(target.source, 0);
    for (const WorkLine& line : goals.workLines)
        EXPECT_NE(line.source, 0) << qPrintable(line.code);
    const CheckReport report = store->check().value();
    EXPECT_TRUE(report.intact) << qPrintable(report.problems.join(u'\n'));
    EXPECT_EQ(report.changeSets, static_cast<std::int64_t>(edits.size()));
}

INSTANTIATE_TEST_SUITE_P(All, BundledStores, ::testing::Values("empty", "wuxing-2024", "demo"),
                         [](const auto& set) {
                             return QString(QLatin1String(set.param)).remove(u'-').toStdString();
                         });

TEST(BundledDemo, TheExpectedOutputIsKeptBehindTheFinalOne)
{
    const auto store = Store::inMemory();
    ASSERT_TRUE(store);
    const auto edits = bundledEdits(QStringLiteral("demo"));
    ASSERT_TRUE(edits);
    for (const Edit& edit : *edits)
        ASSERT_TRUE((*store)->apply(edit, QStringLiteral("tester")));
    const Catalog catalog = (*store)->catalog().value();
    const IndicatorId output = catalog.indicatorByCode(QStringLiteral("industry.output"))->id;
    const auto figures = (*store)->figures().value();
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) {
        return figure.indicator == output && figure.area == catalog.homeArea()->id
            && figure.period == Period {2024, 12};
    });
    ASSERT_NE(found, figures.end());
    EXPECT_EQ(found->status, Status::Final);
    const auto versions = (*store)->versions(found->id).value();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions.front().figure.status, Status::Expected);
    EXPECT_NEAR(found->value->value - versions.front().figure.value->value, 3.4, 1e-9);
}

}
