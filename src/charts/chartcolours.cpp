// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcolours_p.h"
#include "charts/chartmarks_p.h"

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

constexpr double expectedPart = 0.55; // of the colour, over the panel
constexpr double impliedPart = 0.18;

QColor roleColour(const ChartBar& bar, const Theme& theme)
{
    switch (bar.fill) {
    case FillRole::Chosen:
        return theme.brand;
    case FillRole::Plain:
        return theme.brandTint;
    case FillRole::Series:
        return seriesColour(theme, bar.series);
    case FillRole::Rise:
        return theme.rise;
    case FillRole::Fall:
        return theme.fall;
    case FillRole::Total:
        return theme.quietInk;
    case FillRole::Good:
        return theme.lightGreen;
    case FillRole::Warning:
        return theme.lightAmberFill;
    case FillRole::Bad:
        return theme.lightRed;
    case FillRole::None:
        return theme.lightNone;
    }
    return theme.brandTint;
}

}

LineRole lineRole(const ChartLayout& layout, int series)
{
    const size_t place = static_cast<size_t>(std::max(series, 0));
    return series >= 0 && place < layout.roles.size() ? layout.roles[place] : LineRole::Data;
}

QColor outlineColour(const ChartBar& bar, const Theme& theme)
{
    return bar.fill == FillRole::Plain ? theme.brand : roleColour(bar, theme);
}

bool isPatterned(const ChartBar& bar, const ChartStyle& style)
{
    // The first series stays solid: the others are told apart from it.
    return style.patterns && bar.fill == FillRole::Series && bar.series > 0;
}

QColor lineColour(const ChartLayout& layout, const ChartStyle& style, int series)
{
    if (series < 0)
        return style.theme.growth;
    switch (lineRole(layout, series)) {
    case LineRole::Data:
        return seriesColour(style.theme, series);
    case LineRole::Pace:
        return style.theme.ink;
    case LineRole::Reference:
        return style.theme.quietInk;
    }
    return style.theme.ink;
}

QPen linePen(const ChartLayout& layout, const ChartStyle& style, int series)
{
    const LineRole role = lineRole(layout, series);
    const Qt::PenStyle dash = role == LineRole::Pace ? Qt::DashLine
        : role == LineRole::Reference                ? Qt::DotLine
        : series < 0                                 ? Qt::SolidLine
                                                     : seriesDash(style, series);
    const double width = series < 0 ? 1.6 : role == LineRole::Data ? 2 : 1.4;
    return {lineColour(layout, style, series), width, dash, Qt::RoundCap, Qt::RoundJoin};
}

QColor seriesColour(const Theme& theme, int series)
{
    const size_t count = theme.series.size();
    return count == 0 ? theme.brand
                      : theme.series[static_cast<size_t>(std::max(series, 0)) % count];
}

Qt::PenStyle seriesDash(const ChartStyle& style, int series)
{
    constexpr std::array dashes {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine,
                                 Qt::DashDotDotLine};
    return style.patterns ? dashes.at(static_cast<size_t>(std::max(series, 0)) % dashes.size())
                          : Qt::SolidLine;
}

QColor barFill(const ChartBar& bar, const ChartStyle& style)
{
    const QColor colour = roleColour(bar, style.theme);
    if (bar.certainty == Certainty::Implied)
        return mixed(colour, style.theme.panel, impliedPart);
    if (isPatterned(bar, style))
        return style.theme.panel;
    if (bar.certainty == Certainty::Expected)
        return mixed(colour, style.theme.panel, expectedPart);
    return colour;
}

}
