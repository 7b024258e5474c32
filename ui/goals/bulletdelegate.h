// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zoneboard {

class Appearance;

/// Where a bullet bar's parts go inside its cell.
struct BulletGeometry
{
    QRectF track; ///< 0 to 100 %
    QRectF bar;
    double pace = -1; ///< x of the pace mark; negative: none
    QRectF text;

    [[nodiscard]] static BulletGeometry of(const QRectF& cell, double textWidth, double completion,
                                           double elapsed);
};

/// Paints completion as a bullet bar with the pace as a mark, and lights in their colours.
class BulletDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BulletDelegate(const Appearance& appearance, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option) const;
    void paintName(QPainter* painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintState(QPainter* painter, const QStyleOptionViewItem& option,
                    const QColor& colour) const;
    void paintBullet(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;

    const Appearance& m_appearance;
};

}
