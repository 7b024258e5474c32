// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfixture.h"

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

namespace {

/// A long table of more than a megabyte, with `odd` put in as its third row.
ImportPlan planLongTable(const QByteArray& odd, const ImportOptions& options = {},
                         bool shuffled = false)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("long.csv")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("地区,指标,年份,数值\n织里镇,固投,2000,1.5\n" + odd);
    for (int i = 0; i < 40000; ++i) {
        const int year = 1950 + (shuffled ? i * 7 : i) % 100;
        file.write("八里店镇,规上工业总产值," + QByteArray::number(year) + ",12.25\n");
    }
    file.close();
    const auto material = readMaterial(file.fileName());
    EXPECT_TRUE(material);
    EXPECT_FALSE(material->separated.isEmpty());
    EXPECT_FALSE(material->workbook.sheets.empty());
    return planImport({*material}, smallCatalog(), {}, options);
}

}

TEST(LongTable, RepeatedKeysAreOneFigureInOrderAndOutOfOrder)
{
    for (const bool shuffled : {false, true}) {
        const ImportPlan plan = planLongTable({}, {}, shuffled);
        EXPECT_EQ(plan.figures.size(), 101U);
        EXPECT_TRUE(plan.refused.isEmpty());
        EXPECT_EQ(plan.figures[0].value, (Published {1.5, 1, Qualifier::Exact}));
        EXPECT_EQ(plan.places[1].row, 2);
        EXPECT_EQ(plan.mappings.size(), 1);
    }
}

TEST(LongTable, RowsThatAreNotPlainAreReadAsAnyOthers)
{
    const ImportPlan plan =
        planLongTable("\"织里镇\",固投,2001年,\"约1,200.5\"\n,,2002,8\n,固投,2003,--\n");
    ASSERT_EQ(plan.figures.size(), 103U);
    const auto about = std::find_if(plan.figures.begin(), plan.figures.end(), [](const Figure& f) {
        return f.value->qualifier == Qualifier::About;
    });
    ASSERT_NE(about, plan.figures.end());
    EXPECT_EQ(about->value->value, 1200.5);
    EXPECT_EQ(about->period.year, 2001);
    EXPECT_EQ(plan.places[static_cast<std::size_t>(about - plan.figures.begin())].row, 2);
    // A blank stands for what is above it.
    EXPECT_TRUE(std::any_of(plan.figures.begin(), plan.figures.end(), [](const Figure& f) {
        return f.area == 4 && f.indicator == 2 && f.period.year == 2002;
    }));
}

TEST(LongTable, RefusalsAndContradictionsKeepTheirRows)
{
    const ImportPlan plan =
        planLongTable("织里镇,怪指标,2001,5\n织里镇,固投,2000,9\n织里镇,固投,两千,9\n");
    ASSERT_EQ(plan.refused.size(), 3);
    QStringList places;
    for (const ImportRefusal& refusal : plan.refused)
        places.append(placeName(refusal.place));
    places.sort();
    EXPECT_EQ(places,
              (QStringList {QStringLiteral("B3"), QStringLiteral("C5"), QStringLiteral("D4")}));
}

TEST(LongTable, MissingNamesAreMadeOnce)
{
    ImportOptions options;
    options.createMissing = true;
    const ImportPlan plan = planLongTable("织里镇,怪指标,2001,5\n织里镇,怪指标,2002,6\n", options);
    EXPECT_EQ(plan.newIndicators.size(), 1);
    EXPECT_EQ(plan.figures.size(), 103U);
}

namespace {

ImportPlan planProse(const char* text, const ImportOptions& options = {})
{
    const auto material = clipboardMaterial({}, QString::fromUtf8(text));
    EXPECT_TRUE(material);
    EXPECT_TRUE(material->isText());
    return planImport({*material}, smallCatalog(), {}, options);
}

}

TEST(ProseImport, SentencesBecomeFiguresWithTheirSpan)
{
    const char* text = "2024年，预计固定资产投资85亿元，增长9.3%，其中工业投资57亿元，增长60.8%。";
    const ImportPlan plan = planProse(text);
    EXPECT_EQ(printed(plan),
              QStringLiteral("investment zone 2024 = 85 expected [9.3%]\n"
                             "industrial zone 2024 = 57 expected [60.8%]\n"));
    ASSERT_EQ(plan.places.size(), 2U);
    const ImportPlace place = plan.places[1];
    EXPECT_EQ(QString::fromUtf8(text).mid(place.start, place.end - place.start),
              plan.figures[1].quote);
    EXPECT_TRUE(plan.refused.isEmpty());
}

TEST(ProseImport, UnitsAreConvertedAndUnknownPhrasesRefused)
{
    const ImportPlan plan = planProse("2024年，固定资产投资850000万元，新增发明专利120件。");
    EXPECT_EQ(printed(plan), QStringLiteral("investment zone 2024 = 85.0000\n"));
    ASSERT_EQ(plan.refused.size(), 1);
    EXPECT_GE(plan.refused.at(0).place.start, 0);
    EXPECT_EQ(plan.unknownIndicators.size(), 1);
}

TEST(ProseImport, TheSameTextTwiceIsOneFigureAndAContradictionIsFlagged)
{
    EXPECT_EQ(planProse("2024年，固定资产投资85亿元。2024年，固定资产投资85亿元。").figures.size(),
              1U);
    const ImportPlan plan = planProse("2024年，固定资产投资85亿元。2024年，固定资产投资86亿元。");
    ASSERT_EQ(plan.figures.size(), 1U);
    EXPECT_EQ(plan.figures[0].value->value, 85);
    EXPECT_EQ(count(plan, ImportRemark::Kind::Contradiction), 1);
}

TEST(ProseImport, AYearIsNeeded)
{
    EXPECT_FALSE(planProse("固定资产投资85亿元。").refused.isEmpty());
    ImportOptions options;
    options.year = 2023;
    EXPECT_EQ(printed(planProse("固定资产投资85亿元。", options)),
              QStringLiteral("investment zone 2023 = 85\n"));
}
