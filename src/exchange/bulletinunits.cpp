// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

namespace {

using Expression = QRegularExpression;

const QString& multiplier()
{
    static const QString pattern = QStringLiteral("(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千|百)");
    return pattern;
}

/// What is counted or measured, longer words before those they begin with.
const QString& measure()
{
    static const QString pattern =
        QStringLiteral("吨公里|人公里|车公里|千瓦时|千瓦小时|兆瓦时|吉瓦时|千瓦|兆瓦|吉瓦|千伏安|"
                       "平方公里|平方千米|平方米|平米|"
                       "立方米|标准箱|标箱|重量箱|千克标准煤|公斤标准煤|克标准煤|吨标准煤|吨标煤|"
                       "标准立方米|蒸吨|公顷|"
                       "公里|千米|毫米|厘米|千克|公斤|毫克|微克|克|升|毫升|人次|人日|人天|辆次|"
                       "架次|台次|家次|户次|艘次|车次|"
                       "列次|班次|件次|例次|场次|张次|床日|人民币|美元|欧元|日元|港元|港币|英镑|元|"
                       "标方|方|个标准箱|机架|"
                       "吨|辆|架|艘|列|头|只|羽|尾|匹|株|棵|间|栋|幢|处|所|支|场|次|班|对|张|份|册|"
                       "部|篇|种|类|批次|批|宗|笔|单|"
                       "床|位|箱|村|镇|度电|度|颗|枚|款|例|片|本|起|期(?=$|[，；。)、])|平方|立方|"
                       "个|家|件|户|人|名|项|座|条|台(?!阶)|"
                       "套|亩|米|斤|担|公担|卷|幅|盒|瓶|桶|袋|节|线|路|站|点位|片区|基|根|口|眼|孔|"
                       "员|席|代|道|门|幕|届次|"
                       "梯|把|双|副|顶|块|粒|团|社|窗|乡|组|车|股|档");
    return pattern;
}

const QString& latin()
{
    static const QString pattern = QStringLiteral(
        "μg/m3|μg/m³|ug/m3|mg/m3|mg/m³|mg/"
        "L|PFLOPS|EFLOPS|GWh|MWh|kWh|kwh|KWh|KWH|MWp|GWp|MW|GW|kW|KW|kVA|MVA|"
        "㎡|㎥|㎏|㎞|km2|km²|km|m2|m²|m3|m³|hm2|hm²|kg|TEU|Gbps|Mbps|Tbps|PB|TB|GB|ha|dB|℃|t|P|T");
    return pattern;
}

const Expression& unitExpression()
{
    static const Expression expression = [] {
        const QString per =
            QStringLiteral("(?:/"
                           "(?:间夜|间·夜|吨标准煤|吨标煤|万吨公里|万吨|万标箱|万TEU|TEU|"
                           "百平方公里|平方公里|平方米|立方米|千瓦时|万元|亩|人|"
                           "户|年|吨|公顷|月|日|天|次|小时|股|套|升|"
                           "千克|公斤|台|件|辆|间|头|百户|百人|万人|千人))");
        return Expression(QStringLiteral("\\G(?:/10?万|") + multiplier() + QStringLiteral("?(?:")
                          + measure() + QStringLiteral(")") + per + QStringLiteral("?|")
                          + multiplier() + QStringLiteral("?(?:") + latin()
                          + QStringLiteral(")(?![A-Za-z0-9])") + per
                          + QStringLiteral("?|万亿|亿|万)"));
    }();
    return expression;
}

}

qsizetype unitLength(const QString& text, qsizetype at)
{
    // 张家口, 人民, 件套: a word that begins like a unit.
    static const Expression word(QStringLiteral(
        "\\G(?:人民(?!币)|人大|人才|人均|位列|位居|位于|次[级于新要]|个百分|方面|方案|方向|方式|"
        "点多|"
        "户籍|户均|家居|家庭|家电|条例|条件|项目|项下|部门|部分|部委|部署|类别|处理|处于|处置|名列|"
        "名单|名优|点燃|只有|对口|对接|支持|支撑|支付|门类|线上|线下|路网|站上|代表|道路|基地|基本|"
        "基础|基金|"
        "口径|口岸|单位|单项|度假|级别|场馆|次均|社会|社区|乡镇|乡村|村镇|镇街|组织|车间|股权|股份|"
        "块钱|"
        "米兰|套内|种植|种业|批发|批准|期间|期末|期初|件套|台阶|根本|把握|双双|路径|双边|本地|本市|"
        "本县|本区)"));
    if (word.match(text, at).hasMatch())
        return 0;
    const auto match = unitExpression().match(text, at);
    return match.hasMatch() ? match.capturedLength() : 0;
}

