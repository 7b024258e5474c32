// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboardblock.h"
#include "models/figuregrid.h"
#include "models/gridedits.h"
#include "models/newrows.h"
#include "models/preferences.h"
#include "models/samplestore.h"
#include "models/workspace.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class FigureGridTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(samplestore::make(path));
        ASSERT_TRUE(workspace.open(path));
        area = workspace.selection().area();
        scope.area = area;
        grid.show(scope);
    }

    [[nodiscard]] IndicatorId id(const char* code) const
    {
        return workspace.catalog().indicatorByCode(QString::fromLatin1(code))->id;
    }
    [[nodiscard]] QModelIndex at(const char* code, int year) const
    {
        return grid.indexOf({id(code), area, {year}});
    }
    [[nodiscard]] GridMark mark(const QModelIndex& index) const
    {
        return static_cast<GridMark>(index.data(FigureGrid::MarkRole).toInt());
    }
    void enter(const char* code, int year, double value, int decimals = 1)
    {
        const auto edit =
            entryEdit(workspace,
                      {{{id(code), area, {year}}, {value, decimals, Qualifier::Exact}, {}, {}}}, 0);
        ASSERT_TRUE(edit);
        ASSERT_TRUE(workspace.apply(*edit));
        grid.show(scope);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("园区.zone"));
    Preferences preferences {folder.filePath(QStringLiteral("person.ini"))};
    Workspace workspace {preferences,
                         Clock::fixed(QDateTime(QDate(2025, 7, 15), QTime(9, 0), Qt::UTC))};
    FigureGrid grid {workspace};
    QAbstractItemModelTester tester {&grid, QAbstractItemModelTester::FailureReportingMode::Fatal};
    GridScope scope;
    AreaId area = 0;
};

TEST_F(FigureGridTest, listsIndicatorsUnderTheirThemesByYears)
{
    EXPECT_EQ(grid.indicatorCount(), 7);
    EXPECT_EQ(grid.rowCount(), 7 + 4) << "a row for each theme";
    EXPECT_TRUE(grid.isBand(0));
    EXPECT_EQ(grid.headerData(0, Qt::Vertical, Qt::DisplayRole), QStringLiteral("工业"));
    EXPECT_EQ(grid.headerData(1, Qt::Vertical, Qt::DisplayRole), QStringLiteral("规上工业总产值"));
    EXPECT_EQ(grid.headerData(1, Qt::Vertical, FigureGrid::UnitRole), QStringLiteral("亿元"));
    EXPECT_EQ(grid.columnCount(), 11) << "ten years and one to fill in";
    EXPECT_EQ(grid.headerData(10, Qt::Horizontal, Qt::DisplayRole), QStringLiteral("2025"));
    EXPECT_FALSE(grid.cell(grid.index(0, 0)));
    EXPECT_EQ(grid.flags(grid.index(0, 0)), Qt::NoItemFlags);
    const int row = at("industrial_investment", 2020).row();
    EXPECT_EQ(grid.headerData(row, Qt::Vertical, FigureGrid::DepthRole), 1) << "a part";
}

TEST_F(FigureGridTest, cellsSayHowCertainTheyAre)
{
    EXPECT_EQ(mark(at("output", 2023)), GridMark::Firm);
    EXPECT_EQ(mark(at("output", 2024)), GridMark::Expected);
    EXPECT_EQ(mark(at("output", 2025)), GridMark::Empty);
    EXPECT_TRUE(at("output", 2024)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("预计")));
    EXPECT_EQ(grid.counts().at(GridMark::Expected), 7);
}

