// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditrules_p.h"
#include "analysis/derived.h"
#include "analysis/growth.h"
#include "analysis/share.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <cmath>

namespace zoneboard {

namespace {

template<typename Look>
void eachCell(AuditWork& work, Look look)
{
    for (Panel::Index row = 0; row < work.panel.size(); ++row) {
        // What a formula gives is wrong only where its inputs are, which have findings of their
        // own.
        if (work.panel.columns().source(row) != derivedSource)
            look(row, work.panel.cell(row));
    }
}

BilingualText growthText(double value, int decimals, GrowthUnit unit)
{
    if (unit == GrowthUnit::Percent)
        return {numbertext::growth(value, decimals), numbertext::growth(value, decimals)};
    return {numbertext::points(value, decimals, Language::Chinese),
            numbertext::points(value, decimals, Language::English)};
}

BilingualText rateText(const Published& rate)
{
    return {numbertext::percent(rate, Language::Chinese),
            numbertext::percent(rate, Language::English)};
}

/// Where one of two figures is more final, the other can be withdrawn.
std::optional<AuditFix> withdrawal(const AuditWork& work, const Cell& cell, const Figure& other)
{
    const Status kept = work.panel.columns().status(work.panel.find(cell));
    if (other.id == 0 || kept <= other.status)
        return std::nullopt;
    const auto statusText = [](Status status) {
        return BilingualText {numbertext::status(status, Language::Chinese),
                              numbertext::status(status, Language::English)};
    };
    AuditFix fix;
    fix.what = message(phrase("Audit", "Keep %1 (%2) and withdraw %3 (%4)."), work.valueText(cell),
                       statusText(kept), work.valueText(cell.indicator, *other.value),
                       statusText(other.status));
    fix.edit.removedFigures.push_back(other.id);
    return fix;
}

constexpr int replaceWithinMonths = 6;

}

void growthDisagrees(AuditWork& work)
{
    eachCell(work, [&](Panel::Index, const Cell& cell) {
        const Growth growth = growthOf(work.panel, work.catalog, cell);
        if (growth.consistent != false)
            return;
        const ReportedGrowth& reported = *growth.reported;
        // At comparable prices the two may differ; that is to be looked at, not mended.
        const Severity severity =
            reported.basis == GrowthBasis::Comparable ? Severity::Notice : Severity::Warning;
        const Cell prior {cell.indicator, cell.area, cell.period.yearBefore()};
        work.add("growth-mismatch", severity, cell,
                 message(phrase("Audit", "%1 of %2, %3: %4 is reported, but %5 after %6 is %7."),
                         work.indicatorName(cell.indicator), work.areaName(cell.area),
                         work.periodText(cell.period),
                         growthText(reported.rate.value, reported.rate.decimals, reported.unit),
                         work.valueText(cell), work.valueText(prior),
                         growthText(growth.computed->value, reported.rate.decimals, growth.unit)),
                 phrase("Audit",
                        "Check the value, last year's value and the reported growth "
                        "against the source; the growth may be at comparable prices."),
                 {prior});
    });
}

void shareDisagrees(AuditWork& work)
{
    eachCell(work, [&](Panel::Index, const Cell& cell) {
        const Share share = mainShare(work.panel, work.catalog, cell);
        if (share.consistent != false)
            return;
        const Cell whole = share.of == ShareOf::ParentArea
            ? Cell {cell.indicator, share.wholeArea, cell.period}
            : Cell {share.wholeIndicator, cell.area, cell.period};
        work.add("share-mismatch", Severity::Warning, cell,
                 message(phrase("Audit", "%1 of %2, %3: %4 is reported, but %5 of %6 is %7."),
                         work.indicatorName(cell.indicator), work.areaName(cell.area),
                         work.periodText(cell.period), rateText(share.reported->rate),
                         work.valueText(cell), work.valueText(whole),
                         numbertext::percent(share.computed->value)),
                 phrase("Audit", "Check the share and the whole against the source."), {whole});
    });
}

void shareImpossible(AuditWork& work)
{
    eachCell(work, [&](Panel::Index row, const Cell& cell) {
        const Figure figure = work.panel.figure(row);
        if (!figure.share || !figure.value || !work.catalog.isWholeCount(cell.indicator))
            return;
        if (figure.value->qualifier != Qualifier::Exact
            || figure.share->rate.qualifier != Qualifier::Exact)
            return;
        const auto implied = impliedWhole(*figure.value, true, *figure.share);
        if (!implied || implied->fitting || figure.share->rate.value > 100)
            return;
        const double nearest = std::round(implied->whole.value);
        work.add("share-impossible", Severity::Error, cell,
                 message(phrase("Audit",
                                "%1 of %2, %3: %4 can not be %5 of any whole number; of "
                                "%6 it would be %7."),
                         work.indicatorName(cell.indicator), work.areaName(cell.area),
                         work.periodText(cell.period), work.valueText(cell),
                         rateText(figure.share->rate), numbertext::number(nearest, 0),
                         numbertext::percent(figure.value->value / nearest * 100,
                                             figure.share->rate.decimals)),
                 phrase("Audit", "Ask the source for the whole it divided by."));
    });
}

void shareOverWhole(AuditWork& work)
{
    eachCell(work, [&](Panel::Index row, const Cell& cell) {
        const Figure figure = work.panel.figure(row);
        if (!figure.share || figure.share->rate.value <= 100)
            return;
        work.add("share-over-100", Severity::Error, cell,
                 message(phrase("Audit", "%1 of %2, %3: a share of %4 is more than the whole."),
                         work.indicatorName(cell.indicator), work.areaName(cell.area),
                         work.periodText(cell.period), rateText(figure.share->rate)),
                 phrase("Audit", "Check the share against the source."));
    });
}

void negativeCount(AuditWork& work)
{
    eachCell(work, [&](Panel::Index row, const Cell& cell) {
        if (!work.catalog.isWholeCount(cell.indicator) || !(work.panel.value(row) < 0))
            return;
        work.add("negative-count", Severity::Error, cell,
                 message(phrase("Audit", "%1 of %2, %3: a count can not be %4."),
                         work.indicatorName(cell.indicator), work.areaName(cell.area),
                         work.periodText(cell.period), work.valueText(cell)),
                 phrase("Audit", "Check the value against the source."));
    });
}

namespace {

/// The cells of a series that nobody knows the source of.
std::vector<Cell> cellsWithoutSource(const AuditWork& work, const Panel::Series& series,
                                     Panel::Range rows)
{
    std::vector<Cell> cells;
    for (Panel::Index row = rows.begin; row < rows.end; ++row)
        if (work.panel.columns().source(row) == 0)
            cells.push_back({series.indicator, series.area, work.panel.period(row)});
    return cells;
}

}

/// One finding a series: a table without a source would else bury every other finding.
void sourceMissing(AuditWork& work)
{
    const auto all = work.panel.allSeries();
    for (size_t place = 0; place < all.size(); ++place) {
        std::vector<Cell> cells = cellsWithoutSource(work, all[place], work.panel.rows(place));
        if (cells.empty())
            continue;
        const Cell first = cells.front();
        cells.erase(cells.begin());
        const Message what = cells.empty()
            ? message(phrase("Audit", "%1 of %2, %3: nobody knows where %4 comes from."),
                      work.indicatorName(first.indicator), work.areaName(first.area),
                      work.periodText(first.period), work.valueText(first))
            : message(
                phrase("Audit", "%1 of %2: nobody knows where %3 figures from %4 on come from."),
                work.indicatorName(first.indicator), work.areaName(first.area),
                QString::number(cells.size() + 1), work.periodText(first.period));
        work.add("source-missing", Severity::Notice, first, what,
                 phrase("Audit", "Name the source."), cells);
    }
}

void expectedNotReplaced(AuditWork& work)
{
    eachCell(work, [&](Panel::Index row, const Cell& cell) {
        if (work.panel.columns().status(row) != Status::Expected)
            return;
        const QDate end = QDate(cell.period.year, cell.period.months, 1).addMonths(1);
        if (!end.isValid() || work.today < end.addMonths(replaceWithinMonths))
            return;
        work.add("expected-not-replaced", Severity::Notice, cell,
                 message(phrase("Audit", "%1 of %2, %3: %4 is still the expected figure."),
                         work.indicatorName(cell.indicator), work.areaName(cell.area),
                         work.periodText(cell.period), work.valueText(cell)),
                 phrase("Audit", "Enter the final figure."));
    });
}

void sourcesDisagree(AuditWork& work)
{
    for (const Figure& other : work.panel.duplicates()) {
        const Cell cell {other.indicator, other.area, other.period};
        const auto shown = work.published(cell);
        if (!shown || !other.value)
            continue;
        const bool whole = work.catalog.isWholeCount(cell.indicator);
        if (intervalOf(*shown, whole).meets(intervalOf(*other.value, whole)))
            continue;
        AuditFinding& finding =
            work.add("sources-disagree", Severity::Warning, cell,
                     message(phrase("Audit", "%1 of %2, %3: one source says %4, another %5."),
                             work.indicatorName(cell.indicator), work.areaName(cell.area),
                             work.periodText(cell.period), work.valueText(cell),
                             work.valueText(cell.indicator, *other.value)),
                     phrase("Audit", "Keep the figure of the source that is responsible."));
        finding.figures.push_back(other);
        const Source* source = work.catalog.source(other.source);
        finding.subject += u'/' + (source ? source->code : QString::number(other.source));
        finding.fix = withdrawal(work, cell, other);
    }
}

}
