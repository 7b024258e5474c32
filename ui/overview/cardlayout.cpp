// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardlayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr double pillPadding = 6;
constexpr double sparkHeight = 30;
constexpr double barHeight = 6;
constexpr int smallestFigure = 13;

QFont font(const Theme& theme, int pixels, bool bold = false)
{
    QFont result;
    result.setFamilies(theme.fontFamilies);
    result.setPixelSize(pixels);
    result.setBold(bold);
    return result;
}

/// Lines of at most `width`, the first at most `firstWidth`; broken where the language allows.
QStringList wrapped(const QString& text, const QFont& font, double firstWidth, double width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(lines.isEmpty() ? firstWidth : width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

double inner(const Theme& theme, double width)
{
    return width - 2 * theme.spaceM;
}

double pillWidth(const CardData& card, const QFont& small)
{
    return card.status.isEmpty()
        ? 0
        : QFontMetricsF(small).horizontalAdvance(card.status) + 2 * pillPadding;
}

QStringList nameLines(const CardData& card, const Theme& theme, double width)
{
    const double pill = pillWidth(card, font(theme, theme.typeSmall));
    const double gap = pill > 0 ? theme.spaceS : 0;
    return wrapped(card.name, font(theme, theme.typeBody), inner(theme, width) - pill - gap,
                   inner(theme, width));
}

QStringList shareLines(const CardData& card, const Theme& theme, double width)
{
    if (card.share.isEmpty())
        return {};
    return wrapped(card.share, font(theme, theme.typeSmall), inner(theme, width),
                   inner(theme, width));
}

/// The figure as large as the theme has it, or as fits beside its unit.
void fitFigure(CardLayout& layout, const CardData& card, const Theme& theme, double width)
{
    layout.unitFont = font(theme, theme.typeBody);
    const double unit = card.unit.isEmpty()
        ? 0
        : QFontMetricsF(layout.unitFont).horizontalAdvance(card.unit) + theme.spaceXs;
    for (int pixels = theme.typeCardFigure; pixels >= smallestFigure; --pixels) {
        layout.figureFont = font(theme, pixels, true);
        if (QFontMetricsF(layout.figureFont).horizontalAdvance(card.value) + unit <= width)
            break;
    }
}

double smallWidth(const Theme& theme, const QString& text)
{
    return QFontMetricsF(font(theme, theme.typeSmall)).horizontalAdvance(text);
}

void placeGoal(CardLayout& layout, const CardData& card, bool lightBelow, const Theme& theme,
               QRectF line)
{
    const double lineHeight = QFontMetricsF(layout.smallFont).height();
    layout.goalBar = {line.left(), line.top(), line.width(), barHeight};
    const double light = card.goal ? smallWidth(theme, card.goal->lightText) : 0;
    const double top = layout.goalBar.bottom() + theme.spaceXs;
    layout.goalText = {line.left(), top, line.width(), lineHeight};
    layout.goalLight = {line.right() - light, top, light, lineHeight};
    if (lightBelow)
        layout.goalLight = {line.left(), layout.goalText.bottom(), light, lineHeight};
}

}

CardParts cardParts(const CardData& card, const Theme& theme, double width)
{
    CardParts parts;
    parts.nameLines = static_cast<int>(nameLines(card, theme, width).size());
    parts.shareLines = static_cast<int>(shareLines(card, theme, width).size());
    parts.growth = !card.growth.isEmpty();
    parts.spark =
        std::ranges::count_if(card.years, [](const auto& value) { return value.has_value(); }) >= 2;
    parts.goal = card.goal.has_value();
    parts.lightBelow = card.goal
        && smallWidth(theme, card.goal->text) + smallWidth(theme, card.goal->lightText)
                + theme.spaceS
            > inner(theme, width);
    return parts;
}

CardParts together(const CardParts& a, const CardParts& b)
{
    return {std::max(a.nameLines, b.nameLines),
            std::max(a.shareLines, b.shareLines),
            a.growth || b.growth,
            a.spark || b.spark,
            a.goal || b.goal,
            a.lightBelow || b.lightBelow};
}

CardLayout layoutCard(const CardData& card, const CardParts& parts, const Theme& theme,
                      double width)
{
    CardLayout layout;
    layout.nameFont = font(theme, theme.typeBody);
    layout.smallFont = font(theme, theme.typeSmall);
    layout.nameLines = nameLines(card, theme, width);
    layout.shareLines = shareLines(card, theme, width);
    const double space = inner(theme, width);
    fitFigure(layout, card, theme, space);
    const double nameHeight = QFontMetricsF(layout.nameFont).height();
    const double smallHeight = QFontMetricsF(layout.smallFont).height();
    const double left = theme.spaceM;
    double y = theme.spaceM;
    layout.name = {left, y, space, nameHeight * parts.nameLines};
    const double pill = pillWidth(card, layout.smallFont);
    if (pill > 0)
        layout.status = {left + space - pill, y - 1, pill, nameHeight + 2};
    y = layout.name.bottom() + theme.spaceXs;
    QFont tallest = font(theme, theme.typeCardFigure, true);
    const double figureHeight = QFontMetricsF(tallest).ascent() + 6;
    const double figureWidth = QFontMetricsF(layout.figureFont).horizontalAdvance(card.value);
    layout.figure = {left, y, figureWidth, figureHeight};
    layout.unit = {left + figureWidth + theme.spaceXs, y,
                   std::max(0.0, space - figureWidth - theme.spaceXs), figureHeight};
    y = layout.figure.bottom() + theme.spaceXs;
    const auto line = [&](bool there, double height) {
        const QRectF rect(left, y, space, there ? height : 0);
        y += there ? height + theme.spaceXs : 0;
        return rect;
    };
    layout.growth = line(parts.growth, smallHeight);
    layout.share = line(parts.shareLines > 0, smallHeight * parts.shareLines);
    layout.spark = line(parts.spark, sparkHeight);
    if (parts.goal) {
        placeGoal(layout, card, parts.lightBelow, theme, {left, y + theme.spaceXs, space, 0});
        y = layout.goalText.bottom() + (parts.lightBelow ? smallHeight : 0) + theme.spaceXs;
    }
    layout.height = y - theme.spaceXs + theme.spaceM;
    return layout;
}

}
