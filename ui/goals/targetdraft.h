// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/edit.h"
#include "core/goal.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace zoneboard {

/// A target as a form has it: what was typed, not yet understood.
struct TargetDraft
{
    std::int32_t id = 0; ///< 0: a new one
    QString indicator; ///< code, name or alias
    AreaId area = 0;
    QString year;
    TargetKind kind = TargetKind::Level;
    QString value;
    QString baseYear; ///< empty for a target of one year
    bool staysLow = false;
    QString weight;
    QString owner;
    QString source; ///< title; one that is not known yet becomes a new source
    QString note;
    bool operator==(const TargetDraft&) const = default;
};

[[nodiscard]] TargetDraft draftOf(const Target& target, const Catalog& catalog, Language language);

/// The edit that stores a draft, or the sentence that names the field and what it should be. A new
/// target for something that has one already is refused and says so.
[[nodiscard]] Result<Edit> draftEdit(const TargetDraft& draft, const Catalog& catalog,
                                     const QList<Target>& targets);

}
