// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/indicatorpicker.h"

#include "models/textmatch.h"
#include "ui/parts/pickerlist.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace zoneboard {

namespace {

/// A theme above its indicators: read, not chosen.
QStandardItem* themeItem(const QString& name)
{
    auto* item = new QStandardItem(name);
    item->setFlags(Qt::NoItemFlags);
    item->setData(0, Qt::UserRole);
    QFont font;
    font.setBold(true);
    item->setFont(font);
    return item;
}

}

IndicatorPicker::IndicatorPicker(QWidget* parent)
    : QComboBox(parent)
{
    PickerList::install(*this, [this](const QVariant& entry) {
        const Indicator* indicator = m_catalog ? m_catalog->indicator(entry.toInt()) : nullptr;
        return indicator ? searchKeys(*m_catalog, *indicator) : QStringList();
    });
    setMaxVisibleItems(24);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] {
        if (indicator() != 0)
            Q_EMIT indicatorChosen(indicator());
    });
}

void IndicatorPicker::fill(const Catalog& catalog, Language language, IndicatorId chosen,
                           const std::function<bool(const Indicator&)>& wanted)
{
    const QSignalBlocker blocker(this);
    m_catalog = &catalog;
    auto* items = new QStandardItemModel(this);
    for (const Category& category : catalog.categories()) {
        bool headed = false;
        for (const Indicator& indicator : catalog.indicators()) {
            const bool offered = indicator.id == chosen || wanted(indicator);
            if (indicator.category != category.id || !offered)
                continue;
            if (!headed)
                items->appendRow(themeItem(category.name.in(language)));
            headed = true;
            auto* item = new QStandardItem(indicator.name.in(language));
            item->setData(indicator.id, Qt::UserRole);
            items->appendRow(item);
        }
    }
    setModel(items); // the former one belongs to the box, which deletes it here
    setCurrentIndex(findData(chosen));
}

IndicatorId IndicatorPicker::indicator() const
{
    return currentData().toInt();
}

bool IndicatorPicker::offers(IndicatorId indicator) const
{
    return indicator != 0 && findData(indicator) >= 0;
}

}
