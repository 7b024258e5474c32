// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers before their noun: 17个亿元以上项目, 投资30亿元的项目, 全市48%的博士.
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// 48个总投资超10亿的新业态签约: the middle is a figure of the same nouns.
bool SentenceReader::readMoneyOfProjects(qsizetype index, const Token& number, const QString& verb,
                                         const Lead& lead)
{
    const QString words = following(index);
    if (index + 3 >= m_tokens.size() || !words.startsWith(u"总投资")
        || m_tokens.at(index + 2).kind != Kind::Amount || !following(index + 2).startsWith(u'的'))
        return false;
    const QString noun = following(index + 2).mid(1);
    m_done = index + 3;
    addValue(number, nounAfterNumber(noun, verb), lead);
    Token money = m_tokens.at(index + 2);
    if (!money.unit.contains(u'元'))
        money.unit += u'元';
    addValue(money, noun + words, lead);
    return true;
}

namespace {

/// Whether a noun can begin with the words behind a number: they go on with no verb or comparison.
bool beginNoun(const QString& words)
{
    static const Expression connective(QStringLiteral(
        "^(?:同比|增(?!值|量|殖)|下降|降|减|居(?!民|家|住)|占(?!地)|比(?!赛|亚)|较|左右|以|和|位|"
        "列(?!车|入)|"
        "排(?!水|污|放|查|涝)|为|达(?!成)|是|在(?!建|校|岗|孵|职|册|园|营|线|研|读)|并|同|折|其中|"
        "、|"
        "约|超|"
        "相比|"
        "提高|上升|回落|高于|低于|的?(?:[，。]|$)|用于(?=其)|名列|全部集中|分布|大关|台阶|关口|的(?"
        ":水平|规模|目标)?$|"
        "拉动|贡献|实现|完成|创|再创|首次|均|由|从|调整|提升|扩大|缩小|惠及|带动|涉及|覆盖|共)"));
    return !words.isEmpty() && !connective.match(words).hasMatch();
}

/// Whether the words before a number leave its noun open.
bool leavesNounOpen(const Lead& lead)
{
    static const Expression placed(
        QStringLiteral("^(?:全[市区县省]|园区|[我该本][市区县省园]|.{2,6}(?:高新区|经开区|开发区|"
                       "新区|园区|[市县区]))$"));
    static const Expression preposition(QStringLiteral("^(?:对|向|给|将|把|为|让|使|仅|全年|共)$"));
    return lead.noun.isEmpty() || preposition.match(lead.noun).hasMatch() || wantsObject(lead.noun)
        || wantsObject(lead.whole) || placed.match(lead.noun).hasMatch();
}

QString verbBefore(const Lead& lead)
{
    static const Expression verbs(QStringLiteral(
        "(新引进|引进|招引|新建|建成|开工|签约|吸引|投入|新增|培育|入驻|盘活|新签|储备|争取|获批|"
        "认定|建设|改造|发放|解决|供应|竣工|投产|推出|带动|接待|办结|整治)$"));
    return verbs.match(lead.whole).captured(1);
}

bool countsPlaces(const Token& number)
{
    return number.unit == u"村" || number.unit == u"镇";
}

/// The number with the unit its noun makes plain: 3万游客 are 人次, 5村 are 个.
Token counting(Token number, const QString& words)
{
    static const Expression crowd(QStringLiteral("^(游客|旅客|观众)"));
    if ((number.unit.endsWith(u'万') || number.unit.endsWith(u'亿'))
        && crowd.match(words).hasMatch())
        number.unit += QStringLiteral("人次");
    if (countsPlaces(number))
        number.unit = QStringLiteral("个");
    return number;
}

/// What is counted, where the sentence goes on to tell what it did: 12家企业贡献….
QString counted(const QString& words)
{
    static const Expression told(
        QStringLiteral("^(.+?(?:企业|项目|平台|产品|机构|人才|单位))(?:贡献|实现|完成|达到|带动|"
                       "拥有|正在|分布|落户|集聚).*$"));
    const auto match = told.match(words);
    return match.hasMatch() && !words.contains(u"完成投资") ? match.captured(1) : words;
}

/// …、“智慧园区”等6个项目: a general noun is named by the last example before it.
QString withExample(const QString& noun, const Lead& lead)
{
    static const Expression general(
        QStringLiteral("^(?:工程|项目|活动|企业|单位|平台|部门|工作)$"));
    if ((!lead.noun.endsWith(u'等') && !lead.whole.endsWith(u'等'))
        || !general.match(noun).hasMatch())
        return noun;
    return lead.whole.mid(qMax(lead.whole.lastIndexOf(u'、'), lead.whole.lastIndexOf(u'“')) + 1)
        + noun;
}

}

