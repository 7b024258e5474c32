// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change.h"
#include "store/storefixture.h"

#include <limits>

using namespace zoneboard;

namespace {

class Stores : public StoreTest
{
};

TEST_F(Stores, AnEditComesBackAsItWasGiven)
{
    const auto store = created();
    EXPECT_GT(taken(store->apply(firstEdit(), QStringLiteral("li"))), 0);
    const Catalog catalog = taken(store->catalog());
    const Area* zone = catalog.areaByCode(QStringLiteral("zone"));
    const Indicator* part = catalog.indicatorByCode(QStringLiteral("investment.industry"));
    ASSERT_TRUE(zone && part);
    EXPECT_EQ(catalog.area(zone->parent)->code, QStringLiteral("city"));
    EXPECT_EQ(catalog.indicator(part->partOf)->code, QStringLiteral("investment"));
    EXPECT_EQ(taken(catalog.findIndicator(QStringLiteral("工投"))), part);

    Figure expected = firstEdit().figures.front();
    const std::vector<Figure> figures = taken(store->figures());
    ASSERT_EQ(figures.size(), 1U);
    expected.id = figures[0].id;
    expected.indicator = part->id;
    expected.area = zone->id;
    expected.source = catalog.sources().first().id;
    EXPECT_EQ(figures[0], expected);
    EXPECT_EQ(taken(store->figure(expected.id)), expected);

    Figure bare;
    ASSERT_TRUE(store->readFigures([&](const Figure& figure) {
        bare = figure;
        return true;
    }));
    expected.section.clear();
    expected.quote.clear();
    expected.note.clear();
    EXPECT_EQ(bare, expected);
    std::vector<Figure> ofIndicator;
    const auto keep = [&](const Figure& figure) {
        ofIndicator.push_back(figure);
        return true;
    };
    ASSERT_TRUE(store->readFigures(part->id + 1, keep));
    EXPECT_TRUE(ofIndicator.empty());
    ASSERT_TRUE(store->readFigures(part->id, keep));
    EXPECT_EQ(ofIndicator, std::vector<Figure> {expected});
}

TEST_F(Stores, WhatWasStoredIsThereAfterOpeningAgain)
{
    taken(created()->apply(firstEdit(), QStringLiteral("li")));
    const auto store = opened();
    EXPECT_EQ(store->outcome(), OpenOutcome::Current);
    EXPECT_EQ(taken(store->figureCount()), 1);
    EXPECT_TRUE(taken(store->check()).intact);
}

TEST_F(Stores, ADeletedFigureIsRememberedAtItsPlace)
{
    const auto store = created();
    taken(store->apply(firstEdit(), QStringLiteral("li")));
    const Figure figure = taken(store->figures()).front();
    const auto gone = [&] {
        return taken(store->deletedVersions(figure.indicator, figure.area, figure.period));
    };
    EXPECT_TRUE(gone().empty()) << "it stands";
    Edit edit;
    edit.why = QStringLiteral("wrong");
    edit.removedFigures.push_back(figure.id);
    const ChangeSetId set = taken(store->apply(edit, QStringLiteral("wang")));
    ASSERT_EQ(gone().size(), 1U);
    EXPECT_EQ(gone().front().figure.value, figure.value);
    EXPECT_EQ(gone().front().retiredBy, set);
    EXPECT_TRUE(taken(store->deletedVersions(figure.indicator, figure.area, {1999})).empty());
    taken(store->undo(QStringLiteral("wang")));
    EXPECT_TRUE(gone().empty()) << "it is back";
}

TEST_F(Stores, AFigureOfTheSameKeyIsRevised)
{
    const auto store = created();
    taken(store->apply(firstEdit(), QStringLiteral("li")));
    Edit again;
    again.why = QStringLiteral("final");
    again.figures = taken(store->figures());
    const FigureId id = again.figures.front().id;
    again.figures.front().id = 0;
    again.figures.front().value->value = 58;
    again.figures.front().status = Status::Final;
    taken(store->apply(again, QStringLiteral("wang")));
    EXPECT_EQ(taken(store->figureCount()), 1);
    const std::vector<FigureVersion> versions = taken(store->versions(id));
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].figure.value->value, 57);
    EXPECT_EQ(versions[0].figure.status, Status::Expected);
    EXPECT_EQ(versions[0].retiredBy, versions[1].addedBy);
    EXPECT_EQ(versions[1].figure.value->value, 58);
    EXPECT_FALSE(versions[1].retiredBy);
}

