// SPDX-License-Identifier: GPL-3.0-or-later
#include "importerfixture.h"
#include "ui/importer/sheetpreview.h"
#include "widgetwalk.h"

namespace zoneboard {

namespace {

/// What stands on a page in either language at 1366 × 768: named, and with room for its text.
class ImporterLook : public ImporterTest
{
protected:
    void look(const char* what)
    {
        for (const Language language : {Language::Chinese, Language::English}) {
            preferences.setLanguage(language);
            settle();
            EXPECT_EQ(namelessControls(window), QStringList()) << what;
            EXPECT_EQ(clippedTexts(window), QStringList())
                << what << " " << qPrintable(languageTag(language));
        }
        preferences.setLanguage(Language::Chinese);
        settle();
    }
};

TEST_F(ImporterLook, theBeginningAndTheEnd)
{
    window.findChild<QAction*>(QStringLiteral("import"))->trigger();
    look("start");
    drop({folder.filePath(QStringLiteral("没有.csv"))});
    ASSERT_TRUE(soon([this] { return widget<QLabel>("importerTrouble").isVisible(); }));
    look("trouble");
    paste(QStringLiteral("指标\t2025年\n外贸出口\t71\n"));
    ASSERT_TRUE(waitForReview());
    click("importerAccept");
    look("done");
    click("doneUndo");
    look("undone");
}

TEST_F(ImporterLook, aWorkbookWithConflictsAndProblems)
{
    drop({writeWorkbook(),
          writeGbk("半年.csv",
                   "指标,单位,2024年,2025年\n"
                   "规上工业总产值,亿元,301,312\n"
                   "规模以上服务业营业收入,亿元,12,13\n"
                   "外贸出口,万元,660000,abc\n")});
    ASSERT_TRUE(waitForReview());
    EXPECT_TRUE(widget<QWidget>("unknownIndicator").isVisible());
    EXPECT_TRUE(widget<QWidget>("refusal").isVisible());
    look("workbook");
    figures().setCurrentIndex(figures().model()->index(0, FoundFigureModel::IndicatorName));
    ASSERT_TRUE(widget<QWidget>("conflictSides").isVisible());
    look("conflict");
}

TEST_F(ImporterLook, aText)
{
    drop({write("公报.txt",
                QStringLiteral("2025年，规上工业总产值312.4亿元，增长6.1%；外贸出口70.2亿元，"
                               "增长6.8%；无人机起降场12个。\n")
                    .toUtf8())});
    ASSERT_TRUE(waitForReview());
    look("text");
}

TEST_F(ImporterLook, theTintsTellThePartsApartInBothThemes)
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        const Theme theme = Theme::load(mode);
        QSet<QRgb> tints;
        for (const CellPart part : {CellPart::Plain, CellPart::Header, CellPart::Label,
                                    CellPart::Number, CellPart::Concern, CellPart::Refused}) {
            const QColor tint = SheetPreview::tintOf(part, theme);
            EXPECT_GE(contrast(theme.ink, tint), 4.5);
            tints.insert(tint.rgb());
        }
        EXPECT_EQ(tints.size(), 6);
    }
}

TEST_F(ImporterLook, theThemeChangesInPlace)
{
    paste(QStringLiteral("指标\t2025年\n外贸出口\t71\n"));
    ASSERT_TRUE(waitForReview());
    preferences.setThemeChoice(ThemeChoice::Dark);
    settle();
    EXPECT_TRUE(
        widget<QLabel>("importerLegend")
            .text()
            .contains(SheetPreview::tintOf(CellPart::Header, Theme::load(ThemeMode::Dark)).name()));
    EXPECT_EQ(rows().size(), 1);
}

}

}
