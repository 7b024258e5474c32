// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"
#include "exchange/figuretext.h"
#include "exchange/headertext.h"
#include "exchange/headerwords_p.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace zoneboard {

namespace {

/// Lower case, half width, without blanks and underscores.
QString word(const QString& text)
{
    QString result = withoutNotes(text).toLower();
    result.remove(u' ').remove(u'_');
    return result;
}

const QHash<QString, ColumnRole>& roleWords()
{
    static const auto words = [] {
        const struct
        {
            ColumnRole role;
            const char* texts;
        } lists[] = {
            {ColumnRole::Area,
             "地区 区域 地方 省份 省市 城市 区县 县区 市县 县市 乡镇 镇街 街道 园区 开发区 高新区 "
             "平台 地区名称 区域名称 "
             "行政区 行政区划 area region zone district town city province areacode areaname"},
            {ColumnRole::Indicator,
             "指标 指标名称 指标名 指标项 主要指标 统计指标 经济指标 项目 项目名称 名称 指标代码 "
             "指标编码 indicator "
             "indicators item measure metric indicatorcode indicatorname variable"},
            {ColumnRole::Period,
             "年份 年度 年 时间 日期 期间 时期 统计时间 报告期 数据时间 统计年份 年月 year years "
             "period date time"},
            {ColumnRole::Month, "月份 月 累计月份 month months"},
            {ColumnRole::Value,
             "数值 值 数据 指标值 统计值 绝对值 绝对量 绝对额 总量 数额 金额 value values amount "
             "figure level"},
            {ColumnRole::Unit, "单位 计量单位 unit units"},
            {ColumnRole::Status, "状态 数据状态 数据性质 性质 status"},
            {ColumnRole::Qualifier, "限定 限定词 修饰 qualifier"},
            {ColumnRole::Source, "来源 数据来源 资料来源 出处 source"},
            {ColumnRole::Growth,
             "增速 同比 增长率 增幅 同比增速 同比增长 比上年增长 增长 growth growthpct growthrate "
             "yoy"},
            {ColumnRole::Share, "占比 比重 份额 share sharepct"},
            {ColumnRole::Rank, "位次 排名 名次 rank ranking"},
            {ColumnRole::Ignored,
             "序号 编号 备注 说明 注 no no. id 填报人 填报单位 责任单位 联系人 note notes remark "
             "quote section"},
        };
        QHash<QString, ColumnRole> result;
        for (const auto& list : lists) {
            for (const QString& text : QString::fromUtf8(list.texts).split(u' '))
                result.insert(text, list.role);
        }
        return result;
    }();
    return words;
}

/// Units that are no multiple of anything known to core, yet units.
const QSet<QString>& namedUnits()
{
    static const auto units = [] {
        const QString list =
            QStringLiteral("吨 万吨 亿吨 千克 公斤 升 立方米 万立方米 亿立方米 千瓦 万千瓦 千瓦时 "
                           "万千瓦时 亿千瓦时 度 万度 亿度 "
                           "吨标准煤 万吨标准煤 吨标煤 万吨标煤 吨标准煤/万元 μg/m3 µg/m3 "
                           "微克/立方米 天 万人天 人天 小时 分钟 "
                           "件/万人 万元/人 元/人 万元/亩 元/亩 万元/公顷 户/万人 人/平方公里 "
                           "个百分点 百分点 倍 分 岁 年 床 张 "
                           "标箱 万标箱 teu 万teu 辆次 万辆次 毫克/升 mg/l 分贝 摄氏度 毫米 株 头 "
                           "万头 亿美元 款 本 例 门 "
                           "艘 班 列 箱 瓶 袋 桶 吨/万元 元/平方米 美元/人 亿件 万件 亿条");
        const QStringList texts = list.split(u' ');
        return QSet<QString>(texts.begin(), texts.end());
    }();
    return units;
}

}

std::optional<ColumnRole> roleOfWord(const QString& text)
{
    const auto found = roleWords().constFind(word(text));
    return found == roleWords().constEnd() ? std::nullopt : std::optional(*found);
}

QString canonicalUnit(const QString& text)
{
    static const QHash<QString, QString> others {
        {QStringLiteral("percent"), QStringLiteral("%")},
        {QStringLiteral("pct"), QStringLiteral("%")},
        {QStringLiteral("百分比"), QStringLiteral("%")},
        {QStringLiteral("cny100m"), QStringLiteral("亿元")},
        {QStringLiteral("cny10k"), QStringLiteral("万元")},
        {QStringLiteral("100millionyuan"), QStringLiteral("亿元")},
        {QStringLiteral("10000yuan"), QStringLiteral("万元")},
        {QStringLiteral("yuan"), QStringLiteral("元")},
        {QStringLiteral("cny"), QStringLiteral("元")},
        {QStringLiteral("usd"), QStringLiteral("美元")},
        {QStringLiteral("km2"), QStringLiteral("平方公里")},
        {QStringLiteral("m2"), QStringLiteral("平方米")},
        {QStringLiteral("平方千米"), QStringLiteral("平方公里")},
        {QStringLiteral("微克/立方米"), QStringLiteral("μg/m3")},
    };
    QString unit = withoutNotes(text).remove(u' ').remove(QStringLiteral("人民币"));
    // The micro sign and the Greek letter look alike.
    unit.replace(QChar(0x00b5), QChar(0x03bc));
    const QString folded = unit.toLower().remove(u',');
    return others.value(folded, unit);
}

bool isUnitText(const QString& text)
{
    const QString unit = canonicalUnit(text);
    if (unit.isEmpty() || unit.size() > 10)
        return false;
    const Unit parsed = parseUnit(unit);
    return parsed.dimension != Dimension::Other || namedUnits().contains(unit.toLower())
        || (namedUnits().contains(parsed.base.toLower()) && parsed.numerator > 1);
}

bool isValueWord(const QString& text)
{
    static const QStringList words {
        QStringLiteral("绝对值"), QStringLiteral("绝对量"),   QStringLiteral("绝对额"),
        QStringLiteral("总量"),   QStringLiteral("数值"),     QStringLiteral("值"),
        QStringLiteral("数据"),   QStringLiteral("实绩"),     QStringLiteral("实际完成"),
        QStringLiteral("实际"),   QStringLiteral("完成"),     QStringLiteral("完成数"),
        QStringLiteral("完成额"), QStringLiteral("完成情况"), QStringLiteral("本期"),
        QStringLiteral("本年"),   QStringLiteral("value"),    QStringLiteral("amount"),
        QStringLiteral("指标值"), QStringLiteral("总额"),     QStringLiteral("数")};
    return words.contains(word(text));
}

bool isIgnoredHeader(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("目标|计划|任务数|预算|target|plan|完成率|完成比例|进度|环比|增减额|增加额|"
                       "增减量|增量|序号|备注|差距|^计算(?:增速|占比)|^computed|^(?!.*累计).*(?:"
                       "当月|本月|当期|当季)|quarter-on-quarter"));
    return words.match(withoutNotes(text).toLower()).hasMatch();
}

bool isTotalWord(const QString& text)
{
    static const QStringList words {
        QStringLiteral("合计"),  QStringLiteral("总计"), QStringLiteral("小计"),
        QStringLiteral("总数"),  QStringLiteral("全市"), QStringLiteral("全区"),
        QStringLiteral("全省"),  QStringLiteral("全县"), QStringLiteral("全国"),
        QStringLiteral("total"), QStringLiteral("sum")};
    return words.contains(word(text));
}

}
