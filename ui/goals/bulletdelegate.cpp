// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/bulletdelegate.h"

#include "analysis/goalpace.h"
#include "ui/goals/goalmodel.h"
#include "ui/parts/appearance.h"

#include <QPainter>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int textMargin = 8;
constexpr double corner = 2;
constexpr double paceReach = 4;
constexpr double ringRadius = 4.5;
constexpr double ringWidth = 1.5;

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
    const QVariant completion = index.data(GoalModel::CompletionRole);
    if (index.column() == GoalModel::Progress && completion.isValid())
        paintBullet(painter, plain, index);
    else if (index.column() == GoalModel::Name)
        paintName(painter, plain, index);
    else if (index.column() == GoalModel::State)
        paintState(painter, plain, lightColour(light, theme, false));
    else
        QStyledItemDelegate::paint(painter, plain, index);
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.line);
}

/// The cell's ground as the view's style has it, chosen or not.
void BulletDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
}

void BulletDelegate::paintName(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    paintGround(painter, option);
    const QString unit = index.data(GoalModel::UnitRole).toString();
    QString name = option.text;
    if (!unit.isEmpty() && name.endsWith(unit))
        name.chop(unit.size());
    const QRect room = option.rect.adjusted(textMargin, 0, -2, 0);
    name = option.fontMetrics.elidedText(name, Qt::ElideRight, room.width());
    painter->save();
    painter->setClipRect(room);
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    const QRect rest = room.adjusted(option.fontMetrics.horizontalAdvance(name), 0, 0, 0);
    painter->setPen(theme.quietInk);
    if (option.fontMetrics.horizontalAdvance(unit) <= rest.width())
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, unit);
    painter->restore();
}

void BulletDelegate::paintState(QPainter* painter, const QStyleOptionViewItem& option,
                                const QColor& colour) const
{
    paintGround(painter, option);
    painter->save();
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(colour);
    QRect room = option.rect.adjusted(textMargin, 0, 0, 0);
    QString words = option.text;
    if (const QChar ring = lightShape(Light::NoData); words.startsWith(ring)) {
        // Fonts draw the ring in many shapes; ours is round.
        const double taken = QFontMetricsF(font).horizontalAdvance(QStringLiteral("● "));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour, ringWidth));
        painter->drawEllipse(QPointF(room.left() + ringRadius + 1, option.rect.center().y() + 0.5),
                             ringRadius, ringRadius);
        painter->setPen(colour);
        words = words.mid(1).trimmed();
        room.setLeft(room.left() + static_cast<int>(taken));
    }
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter->restore();
}

void BulletDelegate::paintBullet(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const auto light = static_cast<Light>(index.data(GoalModel::LightRole).toInt());
    const QVariant elapsed = index.data(GoalModel::ElapsedRole);
    const double textWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("100.0%")) + 2;
    const auto geometry =
        BulletGeometry::of(option.rect, textWidth, index.data(GoalModel::CompletionRole).toDouble(),
                           elapsed.isValid() ? elapsed.toDouble() : -1);
    paintGround(painter, option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawRoundedRect(geometry.track, corner, corner);
    painter->setBrush(lightColour(light, theme, true));
    painter->drawRoundedRect(geometry.bar, corner, corner);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (geometry.pace >= 0)
        painter->fillRect(QRectF(geometry.pace - 1, geometry.track.top() - paceReach, 2,
                                 geometry.track.height() + 2 * paceReach),
                          theme.ink);
    painter->setPen(theme.ink);
    painter->setFont(option.font);
    painter->drawText(geometry.text, Qt::AlignRight | Qt::AlignVCenter, option.text);
    painter->restore();
}

}
