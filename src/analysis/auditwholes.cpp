// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditrules_p.h"
#include "analysis/derived.h"
#include "analysis/goaltarget.h"
#include "analysis/growth.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace zoneboard {

namespace {

/// The parts of a whole that have a value in a cell's area and period, and their sum as a range.
struct Parts
{
    std::vector<Cell> cells;
    double sum = 0;
    Interval interval {0, 0, false, false};
};

Parts partsOf(const AuditWork& work, const Cell& whole)
{
    Parts parts;
    const Indicator* indicator = work.catalog.indicator(whole.indicator);
    for (const IndicatorId id : work.catalog.partsOf(whole.indicator)) {
        const Indicator* part = work.catalog.indicator(id);
        const Cell cell {id, whole.area, whole.period};
        const auto value = observed(work.panel, work.catalog, cell);
        if (!value || !part || !indicator || part->unit != indicator->unit)
            continue;
        parts.cells.push_back(cell);
        parts.sum += value->value;
        parts.interval = parts.interval + value->interval;
    }
    return parts;
}

/// Whether the same parts add up to their whole in another year: then they ought to in this one.
bool addUpElsewhere(const AuditWork& work, const Cell& whole, size_t count)
{
    const Panel::Range rows = work.panel.series(whole.indicator, whole.area);
    for (Panel::Index row = rows.begin; row < rows.end; ++row) {
        Cell cell = whole;
        cell.period = work.panel.period(row);
        if (cell.period == whole.period)
            continue;
        const auto value = observed(work.panel, work.catalog, cell);
        const Parts parts = partsOf(work, cell);
        if (value && parts.cells.size() == count && parts.interval.meetsNearly(value->interval))
            return true;
    }
    return false;
}

std::optional<Published> baseOf(const AuditWork& work, const Target& target)
{
    return work.published(
        {target.indicator, target.area, {target.baseYear.value_or(target.year - 1)}});
}

constexpr double nearlyAll = 0.05; ///< parts that miss the whole by less are meant to be all of it

/// Whether the way up from the row leads back to it.
template<typename Row, typename Find>
bool standsInCircle(const Row* start, Find parentOf)
{
    std::set<decltype(start->id)> seen;
    for (const Row* row = parentOf(*start); row; row = parentOf(*row)) {
        if (row->id == start->id)
            return true;
        if (!seen.insert(row->id).second)
            return false;
    }
    return false;
}

}

void partOverWhole(AuditWork& work)
{
    for (Panel::Index row = 0; row < work.panel.size(); ++row) {
        if (work.panel.columns().source(row) == derivedSource)
            continue;
        const Cell cell = work.panel.cell(row);
        const Indicator* part = work.catalog.indicator(cell.indicator);
        if (!part || part->partOf == 0)
            continue;
        const Cell wholeCell {part->partOf, cell.area, cell.period};
        const Indicator* wholeIndicator = work.catalog.indicator(part->partOf);
        const auto value = observed(work.panel, work.catalog, cell);
        const auto whole = observed(work.panel, work.catalog, wholeCell);
        if (!value || !whole || !wholeIndicator || wholeIndicator->unit != part->unit
            || value->interval.low <= whole->interval.high)
            continue;
        work.add("part-over-whole", Severity::Error, cell,
                 message(phrase("Audit",
                                "%1 of %2, %3: the part (%4) is larger than its whole, "
                                "%5 (%6)."),
                         part->name, work.areaName(cell.area), work.periodText(cell.period),
                         work.valueText(cell), wholeIndicator->name, work.valueText(wholeCell)),
                 phrase("Audit", "Check both values and their units."), {wholeCell});
    }
}

void partsDoNotAddUp(AuditWork& work)
{
    for (Panel::Index row = 0; row < work.panel.size(); ++row) {
        if (work.panel.columns().source(row) == derivedSource)
            continue;
        const Cell cell = work.panel.cell(row);
        const auto whole = observed(work.panel, work.catalog, cell);
        if (!whole || !std::isfinite(whole->interval.high))
            continue;
        const Parts parts = partsOf(work, cell);
        if (parts.cells.size() < 2 || parts.interval.meetsNearly(whole->interval))
            continue;
        const bool above = parts.interval.low > whole->interval.high;
        const bool nearly = std::abs(parts.sum / whole->value - 1) < nearlyAll;
        const bool single = std::any_of(parts.cells.begin(), parts.cells.end(), [&](const Cell& c) {
            const auto value = observed(work.panel, work.catalog, c);
            return value->interval.low > whole->interval.high; // said by another rule
        });
        if (single || !(above || nearly || addUpElsewhere(work, cell, parts.cells.size())))
            continue;
        const Indicator* indicator = work.catalog.indicator(cell.indicator);
        const int decimals = work.published(cell)->decimals;
        work.add("parts-do-not-add-up", Severity::Warning, cell,
                 message(phrase("Audit", "%1 of %2, %3: the parts add up to %4, not to %5."),
                         work.indicatorName(cell.indicator), work.areaName(cell.area),
                         work.periodText(cell.period),
                         BilingualText {numbertext::withUnit(parts.sum, decimals, indicator->unit,
                                                             Language::Chinese),
                                        numbertext::withUnit(parts.sum, decimals, indicator->unit,
                                                             Language::English)},
                         work.valueText(cell)),
                 phrase("Audit", "Check the parts and the whole against the source."), parts.cells);
    }
}

