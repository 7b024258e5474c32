// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/samplestore.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <cmath>

namespace zoneboard::samplestore {

namespace {

struct Course
{
    const char* code;
    const char* zh;
    const char* en;
    const char* unit;
    const char* pinyin;
    int category;
    double first; ///< the zone's value in the first year
    double growth; ///< a year, as a factor
    int decimals;
    const char* partOf;
    IndicatorKind kind = IndicatorKind::Flow;
    Polarity polarity = Polarity::HigherIsBetter;
    bool headline = true;
};

const Course courses[] = {
    {"output", "规上工业总产值", "Output of industry above designated size", "亿元", "gsgyzcz", -1,
     140, 1.085, 0, ""},
    {"fixed_investment", "固定资产投资", "Fixed-asset investment", "亿元", "gdzctz", -2, 46, 1.07,
     1, ""},
    {"industrial_investment", "工业投资", "Industrial investment", "亿元", "gytz", -2, 22, 1.11, 1,
     "fixed_investment"},
    {"infrastructure", "基础设施投资", "Infrastructure investment", "亿元", "jcsstz", -2, 12, 1.02,
     1, "fixed_investment", IndicatorKind::Flow, Polarity::HigherIsBetter, false},
    {"exports", "外贸出口", "Exports", "亿元", "wmck", -3, 31, 1.09, 1, ""},
    {"projects", "新入库亿元以上项目", "New projects above CNY 100 million", "个", "xrkyyysxm", -2,
     9, 1.1, 0, ""},
    {"pm25", "PM2.5平均浓度", "Mean PM2.5 concentration", "μg/m3", "pmpjnd", -4, 42, 0.95, 1, "",
     IndicatorKind::Mean, Polarity::LowerIsBetter},
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

struct Place
{
    const char* code;
    const char* zh;
    const char* en;
    AreaKind kind;
    AreaId parent;
    double scale; ///< of the zone's values
};

const Place places[] = {
    {"city", "湖州市", "Huzhou", AreaKind::City, 0, 20},
    {"district", "吴兴区", "Wuxing District", AreaKind::District, -1, 4},
    {"zone", "吴兴高新区", "Wuxing High-tech Zone", AreaKind::Zone, -2, 1},
    {"east", "东部新区", "East New Area", AreaKind::Zone, -2, 0.8},
    {"west", "西塞新区", "Xisai New Area", AreaKind::Zone, -2, 1.2},
};

double rounded(double value, int decimals)
{
    const double power = std::pow(10.0, decimals);
    return std::round(value * power) / power;
}

void addFigure(Edit& edit, int indicator, AreaId area, Period period, double value)
{
    const Course& course = courses[indicator];
    Figure figure;
    figure.indicator = -indicator - 1;
    figure.area = area;
    figure.period = period;
    figure.value = Published {rounded(value, course.decimals), course.decimals, Qualifier::Exact};
    figure.status = period.year == lastYear ? Status::Expected : Status::Final;
    figure.source = -1;
    edit.figures.push_back(figure);
}

void addIndicators(Edit& edit)
{
    const auto idOf = [](const char* code) -> IndicatorId {
        for (int i = 0; i < static_cast<int>(std::size(courses)); ++i) {
            if (qstrcmp(courses[i].code, code) == 0)
                return -i - 1;
        }
        return 0;
    };
    for (int i = 0; i < static_cast<int>(std::size(courses)); ++i) {
        const Course& course = courses[i];
        Indicator indicator;
        indicator.id = -i - 1;
        indicator.code = text(course.code);
        indicator.name = {text(course.zh), text(course.en)};
        indicator.unit = text(course.unit);
        indicator.kind = course.kind;
        indicator.polarity = course.polarity;
        indicator.decimals = course.decimals;
        indicator.category = course.category;
        indicator.partOf = idOf(course.partOf);
        indicator.pinyin = text(course.pinyin);
        indicator.headline = course.headline;
        indicator.position = i;
        edit.indicators.append(indicator);
    }
    edit.aliases.append({0, text("固投"), idOf("fixed_investment"), 0});
}

void addPlaces(Edit& edit)
{
    const char* const themes[][3] = {{"industry", "工业", "Industry"},
                                     {"investment", "投资", "Investment"},
                                     {"trade", "外贸", "Trade"},
                                     {"air", "环境", "Environment"}};
    for (int i = 0; i < 4; ++i)
        edit.categories.append(
            {-i - 1, text(themes[i][0]), {text(themes[i][1]), text(themes[i][2])}, i});
    for (int i = 0; i < static_cast<int>(std::size(places)); ++i) {
        const Place& place = places[i];
        edit.areas.append({-i - 1,
                           text(place.code),
                           {text(place.zh), text(place.en)},
                           place.kind,
                           place.parent,
                           i,
                           qstrcmp(place.code, "zone") == 0});
    }
    edit.sources.append(
        {-1, text("yearbook"), {text("统计年鉴"), text("Yearbook")}, {}, QDate(2025, 1, 10), true});
}

}

Edit contents()
{
    Edit edit;
    edit.why = text("示例");
    addPlaces(edit);
    addIndicators(edit);
    for (int i = 0; i < static_cast<int>(std::size(courses)); ++i) {
        const Course& course = courses[i];
        for (int place = 0; place < static_cast<int>(std::size(places)); ++place) {
            const bool mean = course.kind == IndicatorKind::Mean;
            const double scale = mean ? 1 + 0.02 * place : places[place].scale;
            for (int year = firstYear; year <= lastYear; ++year) {
                const double wave = 1 + 0.03 * ((year * 7 + place * 3 + i) % 5 - 2) / 2.0;
                addFigure(edit, i, -place - 1, {year},
                          course.first * scale * std::pow(course.growth, year - firstYear) * wave);
            }
        }
    }
    addFigure(edit, 0, -3, {lastYear + 1, 6}, 160);
    addFigure(edit, 1, -3, {lastYear + 1, 6}, 36);
    edit.targets.append({0, -1, -3, lastYear + 1, TargetKind::Level, 310, {}, false, 1, {}, {}, 0});
    edit.targets.append({0, -2, -3, lastYear + 1, TargetKind::Level, 92, {}, false, 1, {}, {}, 0});
    return edit;
}

std::unique_ptr<Store> make(const QString& path)
{
    const Clock clock = Clock::fixed(QDateTime(QDate(2025, 7, 15), QTime(9, 30), Qt::UTC));
    auto store = Store::create(path, clock);
    EXPECT_TRUE(store.has_value())
        << (store ? "" : qPrintable(store.error().what.in(Language::English)));
    if (!store)
        return nullptr;
    const auto made = (*store)->apply(contents(), text("tester"));
    EXPECT_TRUE(made.has_value()) << (made ? ""
                                           : qPrintable(made.error().what.in(Language::English)));
    return std::move(*store);
}

}
