// SPDX-License-Identifier: GPL-3.0-or-later
#include "importerfixture.h"
#include "ui/importer/importerscreen.h"
#include "ui/importer/sheetpreview.h"
#include "ui/importer/textpreview.h"
#include "ui/shell/noticebar.h"

#include <QElapsedTimer>

namespace zoneboard {

namespace {

const char* const gbkTable = "2025年1-6月主要指标\n"
                             "指标,单位,1-6月,同比增长（%）\n"
                             "规上工业总产值,亿元,161.5,6.2\n"
                             "外贸出口,万元,341000,8.9\n"
                             "注：快报数\n";

TEST_F(ImporterTest, aDroppedGbkTableIsShownAcceptedAndTakenBack)
{
    drop({writeGbk("半年.csv", gbkTable)});
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("importer"));
    ASSERT_TRUE(waitForReview());
    EXPECT_EQ(widget<QLabel>("importerFile").text(), QStringLiteral("半年.csv"));
    EXPECT_TRUE(widget<QLabel>("importerFacts").text().contains(QStringLiteral("GB18030")));
    const int exports = rowWith("外贸出口", "2025 年 1–6 月");
    ASSERT_GE(exports, 0) << qPrintable(rows().join(u'\n'));
    EXPECT_EQ(cell(exports, FoundFigureModel::Value), QStringLiteral("34.1000"))
        << "万元 of the file are 亿元 of the store";
    // The output of the half-year is stored with 160: that has to be decided.
    const int output = rowWith("规上工业总产值", "2025 年 1–6 月");
    ASSERT_EQ(output, 0) << "what needs a look comes first";
    EXPECT_EQ(cell(output, FoundFigureModel::Stored), QStringLiteral("160"));
    EXPECT_FALSE(widget<QPushButton>("importerAccept").isEnabled());
    EXPECT_TRUE(widget<QWidget>("conflictSides").parentWidget()->isVisible());
    click("replaceStored");
    ASSERT_TRUE(widget<QPushButton>("importerAccept").isEnabled());
    EXPECT_EQ(widget<QPushButton>("importerAccept").text(), QStringLiteral("存入 2 个数据"));

