// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "core/goal.h"
#include "core/language.h"
#include "core/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace zoneboard {

/// What of a milestone is typed.
enum class MilestoneField : std::uint8_t
{
    Name,
    Due,
    Done,
    Progress,
    Owner,
    Evidence,
};

/// "2025-06-30", "2025.6.30", "2025/6/30" or "2025年6月30日", without a year in `year`; an empty
/// text is no day, anything else nothing.
[[nodiscard]] std::optional<QDate> typedDay(QString text, int year);

/// The milestone with one field as typed, or the sentence that says what was expected. One that is
/// done is at 100 %.
[[nodiscard]] Result<Milestone> milestoneWith(Milestone milestone, MilestoneField field,
                                              const QString& typed, int year, Language language);
[[nodiscard]] Edit milestoneEdit(const Milestone& milestone);
/// A work line or an aim with another name; with id 0 a new one behind the others.
[[nodiscard]] Result<Edit> workLineEdit(WorkLine line, const QString& typed, Language language);

}