qsizetype unitOfNoun(const QString& text, qsizetype at, QStringView noun)
{
    static const struct
    {
        QString unit;
        Expression nouns;
    } measured[] = {
        {QStringLiteral("个工作日"), Expression(QStringLiteral("时间|时长|时限|周期|用时|压缩"))},
        {QStringLiteral("个月"), Expression(QStringLiteral("周期|时限|去化|工期"))},
        {QStringLiteral("小时"),
         Expression(QStringLiteral("时间|时长|工时|小时数|用时|日照|车程|耗时|行程|航程|停时"))},
        {QStringLiteral("分钟"), Expression(QStringLiteral("时间|时长|用时|车程|耗时|行程|间隔"))},
        {QStringLiteral("天"),
         Expression(QStringLiteral(
             "天数|停留|时间|时长|用时|耗时|周期|优良|良好|工期|回收期|账期|住院日$"))},
        {QStringLiteral("岁"), Expression(QStringLiteral("寿命|年龄"))},
        {QStringLiteral("年"), Expression(QStringLiteral("年限|受教育"))},
        {QStringLiteral("分"),
         Expression(QStringLiteral("得分|评分|总分|均分|满意度|指数|评价|成绩|分值|测评"))},
        {QStringLiteral("点"), Expression(QStringLiteral("指数|收于|报收"))},
    };
    static const Expression airQuality(
        QStringLiteral("(?:^|[^\\p{Han}])(?:其中)?(?:优|良|优良|达标|超标|[轻中重]度及?(?:以上)?"
                       "污染|严重污染|重污染)$"));
    for (const auto& [unit, nouns] : measured)
        if (QStringView(text).sliced(at).startsWith(unit))
            return nouns.match(noun.toString()).hasMatch()
                    || (unit == u"天" && airQuality.match(noun.toString()).hasMatch())
                    || (unit == u"天"
                        && text.lastIndexOf(u"天数", at) > text.lastIndexOf(u'；', at))
                ? unit.size()
                : 0;
    return 0;
}

namespace {

/// How much of a unit only multiplies (万 of 万平方米; none of 千瓦, 百分点).
qsizetype multiplierLength(const QString& unit)
{
    qsizetype at = 0;
    for (; at < unit.size(); ++at) {
        const QChar c = unit.at(at);
        const QChar next = at + 1 < unit.size() ? unit.at(at + 1) : QChar();
        const bool large = c == u'亿' || c == u'万' || c == u'十';
        const bool thousand = c == u'千' && !QStringLiteral("瓦米克伏卡").contains(next);
        const bool hundred = c == u'百' && next != u'分';
        if (!large && !(thousand && !next.isNull()) && !(hundred && !next.isNull()))
            break;
    }
    return at;
}

}

QString unitBase(const QString& unit)
{
    return unit.mid(multiplierLength(unit));
}

double unitFactor(const QString& unit)
{
    double factor = 1;
    for (const QChar c : unit.left(multiplierLength(unit)))
        factor *= c == u'亿' ? 1e8 : c == u'万' ? 1e4 : c == u'千' ? 1e3 : c == u'百' ? 1e2 : 10;
    return factor;
}

bool sameMeasure(const QString& one, const QString& other)
{
    static const Expression people(QStringLiteral("^(?:人|名|位)$"));
    static const Expression things(QStringLiteral("^(?:个|家|户|项|所|件|座|处|条)$"));
    const QString a = unitBase(one);
    const QString b = unitBase(other);
    return a == b || (people.match(a).hasMatch() && people.match(b).hasMatch())
        || (things.match(a).hasMatch() && things.match(b).hasMatch() && (a == u"个" || b == u"个"));
}

bool isCounter(const QString& unit)
{
    static const Expression counter(
        QStringLiteral("^(?:万|千)?(?:个|家|项|宗|件|户|只|所|座|条|起|处|支|批|台|例)$"));
    return counter.match(unit).hasMatch();
}

bool isNumeral(QChar character)
{
    return QStringLiteral("零〇○一二两三四五六七八九十百千万亿").contains(character);
}

double chineseNumber(QStringView numeral)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const qsizetype point = numeral.indexOf(u'点');
    double fraction = 0;
    double weight = 1;
    for (const QChar c : point < 0 ? QStringView() : numeral.sliced(point + 1)) {
        weight /= 10;
        fraction += weight * static_cast<double>(c == u'〇' || c == u'○' ? 0 : digits.indexOf(c));
    }
    double total = 0;
    double section = 0;
    double digit = -1;
    for (const QChar c : point < 0 ? numeral : numeral.first(point)) {
        const qsizetype place = c == u'两' ? 2 : c == u'〇' || c == u'○' ? 0 : digits.indexOf(c);
        if (place >= 0) {
            digit = (digit > 0 ? digit * 10 : 0) + static_cast<double>(place);
        } else if (c == u'万' || c == u'亿') {
            section += qMax(0.0, digit);
            total = (total
                     + (section > 0     ? section
                            : total > 0 ? 0
                                        : 1))
                * (c == u'万' ? 1e4 : 1e8);
            section = 0;
            digit = -1;
        } else {
            const double ten = c == u'十' ? 10 : c == u'百' ? 100 : c == u'千' ? 1000 : 0;
            if (ten == 0)
                return -1;
            section += (digit < 0 ? 1 : digit) * ten;
            digit = -1;
        }
    }
    return numeral.isEmpty() ? -1 : total + section + qMax(0.0, digit) + fraction;
}

}
