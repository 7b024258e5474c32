// SPDX-License-Identifier: GPL-3.0-or-later
#include "importerfixture.h"
#include "ui/importer/importdraft.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>

namespace zoneboard {

namespace {

/// A draft on the sample store's catalog, planned here and now.
class Draft : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const Edit edit = samplestore::contents();
        QList<Area> areas = edit.areas;
        QList<Indicator> indicators = edit.indicators;
        QList<Alias> aliases = edit.aliases;
        const auto positive = [](auto id) { return id < 0 ? -id : id; };
        for (Area& area : areas) {
            area.id = positive(area.id);
            area.parent = positive(area.parent);
        }
        for (Indicator& made : indicators) {
            made.id = positive(made.id);
            made.partOf = positive(made.partOf);
        }
        for (Alias& alias : aliases)
            alias.indicator = positive(alias.indicator);
        catalog = Catalog(areas, {}, indicators, aliases, {});
    }

    void read(const char* table, std::vector<Figure> stored = {})
    {
        const auto material = clipboardMaterial({}, QString::fromUtf8(table));
        ASSERT_TRUE(material);
        draft.begin({*material});
        draft.setStore(catalog, std::make_shared<const std::vector<Figure>>(std::move(stored)));
        plan();
    }

    void plan() { draft.take(answerOf(draft.request())); }

    [[nodiscard]] IndicatorId id(const char* code) const
    {
        return catalog.indicatorByCode(QString::fromLatin1(code))->id;
    }

    [[nodiscard]] Figure storedExports(double value) const
    {
        Figure figure;
        figure.id = 5;
        figure.indicator = id("exports");
        figure.area = catalog.homeArea()->id;
        figure.period = {2025};
        figure.value = Published {value, 0, Qualifier::Exact};
        figure.source = 1;
        return figure;
    }

    Catalog catalog;
    ImportDraft draft;
};

TEST_F(Draft, decisionsOutliveANewPlan)
{
    read("指标\t2025年\n固定资产投资\t93\n外贸出口\t71\n", {storedExports(70)});
    ASSERT_EQ(draft.plan().figures.size(), 2u);
    EXPECT_EQ(draft.order(), (std::vector<std::size_t> {1, 0})) << "the conflict first";
    draft.choose(1, ConflictChoice::Replace);
    draft.setWanted(0, false);
    FigureCorrection correction;
    correction.number = Published {72, 0, Qualifier::Exact};
    draft.correct(1, correction);
    plan();
    EXPECT_FALSE(draft.isWanted(0));
    ASSERT_NE(draft.conflict(1), nullptr);
    EXPECT_EQ(draft.conflict(1)->choice, ConflictChoice::Replace);
    EXPECT_EQ(draft.plan().figures[1].value->value, 72);
    EXPECT_EQ(draft.wantedCount(), 1u);
    const auto edit = draft.edit(QStringLiteral("导入"));
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->figures.size(), 1u);
    EXPECT_EQ(edit->figures.front().id, 5) << "a revision of the stored one";
    EXPECT_EQ(edit->why, QStringLiteral("导入"));
}

TEST_F(Draft, nothingIsStoredWhileAConflictIsOpen)
{
    read("指标\t2025年\n外贸出口\t71\n", {storedExports(70)});
    EXPECT_EQ(draft.undecidedCount(), 1);
    EXPECT_FALSE(draft.edit(QStringLiteral("导入")));
    draft.chooseAll(ConflictChoice::Keep);
    EXPECT_EQ(draft.undecidedCount(), 0);
    EXPECT_EQ(draft.wantedCount(), 0u);
}

TEST_F(Draft, aFigureCanNotStandBesideOneOfItsOwnSource)
{
    const auto material = clipboardMaterial({}, QStringLiteral("指标\t2025年\n外贸出口\t71\n"));
    Source source;
    source.id = 1;
    source.title = {material->file, material->file};
    catalog = Catalog(catalog.areas(), {}, catalog.indicators(), {}, {source});
    read("指标\t2025年\n外贸出口\t71\n", {storedExports(70)});
    ASSERT_NE(draft.conflict(0), nullptr);
    EXPECT_FALSE(draft.canStandBeside(0));
    draft.choose(0, ConflictChoice::AnotherSource);
    EXPECT_EQ(draft.conflict(0)->choice, ConflictChoice::Replace);
}