TEST_F(FigureGridTest, aGapIsMissingAndAGrowthImpliesWithoutStoring)
{
    const auto removed = removalEdit(workspace, {{id("exports"), area, {2018}}});
    ASSERT_TRUE(removed && workspace.apply(*removed));
    grid.show(scope);
    EXPECT_EQ(mark(at("exports", 2018)), GridMark::Missing);
    scope.rows = GridRows::Missing;
    grid.show(scope);
    EXPECT_EQ(grid.indicatorCount(), 1);

    Edit growth;
    growth.why = QStringLiteral("增速");
    Figure next = *workspace.fullFigure(
        workspace.panel().figure(workspace.panel().find({id("exports"), area, {2019}})).id);
    next.growth = ReportedGrowth {{10, 0, Qualifier::Exact}, GrowthUnit::Percent, {}};
    growth.figures.push_back(next);
    ASSERT_TRUE(workspace.apply(growth));
    scope.rows = GridRows::WithFigures;
    grid.show(scope);
    EXPECT_EQ(mark(at("exports", 2018)), GridMark::Implied);
    EXPECT_FALSE(at("exports", 2018).data().toString().isEmpty());
    EXPECT_EQ(at("exports", 2018).data(Qt::EditRole), QString()) << "nothing is stored there";
    EXPECT_EQ(workspace.panel().find({id("exports"), area, {2018}}), Panel::none);
}

TEST_F(FigureGridTest, filtersByThemeStatusAndName)
{
    scope.theme = workspace.catalog().indicatorByCode(QStringLiteral("exports"))->category;
    grid.show(scope);
    EXPECT_EQ(grid.indicatorCount(), 1);
    scope.theme = 0;
    scope.query = QStringLiteral("gytz");
    grid.show(scope);
    EXPECT_EQ(grid.indicatorCount(), 1);
    scope.query.clear();
    scope.rows = GridRows::Preliminary;
    grid.show(scope);
    EXPECT_EQ(grid.rowCount(), 0) << "no theme without an indicator";
    scope.rows = GridRows::Expected;
    grid.show(scope);
    EXPECT_EQ(grid.indicatorCount(), 7);
}

TEST_F(FigureGridTest, monthsOfAYearAreItsColumnsOnRequest)
{
    scope.months = true;
    scope.year = 2025;
    grid.show(scope);
    EXPECT_EQ(grid.columnCount(), 12);
    EXPECT_EQ(grid.headerData(5, Qt::Horizontal, Qt::DisplayRole), QStringLiteral("1–6月"));
    const QModelIndex june = grid.indexOf({id("output"), area, {2025, 6}});
    EXPECT_EQ(june.data().toString(), QStringLiteral("160"));
    EXPECT_EQ(june.column(), 5);
}

TEST_F(FigureGridTest, typingAsksForAnEditAndStoresNothingItself)
{
    QSignalSpy typed(&grid, &FigureGrid::typed);
    const QString before = at("output", 2023).data().toString();
    EXPECT_TRUE(grid.setData(at("output", 2023), QStringLiteral(" 250 "), Qt::EditRole));
    ASSERT_EQ(typed.count(), 1);
    EXPECT_EQ(typed.at(0).at(1).toString(), QStringLiteral("250"));
    EXPECT_EQ(at("output", 2023).data().toString(), before);
    EXPECT_FALSE(
        grid.setData(at("output", 2023), at("output", 2023).data(Qt::EditRole), Qt::EditRole))
        << "the same again is no edit";
}

TEST_F(FigureGridTest, anEditLeavesRowsAndColumnsWhereTheyAre)
{
    QSignalSpy reset(&grid, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&grid, &QAbstractItemModel::dataChanged);
    enter("output", 2023, 251.5);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_GE(changed.count(), 1);
    EXPECT_EQ(at("output", 2023).data().toString(), QStringLiteral("251.5"));
}

TEST_F(FigureGridTest, aNewFigureCountsAsExpectedWhileItsPeriodLasts)
{
    enter("output", 2025, 320);
    EXPECT_EQ(mark(at("output", 2025)), GridMark::Expected);
    EXPECT_EQ(workspace.undoName(), QStringLiteral("修改规上工业总产值，2025\u202f年"));
    ASSERT_TRUE(workspace.undo());
    grid.show(scope);
    EXPECT_EQ(mark(at("output", 2025)), GridMark::Empty);
}

