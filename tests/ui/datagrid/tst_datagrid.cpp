// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/datascreen.h"
#include "ui/datagrid/gridview.h"
#include "ui/parts/elidedbox.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/widgetwalk.h"
#include "ui/shell/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace zoneboard {

namespace {

class DataGridTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show("data");
    }

    [[nodiscard]] GridView& view() const { return widget<GridView>("dataGrid"); }
    [[nodiscard]] const FigureGrid& grid() const
    {
        return *qobject_cast<const FigureGrid*>(view().model());
    }
    [[nodiscard]] QModelIndex at(const char* code, int year)
    {
        return grid().indexOf({indicator(code), workspace.selection().area(), {year}});
    }
    [[nodiscard]] double value(const char* code, int year)
    {
        const Panel::Index place =
            workspace.panel().find({indicator(code), workspace.selection().area(), {year}});
        return place == Panel::none ? -1 : workspace.panel().value(place);
    }
    /// The open editor; a former one lives on until the event loop comes round.
    [[nodiscard]] QLineEdit& editor() const
    {
        for (QLineEdit* line : window.findChildren<QLineEdit*>(QStringLiteral("dataEditor"))) {
            if (line->isVisible())
                return *line;
        }
        throw std::runtime_error("no editor is open");
    }
    void go(const char* code, int year)
    {
        view().setCurrentIndex(at(code, year));
        view().setFocus();
    }
    /// Types over the current cell and leaves it by Enter.
    void type(const QString& text)
    {
        QTest::keyClick(&view(), Qt::Key_F2);
        editor().selectAll();
        QTest::keyClicks(&editor(), text);
        QTest::keyClick(&editor(), Qt::Key_Return);
        settle();
    }
    void choose(const char* fromCode, int from, const char* toCode, int to)
    {
        view().setCurrentIndex(at(fromCode, from));
        view().selectionModel()->select({at(fromCode, from), at(toCode, to)},
                                        QItemSelectionModel::ClearAndSelect);
    }
    void pressIn(const char* combo, const QVariant& wanted)
    {
        auto& box = widget<QComboBox>(combo);
        box.setCurrentIndex(box.findData(wanted));
        Q_EMIT box.activated(box.currentIndex());
        settle();
    }
    [[nodiscard]] bool asks() const { return widget<QWidget>("dataQuestion").isVisible(); }
    [[nodiscard]] QString question() const { return widget<QLabel>("dataQuestionText").text(); }
};

TEST_F(DataGridTest, aTypedFigureIsOneNamedStepOfUndo)
{
    const double before = value("output", 2023);
    go("output", 2023);
    type(QStringLiteral("251.5"));
    EXPECT_EQ(value("output", 2023), 251.5);
    EXPECT_TRUE(workspace.undoName().contains(QStringLiteral("规上工业总产值")));
    EXPECT_TRUE(workspace.undoName().contains(QStringLiteral("2023")));
    EXPECT_EQ(view().currentIndex().row(), at("fixed_investment", 2023).row())
        << "on to the next indicator, past the theme";
    window.findChild<QAction*>(QStringLiteral("undo"))->trigger();
    settle();
    EXPECT_EQ(value("output", 2023), before);
    EXPECT_TRUE(view().currentIndex().isValid()) << "the place stays";
}

TEST_F(DataGridTest, tabGoesOnToTheRight)
{
    go("output", 2024);
    QTest::keyClick(&view(), Qt::Key_F2);
    QTest::keyClicks(&editor(), QStringLiteral("300"));
    QTest::keyClick(&editor(), Qt::Key_Tab);
    settle();
    EXPECT_EQ(value("output", 2024), 300);
    EXPECT_EQ(view().currentIndex(), at("output", 2025));
}

