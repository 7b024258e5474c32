// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace zoneboard {

class Appearance;

/// The one place in the window where something is said: what went wrong, what another program did.
/// A line in place, never a box; it stays until it is read or outdated.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone
    {
        Word,
        Trouble,
    };
    /// What can be done about it.
    struct Offer
    {
        Phrase text;
        std::function<void()> act;
    };

    explicit NoticeBar(const Appearance& appearance, QWidget* parent = nullptr);

    void say(const Message& what, Tone tone, const Offer& offer = {});
    void clear();
    void refresh(Language language);
    [[nodiscard]] QString text() const;

private:
    const Appearance& m_appearance;
    Language m_language = Language::Chinese;
    Message m_message;
    Offer m_offer;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_act = nullptr;
    QToolButton* m_close = nullptr;
};

}
