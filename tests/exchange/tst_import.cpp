// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfixture.h"
#include "exchange/sheetreaders_p.h"
#include "exchange/workbook.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;
using namespace zoneboard::importing;

namespace {

const char* const investments = "指标,2023年,2024年\n固投,77,85\n";

int count(const ImportPlan& plan, ImportRemark::Kind kind)
{
    return static_cast<int>(
        std::count_if(plan.remarks.begin(), plan.remarks.end(),
                      [kind](const ImportRemark& remark) { return remark.kind == kind; }));
}

}

TEST(Import, WhatIsStoredAlreadyIsNoChange)
{
    const ImportPlan plan = planText(investments, {}, {storedFigure(2, 3, {2023, 12}, 77)});
    EXPECT_EQ(printed(plan), QStringLiteral("investment zone 2024 = 85\n"));
    EXPECT_EQ(plan.unchanged, 1U);
    EXPECT_TRUE(plan.conflicts.isEmpty());
}

TEST(Import, AnotherValueIsAConflictThatTheUserDecides)
{
    const std::vector<Figure> stored {storedFigure(2, 3, {2023, 12}, 78)};
    const ImportPlan plan = planText(investments, {}, stored);
    ASSERT_EQ(plan.conflicts.size(), 1);
    EXPECT_EQ(plan.conflicts.at(0).stored, stored.at(0));
    EXPECT_EQ(plan.figures[plan.conflicts.at(0).figure].value->value, 77);
    EXPECT_TRUE(plan.hasUndecided());
    ImportOptions replacing;
    replacing.onConflict = ConflictChoice::Replace;
    const auto edit = editOf(planText(investments, replacing, stored), QStringLiteral("x"));
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->figures[0].id, stored.at(0).id);
}

TEST(Import, AGrowthThatTheStoredFigureLacksCompletesIt)
{
    const std::vector<Figure> stored {storedFigure(2, 3, {2024, 12}, 85)};
    const ImportPlan plan = planText("指标,2024年,增速(%)\n固投,85,9.3\n", {}, stored);
    ASSERT_EQ(plan.figures.size(), 1U);
    EXPECT_EQ(plan.figures[0].id, stored.at(0).id);
    EXPECT_EQ(plan.figures[0].growth->rate.value, 9.3);
    EXPECT_TRUE(plan.conflicts.isEmpty());
}

TEST(Import, AFinalFigureReplacesTheSameExpectedOneWithoutAsking)
{
    std::vector<Figure> stored {storedFigure(2, 3, {2024, 12}, 85)};
    stored[0].status = Status::Expected;
    const ImportPlan plan = planText("指标,2024年（年报）\n固投,85\n", {}, stored);
    ASSERT_EQ(plan.figures.size(), 1U);
    EXPECT_EQ(plan.figures[0].status, Status::Final);
    EXPECT_TRUE(plan.conflicts.isEmpty());
}

TEST(Import, AUnitSlipAgainstTheHistoryIsFlagged)
{
    const ImportPlan plan =
        planText("指标,2024年\n固投,857000\n", {}, {storedFigure(2, 3, {2023, 12}, 77)});
    ASSERT_EQ(count(plan, ImportRemark::Kind::UnitSlip), 1);
    EXPECT_EQ(plan.figures.size(), 1U);
    const ImportPlan usual =
        planText("指标,2024年\n固投,85\n", {}, {storedFigure(2, 3, {2023, 12}, 77)});
    EXPECT_EQ(count(usual, ImportRemark::Kind::UnitSlip), 0);
}

TEST(Import, TheSameFigureTwiceIsOneAndTwoThatDisagreeAreSaid)
{
    EXPECT_EQ(planText("指标,年份,数值\n固投,2024,85\n固投,2024,85\n").figures.size(), 1U);
    const ImportPlan plan = planText("指标,年份,数值\n固投,2024,85\n固投,2024,86\n");
    EXPECT_EQ(printedRefusals(plan),
              QStringLiteral("C3: 86 (85, as C2 says for the same figure)\n"));
}

