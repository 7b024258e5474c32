// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "app/verb.h"
#include "report/reportspecs.h"

namespace zoneboard {

[[nodiscard]] Verb reportVerb();
[[nodiscard]] Verb printVerb();

/// What a verb makes reports from: an open store, and how it was asked for.
struct ReportQuestion
{
    Session session;
    std::vector<const Area*> areas; ///< at least one
    QStringList pages; ///< empty: the plan's, or the annual report
    std::optional<ReportPlan> plan; ///< --template
    PageSetup setup;
    QDate today;
};

[[nodiscard]] Result<ReportQuestion> reportQuestion(Invocation& invocation);
/// The report of one of the areas.
[[nodiscard]] Result<ReportSpec> reportOf(const Invocation& invocation,
                                          const ReportQuestion& question, const Area& area);
/// One report of all areas.
[[nodiscard]] Result<ReportSpec> reportOfAll(const Invocation& invocation,
                                             const ReportQuestion& question);
/// Says on stderr where a font stands in for the one that is wanted.
void sayFonts(Invocation& invocation, const PageSetup& setup);
/// Options that report and print share.
[[nodiscard]] QList<VerbOption> reportOptions();

}
