// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QHBoxLayout;

namespace zoneboard {

class Appearance;
class Screen;
class Workspace;

/// The line above every screen: its title, the area and the year that all screens share, the ways
/// back, undo, the search and the menu.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    /// The actions of the window that have a button here; they bring icon, text and state.
    struct Actions
    {
        QAction* back = nullptr;
        QAction* forward = nullptr;
        QAction* undo = nullptr;
        QAction* redo = nullptr;
        QAction* search = nullptr;
    };
    HeaderBar(Workspace& workspace, const Appearance& appearance, const Actions& actions,
              QMenu* menu, QWidget* parent = nullptr);

    /// Texts and pickers as they are now; `screen` may be null (nothing to pick).
    void refresh(const QString& title, const Screen* screen);

private:
    void buildPickers(QHBoxLayout* layout);
    QToolButton* addButton(QHBoxLayout* layout, QAction* action);
    void fillAreas();
    void fillYears();

    Workspace& m_workspace;
    const Appearance& m_appearance;
    QLabel* m_title = nullptr;
    QComboBox* m_area = nullptr;
    QComboBox* m_year = nullptr;
    QPushButton* m_search = nullptr;
    QToolButton* m_menuButton = nullptr;
};

}
