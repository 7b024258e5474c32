// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulletinphrase_p.h"

#include <QRegularExpression>

#include <vector>

namespace zoneboard::bulletin {

namespace {

using Expression = QRegularExpression;

const QString periodWords = QStringLiteral(
    "(?:(?:截至|截止|到|至)?(?:\\d{4}年(?:度?末|底|初|度)?|去年|上年|今年|本年|年末|年底)(?:前?["
    "一二三四1-4]个?季度|前[一二三四两]个?季度|[上下]半年|全年|同期|\\d{1,2}(?:月份?)?(?:-|至)\\d{"
    "1,2}月份?末?|\\d{1,2}月(?:份|末|底)?)?(?:\\d{1,2}日)?"
    "|前?[一二三四1-4](?:个)?季度|前[一二三四两]个?季度|[上下]半年|全年|\\d{1,2}(?:月份?)?(?:-|至)"
    "\\d{1,2}月份?末?|前?\\d{1,2}(?:个月|月份?末?|月底)|截至目前|目前)");

const Expression& changeEnd()
{
    static const Expression expression(QStringLiteral(
        "(?:净|累计|均|各|则|由负转正)?(负增长|正增长|增长|增加|增产|增收|增幅|上升|提高|提升|回升|"
        "攀升|上涨|扩大|扩张|加快|下降|减少|减产|降低|回落|下滑|下跌|萎缩|压减|压降|缩小|收窄|放缓|"
        "减缓|(?<!新)增|升|涨|降|减|跌)(?:了|约|超|近|达|幅度?达?|为)?:?$"));
    return expression;
}

/// 比上年, 较2017年 …: what a change is measured against.
const Expression& baseWords()
{
    static const Expression expression(QStringLiteral(
        "(?:同比|同口径|环比|可比口径|按?可比价格?(?:计算)?|按?不变价格?(?:计算)?|名义|实际(?=增长|"
        "下降)|(?:比|较|与|同)((?:上|前|去)(?:一)?个?(?:年同期|年同|年末|年底|年初|五年|季度|季末|"
        "月末|月|年|半年)|去年同期|去年|上年|同期|年初|上半年|一季度|前三季度|\\d{4}年(?:同期|底|"
        "末)?|疫情前|基期|五年前)(?:相比|比)?的?,?)"));
    return expression;
}

void classifyChange(Lead& lead, const QRegularExpressionMatch& change)
{
    static const Expression average(QStringLiteral("年均|两年平均|平均增|年平均|复合"));
    static const Expression ofRate(QStringLiteral("(增速|增幅|降幅|增长率)"));
    static const Expression before(QStringLiteral("降|减|跌|回落|下滑|负|缩|收窄|放缓|萎|压"));
    QString rest = lead.whole.left(change.capturedStart(0));
    lead.role = Role::Change;
    lead.sign = before.match(change.captured(1)).hasMatch() ? -1 : 1;
    QString base;
    for (auto all = baseWords().globalMatch(rest); all.hasNext();) {
        const auto match = all.next();
        base = match.captured(1).isEmpty() ? match.captured() : match.captured(1);
    }
    static const Expression yearBefore(QStringLiteral(
        "^(去年|上年|上一年|同期|同比|同口径|可比|按|不变|名义|实际|上年末|去年底|上年底|去年末)"));
    if (average.match(rest).hasMatch())
        lead.why = QStringLiteral("average");
    else if (ofRate.match(rest).hasMatch() || rest.endsWith(u"拉动"))
        lead.why = rest.contains(u"拉动") ? QString() : QStringLiteral("rate_change");
    else if (!base.isEmpty() && !yearBefore.match(base).hasMatch())
        lead.why = QStringLiteral("other_base");
    if (!lead.why.isEmpty())
        lead.role = Role::None;
    lead.noun = rest.remove(baseWords());
}

bool classifyNone(Lead& lead)
{
    static const Expression comparison(
        QStringLiteral("(高于|低于|快于|慢于|好于|优于|领先于?|落后于?|超出|高出|多于|少于|快过|"
                       "跑赢|(?:比|较)(?!上|去|年初|同期|前|\\d|重|一季).*?(?:高出?|低|快|慢|多|少|"
                       "大|小)|[高低快慢][于出].*)$|(?:超|快)(?:序时|时序)进度?$"));
    static const Expression completion(
        QStringLiteral("(完成率|完成进度|开工率达?标|进度|完成.*?(?:年度|全年|目标|计划|任务|预算)["
                       "^，]*|占(?:年度|全年)?(?:计划|预算|目标|任务)的?)(?:达到|达|为)?$"));
    static const Expression average(QStringLiteral("(年均|两年平均|平均增速|平均增长|复合增长)"));
    static const Expression noGrowth(QStringLiteral("(兑|汇率|文号|〔|热线|电话|第$)"));
    for (const auto& [expression, why] : {std::pair {&comparison, u"comparison"},
                                          {&completion, u"completion"},
                                          {&average, u"average"},
                                          {&noGrowth, u"not_a_figure"}}) {
        if (!expression->match(lead.whole).hasMatch())
            continue;
        lead.role = Role::None;
        lead.why = QString::fromUtf16(why);
        return true;
    }
    return false;
}

bool classifyShare(Lead& lead)
{
    static const Expression of(
        QStringLiteral("^(.*?)(?:占到?了?(?!比|地|用|补)|贡献了?(?!率)|约占)(.*?)的?(?:比重|比例|"
                       "份额|总数|总量|总额|比|一半)?(?:的)?(?:达到|达|为|是|在|约|近|超)?$"));
    static const Expression more(QStringLiteral("占[比到]?(?:超过?|逾)全?"));
    if (more.match(lead.whole).hasMatch())
        lead.shareQualifier = Qualifier::MoreThan;
    static const Expression ratio(QStringLiteral("^(.*?)(?:占比|比重|比例|份额)(?:达到|达|为|是|"
                                                 "升至|提高到|提升至|上升到|降至|在|超过?)?(.*)$"));
    if (const auto match = of.match(lead.whole); match.hasMatch()) {
        lead.role = Role::Share;
        lead.noun = match.captured(1);
        lead.shareOf = match.captured(2);
        return true;
    }
    if (const auto match = ratio.match(lead.whole); match.hasMatch()) {
        const bool bare = cleanNoun(match.captured(1), false).isEmpty();
        lead.role = bare ? Role::Share : Role::PartShare;
        lead.noun = bare ? QString() : lead.whole.left(match.capturedEnd(1) + 2);
        lead.shareOf = match.captured(2);
        return true;
    }
    return false;
}

void readMarks(Lead& lead)
{
    static const Expression inner(QStringLiteral("其中|^(?:包括|包含|含)(?!量|税)"));
    static const Expression target(QStringLiteral(
        "力争|确保|目标|预期|计划(?:完成|达|实现|新|引|开)|年度[^，]*计划$|[^，]计划$|任务为?$"));
    static const Expression respectively(QStringLiteral("分别|依次"));
    lead.inner = inner.match(lead.whole).hasMatch();
    lead.target = target.match(lead.whole).hasMatch();
    lead.respectively = respectively.match(lead.whole).hasMatch();
    lead.multiple = lead.whole.contains(u'是') || lead.whole.contains(u"相当于");
    lead.total = lead.whole.contains(u"累计");
}

QString lastPeriod(const QString& words)
{
    static const Expression period(QStringLiteral("(?<![比较是由从])") + periodWords);
    QString last;
    for (auto all = period.globalMatch(words); all.hasNext();)
        last = all.next().captured();
    return last;
}

}

QString cleanNoun(QString words, bool first)
{
    static const Expression periods(QStringLiteral("^(?:在|从|由)?") + periodWords
                                    + QStringLiteral("(?:的|,)?"));
    static const Expression front(QStringLiteral(
        "^(?:其中|园区(?=共有|现有|拥有|实现|完成)|包括|包含|含(?!量|税)|据.*?(?:核算|统计|快报|"
        "数据|显示|年报)|快报数?显示|"
        "数据显示|预计|预期|力争|确保|初步核算|初步统计|目前|截至|截止|全省|全市|我市|全县|我县|"
        "我区|区内|园区内|同时|此外|另外|并且|并|还|也|已经|已|共计|共有|共|现有|拥有|集聚了?|集聚|"
        "累计实现|累计|实现|完成了?|实施|达到|达|成功|有效|推出|举办|保障|约|的|了|和|与|及|、|为|"
        "全面|继续|持续|当前|以及|今年以来|建有|形成|建成(?=国家|省)|分别|等|：|:|·|■|●|—|-|\\)|\\("
        "|\\|)"));
    static const Expression back(
        QStringLiteral("(?:达到了?|达|为|是|至|到|突破|超过|超|共计|共|合计|总计|累计|约|近|逾|"
                       "只有|仅有|仅|共有|有|实现|完成|了|已|均|各|分别|依次|则|:|、|的增速|增速|"
                       "增幅|将|力争|在|“|\"|\\(|提升|提高|增加|增长|上升|扩大|下降)+$"));
    static const Expression place(
        QStringLiteral("^[^的、，“]{2,6}?(?<!社|园|小|地|片|城|超|上|辖)(?:高新区|开发区|经开区|"
                       "新区|园区|市|县|区)(?!域|场|民|政)(?=.{2})"));
    const QString whole = words;
    QString before;
    bool placed = !first;
    while (before != words) {
        before = words;
        words.remove(periods);
        words.remove(front);
        if (!placed && place.match(words).hasMatch()) {
            words.remove(place);
            placed = true;
        }
    }
    words = words.trimmed().remove(back);
    if (words.startsWith(u'“') && words.count(u'”') == 0)
        words.remove(0, 1);
    return words;
}

Lead readLead(const QString& words, bool first)
{
    Lead lead;
    lead.whole = words;
    readMarks(lead);
    lead.period = lastPeriod(words);
    if (classifyNone(lead))
        return lead;
    static const Expression rate(
        QStringLiteral("^(.*?)(?:同比)?(?:增速|增幅|增长率|降幅)(?:达到|达|为|是|约)?$"));
    if (const auto change = changeEnd().match(words);
        change.hasMatch() && !words.endsWith(u"贡献")) {
        classifyChange(lead, change);
        const Expression joined(QStringLiteral("拉动(.*)$"));
        if (const auto pull = joined.match(words.left(change.capturedStart(0))); pull.hasMatch()) {
            lead.role = Role::Value;
            lead.noun = words;
        }
    } else if (const auto growth = rate.match(words); growth.hasMatch()) {
        lead.role = Role::Rate;
        lead.noun = growth.captured(1);
        lead.sign = words.contains(u"降幅") ? -1 : 1;
    } else if (!classifyShare(lead)) {
        lead.noun = words;
    }
    if (lead.noun.contains(u"其中"))
        lead.noun = lead.noun.mid(lead.noun.indexOf(u"其中") + 2);
    const bool pull = lead.noun.contains(u"拉动");
    if (!pull)
        lead.noun = cleanNoun(lead.noun, first);
    if (lead.role == Role::Share)
        lead.shareOf = lead.shareOf.remove(
            QRegularExpression(QStringLiteral("^(了|到|超过?|约)|(超过?|约|近|总数|总量|的)$")));
    return lead;
}

QStringList listedNouns(const QString& words)
{
    static const Expression separators(QStringLiteral("、|和|与|及|以及"));
    static const Expression family(QStringLiteral("(企业|产业|投资|工业|项目|收入|支出|居民|单位|"
                                                  "机构|贷款|存款|就业|增加值|产量|人口|税收)$"));
    QStringList nouns = words.split(separators, Qt::SkipEmptyParts);
    if (nouns.size() < 2)
        return nouns;
    if (const auto match = family.match(nouns.last());
        match.hasMatch() && nouns.last().size() > match.capturedLength())
        for (QString& noun : nouns)
            if (!family.match(noun).hasMatch() && noun.size() <= 4)
                noun += match.captured();
    return nouns;
}

bool wantsObject(const QString& words)
{
    static const Expression verb(QStringLiteral(
        "(?:^|等|的|以|有|了|引进|招引|新建|建成|开工|实施|签约|吸引|投入|举办|完成|新增|获评|入选|"
        "落地|培育|推进|推动|落户|打造|入驻|聚集|集聚|盘活|淘汰|新签|谋划|储备|争取|获批|认定|建设|"
        "改造|设立|发放|带动|帮助|解决|排查|化解|开展|组织|供应|出让|竣工|投产|推出|梳理|创建|布局|"
        "拥有|导入|达到|实现|共|至|到|授权|办理|兑现|减免|获得|新认定|新培育|投放|接待|服务|安排|"
        "筹集|下达|归集|撬动|新开工|开通|修复|整治|拆除)$"));
    return verb.match(words).hasMatch();
}

QString nounAfterNumber(QString words, const QString& verb)
{
    static const Expression adverbs(
        QStringLiteral("顺利|全面|全部|均已|均|已经|已|相继|陆续|成功|集中|正式|如期|先后"));
    static const Expression honour(
        QStringLiteral("^(?:获评|入选|获批|荣获|被评为|被认定为|获得|通过|列入|成为)(.+)$"));
    static const Expression done(QStringLiteral(
        "^(.+?)((?:签约、落地|签约落地|开工建设|竣工投产|建成投用|建成投产|通过验收|开工|竣工|完工|"
        "投产|落地|签约|入库|建成|投用|达产|开业|上市|入驻|启用|落户|完成)+)$"));
    static const Expression improve(QStringLiteral("^(?:完善|用于|支持|推进|加强|提升|保障|开展)"));
    if (const qsizetype quote = words.indexOf(u'“'); quote >= 2 && words.endsWith(u'”'))
        words.truncate(quote);
    words.remove(adverbs);
    if (const auto match = honour.match(words); match.hasMatch())
        return match.captured(1);
    if (const auto match = done.match(words); match.hasMatch())
        return match.captured(2) + match.captured(1);
    const bool improved = improve.match(words).hasMatch();
    words.remove(improve);
    return improved ? words + verb : verb + words;
}

QString unitBase(const QString& unit)
{
    static const Expression factor(
        QStringLiteral("^(?:万亿|亿|千万|百万|十万|万|千(?!瓦|米|克|伏)|百(?!分))+"));
    QString base = unit;
    return base.remove(factor);
}

double unitFactor(const QString& unit)
{
    double factor = 1;
    for (const QChar c : unit.left(unit.size() - unitBase(unit).size()))
        factor *= c == u'亿' ? 1e8 : c == u'万' ? 1e4 : c == u'千' ? 1e3 : c == u'百' ? 1e2 : 10;
    return factor;
}

double likeness(const QString& one, const QString& other)
{
    if (one.isEmpty() || other.isEmpty())
        return 0;
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1, 0);
    for (const QChar c : one) {
        int diagonal = 0;
        for (std::size_t j = 0; j < static_cast<std::size_t>(other.size()); ++j) {
            const int old = row[j + 1];
            row[j + 1] =
                c == other.at(static_cast<qsizetype>(j)) ? diagonal + 1 : qMax(row[j], old);
            diagonal = old;
        }
    }
    return 2.0 * row.back() / static_cast<double>(one.size() + other.size());
}

}
