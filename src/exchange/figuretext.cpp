// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/figuretext.h"

#include "exchange/headertext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneboard {

namespace {

struct QualifierWord
{
    QStringView text;
    Qualifier qualifier;
};

// Longest first, so that 不足 is not seen after 不.
constexpr std::array wordsBefore {
    QualifierWord {u"大约", Qualifier::About},      QualifierWord {u"约为", Qualifier::About},
    QualifierWord {u"约", Qualifier::About},        QualifierWord {u"≈", Qualifier::About},
    QualifierWord {u"超过", Qualifier::MoreThan},   QualifierWord {u"突破", Qualifier::MoreThan},
    QualifierWord {u"超", Qualifier::MoreThan},     QualifierWord {u"逾", Qualifier::MoreThan},
    QualifierWord {u"≥", Qualifier::MoreThan},      QualifierWord {u">", Qualifier::MoreThan},
    QualifierWord {u"不足", Qualifier::LessThan},   QualifierWord {u"将近", Qualifier::LessThan},
    QualifierWord {u"接近", Qualifier::LessThan},   QualifierWord {u"近", Qualifier::LessThan},
    QualifierWord {u"≤", Qualifier::LessThan},      QualifierWord {u"<", Qualifier::LessThan},
    QualifierWord {u"about", Qualifier::About},     QualifierWord {u"over", Qualifier::MoreThan},
    QualifierWord {u"nearly", Qualifier::LessThan},
};

constexpr std::array wordsAfter {
    QualifierWord {u"左右", Qualifier::About},    QualifierWord {u"以上", Qualifier::MoreThan},
    QualifierWord {u"余", Qualifier::MoreThan},   QualifierWord {u"多", Qualifier::MoreThan},
    QualifierWord {u"+", Qualifier::MoreThan},    QualifierWord {u"以下", Qualifier::LessThan},
    QualifierWord {u"以内", Qualifier::LessThan},
};

struct StatusWord
{
    QStringView text;
    Status status;
};

constexpr std::array statusWords {
    StatusWord {u"预计", Status::Expected},    StatusWord {u"预期", Status::Expected},
    StatusWord {u"快报", Status::Preliminary}, StatusWord {u"初步核算", Status::Preliminary},
    StatusWord {u"实际", Status::Actual},      StatusWord {u"年报", Status::Final},
};

/// Takes words off the front or the end of a text and remembers what they said.
class WordStripper
{
public:
    explicit WordStripper(QString text)
        : m_text(std::move(text))
    {
    }

    void stripFront()
    {
        bool again = true;
        while (again) {
            again = false;
            for (const StatusWord& word : statusWords)
                again = again || takeFront(word.text, [&] { m_status = word.status; });
            for (const QualifierWord& word : wordsBefore)
                again = again || takeFront(word.text, [&] { m_qualifier = word.qualifier; });
            for (const QStringView word : {u"增长", u"上升", u"提高", u"增加", u"↑", u"▲", u"增"})
                again = again || takeFront(word, [] {});
            for (const QStringView word :
                 {u"同比下降", u"负增长", u"下降", u"减少", u"回落", u"降低", u"↓", u"▼", u"降"})
                again = again || takeFront(word, [&] { m_falls = true; });
        }
    }

    void stripQualifierBehind()
    {
        for (const QualifierWord& word : wordsAfter) {
            if (m_text.startsWith(word.text)) {
                m_qualifier = word.qualifier;
                m_text = m_text.mid(word.text.size()).trimmed();
                return;
            }
        }
    }

    void stripEnd()
    {
        for (const QualifierWord& word : wordsAfter) {
            if (m_text.endsWith(word.text)) {
                m_qualifier = word.qualifier;
                m_text.chop(word.text.size());
                m_text = m_text.trimmed();
                return;
            }
        }
    }

