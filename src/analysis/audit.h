// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/panel.h"
#include "core/acknowledgement.h"
#include "core/edit.h"
#include "core/goal.h"
#include "core/message.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace zoneboard {

enum class Severity : std::uint8_t
{
    Error, ///< can not be true
    Warning, ///< very likely wrong
    Notice, ///< should be looked at
};

/// A correction that can be shown and then applied, as one step of undo.
struct AuditFix
{
    Message what; ///< what it will do: "Set … of 2019 from 29,000 to 2.9 亿元."
    /// Figures in it have no section, quote and note, which a panel does not keep: hand it to the
    /// store as fixEdit() completes it.
    Edit edit;
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
    std::optional<AuditFix> fix;
    QString subject; ///< stable name of the finding: the codes of its cell, and of what else it is
                     ///< about where a cell can have several
    QString fingerprint; ///< of the values involved; changes when they do
};

/// Every rule of the model over all figures and targets, worst first. `today` decides what is
/// overdue.
[[nodiscard]] std::vector<AuditFinding> audit(const Panel& panel, const Catalog& catalog,
                                              QDate today, const QList<Target>& targets = {});

/// Those that nobody has acknowledged; a finding whose figures changed since is open again.
[[nodiscard]] std::vector<AuditFinding>
openFindings(std::vector<AuditFinding> findings, const QList<Acknowledgement>& acknowledgements);

/// What keeps a finding quiet, for the reason given, as long as its figures stay as they are.
[[nodiscard]] Acknowledgement acknowledgementOf(const AuditFinding& finding, const QString& reason);

/// The fix as an edit that can be applied: named in the language, and with the texts of the stored
/// figures, each of which is asked for by its id.
using StoredFigure = std::function<Result<Figure>(FigureId)>;
[[nodiscard]] Result<Edit> fixEdit(const AuditFix& fix, Language language,
                                   const StoredFigure& stored);

/// "error", "warning", "notice".
[[nodiscard]] QString severityCode(Severity severity);

}
