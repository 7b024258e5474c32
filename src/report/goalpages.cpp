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
    const auto isFor = [&](int year) {
        return std::ranges::any_of(make.context.targets, [&](const Target& target) {
            return target.year == year && target.area == make.area;
        });
    };
    return isFor(make.year + 1) ? make.year + 1 : make.year;
}

GoalBoard boardOf(const PageMaker& make, const QList<Target>& targets)
{
    const GoalContext goals {make.context.panel, make.context.catalog, make.context.goalSettings};
    const int year = goalYear(make);
    const auto latest = latestPeriod(goals, targets, year);
    return goalBoard(goals, targets, latest.value_or(Period {year, 12}), make.area);
}

GoalRow rowOf(const PageMaker& make, const GoalProgress& goal)
{
    const Indicator* indicator = make.context.catalog.indicator(goal.target.indicator);
    return {goal, indicator ? *indicator : Indicator {}, {}};
}

ReportTable goalTable(const PageMaker& make, const GoalBoard& board)
{
    ReportTable table;
    table.caption = make.say(phrase("Report", "Goals of %1"), QString::number(board.year));
    table.header = {
        make.say(phrase("Report", "Indicator")),    make.say(phrase("Report", "Target")),
        make.say(phrase("Report", "Actual")),       make.say(phrase("Report", "Completion")),
        make.say(phrase("Report", "Lead, points")), make.say(phrase("Report", "Forecast")),
        make.say(phrase("Report", "Light")),        make.say(phrase("Report", "Owner"))};
    table.columns = {ColumnRole::Name,   ColumnRole::Number, ColumnRole::Number, ColumnRole::Text,
                     ColumnRole::Number, ColumnRole::Number, ColumnRole::Text,   ColumnRole::Text};
    for (const GoalProgress& goal : board.goals) {
        const GoalRow row = rowOf(make, goal);
        const GoalWords words {row, board.asOf, make.context.language};
        table.rows.push_back({make.withUnit(words.name(), words.unit()), words.target(),
                              words.actual(), words.progress(), words.lead(), words.forecast(),
                              words.light(), goal.target.owner});
    }
    return table;
}

void addGoalNotes(const PageMaker& make, const GoalBoard& board, ReportPage& page)
{
    page.notes.append(make.say(phrase("Report", "figures up to %1"),
                               numbertext::period(board.asOf, make.context.language)));
    page.notes.append(make.say(
        phrase("Report", "lead is completion minus the pace of the year, in percentage points")));
}

ReportPage boardPage(const PageMaker& make, const GoalBoard& board)
{
    ReportPage page;
    page.kind = ReportPageKind::Goals;
    page.section = make.say(phrase("Report", "Goals"));
    page.heading = boardSummary(board, make.context.catalog).in(make.context.language);
    const ChartSpec chart = goalsSpec(make.chart(), board);
    page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    page.blocks.push_back(goalTable(make, board));
    addGoalNotes(make, board, page);
    return page;
}

QString milestoneText(const PageMaker& make, const MilestoneProgress& progress)
{
    return milestoneStateName(progress.state, make.context.language);
}

ReportTable milestoneTable(const PageMaker& make, const std::vector<WorkLineProgress>& lines)
{
    ReportTable table;
    table.caption = make.say(phrase("Report", "Work lines and milestones"));
    table.header = {make.say(phrase("Report", "Work line")),
                    make.say(phrase("Report", "Milestone")), make.say(phrase("Report", "Owner")),
                    make.say(phrase("Report", "Due")), make.say(phrase("Report", "State"))};
    table.columns = {ColumnRole::Name, ColumnRole::Text, ColumnRole::Text, ColumnRole::Text,
                     ColumnRole::Text};
    for (const WorkLineProgress& line : lines) {
        const QString name = line.line.name.in(make.context.language);
        if (line.milestones.empty())
            table.rows.push_back(
                {name, make.say(phrase("Report", "no milestone set")), {}, {}, {}});
        for (const MilestoneProgress& progress : line.milestones) {
            const bool first = &progress == &line.milestones.front();
            table.rows.push_back(
                {first ? name : QString(), progress.milestone.name.in(make.context.language),
                 progress.milestone.owner, progress.milestone.due.toString(Qt::ISODate),
                 milestoneText(make, progress)});
        }
    }
    return table;
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
    if (board.goals.empty())
        return std::nullopt;
    ReportPage page = boardPage(make, board);
    page.id = QStringLiteral("owner:") + owner;
    page.kind = ReportPageKind::Owner;
    page.heading = make.say(phrase("Report", "%1: %2", "owner, finding"), owner, page.heading);
    page.contentsTitle = owner;
    return page;
}

std::optional<ReportPage> milestonesPage(const PageMaker& make)
{
    QList<WorkLine> ofArea;
    for (const WorkLine& line : make.context.workLines)
        if (line.year > make.year - 1)
            ofArea.append(line);
    const bool ofNext = std::ranges::any_of(
        ofArea, [&](const WorkLine& line) { return line.year == make.year + 1; });
    const int year = ofNext ? make.year + 1 : make.year;
    const auto lines = workProgress(ofArea, make.context.milestones, year, make.context.today,
                                    make.context.goalSettings.thresholds, make.area);
    if (lines.empty())
        return std::nullopt;
    ReportPage page;
    page.id = QStringLiteral("milestones");
    page.kind = ReportPageKind::Milestones;
    page.section = make.say(phrase("Report", "Goals"));
    page.contentsTitle = make.say(phrase("Report", "Work lines of %1"), QString::number(year));
    int all = 0;
    int done = 0;
    int overdue = 0;
    for (const WorkLineProgress& line : lines) {
        all += static_cast<int>(line.milestones.size());
        done += line.count(MilestoneState::Done);
        overdue += line.count(MilestoneState::Overdue);
    }
    if (all > 0) {
        page.heading =
            make.say(phrase("Report", "%1 of %2 milestones are done, %3 are overdue"),
                     QString::number(done), QString::number(all), QString::number(overdue));
        const ChartSpec chart = timelineSpec(make.chart(), lines, year, make.context.today);
        if (!chart.isEmpty())
            page.blocks.push_back(ReportChart {chart, make.caption(chart)});
    } else {
        page.heading = make.say(phrase("Report", "%2 work lines for %1"), QString::number(year),
                                QString::number(lines.size()));
    }
    page.blocks.push_back(milestoneTable(make, lines));
    return page;
}

}