TEST(Import, TheUsersWordsWinOverTheTitleAndNeverOverAColumn)
{
    ImportOptions options;
    options.area = 4;
    options.year = 2020;
    EXPECT_EQ(printed(planText("吴兴高新区2024年\n指标,数值\n固投,85\n", options)),
              QStringLiteral("investment zhili 2020 = 85\n"));
    EXPECT_EQ(printed(planText("地区,年份,固投\n吴兴高新区,2024,85\n", options)),
              QStringLiteral("investment zone 2024 = 85\n"));
}

TEST(Import, ASourceIsTheFileOrWhatTheUserCallsIt)
{
    const ImportPlan byFile = planText(investments);
    ASSERT_EQ(byFile.newSources.size(), 1);
    EXPECT_EQ(byFile.newSources.at(0).title.zh, QStringLiteral("a.csv"));
    ImportOptions options;
    options.source = QStringLiteral("年鉴");
    const ImportPlan known = planText(investments, options);
    EXPECT_TRUE(known.newSources.isEmpty());
    EXPECT_EQ(known.figures[0].source, 1);
}

TEST(Import, ANameTheUserMatchedIsAnAliasAfterwards)
{
    const char* table = "指标,2024年\n固投（不含农户）额,85\n";
    ImportOptions options;
    TableMapping mapping = planText(table).mappings.at(0);
    mapping.names.insert(QStringLiteral("固投(不含农户)额"), QStringLiteral("investment"));
    options.remembered.insert(mapping.fingerprint, mapping);
    const ImportPlan plan = planText(table, options);
    EXPECT_EQ(printed(plan), QStringLiteral("investment zone 2024 = 85\n"));
    ASSERT_EQ(plan.newAliases.size(), 1);
    EXPECT_EQ(plan.newAliases.at(0).indicator, 2);
}

TEST(Import, ACorrectedMappingIsRememberedForTheLayoutNotForTheYears)
{
    const TableMapping found = planText("名录,2023,2024\n固投,77,85\n").mappings.at(0);
    const TableMapping next = planText("名录,2024,2025\n固投,85,93\n").mappings.at(0);
    EXPECT_EQ(found.fingerprint, next.fingerprint);
    ImportOptions options;
    TableMapping corrected = found;
    corrected.columns[1].role = ColumnRole::Ignored;
    options.remembered.insert(corrected.fingerprint, corrected);
    EXPECT_EQ(printed(planText("名录,2024,2025\n固投,85,93\n", options)),
              QStringLiteral("investment zone 2025 = 93\n"));
}

TEST(Import, AMovedHeaderIsRememberedForTheLayout)
{
    const char* const first = "指标,2023,2024\n序号,2024,2025\n固投,77,85\n";
    const char* const second = "指标,2024,2025\n序号,2025,2026\n固投,85,93\n";
    const auto moved = [](const char* text) {
        const auto workbook = readSeparated(QString::fromUtf8(text), QStringLiteral("x"));
        const TableMapping found = planText(text).mappings.at(0);
        return withHeader(workbook->sheets.front(), found, 1, 1, smallCatalog());
    };
    const TableMapping corrected = moved(first);
    ASSERT_TRUE(corrected.headerShift);
    const auto again = mappingFromJson(mappingToJson(corrected));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->headerShift, corrected.headerShift);
    ImportOptions remembered;
    remembered.remembered.insert(again->fingerprint, *again);
    ImportOptions byHand;
    byHand.corrected.insert(0, moved(second));
    EXPECT_EQ(printed(planText(second, remembered)), printed(planText(second, byHand)));
    EXPECT_NE(printed(planText(second, remembered)), printed(planText(second)));
}

