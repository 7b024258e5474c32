// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpainter.h"

#include <QPainter>

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
    painter.drawText(QPointF(x, text.rect.top() + type.baseline(text.face)), text.text);
}

ChartStyle reportStyle()
{
    ChartStyle style = ChartStyle::paper();
    style.titles = false; // heading and caption say it
    return style;
}

}

ReportPainter::ReportPainter(const ReportSpec& spec, const PageSetup& setup)
    : m_layout(layoutReport(spec, setup, m_type))
    , m_style(reportStyle())
{
}

void ReportPainter::paintPage(int page, QPainter& painter) const
{
    if (page < 0 || page >= pageCount())
        return;
    const PaperSheet& sheet = m_layout.sheets[static_cast<size_t>(page)];
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PaperChart& chart : sheet.charts)
        paintChart(painter, chart.rect, chart.chart, m_style);
    for (const PaperRule& rule : sheet.rules) {
        painter.setPen(rulePen(m_style.theme, rule.weight));
        painter.drawLine(rule.line);
    }
    for (const PaperText& text : sheet.texts)
        paintText(painter, text, m_type, m_style.theme);
    painter.restore();
}

}
