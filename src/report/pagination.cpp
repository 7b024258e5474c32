// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pagination.h"

#include <QMarginsF>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr double rounding = 1e-6; // sums of heights may miss a sheet's height by this much
constexpr size_t rowsTogether = 2;

QMarginsF marginsOf(const PageSetup& setup)
{
    QMarginsF millimetres(17, 24, 17, 21);
    if (setup.official)
        millimetres = {28, 37, 26, 35};
    else if (setup.portrait)
        millimetres = {20, 26, 20, 24};
    return millimetres * fromMillimetres(1);
}

class Breaker
{
public:
    Breaker(const std::vector<FlowItem>& items, double firstHeight, double height)
        : m_items(items)
        , m_firstHeight(firstHeight)
        , m_height(height)
    {
    }

    std::vector<FlowPiece> placed()
    {
        for (size_t i = 0; i < m_items.size(); ++i)
            place(i);
        stretchAll();
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] double room() const { return (m_sheet == 0 ? m_firstHeight : m_height) - m_top; }
    [[nodiscard]] double gapOf(const FlowItem& item) const { return m_top > 0 ? item.gap : 0; }

    void nextSheet()
    {
        ++m_sheet;
        m_top = 0;
    }

    /// The height of the first `count` rows from `first` on, with the head.
    [[nodiscard]] static double heightOf(const FlowItem& item, size_t first, size_t count)
    {
        double height = item.head;
        for (size_t i = first; i < std::min(first + count, item.rows.size()); ++i)
            height += item.rows[i];
        return height;
    }

    /// What must stand on one sheet for item `i` to begin there: its first rows, and those of what
    /// it is kept with.
    [[nodiscard]] double beginning(size_t i) const
    {
        const FlowItem& item = m_items[i];
        if (!item.keepWithNext || i + 1 == m_items.size())
            return heightOf(item, 0, rowsTogether);
        return heightOf(item, 0, item.rows.size()) + m_items[i + 1].gap + beginning(i + 1);
    }

    [[nodiscard]] size_t rowsThatFit(const FlowItem& item, size_t first) const
    {
        double height = item.head;
        size_t count = 0;
        for (size_t i = first; i < item.rows.size(); ++i, ++count) {
            height += item.rows[i];
            if (height > room() + rounding)
                break;
        }
        // A last row is not left to stand alone on the next sheet.
        const size_t left = item.rows.size() - first - count;
        if (left == 1 && count > rowsTogether)
            --count;
        return count;
    }

    void place(size_t i)
    {
        const FlowItem& item = m_items[i];
        if (item.rows.empty())
            return;
        if (m_top > 0 && gapOf(item) + beginning(i) > room() + rounding)
            nextSheet();
        m_top += gapOf(item);
        for (size_t first = 0; first < item.rows.size();) {
            if (first > 0)
                nextSheet();
            const size_t count = std::max<size_t>(rowsThatFit(item, first), 1);
            const double height = heightOf(item, first, count);
            m_pieces.push_back({i, m_sheet, m_top, height, first, count});
            m_top += height;
            first += count;
        }
    }

    /// Shares what is left of each sheet among its items that can grow.
    void stretchAll()
    {
        for (size_t begin = 0; begin < m_pieces.size();) {
            size_t end = begin;
            double wanted = 0;
            for (; end < m_pieces.size() && m_pieces[end].sheet == m_pieces[begin].sheet; ++end)
                wanted += m_items[m_pieces[end].item].stretch;
            const FlowPiece& last = m_pieces[end - 1];
            const double sheet = last.sheet == 0 ? m_firstHeight : m_height;
            const double spare = std::max(sheet - last.top - last.height, 0.0);
            const double part = wanted > 0 ? std::min(spare / wanted, 1.0) : 0;
            double moved = 0;
            for (size_t i = begin; i < end; ++i) {
                const double more = m_items[m_pieces[i].item].stretch * part;
                m_pieces[i].top += moved;
                m_pieces[i].height += more;
                moved += more;
            }
            begin = end;
        }
    }

    const std::vector<FlowItem>& m_items;
    double m_firstHeight;
    double m_height;
    size_t m_sheet = 0;
    double m_top = 0;
    std::vector<FlowPiece> m_pieces;
};

}

QSizeF sheetSize(const PageSetup& setup)
{
    const QSizeF upright = setup.paper == Paper::A3 ? QSizeF(297, 420) : QSizeF(210, 297);
    const QSizeF size = upright * fromMillimetres(1);
    return setup.portrait ? size : size.transposed();
}

QRectF textArea(const PageSetup& setup)
{
    return QRectF({0, 0}, sheetSize(setup)).marginsRemoved(marginsOf(setup));
}

std::vector<FlowPiece> paginate(const std::vector<FlowItem>& items, double firstHeight,
                                double height)
{
    return Breaker(items, firstHeight, height).placed();
}

}