TEST_F(DataGridTest, whatIsNoNumberKeepsTheEditorOpenAndSaysSo)
{
    const double before = value("output", 2023);
    go("output", 2023);
    type(QStringLiteral("abc"));
    EXPECT_TRUE(asks());
    EXPECT_TRUE(question().contains(QStringLiteral("abc")));
    EXPECT_EQ(editor().text(), QStringLiteral("abc")) << "nothing typed is lost";
    QTest::keyClick(&editor(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(value("output", 2023), before);
}

TEST_F(DataGridTest, aSlipOfTheUnitIsAskedAboutAndCanBeMended)
{
    const double before = value("output", 2023);
    go("output", 2023);
    type(QString::number(before * 10000, 'f', 0));
    EXPECT_TRUE(asks());
    EXPECT_EQ(value("output", 2023), before) << "nothing happens before the answer";
    EXPECT_TRUE(widget<QPushButton>("dataInstead").isVisible());
    QTest::mouseClick(&widget<QPushButton>("dataInstead"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(asks());
    EXPECT_NEAR(value("output", 2023), before, 0.5);
}

TEST_F(DataGridTest, aPartAboveItsWholeCanBeKeptOrTypedAgain)
{
    go("industrial_investment", 2023);
    type(QStringLiteral("900"));
    EXPECT_TRUE(asks());
    QTest::mouseClick(&widget<QPushButton>("dataTypeAgain"), Qt::LeftButton);
    settle();
    EXPECT_EQ(editor().text(), QStringLiteral("900"));
    QTest::keyClick(&editor(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(asks());
    QTest::mouseClick(&widget<QPushButton>("dataKeep"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(asks());
    EXPECT_EQ(value("industrial_investment", 2023), 900);
}

TEST_F(DataGridTest, aBlockFromASpreadsheetIsOneStep)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("243.7\t252.3\r\n71.7\t75.7\r\n"));
    go("output", 2022);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_EQ(value("output", 2022), 243.7);
    EXPECT_EQ(value("fixed_investment", 2023), 75.7);
    EXPECT_TRUE(workspace.undoName().contains(QStringLiteral("4")));
    ASSERT_TRUE(workspace.undo());
    EXPECT_NE(value("output", 2022), 243.7);
}

TEST_F(DataGridTest, aBlockWithWordsIsSaidBeforeAnythingIsStored)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("年份\t252.3\n"));
    go("output", 2022);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(asks());
    EXPECT_TRUE(question().contains(QStringLiteral("年份")));
    EXPECT_NE(value("output", 2023), 252.3);
    QTest::mouseClick(&widget<QPushButton>("dataKeep"), Qt::LeftButton);
    settle();
    EXPECT_EQ(value("output", 2023), 252.3);
}

TEST_F(DataGridTest, copiedFiguresArePlainForASpreadsheet)
{
    choose("output", 2015, "output", 2016);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_EQ(text.count(u'\t'), 1);
    EXPECT_EQ(text.section(u'\t', 0, 0), at("output", 2015).data(Qt::EditRole).toString());
}

TEST_F(DataGridTest, fillsAndDeletes)
{
    choose("exports", 2024, "exports", 2025);
    QTest::keyClick(&view(), Qt::Key_R, Qt::ControlModifier);
    settle();
    EXPECT_EQ(value("exports", 2025), value("exports", 2024));
    choose("exports", 2024, "exports", 2025);
    QTest::keyClick(&view(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(value("exports", 2025), -1);
    EXPECT_EQ(value("exports", 2024), -1);
    ASSERT_TRUE(workspace.undo());
    EXPECT_GT(value("exports", 2024), 0) << "one step for both";
}

TEST_F(DataGridTest, theSidePanelShowsAndChangesWhatIsBehindACell)
{
    go("output", 2024);
    EXPECT_EQ(widget<QLabel>("dataCellName").text(), QStringLiteral("规上工业总产值"));
    EXPECT_EQ(widget<QComboBox>("dataStatus").currentText(), QStringLiteral("预计"));
    pressIn("dataStatus", static_cast<int>(Status::Final));
    EXPECT_EQ(at("output", 2024).data(FigureGrid::MarkRole).toInt(),
              static_cast<int>(GridMark::Firm));
    EXPECT_EQ(widget<QListWidget>("dataHistory").count(), 2);
    pressIn("dataSource", 0);
    EXPECT_EQ(widget<QListWidget>("dataHistory").count(), 3);
    auto& note = widget<QLineEdit>("dataNote");
    typeWords(note, QStringLiteral("口径调整"));
    QTest::keyClick(&note, Qt::Key_Return);
    settle();
    EXPECT_TRUE(workspace.undoName().contains(QStringLiteral("备注")));
    QTest::mouseClick(&widget<QPushButton>("dataTrends"), Qt::LeftButton);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    EXPECT_EQ(workspace.selection().indicator(), indicator("output"));
}

TEST_F(DataGridTest, whatIsEnteredGetsTheChosenSource)
{
    pressIn("dataEntrySource", workspace.catalog().sources().front().id);
    go("exports", 2025);
    type(QStringLiteral("70"));
    const Panel::Index place =
        workspace.panel().find({indicator("exports"), workspace.selection().area(), {2025}});
    ASSERT_NE(place, Panel::none);
    EXPECT_EQ(workspace.panel().columns().source(place), workspace.catalog().sources().front().id);
    EXPECT_EQ(workspace.panel().columns().status(place), Status::Expected)
        << "the year is not over";
}

TEST_F(DataGridTest, filtersNarrowTheRows)
{
    QTest::keyClicks(&widget<QLineEdit>("dataSearch"), QStringLiteral("wmck"));
    EXPECT_EQ(grid().indicatorCount(), 1);
    widget<QLineEdit>("dataSearch").clear();
    pressIn("dataRows", static_cast<int>(GridRows::Preliminary));
    EXPECT_TRUE(widget<QLabel>("dataNothing").isVisible());
    pressIn("dataRows", static_cast<int>(GridRows::WithFigures));
    EXPECT_EQ(grid().indicatorCount(), 7);
    widget<QPushButton>("dataMonths").click();
    EXPECT_EQ(grid().columnCount(), 12);
    widget<QPushButton>("dataYears").click();
    EXPECT_EQ(grid().columnCount(), 11);
    window.findChild<QAction*>(QStringLiteral("addEarlierYear"))->trigger();
    EXPECT_EQ(grid().columnCount(), 12);
}

TEST_F(DataGridTest, anIndicatorIsAddedBesideTheGrid)
{
    window.findChild<QAction*>(QStringLiteral("addIndicator"))->trigger();
    settle();
    auto& name = widget<QLineEdit>("addChinese");
    EXPECT_TRUE(name.isVisible());
    typeWords(name, QStringLiteral("光伏装机容量"));
    QTest::mouseClick(&widget<QPushButton>("addTake"), Qt::LeftButton);
    EXPECT_TRUE(widget<QLabel>("addTrouble").isVisible()) << "it needs a unit";
    typeWords(widget<QLineEdit>("addUnit"), QStringLiteral("万千瓦"));
    QTest::mouseClick(&widget<QPushButton>("addTake"), Qt::LeftButton);
    settle();
    const Indicator* added = workspace.catalog().indicatorByCode(QStringLiteral("gfzjrl"));
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(grid().cell(view().currentIndex())->indicator, added->id);
    EXPECT_EQ(grid().cell(view().currentIndex())->period, (Period {2024}));
    type(QStringLiteral("12.5"));
    EXPECT_EQ(value("gfzjrl", 2024), 12.5);
}

TEST_F(DataGridTest, anAreaAndASourceAreAddedToo)
{
    window.findChild<QAction*>(QStringLiteral("addArea"))->trigger();
    typeWords(widget<QLineEdit>("addChinese"), QStringLiteral("八里店镇"));
    QTest::keyClick(&widget<QLineEdit>("addChinese"), Qt::Key_Return);
    settle();
    EXPECT_EQ(workspace.catalog().area(workspace.selection().area())->name.zh,
              QStringLiteral("八里店镇"));
    EXPECT_TRUE(widget<QLabel>("dataNothing").isVisible()) << "it has no figure yet";
    window.findChild<QAction*>(QStringLiteral("addSource"))->trigger();
    typeWords(widget<QLineEdit>("addChinese"), QStringLiteral("2025年统计快报"));
    typeWords(widget<QLineEdit>("addDate"), QStringLiteral("昨天"));
    QTest::keyClick(&widget<QLineEdit>("addDate"), Qt::Key_Return);
    EXPECT_TRUE(widget<QLabel>("addTrouble").isVisible());
    widget<QLineEdit>("addDate").setText(QStringLiteral("2025-07-01"));
    QTest::keyClick(&widget<QLineEdit>("addDate"), Qt::Key_Return);
    settle();
    EXPECT_EQ(widget<QComboBox>("dataEntrySource").currentText(), QStringLiteral("2025年统计快报"));
}

TEST_F(DataGridTest, languageAndThemeChangeUnderAnOpenQuestion)
{
    go("industrial_investment", 2023);
    type(QStringLiteral("900"));
    ASSERT_TRUE(asks());
    const QString chinese = question();
    preferences.setLanguage(Language::English);
    preferences.setThemeChoice(ThemeChoice::Dark);
    settle();
    EXPECT_TRUE(asks());
    EXPECT_NE(question(), chinese);
    EXPECT_EQ(widget<QPushButton>("dataKeep").text(), QStringLiteral("Keep it"));
    EXPECT_EQ(widget<QPushButton>("dataYears").text(), QStringLiteral("Years"));
    EXPECT_EQ(namelessControls(window), QStringList());
    EXPECT_EQ(clippedTexts(window), QStringList());
    QTest::mouseClick(&widget<QPushButton>("dataDrop"), Qt::LeftButton);
    EXPECT_FALSE(asks());
    preferences.setThemeChoice(ThemeChoice::Light);
}

TEST_F(DataGridTest, everyFormIsNamedAndFitsInBothLanguages)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        preferences.setLanguage(language);
        for (const char* form : {"addIndicator", "addArea", "addSource"}) {
            window.findChild<QAction*>(QString::fromLatin1(form))->trigger();
            settle();
            EXPECT_EQ(namelessControls(window), QStringList()) << form;
            EXPECT_EQ(clippedTexts(window), QStringList()) << form;
        }
        QTest::mouseClick(&widget<QPushButton>("addCancel"), Qt::LeftButton);
        EXPECT_TRUE(widget<QWidget>("dataCell").isVisible());
    }
}

/// Somebody else writes to the store, so that the grid gets another row, while a number is typed.
TEST_F(DataGridTest, whatIsBeingTypedOutlivesAChangeFromElsewhere)
{
    go("output", 2023);
    QTest::keyClick(&view(), Qt::Key_F2);
    editor().selectAll();
    QTest::keyClicks(&editor(), QStringLiteral("25"));
    {
        auto other = Store::open(path);
        ASSERT_TRUE(other);
        Edit edit;
        edit.why = QStringLiteral("from elsewhere");
        Indicator hotels;
        hotels.id = -1;
        hotels.code = QStringLiteral("hotels");
        hotels.name = {QStringLiteral("星级酒店"), QStringLiteral("Hotels")};
        hotels.unit = QStringLiteral("家");
        hotels.category = workspace.catalog().categories().front().id;
        edit.indicators.append(hotels);
        Figure figure;
        figure.indicator = -1;
        figure.area = workspace.selection().area();
        figure.period = {2024};
        figure.value = Published {3, 0, Qualifier::Exact};
        edit.figures.push_back(figure);
        ASSERT_TRUE((*other)->apply(edit, QStringLiteral("somebody")));
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.notice().isVisible(); }, 20000));
    EXPECT_EQ(grid().indicatorCount(), 8) << "the new row is there";
    EXPECT_EQ(editor().text(), QStringLiteral("25"));
    QTest::keyClicks(&editor(), QStringLiteral("2"));
    QTest::keyClick(&editor(), Qt::Key_Return);
    settle();
    EXPECT_EQ(value("output", 2023), 252);
}

/// The file goes away, work goes on, and all of it is in the file that is written again.
TEST_F(DataGridTest, whatIsTypedAfterTheFileIsGoneIsNotLost)
{
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.notice().isVisible(); }, 20000));
    go("output", 2023);
    type(QStringLiteral("251.5"));
    EXPECT_EQ(value("output", 2023), 251.5);
    QTest::mouseClick(&widget<QPushButton>("noticeAct"), Qt::LeftButton);
    settle();
    const auto again = Store::open(path, Store::Access::ReadOnly);
    ASSERT_TRUE(again) << qPrintable(again.error().what.in(Language::English));
    const auto figure = (*again)->figureAt(indicator("output"), workspace.selection().area(),
                                           {2023}, workspace.catalog().sources().front().id);
    ASSERT_TRUE(figure && *figure);
    EXPECT_EQ((*figure)->value->value, 251.5);
    type(QStringLiteral("260"));
    EXPECT_FALSE(window.notice().isVisible()) << "the file is written to again";
}

