// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importindicatoredit.h"
#include "ui/importer/mappingstrip.h"
#include "ui/parts/appearance.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace zoneboard {

MappingStrip::MappingStrip(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
{
    setProperty("role", QStringLiteral("panel"));
    build();
    wire();
    wireColumn();
}

template<typename W>
W* MappingStrip::addField(QGridLayout* grid, const char* name, int column, int stretch)
{
    auto* control = new W(this);
    control->setObjectName(QLatin1String(name));
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name) + QStringLiteral("Label"));
    label->setProperty("role", QStringLiteral("quiet"));
    label->setBuddy(control);
    grid->addWidget(label, 0, column);
    grid->addWidget(control, 1, column);
    grid->setColumnStretch(column, stretch);
    m_fields.emplace_back(label, control);
    if constexpr (std::is_same_v<W, QComboBox>) {
        control->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        control->setMinimumContentsLength(6);
        control->setMaxVisibleItems(16);
        control->view()->setMinimumWidth(180);
        // A long name is told in full under the mouse.
        connect(control, &QComboBox::currentTextChanged, control, &QWidget::setToolTip);
    }
    return control;
}

/// Labels above their fields, so that the strip is one line of each:
/// 表头行 │ 行数 │ 地区 │ 指标 │ (整表指标) │ 单位 │ 年份 │ 来源
void MappingStrip::build()
{
    const Theme& theme = m_appearance.theme();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(theme.spaceM, theme.spaceS, theme.spaceM, theme.spaceS);
    grid->setHorizontalSpacing(theme.spaceS);
    grid->setVerticalSpacing(theme.spaceXs);
    m_headerRow = addField<QSpinBox>(grid, "headerRow", 0, 0);
    m_headerRows = addField<QSpinBox>(grid, "headerRows", 1, 0);
    m_headerRow->setRange(1, 1'000'000);
    m_headerRows->setRange(0, 8);
    for (QSpinBox* box : {m_headerRow, m_headerRows}) {
        box->setKeyboardTracking(false);
        box->setFixedWidth(64);
    }
    m_area = addField<QComboBox>(grid, "mappingArea", 2, 4);
    m_indicator = addField<QComboBox>(grid, "mappingIndicator", 3, 4);
    m_whole = addField<ImportIndicatorEdit>(grid, "mappingWhole", 4, 4);
    m_unit = addField<QComboBox>(grid, "mappingUnit", 5, 3);
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_year = addField<QComboBox>(grid, "mappingYear", 6, 3);
    m_source = addField<QLineEdit>(grid, "mappingSource", 7, 5);
    buildColumnRow();
    grid->addWidget(m_columnRow, 2, 0, 1, 8);
}

void MappingStrip::buildColumnRow()
{
    m_columnRow = new QWidget(this);
    m_columnRow->setObjectName(QStringLiteral("columnRow"));
    auto* row = new QHBoxLayout(m_columnRow);
    row->setContentsMargins(0, m_appearance.theme().spaceXs, 0, 0);
    m_columnTitle = new QLabel(m_columnRow);
    m_columnTitle->setObjectName(QStringLiteral("columnTitle"));
    m_role = new QComboBox(m_columnRow);
    m_role->setObjectName(QStringLiteral("columnRole"));
    m_role->setMaxVisibleItems(16);
    m_role->setMinimumContentsLength(8);
    m_columnIndicatorLabel = new QLabel(m_columnRow);
    m_columnIndicatorLabel->setObjectName(QStringLiteral("columnIndicatorLabel"));
    m_columnIndicator = new ImportIndicatorEdit(m_columnRow);
    m_columnIndicator->setObjectName(QStringLiteral("columnIndicator"));
    m_columnUnitLabel = new QLabel(m_columnRow);
    m_columnUnitLabel->setObjectName(QStringLiteral("columnUnitLabel"));
    m_columnUnit = new QComboBox(m_columnRow);
    m_columnUnit->setObjectName(QStringLiteral("columnUnit"));
    m_columnUnit->setEditable(true);
    m_columnUnit->setInsertPolicy(QComboBox::NoInsert);
    m_columnUnit->setMinimumContentsLength(6);
    for (QLabel* label : {m_columnTitle, m_columnIndicatorLabel, m_columnUnitLabel})
        label->setProperty("role", QStringLiteral("quiet"));
    row->addWidget(m_columnTitle);
    row->addWidget(m_role);
    row->addWidget(m_columnIndicatorLabel);
    row->addWidget(m_columnIndicator, 1);
    row->addWidget(m_columnUnitLabel);
    row->addWidget(m_columnUnit);
    row->addStretch(2);
}

