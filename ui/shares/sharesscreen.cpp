// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shares/sharesscreen.h"

#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartpanel.h"
#include "ui/parts/fieldname.h"
#include "ui/parts/indicatorpicker.h"
#include "ui/parts/markplace.h"
#include "ui/parts/panelmosaic.h"
#include "ui/shares/sharespage.h"

#include <QHBoxLayout>
#include <QLabel>

namespace zoneboard {

SharesScreen::SharesScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
{
    setProperty("role", QStringLiteral("page"));
    build();
    connect(m_picker, &IndicatorPicker::indicatorChosen, &workspace.selection(),
            &Selection::showIndicator);
    connect(m_missing, &QLabel::linkActivated, this, [this](const QString& indicator) {
        this->workspace().selection().showIndicator(indicator.toInt());
    });
}

void SharesScreen::build()
{
    const Theme& theme = appearance().theme();
    m_picker = new IndicatorPicker(this);
    m_picker->setObjectName(QStringLiteral("sharesIndicator"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("sharesMessage"));
    m_message->setProperty("role", QStringLiteral("panelTitle"));
    m_message->setWordWrap(true);
    m_mosaic = new PanelMosaic(theme.spaceM, this);
    m_mosaic->setObjectName(QStringLiteral("sharesCharts"));
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("sharesEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_missing = new QLabel(this);
    m_missing->setObjectName(QStringLiteral("sharesMissing"));
    m_missing->setProperty("role", QStringLiteral("quiet"));
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.spaceL);
    head->addWidget(m_picker);
    head->addWidget(m_message, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceL);
    layout->setSpacing(theme.spaceM);
    layout->addLayout(head);
    layout->addWidget(m_mosaic, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_missing);
}

void SharesScreen::refresh()
{
    refreshPicker();
    const ChartContext context {workspace().panel(), workspace().catalog(), language()};
    const SharesPage page = sharesPage(context, workspace().selection().place());
    m_message->setText(page.message);
    refreshMissing(page);
    refreshPanels(page);
}

void SharesScreen::refreshPicker()
{
    const Place& place = workspace().selection().place();
    m_picker->fill(
        workspace().catalog(), language(), place.indicator, [&](const Indicator& indicator) {
            return addsUp(indicator) && workspace().panel().has(indicator.id, place.area);
        });
    nameField(*m_picker, tr("Indicator"));
    m_picker->setToolTip(tr("The indicator whose shares are shown"));
}

void SharesScreen::refreshPanels(const SharesPage& page)
{
    while (m_panels.size() < page.charts.size()) {
        auto* panel = new ChartPanel(QStringLiteral("sharesPanel%1").arg(m_panels.size() + 1),
                                     workspace(), appearance(), m_mosaic);
        connect(panel, &ChartPanel::markActivated, this,
                [this, panel](int category, int series) { openMark(*panel, category, series); });
        m_panels.push_back(panel);
    }
    const auto parts = PanelMosaic::evenly(static_cast<int>(page.charts.size()));
    std::vector<PanelMosaic::Tile> tiles;
    for (size_t i = 0; i < page.charts.size(); ++i) {
        m_panels[i]->setSpec(page.charts[i]);
        tiles.push_back({m_panels[i], parts[i]});
    }
    m_mosaic->setTiles(std::move(tiles));
    m_mosaic->setVisible(!page.charts.empty());
}

/// One line below the charts; with nothing else on the screen it stands in the middle.
void SharesScreen::refreshMissing(const SharesPage& page)
{
    QString text = page.missing.join(u' ').toHtmlEscaped();
    const QString colour = appearance().theme().brand.name();
    QStringList links;
    for (const IndicatorId whole : page.wholes)
        links +=
            QStringLiteral("<a style=\"color: %1\" href=\"%2\">%3</a>")
                .arg(colour)
                .arg(whole)
                .arg(workspace().catalog().indicator(whole)->name.in(language()).toHtmlEscaped());
    if (!links.isEmpty())
        text += u' '
            + links.join(language() == Language::Chinese ? QStringLiteral("、")
                                                         : QStringLiteral(", "));
    m_missing->setText(text);
    m_missing->setVisible(!text.isEmpty());
    m_missing->setFocusPolicy(page.wholes.empty() ? Qt::NoFocus : Qt::StrongFocus);
    m_missing->setAccessibleName(page.missing.join(u' '));
    m_empty->setVisible(page.charts.empty());
    m_empty->setText(tr("There are no shares to show here. Choose another indicator, area or year "
                        "above, or drop a table with figures on the window."));
}

void SharesScreen::openMark(const ChartPanel& panel, int category, int series)
{
    Selection& selection = workspace().selection();
    selection.show(placeOfMark(workspace().catalog(), language(), panel.spec(), category, series,
                               selection.place()));
}

}