/// A deleted figure leaves its history in its cell.
TEST_F(DataGridTest, yearsAreShownWholeAndNamesHaveWhatIsLeft)
{
    for (const int width : {1000, 1100, 1233, 1366, 1920}) {
        window.resize(width, 768);
        settle();
        QScrollBar& bar = *view().horizontalScrollBar();
        bar.setValue(bar.maximum());
        const int years = view().viewport()->width();
        const int section = view().columnWidth(0);
        const bool scrolls = grid().columnCount() * section > years;
        EXPECT_EQ(scrolls ? years % section : 0, 0) << width;
        EXPECT_LE(view().names().width(), std::max(view().names().wantedWidth() + section, 1));
    }
}

TEST_F(DataGridTest, aPartWhoseWholeIsNotListedStandsAtTheLeft)
{
    const auto depth = [&](const char* code) {
        return grid().headerData(at(code, 2024).row(), Qt::Vertical, FigureGrid::DepthRole).toInt();
    };
    EXPECT_EQ(depth("industrial_investment"), 1);
    widget<QLineEdit>("dataSearch").setText(QStringLiteral("工业投资"));
    settle();
    ASSERT_FALSE(at("fixed_investment", 2024).isValid());
    EXPECT_EQ(depth("industrial_investment"), 0);
}

