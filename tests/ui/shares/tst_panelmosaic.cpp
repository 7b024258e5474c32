// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panelmosaic.h"

#include <QTest>

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

constexpr int gap = 12;

/// The tiles and the gaps between them cover the whole, and no two overlap.
void expectFilled(const std::vector<QRectF>& parts, const QSize& size)
{
    double area = 0;
    std::vector<QRect> placed;
    for (const QRectF& part : parts) {
        area += part.width() * part.height();
        placed.push_back(PanelMosaic::placed(part, size, gap));
    }
    EXPECT_NEAR(area, 1, 1e-9);
    QRect all;
    for (size_t i = 0; i < placed.size(); ++i) {
        EXPECT_TRUE(QRect({0, 0}, size).contains(placed[i]));
        all = all.united(placed[i]);
        for (size_t k = 0; k < i; ++k) {
            const QRect grown = placed[i].adjusted(-gap + 1, -gap + 1, gap - 1, gap - 1);
            EXPECT_FALSE(grown.intersects(placed[k])) << "no gap between " << i << " and " << k;
        }
    }
    EXPECT_EQ(all, QRect({0, 0}, size)) << "the edges are reached";
}

}

TEST(PanelMosaic, anyNumberOfPanelsFillsAnySize)
{
    for (int count = 1; count <= 6; ++count) {
        const auto parts = PanelMosaic::evenly(count);
        ASSERT_EQ(parts.size(), static_cast<size_t>(count));
        for (const QSize size : {QSize(1142, 601), QSize(1697, 1033), QSize(901, 500)})
            expectFilled(parts, size);
    }
    EXPECT_TRUE(PanelMosaic::evenly(0).empty());
}

TEST(PanelMosaic, rowsShareTheHeightAndTheirPanelsTheWidth)
{
    const auto parts = PanelMosaic::rows({1, 3});
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_EQ(PanelMosaic::placed(parts[0], {600, 412}, gap), QRect(0, 0, 600, 200));
    EXPECT_EQ(PanelMosaic::placed(parts[2], {600, 412}, gap), QRect(204, 212, 192, 200));
}

TEST(PanelMosaic, hidesWhatIsNoLongerAmongItsTilesAndFollowsItsSize)
{
    PanelMosaic mosaic(gap);
    auto* first = new QWidget(&mosaic);
    auto* second = new QWidget(&mosaic);
    mosaic.resize(612, 300);
    mosaic.show();
    const auto two = PanelMosaic::evenly(2);
    mosaic.setTiles({{first, two[0]}, {second, two[1]}});
    EXPECT_EQ(first->geometry(), QRect(0, 0, 300, 300));
    EXPECT_EQ(second->geometry(), QRect(312, 0, 300, 300));
    mosaic.setTiles({{second, PanelMosaic::evenly(1)[0]}});
    EXPECT_FALSE(first->isVisible());
    EXPECT_EQ(second->geometry(), mosaic.rect());
    mosaic.resize(400, 200);
    EXPECT_EQ(second->geometry(), mosaic.rect());
}

}
