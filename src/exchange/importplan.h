// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/edit.h"
#include "core/figure.h"
#include "core/message.h"
#include "core/result.h"
#include "exchange/tablemapping.h"

#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace zoneboard {

/// One table or one text that was imported.
struct ImportPart
{
    QString file;
    QString sheet; ///< empty where the file is one table or a text
    int material = 0; ///< its place among the materials that were planned
    int sheetIndex = -1; ///< of the material's workbook; -1 for a text
    bool operator==(const ImportPart&) const = default;
};

/// Where something stands: a cell of a table (row and column from 0), or a span of a text
/// (characters from `start` to before `end`). What does not apply is negative.
struct ImportPlace
{
    int part = -1; ///< index in ImportPlan::parts
    int row = -1;
    int column = -1;
    int start = -1;
    int end = -1;
    bool operator==(const ImportPlace&) const = default;
};

/// What will not be stored, and why: `expected` completes the sentence "found …, expected …".
struct ImportRefusal
{
    ImportPlace place;
    QString found;
    Message expected;
    bool operator==(const ImportRefusal&) const = default;
};

enum class ConflictChoice : std::uint8_t
{
    Undecided,
    Keep, ///< the stored figure stays, the found one is left out
    Replace, ///< a revision: the former value stays in the history
    AnotherSource, ///< both stand beside each other, each with its source
};

/// A found figure that says something else than a stored one of the same indicator, area and
/// period.
struct ImportConflict
{
    std::size_t figure = 0; ///< index in ImportPlan::figures
    Figure stored;
    ConflictChoice choice = ConflictChoice::Undecided;
    bool operator==(const ImportConflict&) const = default;
};

/// Something the user should know before accepting.
struct ImportRemark
{
    enum class Kind : std::uint8_t
    {
        UnitSlip, ///< the value jumps by 10², 10³, 10⁴ or 10⁸ against its history
        Converted, ///< the value was converted into the indicator's unit
        Contradiction, ///< the source contradicts itself; kept as printed
        PassedOver, ///< not a figure: a target, a single month, a total of no known area
    };
    Kind kind = Kind::PassedOver;
    ImportPlace place;
    std::optional<std::size_t> figure; ///< index in ImportPlan::figures
    Message text;
    bool operator==(const ImportRemark&) const = default;
};

/// What an import is about to do, for every way in. Nothing is stored before the plan's edit is
/// applied.
struct ImportPlan
{
    QList<ImportPart> parts;
    std::vector<Figure> figures; ///< negative ids refer to the new indicators, areas and sources
    std::vector<ImportPlace> places; ///< of the figures, one each
    std::set<std::size_t> leftOut; ///< indexes of figures the user does not want
    QList<ImportRefusal> refused;
    QList<ImportConflict> conflicts;
    QList<ImportRemark> remarks;
    std::size_t unchanged = 0; ///< found just as they are stored already; not among the figures
    QList<Indicator> newIndicators; ///< ids from -1 down
    QList<Area> newAreas;
    QList<Source> newSources;
    QList<Alias> newAliases; ///< names the user matched, remembered for the next time
    QList<TableMapping> mappings; ///< how each table was read
    QList<int> mappingParts; ///< the part that each of these tables stands in
    QStringList unknownIndicators; ///< names in the material that nobody knows, each once
    QStringList unknownAreas;

    [[nodiscard]] bool hasUndecided() const;
    void decideAll(ConflictChoice choice);
};

/// The wanted figures, with what they refer to, as one change. `why` is shown in the history.
/// Fails while a conflict among them is undecided. Takes the plan, so that a million figures are
/// not copied.
[[nodiscard]] Result<Edit> editOf(ImportPlan plan, const QString& why);

/// "B7" of a table, "12–30" of a text.
[[nodiscard]] QString placeName(const ImportPlace& place);

}
