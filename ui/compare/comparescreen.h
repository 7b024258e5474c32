// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator.h"
#include "ui/parts/screen.h"

#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace zoneboard {

class ChartPanel;
class IndicatorPicker;
class PanelMosaic;
struct CompareChoice;
struct ComparePage;

/// The zone beside its neighbours: places and their movement, courses on common axes, two
/// indicators against each other.
class CompareScreen final : public Screen
{
    Q_OBJECT

public:
    CompareScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);
    [[nodiscard]] bool usesIndicator() const override { return true; }

protected:
    void refresh() override;

private:
    void build();
    void buildPickers(QBoxLayout* layout);
    void refreshPickers();
    void fillSince();
    void fillAcross();
    void showPage();
    void refreshPanels(const ComparePage& page);
    void openMark(const ChartPanel& panel, int category, int series);
    [[nodiscard]] CompareChoice choice() const;

    IndicatorPicker* m_picker = nullptr;
    QLabel* m_sinceLabel = nullptr;
    QComboBox* m_since = nullptr;
    QLabel* m_acrossLabel = nullptr;
    IndicatorPicker* m_across = nullptr;
    QLabel* m_message = nullptr;
    PanelMosaic* m_mosaic = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_empty = nullptr;
    std::vector<ChartPanel*> m_panels; ///< made once, used again
    int m_wantedSince = 0; ///< the user's; 0: the year before
    IndicatorId m_wantedAcross = 0; ///< the user's; 0: the first headline that can be
};

}
