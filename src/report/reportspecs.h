// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "analysis/goalpace.h"
#include "analysis/panel.h"
#include "core/catalog.h"
#include "core/goal.h"
#include "core/language.h"
#include "core/result.h"
#include "report/reportplan.h"
#include "report/reportspec.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zoneboard {

/// What reports are made from; borrowed for the call. Lists may be empty: their pages are then left
/// out.
struct ReportContext
{
    const Panel& panel;
    const Catalog& catalog;
    Language language = Language::Chinese;
    QDate today; ///< the report's date
    QList<Target> targets {};
    QList<WorkLine> workLines {};
    QList<Milestone> milestones {};
    GoalSettings goalSettings {};
    std::vector<AuditFinding> audit {}; ///< the open ones
    QString office {}; ///< compiling office
    QList<TargetVersion> targetHistory {}; ///< of all targets: adjusted ones are marked
    std::optional<Period> goalsAsOf {}; ///< months the goal pages are about; by default the last
                                        ///< there are of the year after the report's, or its own
    std::optional<QDate>
        knownOn {}; ///< the figures are those known on that day: said on each sheet
};

/// A page that can be chosen, in the order of the whole report.
struct ReportPageChoice
{
    QString id;
    ReportPageKind kind = ReportPageKind::Text;
    QString title;
    bool operator==(const ReportPageChoice&) const = default;
};

/// The pages that an area's year has something for.
[[nodiscard]] std::vector<ReportPageChoice> reportPages(const ReportContext& context, AreaId area,
                                                        int year);

/// The annual report. With `pages` only those, in that order; a word may be an id ("theme:talent"),
/// the first part of ids ("theme": all themes), or the code or a name of an indicator. Headings,
/// notes and sources come from the figures. An error names what is not a page, and those that are.
[[nodiscard]] Result<ReportSpec> annualReport(const ReportContext& context, AreaId area, int year,
                                              const QStringList& pages = {});

/// Several reports as one: each area's pages follow those of the one before, under its name; one
/// cover and one contents. A single report stays as it is.
[[nodiscard]] ReportSpec joinedReport(std::vector<ReportSpec> reports);

/// What became of an item of a plan.
struct PlannedPage
{
    std::optional<size_t> page; ///< of the spec; nothing where there are no figures for it
    ReportPageKind kind = ReportPageKind::Text;
    QString title; ///< short, for a list
    QString madeHeading; ///< as the figures give it
    bool figuresChanged = false; ///< since a heading was written over it
    bool operator==(const PlannedPage&) const = default;
};

struct PlannedReport
{
    ReportSpec spec;
    std::vector<PlannedPage> items; ///< one an item of the plan
    bool operator==(const PlannedReport&) const = default;
};

/// The plan with a page an item: what stands for several ("theme", "annual") is written out as the
/// pages that the area's year has something for.
[[nodiscard]] ReportPlan expandedPlan(const ReportContext& context, AreaId area, int year,
                                      ReportPlan plan);
/// The report that an expanded plan describes. Without any page there is one that says so.
[[nodiscard]] PlannedReport plannedReport(const ReportContext& context, AreaId area, int year,
                                          const ReportPlan& plan);

}
