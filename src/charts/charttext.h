// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace zoneboard {

/// The text with what the theme's fonts can set in place of what they can not: no CJK family has
/// the narrow space between a number and its unit, and a whole other family would stand in for it.
[[nodiscard]] QString settable(QString text);

/// What a chart has to say about one of its marks, and where that stands.
struct SpokenMark
{
    QRectF rect;
    QString text;
    bool operator==(const SpokenMark&) const = default;
};

/// The marks of the chart painted into `rect`, in the order of the keyboard.
[[nodiscard]] std::vector<SpokenMark> spokenMarks(const QRectF& rect, const ChartSpec& spec,
                                                  const ChartStyle& style);
/// The mark under `point`; nothing where there is none, or none with a sentence.
[[nodiscard]] std::optional<SpokenMark> spokenMarkAt(const QPointF& point, const QRectF& rect,
                                                     const ChartSpec& spec,
                                                     const ChartStyle& style);

}
