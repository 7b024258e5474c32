// SPDX-License-Identifier: GPL-3.0-or-later
// The panel over a real store: what is undone was never there, what is touched is as if read anew.
#include "analysis/audit.h"
#include "analysis/derived.h"
#include "analysis/sweep.h"
#include "store/store.h"
#include "world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace zoneboard;

namespace {

template<typename T>
T taken(Result<T> result)
{
    EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().what.in(Language::English)));
    return result ? std::move(*result) : T {};
}

Panel panelOf(const Store& store)
{
    Panel::Builder builder;
    EXPECT_TRUE(store.readFigures([&](const Figure& figure) {
        builder.add(figure);
        return true;
    }));
    return std::move(builder).finish();
}

/// Values and computed numbers alike; NaN is the same as NaN.
void expectIdentical(const Panel& a, const Panel& b, const Catalog& catalog)
{
    ASSERT_EQ(world::rowsOf(a), world::rowsOf(b));
    ASSERT_EQ(std::vector(a.duplicates().begin(), a.duplicates().end()),
              std::vector(b.duplicates().begin(), b.duplicates().end()));
    const Sweep left = sweep(a, catalog);
    const Sweep right = sweep(b, catalog);
    const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    EXPECT_TRUE(std::equal(left.growth.begin(), left.growth.end(), right.growth.begin(),
                           right.growth.end(), same));
    EXPECT_TRUE(std::equal(left.share.begin(), left.share.end(), right.share.begin(),
                           right.share.end(), same));
}

/// A store with the generated world's words, and the ids it gave them.
class StoredPanel : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_store = taken(Store::inMemory());
        Edit edit;
        edit.why = QStringLiteral("words");
        const Catalog words = world::catalog();
        for (Area area : words.areas()) {
            area.id = -area.id;
            area.parent = -area.parent;
            edit.areas.append(area);
        }
        for (Indicator indicator : words.indicators()) {
            indicator.id = -indicator.id;
            indicator.partOf = -indicator.partOf;
            edit.indicators.append(indicator);
        }
        for (int source = 1; source <= 2; ++source)
            edit.sources.append({.id = -source,
                                 .code = QStringLiteral("s%1").arg(source),
                                 .title = {QStringLiteral("来源"), QStringLiteral("Source")}});
        taken(m_store->apply(edit, QStringLiteral("test")));
        m_catalog = taken(m_store->catalog());
    }

    [[nodiscard]] Figure anyFigure()
    {
        Figure figure;
        figure.indicator = m_catalog.indicators().at(world::below(m_random, 7)).id;
        figure.area = m_catalog.areas().at(world::below(m_random, 9)).id;
        figure.period = {2020 + world::below(m_random, 3)};
        figure.source = m_catalog.sources().at(world::below(m_random, 2)).id;
        figure.value = Published {static_cast<double>(world::below(m_random, 500)), 0};
        figure.status = static_cast<Status>(world::below(m_random, 4));
        return figure;
    }

    std::mt19937 m_random {5};
    std::unique_ptr<Store> m_store;
    Catalog m_catalog;
};

}

TEST_F(StoredPanel, UndoGivesBackTheIdenticalPanel)
{
    std::vector<Panel> before;
    for (int step = 0; step < 60; ++step) {
        before.push_back(panelOf(*m_store));
        Edit edit;
        edit.why = QStringLiteral("step %1").arg(step);
        const auto figures = taken(m_store->figures());
        if (!figures.empty() && world::below(m_random, 4) == 0)
            edit.removedFigures.push_back(figures
                                              .at(static_cast<size_t>(world::below(
                                                  m_random, static_cast<int>(figures.size()))))
                                              .id);
        for (int i = world::below(m_random, 8); i >= 0; --i)
            edit.figures.push_back(anyFigure());
        if (taken(m_store->apply(edit, QStringLiteral("test"))) == 0)
            before.pop_back();
    }
    ASSERT_GT(before.size(), 50U);
    while (!before.empty()) {
        taken(m_store->undo(QStringLiteral("test")));
        expectIdentical(panelOf(*m_store), before.back(), m_catalog);
        if (HasFatalFailure())
            return;
        before.pop_back();
    }
}