    click("importerAccept");
    EXPECT_EQ(stored("output", {2025, 6}), (Published {161.5, 1, Qualifier::Exact}));
    EXPECT_EQ(stored("exports", {2025, 6})->value, 34.1);
    EXPECT_TRUE(widget<QWidget>("importerDone").isVisible());
    EXPECT_TRUE(widget<QLabel>("doneText").text().contains(QStringLiteral("半年.csv")));
    EXPECT_TRUE(workspace.undoName().contains(QStringLiteral("半年.csv")));
    click("doneUndo");
    EXPECT_EQ(stored("output", {2025, 6}), (Published {160, 0, Qualifier::Exact}));
    EXPECT_FALSE(stored("exports", {2025, 6}));
    EXPECT_TRUE(widget<QPushButton>("doneAgain").isVisible());
    click("doneAgain");
    ASSERT_TRUE(waitForReview());
    EXPECT_TRUE(widget<QPushButton>("importerAccept").isEnabled()) << "the decision is still here";
}

TEST_F(ImporterTest, aWorkbookIsShownInItsOwnLayout)
{
    drop({writeWorkbook()});
    ASSERT_TRUE(waitForReview());
    auto& sheet = widget<SheetPreview>("sheetPreview");
    EXPECT_TRUE(sheet.isVisible());
    EXPECT_EQ(sheet.columnSpan(0, 0), 5) << "the merged title";
    EXPECT_EQ(sheet.rowSpan(2, 0), 2);
    EXPECT_EQ(sheet.cells().partOf(2, 1), CellPart::Header);
    EXPECT_EQ(sheet.cells().partOf(4, 0), CellPart::Label);
    EXPECT_EQ(sheet.cells().partOf(4, 1), CellPart::Number);
    EXPECT_EQ(sheet.cells().partOf(7, 0), CellPart::Plain) << "the note below";
    EXPECT_GE(rowWith("工业投资", "2025 年"), 0) << qPrintable(rows().join(u'\n'));

    auto& parts = widget<QComboBox>("importerParts");
    ASSERT_TRUE(parts.isVisible());
    ASSERT_EQ(parts.count(), 2);
    parts.setCurrentIndex(1);
    Q_EMIT parts.activated(1);
    EXPECT_EQ(sheet.cells().sheet()->name, QStringLiteral("外贸"));
    EXPECT_EQ(sheet.cells().partOf(1, 1), CellPart::Number);
}

TEST_F(ImporterTest, figureAndCellChooseEachOther)
{
    drop({writeWorkbook()});
    ASSERT_TRUE(waitForReview());
    auto& sheet = widget<SheetPreview>("sheetPreview");
    sheet.setCurrentIndex(sheet.model()->index(5, 1));
    EXPECT_EQ(figures().currentIndex().row(), rowWith("工业投资", "2025 年"));
    EXPECT_EQ(sheet.model()->index(5, 1).data(SheetPreviewModel::FocusRole).toInt(),
              int(CellFocus::Chosen));
    EXPECT_EQ(sheet.model()->index(5, 0).data(SheetPreviewModel::FocusRole).toInt(),
              int(CellFocus::Related));
    EXPECT_EQ(sheet.model()->index(2, 1).data(SheetPreviewModel::FocusRole).toInt(),
              int(CellFocus::Related));
    // The other way round, to the other sheet.
    const int exports = rowWith("外贸出口", "2025 年");
    ASSERT_GE(exports, 0) << qPrintable(rows().join(u'\n'));
    figures().setCurrentIndex(figures().model()->index(exports, FoundFigureModel::Value));
    EXPECT_EQ(widget<QComboBox>("importerParts").currentIndex(), 1);
    EXPECT_EQ(sheet.currentIndex(), sheet.model()->index(1, 1));
    EXPECT_TRUE(widget<QLabel>("detailWords").text().contains(QStringLiteral("B2")));
}

TEST_F(ImporterTest, aBlockIsPastedFromAnywhere)
{
    show("overview");
    paste(QStringLiteral("指标\t2025年\n固定资产投资\t93.1\n外贸出口\t71\n"));
    ASSERT_TRUE(waitForReview());
    EXPECT_EQ(rows(),
              (QStringList {QStringLiteral("固定资产投资 吴兴高新区 2025 年 93.1 亿元"),
                            QStringLiteral("外贸出口 吴兴高新区 2025 年 71 亿元")}));
    click("importerAccept");
    EXPECT_EQ(stored("fixed_investment", {2025}), (Published {93.1, 1, Qualifier::Exact}));
}

TEST_F(ImporterTest, aTableOfAWebPageIsPastedWithItsMerges)
{
    paste(QStringLiteral("年份\t出口\n"),
          QStringLiteral("<table><tr><th colspan=2>外贸出口（亿元）</th></tr>"
                         "<tr><td>年份</td><td>外贸出口</td></tr>"
                         "<tr><td>2025年</td><td>71.2</td></tr></table>"));
    ASSERT_TRUE(waitForReview());
    ASSERT_EQ(rows().size(), 1) << qPrintable(rows().join(u'\n'));
    EXPECT_TRUE(rows().first().contains(QStringLiteral("2025 年 71.2 亿元")));
    EXPECT_EQ(widget<SheetPreview>("sheetPreview").columnSpan(0, 0), 2);
}

TEST_F(ImporterTest, aWordOnTheClipboardIsNoTable)
{
    show("overview");
    paste(QStringLiteral("你好"));
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("overview"));
    window.findChild<QAction*>(QStringLiteral("importClipboard"))->trigger();
    EXPECT_TRUE(widget<QLabel>("importerTrouble").text().contains(QStringLiteral("剪贴板")));
}

