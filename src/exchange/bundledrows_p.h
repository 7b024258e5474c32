// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "core/result.h"
#include "exchange/csv.h"

#include <QHash>
#include <QString>

namespace zoneboard {

/// Reads the tables of a data set into one edit; codes become placeholder ids, −1, −2, … in the
/// order of the rows. What refers to a code that is not there is an error with its place.
class BundledRows
{
public:
    Edit edit;

    Result<void> readCategories(const QString& file);
    Result<void> readIndicators(const QString& file);
    Result<void> readAreas(const QString& file);
    Result<void> readSources(const QString& file);
    Result<void> readFigures(const QString& file);
    Result<void> readTargets(const QString& file);
    Result<void> readWorkLines(const QString& file);
    Result<void> readMilestones(const QString& file);

private:
    using Codes = QHash<QString, std::int32_t>;

    [[nodiscard]] static std::int32_t enter(Codes& codes, const QString& code);

    Codes m_categories, m_indicators, m_areas, m_sources, m_workLines;
};

}
