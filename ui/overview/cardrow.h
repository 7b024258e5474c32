// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/indicatorcard.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace zoneboard {

class Appearance;
class Workspace;

/// The cards of the Overview in one row: as many as fit whole, all of one width and height. Which
/// and in which order is the user's choice and kept.
class CardRow final : public QWidget
{
    Q_OBJECT

public:
    CardRow(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] const std::vector<IndicatorCard*>& cards() const { return m_cards; }
    /// How many cards of at least the smallest width stand side by side.
    [[nodiscard]] static int fitting(int width, int gap);
    /// The menu to choose cards from: every indicator with figures, under its theme, ticked where
    /// it has a card.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    void opened(zoneboard::IndicatorId indicator);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void addCard(const CardData& card);
    void moveCard(size_t from, size_t to);
    void toggleCard(IndicatorId indicator);
    void keep(const std::vector<IndicatorId>& indicators);

    Workspace& m_workspace;
    const Appearance& m_appearance;
    std::vector<IndicatorCard*> m_cards;
};

}
