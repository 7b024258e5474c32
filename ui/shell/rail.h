// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/screen.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace zoneboard {

class Appearance;
class Workspace;

/// An entry of the rail: icon, name and, at its end, the shortcut or a count.
class RailButton final : public QPushButton
{
    Q_OBJECT

public:
    RailButton(const QString& name, QWidget* parent);
    void setMark(const QString& mark);
    /// A number that wants to be seen, in the place of the mark.
    void setCount(int count);

private:
    void dressMark(const QString& role);

    QLabel* m_mark = nullptr;
};

/// The navigation at the left: one entry a screen, the settings, and the state of the store.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const std::vector<ScreenEntry>& entries, Workspace& workspace,
         const Appearance& appearance, QWidget* parent = nullptr);

    /// Texts, colours and the state of the store as they are now.
    void refresh();
    void setChosen(const QString& screen);

Q_SIGNALS:
    void screenWanted(const QString& name);

private:
    void addButton(QVBoxLayout* layout, const QString& screen);
    void buildState(QVBoxLayout* layout);
    void refreshState();
    void refreshCount();

    std::vector<ScreenEntry> m_entries;
    Workspace& m_workspace;
    const Appearance& m_appearance;
    QString m_chosen; ///< the screen that is shown
    std::vector<RailButton*> m_buttons; ///< one an entry, the settings last
    QLabel* m_title = nullptr;
    QLabel* m_demo = nullptr;
    QLabel* m_store = nullptr;
    QLabel* m_extent = nullptr;
    QLabel* m_lastChange = nullptr;
};

}
