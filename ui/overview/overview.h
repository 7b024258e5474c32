// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator.h"
#include "ui/parts/screen.h"

#include <vector>

class QLabel;
class QScrollArea;

namespace zoneboard {

class CardRow;
class ChartPanel;
class FindingsPanel;
class PanelGrid;

/// How an area's year went: headline cards, the findings that matter, a page of charts by theme.
class OverviewScreen final : public Screen
{
    Q_OBJECT

public:
    OverviewScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshCharts();
    void refreshEmpty();
    void fillPage();
    void open(IndicatorId indicator);

    QScrollArea* m_scroll = nullptr;
    QLabel* m_empty = nullptr;
    CardRow* m_cards = nullptr;
    FindingsPanel* m_findings = nullptr;
    PanelGrid* m_grid = nullptr;
    std::vector<ChartPanel*> m_panels; ///< made once, used again
};

}
