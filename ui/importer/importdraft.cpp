// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importdraft.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace zoneboard {

namespace {

/// Far from the ids a store gives; they become negative ones in the edit.
constexpr std::int32_t firstNewId = 1'000'000'000;

}

PlanAnswer answerOf(const PlanRequest& request)
{
    PlanAnswer answer;
    answer.plan = planImport(*request.materials, request.catalog, *request.stored, request.options);
    if (answer.plan.unknownIndicators.isEmpty() && answer.plan.unknownAreas.isEmpty())
        return answer;
    // How unknown names would be made is seen by making them once, without the store.
    ImportOptions making = request.options;
    making.createMissing = true;
    ImportPlan made = planImport(*request.materials, request.catalog, {}, making);
    answer.indicatorProposals = std::move(made.newIndicators);
    answer.areaProposals = std::move(made.newAreas);
    return answer;
}

bool ImportDraft::PlaceBefore::operator()(const ImportPlace& a, const ImportPlace& b) const
{
    return std::tie(a.part, a.row, a.column, a.start, a.end)
        < std::tie(b.part, b.row, b.column, b.start, b.end);
}

void ImportDraft::begin(QList<ImportMaterial> materials)
{
    ImportDraft fresh;
    fresh.m_materials = std::make_shared<const QList<ImportMaterial>>(std::move(materials));
    fresh.m_stored = m_stored;
    fresh.m_storedCatalog = m_storedCatalog;
    *this = std::move(fresh);
    rebuildCatalog();
}

void ImportDraft::setStore(const Catalog& catalog, StoredFigures stored)
{
    m_storedCatalog = catalog;
    m_stored = std::move(stored);
    rebuildCatalog();
}

void ImportDraft::rebuildCatalog()
{
    const Catalog& base = m_storedCatalog;
    m_catalog =
        Catalog(base.areas() + m_newAreas, base.categories(), base.indicators() + m_newIndicators,
                base.aliases() + m_aliases, base.sources());
}

PlanRequest ImportDraft::request() const
{
    return {m_materials, m_catalog, m_stored, m_options};
}

void ImportDraft::take(PlanAnswer answer)
{
    m_plan = std::move(answer.plan);
    m_indicatorProposals = std::move(answer.indicatorProposals);
    m_areaProposals = std::move(answer.areaProposals);
    m_found.clear();
    m_misfits.clear();
    for (std::size_t i = 0; i < m_plan.places.size(); ++i) {
        if (m_unwanted.contains(m_plan.places[i]))
            m_plan.leftOut.insert(i);
    }
    for (ImportConflict& conflict : m_plan.conflicts) {
        const auto chosen = m_choices.find(m_plan.places[conflict.figure]);
        if (chosen != m_choices.end())
            conflict.choice = chosen->second;
    }
    index();
    if (m_corrections.empty())
        return;
    for (std::size_t i = 0; i < m_plan.places.size(); ++i) {
        if (m_corrections.contains(m_plan.places[i]))
            applyCorrection(i);
    }
    index();
}

