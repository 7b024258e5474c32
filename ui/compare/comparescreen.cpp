// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparescreen.h"

#include "core/numbertext.h"
#include "models/workspace.h"
#include "ui/compare/comparepage.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"
#include "ui/parts/fieldname.h"
#include "ui/parts/indicatorpicker.h"
#include "ui/parts/markplace.h"
#include "ui/parts/panelmosaic.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <set>

namespace zoneboard {

CompareScreen::CompareScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
{
    setProperty("role", QStringLiteral("page"));
    build();
    connect(m_picker, &IndicatorPicker::indicatorChosen, &workspace.selection(),
            &Selection::showIndicator);
    connect(m_since, &QComboBox::activated, this, [this] {
        m_wantedSince = m_since->currentData().toInt();
        showPage();
    });
    connect(m_across, &IndicatorPicker::indicatorChosen, this, [this](IndicatorId indicator) {
        m_wantedAcross = indicator;
        showPage();
    });
}

void CompareScreen::build()
{
    const Theme& theme = appearance().theme();
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.spaceS);
    buildPickers(head);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("compareMessage"));
    m_message->setProperty("role", QStringLiteral("panelTitle"));
    m_message->setWordWrap(true);
    m_mosaic = new PanelMosaic(theme.spaceM, this);
    m_mosaic->setObjectName(QStringLiteral("compareCharts"));
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_missing = new QLabel(this);
    m_missing->setObjectName(QStringLiteral("compareMissing"));
    m_missing->setProperty("role", QStringLiteral("quiet"));
    m_missing->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceL);
    layout->setSpacing(theme.spaceM);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_mosaic, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_missing);
}

void CompareScreen::buildPickers(QBoxLayout* layout)
{
    const auto label = [this](const QString& name, QWidget* buddy) {
        auto* made = new QLabel(this);
        made->setObjectName(name);
        made->setBuddy(buddy);
        return made;
    };
    m_picker = new IndicatorPicker(this);
    m_picker->setObjectName(QStringLiteral("compareIndicator"));
    m_across = new IndicatorPicker(this);
    m_across->setObjectName(QStringLiteral("compareAcross"));
    m_acrossLabel = label(QStringLiteral("compareAcrossLabel"), m_across);
    m_since = new QComboBox(this);
    m_since->setObjectName(QStringLiteral("compareSince"));
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sinceLabel = label(QStringLiteral("compareSinceLabel"), m_since);
    layout->addWidget(m_picker);
    layout->addSpacing(appearance().theme().spaceS);
    layout->addWidget(m_acrossLabel);
    layout->addWidget(m_across);
    layout->addSpacing(appearance().theme().spaceS);
    layout->addWidget(m_sinceLabel);
    layout->addWidget(m_since);
    layout->addStretch(1);
}

void CompareScreen::refresh()
{
    refreshPickers();
    showPage();
}

void CompareScreen::refreshPickers()
{
    const Place& place = workspace().selection().place();
    m_picker->fill(workspace().catalog(), language(), place.indicator,
                   [&](const Indicator& indicator) {
                       return workspace().panel().has(indicator.id, place.area);
                   });
    nameField(*m_picker, tr("Indicator"));
    m_picker->setToolTip(tr("The indicator that is compared"));
    fillAcross();
    fillSince();
    m_acrossLabel->setText(tr("against"));
    m_across->setAccessibleName(tr("Second indicator of the scatter"));
    m_across->setToolTip(m_across->accessibleName());
    m_sinceLabel->setText(tr("movement since"));
    m_since->setAccessibleName(tr("Year that movement counts from"));
    m_since->setToolTip(m_since->accessibleName());
}

/// The user's indicator as long as it can be; else the first headline that can, else the first.
void CompareScreen::fillAcross()
{
    const Place& place = workspace().selection().place();
    const ChartContext context {workspace().panel(), workspace().catalog(), language()};
    const QList<Indicator>& all = workspace().catalog().indicators();
    std::set<IndicatorId> standing;
    for (const Indicator& indicator : all) {
        if (standsAgainst(context, indicator.id, place.indicator, place.area, place.year))
            standing.insert(indicator.id);
    }
    const auto stands = [&standing](IndicatorId id) { return standing.contains(id); };
    IndicatorId across = stands(m_wantedAcross) ? m_wantedAcross : 0;
    for (const bool headline : {true, false}) {
        const auto first = std::ranges::find_if(all, [&](const Indicator& indicator) {
            return indicator.headline == headline && stands(indicator.id);
        });
        if (across == 0 && first != all.end())
            across = first->id;
    }
    m_across->fill(workspace().catalog(), language(), across,
                   [&](const Indicator& indicator) { return stands(indicator.id); });
    m_across->setVisible(across != 0);
    m_acrossLabel->setVisible(across != 0);
}

void CompareScreen::fillSince()
{
    const Place& place = workspace().selection().place();
    const ChartContext context {workspace().panel(), workspace().catalog(), language()};
    m_since->clear();
    for (const int year : comparedYears(context, place.indicator, place.area, place.year))
        m_since->addItem(numbertext::period({year}, language()), year);
    m_since->setCurrentIndex(std::max(0, m_since->findData(m_wantedSince)));
    const bool any = m_since->count() > 0
        && comparedAreas(context, place.indicator, place.area, place.year).size() > 1;
    m_since->setVisible(any);
    m_sinceLabel->setVisible(any);
}

CompareChoice CompareScreen::choice() const
{
    return {m_since->currentData().toInt(), m_across->indicator()};
}

void CompareScreen::showPage()
{
    const ChartContext context {workspace().panel(), workspace().catalog(), language()};
    const ComparePage page = comparePage(context, workspace().selection().place(), choice());
    m_message->setText(page.message);
    m_message->setVisible(!page.message.isEmpty());
    m_missing->setText(page.missing);
    m_missing->setVisible(!page.missing.isEmpty());
    m_empty->setVisible(page.charts.empty());
    m_empty->setText(tr("There is nothing to compare here. Choose another indicator, area or year "
                        "above, or drop a table with figures on the window."));
    refreshPanels(page);
}

void CompareScreen::refreshPanels(const ComparePage& page)
{
    while (m_panels.size() < page.charts.size()) {
        auto* panel = new ChartPanel(QStringLiteral("comparePanel%1").arg(m_panels.size() + 1),
                                     workspace(), appearance(), m_mosaic);
        connect(panel, &ChartPanel::markActivated, this,
                [this, panel](int category, int series) { openMark(*panel, category, series); });
        m_panels.push_back(panel);
    }
    std::vector<PanelMosaic::Tile> tiles;
    for (size_t i = 0; i < page.charts.size(); ++i) {
        m_panels[i]->setSpec(page.charts[i].spec);
        tiles.push_back({m_panels[i], page.charts[i].part});
    }
    m_mosaic->setTiles(std::move(tiles));
    m_mosaic->setVisible(!page.charts.empty());
}

void CompareScreen::openMark(const ChartPanel& panel, int category, int series)
{
    Selection& selection = workspace().selection();
    selection.show(placeOfMark(workspace().catalog(), language(), panel.spec(), category, series,
                               selection.place()));
}

}
