// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layoutbuilder_p.h"

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

ChartText textAt(const LayoutBuilder& builder, double middle, double top, const QString& text,
                 TextRole role)
{
    const double width = std::ceil(builder.width(text, role)) + 2;
    const double most = std::max(builder.layout.size.width() - width, 0.0);
    const double left = std::clamp(middle - width / 2, 0.0, most);
    return {QRectF(left, top, width, builder.height(role)), text, role, Qt::AlignCenter, false, -1};
}

/// Whether the texts at anchor, anchor ± stride, … stand clear of one another.
bool standClear(std::span<const ChartText> texts, size_t anchor, size_t stride)
{
    const ChartText* before = nullptr;
    for (size_t i = anchor % stride; i < texts.size(); i += stride) {
        if (texts[i].text.isEmpty())
            continue;
        if (before && before->rect.adjusted(-1, 0, 1, 0).intersects(texts[i].rect))
            return false;
        before = &texts[i];
    }
    return true;
}

/// Lifts a text over the bars it would stand in; a bar may be higher than its neighbour's number.
double liftOver(const std::vector<ChartBar>& bars, const QRectF& text)
{
    QRectF lifted = text;
    for (const ChartBar& bar : bars) {
        if (bar.rect.adjusted(-1, 0, 1, 0).intersects(lifted))
            lifted.moveBottom(std::min(lifted.bottom(), bar.rect.top() - 1));
    }
    return text.top() - lifted.top();
}

/// Moves the middles apart until the labels stand one under the other inside [top, bottom].
void spread(std::vector<QRectF>& rects, double top, double bottom)
{
    double least = top;
    for (QRectF& rect : rects) {
        rect.moveTop(std::max(rect.top(), least));
        least = rect.bottom();
    }
    double most = bottom;
    for (auto rect = rects.rbegin(); rect != rects.rend(); ++rect) {
        rect->moveBottom(std::min(rect->bottom(), most));
        most = rect->top();
    }
}

constexpr double widestLabels = 0.36; // of the chart's width
constexpr double labelGap = 8;

}

ChartText textAbove(const LayoutBuilder& builder, QPointF anchor, const QString& text,
                    TextRole role)
{
    return textAt(builder, anchor.x(), anchor.y() - builder.height(role) - 1, text, role);
}

ChartText textBelow(const LayoutBuilder& builder, QPointF anchor, const QString& text,
                    TextRole role)
{
    return textAt(builder, anchor.x(), anchor.y() + 1, text, role);
}

void addSpread(LayoutBuilder& builder, std::span<const ChartText> texts, size_t anchor)
{
    size_t stride = 1;
    while (stride < texts.size() && !standClear(texts, anchor, stride))
        ++stride;
    for (size_t i = anchor % stride; i < texts.size(); i += stride) {
        if (texts[i].text.isEmpty())
            continue;
        const double lift = liftOver(builder.layout.bars, texts[i].rect);
        // The chosen one is always told; another that has no room over its bar gives way.
        if (lift > 0 && i != anchor)
            continue;
        builder.layout.texts.push_back(texts[i]);
        builder.layout.texts.back().rect.translate(0, -lift);
    }
}

size_t anchorCategory(const ChartSpec& spec)
{
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        if (spec.categories[i].chosen)
            return i;
    }
    return spec.categories.empty() ? 0 : spec.categories.size() - 1;
}

TextRole labelRole(const ChartSpec& spec, size_t category, const ChartPoint& point)
{
    return point.chosen || spec.categories[category].chosen ? TextRole::Strong : TextRole::Label;
}

double directLabelWidth(const LayoutBuilder& builder, const std::vector<DirectLabel>& labels)
{
    double widest = 0;
    for (const DirectLabel& label : labels)
        widest = std::max(widest, builder.width(label.text, TextRole::Label));
    const double most = builder.free.width() * widestLabels - swatchWidth - labelGap;
    const double room = std::min(std::ceil(widest) + 1, most);
    qsizetype lines = 0;
    double width = 0; // of the lines as they are written, which may be shorter than the room
    for (const DirectLabel& label : labels) {
        const QStringList parts = evenText(label.text, room, TextRole::Label, builder.measure);
        lines += parts.size();
        for (const QString& part : parts)
            width = std::max(width, std::ceil(builder.width(part, TextRole::Label)) + 1);
    }
    const bool fits = width >= 3 * builder.line()
        && static_cast<double>(lines) * builder.line() <= builder.free.height() * 0.7;
    return fits ? width + swatchWidth + labelGap : 0;
}

void addDirectLabels(LayoutBuilder& builder, std::vector<DirectLabel> labels, double columnWidth)
{
    std::ranges::stable_sort(labels, {}, &DirectLabel::wanted);
    const QRectF plot = builder.layout.plot;
    const double left = plot.right() + labelGap;
    const double textWidth = columnWidth - swatchWidth - labelGap;
    std::vector<QStringList> lines;
    std::vector<QRectF> rects;
    for (const DirectLabel& label : labels) {
        lines.push_back(evenText(label.text, textWidth, TextRole::Label, builder.measure));
        const double height = static_cast<double>(lines.back().size()) * builder.line();
        rects.emplace_back(left, label.wanted - height / 2, textWidth + swatchWidth, height);
    }
    spread(rects, std::min(builder.free.top(), plot.top()), plot.bottom() + builder.line());
    for (size_t i = 0; i < labels.size(); ++i) {
        double top = rects[i].top();
        for (const QString& line : lines[i]) {
            // The colour stands beside the first line only.
            const bool first = line == lines[i].front();
            builder.layout.texts.push_back(
                {QRectF(left + swatchWidth, top, textWidth, builder.line()), line, TextRole::Label,
                 Qt::AlignLeft | Qt::AlignVCenter, false, first ? labels[i].series : -1});
            top += builder.line();
        }
    }
}

void addLegend(LayoutBuilder& builder)
{
    const double right = builder.free.right();
    double left = builder.free.left();
    double top = builder.free.top();
    for (size_t i = 0; i < builder.spec.series.size(); ++i) {
        const QString& name = builder.spec.series[i].name;
        const double width = std::ceil(builder.width(name, TextRole::Label)) + 1;
        if (left > builder.free.left() && left + swatchWidth + width > right) {
            left = builder.free.left();
            top += builder.line();
        }
        builder.layout.texts.push_back({QRectF(left + swatchWidth, top, width, builder.line()),
                                        name, TextRole::Label, Qt::AlignLeft | Qt::AlignVCenter,
                                        false, static_cast<int>(i)});
        left += swatchWidth + width + 2 * labelGap;
    }
    builder.free.setTop(top + builder.line() + 4);
}

}
