// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfoutput.h"
#include "report/printoutput.h"
#include "reportfixture.h"
#include "support/cups.h"

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

TEST(Cups, printedPagesAreThoseOfThePdf)
{
    if (const QString missing = CupsScheduler::missing(); !missing.isEmpty())
        GTEST_SKIP() << qPrintable(missing);
    const CupsScheduler cups;
    const QString queue = CupsScheduler::queue;
    const ReportSpec spec = ReportFixture().report();
    ASSERT_TRUE(printerNames().contains(queue));
    const auto sent = printReport(spec, {}, {.printer = queue, .ranges = {{1, 3}, {5, 5}}});
    ASSERT_TRUE(sent) << qPrintable(sent.error().what.in(Language::English));
    const std::vector<QImage> paper = greyPages(cups.printed());
    const std::vector<QImage> direct = greyPages(reportPdf(spec, {}).value());
    ASSERT_EQ(paper.size(), 4U);
    ASSERT_GE(direct.size(), 5U);
    const std::vector<size_t> sheets {0, 1, 2, 4};
    for (size_t i = 0; i < sheets.size(); ++i) {
        const double own = pageDifference(paper[i], direct[sheets[i]]);
        // The printer's filter sets every edge anew: up to 3 of 255 on a full page.
        EXPECT_LT(own, 4) << sheets[i];
        for (size_t other = 0; other < direct.size(); ++other) {
            if (other != sheets[i]) {
                EXPECT_GT(pageDifference(paper[i], direct[other]), 1.5 * own) << i << ' ' << other;
            }
        }
    }
}

}
