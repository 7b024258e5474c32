// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "core/figure.h"
#include "core/indicator.h"

#include <QAbstractTableModel>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace zoneboard {

class Workspace;

/// Which indicators a grid lists.
enum class GridRows : std::uint8_t
{
    WithFigures, ///< that have any figure in the area
    All,
    Missing, ///< with a gap since their first figure
    Expected, ///< with a figure that is still expected
    Preliminary,
    Doubtful, ///< with an open finding of the audit
};

/// What of the figures a grid shows.
struct GridScope
{
    AreaId area = 0;
    bool months = false; ///< the months 1..m of `year` instead of years
    int year = 0;
    int earlierYears = 0; ///< empty years wanted before the first with figures
    CategoryId theme = 0; ///< 0: all
    GridRows rows = GridRows::WithFigures;
    QString query;
    IndicatorId fresh = 0; ///< listed in any case: it has just been added
    bool operator==(const GridScope&) const = default;
};

/// How a cell of the grid is to look.
enum class GridMark : std::uint8_t
{
    Empty,
    Missing, ///< a gap: the series has begun and others have a figure here
    Firm, ///< actual or final
    Preliminary,
    Expected,
    Implied, ///< worked back from next year's growth; nowhere stored
    Derived, ///< a formula gives it; nowhere stored
    RateOnly, ///< the source gives only a growth or a share
};

/// The figures of one area, a row an indicator under a row for its theme, a column a period. Reads
/// the open document while it is shown; a cell is worked out when it is looked at, so the number of
/// cells does not matter.
class FigureGrid final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        MarkRole = Qt::UserRole, ///< int of GridMark
        SeverityRole, ///< int of Severity of the worst open finding; invalid without one
        SeveralRole, ///< several sources have a figure here
        BandRole, ///< row header and cells: the row is a theme
        UnitRole, ///< row header: unit in the language
        DepthRole, ///< row header: how deep the part lies in its wholes
    };
    explicit FigureGrid(const Workspace& workspace, QObject* parent = nullptr);

    /// Brings the grid up to date with the document. Where rows and columns stay, selection and
    /// place stay.
    void show(const GridScope& scope);
    [[nodiscard]] const GridScope& scope() const { return m_scope; }
    /// Nothing for a theme's row.
    [[nodiscard]] std::optional<Cell> cell(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Cell& cell) const;
    [[nodiscard]] bool isBand(int row) const;
    [[nodiscard]] int indicatorCount() const;
    [[nodiscard]] const std::vector<Period>& periods() const { return m_periods; }
    /// How many cells of the grid look how; looks at each of them.
    [[nodiscard]] std::map<GridMark, int> counts() const;
    /// The number as a person types it and a spreadsheet takes it ("约230", "-3.2").
    [[nodiscard]] static QString typedText(const Published& value, Language language);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Stores nothing: says by typed() what was typed.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void typed(const zoneboard::Cell& cell, const QString& text);

private:
    struct Row
    {
        IndicatorId indicator = 0; ///< 0 for a theme
        CategoryId category = 0;
        int depth = 0;
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] std::vector<Period> periodsShown() const;
    [[nodiscard]] std::vector<Row> rowsShown() const;
    [[nodiscard]] bool isWanted(const Indicator& indicator) const;
    [[nodiscard]] bool hasMark(IndicatorId indicator, GridMark mark) const;
    [[nodiscard]] bool isBegun(IndicatorId indicator, Period period) const;
    void findLastKnown();
    [[nodiscard]] GridMark markOf(const Cell& cell) const;
    [[nodiscard]] QString textOf(const Cell& cell) const;
    [[nodiscard]] QString spokenText(const Cell& cell) const;
    [[nodiscard]] QVariant cellData(const Cell& cell, int role) const;
    [[nodiscard]] QVariant rowHeader(const Row& row, int role) const;

    const Workspace& m_workspace;
    GridScope m_scope;
    std::vector<Period> m_periods;
    std::vector<Row> m_rows;
    Period m_lastKnown; ///< the newest period shown that the area has a figure for
    std::map<Cell, Severity> m_findings; ///< open ones of the area
};

}
