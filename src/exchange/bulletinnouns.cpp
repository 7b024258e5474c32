// SPDX-License-Identifier: GPL-3.0-or-later
// Indicator phrases: what only introduces them, what was done to what.
#include "exchange/bulletinperiod_p.h"
#include "exchange/bulletinphrase_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

#include <vector>

namespace zoneboard::bulletin {

namespace {

using Expression = QRegularExpression;

const Expression& introduction()
{
    static const Expression expression(QStringLiteral(
        "^(?:【[^】]{1,12}】|其中|园区(?=共有|现有|拥有|实现|完成|荣获|获评|获批|新增|引进)|包括|"
        "包含|含(?!量|税|水)|据.*?(?"
        ":核算|统计|快报|"
        "数据|显示|年报|测算|评估|了解|悉)(?:数|显示)?|快报数?(?:显示)?|数据显示|统计显示|结果显示|"
        "预计|预期|力争|确保|有望|初步核算|"
        "初步统计|初步测算|初步预计|经初步|目前|截至|截止|全省|全市|全区(?!域)|我市|全县|我县|我区|"
        "我省|本市|"
        "本区|本县|该区|该市|该县|该园区|区内|"
        "市内|县内|园区内|同时|此外|另外|另(?=有)|并且|并(?!购|网)|还(?!款|建|贷)|也|已经|已|共计|"
        "共有|共(?!享|富|青|建|同|和|管)|现有|现(?=已|共)|拥有|集聚了?|聚集了?|累计实现|累计|实现|"
        "(?:集团|新区|开发区|高新区|经开区|街道|全镇|全乡|全园)(?=完成|实现|力争|累计)|"
        "完成了?|实施|"
        "达到|达(?!标|产|成|意|人)|成功|有效(?!发明|专利|注册|商标|期|投资|供给|线索|需求|面积|"
        "灌溉|样本|合同)|推出|"
        "举办|保障|约(?!束|定|谈)|的|了|和|与|及|、|为|全面|继续|持续|当前|以及|"
        "今年以来|以来|建有|形成|建成(?=国家|省)|"
        "分别|等|：|:|·|■|●|—|-|\\)|\\(|\\||当月|当季|当年(?=完成|实现|新)|[一二三四五六七八九十]+"
        "、|\\([一二三四五六七八九十]+\\)|"
        "\\d{1,2}[.、](?!\\d)|[一二三四五六七八九]是(?!.{0,2}$)|首先|一方面|从[^，]{2,8}看|分[^，]{"
        "1,6}看|按[^，]{1,8}分|(?:剔除|扣除|去除)[^，]{2,14}?(?:因素|影响)后?|可比|.{3,}(?:比赛|"
        "竞赛|大赛|赛事)[中上]?(?:共|累计)?获得?|"
        "[^，、]{2,16}(?:方式|模式|条件|背景)下|[^，、]{2,8}[部厅局委](?:核定|下达|批复)(?:给|的)?|"
        "要(?!素|闻|件|点)|将(?!军|乐)|我们|努力)"));
    return expression;
}

const Expression& closing()
{
    static const Expression expression(QStringLiteral(
        "(?:(?<!最)高达|达到了?|达|为|是|至|到|突破|超过|超|共计|共|合计|总计|累计|(?<!["
        "签预节条合违履公集])约|近|逾|"
        "只有|仅有|仅|共有|(?<![国所民私公自享持集])有|实现|完成|了|已|(?<!["
        "户人亩村社日年月平次件床单店班校])均|各|分别|"
        "依次|则|:|、|的增速|增速|增幅|将|力争|在|“|\"|\\(|稳定|保持|增至|升至|"
        "降至|减至|控制|增到|升到|降到|提升|提高|增加|增长|上升|扩大|下降|减少|缩小|回落|缩短|压缩|"
        "延长|"
        "有望|冲击|首次|成功|再次|也|还|，|迈上|站上|跃上|大关)+$"));
    return expression;
}

/// Predicates that end the subject of a clause.
const Expression& predicate()
{
    static const Expression expression(
        QStringLiteral("(?:稳步|平稳|较快|快速|持续|大幅|总体|保持|逐步|逐月|逐季|加快|稳中|继续|"
                       "不断|明显|显著|实现|呈现?|由[升降正负]转[升降正负]?|双双|"
                       "恢复|企稳|小幅|有所|全面|延续|稳定|运行|止跌|扭亏|两位数|增势|势头|再创|创|"
                       "连跨|跨上|跨越|连上|翻了|迈上|站上|突破|再上|"
                       "首次|有序).*$"));
    return expression;
}

/// Nouns of what is measured in money, people and quantities, longer ones first.
const Expression& amountHead()
{
    static const Expression expression(
        QStringLiteral("((?:居民)?人均可支配收入|可支配收入|一般公共预算收入|公共预算收入|"
                       "主营业务收入|营业收入|工业增加值|增加值|总产值|产值|固定资产投资|"
                       "计划总投资|总投资|完成投资|投资额|投资|利润总额|利润|零售总额|零售额|"
                       "销售额|成交额|交易额|进出口总额|进出口|出口额|"
                       "出口|进口额|进口|总额|总收入|收入|总支出|支出|税收|税|贷款余额|存款余额|"
                       "余额|贷款|存款|保费|赔付|经费|费用|费|消费量|消费额|消费|"
                       "产量|总产|单产|发电量|用电量|用水量|用气量|供水量|吞吐量|周转量|运输量|"
                       "客运量|货运量|业务量|总量|销量|存量|流量|量|营收|融资|"
                       "资金|资产|负债|外资|合同额|金额|规模|价格|均价|成本|工资|薪酬|储备|面积|"
                       "里程|容量|装机|排放量|能耗|人口|从业人员|就业人员|"
                       "游客|在校生|毕业生|人数|人次|户数|参保人数|产能|库存|额|值|款)$"));
    return expression;
}

/// Nouns of what is counted.
const Expression& countHead()
{
    static const Expression expression(QStringLiteral(
        "(工业企业|高新技术企业|龙头企业|企业|重点项目|项目|创新平台|平台|研究院|"
        "研究所|实验室|工程中心|研发中心|中心|机构|学校|幼儿园|小学|初中|高中|中学|大学|公司|"
        "单位|基地|园区|产业园|孵化器|众创空间|工作站|服务站|驿站|景区|饭店|酒店|"
        "民宿|医院|卫生院|卫生室|图书馆|博物馆|文化馆|场馆|工程|"
        "活动|案件|事故|事项|产品|品牌|专利|商标|标准|人才|专家|团队|经营主体|"
        "市场主体|主体|合作社|家庭农场|农场|车间|工厂|小区|社区|"
        "公园|站点|车位|基站|充电桩|桩|线路|航线|村|站|厂|店|馆|院|户|奖|证|岗位|"
        "学位|床位|诉求|文件|政策|措施|旅行社|商场|市场|楼宇)$"));
    return expression;
}

}

namespace {

/// Takes what `start` matches off the words' beginning; false where that is nothing.
bool cutStart(QString& words, const Expression& start)
{
    const auto match = start.match(words);
    if (!match.hasMatch() || match.capturedLength() == 0)
        return false;
    words.remove(0, match.capturedLength());
    return true;
}

}

QString cleanNoun(QString words, bool first)
{
    static const Expression periods(QStringLiteral("^(?:在|从|由|于)?") + periodPattern()
                                    + QStringLiteral("(?:以来|期间|的|当月|,|，)?"));
    static const Expression place(QStringLiteral(
        "^[^的、，“]{2,6}?(?<!社|园|小|地|片|城|超|上|辖|景|校|厂|灾|牧|林|矿|病|商|住|库|街|学|特)"
        "(?:高新区|开发区|经开区|"
        "新区|园区|市|县|区)(?!域|场|民|政|级|直|外|内|属|管|均|占|间|块|、)(?=.{2})"));
    bool placed = !first;
    for (bool shorter = true; shorter;) {
        shorter = cutStart(words, periods);
        shorter = cutStart(words, introduction()) || shorter;
        if (!placed && cutStart(words, place))
            placed = shorter = true;
    }
    words = words.trimmed();
    if (const auto end = closing().match(words); end.hasMatch())
        words.truncate(end.capturedStart());
    if (words.startsWith(u'“') && words.count(u'”') == 0)
        words.remove(0, 1);
    return words;
}

QString subjectOf(const QString& clause, bool first)
{
    QString words = cleanNoun(clause, first);
    words.remove(predicate());
    return words.size() >= 2 ? words : QString();
}

QString headOf(const QString& noun, const QString& unit)
{
    const Expression& heads = isCounter(unit) ? countHead() : amountHead();
    return heads.match(noun).captured(1);
}

QString settledNoun(QString noun)
{
    static const Expression fresh(
        QStringLiteral("^(?:新建成|新建|新增|新引进|新招引|新认定|新签约|新签|新开工|新设立|新设|"
                       "新登记|新培育|新入库|新落户|新评定|新|培育|引进|净增)"));
    return noun.remove(fresh);
}

QString levelOf(const QString& noun)
{
    static const Expression level(
        QStringLiteral("^(?:世界级|国家级|国字号|部级|省部级|省级|市级|地市级|县级|区级|镇级|村级|["
                       "一二三四五]星级|[三二一]级|\\dA级)"));
    return level.match(noun).captured();
}

bool wantsObject(const QString& words)
{
    static const Expression verb(QStringLiteral(
        "(?:^|等|的|以|有|了|引进|招引|新建|建成|开工|实施|签约|吸引|投入|举办|完成|新增|获评|入选|"
        "落地|培育|推进|推动|落户|打造|入驻|聚集|集聚|盘活|淘汰|新签|谋划|储备|争取|获批|认定|建设|"
        "改造|开放|设立|发放|带动|帮助|解决|排查|化解|开展|组织|供应|出让|竣工|投产|推出|梳理|创建|"
        "布局|"
        "拥有|导入|下辖|管辖|辖|辖有|设有|设立|分为|划分为|划分|开放|布设|投用|达到|实现|共|至|到|"
        "授权|办理|兑现|减免|获得|新认定|新培育|投放|接待|服务|安排|"
        "筹集|下达|归集|撬动|新开工|开通|修复|整治|拆除|惠及|涉及|覆盖|新改建|改建|扩建|建立|成立|"
        "招收|招聘|输送|培训|转移|"
        "安置|救助|资助|发布|制定|出台|承办|承接|启动|新招引|新引进|新落地|遴选|表彰|关停|取缔|"
        "查处|破获)$"));
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
    // 对38个项目开展绩效评价: what was done to them names them.
    static const Expression undergone(
        QStringLiteral("^(.{2,12}?)(?:开展|实施|进行|组织)了?(.{2,14})$"));
    if (const auto match = undergone.match(words); match.hasMatch())
        return match.captured(2) + match.captured(1);
    const bool improved = improve.match(words).hasMatch();
    words.remove(improve);
    return improved ? words + verb : verb + words;
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
