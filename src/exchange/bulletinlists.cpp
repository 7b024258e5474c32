// SPDX-License-Identifier: GPL-3.0-or-later
// What takes more than one number, or a number and the words behind it, to be understood.
#include "exchange/bulletinsentence_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

namespace {

const QStringList& sectors()
{
    static const QStringList names {QStringLiteral("第一产业比重"), QStringLiteral("第二产业比重"),
                                    QStringLiteral("第三产业比重")};
    return names;
}

}

/// 从148家增加到236家, 由2017年的2.31缩小为2.08: two figures of two years.
bool SentenceReader::readRange(qsizetype index, const Lead& lead)
{
    static const Expression from(QStringLiteral("^(.*?)(?<![来以])(?:从|由)(.*?)的?$"));
    static const Expression towards(
        QStringLiteral("^(?:逐步|稳步|大幅|快速)?(?:增加|提高|提升|提|增长|上升|升|扩大|跃升|攀升|"
                       "下降|降低|降|减少|缩小|收窄|调整|优化|变|发展|壮大)(?:到|至|为)$"));
    const auto start = from.match(lead.whole);
    if (!start.hasMatch() || index + 2 >= m_tokens.size())
        return false;
    const qsizetype second = index + 2;
    if (!m_tokens.at(second).isNumber() || !towards.match(following(index)).hasMatch())
        return false;
    const Token first = m_tokens.at(index);
    const QString now = readLead(start.captured(1), m_leadBegin == m_begin).period;
    QString noun = cleanNoun(start.captured(1), m_leadBegin == m_begin);
    if (noun.isEmpty() && last())
        noun = last()->indicator;
    if (noun.isEmpty())
        return false;
    const QString period =
        now.isEmpty() && !figures.isEmpty() && m_last >= 0 ? figures.at(m_last).period : now;
    m_done = second;
    if (first.kind == Kind::Ratio) {
        readRatio(first, Lead {.whole = start.captured(1), .period = start.captured(2)});
        m_period = now;
        readRatio(m_tokens.at(second), Lead {.whole = start.captured(1)});
        return true;
    }
    m_period = start.captured(2);
    addValue(first, noun, lead);
    m_period = period;
    const Token& last = m_tokens.at(second);
    addValue(last, noun, lead);
    if (first.unit.isEmpty() && !last.unit.isEmpty())
        figures[figures.size() - 2].unit = last.unit;
    return true;
}

/// 三次产业比重为9.0:43.0:48.0; A、B、C之比为2:3:5.
void SentenceReader::readRatio(const Token& token, const Lead& lead)
{
    static const Expression threeSectors(QStringLiteral("三次产业|三产|产业结构"));
    static const Expression ratioOf(QStringLiteral("(?:之比|比例|比重|结构)?(?:为|是|达)?$"));
    QStringList nouns = sectors();
    QString whole = QStringLiteral("GDP");
    if (!threeSectors.match(lead.whole).hasMatch()) {
        nouns = listedNouns(cleanNoun(QString(lead.whole).remove(ratioOf), m_leadBegin == m_begin));
        whole.clear();
    }
    if (nouns.size() != token.parts.size())
        return skip(token, QStringLiteral("ratio"));
    double sum = 0;
    for (const double part : token.parts)
        sum += part;
    for (qsizetype i = 0; i < nouns.size(); ++i) {
        BulletinFigure& figure = add(token, nouns.at(i), lead);
        figure.sharePercent =
            sum > 95 && sum < 105 ? token.parts.at(i) : 100 * token.parts.at(i) / sum;
        figure.shareOf = whole;
    }
}

