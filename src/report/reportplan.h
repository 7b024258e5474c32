// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "report/pagination.h"

#include <QString>

#include <vector>

namespace zoneboard {

/// A page of a report as it was chosen.
struct ReportItem
{
    QString page; ///< what it shows: "cover", "indicator:CODE", "two:CODE,CODE", "text" …; see
                  ///< annualReport()
    QString heading; ///< in place of the one made from the figures; empty: that one
    QString headingWas; ///< what the figures said when `heading` was written: it is marked once
                        ///< they say something else
    QString text; ///< of a page of free text: paragraphs, each a line; "# " before a subheading,
                  ///< "- " before a point
    bool operator==(const ReportItem&) const = default;
};

/// A report as its maker sees it: which pages in which order, on what paper. Holds for any area and
/// year; pages there are no figures for are left out and said.
struct ReportPlan
{
    QString name;
    PageSetup setup;
    std::vector<ReportItem> items;
    bool operator==(const ReportPlan&) const = default;
};

/// Where the store keeps the plans that were saved: a setting, JSON.
inline constexpr char reportPlansKey[] = "report.plans";

/// Where the store keeps the name of the office that compiles its reports: a setting.
inline constexpr char reportOfficeKey[] = "report.office";

[[nodiscard]] QString textOfPlans(const std::vector<ReportPlan>& plans);
/// An error where the text is no list of plans; empty text is none.
[[nodiscard]] Result<std::vector<ReportPlan>> plansFromText(const QString& text);

/// Plans to begin with: 年度报告, 半年报告, 会议一页纸, 晾晒表. Their items may be the first part
/// of ids, for all such pages ("theme").
[[nodiscard]] std::vector<ReportPlan> bundledPlans(Language language);

}
