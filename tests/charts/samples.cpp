// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/samples.h"

namespace zoneboard::samples {

namespace {

ChartPoint point(double value, const QString& text, Certainty certainty = Certainty::Observed,
                 bool chosen = false)
{
    return {value, text, certainty, chosen, QStringLiteral("点 ") + text};
}

std::vector<ChartCategory> years(int first, int last, int chosen)
{
    std::vector<ChartCategory> categories;
    for (int year = first; year <= last; ++year)
        categories.push_back(
            {QString::number(year), QString::number(year).right(2), {}, year == chosen, false});
    return categories;
}

std::vector<ChartPoint> points(const std::vector<double>& values, int decimals,
                               const QString& suffix = {}, bool sign = false)
{
    std::vector<ChartPoint> result;
    for (const double value : values) {
        const QString text = QString::number(qAbs(value), 'f', decimals) + suffix;
        const QString mark = value < 0 ? QStringLiteral("−")
            : sign                     ? QStringLiteral("+")
                                       : QString();
        result.push_back(point(value, mark + text));
    }
    return result;
}

ChartCategory row(const QString& name, const QString& movement = {}, bool chosen = false)
{
    return {name, {}, movement, chosen, false};
}

}

ChartSpec trend()
{
    ChartSpec spec;
    spec.kind = ChartKind::Trend;
    spec.title = QStringLiteral("规上工业总产值与增速");
    spec.subtitle = QStringLiteral("亿元，%；2024 年为预计数");
    spec.description = QStringLiteral("规上工业总产值，2015 至 2024 年。");
    spec.categories = years(2015, 2024, 2024);
    spec.series = {{QStringLiteral("规上工业总产值"),
                    points({140, 152, 171, 190, 203, 210, 236, 255, 271, 294}, 0)}};
    spec.series.front().points[8].certainty = Certainty::Implied;
    spec.series.front().points[9].certainty = Certainty::Expected;
    spec.series.front().points[5].certainty = Certainty::Bound;
    auto growth =
        points({0, 8.6, 12.5, 11.1, 6.8, 3.4, 12.4, 8.1, 6.3, 8.5}, 1, QStringLiteral("%"), true);
    growth.front() = {};
    spec.band = ChartSeries {QStringLiteral("同比"), growth};
    return spec;
}

ChartSpec shortTrend()
{
    ChartSpec spec;
    spec.kind = ChartKind::Trend;
    spec.title = QStringLiteral("工业投资与增速");
    spec.subtitle = QStringLiteral("亿元，%；2024 年为预计数，2023 年由增速推算");
    spec.categories = years(2023, 2024, 2024);
    spec.series = {{QStringLiteral("工业投资"),
                    {point(35.4, QStringLiteral("35.4"), Certainty::Implied),
                     point(57, QStringLiteral("57"), Certainty::Expected, true)}}};
    spec.band = ChartSeries {QStringLiteral("同比"), {{}, point(60.8, QStringLiteral("+60.8%"))}};
    return spec;
}

ChartSpec fallingTrend()
{
    ChartSpec spec;
    spec.kind = ChartKind::Trend;
    spec.title = QStringLiteral("Net inflow of foreign capital and growth");
    spec.subtitle = QStringLiteral("USD 10k, %");
    spec.categories = years(2016, 2024, 2022);
    spec.series = {{QStringLiteral("Net inflow"),
                    points({1203.5, 884.2, 310, -120.4, -644.1, 0, 512.7, 1310.2, 1498.6}, 1)}};
    auto growth = points({0, -26.5, -64.9, 0, 0, 0, 0, 155.5, 14.4}, 1, QStringLiteral("%"), true);
    growth[0] = growth[3] = growth[4] = growth[5] = growth[6] = {};
    spec.band = ChartSeries {QStringLiteral("Growth"), growth};
    spec.markLine = ChartMarkLine {1600, QStringLiteral("Target 1600")};
    return spec;
}

ChartSpec lines()
{
    ChartSpec spec;
    spec.kind = ChartKind::Lines;
    spec.title = QStringLiteral("主要指标指数");
    spec.subtitle = QStringLiteral("2015 年 = 100");
    spec.categories = years(2015, 2024, 2024);
    const std::vector<std::pair<QString, std::vector<double>>> series {
        {QStringLiteral("规上工业总产值"), {100, 109, 122, 136, 145, 150, 169, 182, 194, 210}},
        {QStringLiteral("固定资产投资"), {100, 112, 118, 131, 140, 138, 152, 160, 171, 187}},
        {QStringLiteral("外贸出口"), {100, 96, 104, 99, 93, 88, 120, 141, 150, 193}},
        {QStringLiteral("研究与试验发展经费支出"),
         {100, 118, 131, 149, 172, 190, 214, 246, 270, 301}}};
    for (const auto& [name, values] : series)
        spec.series.push_back({name, points(values, 0)});
    spec.series[2].points[4] = {};
    spec.series[0].points[9].certainty = Certainty::Expected;
    return spec;
}

ChartSpec shares()
{
    ChartSpec spec;
    spec.kind = ChartKind::Share;
    spec.title = QStringLiteral("在全区中的份量");
    spec.subtitle = QStringLiteral("%；2024 年，占全区比重");
    spec.categories = {row(QStringLiteral("飞英人才项目入选")),
                       row(QStringLiteral("南太湖精英计划入选")),
                       row(QStringLiteral("升规企业")),
                       row(QStringLiteral("新引进人才创业项目"), {}, true),
                       row(QStringLiteral("区创赛总决赛获奖")),
                       row(QStringLiteral("新入库亿元以上项目总投资"))};
    spec.series = {{QStringLiteral("占比"),
                    {point(78, QStringLiteral("78%")), point(70, QStringLiteral("70%")),
                     point(50, QStringLiteral("超 50%"), Certainty::Bound),
                     point(43.5, QStringLiteral("43.5%"), Certainty::Observed, true),
                     point(40, QStringLiteral("40%")),
                     point(33.33, QStringLiteral("约 33.33%"), Certainty::Implied)}}};
    return spec;
}

ChartSpec composition()
{
    ChartSpec spec;
    spec.kind = ChartKind::Composition;
    spec.title = QStringLiteral("固定资产投资构成");
    spec.subtitle = QStringLiteral("亿元");
    spec.categories = years(2019, 2024, 2024);
    spec.series = {{QStringLiteral("工业投资"), points({22.1, 24, 28.4, 31.9, 35.4, 57}, 1)},
                   {QStringLiteral("基础设施投资"), points({9, 10.2, 11, 12.4, 13.1, 9.6}, 1)},
                   {QStringLiteral("房地产开发投资"), points({18, 19.4, 21.2, 20.3, 19, 11.2}, 1)},
                   {QStringLiteral("其余"), points({7, 8.1, 8.9, 9.3, 10.3, 7.2}, 1)}};
    for (ChartSeries& series : spec.series)
        series.points.back().certainty = Certainty::Expected;
    spec.totals = {QStringLiteral("56.1"), QStringLiteral("61.7"), QStringLiteral("69.5"),
                   QStringLiteral("73.9"), QStringLiteral("77.8"), QStringLiteral("85")};
    return spec;
}

ChartSpec percentComposition()
{
    ChartSpec spec = composition();
    spec.title = QStringLiteral("Composition of fixed-asset investment");
    spec.subtitle = QStringLiteral("%");
    spec.percentStack = true;
    spec.totals.clear();
    spec.series[0].name = QStringLiteral("Industrial investment");
    spec.series[1].name = QStringLiteral("Infrastructure investment");
    spec.series[2].name = QStringLiteral("Real estate development");
    spec.series[3].name = QStringLiteral("Rest");
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        double sum = 0;
        for (const ChartSeries& series : spec.series)
            sum += *series.points[i].value;
        for (ChartSeries& series : spec.series) {
            const double percent = *series.points[i].value / sum * 100;
            series.points[i] = point(percent, QString::number(percent, 'f', 0));
        }
    }
    return spec;
}

