// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"

#include <QColor>
#include <QStyledItemDelegate>

namespace zoneboard {

class Appearance;
struct Theme;

/// The sign of a severity: shape and colour, told apart without either.
[[nodiscard]] QString severitySign(Severity severity);
[[nodiscard]] QColor severityColour(Severity severity, const Theme& theme);

/// Draws a finding as its sentence under a small line of what and where.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FindingDelegate(const Appearance& appearance, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTexts(QPainter& painter, const QRect& room, const QModelIndex& index) const;

    const Appearance& m_appearance;
};

}
