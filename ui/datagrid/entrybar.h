// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "models/gridedits.h"

#include <QFrame>

#include <deque>
#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace zoneboard {

class Appearance;

/// Something about what was entered that the person has to decide.
struct EntryQuestion
{
    struct Answer
    {
        Message name;
        std::vector<CellEntry> entries;
        bool certain = false; ///< meant as it is: not to be doubted again
    };
    Message text;
    std::vector<Answer> answers; ///< at most two
    std::optional<std::pair<Cell, QString>> typed; ///< what can be typed once more
};

/// The line above the grid where an entry is doubted, with the ways out: never a box, and nothing
/// that was typed is lost. Questions wait in line.
class EntryBar final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryBar(const Appearance& appearance, QWidget* parent = nullptr);

    void ask(EntryQuestion question);
    void clear();
    /// Texts in the language.
    void refresh(Language language);
    [[nodiscard]] bool isAsking() const { return !m_questions.empty(); }

Q_SIGNALS:
    void answered(const std::vector<zoneboard::CellEntry>& entries, bool certain);
    void typeAgainWanted(const zoneboard::Cell& cell, const QString& text);

private:
    void answer(size_t number);
    void typeAgain();
    void next();

    const Appearance& m_appearance;
    Language m_language = Language::Chinese;
    std::deque<EntryQuestion> m_questions;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_answers[2] = {};
    QPushButton* m_again = nullptr;
    QPushButton* m_drop = nullptr;
};

}
