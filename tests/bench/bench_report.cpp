// SPDX-License-Identifier: GPL-3.0-or-later
// The report against gnuplot's pdfcairo: 12 chart pages; and how it grows to 200 pages.
#include "analysis/panel.h"
#include "bench/benchdata.h"
#include "bench/measure.h"
#include "office/officefile.h"
#include "report/pdfoutput.h"
#include "report/reportpainter.h"
#include "report/reportspecs.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace zoneboard;

namespace {

constexpr int runs = 5;
constexpr int fewPages = 12;
constexpr int manyPages = 200;
constexpr int lastYear = 2024;
constexpr double mostMillisecondsAPage = 15;
constexpr double mostPreviewMilliseconds = 30;
constexpr double mostSlidesMilliseconds = 300;
constexpr double growthNoise = 1.3; // of a straight line

ReportSpec chartPages(const ReportContext& context, int count)
{
    ReportPlan plan;
    for (int i = 1; i <= count; ++i)
        plan.items.push_back(
            {QStringLiteral("indicator:") + context.catalog.indicator(i)->code, {}, {}, {}});
    return plannedReport(context, 1, lastYear, plan).spec;
}

double secondsOfPdf(const ReportSpec& spec, const QString& path)
{
    return secondsOf(runs, [&] { must(writeReportPdf(path, spec, {})); });
}

/// Twelve plain pages of the same kind: columns over ten years with their numbers.
QString gnuplotScript(const QString& folder)
{
    const QString path = folder + QStringLiteral("/pages.gp");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(path);
    QTextStream out(&file);
    out << "set terminal pdfcairo size 29.7cm,21cm font 'Noto Sans CJK SC,9'\nset output '"
        << folder << "/gnuplot.pdf'\nset style fill solid\nset boxwidth 0.6\nunset key\n";
    for (int page = 1; page <= fewPages; ++page) {
        out << "$data << EOD\n";
        for (int year = 0; year < 10; ++year)
            out << lastYear - 9 + year << ' ' << 200 + page * 10 + year * 13 << '\n';
        out << "EOD\nset title '指标 " << page
            << " 达 294 亿元'\nplot $data using 1:2 with boxes, $data using 1:2:2 with labels "
               "offset 0,0.7\n";
    }
    return path;
}

double slowestPreview(const ReportSpec& spec)
{
    const ReportPainter painter(spec);
    QImage screen((painter.pageSize() * 1.25).toSize(), QImage::Format_RGB32);
    double slowest = 0;
    for (int page = 0; page < painter.pageCount(); ++page) {
        const double seconds = secondsOf(3, [&] {
            screen.fill(Qt::white);
            QPainter on(&screen);
            on.scale(1.25, 1.25);
            painter.paintPage(page, on);
        });
        slowest = std::max(slowest, seconds);
    }
    return slowest;
}

}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    const BenchSize size {.indicators = manyPages, .areas = 2, .years = 10};
    const Catalog catalog = benchCatalog(size);
    const Panel panel = Panel::build(benchFigures(size));
    const ReportContext context {.panel = panel, .catalog = catalog, .today = QDate(2025, 1, 1)};
    const ReportSpec few = chartPages(context, fewPages);
    const ReportSpec many = chartPages(context, manyPages);

    const double ofFew = secondsOfPdf(few, folder + QStringLiteral("/few.pdf"));
    const double ofMany = secondsOfPdf(many, folder + QStringLiteral("/many.pdf"));
    const double gnuplot =
        secondsOfCommand(runs, QStringLiteral("gnuplot ") + gnuplotScript(folder));
    printRatio(QStringLiteral("12 chart pages as PDF (peer: gnuplot pdfcairo, 12 plain pages)"),
               ofFew, gnuplot, 1);
    printLimit(QStringLiteral("200 chart pages as PDF, a page"), 1000 * ofMany / manyPages,
               mostMillisecondsAPage, QStringLiteral("ms"));
    printRatio(QStringLiteral("200 pages (peer: 200/12 times 12 pages)"), ofMany,
               ofFew * manyPages / fewPages, growthNoise);
    const double ofSlides =
        secondsOf(runs, [&] { must(writeReport(folder + QStringLiteral("/few.pptx"), few, {})); });
    printLimit(QStringLiteral("12 slides with charts that can be edited"), 1000 * ofSlides,
               mostSlidesMilliseconds, QStringLiteral("ms"));
    printLimit(QStringLiteral("preview of the slowest of 12 pages"), 1000 * slowestPreview(few),
               mostPreviewMilliseconds, QStringLiteral("ms"));
    return 0;
}