TEST_F(Stores, FiguresWithoutASourceAreOneOfAKind)
{
    const auto store = created();
    Edit edit = firstEdit();
    edit.figures.front().source = 0;
    taken(store->apply(edit, QStringLiteral("li")));
    edit.figures.front().value->value = 60;
    taken(store->apply(edit, QStringLiteral("li")));
    const std::vector<Figure> figures = taken(store->figures());
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures[0].source, 0);
    EXPECT_EQ(figures[0].value->value, 60);
}

TEST_F(Stores, ABadRowTakesTheWholeEditBack)
{
    const auto store = created();
    Edit edit = firstEdit();
    edit.figures.push_back(edit.figures.front());
    edit.figures.back().period.months = 13;
    const auto wrongMonth = store->apply(edit, QStringLiteral("li"));
    ASSERT_FALSE(wrongMonth);
    EXPECT_EQ(wrongMonth.error().kind, ErrorKind::StoreTrouble);
    edit.figures.back().period.months = 6;
    edit.figures.back().value->value = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(sentenceOf(store->apply(edit, QStringLiteral("li")))
                    .contains(QStringLiteral("a.zone” is not a number; nothing was stored.")));
    edit.figures.back().value->value = 1;
    edit.figures.back().indicator = -77;
    EXPECT_FALSE(store->apply(edit, QStringLiteral("li")));
    EXPECT_EQ(taken(store->figureCount()), 0);
    EXPECT_TRUE(taken(store->catalog()).areas().isEmpty());
    EXPECT_TRUE(taken(store->history()).empty());
}

TEST_F(Stores, AnEditThatChangesNothingLeavesNoTrace)
{
    const auto store = created();
    taken(store->apply(firstEdit(), QStringLiteral("li")));
    Edit same;
    same.why = QStringLiteral("same");
    same.figures = taken(store->figures());
    EXPECT_EQ(taken(store->apply(same, QStringLiteral("li"))), 0);
    EXPECT_EQ(taken(store->history()).size(), 1U);
}

TEST_F(Stores, OddTextAndLargeNumbersComeBack)
{
    const auto store = created();
    Edit edit = firstEdit();
    edit.figures.front().value->value = 1e15;
    edit.figures.front().quote = QStringLiteral("ab“𠮷”'; DROP TABLE figures; --");
    edit.figures.front().quote.insert(1, QChar(u'\0'));
    taken(store->apply(edit, QStringLiteral("li")));
    const Figure figure = taken(store->figures()).front();
    EXPECT_EQ(figure.value->value, 1e15);
    EXPECT_EQ(figure.quote, edit.figures.front().quote);
}

TEST_F(Stores, ManyFiguresAreInsertedAtOnceOrNotAtAll)
{
    const auto store = created();
    taken(store->apply(firstEdit(), QStringLiteral("li")));
    Figure figure = taken(store->figures()).front();
    figure.id = 0;
    std::vector<Figure> many;
    for (int year = 1950; year < 2020; ++year) {
        figure.period.year = year;
        many.push_back(figure);
    }
    {
        auto change = Change::begin(*store, QStringLiteral("li"), QStringLiteral("dropped"));
        ASSERT_TRUE(change);
        ASSERT_TRUE(change->insert(many));
    }
    EXPECT_EQ(taken(store->figureCount()), 1) << "not committed";
    {
        auto change = Change::begin(*store, QStringLiteral("li"), QStringLiteral("many"));
        ASSERT_TRUE(change);
        ASSERT_TRUE(change->insert(many));
        ASSERT_TRUE(change->commit());
    }
    EXPECT_EQ(taken(store->figureCount()), 71);
    {
        auto change = Change::begin(*store, QStringLiteral("li"), QStringLiteral("twice"));
        ASSERT_TRUE(change);
        EXPECT_FALSE(change->insert(many)) << "a key that exists is an error";
    }
    EXPECT_EQ(taken(store->figureCount()), 71);
    EXPECT_EQ(taken(store->history()).front().figuresAdded, 70);
}

}
