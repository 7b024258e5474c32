// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gridedits.h"

#include "analysis/derived.h"
#include "core/numbertext.h"
#include "models/workspace.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace zoneboard {

namespace {

/// "修改 规上工业总产值，2024 年" for one cell, `several` with the number for more.
QString stepName(const Workspace& workspace, const Phrase& one, const Phrase& several,
                 const Cell& cell)
{
    const Language language = workspace.language();
    if (several.n != 1)
        return translated(several, language);
    const Indicator* indicator = workspace.catalog().indicator(cell.indicator);
    return message(one, indicator ? indicator->name : BilingualText {},
                   BilingualText {numbertext::period(cell.period, Language::Chinese),
                                  numbertext::period(cell.period, Language::English)})
        .in(language);
}

/// The figure that is shown in the cell with its texts; nothing where none is stored.
Result<std::optional<Figure>> storedFigure(const Workspace& workspace, const Cell& cell)
{
    const Panel& panel = workspace.panel();
    const Panel::Index place = panel.find(cell);
    if (place == Panel::none || panel.columns().source(place) == derivedSource)
        return std::nullopt;
    return TRY(workspace.fullFigure(panel.figure(place).id));
}

Status suggestedStatus(const Workspace& workspace, Period period)
{
    const QDate end = QDate(period.year, period.months, 1).addMonths(1);
    return end.isValid() && workspace.today() < end ? Status::Expected : Status::Actual;
}

Result<Edit> revision(const Workspace& workspace, const std::vector<Cell>& cells,
                      const std::function<void(Figure&)>& revise)
{
    Edit edit;
    for (const Cell& cell : cells) {
        const std::optional<Figure> stored = TRY(storedFigure(workspace, cell));
        if (!stored)
            continue;
        Figure revised = *stored;
        revise(revised);
        if (revised != *stored)
            edit.figures.push_back(revised);
    }
    return edit;
}

Cell firstCell(const Edit& edit)
{
    if (edit.figures.empty())
        return {};
    const Figure& figure = edit.figures.front();
    return {figure.indicator, figure.area, figure.period};
}

}

Result<Edit> entryEdit(const Workspace& workspace, const std::vector<CellEntry>& entries,
                       SourceId source)
{
    Edit edit;
    for (const CellEntry& entry : entries) {
        const std::optional<Figure> stored = TRY(storedFigure(workspace, entry.cell));
        Figure figure = stored.value_or(Figure {});
        if (!stored) {
            figure.indicator = entry.cell.indicator;
            figure.area = entry.cell.area;
            figure.period = entry.cell.period;
            figure.status = suggestedStatus(workspace, entry.cell.period);
            figure.source = entry.source.value_or(source);
        }
        figure.value = entry.value;
        figure.status = entry.status.value_or(figure.status);
        if (!stored || figure != *stored)
            edit.figures.push_back(figure);
    }
    const int count = static_cast<int>(edit.figures.size());
    edit.why =
        stepName(workspace, phrase("GridEdits", "Change %1, %2"),
                 phrase("GridEdits", "Change %n figure(s)", nullptr, count), firstCell(edit));
    return edit;
}

Result<Edit> removalEdit(const Workspace& workspace, const std::vector<Cell>& cells)
{
    Edit edit;
    Cell first;
    for (const Cell& cell : cells) {
        const std::optional<Figure> stored = TRY(storedFigure(workspace, cell));
        if (!stored)
            continue;
        if (edit.removedFigures.empty())
            first = cell;
        edit.removedFigures.push_back(stored->id);
    }
    const int count = static_cast<int>(edit.removedFigures.size());
    edit.why = stepName(workspace, phrase("GridEdits", "Delete %1, %2"),
                        phrase("GridEdits", "Delete %n figure(s)", nullptr, count), first);
    return edit;
}

Result<Edit> statusEdit(const Workspace& workspace, const std::vector<Cell>& cells, Status status)
{
    Edit edit =
        TRY(revision(workspace, cells, [status](Figure& figure) { figure.status = status; }));
    const int count = static_cast<int>(edit.figures.size());
    edit.why = stepName(workspace, phrase("GridEdits", "Change the status of %1, %2"),
                        phrase("GridEdits", "Change the status of %n figure(s)", nullptr, count),
                        firstCell(edit));
    return edit;
}

