// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuregrid.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace zoneboard {

class Appearance;

/// What the looks of cells mean, and how many of each there are.
class GridLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit GridLegend(const Appearance& appearance, QWidget* parent = nullptr);
    void show(const FigureGrid& grid);

private:
    class Swatch;
    struct Entry
    {
        GridMark mark;
        Swatch* swatch = nullptr;
        QLabel* label = nullptr;
    };
    [[nodiscard]] static QString text(GridMark mark, int count);

    std::vector<Entry> m_entries;
    QLabel* m_extent = nullptr;
};

}
