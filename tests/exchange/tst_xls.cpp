// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/compoundfile_p.h"
#include "exchange/importfixture.h"
#include "exchange/madefiles.h"
#include "exchange/workbook.h"
#include "exchange/xlslooks_p.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace zoneboard;
using namespace zoneboard::importing;

namespace {

class OldWorkbooks : public MadeFiles
{
protected:
    static void SetUpTestSuite() { make("make_xls.py"); }

    static QByteArray bytes(const char* name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

}

TEST_F(OldWorkbooks, ValuesAreAsTheyAreShown)
{
    const auto workbook = readWorkbook(path("a.xls"));
    ASSERT_TRUE(workbook) << workbook.error().what.in(Language::English).toStdString();
    EXPECT_EQ(workbook->format, QStringLiteral("xls"));
    ASSERT_EQ(workbook->sheets.size(), 2U);
    const Sheet& sheet = workbook->sheets[0];
    EXPECT_EQ(sheet.name, QStringLiteral("数据"));
    EXPECT_EQ(sheet.at(0, 0).text, QStringLiteral("指标"));
    EXPECT_EQ(sheet.at(1, 2), cellOfNumber(85));
    EXPECT_EQ(sheet.at(1, 3), cellOfNumber(0.093, 1, true));
    EXPECT_EQ(sheet.at(2, 3), cellOfNumber(0.608, 2, true));
    EXPECT_EQ(sheet.at(2, 1).number, 35.4);
    EXPECT_EQ(sheet.at(3, 3).text, QStringLiteral("2024-06-30"));
    EXPECT_EQ(sheet.at(2, 0).indent, 3);
    EXPECT_EQ(sheet.merges, (std::vector<MergedRange> {{3, 0, 2, 3}}));
    EXPECT_EQ(sheet.hiddenRows, std::vector<int> {2});
    EXPECT_FALSE(sheet.hidden);
    EXPECT_TRUE(workbook->sheets[1].hidden);
}

TEST_F(OldWorkbooks, APercentColumnIsAReportedGrowth)
{
    ImportMaterial material;
    material.file = QStringLiteral("a.xls");
    material.workbook = *readWorkbook(path("a.xls"));
    EXPECT_EQ(printed(planImport({material}, smallCatalog(), {})).toStdString(),
              std::string("investment zone 2023 = 78\ninvestment zone 2024 = 85 [9.3%]\n"
                          "industrial zone 2023 = 35.4\nindustrial zone 2024 = 57 [60.80%]\n"));
}

TEST_F(OldWorkbooks, BrokenAndEncryptedOnesEndInASentence)
{
    for (const char* name : {"secret.xls", "broken.xls"}) {
        const auto workbook = readWorkbook(path(name));
        ASSERT_FALSE(workbook) << name;
        EXPECT_TRUE(workbook.error().what.in(Language::English).contains(QLatin1String(name)));
    }
    EXPECT_TRUE(readWorkbook(path("secret.xls"))
                    .error()
                    .what.in(Language::English)
                    .contains(QStringLiteral("encrypted")));
}

TEST_F(OldWorkbooks, NoBytesOfTheContainerCanLeadTheReaderAstray)
{
    const QByteArray whole = bytes("a.xls");
    ASSERT_FALSE(xlsLooks(whole).styles.empty());
    EXPECT_FALSE(streamOfCompoundFile(whole, {QStringLiteral("Nothing")}));
    // Every field of the container's header and every length of the records, made absurd in turn.
    for (qsizetype at = 24; at < 2600; at += 2) {
        QByteArray changed = whole;
        changed.replace(at, 2, "\xff\xff");
        (void)xlsLooks(changed);
        changed.replace(at, 2, QByteArray(2, '\0'));
        (void)xlsLooks(changed.left(at + 700));
    }
    EXPECT_TRUE(xlsLooks(whole.left(600)).styles.empty());
}
