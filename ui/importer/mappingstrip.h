// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/importdraft.h"

#include <QFrame>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zoneboard {

class Appearance;
class ImportIndicatorEdit;

/// How the file is read, and the place to correct it: where the header is, what names the area and
/// the indicator, the unit; below it the column that is looked at. Every change is a new mapping,
/// which has to be planned again.
class MappingStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit MappingStrip(const Appearance& appearance, QWidget* parent = nullptr);

    /// `table` is a place in the plan's mappings; −1 where the part is a text.
    void show(const ImportDraft& draft, int part, int table, Language language);
    /// The column of that table to be corrected.
    void showColumn(int column);

Q_SIGNALS:
    void mappingCorrected(int table, const zoneboard::TableMapping& mapping);
    /// Rows count from 0.
    void headerMoved(int table, int row, int rows);
    void areaChosen(std::optional<zoneboard::AreaId> area);
    void yearChosen(std::optional<int> year);
    void sourceTyped(const QString& title);

private:
    // In the list of columns: no column but
    static constexpr int wholeTable = -2;
    static constexpr int byHeader = -3;
    template<typename W>
    W* addField(QGridLayout* grid, const char* name, int column, int stretch);
    void build();
    void buildColumnRow();
    void wire();
    void wireColumn();
    void retranslate();
    void fillArea();
    void fillIndicator();
    void fillUnit();
    void fillYear();
    void addColumns(QComboBox* box, ColumnRole role);
    void takeArea();
    void takeIndicator();
    void takeUnit(const QString& text);
    void send(const TableMapping& mapping);
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] int columnWith(ColumnRole role) const;
    [[nodiscard]] static QString roleName(ColumnRole role);

    const Appearance& m_appearance;
    const ImportDraft* m_draft = nullptr;
    Language m_language = Language::Chinese;
    int m_part = 0;
    int m_table = -1;
    int m_column = -1;
    TableMapping m_mapping;
    bool m_filling = false;
    std::vector<std::pair<QLabel*, QWidget*>> m_fields;
    QSpinBox* m_headerRow = nullptr;
    QSpinBox* m_headerRows = nullptr;
    QComboBox* m_area = nullptr;
    QComboBox* m_indicator = nullptr;
    ImportIndicatorEdit* m_whole = nullptr; ///< the indicator of the whole table
    QComboBox* m_unit = nullptr;
    QComboBox* m_year = nullptr;
    QLineEdit* m_source = nullptr;
    QWidget* m_columnRow = nullptr;
    QLabel* m_columnTitle = nullptr;
    QComboBox* m_role = nullptr;
    QLabel* m_columnIndicatorLabel = nullptr;
    ImportIndicatorEdit* m_columnIndicator = nullptr;
    QLabel* m_columnUnitLabel = nullptr;
    QComboBox* m_columnUnit = nullptr;
};

}
