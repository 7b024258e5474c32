// SPDX-License-Identifier: GPL-3.0-or-later
// The print verb through the real program, a real scheduler and a real queue.
#include "app/program.h"
#include "support/cups.h"

#include <QDir>
#include <QFile>

using namespace zoneboard;

namespace {

class PrintVerb : public ProgramTest
{
protected:
    [[nodiscard]] QByteArray contentOf(const char* file) const
    {
        QFile opened(path(file));
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file;
        return opened.readAll();
    }
    [[nodiscard]] Output print(const QString& store, const QStringList& more) const
    {
        return run(QStringList {QStringLiteral("print"), store} + more);
    }
    static QStringList toQueue(const QStringList& more)
    {
        return QStringList {QStringLiteral("--printer"), CupsScheduler::queue} + more;
    }
};

TEST_F(PrintVerb, PaperIsTheReportsPdf)
{
    if (const QString missing = CupsScheduler::missing(); !missing.isEmpty())
        GTEST_SKIP() << qPrintable(missing);
    const CupsScheduler cups;
    const QString file = store("wuxing-2024");
    ASSERT_EQ(
        run({QStringLiteral("report"), file, QStringLiteral("-o"), path("report.pdf")}).status, 0);
    const Output sent = print(file, toQueue({QStringLiteral("--sheets"), QStringLiteral("2-3")}));
    ASSERT_EQ(sent.status, 0) << qPrintable(sent.err);
    EXPECT_TRUE(sent.out.isEmpty());
    const std::vector<QImage> paper = greyPages(cups.printed());
    const std::vector<QImage> direct = greyPages(contentOf("report.pdf"));
    ASSERT_EQ(paper.size(), 2U);
    ASSERT_GT(direct.size(), 3U);
    for (size_t i = 0; i < paper.size(); ++i) {
        // The printer's filter sets every edge anew: up to 3 of 255 on a full page.
        EXPECT_LT(pageDifference(paper[i], direct[i + 1]), 4) << i;
        EXPECT_GT(pageDifference(paper[i], direct[i + 2]), 4) << i;
    }
}

TEST_F(PrintVerb, WhatCanNotBePrintedIsSaidInOneSentence)
{
    if (const QString missing = CupsScheduler::missing(); !missing.isEmpty())
        GTEST_SKIP() << qPrintable(missing);
    const CupsScheduler cups;
    const QString file = store("wuxing-2024");
    const auto refused = [&](const QStringList& more, const QString& word) {
        const Output said =
            print(file, more + QStringList {QStringLiteral("--lang"), QStringLiteral("en")});
        EXPECT_EQ(said.status, 2) << qPrintable(more.join(QChar(u' ')));
        // What the system says about it may stand in brackets below.
        EXPECT_LE(said.err.trimmed().count(QChar(u'\n')), 1) << qPrintable(said.err);
        EXPECT_TRUE(said.err.contains(word)) << qPrintable(said.err);
    };
    refused({}, QStringLiteral("--printer"));
    refused({QStringLiteral("--printer"), QStringLiteral("Nobody")}, CupsScheduler::queue);
    refused(toQueue({QStringLiteral("--sheets"), QStringLiteral("3-1")}), QStringLiteral("3-1"));
    refused(toQueue({QStringLiteral("--sheets"), QStringLiteral("999")}), QStringLiteral("999"));
    refused(toQueue({QStringLiteral("--pages"), QStringLiteral("nonsense")}),
            QStringLiteral("nonsense"));
    refused(toQueue({QStringLiteral("--copies"), QStringLiteral("0")}), QStringLiteral("0"));
    // The queue takes no job any more; then it is gone.
    ASSERT_TRUE(CupsScheduler::run(QStringLiteral("cupsreject"), {CupsScheduler::queue}));
    refused(toQueue({QStringLiteral("--pages"), QStringLiteral("cover")}), CupsScheduler::queue);
    ASSERT_TRUE(CupsScheduler::run(QStringLiteral("lpadmin"),
                                   {QStringLiteral("-x"), CupsScheduler::queue}));
    refused(toQueue({QStringLiteral("--pages"), QStringLiteral("cover")}),
            QStringLiteral("write a PDF"));
}

}