TEST_F(FigureGridTest, revisingKeepsEverythingElseOfTheFigure)
{
    const Cell cell {id("output"), area, {2024}};
    const Figure before =
        *workspace.fullFigure(workspace.panel().figure(workspace.panel().find(cell)).id);
    enter("output", 2024, 321, 0);
    const Figure after =
        *workspace.fullFigure(workspace.panel().figure(workspace.panel().find(cell)).id);
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.source, before.source);
    EXPECT_EQ(after.status, Status::Expected);
    EXPECT_EQ(after.value->value, 321);
    EXPECT_EQ(workspace.versions(after.id)->size(), 2U) << "the former value stays in the history";
    const auto same = entryEdit(workspace, {{cell, {321, 0, Qualifier::Exact}, {}, {}}}, 0);
    EXPECT_TRUE(same->figures.empty()) << "what is there already is no change";
}

TEST_F(FigureGridTest, statusSourceAndNoteChangeForManyCellsInOneStep)
{
    const std::vector<Cell> cells {
        {id("output"), area, {2023}}, {id("output"), area, {2024}}, {id("output"), area, {2025}}};
    const auto edit = statusEdit(workspace, cells, Status::Preliminary);
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->figures.size(), 2U) << "an empty cell has no status";
    ASSERT_TRUE(workspace.apply(*edit));
    EXPECT_TRUE(workspace.undoName().contains(QStringLiteral("2")));
    grid.show(scope);
    EXPECT_EQ(mark(at("output", 2023)), GridMark::Preliminary);
    const auto note = noteEdit(workspace, cells.front(), QStringLiteral(" 口径调整 "));
    ASSERT_TRUE(note && workspace.apply(*note));
    const FigureId figure = workspace.panel().figure(workspace.panel().find(cells.front())).id;
    EXPECT_EQ(workspace.fullFigure(figure)->note, QStringLiteral("口径调整"));
    const auto source = sourceEdit(workspace, cells, 0);
    ASSERT_TRUE(source && workspace.apply(*source));
    EXPECT_EQ(workspace.fullFigure(figure)->source, 0);
}

TEST_F(FigureGridTest, whatTheAuditWouldCallImpossibleIsDoubted)
{
    const auto doubts = [&](const char* code, int year, double value) {
        const auto edit = entryEdit(
            workspace, {{{id(code), area, {year}}, {value, 1, Qualifier::Exact}, {}, {}}}, 0);
        return entryDoubts(workspace, *edit);
    };
    const auto part = doubts("industrial_investment", 2023, 9000);
    ASSERT_FALSE(part.empty());
    EXPECT_TRUE(std::ranges::any_of(
        part, [](const AuditFinding& f) { return f.rule == QLatin1String("part-over-whole"); }));
    const double now =
        workspace.panel().value(workspace.panel().find({id("output"), area, {2023}}));
    const auto slip = doubts("output", 2023, now * 10000);
    ASSERT_FALSE(slip.empty());
    EXPECT_EQ(slip.front().rule, QStringLiteral("unit-slip"));
    EXPECT_EQ(slip.front().cell, (Cell {id("output"), area, {2023}})) << "the one entered first";
    EXPECT_TRUE(slip.front().fix);
    EXPECT_EQ(doubts("projects", 2023, -3).front().rule, QStringLiteral("negative-count"));
    EXPECT_TRUE(doubts("output", 2023, now * 1.05).empty());
}

TEST_F(FigureGridTest, newRowsGetCodeInitialsAndPlace)
{
    Indicator indicator;
    indicator.name.zh = QStringLiteral("光伏装机容量");
    EXPECT_FALSE(newIndicatorEdit(workspace.catalog(), indicator, Language::Chinese))
        << "without a unit";
    indicator.unit = QStringLiteral("万千瓦");
    const auto edit = newIndicatorEdit(workspace.catalog(), indicator, Language::Chinese);
    ASSERT_TRUE(edit);
    ASSERT_TRUE(workspace.apply(*edit));
    const Indicator* added = workspace.catalog().indicatorByCode(QStringLiteral("gfzjrl"));
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->pinyin, QStringLiteral("gfzjrl"));
    EXPECT_FALSE(newIndicatorEdit(workspace.catalog(), indicator, Language::Chinese))
        << "the name is taken";
    scope.fresh = added->id;
    grid.show(scope);
    EXPECT_TRUE(at("gfzjrl", 2024).isValid()) << "listed although it has no figure";
    Area town;
    town.name.en = QStringLiteral("Balidian");
    town.parent = area;
    const auto place = newAreaEdit(workspace.catalog(), town, Language::Chinese);
    ASSERT_TRUE(place && workspace.apply(*place));
    EXPECT_TRUE(workspace.catalog().findArea(QStringLiteral("Balidian")));
    Source source;
    EXPECT_FALSE(newSourceEdit(workspace.catalog(), source, Language::Chinese));
    source.title.zh = QStringLiteral("统计年鉴");
    EXPECT_FALSE(newSourceEdit(workspace.catalog(), source, Language::Chinese)) << "taken";
}

