// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "charts/charttext.h"
#include "report/reportlayout.h"
#include "report/reportspec.h"
#include "report/typography.h"

#include <QSizeF>

#include <optional>
#include <vector>

class QPainter;

namespace zoneboard {

/// How charts of a report are drawn: on paper, with or without colours, without their titles, which
/// heading and caption say.
[[nodiscard]] ChartStyle reportStyle(const PageSetup& setup);

/// The only drawing of a report's pages: preview, PDF and printer all paint through this. Always
/// the light theme. On the GUI thread.
class ReportPainter
{
public:
    explicit ReportPainter(const ReportSpec& spec, const PageSetup& setup = {});

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_layout.sheets.size()); }
    /// Of a sheet, in the painter's logical pixels (1/96 inch).
    [[nodiscard]] QSizeF pageSize() const { return m_layout.size; }
    [[nodiscard]] const ReportLayout& layout() const { return m_layout; }

    /// Paints the sheet `page` (from 0) with its upper left corner at the painter's origin, scaled
    /// so that one unit is 1/96 inch. The ground is not filled.
    void paintPage(int page, QPainter& painter) const;

    /// The sheet without its charts: for who paints those on their way to somewhere else.
    void paintWords(int page, QPainter& painter) const;
    [[nodiscard]] const ChartStyle& style() const { return m_style; }

    /// What a chart of the sheet says about the mark at that point of it; nothing elsewhere.
    [[nodiscard]] std::optional<SpokenMark> markAt(int page, const QPointF& point) const;
    /// All of them, chart by chart.
    [[nodiscard]] std::vector<SpokenMark> marks(int page) const;
    /// The sheet that a line of the contents leads to.
    [[nodiscard]] std::optional<int> linkAt(int page, const QPointF& point) const;

private:
    [[nodiscard]] const PaperSheet* sheetAt(int page) const;

    Typography m_type;
    ReportLayout m_layout;
    ChartStyle m_style;
};

}
