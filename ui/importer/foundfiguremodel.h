// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ui/importer/importdraft.h"

#include <QAbstractTableModel>

#include <optional>

namespace zoneboard {

/// The figures of an import as rows, those to look at first; what is edited goes to the draft.
class FoundFigureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Wanted, ///< a check box and the mark of what to look at
        IndicatorName,
        AreaName,
        PeriodText,
        Value,
        UnitText,
        Growth,
        Stored,
        Decision,
        ColumnCount,
    };
    enum Role
    {
        ConcernRole = Qt::UserRole, ///< RowConcern as a number
        WantedRole,
    };

    explicit FoundFigureModel(ImportDraft& draft, QObject* parent = nullptr);

    /// Shows the draft as it is now.
    void show(Language language);
    [[nodiscard]] std::optional<std::size_t> figure(int row) const;
    [[nodiscard]] int rowOf(std::size_t figure) const; ///< −1 where it is not shown
    [[nodiscard]] bool hasConflicts() const { return !m_draft.plan().conflicts.isEmpty(); }
    [[nodiscard]] bool hasGrowth() const { return m_hasGrowth; }
    [[nodiscard]] bool hasSeveralAreas() const { return m_hasSeveralAreas; }
    [[nodiscard]] const ImportDraft& draft() const { return m_draft; }
    [[nodiscard]] Language language() const { return m_language; }
    /// What was decided about many rows at once.
    void refreshRows();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] static QString choiceText(ConflictChoice choice);

Q_SIGNALS:
    void edited();
    /// What was typed is nothing that fits there.
    void refused(const zoneboard::Message& why);

private:
    [[nodiscard]] QString text(std::size_t figure, int column) const;
    [[nodiscard]] QString editText(std::size_t figure, int column) const;
    [[nodiscard]] QString markOf(std::size_t figure) const;
    [[nodiscard]] QString toolTip(std::size_t figure, int column) const;
    [[nodiscard]] std::optional<FigureCorrection> corrected(std::size_t figure, int column,
                                                            const QVariant& value);

    ImportDraft& m_draft;
    Language m_language = Language::Chinese;
    bool m_hasGrowth = false;
    bool m_hasSeveralAreas = false;
};

/// "+8.5%", "−0.4 个百分点"; empty where the source gives none.
[[nodiscard]] QString foundGrowthText(const Figure& figure, Language language);

}