TEST_F(ImporterTest, sentencesLightUpWithTheirFigures)
{
    const QString text =
        QStringLiteral("一、综合\r\n2025年，全区实现规上工业总产值312.4亿元，增长6.1%。"
                       "外贸出口70.2亿元，增长6.8%。\r\n");
    drop({write("公报.txt", text.toUtf8())});
    ASSERT_TRUE(waitForReview());
    auto& page = widget<TextPreview>("textPreview");
    EXPECT_TRUE(page.isVisible());
    const int exports = rowWith("外贸出口", "2025 年");
    ASSERT_GE(exports, 0) << qPrintable(rows().join(u'\n'));
    figures().setCurrentIndex(figures().model()->index(exports, FoundFigureModel::Value));
    const auto lit = page.extraSelections();
    ASSERT_FALSE(lit.isEmpty());
    EXPECT_EQ(lit.last().format.background().color(), appearance.theme().brand);
    EXPECT_TRUE(lit.last().cursor.selectedText().contains(QStringLiteral("70.2")))
        << qPrintable(lit.last().cursor.selectedText());
    // The caret in the other sentence chooses the other figure.
    QTextCursor caret = page.document()->find(QStringLiteral("312.4"));
    caret.setPosition(caret.selectionStart() + 1);
    page.setTextCursor(caret);
    EXPECT_EQ(figures().currentIndex().row(), rowWith("规上工业总产值", "2025 年"));
}

TEST_F(ImporterTest, whatCanNotBeReadIsSaidAndNothingIsStored)
{
    const auto before = workspace.panel().size();
    drop({write("坏.xlsx", QByteArray("PK\x03\x04 broken"))});
    auto& trouble = widget<QLabel>("importerTrouble");
    ASSERT_TRUE(soon([&] { return trouble.isVisible(); }));
    EXPECT_TRUE(trouble.text().contains(QStringLiteral("坏.xlsx"))) << qPrintable(trouble.text());
    EXPECT_TRUE(widget<QPushButton>("importerChoose").isVisible());
    EXPECT_EQ(workspace.panel().size(), before);
}

TEST_F(ImporterTest, cancelStoresNothingAndLeadsBack)
{
    show("trends");
    const auto before = workspace.panel().size();
    drop({writeGbk("半年.csv", gbkTable)});
    ASSERT_TRUE(waitForReview());
    click("importerCancel");
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("trends"));
    EXPECT_EQ(workspace.panel().size(), before);
    EXPECT_FALSE(workspace.canUndo());
    window.findChild<QAction*>(QStringLiteral("import"))->trigger();
    EXPECT_TRUE(widget<QWidget>("importerStart").isVisible()) << "it begins anew";
}

TEST_F(ImporterTest, readingCanBeStopped)
{
    drop({writeWorkbook()});
    ASSERT_TRUE(widget<QPushButton>("importerStop").isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&widget<QWidget>("importerStart"), Qt::Key_Escape);
    EXPECT_EQ(workspace.selection().screen(), QStringLiteral("overview"));
    QTest::qWait(300);
    EXPECT_FALSE(widget<QWidget>("importerReview").isVisible()) << "no late answer";
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST_F(ImporterTest, withoutAStoreItSaysWhatToDoFirst)
{
    workspace.close();
    settle();
    drop({writeGbk("半年.csv", gbkTable)});
    EXPECT_TRUE(window.notice().isVisible());
    EXPECT_TRUE(window.notice().text().contains(QStringLiteral("数据")))
        << qPrintable(window.notice().text());
}

TEST_F(ImporterTest, anUndoFromElsewhereIsToldToo)
{
    paste(QStringLiteral("指标\t2025年\n外贸出口\t71\n"));
    ASSERT_TRUE(waitForReview());
    QTest::keyClick(&widget<QWidget>("importerReview"), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(stored("exports", {2025}));
    window.findChild<QAction*>(QStringLiteral("undo"))->trigger();
    EXPECT_FALSE(stored("exports", {2025}));
    EXPECT_TRUE(widget<QPushButton>("doneAgain").isVisible());
}

}

}
