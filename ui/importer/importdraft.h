// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "exchange/import.h"

#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace zoneboard {

using StoredFigures = std::shared_ptr<const std::vector<Figure>>;
using ImportMaterials = std::shared_ptr<const QList<ImportMaterial>>;

/// Everything a plan is made from, as values: made in the window, planned in another thread.
struct PlanRequest
{
    ImportMaterials materials;
    Catalog catalog;
    StoredFigures stored;
    ImportOptions options;
};

/// A plan, and what unknown names would become if they were made.
struct PlanAnswer
{
    ImportPlan plan;
    QList<Indicator> indicatorProposals;
    QList<Area> areaProposals;
};

[[nodiscard]] PlanAnswer answerOf(const PlanRequest& request);

/// What a person says about one found figure; what is empty stays as it was found.
struct FigureCorrection
{
    std::optional<IndicatorId> indicator;
    std::optional<AreaId> area;
    std::optional<Period> period;
    std::optional<Published> number; ///< typed, in `unit`
    QString unit; ///< that the printed number is in; empty: the indicator's
    bool operator==(const FigureCorrection&) const = default;
};

/// How much a found figure wants to be looked at; the first comes first.
enum class RowConcern : std::uint8_t
{
    Misfit, ///< as corrected it can not be stored
    Conflict,
    Slip,
    Contradiction,
    None,
};

/// An import between reading and storing: the material, what was planned, and what the user said
/// about it, which outlives every new plan. Figures are known by their index in plan().figures.
class ImportDraft
{
public:
    /// Starts anew with this material.
    void begin(QList<ImportMaterial> materials);
    [[nodiscard]] bool isEmpty() const { return !m_materials || m_materials->isEmpty(); }
    /// The store as it is now; has to be planned again.
    void setStore(const Catalog& catalog, StoredFigures stored);

    [[nodiscard]] PlanRequest request() const;
    void take(PlanAnswer answer);

    [[nodiscard]] const QList<ImportMaterial>& materials() const { return *m_materials; }
    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }
    [[nodiscard]] const ImportOptions& options() const { return m_options; }
    /// The store's, with the names and indicators that the user gave.
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const std::vector<Figure>& stored() const { return *m_stored; }
    /// Null for a text.
    [[nodiscard]] const Sheet* sheet(int part) const;

    // What the plan is made with; each has to be planned again.
    void setArea(std::optional<AreaId> area) { m_options.area = area; }
    void setYear(std::optional<int> year) { m_options.year = year; }
    void setSource(const QString& title) { m_options.source = title; }
    /// Types a cell of the sheet anew, as if it had been sent so. Gives the material as it was
    /// before, to be kept for as long as something shows it; null where the table is too long to be
    /// typed in.
    [[nodiscard]] ImportMaterials retype(int part, int row, int column, const QString& text);
    void correctMapping(int table, const TableMapping& mapping);
    void remember(const TableMapping& mapping);
    /// From now on the name means this, here and in the next file.
    void nameIndicator(const QString& name, IndicatorId meant);
    void nameArea(const QString& name, AreaId meant);
    /// Makes what nobody knows from its proposal; false where there is none.
    bool makeIndicator(const QString& name);
    bool makeArea(const QString& name);

    // What holds at once.
    void setWanted(std::size_t figure, bool wanted);
    void setAllWanted(bool wanted);
    [[nodiscard]] bool isWanted(std::size_t figure) const;
    void choose(std::size_t figure, ConflictChoice choice);
    void chooseAll(ConflictChoice choice);
    void correct(std::size_t figure, const FigureCorrection& correction);
    [[nodiscard]] FigureCorrection correction(std::size_t figure) const;

    /// Null where the figure says the same as the store, or something new.
    [[nodiscard]] const ImportConflict* conflict(std::size_t figure) const;
    [[nodiscard]] QList<Message> remarks(std::size_t figure) const;
    [[nodiscard]] RowConcern concern(std::size_t figure) const;
    /// Why the corrected figure can not be stored; empty where it can.
    [[nodiscard]] Message misfit(std::size_t figure) const;
    /// Whether a conflict can be kept beside the stored figure: not where both are of one source.
    [[nodiscard]] bool canStandBeside(std::size_t figure) const;
    /// Figures in the order they are shown: those to look at first.
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }
    [[nodiscard]] std::size_t wantedCount() const;
    [[nodiscard]] int undecidedCount() const;

    /// Everything wanted as one change, with names and layouts to be remembered.
    [[nodiscard]] Result<Edit> edit(const QString& why) const;

private:
    struct PlaceBefore
    {
        bool operator()(const ImportPlace& a, const ImportPlace& b) const;
    };
    template<typename T>
    using ByPlace = std::map<ImportPlace, T, PlaceBefore>;

    void rebuildCatalog();
    void index();
    void applyCorrection(std::size_t figure);
    void forgetComparison(std::size_t figure);
    void compareAgain(std::size_t figure, const Figure& wanted, const QString& unit);
    [[nodiscard]] bool isTakenTwice(std::size_t figure) const;
    [[nodiscard]] std::optional<Published> printedNumber(const ImportPlace& place) const;
    [[nodiscard]] ImportPlan withNewIds() const;

    ImportMaterials m_materials;
    Catalog m_storedCatalog;
    Catalog m_catalog;
    StoredFigures m_stored;
    ImportOptions m_options;
    ImportPlan m_plan;
    QList<Indicator> m_indicatorProposals;
    QList<Area> m_areaProposals;
    QList<Alias> m_aliases;
    QList<Indicator> m_newIndicators; ///< with ids that no store gives
    QList<Area> m_newAreas;
    QHash<int, TableMapping> m_toRemember; ///< by table
    std::set<ImportPlace, PlaceBefore> m_unwanted;
    ByPlace<ConflictChoice> m_choices;
    ByPlace<FigureCorrection> m_corrections;
    ByPlace<Figure> m_found; ///< corrected figures as they were found
    QHash<std::size_t, qsizetype> m_conflictOf;
    QHash<std::size_t, Message> m_misfits;
    std::vector<RowConcern> m_concerns;
    std::vector<std::size_t> m_order;
};

}