TEST_F(Draft, aCorrectionIsPutBackByAnEmptyOne)
{
    read("指标\t2025年\n外贸出口\t710000\n");
    const Figure found = draft.plan().figures.front();
    FigureCorrection correction;
    correction.unit = QStringLiteral("万元");
    correction.period = Period {2025, 6};
    draft.correct(0, correction);
    EXPECT_EQ(draft.plan().figures.front().value, (Published {71, 4, Qualifier::Exact}));
    EXPECT_EQ(draft.plan().figures.front().period, (Period {2025, 6}));
    EXPECT_EQ(draft.remarks(0).size(), 1) << "that it was converted";
    draft.correct(0, {});
    EXPECT_EQ(draft.plan().figures.front(), found);
}

TEST_F(Draft, aUnitThatDoesNotFitIsSaid)
{
    read("指标\t2025年\n外贸出口\t71\n");
    FigureCorrection correction;
    correction.unit = QStringLiteral("家");
    draft.correct(0, correction);
    EXPECT_EQ(draft.concern(0), RowConcern::Misfit);
    EXPECT_TRUE(draft.misfit(0).in(Language::English).contains(QStringLiteral("亿元")));
    EXPECT_FALSE(draft.isWanted(0));
    const auto edit = draft.edit(QStringLiteral("导入"));
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->figures.empty());
}

TEST_F(Draft, theReportedGrowthStaysWithACorrectedFigure)
{
    read("指标\t2025年\t同比增长（%）\n外贸出口\t71\t8.1\n");
    ASSERT_EQ(draft.plan().figures.size(), 1u);
    FigureCorrection correction;
    correction.indicator = id("output");
    draft.correct(0, correction);
    EXPECT_EQ(draft.plan().figures.front().indicator, id("output"));
    ASSERT_TRUE(draft.plan().figures.front().growth);
    EXPECT_EQ(draft.plan().figures.front().growth->rate.value, 8.1);
}

TEST_F(Draft, newIndicatorsAndNamesAreInTheEditOnlyWhereTheyAreUsed)
{
    read("指标\t单位\t2025年\n新增专利授权\t件\t312\n出口总值\t亿元\t71\n");
    EXPECT_EQ(draft.plan().unknownIndicators,
              (QStringList {QStringLiteral("新增专利授权"), QStringLiteral("出口总值")}));
    EXPECT_FALSE(draft.makeIndicator(QStringLiteral("别的")));
    ASSERT_TRUE(draft.makeIndicator(QStringLiteral("新增专利授权")));
    draft.nameIndicator(QStringLiteral("出口总值"), id("exports"));
    plan();
    ASSERT_EQ(draft.plan().figures.size(), 2u);
    auto edit = draft.edit(QStringLiteral("导入"));
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->indicators.size(), 1);
    EXPECT_LT(edit->indicators.first().id, 0);
    EXPECT_EQ(edit->figures.front().indicator, edit->indicators.first().id);
    EXPECT_EQ(edit->indicators.first().unit, QStringLiteral("件"));
    ASSERT_EQ(edit->aliases.size(), 1);
    EXPECT_EQ(edit->aliases.first().indicator, id("exports"));
    draft.setWanted(0, false);
    edit = draft.edit(QStringLiteral("导入"));
    ASSERT_TRUE(edit);
    EXPECT_TRUE(edit->indicators.isEmpty());
}

TEST_F(Draft, aCorrectedLayoutIsRememberedUnderTheLayoutThatWasFound)
{
    read("指标\t2025年\n外贸出口\t71\n");
    TableMapping mapping = draft.plan().mappings.first();
    mapping.units = {QStringLiteral("万元")};
    draft.correctMapping(0, mapping);
    plan();
    EXPECT_EQ(draft.plan().figures.front().value->value, 0.0071);
    const auto edit = draft.edit(QStringLiteral("导入"));
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->settings.size(), 1);
    EXPECT_EQ(edit->settings.first().first, rememberedMappingKey(mapping.fingerprint));
    const auto kept =
        mappingFromJson(QJsonDocument::fromJson(edit->settings.first().second.toUtf8()).object());
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->units, mapping.units);
}

TEST_F(Draft, theModelShowsItAndObeysItsRules)
{
    read("指标\t2025年\n固定资产投资\t93\n外贸出口\t71\n", {storedExports(70)});
    FoundFigureModel model(draft);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(Language::English);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.hasConflicts());
    EXPECT_FALSE(model.hasGrowth());
    EXPECT_FALSE(model.hasSeveralAreas());
    EXPECT_EQ(model.index(0, FoundFigureModel::IndicatorName).data().toString(),
              QStringLiteral("Exports"));
    EXPECT_FALSE(model.index(1, FoundFigureModel::Decision).flags() & Qt::ItemIsEditable)
        << "there is nothing to decide";
    EXPECT_EQ(model.rowOf(0), 1);
    ASSERT_TRUE(
        model.setData(model.index(1, FoundFigureModel::Wanted), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(draft.isWanted(0));
}

}

}
