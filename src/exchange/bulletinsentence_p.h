// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bulletin.h"
#include "exchange/bulletinphrase_p.h"
#include "exchange/bulletintokens_p.h"

#include <QList>
#include <QString>

namespace zoneboard::bulletin {

/// What names the numbers of a list: nouns of its own, periods, or figures told before.
enum class ListNaming : std::uint8_t
{
    Nouns,
    Periods,
    Earlier,
};

/// Reads sentence after sentence of a plain text; what a sentence leaves out is carried on from
/// the one before. Figures' spans are places in the plain text.
class SentenceReader
{
public:
    explicit SentenceReader(const QString& text)
        : m_text(text)
    {
    }

    /// The sentence text[begin, end); `heading`: it stands above what it tells.
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
        bool nested = false; ///< a 其中 inside a lasting list: up to the next semicolon
        bool listed = false; ///< ended by brackets: only what completes the whole still belongs
        bool ended =
            false; ///< a semicolon came: only what is plainly of the same kind still belongs
        int last = -1; ///< what to go back to behind the brackets
        qsizetype figures = 0; ///< how many there were before the brackets
        QString words {}; ///< before the brackets, where no number stood between
        QString period {}; ///< likewise
        [[nodiscard]] bool open() const { return parent >= 0 || from >= 0; }
    };

    /// The figures of the sentence's last list: figures[from, from + count).
    struct Listed
    {
        int from = 0;
        int count = 0;
        QString name {}; ///< of them together: 三大主导产业产值
    };

    // The walk through a sentence: bulletinsentence.cpp
    void readToken(qsizetype index);
    void separate(const Token& token);
    void takePeriod(const QString& words);
    void takeEntity(const QString& words);
    void takeBase(const QString& words);
    void completeParts();
    void findWholes();
    [[nodiscard]] bool tellsOfAnotherPlace(const QString& sentence) const;
    /// Whether words may begin with the place that the whole text is about.
    [[nodiscard]] bool placeFirst() const { return m_last < 0 && !m_elsewhere; }
    void takeSection(const QString& sentence);
    void openBrackets(const QString& words);
    void closeBrackets(const Token& token);
    void openParts(const QString& words);
    void readNumber(qsizetype index);
    void readKind(qsizetype index, const Lead& lead);
    void readAmount(qsizetype index, Lead lead);
    bool readLevelBehindGrowth(const Token& token, const Lead& lead);
    [[nodiscard]] bool countsPeers(qsizetype index, const Lead& lead) const;
    bool readValueOfLast(qsizetype index, const Lead& lead);
    void mark(Lead& lead);
    [[nodiscard]] QString wordsBefore(const Token& token) const;
    [[nodiscard]] QString following(qsizetype index) const;
    void skip(const Token& token, const QString& why);

    // Subjects and parts: bulletinsubjects.cpp, bulletinscopes.cpp
    // The noun by value: it may be one of the figures', which move when one is added.
    BulletinFigure& add(const Token& token, QString noun, const Lead& lead, bool valued = false);
    BulletinFigure& addValue(const Token& token, QString noun, const Lead& lead);
    BulletinFigure* last();
    [[nodiscard]] const BulletinFigure* last() const;
    BulletinFigure* sameNoun(const QString& noun);
    BulletinFigure* measuredOf(const QString& subject);
    BulletinFigure* countedAs(const QString& noun);
    [[nodiscard]] bool sinceOlderBase(const Lead& lead) const;
    void setPart(BulletinFigure& figure);
    void setTopic(const QString& noun);
    [[nodiscard]] QString dividedBefore(const QString& unit) const;
    [[nodiscard]] int wholeOf(const BulletinFigure& figure) const;
    [[nodiscard]] bool fits(const BulletinFigure& figure, const BulletinFigure& whole) const;
    [[nodiscard]] QString fullNoun(const QString& noun, const Token& token, const Lead& lead);
    [[nodiscard]] QString measureOfLast(const QString& noun) const;
    [[nodiscard]] QString rateOfPart(const QString& noun) const;
    [[nodiscard]] QString ownedNoun(const QString& noun) const;
    [[nodiscard]] QString attributeOf(const QString& noun, const QString& unit);
    [[nodiscard]] QString headed(const QString& noun, const QString& unit);
    [[nodiscard]] QString nounOfColon() const;
    [[nodiscard]] QString emptyNoun(const Token& token, const Lead& lead);

