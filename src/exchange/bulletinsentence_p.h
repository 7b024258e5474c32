// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bulletin.h"
#include "exchange/bulletinphrase_p.h"
#include "exchange/bulletintokens_p.h"

#include <QList>
#include <QString>

namespace zoneboard::bulletin {

/// Reads sentence after sentence of a plain text; what a sentence leaves out is carried on from
/// the one before. Figures' spans are places in the plain text.
class SentenceReader
{
public:
    explicit SentenceReader(const QString& text)
        : m_text(text)
    {
    }

    void read(qsizetype begin, qsizetype end, bool heading);

    QList<BulletinFigure> figures;
    QList<BulletinSkip> skipped;

private:
    /// What parts hang on: the figures before `from`, or the one at `parent` alone.
    struct Scope
    {
        int parent = -1;
        int from = -1;
        bool lasting = false; ///< 其中， opens a list up to the end of the sentence
        bool brackets = false;
        int last = -1; ///< what to go back to behind the brackets
        [[nodiscard]] bool open() const { return parent >= 0 || from >= 0; }
    };

    void readToken(qsizetype index);
    void separate(const Token& token);
    void readNumber(qsizetype index);
    void readAmount(qsizetype index, Lead lead);
    void readPercent(qsizetype index, Lead lead);
    void readPoints(qsizetype index, Lead lead);
    void readTimes(const Token& token, const Lead& lead);
    void readRank(const Token& token);
    void readRatio(const Token& token, const Lead& lead);
    bool readRange(qsizetype index, const Lead& lead);
    void readOneOfList(qsizetype index, const Lead& lead, bool earlier);
    bool readRespectively(qsizetype index, const Lead& lead);
    bool readAfterNumber(qsizetype index, const Lead& lead);
    bool readShareOfNoun(qsizetype index, const Lead& lead);
    void giveGrowth(const Token& token, const Lead& lead, double percent);

    BulletinFigure& add(const Token& token, const QString& noun, const Lead& lead);
    BulletinFigure& addValue(const Token& token, const QString& noun, const Lead& lead);
    BulletinFigure* last();
    BulletinFigure* sameNoun(const QString& noun);
    void setPart(BulletinFigure& figure, const Lead& lead);
    QString fullNoun(const QString& noun, const QString& unit) const;
    void skip(const Token& token, const QString& why);
    [[nodiscard]] QString following(qsizetype index) const;
    [[nodiscard]] QList<qsizetype> numbersFrom(qsizetype index) const;

    const QString& m_text;
    QList<Token> m_tokens;
    QList<Scope> m_scopes;
    qsizetype m_leadBegin = 0;
    qsizetype m_clauseBegin = 0; ///< behind the last comma: where a list before 分别 may begin
    qsizetype m_done = -1; ///< tokens up to here were read together with an earlier one
    int m_last = -1;
    int m_first = 0; ///< of the sentence's figures
    int m_previous = 0; ///< of those of the sentence before
    qsizetype m_begin = 0;
    bool m_heading = false;
    Status m_status = Status::Actual;
    QString m_period;
    QString m_subject; ///< of growth rates told without their indicator
    bool m_startsInner = false;
};

}