ChartSpec waterfall()
{
    ChartSpec spec;
    spec.kind = ChartKind::Waterfall;
    spec.title = QStringLiteral("固投增长由谁拉动");
    spec.subtitle = QStringLiteral("个百分点；2024 年对 2023 年，上年值由增速推算");
    spec.categories = {row(QStringLiteral("工业投资")), row(QStringLiteral("其余")),
                       row(QStringLiteral("固定资产投资"))};
    spec.categories.back().total = true;
    spec.series = {{QStringLiteral("拉动"),
                    {point(27.7, QStringLiteral("+27.7")), point(-18.4, QStringLiteral("−18.4")),
                     point(9.3, QStringLiteral("+9.3"))}}};
    return spec;
}

ChartSpec ranking()
{
    ChartSpec spec;
    spec.kind = ChartKind::Ranking;
    spec.title = QStringLiteral("规上工业总产值：各园区位次");
    spec.subtitle = QStringLiteral("亿元；2024 年，较上年位次变动");
    spec.categories = {row(QStringLiteral("1  长兴经济技术开发区"), QStringLiteral("—")),
                       row(QStringLiteral("2  吴兴高新区"), QStringLiteral("▲2"), true),
                       row(QStringLiteral("3  德清高新区"), QStringLiteral("▼1")),
                       row(QStringLiteral("4  安吉经济开发区"), QStringLiteral("▼1"))};
    spec.series = {{QStringLiteral("规上工业总产值"),
                    {point(812.4, QStringLiteral("812.4")),
                     point(294, QStringLiteral("294"), Certainty::Expected, true),
                     point(281.2, QStringLiteral("281.2")), point(180, QStringLiteral("180"))}}};
    return spec;
}

