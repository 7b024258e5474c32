// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importjson.h"
#include "exchange/importplan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

Catalog catalog()
{
    Area area;
    area.id = 1;
    area.code = QStringLiteral("wuxing");
    area.name = {QStringLiteral("吴兴高新区"), QStringLiteral("Wuxing Zone")};
    area.home = true;
    Indicator output;
    output.id = 7;
    output.code = QStringLiteral("output");
    output.name = {QStringLiteral("工业总产值"), QStringLiteral("Output")};
    output.unit = QStringLiteral("亿元");
    return Catalog({area}, {}, {output}, {}, {});
}

Figure figureOf(IndicatorId indicator, double value)
{
    Figure figure;
    figure.indicator = indicator;
    figure.area = 1;
    figure.period = {2024, 12};
    figure.value = Published {value, 0, Qualifier::Exact};
    figure.source = -1;
    return figure;
}

/// Two figures, the first against a stored 290, the second of an indicator the import makes.
ImportPlan plan()
{
    ImportPlan plan;
    plan.parts = {{QStringLiteral("a.xlsx"), QStringLiteral("表一")}};
    plan.figures = {figureOf(7, 294), figureOf(-2, 5)};
    plan.places = {{0, 3, 1, -1, -1}, {0, 4, 1, -1, -1}};
    Figure stored = figureOf(7, 290);
    stored.id = 40;
    plan.conflicts = {{0, stored, ConflictChoice::Undecided}};
    Indicator whole;
    whole.id = -1;
    whole.name.zh = QStringLiteral("整体");
    Indicator part = whole;
    part.id = -2;
    part.partOf = -1;
    part.name.zh = QStringLiteral("部分");
    Indicator unused = whole;
    unused.id = -3;
    plan.newIndicators = {whole, part, unused};
    Source source;
    source.id = -1;
    source.code = QStringLiteral("a.xlsx");
    plan.newSources = {source};
    plan.refused = {
        {{0, 5, 2, -1, -1}, QStringLiteral("abc"), message(phrase("Import", "a number"))}};
    return plan;
}

}

TEST(ImportPlan, AnUndecidedConflictIsNotStored)
{
    EXPECT_TRUE(plan().hasUndecided());
    const auto edit = editOf(plan(), QStringLiteral("导入"));
    ASSERT_FALSE(edit);
    EXPECT_EQ(edit.error().kind, ErrorKind::BadInput);
}

TEST(ImportPlan, KeepLeavesTheFoundFigureOut)
{
    ImportPlan kept = plan();
    kept.decideAll(ConflictChoice::Keep);
    const auto edit = editOf(std::move(kept), QStringLiteral("导入"));
    ASSERT_TRUE(edit);
    ASSERT_EQ(edit->figures.size(), 1U);
    EXPECT_EQ(edit->figures[0].indicator, -2);
}

TEST(ImportPlan, ReplaceRevisesTheStoredFigureAndAnotherSourceStandsBesideIt)
{
    ImportPlan replacing = plan();
    replacing.decideAll(ConflictChoice::Replace);
    const auto revision = editOf(std::move(replacing), QStringLiteral("导入"));
    ASSERT_TRUE(revision);
    EXPECT_EQ(revision->figures[0].id, 40);
    ImportPlan beside = plan();
    beside.decideAll(ConflictChoice::AnotherSource);
    const auto both = editOf(std::move(beside), QStringLiteral("导入"));
    ASSERT_TRUE(both);
    EXPECT_EQ(both->figures[0].id, 0);
}

