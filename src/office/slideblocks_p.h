// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/slidedeck_p.h"
#include "report/pagination.h"
#include "report/typography.h"

#include <functional>
#include <vector>

namespace zoneboard {

/// Widths and heights of texts on slides. A little more room is kept than the measure says: the
/// program that shows the slides breaks its lines by itself.
class SlideMeasure
{
public:
    [[nodiscard]] static double lineHeight(double pixels) { return pixels * 1.35; }
    [[nodiscard]] double width(const QString& text, double pixels, bool bold) const;
    [[nodiscard]] double height(const QString& text, double pixels, bool bold, double width) const;

private:
    [[nodiscard]] static double spacing(const QString& text, double pixels);
    Typography m_type;
};

/// A part of a page as it flows over slides. `put` sets rows of it on a slide, at `rect`.
struct SlideBlock
{
    FlowItem flow;
    std::function<void(Slide& slide, const QRectF& rect, const FlowPiece& piece)> put;

    [[nodiscard]] double height() const;
};

[[nodiscard]] SlideBlock slideParagraph(const SlideMeasure& measure,
                                        const ReportParagraph& paragraph, double width);
[[nodiscard]] SlideBlock slideKeyFigures(const SlideMeasure& measure,
                                         const ReportKeyFigures& figures, double width);
/// One chart, or several where it has more rows than a slide.
[[nodiscard]] std::vector<SlideBlock>
slideCharts(const SlideMeasure& measure, const ReportChart& chart, double width, double height);
/// One table, or several where it is too wide; each begins with the first column.
[[nodiscard]] std::vector<SlideBlock> slideTables(const SlideMeasure& measure,
                                                  const ReportTable& table,
                                                  const ReportWords& words, double width);
/// Two blocks beside one another.
[[nodiscard]] SlideBlock slidePair(SlideBlock left, SlideBlock right, double leftWidth,
                                   double gutter);

}
