// SPDX-License-Identifier: GPL-3.0-or-later
#include "importerfixture.h"
#include "ui/importer/importindicatoredit.h"
#include "ui/importer/mappingstrip.h"
#include "ui/importer/sheetpreview.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSpinBox>

namespace zoneboard {

namespace {

class ImporterCorrections : public ImporterTest
{
protected:
    void review(const char* text)
    {
        paste(QString::fromUtf8(text));
        ASSERT_TRUE(waitForReview());
    }
    void choose(const char* box, int index)
    {
        auto& combo = widget<QComboBox>(box);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    [[nodiscard]] QPushButton& accept() const { return widget<QPushButton>("importerAccept"); }
};

TEST_F(ImporterCorrections, anUnknownNameIsMatchedAndRememberedForTheNextFile)
{
    review("指标\t2025年\n对外贸易出口总值\t71\n固定资产投资\t93\n");
    EXPECT_EQ(rows().size(), 1);
    EXPECT_TRUE(
        widget<QLabel>("unknownIndicatorText").text().contains(QStringLiteral("对外贸易出口总值")));
    auto& means = widget<ImportIndicatorEdit>("unknownIndicatorMeans");
    QTest::keyClicks(&means, QStringLiteral("wmck"));
    QTest::keyClick(&means, Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return rows().size() == 2; })) << qPrintable(rows().join(u'\n'));
    EXPECT_GE(rowWith("外贸出口", "2025 年"), 0);
    click("importerAccept");
    EXPECT_EQ(stored("exports", {2025})->value, 71);
    EXPECT_TRUE(widget<QLabel>("doneText").text().contains(QStringLiteral("记住")))
        << qPrintable(widget<QLabel>("doneText").text());
    // Next month nobody is asked.
    review("指标\t2026年\n对外贸易出口总值\t75\n");
    ASSERT_TRUE(soon([this] { return rowWith("外贸出口", "2026 年") >= 0; }));
    EXPECT_EQ(window.findChild<QWidget*>(QStringLiteral("unknownIndicator")), nullptr);
}

TEST_F(ImporterCorrections, aRefusedCellIsTypedAnewInItsPlace)
{
    review("指标\t2024年\t2025年\n固定资产投资\t8x5\t93\n");
    EXPECT_EQ(rows().size(), 1);
    auto& sheet = widget<SheetPreview>("sheetPreview");
    const QModelIndex wrong = sheet.model()->index(1, 1);
    EXPECT_FALSE(sheet.model()->flags(sheet.model()->index(1, 2)).testFlag(Qt::ItemIsEditable));
    ASSERT_TRUE(sheet.model()->flags(wrong).testFlag(Qt::ItemIsEditable));
    sheet.setCurrentIndex(wrong);
    sheet.setFocus();
    QTest::keyClick(&sheet, Qt::Key_F2);
    auto* editor = sheet.findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("8x5"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("85"));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(soon([this] { return rows().size() == 2; })) << qPrintable(rows().join(u'\n'));
    EXPECT_GE(rowWith("固定资产投资", "2024 年"), 0);
}

TEST_F(ImporterCorrections, anUnknownNameBecomesANewIndicator)
{
    review("指标\t单位\t2025年\n新增专利授权\t件\t312\n");
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_FALSE(accept().isEnabled());
    click("makeIndicator");
    ASSERT_TRUE(soon([this] { return rows().size() == 1; }));
    EXPECT_TRUE(rows().first().startsWith(QStringLiteral("新增专利授权")));
    click("importerAccept");
    const auto made = workspace.catalog().findIndicator(QStringLiteral("新增专利授权"));
    ASSERT_TRUE(made);
    EXPECT_EQ((*made)->unit, QStringLiteral("件"));
    EXPECT_GT((*made)->id, 0);
    EXPECT_EQ(workspace.panel().series((*made)->id, workspace.catalog().homeArea()->id).isEmpty(),
              false);
    ASSERT_TRUE(workspace.undo());
    EXPECT_FALSE(workspace.catalog().findIndicator(QStringLiteral("新增专利授权")))
        << "one undo takes all of it back";
}

TEST_F(ImporterCorrections, anUnknownAreaIsMatched)
{
    review("地区\t2025年外贸出口（亿元）\n东部新城\t31\n西塞新区\t44\n");
    ASSERT_EQ(rows().size(), 1) << qPrintable(rows().join(u'\n'));
    auto& means = widget<QComboBox>("unknownAreaMeans");
    const int index = means.findText(QStringLiteral("东部新区"));
    ASSERT_GT(index, 0);
    means.setCurrentIndex(index);
    Q_EMIT means.activated(index);
    ASSERT_TRUE(soon([this] { return rows().size() == 2; }));
    click("importerAccept");
    EXPECT_EQ(stored("exports", {2025}, "east")->value, 31);
}

TEST_F(ImporterCorrections, aUnitSlipIsFlaggedAndPutRight)
{
    review("指标\t2025年\n外贸出口\t702000\n");
    ASSERT_EQ(rows().size(), 1);
    EXPECT_EQ(cell(0, FoundFigureModel::Wanted), QStringLiteral("!"));
    EXPECT_TRUE(widget<QLabel>("detailConcerns").isVisible());
    ASSERT_TRUE(edit(0, FoundFigureModel::UnitText, QStringLiteral("万元")));
    EXPECT_EQ(cell(0, FoundFigureModel::Value), QStringLiteral("70.2000"));
    EXPECT_EQ(cell(0, FoundFigureModel::Wanted), QString());
    click("importerAccept");
    EXPECT_EQ(stored("exports", {2025})->value, 70.2);
}

TEST_F(ImporterCorrections, everyPartOfAFigureCanBeCorrected)
{
    review("指标\t2025年\n外贸出口\t71\n");
    ASSERT_EQ(rows().size(), 1);
    ASSERT_TRUE(
        edit(0, FoundFigureModel::IndicatorName, QString::number(indicator("fixed_investment"))));
    ASSERT_TRUE(edit(0, FoundFigureModel::AreaName,
                     QString::number(workspace.catalog().areaByCode(QStringLiteral("east"))->id)));
    ASSERT_TRUE(edit(0, FoundFigureModel::PeriodText, QStringLiteral("2025-06")));
    ASSERT_TRUE(edit(0, FoundFigureModel::Value, QStringLiteral("约 345,000 万元")));
    EXPECT_EQ(rows().first(),
              QStringLiteral("固定资产投资 东部新区 2025 年 1–6 月 约 34.5000 亿元"));
    EXPECT_FALSE(edit(0, FoundFigureModel::PeriodText, QStringLiteral("明年")));
    EXPECT_TRUE(widget<QLabel>("detailConcerns").text().contains(QStringLiteral("明年")));
    click("importerAccept");
    const auto value = stored("fixed_investment", {2025, 6}, "east");
    ASSERT_TRUE(value);
    EXPECT_EQ(*value, (Published {34.5, 4, Qualifier::About}));
}

TEST_F(ImporterCorrections, aCorrectionThatMeetsAStoredFigureBecomesAConflict)
{
    review("指标\t2025年\n外贸出口\t71\n");
    ASSERT_TRUE(edit(0, FoundFigureModel::PeriodText, QStringLiteral("2024")));
    EXPECT_EQ(cell(0, FoundFigureModel::Wanted), QStringLiteral("≠"));
    EXPECT_FALSE(accept().isEnabled());
    ASSERT_TRUE(
        edit(0, FoundFigureModel::Decision, QString::number(int(ConflictChoice::AnotherSource))));
    click("importerAccept");
    EXPECT_EQ(workspace.panel().duplicates().size(), 1u) << "both stand, each by its source";
}

TEST_F(ImporterCorrections, twoRowsCanNotBecomeOneFigure)
{
    review("指标\t2025年\n外贸出口\t71\n固定资产投资\t93\n");
    ASSERT_TRUE(edit(1, FoundFigureModel::IndicatorName, QString::number(indicator("exports"))));
    EXPECT_EQ(cell(1, FoundFigureModel::Wanted), QStringLiteral("✕"));
    EXPECT_EQ(accept().text(), QStringLiteral("存入 1 个数据"));
}

TEST_F(ImporterCorrections, conflictsAreDecidedAtOnceOrOneByOne)
{
    review("指标\t2024年\n外贸出口\t71\n固定资产投资\t93\n工业投资\t44\n");
    ASSERT_EQ(rows().size(), 3);
    EXPECT_TRUE(widget<QWidget>("conflictCard").isVisible());
    click("keepAll");
    settle();
    EXPECT_FALSE(accept().isEnabled()) << "nothing is left to store";
    const auto before = stored("exports", {2024});
    ASSERT_TRUE(edit(rowWith("固定资产投资", "2024 年"), FoundFigureModel::Decision,
                     QString::number(int(ConflictChoice::Replace))));
    EXPECT_EQ(accept().text(), QStringLiteral("存入 1 个数据"));
    click("importerAccept");
    EXPECT_EQ(stored("exports", {2024}), before);
    EXPECT_EQ(stored("fixed_investment", {2024})->value, 93);
    const auto row = workspace.panel().find(
        {indicator("fixed_investment"), workspace.catalog().homeArea()->id, {2024}});
    const auto versions = workspace.versions(workspace.panel().figure(row).id);
    ASSERT_TRUE(versions);
    EXPECT_EQ(versions->size(), 2u) << "the former value stays in the history";
}

TEST_F(ImporterCorrections, anUncheckedFigureIsNotStored)
{
    review("指标\t2025年\n外贸出口\t71\n固定资产投资\t93\n");
    figures().setFocus();
    figures().setCurrentIndex(figures().model()->index(0, FoundFigureModel::Wanted));
    QTest::keyClick(&figures(), Qt::Key_Space);
    EXPECT_EQ(accept().text(), QStringLiteral("存入 1 个数据"));
    EXPECT_EQ(widget<SheetPreview>("sheetPreview").cells().partOf(1, 1), CellPart::LeftOut);
    click("importerAccept");
    EXPECT_FALSE(stored("exports", {2025}));
    EXPECT_TRUE(stored("fixed_investment", {2025}));
}

TEST_F(ImporterCorrections, theUnitOfATableIsCorrectedAndRemembered)
{
    const char* const table = "指标\t2025年\t2026年\n外贸出口\t702000\t713000\n";
    review(table);
    auto& unit = widget<QComboBox>("mappingUnit");
    unit.setCurrentText(QStringLiteral("万元"));
    Q_EMIT unit.textActivated(QStringLiteral("万元"));
    ASSERT_TRUE(soon([this] {
        return cell(0, FoundFigureModel::Value) == QStringLiteral("70.2000");
    })) << qPrintable(rows().join(u'\n'));
    click("importerAccept");
    ASSERT_TRUE(workspace.undo());
    review(table);
    ASSERT_TRUE(soon([this] {
        return cell(0, FoundFigureModel::Value) == QStringLiteral("702,000");
    })) << "the undo took the memory back as well: "
        << qPrintable(rows().join(u'\n'));
}

TEST_F(ImporterCorrections, aLayoutReadOnceNeedsNoClicksTheNextTime)
{
    review("指标\t2025年\n外贸出口\t702000\n");
    auto& unit = widget<QComboBox>("mappingUnit");
    unit.setCurrentText(QStringLiteral("万元"));
    Q_EMIT unit.textActivated(QStringLiteral("万元"));
    ASSERT_TRUE(
        soon([this] { return cell(0, FoundFigureModel::Value) == QStringLiteral("70.2000"); }));
    click("importerAccept");
    review("指标\t2026年\n外贸出口\t731000\n");
    EXPECT_TRUE(soon([this] {
        return cell(0, FoundFigureModel::Value) == QStringLiteral("73.1000");
    })) << qPrintable(rows().join(u'\n'));
}

TEST_F(ImporterCorrections, theHeaderRowIsMoved)
{
    review("园区月报\t\t\n项目\t甲列\t乙列\n指标\t2025年\t2026年\n外贸出口\t71\t73\n");
    widget<QSpinBox>("headerRow").setValue(3);
    ASSERT_TRUE(soon([this] { return rows().size() == 2; })) << qPrintable(rows().join(u'\n'));
    EXPECT_GE(rowWith("外贸出口", "2026 年"), 0);
    auto& sheet = widget<SheetPreview>("sheetPreview");
    EXPECT_EQ(sheet.cells().partOf(2, 1), CellPart::Header);
    EXPECT_EQ(sheet.cells().partOf(1, 1), CellPart::Plain);
}

TEST_F(ImporterCorrections, aColumnIsTakenForSomethingElse)
{
    review("指标\t2025年\t2024年\n外贸出口\t71\t66\n");
    ASSERT_EQ(rows().size(), 2) << qPrintable(rows().join(u'\n'));
    auto& sheet = widget<SheetPreview>("sheetPreview");
    sheet.setCurrentIndex(sheet.model()->index(0, 2));
    EXPECT_TRUE(widget<QLabel>("columnTitle").text().contains(QStringLiteral("2024年")));
    choose("columnRole", static_cast<int>(ColumnRole::Ignored));
    ASSERT_TRUE(soon([this] { return rows().size() == 1; })) << qPrintable(rows().join(u'\n'));
    EXPECT_EQ(sheet.cells().partOf(1, 2), CellPart::Plain);
}

TEST_F(ImporterCorrections, theAreaOfATableIsChosen)
{
    review("指标\t2025年\n外贸出口\t71\n");
    auto& area = widget<QComboBox>("mappingArea");
    EXPECT_EQ(area.currentText(), QStringLiteral("吴兴高新区"));
    choose("mappingArea", area.findText(QStringLiteral("西塞新区")));
    ASSERT_TRUE(soon([this] {
        return cell(0, FoundFigureModel::AreaName) == QStringLiteral("西塞新区");
    })) << qPrintable(rows().join(u'\n'));
}

TEST_F(ImporterCorrections, theYearIsGivenWhereTheFileNamesNone)
{
    review("指标\t数值（亿元）\n外贸出口\t71\n");
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(widget<QLabel>("refusalText").isVisible());
    auto& year = widget<QComboBox>("mappingYear");
    choose("mappingYear", year.findData(2025));
    ASSERT_TRUE(soon([this] { return rowWith("外贸出口", "2025 年") >= 0; }));
}

TEST_F(ImporterCorrections, theKeyboardAloneDoesItAll)
{
    show("overview");
    paste(QStringLiteral("指标\t2025年\n外贸出口\t71\n固定资产投资\t93\n"));
    ASSERT_TRUE(waitForReview());
    ASSERT_TRUE(soon([this] { return figures().hasFocus(); }));
    QTest::keyClick(&figures(), Qt::Key_Down);
    EXPECT_EQ(figures().currentIndex().row(), 1);
    figures().setCurrentIndex(figures().model()->index(1, FoundFigureModel::Value));
    QTest::keyClick(&figures(), Qt::Key_F2);
    auto* editor = figures().findChild<QLineEdit*>(QStringLiteral("figureEditor"));
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("94.5"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(cell(1, FoundFigureModel::Value), QStringLiteral("94.5"));
    QTest::keyClick(&figures(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored("fixed_investment", {2025})->value, 94.5);
    EXPECT_TRUE(widget<QPushButton>("doneLook").hasFocus());
    QTest::keyClick(&widget<QPushButton>("doneLook"), Qt::Key_Tab);
    EXPECT_TRUE(widget<QPushButton>("doneUndo").hasFocus());
    QTest::keyClick(&widget<QPushButton>("doneUndo"), Qt::Key_Space);
    EXPECT_FALSE(stored("fixed_investment", {2025}));
}

TEST_F(ImporterCorrections, tabLeadsThroughThePageAndOutOfTheTables)
{
    review("指标\t2025年\n外贸出口\t71\n");
    figures().setFocus();
    QSet<QString> met;
    for (int i = 0; i < 60; ++i) {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        met.insert(focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    for (const char* name : {"headerRow", "mappingArea", "mappingUnit", "sheetPreview",
                             "foundFigures", "importerCancel", "importerAccept"})
        EXPECT_TRUE(met.contains(QString::fromLatin1(name))) << name;
}

TEST_F(ImporterCorrections, anotherStoreEndsTheImport)
{
    review("指标\t2025年\n外贸出口\t71\n");
    const QString other = folder.filePath(QStringLiteral("另一个.zone"));
    ASSERT_TRUE(samplestore::make(other));
    ASSERT_TRUE(workspace.open(other));
    settle();
    EXPECT_FALSE(widget<QWidget>("importerReview").isVisible());
}

}

}
