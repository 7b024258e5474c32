// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalpace.h"
#include "core/period.h"

#include <QDate>
#include <QList>

#include <optional>
#include <vector>

namespace zoneboard {

/// Where a milestone stands on a day.
enum class MilestoneState : std::uint8_t
{
    Done,
    Overdue, ///< open after its due day
    DueSoon, ///< open, due today or within the days of the thresholds
    Open,
    Undated, ///< open, without a due day
};

/// The day milestones are looked at on: today while the year lasts, the end of the months asked
/// about once it is over.
[[nodiscard]] QDate lookingDay(Period asOf, QDate today);

[[nodiscard]] MilestoneState milestoneState(const Milestone& milestone, QDate today,
                                            const GoalThresholds& thresholds = {});

/// done, overdue, due_soon, open, undated.
[[nodiscard]] QString milestoneStateCode(MilestoneState state);
[[nodiscard]] QString milestoneStateName(MilestoneState state, Language language);

struct MilestoneProgress
{
    Milestone milestone;
    MilestoneState state = MilestoneState::Open;
    int daysLeft = 0; ///< to the due day, negative when past; 0 without one
    bool operator==(const MilestoneProgress&) const = default;
};

/// A work line, or an aim with its conditions, and its milestones in order of due day (undated
/// last).
struct WorkLineProgress
{
    WorkLine line;
    std::vector<MilestoneProgress> milestones;
    std::optional<double> completion; ///< mean progress of the milestones, percent; done counts 100

    [[nodiscard]] int count(MilestoneState state) const;
    /// Done: all are; behind: one is overdue; on pace otherwise; no data without milestones or when
    /// nothing is dated and nothing begun.
    [[nodiscard]] Light light() const;
    bool operator==(const WorkLineProgress&) const = default;
};

/// The work lines of a year, aims last, in their own order; aims of later years are shown too,
/// since they are worked at now. With `area` only that area's.
[[nodiscard]] std::vector<WorkLineProgress>
workProgress(const QList<WorkLine>& lines, const QList<Milestone>& milestones, int year,
             QDate today, const GoalThresholds& thresholds = {}, AreaId area = 0);

}
