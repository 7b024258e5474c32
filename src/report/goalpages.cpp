// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goalboard.h"
#include "analysis/goalrow.h"
#include "analysis/goalwords.h"
#include "analysis/workprogress.h"
#include "charts/goalspecs.h"
#include "core/numbertext.h"
#include "report/pagemaker_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

/// The year that goals are told of: the one after the report's where targets are set for it, else
/// the report's own.
int goalYear(const PageMaker& make)
{
    if (make.context.goalsAsOf)
        return make.context.goalsAsOf->year;
    const auto isFor = [&](int year) {
        return std::ranges::any_of(make.context.targets, [&](const Target& target) {
            return target.year == year && target.area == make.area;
        });
    };
    return isFor(make.year + 1) ? make.year + 1 : make.year;
}

/// Rows of a board that stand on one landscape sheet of A4 at 9 pt. More are parted so that two
/// parts stand on one sheet of A3.
constexpr size_t rowsOfSheet = 28;
constexpr size_t rowsOfHalfSheet = 22;

Period asOfYear(const PageMaker& make, int year)
{
    const GoalContext goals {make.context.panel, make.context.catalog, make.context.goalSettings};
    return latestPeriod(goals, make.context.targets, year).value_or(Period {year, 12});
}

QString stateText(const PageMaker& make, const MilestoneProgress& progress)
{
    const bool late = progress.state == MilestoneState::Overdue;
    return (late ? QStringLiteral("▼ ") : QString())
        + milestoneStateName(progress.state, make.context.language);
}

GoalBoard boardOf(const PageMaker& make, const QList<Target>& targets)
{
    const GoalContext goals {make.context.panel, make.context.catalog, make.context.goalSettings,
                             make.context.targetHistory};
    const int year = goalYear(make);
    return goalBoard(goals, targets, make.context.goalsAsOf.value_or(asOfYear(make, year)),
                     make.area);
}

GoalRow rowOf(const PageMaker& make, const GoalProgress& goal)
{
    const Indicator* indicator = make.context.catalog.indicator(goal.target.indicator);
    return {goal, indicator ? *indicator : Indicator {}, {}};
}

/// Targets that were adjusted, and problems, each as one note.
void addRowNotes(const PageMaker& make, const GoalBoard& board, ReportPage& page)
{
    for (const GoalProgress& goal : board.goals) {
        const GoalRow row = rowOf(make, goal);
        const GoalWords words {row, board.asOf, make.context.language};
        if (!goal.adjustments.empty())
            page.notes.append(make.say(
                phrase("Report", "* %1, adjusted: %2", "indicator, day and former target"),
                words.name(),
                adjustmentText(row.indicator, goal.adjustments.back()).in(make.context.language)));
        for (const GoalProblem& problem : goal.problems)
            page.notes.append(make.say(phrase("Report", "%1: %2", "indicator, problem"),
                                       words.name(), problem.what.in(make.context.language)));
    }
}

void addGoalNotes(const PageMaker& make, const GoalBoard& board, ReportPage& page)
{
    page.notes.append(make.say(phrase("Report", "figures up to %1"),
                               numbertext::period(board.asOf, make.context.language)));
    page.notes.append(make.say(
        phrase("Report", "lead is completion minus the pace of the year, in percentage points")));
    addRowNotes(make, board, page);
}

void addBoard(const PageMaker& make, const GoalBoard& board, ReportPage& page)
{
    const size_t rows = board.goals.size() > rowsOfSheet ? rowsOfHalfSheet : rowsOfSheet;
    for (size_t first = 0; first < board.goals.size(); first += rows) {
        const ChartSpec chart = goalBoardSpec(make.chart(), board, first, rows);
        page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    }
}

ReportPage boardPage(const PageMaker& make, const GoalBoard& board)
{
    ReportPage page;
    page.kind = ReportPageKind::Goals;
    page.section = make.say(phrase("Report", "Goals"));
    page.heading = boardSummary(board, make.context.catalog).in(make.context.language);
    addBoard(make, board, page);
    addGoalNotes(make, board, page);
    return page;
}

/// What an owner has to do: what is still needed, against last year, and what is foreseen.
ReportTable needTable(const PageMaker& make, const GoalBoard& board)
{
    ReportTable table;
    table.caption = make.say(phrase("Report", "What is still needed"));
    table.header = {make.say(phrase("Report", "Indicator")), make.say(phrase("Report", "Weight")),
                    make.say(phrase("Report", "Still needed and foreseen"))};
    table.columns = {ReportColumn::Name, ReportColumn::Number, ReportColumn::Text};
    for (const GoalProgress& goal : board.goals) {
        const GoalRow row = rowOf(make, goal);
        const GoalWords words {row, board.asOf, make.context.language};
        table.rows.push_back(
            {make.withUnit(words.name(), words.unit()), words.weight(), words.paragraph()});
    }
    return table;
}

