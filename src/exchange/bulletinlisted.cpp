// SPDX-License-Identifier: GPL-3.0-or-later
// What leans on a list that was told before: its sum, its levels, its totals, more of each.
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

/// What the figures of the sentence's last list are together: 三大主导产业产值 where the list says
/// so, else their names; `words` are those before the number.
QString SentenceReader::sumOfList(const QString& words) const
{
    static const Expression together(
        QStringLiteral("^(?:(?:前述|上述|以上)?(?:[两三四五二]者|[两三四五]项|[两三四五六]大产业)?"
                       "(?:合计|共计|总计|共|总和|之和)|[两三四五二]者)"));
    const bool behind = m_list.from + m_list.count == figures.size();
    if (m_list.count < 2 || !behind || !together.match(words).hasMatch())
        return {};
    return m_list.name;
}

/// 分别增长4.6%、7.3%，达到38912元、20487元: the levels of what grew, in the same order.
bool SentenceReader::readLevelsOfTheList(qsizetype index, const Lead& lead)
{
    if (m_list.count < 2 || m_list.from + m_list.count != figures.size())
        return false;
    const QList<qsizetype> numbers = numbersFrom(index);
    if (numbers.size() != m_list.count)
        return false;
    const int kept = m_last;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        m_last = m_list.from + static_cast<int>(i);
        if (figures.at(m_last).value || !readLevelBehindGrowth(m_tokens.at(numbers.at(i)), lead)) {
            m_last = kept;
            return false;
        }
    }
    m_done = numbers.last();
    return true;
}

/// 分别进出口786亿元、413亿元，增长10.5%、下降6.6%，占比为61%、32%: as many numbers as the list
/// before had, each of what stood in its place there.
bool SentenceReader::readListOfTheListBefore(qsizetype index, const Lead& lead)
{
    const Kind kind = m_tokens.at(index).kind;
    if (kind == Kind::Amount && readLevelsOfTheList(index, lead))
        return true;
    const bool told =
        lead.role == Role::Change || lead.role == Role::Rate || lead.role == Role::Share;
    if (m_list.count < 2 || !told || !lead.noun.isEmpty() || kind == Kind::Amount
        || m_list.from + m_list.count != figures.size())
        return false;
    const QList<qsizetype> numbers = numbersFrom(index);
    if (numbers.size() != m_list.count)
        return false;
    m_done = numbers.last();
    readList(numbers, lead, {}, ListNaming::Earlier);
    return true;
}

/// 新增国家级3家、省级27家，累计分别达到9家、84家: what there is in all of the last figures.
QStringList SentenceReader::totalsOfTheLast(const QString& words, qsizetype index,
                                            qsizetype count) const
{
    static const Expression total(QStringLiteral("^(?:累计|总数|总量|数量|存量)?(?:已)?$"));
    if (m_tokens.at(index).kind != Kind::Amount || words.isEmpty() || !total.match(words).hasMatch()
        || figures.size() - m_first < count)
        return {};
    QStringList nouns;
    for (qsizetype i = figures.size() - count; i < figures.size(); ++i) {
        if (!sameMeasure(figures.at(i).unit, m_tokens.at(index).unit))
            return {};
        nouns.append(settledNoun(figures.at(i).indicator) + QStringLiteral("累计"));
    }
    return nouns;
}

}
