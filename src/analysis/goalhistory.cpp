// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalhistory.h"

#include "analysis/goaltext.h"

#include <algorithm>

namespace zoneboard {

namespace {

bool asksTheSame(const Target& a, const Target& b)
{
    return a.kind == b.kind && a.value == b.value && a.baseYear == b.baseYear && a.year == b.year
        && a.staysLow == b.staysLow;
}

/// The versions that lead to what holds now: an undo takes its predecessor away.
std::vector<const TargetVersion*> standingVersions(const QList<TargetVersion>& history,
                                                   std::int32_t target)
{
    const auto before = [](const TargetVersion& version, std::int32_t id) {
        return version.target.id < id;
    };
    std::vector<const TargetVersion*> standing;
    for (auto version = std::lower_bound(history.begin(), history.end(), target, before);
         version != history.end() && version->target.id == target; ++version) {
        const size_t count = standing.size();
        if (version->byUndo && count > 1
            && asksTheSame(standing[count - 2]->target, version->target))
            standing.pop_back();
        else if (count == 0 || !asksTheSame(standing.back()->target, version->target))
            standing.push_back(&*version);
    }
    return standing;
}

}

std::vector<TargetAdjustment> targetAdjustments(const QList<TargetVersion>& history,
                                                std::int32_t target)
{
    std::vector<TargetAdjustment> adjustments;
    const std::vector<const TargetVersion*> versions = standingVersions(history, target);
    for (size_t i = 1; i < versions.size(); ++i)
        adjustments.push_back({versions[i]->since.toLocalTime().date(), versions[i]->who,
                               versions[i - 1]->target, versions[i]->target});
    return adjustments;
}

BilingualText targetStated(const Indicator& indicator, const Target& target)
{
    const double value = target.value.value_or(0);
    BilingualText stated;
    switch (target.kind) {
    case TargetKind::Level:
        stated = goaltext::level(indicator, value);
        break;
    case TargetKind::Growth:
        stated = goaltext::growth(indicator, value);
        break;
    case TargetKind::Share:
        stated = message(phrase("Goals", "a share of %1"), goaltext::percent(value)).inBoth();
        break;
    case TargetKind::AtLeastLastYear:
        stated = Message(indicator.polarity == Polarity::LowerIsBetter
                             ? phrase("Goals", "at most last year")
                             : phrase("Goals", "at least last year"))
                     .inBoth();
        break;
    }
    if (!target.baseYear)
        return stated;
    return message(phrase("Goals", "%1 (base %2)", "target, year"), stated,
                   QString::number(*target.baseYear))
        .inBoth();
}

Message adjustmentText(const Indicator& indicator, const TargetAdjustment& adjustment)
{
    return message(phrase("Goals", "%1: %2 became %3 (%4)", "day, former and new target, who"),
                   adjustment.on.toString(Qt::ISODate), targetStated(indicator, adjustment.from),
                   targetStated(indicator, adjustment.to), adjustment.who);
}

}