TEST_F(FigureGridTest, hundredThousandCellsAreShownAtOnce)
{
    Edit many;
    many.why = QStringLiteral("很多指标");
    for (int i = 0; i < 2000; ++i) {
        Indicator indicator;
        indicator.id = -i - 1;
        indicator.code = QStringLiteral("x%1").arg(i);
        indicator.name.zh = QStringLiteral("指标%1").arg(i);
        indicator.unit = QStringLiteral("亿元");
        indicator.position = 100 + i;
        many.indicators.append(indicator);
        for (int year = 1975; year <= 2024; ++year) {
            Figure figure;
            figure.indicator = indicator.id;
            figure.area = area;
            figure.period = {year};
            figure.value = Published {i + year * 0.1, 1, Qualifier::Exact};
            many.figures.push_back(figure);
        }
    }
    ASSERT_TRUE(workspace.apply(many));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !workspace.isBusy(); }, 60000))
        << "so many are read beside";
    (void)workspace.openFindings(); // counted on the rail before any screen is shown
    FigureGrid wide {workspace};
    QElapsedTimer timer;
    timer.start();
    wide.show(scope);
    EXPECT_GT(wide.rowCount() * wide.columnCount(), 100'000);
    for (int row = 1000; row < 1040; ++row) {
        for (int column = 0; column < 15; ++column)
            (void)wide.index(row, column).data();
    }
    EXPECT_LT(timer.elapsed(), 1500) << "generous: this machine may be busy";
}

TEST(ClipboardBlock, takesWhatSpreadsheetsPut)
{
    EXPECT_EQ(blockOfText(QStringLiteral("1\t2\r\n3\t4\r\n")),
              (std::vector<QStringList> {{QStringLiteral("1"), QStringLiteral("2")},
                                         {QStringLiteral("3"), QStringLiteral("4")}}));
    EXPECT_EQ(blockOfText(QStringLiteral("\"a\nb\"\t\"say \"\"x\"\"\"\n\t5")),
              (std::vector<QStringList> {{QStringLiteral("a\nb"), QStringLiteral("say \"x\"")},
                                         {QString(), QStringLiteral("5")}}));
    EXPECT_TRUE(blockOfText({}).empty());
    EXPECT_EQ(blockOfText(QStringLiteral("\n")), (std::vector<QStringList> {}));
    EXPECT_EQ(blockOfText(QStringLiteral("1\n\n2")).size(), 3U) << "a blank line is a row";
    EXPECT_EQ(blockOfText(QStringLiteral("5\"")).front().front(), QStringLiteral("5\""));
}

TEST(ClipboardBlock, comesBackAsItWent)
{
    const std::vector<QStringList> block {{QStringLiteral("a\tb"), QStringLiteral("\"q\"")},
                                          {QStringLiteral("x\ny"), QString()}};
    EXPECT_EQ(blockOfText(textOfBlock(block)), block);
}

TEST(TypedText, isWhatWasReadInPlainDigits)
{
    EXPECT_EQ(FigureGrid::typedText({12345.6, 1, Qualifier::Exact}, Language::Chinese),
              QStringLiteral("12345.6"));
    EXPECT_EQ(FigureGrid::typedText({-230, 0, Qualifier::About}, Language::Chinese),
              QStringLiteral("约-230"));
    EXPECT_EQ(FigureGrid::typedText({500, 0, Qualifier::MoreThan}, Language::English),
              QStringLiteral(">500"));
}

}
