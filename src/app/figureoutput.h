// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/figurerow.h"
#include "app/verb.h"

#include <QJsonObject>

namespace zoneboard {

/// Writes figures one by one as they come, so that a store of any size is written in bounded
/// memory: JSON, CSV, or lines for people, as the call's options say.
class FigureOutput
{
public:
    FigureOutput(Invocation& invocation, const Catalog& catalog);

    Result<void> begin();
    Result<void> add(const FigureRow& row);
    Result<void> end();

private:
    enum class Form
    {
        Lines,
        Csv,
        Json,
    };

    Invocation& m_invocation;
    const Catalog& m_catalog;
    Form m_form = Form::Lines;
    bool m_first = true;
};

/// The keys of the command line for one figure, as they are named there.
[[nodiscard]] QJsonObject figureJson(const FigureRow& row, const Catalog& catalog,
                                     Language language);

}
