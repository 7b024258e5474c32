// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"

#include <QAction>
#include <QMenu>

namespace zoneboard {

/// Today, and the days after which the store said something else.
void MainWindow::fillPast()
{
    m_pastMenu->clear();
    const auto add = [this](const QString& text, std::optional<QDate> day) {
        QAction* action = m_pastMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(day == m_workspace.knownOn());
        connect(action, &QAction::triggered, this, [this, day] { showKnownOn(day); });
    };
    add(tr("Today"), {});
    m_pastMenu->addSeparator();
    for (const QDate day : m_workspace.daysOfChanges())
        add(day.toString(Qt::ISODate), day);
}

void MainWindow::showKnownOn(std::optional<QDate> day)
{
    if (const auto shown = m_workspace.showKnownOn(day); !shown)
        Q_EMIT m_workspace.troubled(shown.error().what);
    else if (!day)
        m_notice->clear();
}

/// Nobody may take what was known once for what is known now.
void MainWindow::sayPast()
{
    const auto day = m_workspace.knownOn();
    if (!day)
        return;
    m_notice->say(message(phrase("MainWindow",
                                 "The figures are shown as they were known on %1; they can not be "
                                 "changed. Goals are today's."),
                          day->toString(Qt::ISODate)),
                  NoticeBar::Tone::Word,
                  {phrase("MainWindow", "Back to today"), [this] { showKnownOn({}); }});
}

}
