// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpainter.h"

#include "charts/chartfocus.h"
#include "charts/chartlayout.h"
#include "charts/chartmarks_p.h"
#include "charts/charttext.h"
#include "charts/qtchart_p.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>

#include <cmath>

namespace zoneboard {

ChartStyle ChartStyle::screen(const Theme& theme)
{
    ChartStyle style;
    style.theme = theme;
    style.labelPixels = theme.typeSmall;
    style.titlePixels = theme.typePanelTitle;
    return style;
}

ChartStyle ChartStyle::paper()
{
    ChartStyle style = screen(Theme::load(ThemeMode::Light));
    style.patterns = true;
    return style;
}

QString settable(QString text)
{
    constexpr QChar narrowSpace(0x202f);
    constexpr QChar space(0x00a0); // a quarter of a CJK character: as narrow, and as firm
    return text.replace(narrowSpace, space);
}

QFont chartFont(const ChartStyle& style, TextRole role)
{
    const bool title = role == TextRole::Title;
    const bool strong = title || role == TextRole::Strong || role == TextRole::GrowthStrong;
    QFont font;
    font.setFamilies(style.theme.fontFamilies);
    font.setPixelSize(static_cast<int>(std::lround(title ? style.titlePixels : style.labelPixels)));
    font.setBold(strong);
    // Unhinted widths are the same on every device: the picture does not change with the paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Glyph by glyph as the font maps characters: shaped, digits in Latin words and ligatures would
    // be glyphs that no PDF can tell the characters of.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

TextMeasure chartMeasure(const ChartStyle& style)
{
    const QFontMetricsF plain(chartFont(style, TextRole::Label));
    const QFontMetricsF strong(chartFont(style, TextRole::Strong));
    const QFontMetricsF title(chartFont(style, TextRole::Title));
    const auto metrics = [plain, strong, title](TextRole role) -> const QFontMetricsF& {
        return role == TextRole::Title                                   ? title
            : role == TextRole::Strong || role == TextRole::GrowthStrong ? strong
                                                                         : plain;
    };
    // CJK fonts ask for generous lines; a chart sets its numbers tighter.
    const double line = std::round(style.labelPixels * 1.25);
    const double titleLine = std::round(style.titlePixels * 1.45);
    return {[metrics](const QString& text, TextRole role) {
                return metrics(role).horizontalAdvance(settable(text));
            },
            [line, titleLine](TextRole role) {
                return role == TextRole::Title   ? titleLine
                    : role == TextRole::Subtitle ? line + 2
                                                 : line;
            }};
}

void paintChart(QPainter& painter, const QRectF& rect, const ChartSpec& spec,
                const ChartStyle& style)
{
    if (rect.width() < 1 || rect.height() < 1)
        return;
    const ChartLayout layout =
        layoutChart(spec, rect.size(), {style.titles, style.patterns}, chartMeasure(style));
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    scene.setSceneRect(QRectF({0, 0}, rect.size()));
    buildChartScene(scene, layout, style);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, rect, scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

std::vector<SpokenMark> spokenMarks(const QRectF& rect, const ChartSpec& spec,
                                    const ChartStyle& style)
{
    std::vector<SpokenMark> marks;
    const ChartLayout layout =
        layoutChart(spec, rect.size(), {style.titles, style.patterns}, chartMeasure(style));
    for (const ChartHit& hit : layout.hits)
        if (const QString text = markDescription(spec, hit); !text.isEmpty())
            marks.push_back({hit.mark.translated(rect.topLeft()), text});
    return marks;
}

std::optional<SpokenMark> spokenMarkAt(const QPointF& point, const QRectF& rect,
                                       const ChartSpec& spec, const ChartStyle& style)
{
    if (!rect.contains(point))
        return std::nullopt;
    const ChartLayout layout =
        layoutChart(spec, rect.size(), {style.titles, style.patterns}, chartMeasure(style));
    const auto hit = hitAt(layout, point - rect.topLeft());
    if (!hit)
        return std::nullopt;
    const QString text = markDescription(spec, layout.hits[*hit]);
    if (text.isEmpty())
        return std::nullopt;
    return SpokenMark {layout.hits[*hit].mark.translated(rect.topLeft()), text};
}

}