TEST(ImportPlan, OnlyWhatTheWantedFiguresNeedIsMadeWholesFirst)
{
    ImportPlan some = plan();
    some.leftOut = {0};
    EXPECT_FALSE(some.hasUndecided());
    const auto edit = editOf(std::move(some), QStringLiteral("导入"));
    ASSERT_TRUE(edit);
    EXPECT_EQ(edit->why, QStringLiteral("导入"));
    ASSERT_EQ(edit->indicators.size(), 2);
    EXPECT_EQ(edit->indicators.at(0).name.zh, QStringLiteral("整体"));
    EXPECT_EQ(edit->sources.size(), 1);
    EXPECT_TRUE(edit->areas.isEmpty());
    ImportPlan none = plan();
    none.leftOut = {0, 1};
    const auto nothing = editOf(std::move(none), QStringLiteral("导入"));
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->indicators.isEmpty());
    EXPECT_TRUE(nothing->sources.isEmpty());
}

TEST(ImportPlan, JsonHasTheKeysOfTheCommandLine)
{
    const QJsonObject json = importJson(plan(), catalog(), std::nullopt, true);
    EXPECT_EQ(json.keys(),
              (QStringList {QStringLiteral("accepted"), QStringLiteral("change_set"),
                            QStringLiteral("conflicts"), QStringLiteral("created_areas"),
                            QStringLiteral("created_indicators"), QStringLiteral("dry_run"),
                            QStringLiteral("figures"), QStringLiteral("refused")}));
    EXPECT_EQ(json.value(QStringLiteral("accepted")).toInt(), 2);
    EXPECT_TRUE(json.value(QStringLiteral("change_set")).isNull());
    const QJsonObject figure = json.value(QStringLiteral("figures")).toArray().at(0).toObject();
    EXPECT_EQ(QJsonDocument(figure).toJson(QJsonDocument::Compact),
              "{\"area\":\"吴兴高新区\",\"growth_pct\":null,\"indicator\":\"工业总产值\","
              "\"indicator_code\":\"output\",\"months\":12,\"place\":\"a.xlsx!表一!B4\","
              "\"qualifier\":\"exact\",\"share_pct\":null,\"status\":\"actual\",\"unit\":\"亿元\","
              "\"value\":294,\"year\":2024}");
    const QJsonObject conflict = json.value(QStringLiteral("conflicts")).toArray().at(0).toObject();
    EXPECT_EQ(conflict.value(QStringLiteral("stored")).toDouble(), 290);
    EXPECT_EQ(conflict.value(QStringLiteral("found")).toDouble(), 294);
    const QJsonObject refusal = json.value(QStringLiteral("refused")).toArray().at(0).toObject();
    EXPECT_EQ(refusal.value(QStringLiteral("row")).toInt(), 6);
    EXPECT_EQ(refusal.value(QStringLiteral("column")).toInt(), 3);
    EXPECT_EQ(refusal.value(QStringLiteral("file")).toString(), QStringLiteral("a.xlsx"));
    EXPECT_EQ(importJson(plan(), catalog(), 12, false).value(QStringLiteral("change_set")).toInt(),
              12);
}

TEST(TableMapping, SurvivesBeingWrittenAndRead)
{
    TableMapping mapping;
    mapping.headerRow = 3;
    mapping.headerRows = 2;
    mapping.firstRow = 5;
    mapping.endRow = 40;
    mapping.columns = {
        {ColumnRole::Area, {}, {}, std::nullopt, {}, std::nullopt},
        {ColumnRole::Growth, QStringLiteral("产值"), {}, Period {2024, 6}, {}, Status::Expected}};
    mapping.units = {QStringLiteral("亿元"), QStringLiteral("%")};
    mapping.period = Period {2024, 12};
    mapping.cumulative = true;
    mapping.names.insert(QStringLiteral("产值（规上）"), QStringLiteral("output"));
    const auto again = mappingFromJson(mappingToJson(mapping));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, mapping);
}

TEST(TableMapping, WhatMakesNoSenseIsRefused)
{
    for (const char* json : {R"({"columns":[{"role":"colour"}]})", R"({"year":12})",
                             R"({"header_row":-1})", R"({"status":"guessed"})"}) {
        const auto mapping = mappingFromJson(QJsonDocument::fromJson(json).object());
        EXPECT_FALSE(mapping) << json;
    }
}
