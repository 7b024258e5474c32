// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change.h"
#include "store/storefixture.h"

using namespace zoneboard;

namespace {

class Journal : public StoreTest
{
protected:
    void SetUp() override
    {
        m_store = created();
        taken(m_store->apply(firstEdit(), QStringLiteral("li")));
    }

    void revise(double value)
    {
        taken(m_store->apply(revision(*m_store, value), QStringLiteral("li")));
    }
    [[nodiscard]] double value() const { return taken(m_store->figures()).front().value->value; }

    std::unique_ptr<Store> m_store;
};

TEST_F(Journal, UndoWalksBackAndRedoForward)
{
    revise(58);
    revise(59);
    EXPECT_EQ(taken(m_store->undo(QStringLiteral("li"))).why, QStringLiteral("revised to 59"));
    EXPECT_EQ(value(), 58);
    EXPECT_EQ(taken(m_store->undo(QStringLiteral("li"))).why, QStringLiteral("revised to 58"));
    EXPECT_EQ(value(), 57);
    EXPECT_EQ(taken(m_store->redo(QStringLiteral("li"))).why, QStringLiteral("revised to 58"));
    EXPECT_EQ(value(), 58);
    EXPECT_EQ(taken(m_store->redo(QStringLiteral("li"))).why, QStringLiteral("revised to 59"));
    EXPECT_EQ(value(), 59);
    EXPECT_FALSE(taken(m_store->canRedo()));
    EXPECT_EQ(taken(m_store->undo(QStringLiteral("li"))).why, QStringLiteral("revised to 59"));
    EXPECT_EQ(value(), 58);
    revise(61);
    EXPECT_FALSE(taken(m_store->canRedo())) << "a new change ends what could be redone";
    taken(m_store->undo(QStringLiteral("li")));
    EXPECT_EQ(value(), 58);
}

TEST_F(Journal, EverythingCanBeUndoneAndTheRowsAreTheSame)
{
    const std::vector<Figure> before = taken(m_store->figures());
    Edit edit = revision(*m_store, 99);
    edit.removedFigures = {};
    Figure second = before.front();
    second.id = 0;
    second.period.year = 2023;
    edit.figures.push_back(second);
    edit.targets = {
        {.indicator = second.indicator, .area = second.area, .year = 2025, .value = 60}};
    edit.settings = {{QStringLiteral("goals"), QStringLiteral("{}")}};
    taken(m_store->apply(edit, QStringLiteral("li")));
    EXPECT_EQ(taken(m_store->figureCount()), 2);
    taken(m_store->undo(QStringLiteral("li")));
    EXPECT_EQ(taken(m_store->figures()), before);
    EXPECT_TRUE(taken(m_store->goals()).targets.isEmpty());
    EXPECT_EQ(taken(m_store->setting(QStringLiteral("goals"))), QString());
    taken(m_store->undo(QStringLiteral("li")));
    EXPECT_EQ(taken(m_store->figureCount()), 0);
    EXPECT_TRUE(taken(m_store->catalog()).indicators().isEmpty());
    EXPECT_FALSE(taken(m_store->canUndo()));
    EXPECT_EQ(sentenceOf(m_store->undo(QStringLiteral("li"))),
              QStringLiteral("There is nothing to undo."));
    EXPECT_TRUE(taken(m_store->check()).intact);
}

TEST_F(Journal, ARemovedFigureComesBackByUndo)
{
    const std::vector<Figure> before = taken(m_store->figures());
    Edit edit;
    edit.why = QStringLiteral("removed");
    edit.removedFigures = {before.front().id};
    taken(m_store->apply(edit, QStringLiteral("li")));
    EXPECT_EQ(taken(m_store->figureCount()), 0);
    taken(m_store->undo(QStringLiteral("li")));
    EXPECT_EQ(taken(m_store->figures()), before);
}

TEST_F(Journal, HistoryTellsWhoWhyAndHowMany)
{
    revise(58);
    taken(m_store->undo(QStringLiteral("wang")));
    const std::vector<ChangeSetInfo> history = taken(m_store->history());
    ASSERT_EQ(history.size(), 3U);
    EXPECT_EQ(history[0].who, QStringLiteral("wang"));
    EXPECT_EQ(history[0].undoes, history[1].id);
    EXPECT_TRUE(history[1].undone);
    EXPECT_EQ(history[1].figuresAdded, 1);
    EXPECT_EQ(history[1].figuresRetired, 1);
    EXPECT_FALSE(history[2].undone);
    EXPECT_EQ(history[2].figuresAdded, 1);
    EXPECT_EQ(history[2].otherRows, 6);
    EXPECT_TRUE(taken(m_store->history(IndicatorId {1})).empty());
    EXPECT_EQ(taken(m_store->history(IndicatorId {2})).size(), 3U);
}

TEST_F(Journal, AsItWasKnownOnADay)
{
    const QString name = QStringLiteral("clock.zone");
    QDateTime now(QDate(2025, 1, 10), QTime(9, 0), Qt::UTC);
    const auto store = taken(Store::create(path(name), Clock([&now] { return now; })));
    taken(store->apply(firstEdit(), QStringLiteral("li")));
    now = now.addMonths(2);
    taken(store->apply(revision(*store, 58.5), QStringLiteral("li")));
    const auto on = [&](QDate day) {
        return taken(store->figuresAsOf(QDateTime(day, QTime(12, 0), Qt::UTC)));
    };
    EXPECT_TRUE(on(QDate(2025, 1, 9)).empty());
    EXPECT_EQ(on(QDate(2025, 2, 1)).front().value->value, 57);
    EXPECT_EQ(on(QDate(2025, 3, 10)).front().value->value, 58.5);
    now = now.addMonths(1);
    taken(store->undo(QStringLiteral("li")));
    EXPECT_EQ(on(QDate(2025, 3, 12)).front().value->value, 58.5);
    EXPECT_EQ(on(QDate(2025, 6, 1)).front().value->value, 57);
}

TEST_F(Journal, AnAdjustedTargetKeepsItsHistory)
{
    Edit edit;
    edit.why = QStringLiteral("target");
    const Figure figure = taken(m_store->figures()).front();
    Target target {.indicator = figure.indicator, .area = figure.area, .year = 2025, .value = 60};
    edit.targets = {target};
    taken(m_store->apply(edit, QStringLiteral("li")));
    edit.targets.front().value = 65;
    taken(m_store->apply(edit, QStringLiteral("li")));
    const QList<Target> now = taken(m_store->goals()).targets;
    ASSERT_EQ(now.size(), 1);
    EXPECT_EQ(now.front().value, 65);
    const QList<Target> versions = taken(m_store->targetVersions(now.front().id));
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].value, 60);
    EXPECT_EQ(versions[1].value, 65);
}

