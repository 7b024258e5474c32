// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/samples.h"

#include <QDate>

namespace zoneboard::samples {

namespace {

ChartPoint measured(double value, const QString& text)
{
    return {value, text, Certainty::Observed, false, QStringLiteral("点 ") + text};
}

void addGoal(ChartSpec& spec, const QString& name, std::optional<double> completion, Light light)
{
    ChartCategory category {name, {}, completion ? QStringLiteral("+4.0") : QString()};
    category.status = lightName(light, Language::Chinese);
    spec.categories.push_back(category);
    ChartPoint point;
    point.value = completion;
    point.text = completion ? QString::number(*completion) + QLatin1Char('%')
                            : QStringLiteral("不按进度累计");
    point.light = light;
    if (completion)
        point.at = 50;
    spec.series.front().points.push_back(point);
}

ChartSeries line(const QString& name, LineRole role, const std::vector<double>& values)
{
    ChartSeries series {name, {}, role};
    for (const double value : values)
        series.points.push_back(measured(value, QString::number(value)));
    return series;
}

double day(int month, int dayOfMonth)
{
    return static_cast<double>(QDate(2025, month, dayOfMonth).toJulianDay());
}

ChartPoint milestone(int month, int dayOfMonth, Light light)
{
    ChartPoint point;
    point.at = day(month, dayOfMonth);
    point.light = light;
    point.description = QStringLiteral("节点");
    return point;
}

}

ChartSpec goals()
{
    ChartSpec spec;
    spec.kind = ChartKind::Goals;
    spec.title = QStringLiteral("2025 年目标");
    spec.subtitle = QStringLiteral("完成率，%；2025 年 1–6 月；竖线为时序");
    spec.series = {{QStringLiteral("完成率"), {}}};
    addGoal(spec, QStringLiteral("规上工业总产值"), 54, Light::OnPace);
    addGoal(spec, QStringLiteral("固定资产投资"), 41, Light::Behind);
    addGoal(spec, QStringLiteral("工业投资"), 58, Light::Ahead);
    addGoal(spec, QStringLiteral("外贸出口"), 49, Light::SlightlyBehind);
    addGoal(spec, QStringLiteral("PM2.5 平均浓度"), std::nullopt, Light::Near);
    addGoal(spec, QStringLiteral("升规企业"), 108, Light::Done);
    addGoal(spec, QStringLiteral("研发平台"), std::nullopt, Light::NoData);
    spec.series[0].points[0].low = 99;
    spec.series[0].points[0].high = 104;
    spec.series[0].points[1].low = 82;
    spec.series[0].points[1].high = 97;
    return spec;
}

ChartSpec goalBoard()
{
    ChartSpec spec = goals();
    spec.columns = {QStringLiteral("指标"),   QStringLiteral("全年目标"),
                    QStringLiteral("1–6 月"), QStringLiteral("完成率与时序"),
                    QStringLiteral("超时序"), QStringLiteral("全年预测（区间）"),
                    QStringLiteral("状态"),   QStringLiteral("责任单位")};
    for (ChartCategory& category : spec.categories)
        category.cells = {QStringLiteral("319.0*"), QStringLiteral("172.3"),
                          QStringLiteral("326.0 (318.0–341.0)"), QStringLiteral("生态环境分局")};
    return spec;
}

ChartSpec goalMonths()
{
    ChartSpec spec;
    spec.kind = ChartKind::GoalMonths;
    spec.title = QStringLiteral("规上工业总产值逐月");
    spec.subtitle = QStringLiteral("亿元；全年预计 326（318–331）");
    for (int month = 1; month <= 12; ++month)
        spec.categories.push_back(
            {QStringLiteral("%1 月").arg(month), QString::number(month), {}, month == 6});
    spec.series = {
        line(QStringLiteral("2025"), LineRole::Data, {24, 47, 77, 108, 140, 172.3}),
        line(QStringLiteral("时序"), LineRole::Pace,
             {26.6, 53.2, 79.8, 106.3, 132.9, 159.5, 186.1, 212.7, 239.3, 265.8, 292.4, 319}),
        line(QStringLiteral("2024"), LineRole::Reference,
             {22, 43, 70, 96, 124, 152, 178, 201, 226, 248, 270, 294})};
    spec.series[0].points.resize(12);
    spec.series[0].points[11].low = 318;
    spec.series[0].points[11].high = 341;
    spec.markLine = ChartMarkLine {319, QStringLiteral("目标 319")};
    return spec;
}

ChartSpec path()
{
    ChartSpec spec;
    spec.kind = ChartKind::Path;
    spec.title = QStringLiteral("五年路径：规上工业总产值");
    spec.subtitle = QStringLiteral("亿元；年均 +8.8%，需 +8.7%：符合要求");
    for (int year = 2020; year <= 2025; ++year)
        spec.categories.push_back({QString::number(year), QString::number(year).right(2), {}});
    spec.series = {
        line(QStringLiteral("实际"), LineRole::Data, {210, 236, 255, 271, 294}),
        line(QStringLiteral("所需增速"), LineRole::Pace, {210, 228.3, 248.2, 269.8, 293.4, 319}),
        line(QStringLiteral("直线"), LineRole::Reference, {210, 231.8, 253.6, 275.4, 297.2, 319})};
    spec.series[0].points.resize(6);
    spec.series[1].points[5].chosen = true;
    spec.series[1].points[5].text = QStringLiteral("目标 319");
    return spec;
}

ChartSpec timeline()
{
    ChartSpec spec;
    spec.kind = ChartKind::Timeline;
    spec.title = QStringLiteral("六条工作线与节点");
    spec.subtitle = QStringLiteral("✓ 已完成   ◆ 即将到期   ▼ 已逾期   ○ 未到期");
    spec.categories = {{QStringLiteral("接轨上海 再上新阶"), {}, {}},
                       {QStringLiteral("创新 再争进位"), {}, {}},
                       {QStringLiteral("平台提升 再冲领先"), {}, {}}};
    spec.series = {{QString(),
                    {milestone(3, 31, Light::Done), milestone(5, 31, Light::Behind),
                     milestone(3, 15, Light::Done)}},
                   {QString(),
                    {milestone(6, 30, Light::SlightlyBehind), milestone(9, 30, Light::NoData),
                     milestone(3, 18, Light::Done)}},
                   {QString(), {milestone(12, 31, Light::NoData), {}, {}}}};
    for (int month = 1; month <= 12; ++month)
        spec.ticks.push_back({day(month, 1), QStringLiteral("%1 月").arg(month)});
    spec.ticks.push_back({day(12, 31) + 1, {}});
    spec.markLine = ChartMarkLine {day(6, 20), QStringLiteral("今天")};
    return spec;
}

ChartSpec scatter()
{
    ChartSpec spec;
    spec.kind = ChartKind::Scatter;
    spec.title = QStringLiteral("工业投资对规上工业总产值");
    spec.subtitle = QStringLiteral("2024 年；虚线为中位数");
    spec.series = {{QStringLiteral("2024 年"), {}}};
    const std::vector<std::tuple<const char16_t*, double, double>> zones {
        {u"吴兴高新区", 294, 57},     {u"长兴经济技术开发区", 812, 96}, {u"德清高新区", 281, 55},
        {u"安吉经济开发区", 180, 40}, {u"南浔经济开发区", 350, 61},     {u"南太湖新区", 420, 88}};
    for (const auto& [name, across, up] : zones) {
        ChartPoint point = measured(up, QString::fromUtf16(name));
        point.at = across;
        point.chosen = spec.categories.empty();
        spec.categories.push_back({point.text, {}, {}, point.chosen});
        spec.series.front().points.push_back(point);
    }
    spec.cross = ChartCross {QStringLiteral("规上工业总产值，亿元"),
                             QStringLiteral("工业投资，亿元"), 322, 59};
    return spec;
}

ChartSpec smallMultiples()
{
    ChartSpec spec;
    spec.kind = ChartKind::SmallMultiples;
    spec.title = QStringLiteral("Gross output by zone");
    spec.subtitle = QStringLiteral("CNY 100m; all on the same axes");
    for (int year = 2019; year <= 2024; ++year)
        spec.categories.push_back(
            {QString::number(year), QString::number(year).right(2), {}, year == 2024});
    spec.series = {line(QStringLiteral("Wuxing High-tech Zone"), LineRole::Data,
                        {203, 210, 236, 255, 271, 294}),
                   line(QStringLiteral("Changxing Development Zone"), LineRole::Data,
                        {610, 640, 700, 741, 780, 812}),
                   line(QStringLiteral("Deqing High-tech Zone"), LineRole::Data,
                        {240, 251, 260, 266, 279, 281}),
                   line(QStringLiteral("Anji Development Zone"), LineRole::Data,
                        {121, 130, 144, 155, 169, 180})};
    for (ChartSeries& series : spec.series)
        series.points.back().chosen = true;
    spec.series[3].points[2] = {};
    return spec;
}

ChartSpec treemap()
{
    ChartSpec spec;
    spec.kind = ChartKind::Treemap;
    spec.title = QStringLiteral("固定资产投资构成");
    spec.subtitle = QStringLiteral("亿元；2024 年");
    spec.categories = {{QStringLiteral("工业投资"), {}, {}},
                       {QStringLiteral("基础设施投资"), {}, {}},
                       {QStringLiteral("房地产开发投资"), {}, {}},
                       {QStringLiteral("其余"), {}, {}}};
    spec.series = {line(QStringLiteral("2024 年"), LineRole::Data, {57, 9.6, 11.2, 7.2})};
    return spec;
}

}