ChartSpec theme()
{
    ChartSpec spec;
    spec.kind = ChartKind::Ranking;
    spec.title = QStringLiteral("Talent and R&D platforms");
    spec.subtitle = QStringLiteral("2024; bars in one unit, other units as numbers");
    spec.categories = {row(QStringLiteral("Provincial high-tech enterprise R&D centres")),
                       row(QStringLiteral("Provincial enterprise institutes")),
                       row(QStringLiteral("Provincial key enterprise institutes")),
                       row(QStringLiteral("Industry-academia platforms built")),
                       row(QStringLiteral("Infrastructure spending")),
                       row(QStringLiteral("Equipment renewed or retired"))};
    spec.series = {{QStringLiteral("2024"),
                    {point(48, QStringLiteral("48")),
                     point(13, QStringLiteral("13")),
                     point(4, QStringLiteral("4")),
                     point(5, QStringLiteral("5")),
                     {std::nullopt, QStringLiteral("CNY 730m"), {}, false, {}},
                     point(50, QStringLiteral("over 50"), Certainty::Bound)}}};
    return spec;
}

ChartSpec noData()
{
    ChartSpec spec;
    spec.title = QStringLiteral("规上工业总产值与增速");
    spec.noData =
        QStringLiteral("2015–2024 年没有“规上工业总产值”的数据。可在“数据”中录入，或导入文件。");
    return spec;
}

std::vector<Sample> all()
{
    return {{QStringLiteral("trend"), trend()},
            {QStringLiteral("shortTrend"), shortTrend()},
            {QStringLiteral("fallingTrend"), fallingTrend()},
            {QStringLiteral("lines"), lines()},
            {QStringLiteral("shares"), shares()},
            {QStringLiteral("composition"), composition()},
            {QStringLiteral("percentComposition"), percentComposition()},
            {QStringLiteral("waterfall"), waterfall()},
            {QStringLiteral("ranking"), ranking()},
            {QStringLiteral("theme"), theme()},
            {QStringLiteral("goals"), goals()},
            {QStringLiteral("goalMonths"), goalMonths()},
            {QStringLiteral("path"), path()},
            {QStringLiteral("timeline"), timeline()},
            {QStringLiteral("scatter"), scatter()},
            {QStringLiteral("smallMultiples"), smallMultiples()},
            {QStringLiteral("treemap"), treemap()},
            {QStringLiteral("noData"), noData()}};
}

}
