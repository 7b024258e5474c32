// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>

#include <vector>

namespace zoneboard {

/// Panels that together fill all the room there is, each in its part of it, with the same gap
/// between any two. Nothing is left empty and nothing scrolls.
class PanelMosaic final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelMosaic(int gap, QWidget* parent = nullptr);

    struct Tile
    {
        QWidget* panel = nullptr; ///< becomes a child and is shown
        QRectF part; ///< of the unit square
    };
    /// Panels that were there before and are not now are hidden.
    void setTiles(std::vector<Tile> tiles);

    /// The unit square cut into rows of equal height, each into that many parts of equal width.
    [[nodiscard]] static std::vector<QRectF> rows(const std::vector<int>& counts);
    /// One to six parts in the order they are read, at most three a row.
    [[nodiscard]] static std::vector<QRectF> evenly(int count);
    /// The pixels of a part; parts that touch have `gap` between them.
    [[nodiscard]] static QRect placed(const QRectF& part, const QSize& size, int gap);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int m_gap;
    std::vector<Tile> m_tiles;
};

}
