// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shell/widgetwalk.h"
#include "../shell/windowfixture.h"
#include "ui/reportview/pagelist.h"
#include "ui/reportview/pagepreview.h"
#include "ui/reportview/presentation.h"
#include "ui/reportview/reportscreen.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace zoneboard {

namespace {

class ReportScreenTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        show("report");
    }

    [[nodiscard]] PageListModel& pages() const
    {
        return *qobject_cast<PageListModel*>(list().model());
    }
    [[nodiscard]] QTreeView& list() const { return widget<QTreeView>("reportPages"); }
    [[nodiscard]] PagePreview& preview() const { return widget<PagePreview>("reportPreview"); }
    void choose(int row) const
    {
        list().setCurrentIndex(pages().index(row, PageListModel::Title));
        settle();
    }
    [[nodiscard]] int rowOf(const char* page) const
    {
        for (int row = 0; row < pages().rowCount(); ++row)
            if (pages().item(row)->page.startsWith(QLatin1String(page)))
                return row;
        throw std::runtime_error(std::string("no page ") + page);
    }
    void press(const char* button) const
    {
        widget<QToolButton>(button).click();
        settle();
    }
};

TEST_F(ReportScreenTest, showsTheAnnualReport)
{
    EXPECT_EQ(pages().item(0)->page, QStringLiteral("cover"));
    EXPECT_GT(pages().rowCount(), 6);
    EXPECT_GE(preview().sheetCount(), 5);
    EXPECT_EQ(list().currentIndex().row(), 0);
    EXPECT_EQ(widget<QComboBox>("reportTemplate").currentText(), QStringLiteral("年度报告"));
}

TEST_F(ReportScreenTest, everyControlHasANameAndRoom)
{
    const auto& screen = widget<QWidget>("report");
    EXPECT_EQ(namelessControls(screen).join(u' '), QString());
    EXPECT_EQ(clippedTexts(screen).join(u' '), QString());
}

TEST_F(ReportScreenTest, choosingAPageShowsItsSheet)
{
    const int row = rowOf("audit");
    choose(row);
    EXPECT_EQ(pages().rowOfSheet(preview().currentSheet()), row);
    preview().showSheet(0);
    settle();
    EXPECT_EQ(list().currentIndex().row(), 0);
}

TEST_F(ReportScreenTest, pagesAreRemovedMovedAndDuplicatedWithKeys)
{
    const int rows = pages().rowCount();
    const QString second = pages().item(1)->page;
    choose(1);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    settle();
    EXPECT_EQ(pages().item(2)->page, second);
    EXPECT_EQ(list().currentIndex().row(), 2);
    QTest::keyClick(&list(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(pages().rowCount(), rows + 1);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTest::keyClick(&list(), Qt::Key_Delete);
    settle();
    EXPECT_EQ(pages().rowCount(), rows - 1);
}

TEST_F(ReportScreenTest, headingIsWrittenOverAndTakenBack)
{
    choose(rowOf("findings"));
    auto& heading = widget<QLineEdit>("reportHeading");
    const QString made = heading.text();
    EXPECT_FALSE(made.isEmpty());
    heading.selectAll();
    QTest::keyClicks(&heading, QStringLiteral("Our year"));
    QTest::keyClick(&heading, Qt::Key_Return);
    settle();
    EXPECT_EQ(pages().item(rowOf("findings"))->heading, QStringLiteral("Our year"));
    EXPECT_TRUE(widget<QToolButton>("reportRestore").isEnabled());
    press("reportRestore");
    EXPECT_EQ(heading.text(), made);
    EXPECT_TRUE(pages().item(rowOf("findings"))->heading.isEmpty());
}

TEST_F(ReportScreenTest, templateIsKeptInTheStore)
{
    choose(1);
    press("reportRemove");
    const ReportPlan made = pages().plan();
    auto& box = widget<QComboBox>("reportTemplate");
    press("reportSaveTemplate"); // a bundled name is not one's own
    EXPECT_FALSE(workspace.canUndo());
    box.setEditText(QStringLiteral("我的模板"));
    press("reportSaveTemplate");
    EXPECT_TRUE(workspace.canUndo());
    EXPECT_GE(box.findText(QStringLiteral("我的模板")), 0);
    const auto stored = plansFromText(workspace.setting(QLatin1String(reportPlansKey)).value());
    ASSERT_EQ(stored->size(), 1U);
    EXPECT_EQ(stored->front().items, made.items);
    ASSERT_TRUE(workspace.undo());
    settle();
    EXPECT_LT(box.findText(QStringLiteral("我的模板")), 0);
}

TEST_F(ReportScreenTest, layoutIsChosenFromTheMenu)
{
    const int before = preview().width();
    const QImage landscape = preview().grab().toImage();
    for (const char* name : {"setupPortrait", "setupOfficial", "setupPageOfPages"})
        widget<QMenu>("reportSetupMenu").findChild<QAction*>(QLatin1String(name))->trigger();
    settle();
    EXPECT_TRUE(pages().plan().setup.portrait);
    EXPECT_TRUE(pages().plan().setup.official);
    EXPECT_GT(preview().sheetCount(), 0);
    EXPECT_EQ(preview().width(), before);
    EXPECT_NE(preview().grab().toImage(), landscape) << "the preview shows the upright sheets";
}

TEST_F(ReportScreenTest, textPageIsWrittenInPlace)
{
    Q_EMIT widget<QMenu>("reportAddMenu").aboutToShow();
    widget<QMenu>("reportAddMenu").actions().last()->trigger();
    settle();
    auto& text = widget<QPlainTextEdit>("reportText");
    ASSERT_TRUE(text.isVisible());
    text.setPlainText(QStringLiteral("第一段\n- 一点"));
    settle();
    EXPECT_EQ(pages().item(list().currentIndex().row())->text, QStringLiteral("第一段\n- 一点"));
    choose(0);
    EXPECT_FALSE(text.isVisible());
}

TEST_F(ReportScreenTest, reportIsWrittenAndTroubleIsSaid)
{
    auto* screen = window.findChild<ReportScreen*>();
    ASSERT_TRUE(screen);
    const QString file = folder.filePath(QStringLiteral("r.pdf"));
    screen->exportReport(file);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("%PDF"));
    const QString slides = folder.filePath(QStringLiteral("r.pptx"));
    screen->exportReport(slides);
    QFile writtenSlides(slides);
    ASSERT_TRUE(writtenSlides.open(QIODevice::ReadOnly));
    EXPECT_TRUE(writtenSlides.readAll().startsWith("PK"));
    screen->exportReport(folder.filePath(QStringLiteral("none/r.pdf")));
    EXPECT_TRUE(widget<QLabel>("reportMessage").text().contains(QStringLiteral("none")));
}

/// The save dialog's filter gives a name without an ending its ending; a typed ending stays.
TEST_F(ReportScreenTest, filterOfTheSaveDialogGivesTheEnding)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const auto save = [&](const QString& filter, const QString& name) {
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            auto* types = dialog->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
            ASSERT_TRUE(types);
            const int at = types->findText(filter, Qt::MatchContains);
            ASSERT_GE(at, 0) << qPrintable(filter);
            types->setCurrentIndex(at);
            Q_EMIT types->activated(at);
            Q_EMIT types->textActivated(types->currentText());
            auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            field->setText(folder.filePath(name));
            QMetaObject::invokeMethod(dialog, "accept");
        });
        widget<QPushButton>("reportSave").click();
        settle();
    };
    const auto begins = [&](const QString& name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    };
    save(QStringLiteral("*.odt"), QStringLiteral("report"));
    EXPECT_TRUE(begins(QStringLiteral("report.odt")).startsWith("PK"));
    save(QStringLiteral("*.xlsx"), QStringLiteral("tables"));
    EXPECT_TRUE(begins(QStringLiteral("tables.xlsx")).startsWith("PK"));
    save(QStringLiteral("*.pdf"), QStringLiteral("print"));
    EXPECT_EQ(begins(QStringLiteral("print.pdf")), "%PDF");
    save(QStringLiteral("*.pdf"), QStringLiteral("slides.pptx"));
    EXPECT_TRUE(begins(QStringLiteral("slides.pptx")).startsWith("PK"));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("slides.pptx.pdf"))));
    save(QStringLiteral("*.pdf"), QStringLiteral("old.ppt"));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("old.ppt"))));
    EXPECT_TRUE(widget<QLabel>("reportMessage").text().contains(QStringLiteral(".pptx")));
}