/// Finds conflicts by figure, and the order: what needs a look first, else as it stands in the
/// material.
void ImportDraft::index()
{
    m_conflictOf.clear();
    for (qsizetype i = 0; i < m_plan.conflicts.size(); ++i)
        m_conflictOf.insert(m_plan.conflicts.at(i).figure, i);
    std::vector<RowConcern>& concerns = m_concerns;
    concerns.assign(m_plan.figures.size(), RowConcern::None);
    for (const ImportRemark& remark : std::as_const(m_plan.remarks)) {
        if (!remark.figure || *remark.figure >= concerns.size())
            continue;
        if (remark.kind == ImportRemark::Kind::UnitSlip)
            concerns[*remark.figure] = RowConcern::Slip;
        else if (remark.kind == ImportRemark::Kind::Contradiction)
            concerns[*remark.figure] =
                std::min(concerns[*remark.figure], RowConcern::Contradiction);
    }
    for (auto it = m_conflictOf.keyBegin(); it != m_conflictOf.keyEnd(); ++it)
        concerns[*it] = RowConcern::Conflict;
    for (auto it = m_misfits.keyBegin(); it != m_misfits.keyEnd(); ++it)
        concerns[*it] = RowConcern::Misfit;
    m_order.resize(concerns.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_order[i] = i;
    std::ranges::stable_sort(
        m_order, [this](std::size_t a, std::size_t b) { return m_concerns[a] < m_concerns[b]; });
}

const Sheet* ImportDraft::sheet(int part) const
{
    if (part < 0 || part >= m_plan.parts.size())
        return nullptr;
    const ImportPart& place = m_plan.parts.at(part);
    if (place.sheetIndex < 0)
        return nullptr;
    return &m_materials->at(place.material)
                .workbook.sheets[static_cast<std::size_t>(place.sheetIndex)];
}

ImportMaterials ImportDraft::retype(int part, int row, int column, const QString& text)
{
    const Sheet* shown = sheet(part);
    if (!shown || row < 0 || row >= shown->rowCount() || column < 0
        || column >= shown->columnCount())
        return {};
    const ImportPart& place = m_plan.parts.at(part);
    if (!m_materials->at(place.material).separated.isEmpty())
        return {};
    QList<ImportMaterial> materials = *m_materials;
    materials[place.material].workbook.sheets[static_cast<std::size_t>(place.sheetIndex)].cell(
        row, column) = cellOfText(text.trimmed());
    return std::exchange(m_materials,
                         std::make_shared<const QList<ImportMaterial>>(std::move(materials)));
}

void ImportDraft::correctMapping(int table, const TableMapping& mapping)
{
    m_options.corrected.insert(table, mapping);
    m_toRemember.insert(table, mapping);
}

void ImportDraft::remember(const TableMapping& mapping)
{
    m_options.remembered.insert(mapping.fingerprint, mapping);
}

void ImportDraft::nameIndicator(const QString& name, IndicatorId meant)
{
    m_aliases.append({0, name, meant, 0});
    rebuildCatalog();
}

void ImportDraft::nameArea(const QString& name, AreaId meant)
{
    m_aliases.append({0, name, 0, meant});
    rebuildCatalog();
}

bool ImportDraft::makeIndicator(const QString& name)
{
    const auto proposal = std::ranges::find_if(m_indicatorProposals, [&](const Indicator& made) {
        return made.name.zh == name.trimmed();
    });
    if (proposal == m_indicatorProposals.end())
        return false;
    Indicator indicator = *proposal;
    indicator.id = firstNewId + static_cast<IndicatorId>(m_newIndicators.size());
    indicator.partOf = std::max(indicator.partOf, 0);
    m_newIndicators.append(indicator);
    rebuildCatalog();
    return true;
}

bool ImportDraft::makeArea(const QString& name)
{
    const auto proposal = std::ranges::find_if(
        m_areaProposals, [&](const Area& made) { return made.name.zh == name.trimmed(); });
    if (proposal == m_areaProposals.end())
        return false;
    Area area = *proposal;
    area.id = firstNewId + static_cast<AreaId>(m_newAreas.size());
    m_newAreas.append(area);
    rebuildCatalog();
    return true;
}

void ImportDraft::setWanted(std::size_t figure, bool wanted)
{
    const ImportPlace& place = m_plan.places[figure];
    if (wanted) {
        m_unwanted.erase(place);
        m_plan.leftOut.erase(figure);
    } else {
        m_unwanted.insert(place);
        m_plan.leftOut.insert(figure);
    }
}

void ImportDraft::setAllWanted(bool wanted)
{
    for (std::size_t i = 0; i < m_plan.figures.size(); ++i)
        setWanted(i, wanted);
}

bool ImportDraft::isWanted(std::size_t figure) const
{
    return !m_plan.leftOut.contains(figure) && !m_misfits.contains(figure);
}

void ImportDraft::choose(std::size_t figure, ConflictChoice choice)
{
    const auto found = m_conflictOf.constFind(figure);
    if (found == m_conflictOf.constEnd())
        return;
    if (choice == ConflictChoice::AnotherSource && !canStandBeside(figure))
        choice = ConflictChoice::Replace;
    m_plan.conflicts[*found].choice = choice;
    m_choices[m_plan.places[figure]] = choice;
}

void ImportDraft::chooseAll(ConflictChoice choice)
{
    for (const std::size_t figure : m_conflictOf.keys())
        choose(figure, choice);
}

const ImportConflict* ImportDraft::conflict(std::size_t figure) const
{
    const auto found = m_conflictOf.constFind(figure);
    return found == m_conflictOf.constEnd() ? nullptr : &m_plan.conflicts.at(*found);
}

QList<Message> ImportDraft::remarks(std::size_t figure) const
{
    QList<Message> texts;
    for (const ImportRemark& remark : m_plan.remarks) {
        const bool converted =
            remark.kind == ImportRemark::Kind::Converted && remark.place == m_plan.places[figure];
        if (remark.figure == figure || (converted && !remark.figure))
            texts.append(remark.text);
    }
    return texts;
}

RowConcern ImportDraft::concern(std::size_t figure) const
{
    return m_concerns[figure];
}

Message ImportDraft::misfit(std::size_t figure) const
{
    return m_misfits.value(figure);
}

bool ImportDraft::canStandBeside(std::size_t figure) const
{
    const ImportConflict* found = conflict(figure);
    return found && found->stored.source != m_plan.figures[figure].source;
}

std::size_t ImportDraft::wantedCount() const
{
    std::set<std::size_t> out = m_plan.leftOut;
    for (auto it = m_misfits.keyBegin(); it != m_misfits.keyEnd(); ++it)
        out.insert(*it);
    for (const ImportConflict& conflict : m_plan.conflicts) {
        if (conflict.choice == ConflictChoice::Keep)
            out.insert(conflict.figure);
    }
    return m_plan.figures.size() - out.size();
}

int ImportDraft::undecidedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_plan.conflicts, [this](const ImportConflict& conflict) {
            return conflict.choice == ConflictChoice::Undecided && isWanted(conflict.figure);
        }));
}

}