void MappingStrip::wire()
{
    for (QSpinBox* box : {m_headerRow, m_headerRows})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (!m_filling)
                Q_EMIT headerMoved(m_table, m_headerRow->value() - 1, m_headerRows->value());
        });
    connect(m_area, &QComboBox::activated, this, &MappingStrip::takeArea);
    connect(m_indicator, &QComboBox::activated, this, &MappingStrip::takeIndicator);
    connect(m_whole, &ImportIndicatorEdit::chosen, this, [this](IndicatorId id) {
        TableMapping mapping = m_mapping;
        mapping.indicator = m_draft->catalog().indicator(id)->code;
        send(mapping);
    });
    connect(m_unit, &QComboBox::textActivated, this, &MappingStrip::takeUnit);
    connect(m_year, &QComboBox::activated, this, [this](int index) {
        Q_EMIT yearChosen(index > 0 ? std::optional(m_year->itemData(index).toInt())
                                    : std::nullopt);
    });
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (m_source->text().trimmed() != m_draft->options().source)
            Q_EMIT sourceTyped(m_source->text().trimmed());
    });
}

void MappingStrip::wireColumn()
{
    connect(m_role, &QComboBox::activated, this, [this](int role) {
        TableMapping mapping = m_mapping;
        mapping.columns[m_column].role = static_cast<ColumnRole>(role);
        send(mapping);
    });
    connect(m_columnIndicator, &ImportIndicatorEdit::chosen, this, [this](IndicatorId id) {
        TableMapping mapping = m_mapping;
        mapping.columns[m_column].indicator = m_draft->catalog().indicator(id)->code;
        send(mapping);
    });
    connect(m_columnUnit, &QComboBox::textActivated, this, [this](const QString& text) {
        TableMapping mapping = m_mapping;
        mapping.columns[m_column].unit = text.trimmed();
        send(mapping);
    });
}

void MappingStrip::send(const TableMapping& mapping)
{
    if (!m_filling && mapping != m_mapping)
        Q_EMIT mappingCorrected(m_table, mapping);
}

void MappingStrip::takeArea()
{
    const int chosen = m_area->currentData().toInt();
    if (m_table < 0) {
        Q_EMIT areaChosen(-chosen - 10);
        return;
    }
    TableMapping mapping = m_mapping;
    for (ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Area)
            column.role = ColumnRole::Ignored;
    }
    if (chosen >= 0) {
        mapping.columns[chosen].role = ColumnRole::Area;
        mapping.area.clear();
    } else {
        mapping.area = m_draft->catalog().area(-chosen - 10)->code;
    }
    send(mapping);
}

void MappingStrip::takeIndicator()
{
    const int chosen = m_indicator->currentData().toInt();
    if (chosen == wholeTable) { // one for all: which one is asked beside it
        for (const auto& [label, field] : m_fields) {
            if (field == m_whole) {
                label->show();
                field->show();
            }
        }
        m_whole->setFocus();
        return;
    }
    TableMapping mapping = m_mapping;
    mapping.indicator.clear();
    for (ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Indicator)
            column.role = ColumnRole::Ignored;
    }
    if (chosen >= 0)
        mapping.columns[chosen].role = ColumnRole::Indicator;
    send(mapping);
}

/// One unit for everything, or several as titles name them (亿元、%).
void MappingStrip::takeUnit(const QString& text)
{
    TableMapping mapping = m_mapping;
    QString units = text;
    units.replace(u'，', u'、').replace(u',', u'、');
    mapping.units.clear();
    for (const QString& unit : units.split(u'、', Qt::SkipEmptyParts))
        mapping.units.append(unit.trimmed());
    for (ColumnMapping& column : mapping.columns) {
        if (column.role == ColumnRole::Unit)
            column.role = ColumnRole::Ignored;
        column.unit.clear();
    }
    send(mapping);
}

}
