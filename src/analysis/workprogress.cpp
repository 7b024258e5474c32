// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/workprogress.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace zoneboard {

namespace {

constexpr std::array stateCodes {"done", "overdue", "due_soon", "open", "undated"};

std::vector<MilestoneProgress> milestonesOf(const WorkLine& line, const QList<Milestone>& all,
                                            QDate today, const GoalThresholds& thresholds)
{
    std::vector<MilestoneProgress> found;
    for (const Milestone& milestone : all) {
        if (milestone.workLine != line.id)
            continue;
        const int days = milestone.due.isValid() ? int(today.daysTo(milestone.due)) : 0;
        found.push_back({milestone, milestoneState(milestone, today, thresholds), days});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const MilestoneProgress& a, const MilestoneProgress& b) {
                         const auto key = [](const Milestone& m) {
                             return std::tuple(!m.due.isValid(), m.due, m.position);
                         };
                         return key(a.milestone) < key(b.milestone);
                     });
    return found;
}

std::optional<double> meanProgress(const std::vector<MilestoneProgress>& milestones)
{
    if (milestones.empty())
        return std::nullopt;
    double sum = 0;
    for (const MilestoneProgress& entry : milestones)
        sum += entry.state == MilestoneState::Done ? 100 : entry.milestone.progress;
    return sum / static_cast<double>(milestones.size());
}

}

QDate lookingDay(Period asOf, QDate today)
{
    if (today.year() <= asOf.year)
        return today;
    const QDate first(asOf.year, asOf.months, 1);
    return first.addMonths(1).addDays(-1);
}

MilestoneState milestoneState(const Milestone& milestone, QDate today,
                              const GoalThresholds& thresholds)
{
    if (milestone.done.isValid())
        return MilestoneState::Done;
    if (!milestone.due.isValid())
        return MilestoneState::Undated;
    const qint64 days = today.daysTo(milestone.due);
    if (days < 0)
        return MilestoneState::Overdue;
    return days <= thresholds.dueSoonDays ? MilestoneState::DueSoon : MilestoneState::Open;
}

QString milestoneStateCode(MilestoneState state)
{
    return QLatin1String(stateCodes.at(static_cast<size_t>(state)));
}

QString milestoneStateName(MilestoneState state, Language language)
{
    switch (state) {
    case MilestoneState::Done:
        return translated(phrase("Milestone", "done"), language);
    case MilestoneState::Overdue:
        return translated(phrase("Milestone", "overdue"), language);
    case MilestoneState::DueSoon:
        return translated(phrase("Milestone", "due soon"), language);
    case MilestoneState::Open:
        return translated(phrase("Milestone", "open"), language);
    case MilestoneState::Undated:
        return translated(phrase("Milestone", "no date set"), language);
    }
    return {};
}

int WorkLineProgress::count(MilestoneState state) const
{
    return static_cast<int>(
        std::count_if(milestones.begin(), milestones.end(),
                      [&](const MilestoneProgress& entry) { return entry.state == state; }));
}

Light WorkLineProgress::light() const
{
    if (milestones.empty())
        return Light::NoData;
    if (count(MilestoneState::Done) == static_cast<int>(milestones.size()))
        return Light::Done;
    if (count(MilestoneState::Overdue) > 0)
        return Light::Behind;
    const bool undated = count(MilestoneState::Undated) == static_cast<int>(milestones.size());
    return undated && completion.value_or(0) <= 0 ? Light::NoData : Light::OnPace;
}

std::vector<WorkLineProgress> workProgress(const QList<WorkLine>& lines,
                                           const QList<Milestone>& milestones, int year,
                                           QDate today, const GoalThresholds& thresholds,
                                           AreaId area)
{
    std::vector<WorkLineProgress> progress;
    for (const WorkLine& line : lines) {
        const bool about = line.year == year || (line.aim && line.year > year);
        if (!about || (area != 0 && line.area != area))
            continue;
        WorkLineProgress entry {line, milestonesOf(line, milestones, today, thresholds), {}};
        entry.completion = meanProgress(entry.milestones);
        progress.push_back(std::move(entry));
    }
    std::stable_sort(progress.begin(), progress.end(),
                     [](const WorkLineProgress& a, const WorkLineProgress& b) {
                         return std::tuple(a.line.aim, a.line.position)
                             < std::tuple(b.line.aim, b.line.position);
                     });
    return progress;
}

}
