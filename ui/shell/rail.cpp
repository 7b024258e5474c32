// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace zoneboard {

namespace {

constexpr int railWidth = 176;

const QString& settingsName()
{
    static const QString name = QStringLiteral("settings");
    return name;
}

}

RailButton::RailButton(const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_mark(new QLabel(this))
{
    setObjectName(QStringLiteral("rail_") + name);
    setProperty("role", QStringLiteral("rail"));
    setCheckable(true);
    setIconSize({18, 18});
    setFocusPolicy(Qt::TabFocus);
    m_mark->setObjectName(objectName() + QStringLiteral("Mark"));
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->addStretch(1);
    layout->addWidget(m_mark, 0, Qt::AlignVCenter);
}

void RailButton::setMark(const QString& mark)
{
    m_mark->setText(mark);
    m_mark->setAccessibleName(mark);
    dressMark({});
}

void RailButton::setCount(int count)
{
    setMark(QString::number(count));
    dressMark(QStringLiteral("railCount"));
}

void RailButton::dressMark(const QString& role)
{
    if (m_mark->property("role").toString() == role)
        return;
    m_mark->setProperty("role", role);
    style()->unpolish(m_mark); // a style sheet looks at properties only when it polishes
    style()->polish(m_mark);
}

Rail::Rail(const std::vector<ScreenEntry>& entries, Workspace& workspace,
           const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_entries(entries)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(railWidth);
    m_title->setObjectName(QStringLiteral("railTitle"));
    m_title->setContentsMargins(16, 16, 16, 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    for (const ScreenEntry& entry : m_entries)
        addButton(layout, entry.name);
    layout->addStretch(1);
    buildState(layout);
    addButton(layout, settingsName());
    connect(&workspace, &Workspace::findingsChanged, this, &Rail::refresh);
}

void Rail::addButton(QVBoxLayout* layout, const QString& screen)
{
    auto* button = new RailButton(screen, this);
    // A screen reader toggles and does not click; what is chosen stays so.
    connect(button, &QPushButton::toggled, this, [this, button, screen](bool chosen) {
        if (chosen)
            Q_EMIT screenWanted(screen);
        else if (screen == m_chosen)
            button->setChecked(true);
    });
    layout->addWidget(button);
    m_buttons.push_back(button);
}

void Rail::buildState(QVBoxLayout* layout)
{
    auto* state = new QVBoxLayout;
    state->setContentsMargins(16, 8, 12, 8);
    state->setSpacing(4);
    const auto add = [&](QLabel*& label, const QString& name) {
        label = new QLabel(this);
        label->setObjectName(name);
        label->setWordWrap(true);
        state->addWidget(label);
    };
    add(m_demo, QStringLiteral("railDemo"));
    m_demo->setWordWrap(false);
    state->setAlignment(m_demo, Qt::AlignLeft);
    add(m_store, QStringLiteral("railStore"));
    add(m_extent, QStringLiteral("railExtent"));
    add(m_lastChange, QStringLiteral("railLastChange"));
    layout->addLayout(state);
}

void Rail::setChosen(const QString& screen)
{
    m_chosen = screen;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const QString& name = i < m_entries.size() ? m_entries[i].name : settingsName();
        m_buttons[i]->setChecked(name == screen);
    }
}

void Rail::refresh()
{
    const QColor ink = m_appearance.theme().railInk;
    m_title->setText(tr("Zoneboard"));
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QString title = translated(m_entries[i].title, m_workspace.language());
        m_buttons[i]->setText(QStringLiteral("  ") + title);
        m_buttons[i]->setAccessibleName(title);
        m_buttons[i]->setMark(QStringLiteral("Ctrl+%1").arg(i + 1));
        m_buttons[i]->setIcon(lineIcon(m_entries[i].icon, ink));
    }
    RailButton* settings = m_buttons.back();
    settings->setText(QStringLiteral("  ") + tr("Settings"));
    settings->setAccessibleName(tr("Settings"));
    settings->setMark(QStringLiteral("Ctrl+,"));
    settings->setIcon(lineIcon(QStringLiteral("settings"), ink));
    refreshCount();
    refreshState();
}

/// What the audit has found and nobody has looked at.
void Rail::refreshCount()
{
    const auto audit = std::ranges::find(m_entries, QStringLiteral("audit"), &ScreenEntry::name);
    const int open = m_workspace.isOpen() ? m_workspace.openFindings() : 0;
    if (audit == m_entries.end() || open == 0)
        return;
    RailButton* button = m_buttons[static_cast<size_t>(audit - m_entries.begin())];
    button->setCount(open);
    button->setAccessibleName(tr("%1, %n to look at", "screen, findings", open)
                                  .arg(translated(audit->title, m_workspace.language())));
}

void Rail::refreshState()
{
    const bool open = m_workspace.isOpen();
    for (QLabel* label : {m_store, m_extent, m_lastChange})
        label->setVisible(open);
    m_demo->setVisible(open && m_workspace.isSynthetic());
    if (!open)
        return;
    m_demo->setText(tr("Demo data"));
    m_store->setText(QFileInfo(m_workspace.path()).fileName());
    m_store->setToolTip(m_workspace.path());
    const std::vector<int> years = m_workspace.years(m_workspace.selection().area());
    std::set<IndicatorId> indicators;
    for (const Panel::Series& series : m_workspace.panel().allSeries())
        indicators.insert(series.indicator);
    const QString count = tr("%n indicator(s)", nullptr, static_cast<int>(indicators.size()));
    if (years.empty())
        m_extent->setText(count);
    else if (years.size() == 1)
        m_extent->setText(tr("%1 · %2", "years, indicators").arg(years.front()).arg(count));
    else
        m_extent->setText(
            tr("%1–%2 · %3", "years, indicators").arg(years.front()).arg(years.back()).arg(count));
    const auto change = m_workspace.lastChange();
    m_lastChange->setVisible(change.has_value());
    if (change) {
        const QString at =
            QLocale::c().toString(change->at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
        m_lastChange->setText(tr("Changed %1").arg(at));
        m_lastChange->setToolTip(change->why);
    }
    if (const auto day = m_workspace.knownOn())
        m_lastChange->setText(tr("As known on %1").arg(day->toString(Qt::ISODate)));
}

}
