// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/bulletdelegate.h"

#include "ui/goals/goalmodel.h"
#include "ui/parts/appearance.h"

#include <QPainter>

#include <algorithm>

namespace zoneboard {

namespace {

QColor lightColour(Light light, const Theme& theme, bool fill)
{
    if (light == Light::NoData)
        return theme.quietInk;
    if (isGood(light))
        return theme.lightGreen;
    if (isBad(light))
        return theme.lightRed;
    return fill ? theme.lightAmberFill : theme.lightAmber;
}

}

BulletGeometry BulletGeometry::of(const QRectF& cell, double textWidth, double completion,
                                  double elapsed)
{
    BulletGeometry geometry;
    const double thickness = std::min(12.0, cell.height() * 0.4);
    const QRectF room = cell.adjusted(8, 0, -8, 0);
    geometry.text = QRectF(room.right() - textWidth, cell.top(), textWidth, cell.height());
    geometry.track = QRectF(room.left(), cell.center().y() - thickness / 2,
                            std::max(room.width() - textWidth - 8, 0.0), thickness);
    geometry.bar = geometry.track;
    geometry.bar.setWidth(geometry.track.width() * std::clamp(completion, 0.0, 100.0) / 100);
    if (elapsed >= 0)
        geometry.pace =
            geometry.track.left() + geometry.track.width() * std::min(elapsed, 100.0) / 100;
    return geometry;
}

BulletDelegate::BulletDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

void BulletDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    const auto light = static_cast<Light>(index.data(GoalModel::LightRole).toInt());
    if (index.column() == GoalModel::State) {
        plain.palette.setColor(QPalette::Text, lightColour(light, theme, false));
        plain.palette.setColor(QPalette::HighlightedText, lightColour(light, theme, false));
        plain.font.setBold(true);
    }
    const QVariant completion = index.data(GoalModel::CompletionRole);
    if (index.column() != GoalModel::Progress || !completion.isValid()) {
        QStyledItemDelegate::paint(painter, plain, index);
        return;
    }
    const QString text = plain.text;
    plain.text.clear();
    const QWidget* widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
    const QVariant elapsed = index.data(GoalModel::ElapsedRole);
    const double textWidth = plain.fontMetrics.horizontalAdvance(QStringLiteral("100.0%")) + 2;
    const auto geometry = BulletGeometry::of(option.rect, textWidth, completion.toDouble(),
                                             elapsed.isValid() ? elapsed.toDouble() : -1);
    painter->save();
    painter->fillRect(geometry.track, theme.line);
    painter->fillRect(geometry.bar, lightColour(light, theme, true));
    if (geometry.pace >= 0)
        painter->fillRect(
            QRectF(geometry.pace - 1, geometry.track.top() - 4, 2, geometry.track.height() + 8),
            theme.ink);
    painter->setPen(theme.ink);
    painter->setFont(plain.font);
    painter->drawText(geometry.text, Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

}
