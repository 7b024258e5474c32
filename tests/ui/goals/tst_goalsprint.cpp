// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalsfixture.h"
#include "report/reportlayout.h"
#include "ui/goals/goalsprint.h"

#include <QFile>
#include <QMenu>
#include <QPrinter>
#include <QToolButton>

namespace zoneboard {

namespace {

class GoalsOnPaper : public GoalsScreenTest
{
protected:
    void SetUp() override
    {
        GoalsScreenTest::SetUp();
        type(board(), output(), GoalModel::TargetLevel, QStringLiteral("319"));
        type(board(), output(), GoalModel::Owner, QStringLiteral("经发局"));
    }
};

}

TEST_F(GoalsOnPaper, TheBoardIsPrintedAsItStands)
{
    const auto spec = screen.report(GoalsPrint::Board);
    ASSERT_TRUE(spec);
    ASSERT_FALSE(spec->pages.empty());
    EXPECT_EQ(spec->pages.front().id, QStringLiteral("goals"));
    const auto& chart = std::get<ReportChart>(spec->pages.front().blocks.front()).chart;
    EXPECT_EQ(chart.categories.front().cells[1], QStringLiteral("172.3"));
    // Another month on the screen is another month on paper.
    find<QComboBox>("goalsAsOf").setCurrentIndex(2);
    const auto march = screen.report(GoalsPrint::Board);
    EXPECT_EQ(std::get<ReportChart>(march->pages.front().blocks.front())
                  .chart.categories.front()
                  .cells[1],
              QStringLiteral("77.0"));
}

TEST_F(GoalsOnPaper, EveryOwnerHasAPageOfItsOwn)
{
    const auto spec = screen.report(GoalsPrint::Owners);
    ASSERT_TRUE(spec);
    ASSERT_EQ(spec->pages.size(), 1U);
    EXPECT_TRUE(spec->pages.front().heading.startsWith(QStringLiteral("经发局")));
    EXPECT_EQ(screen.report(GoalsPrint::Everything)->pages.back().id,
              QStringLiteral("owner:经发局"));
}

TEST_F(GoalsOnPaper, ThePdfIsWrittenAndThePrinterGetsEverySheet)
{
    const QString path = folder.filePath(QStringLiteral("board.pdf"));
    screen.savePdf(GoalsPrint::Everything, Paper::A3, path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5).startsWith("%PDF"));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setPageOrientation(QPageLayout::Landscape);
    printGoalsReport(*screen.report(GoalsPrint::Board), printer);
    EXPECT_GT(QFile(printer.outputFileName()).size(), 1000);
}

TEST_F(GoalsOnPaper, AFolderThatIsNotThereIsSaidInPlace)
{
    screen.savePdf(GoalsPrint::Board, Paper::A4, folder.filePath(QStringLiteral("no/such/x.pdf")));
    EXPECT_TRUE(find<QLabel>("goalsTrouble").isVisible());
}

TEST_F(GoalsOnPaper, TheMenuOffersBoardOwnersAndBothSizesOfPaper)
{
    QMenu* menu = find<QToolButton>("goalsPrint").menu();
    for (const char* name :
         {"printBoard", "printOwners", "saveBoardA4", "saveBoardA3", "saveEverything"})
        EXPECT_NE(menu->findChild<QAction*>(QLatin1String(name)), nullptr) << name;
}

TEST_F(GoalsScreenTest, WithoutTargetsAndWorkLinesThereIsNothingToPrint)
{
    find<QComboBox>("goalsYear").addItem(QStringLiteral("2040"), 2040);
    find<QComboBox>("goalsYear").setCurrentIndex(find<QComboBox>("goalsYear").count() - 1);
    const auto spec =
        goalsReport(workspace, workspace.selection().area(), {2040, 12}, {}, GoalsPrint::Board);
    ASSERT_FALSE(spec);
    EXPECT_TRUE(spec.error().what.in(Language::English).contains(QStringLiteral("2040")));
}

}