TEST_F(StoredPanel, AFindingsFixIsAppliedKeepsTheQuoteAndCanBeUndone)
{
    const IndicatorId id = m_catalog.indicators().front().id;
    Edit edit;
    edit.why = QStringLiteral("figures");
    for (int year = 2017; year < 2025; ++year) {
        Figure figure = anyFigure();
        figure.indicator = id;
        figure.area = m_catalog.areas().back().id;
        figure.period = {year};
        figure.status = Status::Final;
        figure.source = m_catalog.sources().front().id;
        figure.value = Published {(year == 2020 ? 1e4 : 1) * (100 + 5 * (year - 2017)), 0};
        figure.quote = QStringLiteral("全年 %1").arg(year);
        edit.figures.push_back(figure);
    }
    taken(m_store->apply(edit, QStringLiteral("test")));
    const Panel wrong = panelOf(*m_store);
    const auto found = audit(wrong, m_catalog, QDate(2025, 3, 1));
    ASSERT_EQ(found.size(), 1U);
    ASSERT_TRUE(found.front().fix);

    const Edit fix = taken(fixEdit(*found.front().fix, Language::Chinese,
                                   [&](FigureId figure) { return m_store->figure(figure); }));
    EXPECT_TRUE(fix.why.contains(QStringLiteral("2020"))) << qPrintable(fix.why);
    taken(m_store->apply(fix, QStringLiteral("test")));
    const Panel mended = panelOf(*m_store);
    EXPECT_TRUE(audit(mended, m_catalog, QDate(2025, 3, 1)).empty());
    const Panel::Index row = mended.find({id, m_catalog.areas().back().id, {2020}});
    EXPECT_EQ(mended.value(row), 115);
    EXPECT_EQ(taken(m_store->figure(mended.figure(row).id)).quote, QStringLiteral("全年 2020"));

    taken(m_store->undo(QStringLiteral("test")));
    expectIdentical(panelOf(*m_store), wrong, m_catalog);
}

TEST_F(StoredPanel, AnAcknowledgedFindingStaysQuietUntilItsFiguresChange)
{
    Edit edit;
    edit.why = QStringLiteral("figures");
    Figure figure = anyFigure();
    figure.indicator = m_catalog.indicators().at(world::count - 1).id;
    figure.value = Published {-5, 0};
    edit.figures.push_back(figure);
    taken(m_store->apply(edit, QStringLiteral("test")));
    const auto open = [&] {
        return openFindings(audit(panelOf(*m_store), m_catalog, QDate(2022, 1, 1)),
                            taken(m_store->acknowledgements()));
    };
    ASSERT_EQ(open().size(), 1U);
    Edit acknowledged;
    acknowledged.why = QStringLiteral("seen");
    acknowledged.acknowledgements.append(
        acknowledgementOf(open().front(), QStringLiteral("a correction of last year's count")));
    taken(m_store->apply(acknowledged, QStringLiteral("test")));
    EXPECT_TRUE(open().empty());
    edit.figures.front().value->value = -6;
    taken(m_store->apply(edit, QStringLiteral("test")));
    EXPECT_EQ(open().size(), 1U);
    taken(m_store->undo(QStringLiteral("test")));
    EXPECT_TRUE(open().empty()) << "the figures are those that were acknowledged";
}

/// Law: changing a panel figure by figure gives what reading everything anew gives.
TEST_F(StoredPanel, RecomputedAfterAChangeItEqualsTheStoreReadAnew)
{
    Panel changed = panelOf(*m_store);
    addDerived(changed, m_catalog);
    for (int step = 0; step < 150; ++step) {
        Edit edit;
        edit.why = QStringLiteral("step");
        const auto figures = taken(m_store->figures());
        if (!figures.empty() && world::below(m_random, 3) == 0) {
            const Figure gone = figures.at(
                static_cast<size_t>(world::below(m_random, static_cast<int>(figures.size()))));
            edit.removedFigures.push_back(gone.id);
            remove(changed, m_catalog, {gone.indicator, gone.area, gone.period}, gone.source);
        } else {
            edit.figures.push_back(anyFigure());
        }
        taken(m_store->apply(edit, QStringLiteral("test")));
        if (!edit.figures.empty())
            for (const Figure& stored : taken(m_store->figures())) {
                const Figure& put = edit.figures.front();
                if (stored.indicator == put.indicator && stored.area == put.area
                    && stored.period == put.period && stored.source == put.source)
                    zoneboard::put(changed, m_catalog, stored);
            }
        Panel anew = panelOf(*m_store);
        addDerived(anew, m_catalog);
        expectIdentical(changed, anew, m_catalog);
        if (HasFatalFailure())
            return;
    }
}
