// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"
#include "analysis/growth.h"
#include "analysis/share.h"
#include "charts/chartspecs.h"
#include "core/message.h"
#include "report/reportspecs.h"

#include <set>

namespace zoneboard {

/// What the pages of one report share, and the words they are written with.
struct PageMaker
{
    const ReportContext& context;
    AreaId area = 0;
    int year = 0;

    static constexpr int yearsShown = 10;

    [[nodiscard]] ChartContext chart() const
    {
        return {context.panel, context.catalog, context.language};
    }
    template<typename... Arguments>
    [[nodiscard]] QString say(const Phrase& phrase, const Arguments&... arguments) const
    {
        return message(phrase, arguments...).in(context.language);
    }
    [[nodiscard]] Cell cell(IndicatorId indicator) const { return {indicator, area, {year}}; }
    [[nodiscard]] YearRange years() const { return {year - yearsShown + 1, year}; }
    [[nodiscard]] QString yearText() const;
    [[nodiscard]] QString name(const Indicator& indicator) const;
    [[nodiscard]] QString areaName() const;
    [[nodiscard]] QString categoryName(CategoryId category) const;
    /// The figure of the year; nothing where there is none with a value.
    [[nodiscard]] std::optional<Figure> figure(IndicatorId indicator) const;
    /// Whether the report tells of it on a page of its own: a headline indicator whose figure can
    /// be seen beside that of another year.
    [[nodiscard]] bool hasOwnPage(const Indicator& indicator) const;
    /// "294 亿元".
    [[nodiscard]] QString valueText(const Indicator& indicator, const Figure& figure) const;
    [[nodiscard]] QString computedText(const Indicator& indicator, const Computed& value) const;
    /// The same without its unit; "—" where there is nothing.
    [[nodiscard]] QString plainText(const Indicator& indicator,
                                    const std::optional<Computed>& value) const;
    /// "+8.5%", "+1.2 个百分点"; empty where there is none.
    [[nodiscard]] QString growthText(IndicatorId indicator) const;
    /// "占全区 43.5%"; empty where there is none.
    [[nodiscard]] QString shareText(IndicatorId indicator) const;
    [[nodiscard]] QString statusText(const Figure& figure) const; ///< empty for actual figures
    [[nodiscard]] QString unitText(const Indicator& indicator) const;
    /// Name, unit: "规上工业总产值（亿元）".
    [[nodiscard]] QString withUnit(const QString& name, const QString& unit) const;
    /// The chart's title and what stands under it, as one caption.
    [[nodiscard]] QString caption(const ChartSpec& chart) const;
    /// Indicators with a whole-year value, in reading order.
    [[nodiscard]] std::vector<const Indicator*> indicatorsWithValue() const;
    [[nodiscard]] QString list(const QStringList& parts) const;

    /// Notes and sources of what stands on a page, from the cells shown.
    void addEvidence(ReportPage& page, const std::vector<IndicatorId>& indicators) const;
};

/// The pages of each file; each returns nothing where there are no figures for it.
[[nodiscard]] ReportPage coverPage(const PageMaker& make);
[[nodiscard]] ReportPage contentsPage(const PageMaker& make);
[[nodiscard]] std::optional<ReportPage> findingsPage(const PageMaker& make);
/// One sheet for a meeting: the headline figures, what matters, how the goals stand.
[[nodiscard]] std::optional<ReportPage> briefPage(const PageMaker& make);
[[nodiscard]] ReportPage textPage(const PageMaker& make, const QString& text);
[[nodiscard]] std::optional<ReportPage>
twoIndicatorsPage(const PageMaker& make, const Indicator& first, const Indicator& second);
[[nodiscard]] std::optional<ReportPage> indicatorPage(const PageMaker& make,
                                                      const Indicator& indicator);
[[nodiscard]] std::optional<ReportPage> waterfallPage(const PageMaker& make,
                                                      const Indicator& whole);
[[nodiscard]] std::optional<ReportPage> compositionPage(const PageMaker& make,
                                                        const Indicator& whole);
[[nodiscard]] std::optional<ReportPage> comparisonPage(const PageMaker& make,
                                                       const Indicator& indicator);
[[nodiscard]] std::optional<ReportPage> themePage(const PageMaker& make, const Category& category);
[[nodiscard]] std::optional<ReportPage> sharesPage(const PageMaker& make);
[[nodiscard]] std::optional<ReportPage> goalsPage(const PageMaker& make);
[[nodiscard]] std::optional<ReportPage> milestonesPage(const PageMaker& make);
[[nodiscard]] std::optional<ReportPage> ownerPage(const PageMaker& make, const QString& owner);
[[nodiscard]] std::optional<ReportPage> auditPage(const PageMaker& make);
[[nodiscard]] std::optional<ReportPage> sourcesPage(const PageMaker& make);

/// A headline figure as it is read from across the table.
[[nodiscard]] std::optional<KeyFigure> keyFigure(const PageMaker& make, const Indicator& indicator);
/// The finding of one indicator's year as a sentence.
[[nodiscard]] QString indicatorHeading(const PageMaker& make, const Indicator& indicator);
/// Indicator, value, growth, share and status, one a row.
[[nodiscard]] ReportTable yearTable(const PageMaker& make,
                                    const std::vector<const Indicator*>& indicators,
                                    const QString& caption);
/// The last years of the indicators and their growth, one indicator a row.
[[nodiscard]] ReportTable yearsTable(const PageMaker& make,
                                     const std::vector<const Indicator*>& indicators,
                                     const std::vector<int>& years, const QString& caption);
/// Indicator, value and share, one a row.
[[nodiscard]] ReportTable shareTable(const PageMaker& make,
                                     const std::vector<const Indicator*>& indicators,
                                     const QString& caption);
/// Without the columns that nothing stands in (the first one stays).
[[nodiscard]] ReportTable withoutEmptyColumns(ReportTable table);
/// "新引进人才创业项目 17 个，占全区 43.5%".
[[nodiscard]] QString shareSentence(const PageMaker& make, const Indicator& indicator);
/// In percent, as reported, else as computed.
[[nodiscard]] std::optional<double> shareOfYear(const PageMaker& make, IndicatorId indicator);
[[nodiscard]] std::vector<IndicatorId> idsOf(const std::vector<const Indicator*>& indicators);
/// The figures of a chart with years across: one row a series, and its band.
[[nodiscard]] ReportTable chartTable(const PageMaker& make, const ChartSpec& chart,
                                     const QString& unit, const QString& caption);

}