    QString m_text;
    Qualifier m_qualifier = Qualifier::Exact;
    std::optional<Status> m_status;
    bool m_falls = false;

private:
    template<typename Act>
    bool takeFront(QStringView word, Act act)
    {
        if (!m_text.startsWith(word))
            return false;
        m_text = m_text.mid(word.size()).trimmed();
        act();
        return true;
    }
};

/// A unit, or a multiplier alone: 1.2万 in a column of 家.
bool isUnitLike(const QString& text)
{
    static const QStringList multipliers {QStringLiteral("百"),   QStringLiteral("千"),
                                          QStringLiteral("万"),   QStringLiteral("十万"),
                                          QStringLiteral("百万"), QStringLiteral("千万"),
                                          QStringLiteral("亿"),   QStringLiteral("万亿")};
    return text.isEmpty() || multipliers.contains(text) || isUnitText(text);
}

std::optional<CellNumber> numberOfText(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral(
        "^([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(\\.\\d+)?(?![.,]?\\d)"));
    WordStripper words(withoutNotes(text));
    words.stripFront();
    if (words.m_text == u"持平")
        return CellNumber {{0, 0, Qualifier::Exact}, {}, words.m_status};
    const auto match = digits.match(words.m_text);
    if (!match.hasMatch())
        return std::nullopt;
    QString number = match.captured(2);
    number.remove(u',').remove(u' ');
    CellNumber result;
    result.number.decimals = static_cast<int>(std::max<qsizetype>(0, match.capturedLength(3) - 1));
    result.number.value = (number + match.captured(3)).toDouble();
    if (match.captured(1) == u"-" || words.m_falls)
        result.number.value = -result.number.value;
    if (!std::isfinite(result.number.value) || result.number.decimals > 15)
        return std::nullopt;
    words.m_text = words.m_text.mid(match.capturedLength(0)).trimmed();
    words.stripQualifierBehind();
    words.stripEnd();
    if (!isUnitLike(words.m_text))
        return std::nullopt;
    result.unit = words.m_text;
    result.number.qualifier = words.m_qualifier;
    result.status = words.m_status;
    return result;
}

}

QString withoutNotes(const QString& text)
{
    static const QRegularExpression marks(
        QStringLiteral("[\u2460-\u2473\u24ea\u2776-\u277f\u2605\u2606\u203b]|\\*+|\\[\\d{1,2}\\]"
                       "|\\((?:注|note)?\\s?\\d{1,2}\\)$|注\\d{1,2}$|(?<![mM米])["
                       "\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+"));
    QString result = text;
    result.remove(marks);
    result = result.normalized(QString::NormalizationForm_KC);
    result.replace(QChar(0x2212), u'-');
    result.replace(QChar(0x00a0), u' ');
    return result.trimmed();
}

bool saysNothing(const SheetCell& cell)
{
    if (cell.kind == CellKind::Empty)
        return true;
    if (cell.kind != CellKind::Text)
        return false;
    const QString text = withoutNotes(cell.text);
    static const QStringList words {QStringLiteral("/"),    QStringLiteral("\\"),
                                    QStringLiteral("n/a"),  QStringLiteral("na"),
                                    QStringLiteral("空"),   QStringLiteral("无数据"),
                                    QStringLiteral("null"), QStringLiteral("缺")};
    if (text.isEmpty() || words.contains(text.toLower()))
        return true;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'-' || c == u'—' || c == u'–' || c == u'…' || c == u'.' || c == u'·'
            || c == u'─' || c == u'－';
    });
}

std::optional<CellNumber> numberOfCell(const SheetCell& cell)
{
    switch (cell.kind) {
    case CellKind::Number:
        return CellNumber {
            {cell.number, std::clamp(cell.decimals, 0, 15), Qualifier::Exact}, {}, std::nullopt};
    case CellKind::Percent:
        return CellNumber {{cell.number, std::clamp(cell.decimals, 0, 15), Qualifier::Exact},
                           QStringLiteral("%"),
                           std::nullopt};
    case CellKind::Text:
        return numberOfText(cell.text);
    default:
        return std::nullopt;
    }
}

}
