// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpainter.h"

#include "charts/charttext.h"

#include <QPainter>

#include <algorithm>

namespace zoneboard {

namespace {

QColor inkColour(const Theme& theme, Ink ink)
{
    switch (ink) {
    case Ink::Quiet:
        return theme.quietInk;
    case Ink::Brand:
        return theme.brand;
    case Ink::Plain:
        break;
    }
    return theme.ink;
}

QPen rulePen(const Theme& theme, RuleWeight weight)
{
    switch (weight) {
    case RuleWeight::Line:
        return QPen(theme.quietInk, 0.75);
    case RuleWeight::Brand:
        return QPen(theme.brand, 3, Qt::SolidLine, Qt::FlatCap);
    case RuleWeight::Hair:
        break;
    }
    return QPen(mixed(theme.quietInk, theme.panel, 0.35), 0.5);
}

void paintText(QPainter& painter, const PaperText& text, const Typography& type, const Theme& theme)
{
    if (text.text.isEmpty())
        return;
    double x = text.rect.left();
    const double spare = text.rect.width() - type.width(text.text, text.face);
    if (text.align == Qt::AlignRight)
        x += spare;
    else if (text.align == Qt::AlignHCenter)
        x += spare / 2;
    painter.setFont(type.font(text.face));
    painter.setPen(inkColour(theme, text.ink));
    painter.drawText(QPointF(x, text.rect.top() + type.baseline(text.face)), settable(text.text));
}

QColor greyOf(const QColor& colour)
{
    const int grey = qGray(colour.rgb());
    return {grey, grey, grey};
}

/// The theme as a black-and-white printer gives it.
Theme greyTheme(Theme theme)
{
    for (QColor* colour : {&theme.ground, &theme.panel, &theme.ink, &theme.quietInk, &theme.line,
                           &theme.brand, &theme.brandTint, &theme.onBrand, &theme.growth,
                           &theme.rise, &theme.fall, &theme.lightGreen, &theme.lightAmber,
                           &theme.lightAmberFill, &theme.lightRed, &theme.lightNone})
        *colour = greyOf(*colour);
    for (QColor& colour : theme.series)
        colour = greyOf(colour);
    return theme;
}

}

ChartStyle reportStyle(const PageSetup& setup)
{
    ChartStyle style = ChartStyle::paper();
    style.titles = false; // heading and caption say it
    if (setup.grey)
        style.theme = greyTheme(style.theme);
    return style;
}

ReportPainter::ReportPainter(const ReportSpec& spec, const PageSetup& setup)
    : m_type(setup.official ? Manner::Official : Manner::Plain)
    , m_layout(layoutReport(spec, setup, m_type))
    , m_style(reportStyle(setup))
{
}

const PaperSheet* ReportPainter::sheetAt(int page) const
{
    return page < 0 || page >= pageCount() ? nullptr : &m_layout.sheets[static_cast<size_t>(page)];
}

void ReportPainter::paintPage(int page, QPainter& painter) const
{
    const PaperSheet* sheet = sheetAt(page);
    if (!sheet)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PaperChart& chart : sheet->charts)
        paintChart(painter, chart.rect, chart.chart, m_style);
    painter.restore();
    paintWords(page, painter);
}

void ReportPainter::paintWords(int page, QPainter& painter) const
{
    const PaperSheet* sheet = sheetAt(page);
    if (!sheet)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PaperRule& rule : sheet->rules) {
        painter.setPen(rulePen(m_style.theme, rule.weight));
        painter.drawLine(rule.line);
    }
    for (const PaperText& text : sheet->texts)
        paintText(painter, text, m_type, m_style.theme);
    painter.restore();
}

std::optional<SpokenMark> ReportPainter::markAt(int page, const QPointF& point) const
{
    if (const PaperSheet* sheet = sheetAt(page))
        for (const PaperChart& chart : sheet->charts)
            if (chart.rect.contains(point))
                return spokenMarkAt(point, chart.rect, chart.chart, m_style);
    return std::nullopt;
}

std::vector<SpokenMark> ReportPainter::marks(int page) const
{
    std::vector<SpokenMark> marks;
    if (const PaperSheet* sheet = sheetAt(page))
        for (const PaperChart& chart : sheet->charts)
            std::ranges::move(spokenMarks(chart.rect, chart.chart, m_style),
                              std::back_inserter(marks));
    return marks;
}

std::optional<int> ReportPainter::linkAt(int page, const QPointF& point) const
{
    if (const PaperSheet* sheet = sheetAt(page))
        for (const PaperLink& link : sheet->links)
            if (link.area.contains(point))
                return static_cast<int>(link.sheet);
    return std::nullopt;
}

}