/// The numbers of the list that begins at `index`: parted by 、 和 or a comma and by verbs only.
QList<qsizetype> SentenceReader::numbersFrom(qsizetype index) const
{
    static const Expression verb(
        QStringLiteral("^(?:同比)?(?:增长|下降|增|降|提高|回落|上升|减少|为|约|近|超|占全.的?)?$"));
    QList<qsizetype> numbers {index};
    for (qsizetype i = index + 1; i < m_tokens.size(); ++i) {
        const Token& token = m_tokens.at(i);
        if (token.kind == Kind::And || token.kind == Kind::Comma)
            continue;
        if (token.kind == Kind::Text && verb.match(token.text).hasMatch())
            continue;
        const bool joined = token.isNumber() && m_tokens.at(i - 1).kind != Kind::Comma;
        if (!joined || token.kind != m_tokens.at(index).kind) {
            if (token.isNumber() && joined
                && (token.kind == Kind::Fraction || token.kind == Kind::Percent)
                && m_tokens.at(index).kind != Kind::Amount) {
                numbers.append(i);
                continue;
            }
            break;
        }
        numbers.append(i);
    }
    return numbers;
}

bool SentenceReader::readRespectively(qsizetype index, const Lead& lead)
{
    static const Expression split(QStringLiteral("^(.*?)(?:分别|依次)(.*)$"));
    static const Expression pronoun(
        QStringLiteral("^(?:三者|两者|二者|四者|五者|同比|较上年|比上年|前者后者|各)?$"));
    static const Expression period(
        QStringLiteral("^(?:\\d{4}年)?(?:前?[一二三四]个?季度|前[一二三四两]个?季度|[上下]半年|"
                       "全年|\\d{1,2}(?:-\\d{1,2})?月)$"));
    const QList<qsizetype> numbers = numbersFrom(index);
    const auto pieces = split.match(lead.whole);
    const QString before = pieces.captured(1);
    m_done = numbers.last();
    if (lead.role == Role::None) {
        for (const qsizetype i : numbers)
            skip(m_tokens.at(i), lead.why);
        return true;
    }
    QString words = before;
    QStringList nouns = listedNouns(words.remove(Expression(QStringLiteral("^其中:?"))));
    const bool periods = !nouns.isEmpty() && period.match(nouns.first()).hasMatch()
        && period.match(nouns.last()).hasMatch();
    if (!periods)
        nouns = listedNouns(cleanNoun(words, m_leadBegin == m_begin));
    const bool earlier = pronoun.match(words).hasMatch();
    if (earlier && figures.size() - m_first < numbers.size()) {
        skip(m_tokens.at(index), QStringLiteral("no_subject"));
        return true;
    }
    if (!earlier && nouns.size() != numbers.size())
        return m_done = -1, false;
    const int base = static_cast<int>(figures.size() - numbers.size());
    const QString carried = m_subject;
    qsizetype from = m_leadBegin;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Token& token = m_tokens.at(numbers.at(i));
        Lead own = lead;
        own.noun = periods ? carried : earlier ? QString() : nouns.at(i);
        if (i > 0) {
            const Lead verb = readLead(m_text.mid(from, token.begin - from), false);
            if (verb.role == Role::Change)
                own.sign = verb.sign;
        }
        from = token.end;
        if (periods)
            m_period = nouns.at(i);
        if (earlier)
            m_last = base + static_cast<int>(i);
        own.respectively = false;
        readOneOfList(numbers.at(i), own, earlier);
    }
    return true;
}

void SentenceReader::readOneOfList(qsizetype index, const Lead& lead, bool earlier)
{
    const Token& token = m_tokens.at(index);
    if (token.kind == Kind::Points)
        return readPoints(index, lead);
    if (token.kind == Kind::Amount && lead.role == Role::Change)
        return skip(token, QStringLiteral("change"));
    if (token.kind == Kind::Amount) {
        addValue(token, lead.noun, lead);
        return;
    }
    if (token.kind == Kind::Times || token.kind == Kind::Doubling)
        return giveGrowth(token, lead,
                          token.kind == Kind::Times ? lead.sign * token.value * 100 : token.value);
    if (lead.role != Role::Share || earlier)
        return readPercent(index, lead);
    BulletinFigure& figure = add(token, lead.noun, lead);
    figure.sharePercent = token.value;
    figure.shareQualifier = token.qualifier;
    figure.shareOf = lead.shareOf;
}