/// 76个市级重点项目完成投资165亿元: the words are also the next number's.
bool SentenceReader::readSharedNoun(qsizetype index, const Token& number, const QString& verb,
                                    const Lead& lead)
{
    static const Expression things(QStringLiteral(
        "^(.{0,18}?(?:项目|企业|平台|机构|学校|公司|单位|主体|工程|案件|企业家|产品|"
        "园区|景区|产业|行业|居民|群众|职工|队|小组|协会|站点?|中心|网点|门店|"
        "车间|基地|农户|商户|党员|者|干部|医院|银行|楼宇|[员生师]|餐点|网点|处|所|馆|社区|村|"
        "户|店))"
        "(?:累计|共|已|均|全年|今年)*(?:完成|实现|总|计划|带动|获|贡献|入|出|投|"
        "新增|拥有|受|惠|达|增|报|追|日均|提供|发放|服务|接待|开展|办理|签|形成|创造|"
        "解决|销售|生产|产值|营收|营业|纳税|吸纳|覆盖|集聚|水质|平均).*$"));
    const auto match = things.match(following(index));
    if (!match.hasMatch())
        return false;
    addValue(number, nounAfterNumber(match.captured(1), verb), lead);
    // 8支小分队累计报送线索643条: what they did is told for itself.
    static const Expression did(QStringLiteral("^(?:累计|共|已|均|全年|今年)*(?=(?:报送|发放|解决|"
                                               "办理|提供|开展|接待|服务|签约|排查|调解|受理|追发|"
                                               "追缴|培训|销售).{4,})"));
    if (const auto done = did.match(following(index).mid(match.capturedEnd(1))); done.hasMatch())
        m_leadBegin = number.end + match.capturedEnd(1) + done.capturedLength();
    return true;
}

/// 下辖14个社区、186个网格: nouns behind their numbers, side by side.
bool SentenceReader::readOneOfNouns(qsizetype index, const Token& number, const QString& verb,
                                    const Lead& lead)
{
    static const Expression joined(QStringLiteral("^([^，；:]{2,14}?)(?:、|和|与|及|以及)$"));
    const auto match = joined.match(following(index));
    if (!match.hasMatch() || index + 2 >= m_tokens.size()
        || m_tokens.at(index + 2).kind != Kind::Amount)
        return false;
    m_done = index + 1;
    addValue(number, nounAfterNumber(match.captured(1), verb), lead);
    return true;
}

/// 79家重点监测企业中，62家实现产值正增长: those of the whole that did something.
bool SentenceReader::readSomeOf(qsizetype index, const Lead& lead)
{
    static const Expression did(
        QStringLiteral("^(?:实现|完成|达到|保持|产值|营收|通过|获评|入选)"));
    const Scope& scope = m_scopes.last();
    const Token token = m_tokens.at(index);
    const QString words = following(index);
    if (!lead.whole.isEmpty() || scope.parent < 0 || scope.brackets || words.size() < 4
        || figures.at(scope.parent).unit != token.unit || !did.match(words).hasMatch())
        return false;
    m_done = index + 1;
    addValue(token, words + headOf(figures.at(scope.parent).indicator, token.unit), lead);
    return true;
}

/// 规上服务业312家单位实现营收148亿元: the words before the number are both numbers' own.
bool SentenceReader::readCountAndMeasure(qsizetype index, const Lead& lead)
{
    static const Expression doing(
        QStringLiteral("^(企业|单位|项目|机构|商户|景区|饭店|合作社)(?:共|累计|合计)*(?:实现|完成|"
                       "创造|接待)(.{2,10})$"));
    const Token& token = m_tokens.at(index);
    const auto match = doing.match(following(index));
    if (!match.hasMatch() || index + 2 >= m_tokens.size() || lead.noun.size() < 2
        || m_tokens.at(index + 2).kind != Kind::Amount || !isCounter(token.unit)
        || wantsObject(lead.noun))
        return false;
    m_done = index + 2;
    addValue(token, lead.noun + match.captured(1), lead);
    addValue(m_tokens.at(index + 2), lead.noun + match.captured(2), lead);
    return true;
}

