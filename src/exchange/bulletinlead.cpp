// SPDX-License-Identifier: GPL-3.0-or-later
// What the words before a number make of it: a value, a change, a share, or no figure at all.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinphrase_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

namespace {

using Expression = QRegularExpression;

bool isRate(Kind kind)
{
    return kind == Kind::Percent || kind == Kind::Fraction;
}

const Expression& changeEnd()
{
    static const Expression expression(QStringLiteral(
        "(?:净|累计|均|各|则|由负转正|转为|由降转|转|实现|名义|实际|略有?|略微|微|小幅|大幅|快速|"
        "逆势|强劲|迅猛|"
        "稳步|平稳|持续|继续|较快|明显|显著|进一步|有所)*(负增长|正增长|"
        "(?<!自然)增长|增加|增产|增收|增幅|增支|多增|少增|多收|少收|多出|少了|多了|"
        "减亏|增亏|偏少|偏多|(?<=同比|上年|去年|同期)多|(?<=同比|上年|去年|同期)少|"
        "上升|提高|提升|提速|回升|攀升|上涨|扩大|扩张|加快|上浮|下浮|下降|减少|减产|"
        "减收|减支|降低|回落|下滑|下跌|萎缩|"
        "压减|压降|压缩|缩小|缩减|缩短|收窄|放缓|减缓|递增|(?<!新)增|升|涨|(?<![下起])降|(?<![审核]"
        ")减|("
        "?<![前此])"
        "提|"
        "跌)(?:了|约|超|近|达|幅度?达?到?|为|率为?)?:?$"));
    return expression;
}

const Expression& rateEnd()
{
    static const Expression expression(QStringLiteral(
        "^(.*?)(?:的)?(?:同比)?(?:增速|增幅|涨幅|升幅|(?<!自然)增长率|降幅|跌幅|减幅|"
        "增长幅度|增长速度|下降幅度|同比)(?:均|各|则)?(?:分别|依次)?"
        "(?:高达|达到|达|为|是|约|在)?:?$"));
    return expression;
}

/// 比上年, 较2017年 …: what a change is measured against.
const Expression& baseWords()
{
    static const Expression expression(QStringLiteral(
        "(?:同比|同口径|自然口径|环比|按?可比口径(?:计算)?|按?可比价格?(?:计算)?|按?不变价格?(?:"
        "计算)?|名义|"
        "实际(?=增长|"
        "下降)|(?:比|较|与|同|相比)((?:上|前|去)(?:一)?个?(?:年同期|年同|年末|年底|年初|五年|季度|"
        "季末|"
        "月末|月|周期|年|半年)|去年同期|去年|上年|同期|年初|上半年|[一二三]季度|前[一二三]季度|\\d{"
        "1,2}-\\d{1,2}月|"
        "\\d{1,2}月份?|\\d{4}年(?:同期|底|末|初)?|“?十[二三四]五”?(?:初|末|期初|末期)?|疫情前|基期|"
        "[三五十]年前|计划|预期)"
        "(?:相比|比)?的?[,，]?)"));
    return expression;
}

void classifyChange(Lead& lead, const QRegularExpressionMatch& change)
{
    static const Expression average(QStringLiteral(
        "年均|两年平均|三年平均|平均增|年平均|平均每年|复合|[两三四五六七八九十]年(?:来|间|$)"));
    static const Expression ofRate(QStringLiteral("(增速|增幅|降幅|涨幅|跌幅|增长率)[^，]*$"));
    static const Expression before(
        QStringLiteral("降|减|跌|回落|下滑|下浮|负|缩|收窄|放缓|萎|压|少"));
    static const Expression year(QStringLiteral("^(\\d{4})年"));
    QString rest = lead.whole.left(change.capturedStart(0));
    lead.role = Role::Change;
    lead.sign = before.match(change.captured(1)).hasMatch() ? -1 : 1;
    QString base;
    for (auto all = baseWords().globalMatch(rest); all.hasNext();) {
        const auto match = all.next();
        base = match.captured(1).isEmpty() ? match.captured() : match.captured(1);
    }
    if (average.match(rest).hasMatch()) {
        lead.why = QStringLiteral("average");
    } else if (ofRate.match(rest).hasMatch() || rest.endsWith(u"拉动")) {
        lead.why = rest.contains(u"拉动") ? QString() : QStringLiteral("rate_change");
    } else if (const auto named = year.match(base); named.hasMatch()) {
        lead.baseYear = named.captured(1).toInt();
    } else if (!base.isEmpty() && !isYearBefore(base)) {
        lead.why = QStringLiteral("other_base");
    }
    if (!lead.why.isEmpty())
        lead.role = Role::None;
    lead.noun = rest.remove(baseWords());
}

/// Numbers that are told but are no figures of their own.
bool classifyNone(Lead& lead, Kind kind)
{
    static const Expression comparison(QStringLiteral(
        "(高于|低于|快于|慢于|好于|优于|大于|领先于?|落后于?|超出|高出|高过|多于|少于|快过|跑赢|"
        "(?:比|较)[^，]{0,8}(?:目标|计划|预期)[^，]{0,4}?(?:高出?|低|快|慢|多|少)|"
        "(?<![同环占之对可相])(?:比|较)(?!上|去|年初|同期|前|\\d|重|一季|例).*?(?:高出?|低|快|慢|"
        "多|少|大|小|强|优|领先|提前)|"
        "[高低快慢][于出].*)(?:了|约|近|超过?)?$|(?:超|快|滞后|落后|领先)于?(?:序时|时序)(?:进度)?$"
        "|差距.*$|相差(?:近|约|超过?|了)?$|(?:仍|还|尚|依然)(?:要|需|须)?(?:低|高|少|多|差|慢|短缺)"
        "(?:出|了)?(?:近|约|超过?)?$"));
    static const Expression completion(
        QStringLiteral("(完成率|完成进度|进度|(?:完成|达到?|超|兑现).*?(?:年度|全年|目标|计划|任务|"
                       "预算|规划)[^，]*|"
                       "(?:占|为|是|达|达到)(?:年度|全年|年初|调整|市|区|县|下达)*(?:计划|预算|"
                       "目标|任务)+数?的?|超额)(?:的|达到|达|为|至)?$"));
    static const Expression restored(QStringLiteral(
        "(恢复到?至?|回到|达到?|相当于|是|为)[^，]*(?:同期|\\d{4}年|疫情前|平均水平)[^，]*的$"));
    static const Expression average(
        QStringLiteral("(年均|两年平均|三年平均|平均增速|平均增长|年平均|复合)(?:增|下|递|同比|"
                       "复合|提|$|[为达])"));
    static const Expression perDay(QStringLiteral(
        "(?:日均|月均|周均|年均|平均每[天日月年])(?:新增|增加|净增|诞生)[^，]{0,8}$"));
    static const Expression never(
        QStringLiteral("(兑|印发?|^连续[^，]{1,4}年(?:均|都)?(?:保持|稳定|维持|超过?|高于|突破)*在?"
                       "|^(?:并|均|都|始终|继续|有效)?控制在?|(?"
                       "<!债务)限额|汇率(?![^，]*折)[^，]*|文号|〔|"
                       "热线|电话:?|传真:?|邮编:?|总第|版本)$"));
    const struct
    {
        const Expression* expression;
        QString why;
        bool ratesOnly;
    } kinds[] = {{&comparison, QStringLiteral("comparison"), false},
                 {&completion, QStringLiteral("completion"), true},
                 {&restored, QStringLiteral("other_base"), true},
                 {&average, QStringLiteral("average"), true},
                 {&perDay, QStringLiteral("average"), false},
                 {&never, QStringLiteral("not_a_figure"), false}};
    static const Expression ofYearBefore(
        QStringLiteral("(?:是|为|相当于)(?:上年|去年)?(?:上年|去年|同期)(?:水平)?的$"));
    if (isRate(kind) && ofYearBefore.match(lead.whole).hasMatch()) {
        lead.role = Role::Change;
        lead.remains = true;
        return true;
    }
    for (const auto& each : kinds) {
        if ((each.ratesOnly && !isRate(kind)) || !each.expression->match(lead.whole).hasMatch())
            continue;
        lead.role = Role::None;
        lead.why = each.why;
        return true;
    }
    return false;
}

bool classifyShare(Lead& lead)
{
    static const Expression of(QStringLiteral(
        "^(.*?)(?:约占|占到?了?(?!比|地(?!区|方)|用|补)|贡献了?(?!率)|相当于)(.*?)的?(?:比重|比例|"
        "份额|总数|"
        "总量|总额|比|一半)?(?:的)?(?:首次|已|也|均|稳定|保持|维持|始终|预计|有望|预期|可)*"
        "(?:高达|达到|达|为|是|在|约|近|超|突破|提高到|升至|提升至|上升到|上升至|降至)?$"));
    static const Expression more(QStringLiteral("占[比到]?(?:超过?|逾)全?"));
    static const Expression ratio(QStringLiteral("^(.*?)(?:占比|比重|比例|份额)(?:连续[^，]{1,4}年|"
                                                 "首次|已|也|均|稳定|保持|维持|始终)*(?:高达|"
                                                 "达到|达|为|是|在|升至|提高到|提升到|"
                                                 "提升至|上升到|上升至|降至|降到|超过?|约)?(.*)$"));
    static const Expression rate(QStringLiteral("(?:天数|大班额|达标|合格|断面|水质|优良|性别|男女|"
                                                "资产负债|抚养|师生|达成|回收|利用)比例"));
    static const Expression about(QStringLiteral("(?:大约|约)占(?:到|了)?全?"));
    if (more.match(lead.whole).hasMatch())
        lead.shareQualifier = Qualifier::MoreThan;
    else if (about.match(lead.whole).hasMatch())
        lead.shareQualifier = Qualifier::About;
    if (const auto match = of.match(lead.whole); match.hasMatch()) {
        lead.role = Role::Share;
        lead.noun = match.captured(1);
        lead.shareOf = match.captured(2);
        lead.contributes = lead.whole.contains(u"贡献");
        return true;
    }
    if (rate.match(lead.whole).hasMatch())
        return false;
    if (const auto match = ratio.match(lead.whole); match.hasMatch()) {
        const QString before = QString(match.captured(1)).remove(QStringLiteral("其中"));
        const bool bare = cleanNoun(before, false).isEmpty();
        lead.role = bare ? Role::Share : Role::PartShare;
        lead.noun = bare ? QString() : lead.whole.left(match.capturedEnd(1) + 2);
        lead.shareOf = match.captured(2);
        return true;
    }
    return false;
}

void readMarks(Lead& lead)
{
    static const Expression inner(QStringLiteral("其中|^(?:包括|包含|含)(?!量|税|水|氧)"));
    static const Expression target(
        QStringLiteral("力争|确保|目标(?!任务(?:的|数))|预期(?!寿命)|有望|冲击|计划(?:完成|达|实现|"
                       "新|引|开|建)|年度[^，]*计划$|"
                       "(?:投资|生产|用地|建设)计划$|任务(?:为|是)$|(?:我们|全市|全区|全县|本市|"
                       "本区|今年|明年|新区|园区|年)将|^将"));
    static const Expression planned(
        QStringLiteral("年度(?:计划|目标)总?投资$|(?<!新增)任务(?:数|量)?$"));
    static const Expression respectively(QStringLiteral("分别|依次"));
    static const Expression reached(QStringLiteral("目前|截至|已|实际|累计"));
    lead.inner = inner.match(lead.whole).hasMatch();
    lead.target = target.match(lead.whole).hasMatch();
    lead.planned = planned.match(lead.whole).hasMatch();
    lead.reached = reached.match(lead.whole).hasMatch();
    lead.respectively = respectively.match(lead.whole).hasMatch();
    static const Expression multiple(QStringLiteral("是|相当于|(?:为|达到?)(?:上年|去年|同期)"));
    lead.multiple = multiple.match(lead.whole).hasMatch();
    lead.total = lead.whole.contains(u"累计");
}

/// 增速为8.5%, 降幅达3%: a rate that is named.
bool classifyRate(Lead& lead)
{
    static const Expression falls(QStringLiteral("降幅|跌幅|减幅|下降幅"));
    const auto growth = rateEnd().match(lead.whole);
    if (!growth.hasMatch())
        return false;
    lead.role = Role::Rate;
    lead.noun = growth.captured(1);
    lead.noun.remove(baseWords());
    lead.sign = falls.match(lead.whole).hasMatch() ? -1 : 1;
    return true;
}

void classify(Lead& lead, Kind kind)
{
    const auto change = changeEnd().match(lead.whole);
    if (change.hasMatch() && !lead.whole.endsWith(u"贡献")) {
        classifyChange(lead, change);
        const bool pulls = lead.whole.contains(u"拉动");
        if (pulls
            && (kind == Kind::Points
                || lead.whole.left(change.capturedStart(0)).endsWith(u"拉动"))) {
            lead.role = Role::Value;
            lead.why.clear();
            lead.noun = lead.whole;
        }
        return;
    }
    if ((isRate(kind) || kind == Kind::Times) && classifyRate(lead))
        return;
    if (!isRate(kind) || !classifyShare(lead))
        lead.noun = lead.whole;
}

}

Lead readLead(const QString& words, bool first, Kind kind)
{
    static const Expression around(QStringLiteral(
        "^(了|到|超过?|约|着|其)|(超过?|(?<![签预节条合违履公集])约|近|总数|总量|的|比重|"
        "比例)$"));
    static const Expression inTurn(
        QStringLiteral("^(?:均|各(?!项|类|种|级)|分别|依次)(?:为|是|达到?)?"));
    Lead lead;
    lead.whole = words;
    readMarks(lead);
    lead.period = lastPeriod(words);
    if (classifyNone(lead, kind))
        return lead;
    classify(lead, kind);
    if (lead.noun.contains(u"其中"))
        lead.noun = lead.noun.mid(lead.noun.indexOf(u"其中") + 2);
    if (!lead.noun.contains(u"拉动"))
        lead.noun = cleanNoun(lead.noun, first);
    lead.shareOf.remove(inTurn);
    if (lead.role == Role::Share)
        lead.shareOf.remove(around);
    return lead;
}

}
