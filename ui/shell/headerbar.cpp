// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "core/numbertext.h"
#include "models/textmatch.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/fieldname.h"
#include "ui/parts/icons.h"
#include "ui/parts/pickerlist.h"
#include "ui/parts/screen.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <utility>

namespace zoneboard {

namespace {

constexpr int deepest = 8; ///< levels of areas, however they refer to each other

}

HeaderBar::HeaderBar(Workspace& workspace, const Appearance& appearance, const Actions& actions,
                     QMenu* menu, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
    , m_search(new QPushButton(this))
    , m_menuButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("header"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_search->setProperty("role", QStringLiteral("search"));
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setProperty("role", QStringLiteral("icon"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(menu);
    connect(m_search, &QPushButton::clicked, actions.search, &QAction::trigger);
    const Theme& theme = appearance.theme();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spaceXl, theme.spaceM, theme.spaceL, theme.spaceS);
    layout->setSpacing(theme.spaceS);
    layout->addWidget(m_title);
    layout->addSpacing(theme.spaceS);
    buildPickers(layout);
    layout->addStretch(1);
    QWidget* last = m_year; // Tab goes on as the eye does
    const auto next = [&last](QWidget* widget) {
        QWidget::setTabOrder(std::exchange(last, widget), widget);
    };
    for (QAction* action : {actions.back, actions.forward, actions.undo, actions.redo})
        next(addButton(layout, action));
    for (QWidget* button : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_menuButton)}) {
        layout->addWidget(button);
        next(button);
    }
}

void HeaderBar::buildPickers(QHBoxLayout* layout)
{
    m_area = new QComboBox(this);
    m_area->setObjectName(QStringLiteral("areaPicker"));
    m_year = new QComboBox(this);
    m_year->setObjectName(QStringLiteral("yearPicker"));
    PickerList::install(*m_area, [this](const QVariant& entry) {
        const Area* area = m_workspace.catalog().area(entry.toInt());
        return area ? searchKeys(m_workspace.catalog(), *area) : QStringList();
    });
    PickerList::install(*m_year,
                        [](const QVariant& entry) { return QStringList {entry.toString()}; });
    for (QComboBox* picker : {m_area, m_year}) {
        picker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        picker->setMaxVisibleItems(20);
        layout->addWidget(picker);
    }
    connect(m_area, &QComboBox::activated, this, [this](int index) {
        m_workspace.selection().showArea(m_area->itemData(index).toInt());
    });
    connect(m_year, &QComboBox::activated, this, [this](int index) {
        m_workspace.selection().showYear(m_year->itemData(index).toInt());
    });
}

QToolButton* HeaderBar::addButton(QHBoxLayout* layout, QAction* action)
{
    auto* button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setProperty("role", QStringLiteral("icon"));
    button->setDefaultAction(action);
    button->setIconSize({18, 18});
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    layout->addWidget(button);
    return button;
}

void HeaderBar::refresh(const QString& title, const Screen* screen)
{
    m_title->setText(title);
    m_area->setVisible(m_workspace.isOpen() && screen && screen->usesArea());
    m_year->setVisible(m_workspace.isOpen() && screen && screen->usesYear());
    fillAreas();
    fillYears();
    nameField(*m_area, tr("Area"));
    m_area->setToolTip(tr("Area"));
    nameField(*m_year, tr("Year"));
    m_year->setToolTip(tr("Year"));
    const QColor ink = m_appearance.theme().quietInk;
    m_search->setText(tr("Search  Ctrl+K"));
    m_search->setAccessibleName(tr("Search indicators, areas, screens and actions"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->setIcon(lineIcon(QStringLiteral("search"), ink));
    m_menuButton->setIcon(lineIcon(QStringLiteral("menu-2"), ink));
    m_menuButton->setIconSize({18, 18});
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
}

/// The tree of areas, parents before their children.
void HeaderBar::fillAreas()
{
    const QSignalBlocker blocker(m_area);
    m_area->clear();
    const Catalog& catalog = m_workspace.catalog();
    const std::function<void(AreaId, int)> add = [&](AreaId id, int depth) {
        m_area->addItem(catalog.area(id)->name.in(m_workspace.language()), id);
        for (const AreaId child : catalog.childrenOf(id)) {
            if (depth < deepest)
                add(child, depth + 1);
        }
    };
    for (const Area& area : catalog.areas()) {
        if (!catalog.area(area.parent))
            add(area.id, 0);
    }
    m_area->setCurrentIndex(m_area->findData(m_workspace.selection().area()));
}

/// Newest first; the year that is looked at is offered even where the area has no figures of it.
void HeaderBar::fillYears()
{
    const QSignalBlocker blocker(m_year);
    m_year->clear();
    std::vector<int> years = m_workspace.years(m_workspace.selection().area());
    const int chosen = m_workspace.selection().year();
    if (chosen != 0 && std::ranges::find(years, chosen) == years.end())
        years.push_back(chosen);
    std::ranges::sort(years, std::greater());
    for (const int year : years)
        m_year->addItem(numbertext::period({year}, m_workspace.language()), year);
    m_year->setCurrentIndex(m_year->findData(chosen));
}

}
