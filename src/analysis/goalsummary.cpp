// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalboard.h"
#include "analysis/goaltext.h"

namespace zoneboard {

namespace {

QString numberOf(int count)
{
    return QString::number(count);
}

int nearly(const GoalBoard& board)
{
    return board.count(Light::SlightlyBehind) + board.count(Light::Near);
}

BilingualText behindNames(const GoalBoard& board, const Catalog& catalog)
{
    QList<BilingualText> names;
    for (const GoalProgress& goal : board.goals) {
        const Indicator* indicator = catalog.indicator(goal.target.indicator);
        if (isBad(goal.light()) && indicator)
            names.append(indicator->name);
    }
    return goaltext::list(names);
}

}

Message boardSummary(const GoalBoard& board, const Catalog& catalog)
{
    const int all = static_cast<int>(board.goals.size());
    if (all == 0)
        return message(phrase("Goals", "No target is set for %1 yet."),
                       goaltext::period({board.year, 12}));
    const int silent = board.count(Light::NoData);
    if (silent == all)
        return message(phrase("Goals", "Goals of %2: %1, none with figures yet."), numberOf(all),
                       goaltext::period({board.year, 12}));
    BilingualText tail;
    const auto append = [&tail](const Message& clause) {
        tail.zh += clause.in(Language::Chinese);
        tail.en += clause.in(Language::English);
    };
    if (nearly(board) > 0)
        append(message(phrase("Goals", "; slightly behind: %1"), numberOf(nearly(board))));
    if (silent > 0)
        append(message(phrase("Goals", "; without figures: %1"), numberOf(silent)));
    if (board.bad() > 0)
        append(message(phrase("Goals", "; behind: %1 (%2)"), numberOf(board.bad()),
                       behindNames(board, catalog)));
    // Without verbs, so that one goal reads as well as many.
    return message(phrase("Goals", "Goals: %1. On or ahead of pace: %2%3."), numberOf(all),
                   numberOf(board.good()), tail);
}

}