TEST_F(Journal, EveryVersionOfATargetSaysWhoPutItThereAndWhetherAnUndoDid)
{
    Edit edit;
    edit.why = QStringLiteral("target");
    const Figure figure = taken(m_store->figures()).front();
    const qsizetype before = taken(m_store->goals()).history.size();
    edit.targets = {
        {.indicator = figure.indicator, .area = figure.area, .year = 2025, .value = 60}};
    taken(m_store->apply(edit, QStringLiteral("li")));
    edit.targets.front().value = 65;
    taken(m_store->apply(edit, QStringLiteral("wang")));
    taken(m_store->undo(QStringLiteral("li")));
    const QList<TargetVersion> history = taken(m_store->goals()).history;
    ASSERT_EQ(history.size(), before + 3);
    const auto at = [&](int place) { return history[before + place]; };
    EXPECT_EQ(at(0).target.value, 60);
    EXPECT_EQ(at(1).target.value, 65);
    EXPECT_EQ(at(1).who, QStringLiteral("wang"));
    EXPECT_TRUE(at(1).since.isValid());
    EXPECT_FALSE(at(1).byUndo);
    EXPECT_EQ(at(2).target.value, 60);
    EXPECT_TRUE(at(2).byUndo);
    EXPECT_EQ(at(2).target.id, at(0).target.id);
}

TEST_F(Journal, AcknowledgementsAreKeptOnceARuleAndSubject)
{
    Edit edit;
    edit.why = QStringLiteral("seen");
    edit.acknowledgements = {{QStringLiteral("outlier"), QStringLiteral("x"), QStringLiteral("1"),
                              QStringLiteral("checked")}};
    taken(m_store->apply(edit, QStringLiteral("li")));
    edit.acknowledgements.front().fingerprint = QStringLiteral("2");
    taken(m_store->apply(edit, QStringLiteral("li")));
    EXPECT_EQ(taken(m_store->acknowledgements()), edit.acknowledgements);
    auto change = Change::begin(*m_store, QStringLiteral("li"), QStringLiteral("not any more"));
    ASSERT_TRUE(change);
    ASSERT_TRUE(change->removeAcknowledgement(QStringLiteral("outlier"), QStringLiteral("x")));
    ASSERT_TRUE(change->commit());
    EXPECT_TRUE(taken(m_store->acknowledgements()).isEmpty());
}

}
