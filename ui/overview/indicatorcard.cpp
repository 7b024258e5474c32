// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/indicatorcard.h"

#include "ui/parts/appearance.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace zoneboard {

namespace {

QColor lightColour(const Theme& theme, Light light, bool fill)
{
    if (light == Light::NoData)
        return theme.lightNone;
    if (isGood(light))
        return theme.lightGreen;
    if (isBad(light))
        return theme.lightRed;
    return fill ? theme.lightAmberFill : theme.lightAmber;
}

}

IndicatorCard::IndicatorCard(const CardData& card, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_card(card)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(card.description);
    setToolTip(card.description);
}

void IndicatorCard::setParts(const CardParts& parts)
{
    m_parts = parts;
    update();
}

CardLayout IndicatorCard::cardLayout() const
{
    return layoutCard(m_card, m_parts, m_appearance.theme(), width());
}

void IndicatorCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool raised = hasFocus() || underMouse();
    painter.setPen(QPen(raised ? theme.brand : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radiusPanel,
                            theme.radiusPanel);
    const CardLayout layout = cardLayout();
    paintHead(painter, layout);
    paintGrowth(painter, layout);
    if (m_parts.spark)
        paintSpark(painter, layout.spark);
    if (m_card.goal)
        paintGoal(painter, layout);
}

void IndicatorCard::paintHead(QPainter& painter, const CardLayout& layout) const
{
    const Theme& theme = m_appearance.theme();
    painter.setFont(layout.nameFont);
    painter.setPen(theme.quietInk);
    const double lineHeight = QFontMetricsF(layout.nameFont).height();
    for (qsizetype i = 0; i < layout.nameLines.size(); ++i)
        painter.drawText(layout.name.translated(0, lineHeight * static_cast<double>(i)),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, layout.nameLines.at(i));
    if (!layout.status.isEmpty()) {
        painter.setFont(layout.smallFont);
        painter.setPen(theme.lightAmber);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(layout.status, 4, 4);
        painter.drawText(layout.status, Qt::AlignCenter, m_card.status);
    }
    painter.setFont(layout.figureFont);
    painter.setPen(theme.ink);
    // Both stand on one base line, whatever their sizes.
    const double base = layout.figure.bottom() - 4;
    painter.drawText(QPointF(layout.figure.left(), base), m_card.value);
    painter.setFont(layout.unitFont);
    painter.setPen(theme.quietInk);
    painter.drawText(QPointF(layout.unit.left(), base), m_card.unit);
}

void IndicatorCard::paintGrowth(QPainter& painter, const CardLayout& layout) const
{
    const Theme& theme = m_appearance.theme();
    if (!m_card.growth.isEmpty()) {
        QFont bold = layout.smallFont;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(m_card.direction > 0       ? theme.rise
                           : m_card.direction < 0 ? theme.fall
                                                  : theme.quietInk);
        const QString arrow = m_card.direction > 0 ? QStringLiteral("▲ ")
            : m_card.direction < 0                 ? QStringLiteral("▼ ")
                                                   : QString();
        const QString text = arrow + m_card.growth;
        painter.drawText(layout.growth, Qt::AlignLeft | Qt::AlignVCenter, text);
        const double after = QFontMetricsF(bold).horizontalAdvance(text) + theme.spaceXs;
        painter.setFont(layout.smallFont);
        painter.setPen(theme.quietInk);
        painter.drawText(layout.growth.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_card.growthNote);
    }
    painter.setFont(layout.smallFont);
    painter.setPen(theme.quietInk);
    const double lineHeight = QFontMetricsF(layout.smallFont).height();
    for (qsizetype i = 0; i < layout.shareLines.size(); ++i)
        painter.drawText(layout.share.translated(0, lineHeight * static_cast<double>(i)),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                         layout.shareLines.at(i));
}

void IndicatorCard::paintSpark(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = m_appearance.theme();
    std::optional<double> low;
    std::optional<double> high;
    for (const auto& value : m_card.years) {
        if (!value)
            continue;
        low = low ? std::min(*low, *value) : *value;
        high = high ? std::max(*high, *value) : *value;
    }
    const auto known =
        std::ranges::count_if(m_card.years, [](const auto& value) { return value.has_value(); });
    if (known < 2)
        return;
    const QRectF inner = area.adjusted(4, 5, -4, -5);
    const double span = *high > *low ? *high - *low : 1;
    const auto first =
        std::ranges::find_if(m_card.years, [](const auto& v) { return v.has_value(); });
    const auto skipped = static_cast<double>(first - m_card.years.begin());
    const double steps = std::max(1.0, static_cast<double>(m_card.years.size()) - 1 - skipped);
    QPainterPath path;
    QPointF last;
    for (size_t i = 0; i < m_card.years.size(); ++i) {
        if (!m_card.years[i])
            continue;
        last = {inner.left() + inner.width() * (static_cast<double>(i) - skipped) / steps,
                inner.bottom() - inner.height() * (*m_card.years[i] - *low) / span};
        if (path.elementCount() == 0)
            path.moveTo(last);
        else
            path.lineTo(last);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.brand, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.brand);
    painter.drawEllipse(last, 3.5, 3.5);
}

void IndicatorCard::paintGoal(QPainter& painter, const CardLayout& layout) const
{
    const Theme& theme = m_appearance.theme();
    const CardGoal& goal = *m_card.goal;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(layout.goalBar, 3, 3);
    QRectF done = layout.goalBar;
    done.setWidth(done.width() * goal.part);
    painter.setBrush(lightColour(theme, goal.light, true));
    painter.drawRoundedRect(done, 3, 3);
    if (goal.elapsed) {
        const double x = layout.goalBar.left() + layout.goalBar.width() * *goal.elapsed;
        painter.setPen(QPen(theme.ink, 2));
        painter.drawLine(QPointF(x, layout.goalBar.top() - 2),
                         QPointF(x, layout.goalBar.bottom() + 2));
    }
    painter.setFont(layout.smallFont);
    painter.setPen(theme.quietInk);
    painter.drawText(layout.goalText, Qt::AlignLeft | Qt::AlignVCenter, goal.text);
    painter.setPen(lightColour(theme, goal.light, false));
    painter.drawText(layout.goalLight, Qt::AlignRight | Qt::AlignVCenter, goal.lightText);
}

void IndicatorCard::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    m_dragging = false;
}

void IndicatorCard::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint way = event->position().toPoint() - m_pressed;
    m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging) {
        raise();
        move(x() + way.x(), y());
    }
}

void IndicatorCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_dragging)
        Q_EMIT droppedAt(x() + width() / 2);
    else if (rect().contains(event->position().toPoint()))
        Q_EMIT opened();
    m_dragging = false;
}

void IndicatorCard::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else if (control && event->key() == Qt::Key_Left)
        Q_EMIT moveWanted(-1);
    else if (control && event->key() == Qt::Key_Right)
        Q_EMIT moveWanted(1);
    else
        QWidget::keyPressEvent(event);
}

void IndicatorCard::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuWanted(event->globalPos());
}

void IndicatorCard::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void IndicatorCard::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

void IndicatorCard::enterEvent(QEnterEvent* event)
{
    update();
    QWidget::enterEvent(event);
}

void IndicatorCard::leaveEvent(QEvent* event)
{
    update();
    QWidget::leaveEvent(event);
}

}