namespace {

struct RuleOfTarget
{
    const char* rule;
    Severity severity;
};

/// A finding about a target and its base; an indicator's targets of two years are two subjects.
void addTargetFinding(AuditWork& work, const Target& target, const Published& base,
                      const RuleOfTarget& rule, const Phrase& sentence)
{
    AuditFinding& finding = work.add(
        rule.rule, rule.severity,
        {target.indicator, target.area, {target.baseYear.value_or(target.year - 1)}},
        message(sentence, work.indicatorName(target.indicator), work.areaName(target.area),
                QString::number(target.year), numbertext::number(base.value, base.decimals)),
        phrase("Audit", "Check the target."));
    finding.subject += QStringLiteral("/%1").arg(target.year);
}

}

void targetAgainstPolarity(AuditWork& work)
{
    for (const Target& target : work.targets) {
        const Indicator* indicator = work.catalog.indicator(target.indicator);
        const auto base = baseOf(work, target);
        if (!indicator || indicator->polarity != Polarity::LowerIsBetter || !base || !target.value)
            continue;
        const bool upward = (target.kind == TargetKind::Level && *target.value > base->value)
            || (target.kind == TargetKind::Growth && *target.value > 0);
        if (!upward)
            continue;
        addTargetFinding(work, target, *base, {"target-upward", Severity::Warning},
                         phrase("Audit",
                                "%1 of %2: lower is better, but the target of %3 asks for "
                                "more than %4."));
    }
}

void targetMetAtBase(AuditWork& work)
{
    for (const Target& target : work.targets) {
        const Indicator* indicator = work.catalog.indicator(target.indicator);
        const auto base = baseOf(work, target);
        if (!indicator || !base || target.kind != TargetKind::Level || !target.value)
            continue;
        // A flow begins anew each year; only a level that is kept can be reached beforehand.
        const bool kept = target.baseYear || indicator->kind != IndicatorKind::Flow;
        const bool met = indicator->polarity == Polarity::LowerIsBetter
            ? base->value <= *target.value
            : base->value >= *target.value;
        if (!kept || !met)
            continue;
        addTargetFinding(work, target, *base, {"target-met-at-base", Severity::Notice},
                         phrase("Audit",
                                "%1 of %2: the target of %3 was reached already in its "
                                "base year (%4)."));
    }
}

void unitMissing(AuditWork& work)
{
    for (const Indicator& indicator : work.catalog.indicators()) {
        if (!indicator.unit.trimmed().isEmpty())
            continue;
        work.add("unit-missing", Severity::Notice, {indicator.id, 0, {}},
                 message(phrase("Audit", "%1 has no unit."), indicator.name),
                 phrase("Audit", "Give the indicator its unit."));
    }
}

void circles(AuditWork& work)
{
    for (const Indicator& indicator : work.catalog.indicators())
        if (standsInCircle(&indicator,
                           [&](const Indicator& i) { return work.catalog.indicator(i.partOf); }))
            work.add("circle", Severity::Error, {indicator.id, 0, {}},
                     message(phrase("Audit", "%1 is a part of itself."), indicator.name),
                     phrase("Audit", "Choose another whole for it."));
    for (const Area& area : work.catalog.areas())
        if (standsInCircle(&area, [&](const Area& a) { return work.catalog.area(a.parent); }))
            work.add("circle", Severity::Error, {0, area.id, {}},
                     message(phrase("Audit", "%1 lies inside itself."), area.name),
                     phrase("Audit", "Choose another parent for it."));
}

void formulaWrong(AuditWork& work)
{
    for (const FormulaProblem& problem : derivedIndicators(work.catalog).problems)
        work.add(problem.circle ? "circle" : "formula-wrong", Severity::Error,
                 {problem.indicator, 0, {}}, problem.what,
                 phrase("Audit", "Mend the indicator's formula."));
}

}
