// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagemaker_p.h"

namespace zoneboard {

/// All pages there are figures for, in the order of the whole report. Owners' pages and the page
/// for a meeting stand last and are not part of the annual report.
[[nodiscard]] std::vector<ReportPage> allPages(const PageMaker& make, bool withOthers);

/// The page of exactly this id; nothing where there is none, or no figures for it.
[[nodiscard]] std::optional<ReportPage> pageOfId(const PageMaker& make, const QString& id);

/// "theme" of "theme:talent".
[[nodiscard]] QString kindWord(const QString& id);

}