TEST_F(DataGridTest, aLongSourceEndsInAnEllipsis)
{
    ElidedBox box;
    box.addItem(QStringLiteral("园区 2024 年度经济社会发展情况与 2025 年展望（年终稿）"));
    box.resize(160, 30);
    EXPECT_TRUE(box.shownText().endsWith(QChar(0x2026)));
    box.resize(900, 30);
    EXPECT_EQ(box.shownText(), box.currentText());
    EXPECT_NE(window.findChild<ElidedBox*>(QStringLiteral("dataSource")), nullptr);
}

TEST_F(DataGridTest, aCountHasNoUnitInEnglish)
{
    const QModelIndex count = at("projects", 2024);
    ASSERT_TRUE(count.isValid());
    const auto unit = [&] {
        return grid().headerData(count.row(), Qt::Vertical, FigureGrid::UnitRole).toString();
    };
    EXPECT_FALSE(unit().isEmpty());
    preferences.setLanguage(Language::English);
    settle();
    EXPECT_EQ(unit(), QString());
}

TEST_F(DataGridTest, whatWasDeletedIsStillToldAtItsCell)
{
    go("output", 2023);
    const QString before = widget<QLabel>("dataCellValue").text();
    QTest::keyClick(&view(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(value("output", 2023), -1);
    const auto& history = widget<QListWidget>("dataHistory");
    ASSERT_TRUE(history.isVisible());
    EXPECT_TRUE(history.item(0)->text().startsWith(QStringLiteral("已删除")));
    EXPECT_TRUE(history.item(1)->text().startsWith(before)) << qPrintable(history.item(1)->text());
    type(QStringLiteral("252"));
    go("output", 2023);
    settle();
    ASSERT_GE(history.count(), 2);
    EXPECT_TRUE(history.item(0)->text().startsWith(QStringLiteral("252")));
    EXPECT_TRUE(history.item(history.count() - 1)->text().startsWith(before))
        << "the figure before it is remembered, too";
}

}

}
