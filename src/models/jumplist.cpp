// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jumplist.h"

#include "models/textmatch.h"

#include <algorithm>
#include <utility>

namespace zoneboard {

namespace {

constexpr size_t mostAnswers = 50;

}

void JumpList::setTargets(std::vector<JumpTarget> targets)
{
    beginResetModel();
    m_targets = std::move(targets);
    m_answers.clear();
    endResetModel();
}

void JumpList::setQuery(const QString& query)
{
    std::vector<std::pair<int, size_t>> scored;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        if (const int score = matchScore(m_targets[i].keys, query); score > 0)
            scored.emplace_back(score, i);
    }
    std::ranges::stable_sort(scored,
                             [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    m_answers.clear();
    for (size_t i = 0; i < std::min(scored.size(), mostAnswers); ++i)
        m_answers.push_back(scored[i].second);
    endResetModel();
}

const JumpTarget* JumpList::target(int row) const
{
    const auto place = static_cast<size_t>(row);
    return row >= 0 && place < m_answers.size() ? &m_targets[m_answers[place]] : nullptr;
}

int JumpList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

QVariant JumpList::data(const QModelIndex& index, int role) const
{
    const JumpTarget* found = target(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return found->title;
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return found->detail;
    case KindRole:
        return static_cast<int>(found->kind);
    default:
        return {};
    }
}

}
