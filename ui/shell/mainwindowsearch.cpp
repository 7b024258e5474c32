// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatch.h"
#include "models/workspace.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

#include <algorithm>
#include <map>

namespace zoneboard {

namespace {

/// The area that an indicator is shown for: the one that is looked at where it has figures of it,
/// else the first that has; 0 where none has.
std::map<IndicatorId, AreaId> areasOfIndicators(const Panel& panel, AreaId current)
{
    std::map<IndicatorId, AreaId> areas;
    for (const Panel::Series& series : panel.allSeries()) {
        AreaId& area = areas[series.indicator];
        if (area == 0 || series.area == current)
            area = series.area;
    }
    return areas;
}

}

void MainWindow::openPalette()
{
    m_palette->open(jumpTargets());
}

/// Screens first: they are few, and what is offered before anything is typed. Then what there is to
/// see here, elsewhere, and what waits for its first figure.
std::vector<JumpTarget> MainWindow::jumpTargets() const
{
    const Language language = m_workspace.language();
    std::vector<JumpTarget> targets;
    for (const ScreenEntry& entry : m_entries) {
        const QString zh = translated(entry.title, Language::Chinese);
        targets.push_back({JumpKind::Screen,
                           entry.name,
                           translated(entry.title, language),
                           tr("Screen"),
                           {zh, translated(entry.title, Language::English), pinyinInitials(zh)}});
    }
    addIndicators(targets);
    for (const Area& area : m_workspace.catalog().areas())
        targets.push_back({JumpKind::Area, QString::number(area.id), area.name.in(language),
                           tr("Area"), searchKeys(m_workspace.catalog(), area)});
    for (const QAction* action : m_actions) {
        if (!action->isEnabled() || action->objectName() == QLatin1String("search"))
            continue;
        QStringList keys = action->property(searchWords).toStringList();
        keys << pinyinInitials(keys.value(0)) << action->text() << action->objectName();
        targets.push_back(
            {JumpKind::Action, action->objectName(), action->text(),
             action->shortcut().isEmpty() ? tr("Action") : action->shortcut().toString(), keys});
    }
    return targets;
}

void MainWindow::addIndicators(std::vector<JumpTarget>& targets) const
{
    const Catalog& catalog = m_workspace.catalog();
    const AreaId here = m_workspace.selection().area();
    const auto areas = areasOfIndicators(m_workspace.panel(), here);
    const auto add = [&](const auto& wanted, const auto& detail) {
        for (const Indicator& indicator : catalog.indicators()) {
            const auto found = areas.find(indicator.id);
            const AreaId area = found == areas.end() ? 0 : found->second;
            if (wanted(area))
                targets.push_back({JumpKind::Indicator, QString::number(indicator.id),
                                   indicator.name.in(m_workspace.language()), detail(area),
                                   searchKeys(catalog, indicator)});
        }
    };
    add([here](AreaId area) { return area != 0 && area == here; },
        [](AreaId) { return tr("Indicator"); });
    add([here](AreaId area) { return area != 0 && area != here; },
        [&](AreaId area) {
            return tr("Indicator · %1", "area")
                .arg(catalog.area(area)->name.in(m_workspace.language()));
        });
    add([](AreaId area) { return area == 0; },
        [](AreaId) { return tr("Indicator · no figures yet"); });
}

/// On the screen that is open where that shows indicators; one without figures is for the grid,
/// where they are entered.
void MainWindow::jumpToIndicator(IndicatorId indicator)
{
    Place place = m_workspace.selection().place();
    const Screen* open = m_screens.value(place.screen);
    if (!open || !open->usesIndicator())
        place.screen = QStringLiteral("trends");
    const auto areas = areasOfIndicators(m_workspace.panel(), place.area);
    if (const auto found = areas.find(indicator); found != areas.end())
        place.area = found->second;
    else
        place.screen = QStringLiteral("data");
    place.indicator = indicator;
    place.months = 0;
    m_workspace.selection().show(place);
}

void MainWindow::jumpTo(const JumpTarget& target)
{
    Selection& selection = m_workspace.selection();
    switch (target.kind) {
    case JumpKind::Screen:
        selection.showScreen(target.id);
        return;
    case JumpKind::Indicator:
        jumpToIndicator(target.id.toInt());
        return;
    case JumpKind::Area:
        selection.showArea(target.id.toInt());
        return;
    case JumpKind::Action:
        m_actions.value(target.id)->trigger();
        return;
    }
}

}
