// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/carddata.h"
#include "ui/overview/cardlayout.h"

#include <QWidget>

namespace zoneboard {

class Appearance;

/// One indicator at a glance. A click or Enter opens it; dragged, or moved with Ctrl+arrows, it
/// takes another place in the row.
class IndicatorCard final : public QWidget
{
    Q_OBJECT

public:
    IndicatorCard(const CardData& card, const Appearance& appearance, QWidget* parent);

    [[nodiscard]] const CardData& card() const { return m_card; }
    /// The lines that all cards of the row stand on.
    void setParts(const CardParts& parts);
    [[nodiscard]] CardLayout cardLayout() const;

Q_SIGNALS:
    void opened();
    /// Wants to stand `places` further right (negative: left).
    void moveWanted(int places);
    /// Was dragged to that x in its parent.
    void droppedAt(int x);
    void menuWanted(const QPoint& globalPos);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintHead(QPainter& painter, const CardLayout& layout) const;
    void paintGrowth(QPainter& painter, const CardLayout& layout) const;
    void paintSpark(QPainter& painter, const QRectF& area) const;
    void paintGoal(QPainter& painter, const CardLayout& layout) const;

    CardData m_card;
    const Appearance& m_appearance;
    CardParts m_parts;
    QPoint m_pressed;
    bool m_dragging = false;
};

}
