// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/language.h"

#include <QComboBox>

#include <functional>

namespace zoneboard {

/// Chooses an indicator from those grouped under their themes. Typing a part of a name, a code or
/// pinyin initials goes to it.
class IndicatorPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit IndicatorPicker(QWidget* parent = nullptr);

    /// Offers the indicators that `wanted` says yes to, and `chosen` whatever it says. The catalog
    /// is looked at until it is filled anew.
    void fill(const Catalog& catalog, Language language, IndicatorId chosen,
              const std::function<bool(const Indicator&)>& wanted);
    /// 0 where nothing is offered.
    [[nodiscard]] IndicatorId indicator() const;
    [[nodiscard]] bool offers(IndicatorId indicator) const;

Q_SIGNALS:
    /// The user took another one.
    void indicatorChosen(zoneboard::IndicatorId indicator);

private:
    const Catalog* m_catalog = nullptr;
};

}
