// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panelmosaic.h"

#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace zoneboard {

PanelMosaic::PanelMosaic(int gap, QWidget* parent)
    : QWidget(parent)
    , m_gap(gap)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PanelMosaic::setTiles(std::vector<Tile> tiles)
{
    for (const Tile& former : m_tiles) {
        if (std::ranges::find(tiles, former.panel, &Tile::panel) == tiles.end())
            former.panel->hide();
    }
    m_tiles = std::move(tiles);
    // In place before they are shown: a panel is laid out once, at its own size.
    for (const Tile& tile : m_tiles) {
        if (tile.panel->parentWidget() != this)
            tile.panel->setParent(this);
    }
    arrange();
    for (const Tile& tile : m_tiles)
        tile.panel->show();
}

std::vector<QRectF> PanelMosaic::rows(const std::vector<int>& counts)
{
    std::vector<QRectF> parts;
    const double height = 1.0 / static_cast<double>(std::max<size_t>(counts.size(), 1));
    for (size_t row = 0; row < counts.size(); ++row) {
        const double width = 1.0 / std::max(counts[row], 1);
        for (int i = 0; i < counts[row]; ++i)
            parts.emplace_back(i * width, static_cast<double>(row) * height, width, height);
    }
    return parts;
}

std::vector<QRectF> PanelMosaic::evenly(int count)
{
    switch (count) {
    case 0:
        return {};
    case 1:
    case 2:
        return rows({count});
    case 3:
        // The first is the one the others explain: it stands beside them, as high as both.
        return {{0, 0, 0.5, 1}, {0.5, 0, 0.5, 0.5}, {0.5, 0.5, 0.5, 0.5}};
    case 4:
        return rows({2, 2});
    case 5:
        return rows({2, 3});
    default:
        return rows({3, 3});
    }
}

QRect PanelMosaic::placed(const QRectF& part, const QSize& size, int gap)
{
    const auto edge = [gap](double at, int length) {
        return static_cast<int>(std::lround(at * (length + gap)));
    };
    const int left = edge(part.left(), size.width());
    const int top = edge(part.top(), size.height());
    return {left, top, edge(part.right(), size.width()) - gap - left,
            edge(part.bottom(), size.height()) - gap - top};
}

void PanelMosaic::arrange()
{
    for (const Tile& tile : m_tiles)
        tile.panel->setGeometry(placed(tile.part, size(), m_gap));
}

void PanelMosaic::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

}
