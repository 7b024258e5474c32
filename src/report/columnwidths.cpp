// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths_p.h"

#include <algorithm>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double mostNumberWidth = 190; // a column of numbers does not drift apart from its names

std::vector<double> tightWidths(const std::vector<ColumnWish>& wishes, double width)
{
    double numbers = 0;
    double least = 0;
    double more = 0;
    for (const ColumnWish& wish : wishes) {
        if (wish.role == ReportColumn::Number) {
            numbers += wish.natural;
            continue;
        }
        least += wish.least;
        more += wish.natural - wish.least;
    }
    const double room = std::max(width - numbers, 1.0);
    const double spare = room - least;
    std::vector<double> widths;
    for (const ColumnWish& wish : wishes)
        widths.push_back(wish.role == ReportColumn::Number ? wish.natural
                             : spare < 0                   ? wish.least * room / least
                             : more > 0 ? wish.least + (wish.natural - wish.least) * spare / more
                                        : wish.least);
    return widths;
}

}

std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double width)
{
    std::vector<double> widths;
    bool texts = false;
    for (const ColumnWish& wish : wishes) {
        widths.push_back(wish.role == ReportColumn::Name
                             ? std::min(wish.natural, width * mostNamesPart)
                             : wish.natural);
        texts = texts || wish.role == ReportColumn::Text;
    }
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (texts && used > width)
        return tightWidths(wishes, width);
    const double spare = (width - used) / static_cast<double>(widths.size());
    for (size_t i = 0; i < widths.size(); ++i) {
        const double most = wishes[i].role == ReportColumn::Number ? mostNumberWidth : width;
        widths[i] = std::max(widths[i], std::min(widths[i] + spare, most));
    }
    // Names take what the numbers left.
    widths.front() += std::max(width - std::accumulate(widths.begin(), widths.end(), 0.0), 0.0);
    return widths;
}

}