    // Growth, shares, points, multiples and ranks: bulletinrates.cpp
    void readPercent(qsizetype index, Lead lead);
    void readShare(qsizetype index, const Lead& lead);
    void partByItsShare(BulletinFigure& figure) const;
    bool readPartByFraction(const Token& token, const Lead& lead);
    bool readShareOfSum(const Token& token, const Lead& lead);
    bool readRateOfLast(const Token& token, const Lead& lead);
    bool readShareOfItself(const Token& token, const Lead& lead);
    void readPoints(qsizetype index, Lead lead);
    void readTimes(const Token& token, const Lead& lead);
    void readRank(qsizetype index);
    void readLevel(const QString& words, qsizetype end);
    void giveGrowth(const Token& token, const Lead& lead, double percent);

    // Numbers of two periods: bulletinranges.cpp
    bool readRange(qsizetype index, const Lead& lead);
    bool readRangeOfRatios(const Token& first, const Token& second, const QString& words,
                           const QString& from);
    bool readRangeOfRates(const Token& first, qsizetype second, const Lead& now,
                          const QString& from);
    bool readTurn(qsizetype index);

    // What takes more than one number: bulletinlists.cpp
    void readRatio(const Token& token, const Lead& lead);
    [[nodiscard]] QStringList nounsOfList(const QString& words, const Lead& lead, qsizetype count);
    void readList(const QList<qsizetype>& numbers, const Lead& lead, const QStringList& nouns,
                  ListNaming naming);
    void readOneOfList(qsizetype index, const Lead& lead, bool earlier);
    bool readRespectively(qsizetype index, const Lead& lead);
    [[nodiscard]] bool listsInParallel(qsizetype index, const Lead& lead) const;
    [[nodiscard]] QStringList totalsOfTheLast(const QString& words, qsizetype index,
                                              qsizetype count) const;
    bool readLevelsOfTheList(qsizetype index, const Lead& lead);
    bool readListOfTheListBefore(qsizetype index, const Lead& lead);
    [[nodiscard]] QStringList nounsToldApart(const QString& measure, qsizetype count) const;
    [[nodiscard]] QStringList nounsOfTheBest(qsizetype count) const;
    [[nodiscard]] QString sumOfList(const QString& words) const;
    [[nodiscard]] QList<qsizetype> numbersFrom(qsizetype index) const;
    [[nodiscard]] qsizetype numberBehind(qsizetype index) const;

    // Numbers before their noun: bulletinobjects.cpp
    bool readAfterNumber(qsizetype index, const Lead& lead);
    bool readMoneyOfProjects(qsizetype index, const Token& number, const QString& verb,
                             const Lead& lead);
    bool readOneOfNouns(qsizetype index, const Token& number, const QString& verb,
                        const Lead& lead);
    bool readCountAndMeasure(qsizetype index, const Lead& lead);
    bool readSomeOf(qsizetype index, const Lead& lead);
    bool readSharedNoun(qsizetype index, const Token& number, const QString& verb,
                        const Lead& lead);
    bool readShareOfNoun(qsizetype index, const Lead& lead);
    bool readInvestmentOf(qsizetype index, const Lead& lead);

    const QString& m_text;
    QList<Token> m_tokens;
    QList<Scope> m_scopes;
    qsizetype m_leadBegin = 0;
    qsizetype m_done = -1; ///< tokens up to here were read together with an earlier one
    int m_last = -1;
    int m_first = 0; ///< of the sentence's figures
    int m_previous = 0; ///< of those of the sentence before
    int m_clauseFirst = 0; ///< of the figures since the last semicolon
    qsizetype m_begin = 0;
    bool m_heading = false;
    bool m_target = false; ///< the clauses tell goals
    bool m_goals = false; ///< the whole sentence does (预期目标是：)
    bool m_olderForAll = false; ///< the text compares with an older year (比2018年末（下同）)
    qsizetype m_olderChange = -1; ///< where a change against another base than last year ended
    bool m_otherBase = false; ///< the sentence compares with an older year
    Status m_status = Status::Actual;
    QString m_period;
    QString m_subject; ///< of growth rates told without their indicator
    qsizetype m_adjusted = -1; ///< the figure whose growth is told without some factors
    QString m_whole; ///< what the sentence's last share was of
    Listed m_list;
    QString m_topic; ///< what was told last, figure or not
    qsizetype m_topicBegin = -1; ///< where that was
    QString m_pending; ///< the clause before, where it has no number
    QString m_prefix; ///< the words before brackets that hold no figure
    QString m_inBrackets; ///< what those brackets list
    bool m_elsewhere = false; ///< the sentence begins with another place than the text
    QString m_within; ///< of what the clause tells (规上企业中，), where no figure is its
    QString m_entity; ///< a project or place that a clause without a number tells of
    QString m_section; ///< what the last heading without a number names
    QString m_verb; ///< of the last number before its noun
    QString m_colon; ///< the words before the sentence's last colon
    bool m_startsInner = false;
};

}
