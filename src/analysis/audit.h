// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "core/acknowledgement.h"
#include "core/goal.h"
#include "core/message.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace zoneboard {

enum class Severity : std::uint8_t
{
    Error, ///< can not be true
    Warning, ///< very likely wrong
    Notice, ///< should be looked at
};

/// A correction that can be shown and then applied: the cell gets this value.
struct Fix
{
    Cell cell;
    Published value;
    bool operator==(const Fix&) const = default;
};

/// One thing that does not add up.
struct AuditFinding
{
    QString rule; ///< id in kebab-case, e.g. "share-impossible"
    Severity severity = Severity::Notice;
    Cell cell; ///< where a click goes
    Message what;
    Message suggestion;
    std::vector<Figure> figures; ///< those involved, the cell's own first
    std::optional<Fix> fix;
    QString subject; ///< stable name of the finding: rule's cell as codes
    QString fingerprint; ///< of the values involved; changes when they do
};

/// Every rule of the model over all figures and targets, worst first. `today` decides what is
/// overdue.
[[nodiscard]] std::vector<AuditFinding> audit(const Panel& panel, const Catalog& catalog,
                                              QDate today, const QList<Target>& targets = {});

/// Those that nobody has acknowledged; a finding whose figures changed since is open again.
[[nodiscard]] std::vector<AuditFinding>
openFindings(std::vector<AuditFinding> findings, const QList<Acknowledgement>& acknowledgements);

/// "error", "warning", "notice".
[[nodiscard]] QString severityCode(Severity severity);

}
