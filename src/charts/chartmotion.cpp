// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartmotion.h"

#include "charts/chartmarks_p.h"

#include <algorithm>
#include <map>
#include <utility>

namespace zoneboard {

namespace {

QPointF onTheWay(const QPointF& from, const QPointF& to, double done)
{
    return from + (to - from) * done;
}

QRectF onTheWay(const QRectF& from, const QRectF& to, double done)
{
    return {onTheWay(from.topLeft(), to.topLeft(), done),
            onTheWay(from.bottomRight(), to.bottomRight(), done)};
}

/// What a mark is known by in both charts: the names of its series and of its category.
using MarkKey = std::pair<QString, QString>;

/// The name of the one at `place`; where others before it are called the same, with how many.
template<typename Named, typename Name>
QString nameAt(const std::vector<Named>& all, int place, Name name)
{
    const auto at = static_cast<size_t>(place);
    if (place < 0 || at >= all.size())
        return QString::number(place);
    const auto same = std::count_if(all.begin(), all.begin() + place, [&](const Named& other) {
        return other.*name == all[at].*name;
    });
    return same > 0 ? all[at].*name + u'#' + QString::number(same) : all[at].*name;
}

template<typename Mark>
MarkKey keyOf(const Mark& mark, const ChartSpec& spec)
{
    return {nameAt(spec.series, mark.series, &ChartSeries::name),
            nameAt(spec.categories, mark.slot, &ChartCategory::text)};
}

template<typename Mark>
std::map<MarkKey, Mark> keyed(const std::vector<Mark>& marks, const ChartSpec& spec)
{
    std::map<MarkKey, Mark> found;
    for (const Mark& mark : marks)
        found.emplace(keyOf(mark, spec), mark);
    return found;
}

/// The bar as it grows out of what it stands on.
ChartBar emptied(ChartBar bar)
{
    switch (bar.end) {
    case Qt::TopEdge:
        bar.rect.setTop(bar.rect.bottom());
        break;
    case Qt::BottomEdge:
        bar.rect.setBottom(bar.rect.top());
        break;
    case Qt::LeftEdge:
        bar.rect.setLeft(bar.rect.right());
        break;
    case Qt::RightEdge:
        bar.rect.setRight(bar.rect.left());
        break;
    }
    return bar;
}

ChartBar onTheWay(const ChartBar& from, const ChartBar& to, double done)
{
    ChartBar bar = done < 0.5 ? from : to;
    bar.rect = onTheWay(from.rect, to.rect, done);
    return bar;
}

ChartDot onTheWay(const ChartDot& from, const ChartDot& to, double done)
{
    ChartDot dot = done < 0.5 ? from : to;
    dot.centre = onTheWay(from.centre, to.centre, done);
    return dot;
}

/// Marks of both ends on their way; `appear` and `vanish` give the end that one of them lacks.
template<typename Mark, typename Appear, typename Vanish>
std::vector<Mark> moved(const std::map<MarkKey, Mark>& before, const std::map<MarkKey, Mark>& after,
                        double done, Appear&& appear, Vanish&& vanish)
{
    std::vector<Mark> marks;
    for (const auto& [key, mark] : before) {
        const auto there = after.find(key);
        marks.push_back(onTheWay(mark, there == after.end() ? vanish(mark) : there->second, done));
    }
    for (const auto& [key, mark] : after)
        if (!before.contains(key))
            marks.push_back(onTheWay(appear(mark), mark, done));
    return marks;
}

/// How far what both ends have goes on the average.
template<typename Mark, typename Place>
std::optional<QPointF> shiftOf(const std::map<MarkKey, Mark>& before,
                               const std::map<MarkKey, Mark>& after, Place&& place)
{
    QPointF sum;
    int count = 0;
    for (const auto& [key, mark] : before) {
        const auto there = after.find(key);
        if (there == after.end())
            continue;
        sum += place(there->second) - place(mark);
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// Texts by what they say; the same words stand in a chart more than once.
std::map<std::pair<QString, int>, ChartText> keyedTexts(const std::vector<ChartText>& texts)
{
    std::map<std::pair<QString, int>, ChartText> found;
    std::map<QString, int> count;
    for (const ChartText& text : texts)
        found.emplace(std::pair(text.text, count[text.text]++), text);
    return found;
}

bool sameRoles(const std::vector<ChartStroke>& one, const std::vector<ChartStroke>& other)
{
    return std::ranges::equal(one, other, {}, &ChartStroke::role, &ChartStroke::role);
}

ChartLayout frameOf(const ChartLayout& layout)
{
    ChartLayout frame = layout;
    frame.bars.clear();
    frame.dots.clear();
    frame.strokes.clear();
    frame.texts.clear();
    frame.signs.clear();
    frame.tracks.clear();
    frame.fan.clear();
    frame.hits.clear();
    return frame;
}

}

std::optional<ChartMotion> ChartMotion::between(const End& from, const End& to,
                                                const ChartStyle& style)
{
    if (from.spec.kind != to.spec.kind || from.spec.isEmpty() || to.spec.isEmpty())
        return std::nullopt;
    return ChartMotion(from, to, style);
}

ChartMotion::ChartMotion(const End& from, const End& to, const ChartStyle& style)
    : m_from(from)
    , m_to(to)
    , m_style(style)
{
    const LayoutChoices choices {style.titles, style.patterns};
    const TextMeasure measure = chartMeasure(style);
    m_before = layoutChart(from.spec, from.rect.size(), choices, measure);
    m_after = layoutChart(to.spec, to.rect.size(), choices, measure);
    const auto foot = [](const ChartBar& bar) { return emptied(bar).rect.center(); };
    const auto centre = [](const ChartDot& dot) { return dot.centre; };
    const auto bars = shiftOf(keyed(m_before.bars, from.spec), keyed(m_after.bars, to.spec), foot);
    const auto dots =
        shiftOf(keyed(m_before.dots, from.spec), keyed(m_after.dots, to.spec), centre);
    m_shift = bars.value_or(dots.value_or(QPointF()));
    // Along the slots only: where the others go says nothing of how high a new mark stands.
    (m_after.rows ? m_shift.rx() : m_shift.ry()) = 0;
}

QRectF ChartMotion::rectAt(double done) const
{
    return onTheWay(m_from.rect, m_to.rect, done);
}

void ChartMotion::moveBars(ChartLayout& moving, double done) const
{
    const auto shifted = [this](ChartBar bar, double sign) {
        bar.rect.translate(m_shift * sign);
        return emptied(bar);
    };
    moving.bars = moved(
        keyed(m_before.bars, m_from.spec), keyed(m_after.bars, m_to.spec), done,
        [&](const ChartBar& bar) { return shifted(bar, -1); },
        [&](const ChartBar& bar) { return shifted(bar, 1); });
    // The painter fills floating bars where they are, not where their value would put them.
    moving.floating = true;
}

void ChartMotion::moveDots(ChartLayout& moving, double done) const
{
    const auto shifted = [this](ChartDot dot, double sign) {
        dot.centre += m_shift * sign;
        return dot;
    };
    moving.dots = moved(
        keyed(m_before.dots, m_from.spec), keyed(m_after.dots, m_to.spec), done,
        [&](const ChartDot& dot) { return shifted(dot, -1); },
        [&](const ChartDot& dot) { return shifted(dot, 1); });
    std::ranges::stable_sort(
        moving.dots, {}, [](const ChartDot& dot) { return std::pair(dot.series, dot.centre.x()); });
}

void ChartMotion::moveTexts(MovingLayout& layout, double done) const
{
    const auto before = keyedTexts(m_before.texts);
    const auto after = keyedTexts(m_after.texts);
    for (const auto& [key, text] : before) {
        const auto there = after.find(key);
        if (there == after.end()) {
            layout.leaving.texts.push_back(text);
            continue;
        }
        ChartText on = done < 0.5 ? text : there->second;
        on.rect = onTheWay(text.rect, there->second.rect, done);
        layout.moving.texts.push_back(on);
    }
    for (const auto& [key, text] : after)
        if (!before.contains(key))
            layout.coming.texts.push_back(text);
}

void ChartMotion::moveStrokes(MovingLayout& layout, double done) const
{
    if (!sameRoles(m_before.strokes, m_after.strokes)) {
        layout.leaving.strokes = m_before.strokes;
        layout.coming.strokes = m_after.strokes;
        return;
    }
    for (size_t i = 0; i < m_after.strokes.size(); ++i)
        layout.moving.strokes.push_back(
            {onTheWay(m_before.strokes[i].from, m_after.strokes[i].from, done),
             onTheWay(m_before.strokes[i].to, m_after.strokes[i].to, done),
             m_after.strokes[i].role});
}

MovingLayout ChartMotion::at(double done) const
{
    MovingLayout layout {frameOf(m_after), frameOf(m_before), frameOf(m_after)};
    ChartLayout& moving = layout.moving;
    moving.size = rectAt(done).size();
    moving.plot = onTheWay(m_before.plot, m_after.plot, done);
    moving.band = onTheWay(m_before.band, m_after.band, done);
    moveBars(moving, done);
    moveDots(moving, done);
    moveTexts(layout, done);
    moveStrokes(layout, done);
    if (m_before.tracks.size() == m_after.tracks.size())
        for (size_t i = 0; i < m_after.tracks.size(); ++i)
            moving.tracks.push_back(onTheWay(m_before.tracks[i], m_after.tracks[i], done));
    layout.leaving.signs = m_before.signs;
    layout.coming.signs = m_after.signs;
    layout.leaving.fan = m_before.fan;
    layout.coming.fan = m_after.fan;
    return layout;
}

}