TEST(Import, HiddenSheetsAreNamedAndHiddenRowsAreReadAndNamed)
{
    Workbook workbook = *readClipboard({}, QStringLiteral("指标,2023,2024\n固投,77,85\n"));
    workbook.sheets[0].hiddenRows = {1};
    workbook.sheets.push_back(workbook.sheets[0]);
    workbook.sheets[1].name = QStringLiteral("底稿");
    workbook.sheets[1].hidden = true;
    ImportMaterial material;
    material.file = QStringLiteral("a.xlsx");
    material.workbook = workbook;
    const ImportPlan plan = planImport({material}, smallCatalog(), {});
    EXPECT_EQ(printed(plan),
              QStringLiteral("investment zone 2023 = 77\ninvestment zone 2024 = 85\n"));
    ASSERT_EQ(count(plan, ImportRemark::Kind::PassedOver), 2);
    EXPECT_EQ(plan.remarks.at(0).place.row, 1);
    EXPECT_TRUE(plan.remarks.at(1).text.in(Language::Chinese).contains(QStringLiteral("底稿")));
    // Where every sheet is hidden, they are what was sent.
    material.workbook.sheets = {workbook.sheets[1]};
    EXPECT_EQ(planImport({material}, smallCatalog(), {}).figures.size(), 2U);
}

TEST(Import, ARateAgreesWithAStoredOneThatSaysMoreAboutIt)
{
    Figure stored = storedFigure(2, 3, {2024, 12}, 85);
    stored.growth =
        ReportedGrowth {{9.3, 1, Qualifier::Exact}, GrowthUnit::Percent, GrowthBasis::Comparable};
    stored.share = ReportedShare {{40, 0, Qualifier::Exact}, QStringLiteral("全区")};
    const auto found = [&](const char* table) { return planText(table, {}, {stored}); };
    EXPECT_EQ(found("指标,2024年,增速(%),占比(%)\n固投,85,9.3,40\n").unchanged, 1U);
    EXPECT_EQ(found("指标,2024年,增速(%),占比(%)\n固投,85,9.4,40\n").conflicts.size(), 1);
    EXPECT_EQ(found("指标,2024年,增速(%),占比(%)\n固投,85,9.3,41\n").conflicts.size(), 1);
    EXPECT_EQ(found("指标,2024年\n固投,85\n占全市比重（%）,40\n").conflicts.size(), 1);
}

TEST(Import, AGbkFileAndTextsAreToldApartByContent)
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QString& text, const char* encoding) {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        QStringEncoder encoder(encoding);
        file.write(QByteArray(encoder.encode(text)));
        return file.fileName();
    };
    const auto table = readMaterial(write("表.csv", QString::fromUtf8(investments), "GB18030"));
    ASSERT_TRUE(table);
    EXPECT_FALSE(table->isText());
    EXPECT_EQ(table->workbook.encoding, QStringLiteral("GB18030"));
    EXPECT_EQ(printed(planImport({*table}, smallCatalog(), {})),
              QStringLiteral("investment zone 2023 = 77\ninvestment zone 2024 = 85\n"));
    const auto prose = readMaterial(
        write("稿.txt", QStringLiteral("全年固投85亿元，增长9.3%。\n出口65.7亿元，增长28.8%。\n"),
              "UTF-8"));
    ASSERT_TRUE(prose);
    EXPECT_TRUE(prose->isText());
    EXPECT_TRUE(prose->text.contains(QStringLiteral("85亿元")));
}

TEST(Import, TheClipboardHoldsTabTextOrATableOfAWebPage)
{
    const QString figures =
        QStringLiteral("investment zone 2023 = 77\ninvestment zone 2024 = 85\n");
    const auto tabs =
        clipboardMaterial({}, QStringLiteral("指标\t2023年\t2024年\r\n固投\t77\t85\r\n"));
    ASSERT_TRUE(tabs);
    EXPECT_EQ(printed(planImport({*tabs}, smallCatalog(), {})), figures);
    const auto html = clipboardMaterial(
        QStringLiteral(
            "<meta charset=utf-8><table><tr><td rowspan=2>指标<td colspan=2>固投(亿元)</tr>"
            "<tr><td>2023年<td>2024年</tr><tr><td>固投<td>77<td>85</tr></table>"),
        QStringLiteral("x"));
    ASSERT_TRUE(html);
    EXPECT_EQ(printed(planImport({*html}, smallCatalog(), {})), figures);
    EXPECT_FALSE(clipboardMaterial({}, QStringLiteral(" ")));
}
