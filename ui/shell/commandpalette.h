// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jumplist.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace zoneboard {

class Appearance;

/// The search over everything (Ctrl+K): typed in Chinese, English or pinyin initials, chosen with
/// the arrow keys and Enter. Lies over its parent and goes away when it loses the focus.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Appearance& appearance, QWidget* parent);

    /// Opens over the parent with these targets, in the order they are offered unasked.
    void open(std::vector<JumpTarget> targets);

Q_SIGNALS:
    void chosen(const zoneboard::JumpTarget& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& query);
    void choose();
    void step(int rows);
    void retranslate();

    JumpList m_model;
    QLineEdit* m_edit = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
};

}
