// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include "charts/layoutbuilder_p.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace zoneboard {

namespace {

/// The longest head of `text` that fits, ending where a line may end; at least one character.
qsizetype fittingHead(const QString& text, double width, TextRole role, const TextMeasure& measure)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype fitting = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (measure.width(text.left(end).trimmed(), role) > width)
            break;
        fitting = end;
    }
    if (fitting > 0)
        return fitting;
    qsizetype characters = 1;
    while (characters < text.size()
           && measure.width(text.left(characters + 1).trimmed(), role) <= width)
        ++characters;
    return characters;
}

/// Broken at spaces alone, so that Chinese words stay whole; empty where a word is too wide.
QStringList wordLines(const QString& text, double width, TextRole role, const TextMeasure& measure)
{
    QStringList lines;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (measure.width(word, role) > width)
            return {};
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && measure.width(longer, role) <= width)
            lines.back() = longer;
        else
            lines.append(word);
    }
    return lines;
}

/// Adds lines from the top of the free space down and takes their room.
void takeLines(LayoutBuilder& builder, const QStringList& lines, TextRole role)
{
    const double height = builder.height(role);
    for (const QString& line : lines) {
        const QRectF rect(builder.free.left(), builder.free.top(), builder.free.width(), height);
        builder.layout.texts.push_back(
            {rect, line, role, Qt::AlignLeft | Qt::AlignVCenter, false, -1});
        builder.free.setTop(rect.bottom());
    }
}

void layoutTitles(LayoutBuilder& builder)
{
    if (!builder.choices.titles || builder.spec.title.isEmpty())
        return;
    const double width = builder.free.width();
    takeLines(builder, wrapText(builder.spec.title, width, TextRole::Title, builder.measure),
              TextRole::Title);
    const QStringList subtitle =
        wrapText(builder.spec.subtitle, width, TextRole::Subtitle, builder.measure);
    // The picture comes first: in a very low chart the unit line gives way.
    const double needed = static_cast<double>(subtitle.size()) * builder.height(TextRole::Subtitle);
    if (!builder.spec.subtitle.isEmpty() && needed < builder.free.height() / 3)
        takeLines(builder, subtitle, TextRole::Subtitle);
    builder.free.setTop(builder.free.top() + 6);
}

void layoutNoData(LayoutBuilder& builder)
{
    const QStringList lines =
        wrapText(builder.spec.noData, builder.free.width() * 0.8, TextRole::Quiet, builder.measure);
    const double height = builder.height(TextRole::Quiet);
    double top = builder.free.center().y() - height * static_cast<double>(lines.size()) / 2;
    for (const QString& line : lines) {
        builder.layout.texts.push_back(
            {QRectF(builder.free.left(), top, builder.free.width(), height), line, TextRole::Quiet,
             Qt::AlignCenter, false, -1});
        top += height;
    }
}

void layoutPlot(LayoutBuilder& builder)
{
    switch (builder.spec.kind) {
    case ChartKind::Trend:
        return layoutTrend(builder);
    case ChartKind::Lines:
    case ChartKind::GoalMonths:
    case ChartKind::Path:
        return layoutLines(builder);
    case ChartKind::Goals:
        return layoutGoals(builder);
    case ChartKind::Timeline:
        return layoutTimeline(builder);
    case ChartKind::Scatter:
        return layoutScatter(builder);
    case ChartKind::SmallMultiples:
        return layoutSmallMultiples(builder);
    case ChartKind::Treemap:
        return layoutTreemap(builder);
    case ChartKind::Composition:
        return layoutComposition(builder);
    case ChartKind::Waterfall:
        return layoutWaterfall(builder);
    case ChartKind::Share:
    case ChartKind::Ranking:
        return layoutRows(builder);
    }
}

}

QStringList wrapText(const QString& text, double width, TextRole role, const TextMeasure& measure)
{
    QStringList lines;
    QString rest = text.trimmed();
    while (!rest.isEmpty() && measure.width(rest, role) > width) {
        const qsizetype head = fittingHead(rest, width, role, measure);
        lines.append(rest.left(head).trimmed());
        rest = rest.mid(head).trimmed();
    }
    if (!rest.isEmpty())
        lines.append(rest);
    return lines;
}

QStringList evenText(const QString& text, double width, TextRole role, const TextMeasure& measure)
{
    const QStringList lines = wrapText(text, width, role, measure);
    if (lines.size() < 2)
        return lines;
    const QStringList words = wordLines(text, width, role, measure);
    // A Chinese word is worth a line more; English ones are not parted anyway.
    const bool chinese = std::ranges::any_of(
        text, [](QChar letter) { return letter.script() == QChar::Script_Han; });
    const bool byWords = words.size() > 1 && words.size() <= lines.size() + (chinese ? 1 : 0);
    const qsizetype count = byWords ? words.size() : lines.size();
    const auto wrapped = [&](double most) {
        return byWords ? wordLines(text, most, role, measure) : wrapText(text, most, role, measure);
    };
    double narrow = width / 2;
    double wide = width;
    while (wide - narrow > 1) {
        const double middle = (narrow + wide) / 2;
        const QStringList tried = wrapped(middle);
        (tried.isEmpty() || tried.size() > count ? narrow : wide) = middle;
    }
    return wrapped(wide);
}

ChartLayout layoutChart(const ChartSpec& spec, const QSizeF& size, const LayoutChoices& choices,
                        const TextMeasure& measure)
{
    LayoutBuilder builder {spec, choices, measure, {}, QRectF({0, 0}, size)};
    builder.layout.size = size;
    layoutTitles(builder);
    if (spec.isEmpty())
        layoutNoData(builder);
    else if (!spec.categories.empty() && !spec.series.empty())
        layoutPlot(builder);
    return std::move(builder.layout);
}

}