TEST_F(ReportScreenTest, compilingOfficeIsWrittenOnTheCoverAndKept)
{
    auto& office = widget<QLineEdit>("reportOffice");
    choose(rowOf("indicator"));
    EXPECT_FALSE(office.isVisible());
    choose(rowOf("cover"));
    ASSERT_TRUE(office.isVisible());
    typeWords(office, QStringLiteral("经济发展局"));
    QTest::keyClick(&office, Qt::Key_Return);
    settle();
    EXPECT_EQ(workspace.setting(QLatin1String(reportOfficeKey)).value(),
              QStringLiteral("经济发展局"));
    window.findChild<ReportScreen*>()->present();
    auto* wall = window.findChild<Presentation*>();
    const auto& texts = wall->painter().layout().sheets.front().texts;
    EXPECT_TRUE(std::ranges::any_of(
        texts, [](const PaperText& text) { return text.text == QStringLiteral("经济发展局"); }));
    EXPECT_TRUE(workspace.undo());
    settle();
    EXPECT_TRUE(office.text().isEmpty());
}

/// A page that needs more than a sheet is told of, and goes on on the next.
TEST_F(ReportScreenTest, pageThatDoesNotFitIsSaid)
{
    choose(rowOf("cover"));
    Q_EMIT widget<QMenu>("reportAddMenu").aboutToShow();
    widget<QMenu>("reportAddMenu").actions().last()->trigger();
    settle();
    QString text;
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("第 %1 段话，说明园区一年来的工作。\n").arg(i + 1);
    widget<QPlainTextEdit>("reportText").setPlainText(text);
    settle();
    const int row = list().currentIndex().row();
    const QString sheets = pages().index(row, PageListModel::Sheets).data().toString();
    EXPECT_TRUE(sheets.contains(QStringLiteral("–"))) << qPrintable(sheets);
    EXPECT_TRUE(widget<QLabel>("reportNote").isVisible());
    EXPECT_FALSE(widget<QLabel>("reportNote").text().isEmpty());
}

TEST_F(ReportScreenTest, zoomFollowsTheKeys)
{
    preview().setFocus();
    const double fit = preview().zoom();
    QTest::keyClick(&preview(), Qt::Key_Plus);
    EXPECT_GT(preview().zoom(), fit);
    QTest::keyClick(&preview(), Qt::Key_0);
    EXPECT_DOUBLE_EQ(preview().zoom(), fit);
    QTest::keyClick(&preview(), Qt::Key_PageDown);
    EXPECT_EQ(preview().currentSheet(), 1);
    QTest::keyClick(&preview(), Qt::Key_End);
    EXPECT_EQ(preview().currentSheet(), preview().sheetCount() - 1);
}

}

}
