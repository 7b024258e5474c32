// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartspecs.h"
#include "charts/specwords_p.h"
#include "core/numbertext.h"

#include <algorithm>

namespace zoneboard {

namespace {

constexpr size_t leastForMedian = 3;

std::optional<double> median(std::vector<double> values)
{
    if (values.size() < leastForMedian)
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// "规上工业总产值，亿元".
QString axisName(const ChartContext& context, IndicatorId indicator)
{
    return say(context, phrase("Chart", "%1, %2", "indicator, unit"), nameOf(context, indicator),
               captionUnit(context, indicator));
}

QList<AreaId> siblingsOf(const ChartContext& context, AreaId area)
{
    const Area* own = context.catalog.area(area);
    return own && own->parent != 0 ? context.catalog.childrenOf(own->parent) : QList<AreaId> {area};
}

}

ChartSpec scatterSpec(const ChartContext& context, IndicatorId across, IndicatorId up, AreaId area,
                      int year)
{
    const QString period = numbertext::period({year}, context.language);
    const QString title = say(context, phrase("Chart", "%1 against %2", "up, across"),
                              nameOf(context, up), nameOf(context, across));
    ChartSpec spec;
    spec.kind = ChartKind::Scatter;
    spec.title = title;
    ChartSeries series {period, {}};
    std::vector<double> ups;
    std::vector<double> acrosses;
    QStringList sentences;
    for (const AreaId sibling : siblingsOf(context, area)) {
        const auto x = shownValue(context, {across, sibling, {year}});
        const auto y = shownValue(context, {up, sibling, {year}});
        if (!x || !y)
            continue;
        const QString name = areaName(context, sibling);
        const QString sentence = joined(context,
                                        {valueSentence(context, name, period, *y),
                                         say(context, phrase("Chart", "%1 %2", "indicator, value"),
                                             nameOf(context, across), x->textWithUnit)});
        ChartPoint point {y->computed.value, name, std::max(x->certainty, y->certainty),
                          sibling == area, sentence};
        point.at = x->computed.value;
        series.points.push_back(std::move(point));
        spec.categories.push_back({name, {}, {}, sibling == area, false});
        ups.push_back(y->computed.value);
        acrosses.push_back(x->computed.value);
        sentences.append(sentence);
    }
    if (series.points.empty())
        return withoutData(context, ChartKind::Scatter, title, title, period);
    spec.series.push_back(std::move(series));
    spec.cross = ChartCross {axisName(context, across), axisName(context, up), median(acrosses),
                             median(ups)};
    QStringList notes {period};
    if (spec.cross->at)
        notes.append(say(context, phrase("Chart", "dashed: medians")));
    spec.subtitle = subtitleOf(context, {}, notes);
    spec.description = chartInWords(context, title, area, period, sentences);
    return spec;
}

}
