// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officechart_p.h"
#include "office/printednumber_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

QStringList namesOf(const ChartSpec& spec)
{
    QStringList names;
    for (const ChartCategory& category : spec.categories)
        names.append(category.text);
    return names;
}

constexpr double leastLabelled = 0.05; // of the highest column: a lower part has no room inside

double heightOf(const ChartSpec& spec, size_t category)
{
    double height = 0;
    for (const ChartSeries& series : spec.series)
        height += std::max(series.points[category].value.value_or(0), 0.0);
    return height;
}

/// The numbers above the columns, carried by a line that is not seen.
OfficeSeries totalsOf(const ChartSpec& spec, const QString& name, const QColor& ink)
{
    OfficeSeries totals {name, OfficeRole::Labels, false, OfficeLabels::All, {ink, ink}, {}};
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        const double height = heightOf(spec, i);
        const auto total = printedNumber(spec.totals[i], PercentCells::AsPrinted);
        totals.marks.push_back(
            {total ? std::optional(height) : std::nullopt, {}, {}, totals.paint});
        totals.labels.push_back({total ? std::optional(total->value) : std::nullopt,
                                 total ? total->format : QString(), spec.totals[i], totals.paint});
    }
    return totals;
}

/// A step of a waterfall from one level to another, as three columns on one another.
struct Step
{
    double from = 0;
    double to = 0;

    [[nodiscard]] double lift() const
    {
        if (from >= 0 && to >= 0)
            return std::min(from, to);
        return from <= 0 && to <= 0 ? std::max(from, to) : 0;
    }
    [[nodiscard]] double above() const { return std::max({from, to, 0.0}) - std::max(lift(), 0.0); }
    [[nodiscard]] double below() const { return std::min({from, to, 0.0}) - std::min(lift(), 0.0); }
    [[nodiscard]] double top() const { return std::max(from, to); }
};

std::vector<Step> stepsOf(const ChartSpec& spec)
{
    std::vector<Step> steps;
    double level = 0;
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        const double value = spec.series.front().points[i].value.value_or(0);
        const bool total = spec.categories[i].total;
        steps.push_back(total ? Step {0, value} : Step {level, level + value});
        level = total ? value : level + value;
    }
    return steps;
}

QColor stepColour(const ChartSpec& spec, size_t index, const Theme& theme)
{
    if (spec.categories[index].total)
        return theme.quietInk;
    return spec.series.front().points[index].value.value_or(0) < 0 ? theme.fall : theme.rise;
}

}

OfficeChart officeStack(const ChartSpec& spec, const Theme& theme, const OfficeChartWords& words)
{
    OfficeChart chart;
    chart.categories = namesOf(spec);
    chart.stacking = spec.percentStack ? OfficeStacking::Percent : OfficeStacking::Stacked;
    chart.legend = true;
    double highest = 0;
    for (size_t i = 0; i < spec.categories.size(); ++i)
        highest = std::max(highest, heightOf(spec, i));
    for (size_t i = 0; i < spec.series.size(); ++i) {
        const QColor colour = theme.series[i % theme.series.size()];
        OfficeSeries part {spec.series[i].name, OfficeRole::Columns, false,
                           OfficeLabels::All,   {colour, {}},        {}};
        for (const ChartPoint& point : spec.series[i].points) {
            part.marks.push_back(officeMark(point, officePaint(colour, point.certainty, theme)));
            part.marks.back().unlabelled = point.value.value_or(0) < leastLabelled * highest;
        }
        chart.series.push_back(std::move(part));
    }
    const bool totals =
        std::ranges::any_of(spec.totals, [](const QString& text) { return !text.isEmpty(); });
    if (totals && !spec.percentStack)
        chart.series.push_back(totalsOf(spec, words.total, theme.ink));
    return chart;
}

/// What lifts a step is not seen; what is below zero is a series of its own, because columns are
/// stacked away from zero on either side.
OfficeChart officeWaterfall(const ChartSpec& spec, const Theme& theme,
                            const OfficeChartWords& words)
{
    OfficeChart chart;
    chart.categories = namesOf(spec);
    chart.stacking = OfficeStacking::Stacked;
    const ChartSeries& pulls = spec.series.front();
    const QColor none = theme.quietInk;
    OfficeSeries lift {words.lift, OfficeRole::Lift, false, OfficeLabels::None, {none, none}, {}};
    OfficeSeries above {pulls.name, OfficeRole::Columns, false, OfficeLabels::None, {none, {}}, {}};
    OfficeSeries below {words.belowZero.arg(pulls.name),
                        OfficeRole::Columns,
                        false,
                        OfficeLabels::None,
                        {none, {}},
                        {}};
    OfficeSeries labels {pulls.name,        OfficeRole::Labels,     false,
                         OfficeLabels::All, {theme.ink, theme.ink}, {}};
    const std::vector<Step> steps = stepsOf(spec);
    for (size_t i = 0; i < steps.size(); ++i) {
        const ChartPoint& point = pulls.points[i];
        const OfficePaint paint = officePaint(stepColour(spec, i, theme), point.certainty, theme);
        lift.marks.push_back({steps[i].lift(), {}, {}, {}});
        above.marks.push_back({steps[i].above(), {}, {}, paint});
        below.marks.push_back({steps[i].below(), {}, {}, paint});
        labels.marks.push_back({steps[i].top(), {}, {}, {}});
        labels.labels.push_back(officeMark(point, labels.paint));
    }
    const bool crosses =
        std::ranges::any_of(steps, [](const Step& step) { return step.below() < 0; });
    chart.series = {lift, above};
    if (crosses)
        chart.series.push_back(below);
    chart.series.push_back(labels);
    return chart;
}

}
