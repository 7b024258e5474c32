// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace zoneboard;
using namespace zoneboard::importing;

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