ReportTable milestoneTable(const PageMaker& make, const std::vector<WorkLineProgress>& lines)
{
    ReportTable table;
    table.caption = make.say(phrase("Report", "Work lines and milestones"));
    table.header = {
        make.say(phrase("Report", "Work line")), make.say(phrase("Report", "Milestone")),
        make.say(phrase("Report", "Owner")),     make.say(phrase("Report", "Due")),
        make.say(phrase("Report", "Progress")),  make.say(phrase("Report", "State")),
        make.say(phrase("Report", "Evidence"))};
    table.columns = {ReportColumn::Name, ReportColumn::Text,   ReportColumn::Text,
                     ReportColumn::Text, ReportColumn::Number, ReportColumn::Text,
                     ReportColumn::Text};
    for (const WorkLineProgress& line : lines) {
        const QString name = line.line.name.in(make.context.language);
        if (line.milestones.empty())
            table.rows.push_back(
                {name, make.say(phrase("Report", "no milestone set")), {}, {}, {}, {}, {}});
        for (const MilestoneProgress& progress : line.milestones) {
            const Milestone& milestone = progress.milestone;
            const bool first = &progress == &line.milestones.front();
            table.rows.push_back({first ? name : QString(),
                                  milestone.name.in(make.context.language), milestone.owner,
                                  milestone.due.toString(Qt::ISODate),
                                  numbertext::percent(milestone.progress, 0),
                                  stateText(make, progress), milestone.evidence});
        }
    }
    return table;
}

std::vector<WorkLineProgress> workOf(const PageMaker& make, int year, QDate day)
{
    return workProgress(make.context.workLines, make.context.milestones, year, day,
                        make.context.goalSettings.thresholds, make.area);
}

/// The owner's milestones, by work line.
std::vector<WorkLineProgress> workOfOwner(std::vector<WorkLineProgress> lines, const QString& owner)
{
    for (WorkLineProgress& line : lines)
        std::erase_if(line.milestones, [&](const MilestoneProgress& progress) {
            return progress.milestone.owner != owner;
        });
    std::erase_if(lines, [](const WorkLineProgress& line) { return line.milestones.empty(); });
    return lines;
}

QString workHeading(const PageMaker& make, const std::vector<WorkLineProgress>& lines, int year)
{
    int all = 0;
    int done = 0;
    int overdue = 0;
    for (const WorkLineProgress& line : lines) {
        all += static_cast<int>(line.milestones.size());
        done += line.count(MilestoneState::Done);
        overdue += line.count(MilestoneState::Overdue);
    }
    if (all == 0)
        return make.say(phrase("Report", "%2 work lines for %1"), QString::number(year),
                        QString::number(lines.size()));
    return make.say(phrase("Report", "Milestones done: %1 of %2; overdue: %3"),
                    QString::number(done), QString::number(all), QString::number(overdue));
}

}

std::optional<ReportPage> goalsPage(const PageMaker& make)
{
    const GoalBoard board = boardOf(make, make.context.targets);
    if (board.goals.empty())
        return std::nullopt;
    ReportPage page = boardPage(make, board);
    page.id = QStringLiteral("goals");
    page.contentsTitle = make.say(phrase("Report", "Goals of %1"), QString::number(board.year));
    return page;
}

std::optional<ReportPage> ownerPage(const PageMaker& make, const QString& owner)
{
    QList<Target> own;
    for (const Target& target : make.context.targets)
        if (target.owner == owner)
            own.append(target);
    const GoalBoard board = boardOf(make, own);
    const std::vector<WorkLineProgress> work =
        workOfOwner(workOf(make, board.year, lookingDay(board.asOf, make.context.today)), owner);
    if (board.goals.empty() && work.empty())
        return std::nullopt;
    ReportPage page;
    if (!board.goals.empty()) {
        page = boardPage(make, board);
        page.blocks.push_back(needTable(make, board));
    } else {
        page.heading = workHeading(make, work, board.year);
    }
    if (!work.empty())
        page.blocks.push_back(milestoneTable(make, work));
    page.id = QStringLiteral("owner:") + owner;
    page.kind = ReportPageKind::Owner;
    page.section = make.say(phrase("Report", "Goals"));
    page.heading = make.say(phrase("Report", "%1: %2", "owner, finding"), owner, page.heading);
    page.contentsTitle = owner;
    return page;
}

std::optional<ReportPage> milestonesPage(const PageMaker& make)
{
    const auto isOf = [&](int year) {
        return std::ranges::any_of(make.context.workLines, [&](const WorkLine& line) {
            return line.year == year && line.area == make.area;
        });
    };
    const int year = make.context.goalsAsOf ? make.context.goalsAsOf->year
        : isOf(make.year + 1)               ? make.year + 1
                                            : make.year;
    const QDate day =
        lookingDay(make.context.goalsAsOf.value_or(asOfYear(make, year)), make.context.today);
    const std::vector<WorkLineProgress> lines = workOf(make, year, day);
    if (lines.empty())
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("milestones");
    page.kind = ReportPageKind::Milestones;
    page.section = make.say(phrase("Report", "Goals"));
    page.contentsTitle = make.say(phrase("Report", "Work lines of %1"), QString::number(year));
    page.heading = workHeading(make, lines, year);
    const ChartSpec chart = timelineSpec(make.chart(), lines, year, make.context.today, day);
    if (!chart.isEmpty())
        page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    page.blocks.push_back(milestoneTable(make, lines));
    return page;
}

}
