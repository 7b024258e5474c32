// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "analysis/goalpace.h"
#include "analysis/panel.h"
#include "core/catalog.h"
#include "core/goal.h"
#include "core/language.h"
#include "core/result.h"
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
};

/// A page that can be chosen, in the order of the whole report.
struct ReportPageChoice
{
    QString id;
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

}
