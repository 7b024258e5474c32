// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace zoneboard {

/// Panels in rows of two or three, as the width allows; a row is as high as its highest panel
/// wants, and the first row also fills what is left of the page.
class PanelGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelGrid(int gap, QWidget* parent = nullptr);

    struct Entry
    {
        QWidget* panel = nullptr; ///< becomes a child
        int height = 0; ///< the least it should have
    };
    void setEntries(std::vector<Entry> entries);
    /// What can be seen below the grid's top: the first row grows into it.
    void setVisibleHeight(int height);
    /// Geometry of `count` panels with the heights they want; pure arithmetic.
    [[nodiscard]] static std::vector<QRect> arranged(const std::vector<int>& heights, int width,
                                                     int visibleHeight, int gap);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    int m_gap;
    int m_visibleHeight = 0;
    std::vector<Entry> m_entries;
};

}
