// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/screen.h"

#include <vector>

class QLabel;

namespace zoneboard {

class ChartPanel;
class IndicatorPicker;
class PanelMosaic;
struct SharesPage;

/// The zone's share of its district and city, what a total is composed of, and what pulled its
/// growth.
class SharesScreen final : public Screen
{
    Q_OBJECT

public:
    SharesScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);
    [[nodiscard]] bool usesIndicator() const override { return true; }

protected:
    void refresh() override;

private:
    void build();
    void refreshPicker();
    void refreshPanels(const SharesPage& page);
    void refreshMissing(const SharesPage& page);
    void openMark(const ChartPanel& panel, int category, int series);

    IndicatorPicker* m_picker = nullptr;
    QLabel* m_message = nullptr;
    PanelMosaic* m_mosaic = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_empty = nullptr;
    std::vector<ChartPanel*> m_panels; ///< made once, used again
};

}
