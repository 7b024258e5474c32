// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfixture.h"

#include "core/numbertext.h"
#include "exchange/workbook.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zoneboard::importing {

namespace {

Area areaOf(AreaId id, const char* code, const char* name, AreaKind kind, AreaId parent)
{
    Area area;
    area.id = id;
    area.code = QString::fromUtf8(code);
    area.name = {QString::fromUtf8(name), QString::fromUtf8(code)};
    area.kind = kind;
    area.parent = parent;
    area.home = kind == AreaKind::Zone;
    return area;
}

Indicator indicatorOf(IndicatorId id, const char* code, const char* name, const char* unit,
                      IndicatorId partOf = 0)
{
    Indicator indicator;
    indicator.id = id;
    indicator.code = QString::fromUtf8(code);
    indicator.name = {QString::fromUtf8(name), QString::fromUtf8(code)};
    indicator.unit = QString::fromUtf8(unit);
    indicator.kind = indicator.unit == u"%" ? IndicatorKind::Rate : IndicatorKind::Flow;
    indicator.partOf = partOf;
    return indicator;
}

QString codeOf(const ImportPlan& plan, const Catalog& catalog, const Figure& figure)
{
    const auto named = [](const auto& things, auto id) {
        const auto found = std::find_if(things.begin(), things.end(),
                                        [id](const auto& thing) { return thing.id == id; });
        return found == things.end() ? QStringLiteral("?") : found->code;
    };
    return (figure.indicator < 0 ? named(plan.newIndicators, figure.indicator)
                                 : named(catalog.indicators(), figure.indicator))
        + u' '
        + (figure.area < 0 ? named(plan.newAreas, figure.area)
                           : named(catalog.areas(), figure.area));
}

QString numberText(const Published& number)
{
    const QString text = QString::number(number.value, 'f', number.decimals);
    return number.qualifier == Qualifier::Exact ? text
                                                : qualifierCode(number.qualifier) + u' ' + text;
}

}

Catalog smallCatalog()
{
    const QList<Area> areas {areaOf(1, "huzhou", "湖州市", AreaKind::City, 0),
                             areaOf(2, "wuxing", "吴兴区", AreaKind::District, 1),
                             areaOf(3, "zone", "吴兴高新区", AreaKind::Zone, 2),
                             areaOf(4, "zhili", "织里镇", AreaKind::Town, 2),
                             areaOf(5, "balidian", "八里店镇", AreaKind::Town, 2),
                             areaOf(6, "deqing", "德清县", AreaKind::District, 1)};
    const QList<Indicator> indicators {
        indicatorOf(1, "output", "规上工业总产值", "亿元"),
        indicatorOf(2, "investment", "固定资产投资", "亿元"),
        indicatorOf(3, "industrial", "工业投资", "亿元", 2),
        indicatorOf(4, "gdp", "地区生产总值", "亿元"),
        indicatorOf(5, "enterprises", "规上企业数", "家"),
        indicatorOf(6, "rate", "研发投入占比", "%"),
        indicatorOf(7, "land", "供地面积", "亩"),
    };
    const QList<Alias> aliases {{1, QStringLiteral("固投"), 2, 0},
                                {2, QStringLiteral("GDP"), 4, 0}};
    Source source;
    source.id = 1;
    source.code = QStringLiteral("yearbook");
    source.title = {QStringLiteral("年鉴"), QStringLiteral("Yearbook")};
    return Catalog(areas, {}, indicators, aliases, {source});
}

ImportPlan planText(const char* text, const ImportOptions& options,
                    const std::vector<Figure>& stored)
{
    const auto workbook = readClipboard({}, QString::fromUtf8(text));
    EXPECT_TRUE(workbook);
    ImportMaterial material;
    material.file = QStringLiteral("a.csv");
    material.workbook = *workbook;
    return planImport({material}, smallCatalog(), stored, options);
}

QString printed(const ImportPlan& plan)
{
    const Catalog catalog = smallCatalog();
    QString text;
    for (const Figure& figure : plan.figures) {
        text += codeOf(plan, catalog, figure) + u' ' + periodCode(figure.period);
        if (figure.value)
            text += QStringLiteral(" = ") + numberText(*figure.value);
        if (figure.status != Status::Actual)
            text += u' ' + statusCode(figure.status);
        if (figure.growth)
            text += QStringLiteral(" [") + numberText(figure.growth->rate)
                + (figure.growth->unit == GrowthUnit::Points ? QStringLiteral("pp]")
                                                             : QStringLiteral("%]"));
        if (figure.share)
            text += QStringLiteral(" share ") + numberText(figure.share->rate) + u' '
                + figure.share->of;
        if (figure.rank)
            text += QStringLiteral(" rank ") + QString::number(*figure.rank);
        text += u'\n';
    }
    return text;
}

QString printedRefusals(const ImportPlan& plan)
{
    QString text;
    for (const ImportRefusal& refusal : plan.refused)
        text += placeName(refusal.place) + QStringLiteral(": ") + refusal.found
            + QStringLiteral(" (") + refusal.expected.in(Language::English) + QStringLiteral(")\n");
    return text;
}

Figure storedFigure(IndicatorId indicator, AreaId area, Period period, double value,
                    SourceId source)
{
    Figure figure;
    figure.id = 1000 + indicator * 100 + period.year - 2000;
    figure.indicator = indicator;
    figure.area = area;
    figure.period = period;
    figure.value = Published {value, 0, Qualifier::Exact};
    figure.source = source;
    return figure;
}

}
