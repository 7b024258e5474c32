// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"

#include <vector>

namespace zoneboard {

/// What a rule looks at, and where it puts what it finds.
struct AuditWork
{
    const Panel& panel;
    const Catalog& catalog;
    const QList<Target>& targets;
    QDate today;
    std::vector<AuditFinding>& findings;

    /// A finding about a cell; the other cells' figures are listed after its own.
    AuditFinding& add(const char* rule, Severity severity, const Cell& cell, Message what,
                      Message suggestion, const std::vector<Cell>& others = {});
    [[nodiscard]] BilingualText indicatorName(IndicatorId id) const;
    [[nodiscard]] BilingualText areaName(AreaId id) const;
    /// "294 亿元" as printed.
    [[nodiscard]] BilingualText valueText(const Cell& cell) const;
    [[nodiscard]] BilingualText valueText(IndicatorId indicator, const Published& value) const;
    [[nodiscard]] BilingualText periodText(Period period) const;
    [[nodiscard]] std::optional<Published> published(const Cell& cell) const;
};

using AuditRule = void (*)(AuditWork&);

/// Rules over one observation at a time (auditfigures.cpp).
void growthDisagrees(AuditWork& work);
void shareDisagrees(AuditWork& work);
void shareImpossible(AuditWork& work);
void shareOverWhole(AuditWork& work);
void negativeCount(AuditWork& work);
void sourceMissing(AuditWork& work);
void expectedNotReplaced(AuditWork& work);
void sourcesDisagree(AuditWork& work);

/// Rules over whole series (auditseries.cpp).
void unitSlip(AuditWork& work);
void outlier(AuditWork& work);
void missingYear(AuditWork& work);

/// Rules over parts, areas, targets and the catalog itself (auditwholes.cpp).
void partOverWhole(AuditWork& work);
void partsDoNotAddUp(AuditWork& work);
void targetAgainstPolarity(AuditWork& work);
void targetMetAtBase(AuditWork& work);
void unitMissing(AuditWork& work);
void circles(AuditWork& work);
void formulaWrong(AuditWork& work);

}
