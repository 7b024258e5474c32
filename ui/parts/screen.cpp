// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/screen.h"

#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"

#include <QEvent>

namespace zoneboard {

Screen::Screen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
{
    connect(&workspace, &Workspace::changed, this, &Screen::becomeStale);
    connect(&workspace, &Workspace::findingsChanged, this, &Screen::becomeStale);
    connect(&appearance, &Appearance::changed, this, &Screen::becomeStale);
    connect(&workspace.preferences(), &Preferences::numberStyleChanged, this, &Screen::becomeStale);
    connect(&workspace.selection(), &Selection::changed, this, [this](const Place& before) {
        Place now = m_workspace.selection().place();
        now.screen = before.screen; // another screen alone changes nothing on this one
        if (!usesArea())
            now.area = before.area;
        if (!usesYear())
            now.year = before.year;
        if (!usesIndicator())
            now.indicator = before.indicator;
        if (now != before)
            becomeStale();
    });
}

Language Screen::language() const
{
    return m_workspace.language();
}

void Screen::becomeStale()
{
    m_fresh = false;
    if (!isVisible())
        return;
    m_fresh = true;
    refresh();
}

void Screen::showEvent(QShowEvent* event)
{
    if (!m_fresh) {
        m_fresh = true;
        refresh();
    }
    QWidget::showEvent(event);
}

void Screen::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        becomeStale();
    QWidget::changeEvent(event);
}

}