/// 17个亿元以上项目开工建设, 投入7.3亿元完善基础设施: the noun stands behind the number.
bool SentenceReader::readAfterNumber(qsizetype index, const Lead& lead)
{
    const Token& token = m_tokens.at(index);
    QString words = following(index);
    if (readSomeOf(index, lead) || readCountAndMeasure(index, lead))
        return true;
    if (!beginNoun(words) || (!leavesNounOpen(lead) && !countsPlaces(token)))
        return false;
    const bool listed = index > 0 && m_tokens.at(index - 1).text.endsWith(u'、');
    const QString verb = listed && lead.whole.isEmpty() ? m_verb : verbBefore(lead);
    m_verb = verb;
    const Token number = counting(token, words);
    if (readMoneyOfProjects(index, number, verb, lead))
        return true;
    const qsizetype next = index + 2;
    if (readOneOfNouns(index, number, verb, lead))
        return true;
    if (next < m_tokens.size()
        && (m_tokens.at(next).isNumber() || m_tokens.at(next).kind == Kind::Period))
        return readSharedNoun(index, number, verb, lead);
    words = counted(words);
    m_done = index + 1;
    const bool opens = words.endsWith(u'中') && !words.endsWith(u"其中") && words.size() > 3;
    if (opens)
        words.chop(1);
    const QString noun = withExample(nounAfterNumber(words, verb), lead);
    if (noun.size() < 2)
        return m_done = -1, false;
    addValue(number, noun, lead);
    if (opens)
        m_scopes.last() = Scope {.parent = m_last, .lasting = true};
    return true;
}

/// 投资30亿元的芯片封测项目开工: the money of what is named behind it.
bool SentenceReader::readInvestmentOf(qsizetype index, const Lead& lead)
{
    static const Expression money(QStringLiteral(
        "^(?:设立|组建|成立|发起|引进|建设|建成|签约|落户|开工|新建)?((?:计划|协议)?总?投资额?|"
        "总?规模|注册资本|总?建筑面积|占地面积|总面积)$"));
    static const Expression named(
        QStringLiteral("^的(.{2,20}?(?:项目|工程|基地|工厂|中心|园区|产业园|基金|公司|平台|厂房|"
                       "大楼|车间|池))(?:正式|"
                       "顺利|成功|今日|已|，|$|开工|竣工|落户|签约|投产|设立|组建|建成|启动)"));
    const Token token = m_tokens.at(index);
    const auto measure = money.match(lead.noun);
    if (token.kind != Kind::Amount || !measure.hasMatch())
        return false;
    const auto match = named.match(following(index));
    if (!match.hasMatch())
        return false;
    m_done = index + 1;
    addValue(token, match.captured(1) + measure.captured(1), lead);
    return true;
}

/// 全市48%的博士, 近七成的独角兽企业; 80%以上的规上企业设有研发机构.
bool SentenceReader::readShareOfNoun(qsizetype index, const Lead& lead)
{
    const Token token = m_tokens.at(index);
    const QString words = following(index);
    if ((token.kind != Kind::Percent && token.kind != Kind::Fraction) || !words.startsWith(u'的')
        || words.size() < 3)
        return false;
    if (lead.role == Role::Change || lead.role == Role::Rate)
        return false;
    static const Expression conjunction(QStringLiteral("(?:[、和与及]|以及)+$"));
    static const Expression predicate(QStringLiteral(
        "^(.*?(?:企业|项目|居民|村|人口|单位|机构|家庭|人员|职工|学生))((?:设有|"
        "拥有|建有|实现|完成|开展|达到|通过|获得|集中|建立|参加|享受|反映|认为|表示|预计|选择|"
        "计划|面临|处于|愿意|营收|利润|产值|亏损|销售|订单).+)$"));
    static const Expression whence(
        QStringLiteral("^(.{2,12}?)((?:来自|来源于|源自|用于|流向|投向|去往|布局在|分布在|集中在|"
                       "位于|落户|进入).{2,12})$"));
    static const Expression general(
        QStringLiteral("^的(?:比重|比例|份额|水平|目标|增速|速度|增长|规模|高位|区间|占比)"));
    static const Expression place(QStringLiteral("全(?:市|区|省|县|国|球|州)|我[国省市区县]"));
    if (general.match(words).hasMatch())
        return false;
    QString noun = words.mid(1).remove(conjunction);
    QString of = place.match(lead.whole).captured();
    if (of.isEmpty() && index > 0 && m_tokens.at(index - 1).kind != Kind::Semicolon
        && lead.whole.isEmpty() && m_last >= m_first && m_last >= 0
        && place.match(figures.at(m_last).shareOf).hasMatch())
        of = figures.at(m_last).shareOf;
    if (const auto match = predicate.match(noun); match.hasMatch() && of.isEmpty()) {
        of = match.captured(1);
        noun = match.captured(2) + QStringLiteral("的") + match.captured(1);
    } else if (const auto from = whence.match(noun); from.hasMatch() && of.isEmpty()) {
        of = from.captured(1);
        noun = from.captured(2) + QStringLiteral("的") + of;
    } else if (of.isEmpty()) {
        of = noun;
    }
    BulletinFigure& figure = add(token, noun, lead);
    figure.sharePercent = token.value;
    figure.shareQualifier = token.qualifier;
    figure.shareOf = of;
    m_done = index + 1;
    figure.end = static_cast<int>(m_tokens.at(m_done).end);
    return true;
}

}
