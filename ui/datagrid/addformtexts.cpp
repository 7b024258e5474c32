// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/datagrid/addform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

namespace zoneboard {

namespace {

/// Fills a list anew and keeps what was chosen; the first entry where nothing was.
void refill(QComboBox& box, const std::vector<std::pair<QString, int>>& entries)
{
    const QVariant before = box.currentData();
    box.clear();
    for (const auto& [text, value] : entries)
        box.addItem(text, value);
    const int place = before.isValid() ? box.findData(before) : 0;
    box.setCurrentIndex(place < 0 ? 0 : place);
}

}

void AddForm::retranslate()
{
    const QString titles[] = {tr("New indicator"), tr("New area"), tr("New source")};
    m_title->setText(titles[static_cast<int>(m_addition)]);
    setAccessibleName(m_title->text());
    const auto name = [this](QWidget* field, const QString& text) {
        field->setAccessibleName(text);
        if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(field)))
            label->setText(text);
    };
    const bool area = m_addition == Addition::Area;
    name(m_chinese, tr("Chinese name"));
    name(m_english, tr("English name"));
    name(m_unit, tr("Unit"));
    m_unit->setPlaceholderText(tr("such as 亿元, 个, %"));
    name(m_theme, tr("Theme"));
    name(m_kind, tr("Kind"));
    name(m_polarity, tr("Better is"));
    name(m_parent, area ? tr("Lies in") : tr("Part of"));
    name(m_decimals, tr("Decimals"));
    name(m_publisher, tr("Publisher"));
    name(m_date, tr("Date"));
    m_date->setPlaceholderText(QStringLiteral("2025-01-20"));
    m_add->setText(tr("Add"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
    showRows();
}

void AddForm::fillChoices()
{
    const Language language = m_workspace.language();
    const Catalog& catalog = m_workspace.catalog();
    std::vector<std::pair<QString, int>> themes {{tr("None"), 0}};
    for (const Category& category : catalog.categories())
        themes.emplace_back(category.name.in(language), category.id);
    refill(*m_theme, themes);
    refill(*m_polarity,
           {{tr("higher"), static_cast<int>(Polarity::HigherIsBetter)},
            {tr("lower"), static_cast<int>(Polarity::LowerIsBetter)},
            {tr("neither"), static_cast<int>(Polarity::Neutral)}});
    std::vector<std::pair<QString, int>> parents {{tr("None"), 0}};
    if (m_addition == Addition::Area) {
        for (const Area& area : catalog.areas())
            parents.emplace_back(area.name.in(language), area.id);
        refill(*m_kind,
               {{tr("zone"), static_cast<int>(AreaKind::Zone)},
                {tr("town"), static_cast<int>(AreaKind::Town)},
                {tr("district"), static_cast<int>(AreaKind::District)},
                {tr("city"), static_cast<int>(AreaKind::City)},
                {tr("province"), static_cast<int>(AreaKind::Province)},
                {tr("other"), static_cast<int>(AreaKind::Other)}});
    } else {
        for (const Indicator& indicator : catalog.indicators())
            parents.emplace_back(indicator.name.in(language), indicator.id);
        refill(*m_kind,
               {{tr("amount of a period"), static_cast<int>(IndicatorKind::Flow)},
                {tr("level at a date"), static_cast<int>(IndicatorKind::Stock)},
                {tr("mean"), static_cast<int>(IndicatorKind::Mean)},
                {tr("rate"), static_cast<int>(IndicatorKind::Rate)}});
    }
    refill(*m_parent, parents);
}

}