Result<Edit> sourceEdit(const Workspace& workspace, const std::vector<Cell>& cells, SourceId source)
{
    const std::set<Cell> wanted(cells.begin(), cells.end());
    for (const Figure& other : workspace.panel().duplicates()) {
        if (other.source != source || !wanted.contains({other.indicator, other.area, other.period}))
            continue;
        const Indicator* indicator = workspace.catalog().indicator(other.indicator);
        return failure(
            ErrorKind::BadInput,
            message(phrase("GridEdits",
                           "%1, %2: this source has a figure of its own here; delete one of them."),
                    indicator ? indicator->name : BilingualText {},
                    BilingualText {numbertext::period(other.period, Language::Chinese),
                                   numbertext::period(other.period, Language::English)}));
    }
    Edit edit =
        TRY(revision(workspace, cells, [source](Figure& figure) { figure.source = source; }));
    const int count = static_cast<int>(edit.figures.size());
    edit.why = stepName(workspace, phrase("GridEdits", "Change the source of %1, %2"),
                        phrase("GridEdits", "Change the source of %n figure(s)", nullptr, count),
                        firstCell(edit));
    return edit;
}

Result<Edit> noteEdit(const Workspace& workspace, const Cell& cell, const QString& note)
{
    Edit edit =
        TRY(revision(workspace, {cell}, [&](Figure& figure) { figure.note = note.trimmed(); }));
    edit.why = stepName(workspace, phrase("GridEdits", "Note on %1, %2"),
                        phrase("GridEdits", "Note on %n figure(s)", nullptr, 1), cell);
    return edit;
}

namespace {

/// The series that a figure is judged by: its own, its whole's and its parts'.
std::set<std::pair<IndicatorId, AreaId>> seriesAround(const Catalog& catalog, const Edit& edit)
{
    std::set<std::pair<IndicatorId, AreaId>> series;
    for (const Figure& figure : edit.figures) {
        if (!series.emplace(figure.indicator, figure.area).second)
            continue;
        const Indicator* indicator = catalog.indicator(figure.indicator);
        if (indicator && indicator->partOf != 0)
            series.emplace(indicator->partOf, figure.area);
        for (const IndicatorId part : catalog.partsOf(figure.indicator))
            series.emplace(part, figure.area);
    }
    return series;
}

Panel panelAround(const Workspace& workspace, const Edit& edit)
{
    const Panel& panel = workspace.panel();
    std::vector<Figure> figures;
    for (const auto& [indicator, area] : seriesAround(workspace.catalog(), edit)) {
        const Panel::Range rows = panel.series(indicator, area);
        for (Panel::Index row = rows.begin; row < rows.end; ++row) {
            if (panel.columns().source(row) != derivedSource)
                figures.push_back(panel.figure(row));
        }
    }
    return Panel::build(figures);
}

auto identity(const AuditFinding& finding)
{
    return std::tuple(finding.rule, finding.subject, finding.fingerprint);
}

}

std::vector<AuditFinding> entryDoubts(const Workspace& workspace, const Edit& edit)
{
    if (edit.figures.empty())
        return {};
    Panel around = panelAround(workspace, edit);
    std::set<std::tuple<QString, QString, QString>> known;
    for (const AuditFinding& finding : audit(around, workspace.catalog(), workspace.today()))
        known.insert(identity(finding));
    for (const Figure& figure : edit.figures)
        around.put(figure);
    std::vector<AuditFinding> doubts = audit(around, workspace.catalog(), workspace.today());
    std::erase_if(doubts, [&](const AuditFinding& finding) {
        return finding.severity != Severity::Error || known.contains(identity(finding));
    });
    // A neighbour may look wrong beside what is wrong itself.
    std::set<Cell> entered;
    for (const Figure& figure : edit.figures)
        entered.insert({figure.indicator, figure.area, figure.period});
    std::ranges::stable_partition(
        doubts, [&](const AuditFinding& finding) { return entered.contains(finding.cell); });
    return doubts;
}

}
