// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

namespace zoneboard::sample {

namespace {

Area area(AreaId id, const char* code, const QString& zh, AreaKind kind, AreaId parent)
{
    Area area;
    area.id = id;
    area.code = QString::fromLatin1(code);
    area.name = {zh, area.code};
    area.kind = kind;
    area.parent = parent;
    area.home = id == zone;
    return area;
}

Indicator indicator(IndicatorId id, const char* code, const QString& zh, const QString& unit,
                    IndicatorId partOf = 0)
{
    Indicator indicator;
    indicator.id = id;
    indicator.code = QString::fromLatin1(code);
    indicator.name = {zh, indicator.code};
    indicator.unit = unit;
    indicator.partOf = partOf;
    return indicator;
}

}

Catalog catalog()
{
    const QList<Area> areas {
        area(city, "huzhou", QStringLiteral("湖州市"), AreaKind::City, 0),
        area(district, "wuxing", QStringLiteral("吴兴区"), AreaKind::District, city),
        area(zone, "zone", QStringLiteral("吴兴高新区"), AreaKind::Zone, district),
        area(eastZone, "east", QStringLiteral("东区"), AreaKind::Zone, district),
        area(westZone, "west", QStringLiteral("西区"), AreaKind::Zone, district),
    };
    const auto yuan = QStringLiteral("亿元");
    const auto pieces = QStringLiteral("个");
    QList<Indicator> indicators {
        indicator(output, "output", QStringLiteral("规上工业总产值"), yuan),
        indicator(fixedInvestment, "fixed_investment", QStringLiteral("固定资产投资"), yuan),
        indicator(industrialInvestment, "industrial_investment", QStringLiteral("工业投资"), yuan,
                  fixedInvestment),
        indicator(exports, "exports", QStringLiteral("外贸出口"), yuan),
        indicator(projects, "projects", QStringLiteral("新入库亿元以上项目"), pieces),
        indicator(industryProjects, "industry_projects", QStringLiteral("工业项目"), pieces,
                  projects),
        indicator(farmProjects, "farm_projects", QStringLiteral("农业项目"), pieces, projects),
        indicator(serviceProjects, "service_projects", QStringLiteral("服务业项目"), pieces,
                  projects),
        indicator(particulates, "pm25", QStringLiteral("PM2.5平均浓度"), QStringLiteral("μg/m3")),
        indicator(villageShare, "village_share", QStringLiteral("百万元村社占比"),
                  QStringLiteral("%")),
        indicator(talentProjects, "talent_projects", QStringLiteral("新引进人才创业项目"), pieces),
        indicator(smallInvestment, "small_investment", QStringLiteral("小额投资"),
                  QStringLiteral("万元"), fixedInvestment),
    };
    indicators[particulates - 1].kind = IndicatorKind::Mean;
    indicators[particulates - 1].polarity = Polarity::LowerIsBetter;
    indicators[villageShare - 1].kind = IndicatorKind::Rate;
    return Catalog(areas, {}, indicators, {}, {});
}

Published print(double value, int decimals, Qualifier qualifier)
{
    return {value, decimals, qualifier};
}

Figure figure(IndicatorId indicator, AreaId area, int year, const Published& value)
{
    Figure figure;
    figure.indicator = indicator;
    figure.area = area;
    figure.period = {year};
    figure.value = value;
    figure.source = 1;
    return figure;
}

Figure figure(IndicatorId indicator, int year, const Published& value)
{
    return figure(indicator, zone, year, value);
}

Figure grown(Figure figure, const Published& percent, GrowthUnit unit)
{
    figure.growth = ReportedGrowth {percent, unit, GrowthBasis::Unknown};
    return figure;
}

Figure shared(Figure figure, const Published& percent, const QString& of)
{
    figure.share = ReportedShare {percent, of};
    return figure;
}

std::vector<Figure> article()
{
    return {
        grown(figure(output, 2024, print(294)), print(8.5, 1)),
        grown(figure(fixedInvestment, 2024, print(85)), print(9.3, 1)),
        grown(figure(industrialInvestment, 2024, print(57)), print(60.8, 1)),
        grown(figure(exports, 2024, print(65.7, 1)), print(28.8, 1)),
        figure(projects, 2024, print(22)),
        figure(industryProjects, 2024, print(17)),
        figure(farmProjects, 2024, print(3)),
        figure(serviceProjects, 2024, print(2)),
        grown(figure(particulates, 2024, print(26.2, 1)), print(-2.96, 2)),
        figure(villageShare, 2024, print(88)),
        shared(figure(talentProjects, 2024, print(17)), print(43.5, 1), QStringLiteral("全区")),
    };
}

}
