// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/area.h"
#include "core/figure.h"
#include "core/indicator.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace zoneboard {

/// What a numeric target asks for; it resolves to a level in the indicator's unit once its base is
/// known.
enum class TargetKind : std::uint8_t
{
    Level, ///< value in the indicator's unit; ≥ or ≤ by polarity
    Growth, ///< value in percent over the year before (or base year)
    Share, ///< value in percent of the parent area
    AtLeastLastYear, ///< no value
};

struct Target
{
    std::int32_t id = 0;
    IndicatorId indicator = 0;
    AreaId area = 0;
    int year = 0;
    TargetKind kind = TargetKind::Level;
    std::optional<double> value;
    std::optional<int> baseYear; ///< set for a path of several years (2020 → 2025)
    bool staysLow = false; ///< a flow that should stay low (能耗, 排放)
    double weight = 1;
    QString owner; ///< the office that answers for it
    QString note;
    SourceId source = 0;
    bool operator==(const Target&) const = default;
};

/// What a target asked for from a change on; the versions of one target are its history
/// (调整后目标).
struct TargetVersion
{
    Target target;
    QDateTime since; ///< UTC
    QString who;
    bool byUndo = false; ///< put back by an undo or a redo
    bool operator==(const TargetVersion&) const = default;
};

/// A work line of the year's outlook, or an aim with conditions (争创国家级高新区).
struct WorkLine
{
    std::int32_t id = 0;
    QString code;
    AreaId area = 0;
    int year = 0;
    BilingualText name;
    bool aim = false;
    int position = 0;
    SourceId source = 0;
    bool operator==(const WorkLine&) const = default;
};

struct Milestone
{
    std::int32_t id = 0;
    std::int32_t workLine = 0;
    BilingualText name;
    QDate due; ///< null where none is set
    QDate done; ///< null while open
    int progress = 0; ///< percent, 0 to 100
    QString owner;
    QString evidence;
    int position = 0;
    bool operator==(const Milestone&) const = default;
};

}