/// 17个亿元以上项目开工建设, 投入7.3亿元完善基础设施: the noun stands behind the number.
bool SentenceReader::readAfterNumber(qsizetype index, const Lead& lead)
{
    static const Expression connective(QStringLiteral(
        "^(?:同比|增|下降|降|减|居|占|比|较|左右|以|和|位|列|排|为|达|是|在|并|同|折|其中|、|约|超|"
        "提高|上升|回落|高于|低于|的?(?:[，。]|$)|用于(?=其)|名列|全部集中|分布)"));
    const Token token = m_tokens.at(index);
    QString words = following(index);
    if (words.isEmpty() || connective.match(words).hasMatch())
        return false;
    const bool place = token.unit == u"村" || token.unit == u"镇";
    if (!lead.noun.isEmpty() && !wantsObject(lead.noun) && !wantsObject(lead.whole) && !place)
        return false;
    static const Expression verbs(QStringLiteral(
        "(新引进|引进|招引|新建|建成|开工|签约|吸引|投入|新增|培育|入驻|盘活|新签|储备|争取|获批|"
        "认定|建设|改造|发放|解决|供应|竣工|投产|推出|带动|接待|办结|整治)$"));
    const QString verb = verbs.match(lead.whole).captured(1);
    Token number = token;
    static const Expression crowd(QStringLiteral("^(游客|旅客|观众)"));
    if (number.unit.endsWith(u'万') || number.unit.endsWith(u'亿'))
        number.unit += crowd.match(words).hasMatch() ? QStringLiteral("人次") : QString();
    if (place)
        number.unit = QStringLiteral("个");
    m_done = index + 1;
    // 48个总投资超10亿的新业态签约: the middle is a figure of the same nouns.
    if (index + 3 < m_tokens.size() && words.startsWith(u"总投资")
        && m_tokens.at(index + 2).kind == Kind::Amount && following(index + 2).startsWith(u'的')) {
        const QString noun = following(index + 2).mid(1);
        m_done = index + 3;
        addValue(number, nounAfterNumber(noun, verb), lead);
        Token money = m_tokens.at(index + 2);
        if (!money.unit.contains(u'元'))
            money.unit += u'元';
        addValue(money, noun + words, lead);
        return true;
    }
    QString noun = nounAfterNumber(words, verb);
    if (lead.noun.endsWith(u'等') || lead.whole.endsWith(u'等')) {
        static const Expression general(
            QStringLiteral("^(?:工程|项目|活动|企业|单位|平台|部门|工作)$"));
        const QString example =
            lead.whole.mid(qMax(lead.whole.lastIndexOf(u'、'), lead.whole.lastIndexOf(u'“')) + 1);
        if (general.match(noun).hasMatch())
            noun = example + noun;
    }
    if (noun.size() < 2)
        return m_done = -1, false;
    addValue(number, noun, lead);
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
    static const Expression conjunction(QStringLiteral("[、和与及]+$"));
    static const Expression predicate(
        QStringLiteral("^(.+?(?:企业|项目|居民|村|人口|单位|机构|家庭|人员|职工|学生))((?:设有|"
                       "拥有|建有|实现|完成|开展|达到|通过|获得|来自|集中|建立|参加|享受).+)$"));
    static const Expression place(QStringLiteral("全(?:市|区|省|县|国|球|州)|我[国省市区县]"));
    QString noun = words.mid(1).remove(conjunction);
    QString of = place.match(lead.whole).captured();
    if (of.isEmpty() && index > 0 && m_tokens.at(index - 1).kind != Kind::Semicolon
        && lead.whole.isEmpty() && !figures.isEmpty() && m_last >= m_first)
        of = figures.at(m_last).shareOf;
    if (const auto match = predicate.match(noun); match.hasMatch() && of.isEmpty()) {
        of = match.captured(1);
        noun = match.captured(2) + QStringLiteral("的") + match.captured(1);
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
