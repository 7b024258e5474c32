// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/panelgrid.h"

#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace zoneboard {

namespace {

constexpr int widthForThree = 1400;

}

PanelGrid::PanelGrid(int gap, QWidget* parent)
    : QWidget(parent)
    , m_gap(gap)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PanelGrid::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    for (const Entry& entry : m_entries) {
        entry.panel->setParent(this);
        entry.panel->show();
    }
    arrange();
}

void PanelGrid::setVisibleHeight(int height)
{
    if (height == m_visibleHeight)
        return;
    m_visibleHeight = height;
    arrange();
}

std::vector<QRect> PanelGrid::arranged(const std::vector<int>& heights, int width,
                                       int visibleHeight, int gap)
{
    std::vector<QRect> places;
    const size_t most = width >= widthForThree ? 3 : 2;
    int y = 0;
    for (size_t first = 0; first < heights.size();) {
        // The last row shares the width among what is left: no panel stands beside nothing.
        const size_t count = std::min(most, heights.size() - first);
        int height =
            *std::max_element(heights.begin() + static_cast<std::ptrdiff_t>(first),
                              heights.begin() + static_cast<std::ptrdiff_t>(first + count));
        if (first == 0)
            height = std::max(height, visibleHeight);
        const auto edge = [&](size_t i) {
            return static_cast<int>(i) * (width + gap) / static_cast<int>(count);
        };
        for (size_t i = 0; i < count; ++i)
            places.emplace_back(edge(i), y, edge(i + 1) - gap - edge(i), height);
        y += height + gap;
        first += count;
    }
    return places;
}

void PanelGrid::arrange()
{
    std::vector<int> heights;
    for (const Entry& entry : m_entries)
        heights.push_back(entry.height);
    const auto places = arranged(heights, width(), m_visibleHeight, m_gap);
    for (size_t i = 0; i < places.size(); ++i)
        m_entries[i].panel->setGeometry(places[i]);
    setFixedHeight(places.empty() ? 0 : places.back().bottom() + 1);
}

void PanelGrid::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        arrange();
    QWidget::resizeEvent(event);
}

}
