// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview.h"

#include "analysis/findings.h"
#include "core/numbertext.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/overview/cardrow.h"
#include "ui/overview/findingspanel.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/panelgrid.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

constexpr size_t mostFindings = 3;

}

OverviewScreen::OverviewScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
    , m_scroll(new QScrollArea(this))
{
    const Theme& theme = appearance.theme();
    m_scroll->setObjectName(QStringLiteral("overviewScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("overviewPage"));
    page->setProperty("role", QStringLiteral("page"));
    m_empty = new QLabel(page);
    m_empty->setObjectName(QStringLiteral("overviewEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_cards = new CardRow(workspace, appearance, page);
    m_findings = new FindingsPanel(workspace, page);
    m_grid = new PanelGrid(theme.spaceM, page);
    m_grid->setObjectName(QStringLiteral("overviewCharts"));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl - 10, theme.spaceL);
    layout->setSpacing(theme.spaceM);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_cards);
    layout->addWidget(m_findings);
    layout->addWidget(m_grid);
    layout->addStretch(0);
    m_scroll->setWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->viewport()->installEventFilter(this);
    m_grid->installEventFilter(this);
    connect(m_cards, &CardRow::opened, this, &OverviewScreen::open);
    connect(m_findings, &FindingsPanel::opened, this, &OverviewScreen::open);
    connect(m_findings, &FindingsPanel::auditWanted, this,
            [this] { this->workspace().selection().showScreen(QStringLiteral("audit")); });
    connect(&workspace.preferences(), &Preferences::cardsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void OverviewScreen::refresh()
{
    const Place& place = workspace().selection().place();
    m_cards->refresh();
    m_findings->show(findings(workspace().panel(), workspace().catalog(), place.area, place.year),
                     mostFindings);
    refreshCharts();
    refreshEmpty();
    m_scroll->setAccessibleName(tr("Overview"));
    fillPage();
}

void OverviewScreen::refreshCharts()
{
    const Place& place = workspace().selection().place();
    const ChartContext context {workspace().panel(), workspace().catalog(), language()};
    const auto charts =
        overviewCharts(context, place.area, place.year, cardIndicators(workspace(), place.area));
    while (m_panels.size() < charts.size()) {
        const size_t number = m_panels.size();
        auto* panel = new ChartPanel(QStringLiteral("overviewPanel%1").arg(number + 1), workspace(),
                                     appearance(), m_grid);
        connect(panel, &ChartPanel::markActivated, this, [this, panel](int category, int) {
            const ChartContext now {workspace().panel(), workspace().catalog(), language()};
            const IndicatorId about = panel->property("indicator").toInt();
            open(about != 0 ? about : indicatorOfRow(now, panel->spec(), category));
        });
        m_panels.push_back(panel);
    }
    std::vector<PanelGrid::Entry> entries;
    for (size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i]->setVisible(i < charts.size());
        if (i >= charts.size())
            continue;
        m_panels[i]->setProperty("indicator", charts[i].indicator);
        m_panels[i]->setSpec(charts[i].spec);
        entries.push_back({m_panels[i], charts[i].wantedHeight()});
    }
    m_grid->setEntries(std::move(entries));
}

/// An area or a year without figures says so, and what to do.
void OverviewScreen::refreshEmpty()
{
    const Place& place = workspace().selection().place();
    const auto years = workspace().years(place.area);
    const bool nothing = m_cards->cards().empty();
    m_empty->setVisible(nothing);
    m_empty->setText(
        years.empty()
            ? tr("This area has no figures yet. Drop a table or a bulletin here to read it, or "
                 "choose another area above.")
            : tr("There are no figures to show for %1. Choose another year above.")
                  .arg(numbertext::period({place.year}, language())));
}

/// The first row of charts ends where the window does, as long as that leaves it room.
void OverviewScreen::fillPage()
{
    const int below = m_scroll->viewport()->height() - m_grid->y() - appearance().theme().spaceL;
    m_grid->setVisibleHeight(below);
}

/// The room below the cards changes with the window, and with what stands above the charts.
bool OverviewScreen::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == m_scroll->viewport() && event->type() == QEvent::Resize;
    const bool moved = watched == m_grid && event->type() == QEvent::Move;
    if (resized || moved)
        fillPage();
    return Screen::eventFilter(watched, event);
}

void OverviewScreen::open(IndicatorId indicator)
{
    if (indicator != 0)
        workspace().selection().showIndicatorOn(QStringLiteral("trends"), indicator);
}

}
