// SPDX-License-Identifier: GPL-3.0-or-later
#include "goalfixture.h"

using namespace zoneboard;

namespace {

Indicator indicator(IndicatorId id, const char* zh, const char* en, const char* unit,
                    IndicatorKind kind, Polarity polarity, int decimals)
{
    Indicator made;
    made.id = id;
    made.code = QStringLiteral("i%1").arg(id);
    made.name = {QString::fromUtf8(zh), QString::fromUtf8(en)};
    made.unit = QString::fromUtf8(unit);
    made.kind = kind;
    made.polarity = polarity;
    made.decimals = decimals;
    made.position = id;
    made.headline = id == 4;
    return made;
}

}

GoalFixture::GoalFixture()
{
    Area above;
    above.id = district;
    above.code = QStringLiteral("district");
    above.name = {QStringLiteral("示例区"), QStringLiteral("Sample District")};
    above.kind = AreaKind::District;
    Area home;
    home.id = zone;
    home.code = QStringLiteral("zone");
    home.name = {QStringLiteral("示例高新区"), QStringLiteral("Sample Zone")};
    home.parent = district;
    home.home = true;
    constexpr auto higher = Polarity::HigherIsBetter;
    constexpr auto lower = Polarity::LowerIsBetter;
    catalog = Catalog(
        {above, home}, {},
        {indicator(output, "规上工业总产值", "Gross output", "亿元", IndicatorKind::Flow, higher,
                   1),
         indicator(platforms, "研发平台", "R&D platforms", "个", IndicatorKind::Stock, higher, 0),
         indicator(particles, "PM2.5 平均浓度", "PM2.5", "μg/m3", IndicatorKind::Mean, lower, 1),
         indicator(intensity, "研发强度", "R&D intensity", "%", IndicatorKind::Rate, higher, 2),
         indicator(energy, "能耗", "Energy use", "万吨标准煤", IndicatorKind::Flow, lower, 1),
         indicator(income, "居民人均可支配收入", "Income per head", "元", IndicatorKind::Mean,
                   higher, 0)},
        {}, {});
}

GoalFixture& GoalFixture::put(IndicatorId indicator, int year, int months, double value,
                              AreaId area)
{
    Figure figure;
    figure.id = static_cast<FigureId>(figures.size()) + 1;
    figure.indicator = indicator;
    figure.area = area;
    figure.period = {year, months};
    figure.value = Published {value, 2, Qualifier::Exact};
    figure.source = 1;
    figures.push_back(figure);
    return *this;
}

Target GoalFixture::target(IndicatorId indicator, int year, double value) const
{
    Target made;
    made.id = indicator;
    made.indicator = indicator;
    made.area = zone;
    made.year = year;
    made.value = value;
    return made;
}

GoalProgress GoalFixture::progress(const Target& target, Period asOf, GoalSettings settings) const
{
    const Panel figuresInMemory = panel();
    return goalProgress({figuresInMemory, catalog, settings}, target, asOf);
}
