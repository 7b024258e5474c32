// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"

#include <QAbstractListModel>
#include <QList>

#include <map>
#include <optional>
#include <vector>

namespace zoneboard {

class Workspace;

/// Which findings of the audit are listed.
struct FindingScope
{
    std::optional<Severity> severity; ///< nothing: all
    AreaId area = 0; ///< 0: all; findings about the catalog itself belong to every area
    QString query; ///< in the sentence or the names
    bool acknowledged = false; ///< those that were acknowledged too
    bool operator==(const FindingScope&) const = default;
};

/// What the audit found, worst first, and what of it was acknowledged.
class FindingList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        SeverityRole = Qt::UserRole, ///< int of Severity
        PlaceRole, ///< rule, area and period in one line
        ReasonRole, ///< why it was acknowledged; invalid for an open one
        FixRole, ///< whether it can be mended here
    };
    explicit FindingList(const Workspace& workspace, QObject* parent = nullptr);

    void show(const FindingScope& scope);
    /// Null for a row that is not there; holds until the document's next change.
    [[nodiscard]] const AuditFinding* finding(int row) const;
    /// Nothing for an open one.
    [[nodiscard]] const Acknowledgement* acknowledgement(const AuditFinding& finding) const;
    [[nodiscard]] int rowOf(const QString& rule, const QString& subject) const;
    /// Open findings of the scope's area by severity, whatever severity is listed.
    [[nodiscard]] int openCount(Severity severity) const;
    [[nodiscard]] int acknowledgedCount() const { return m_acknowledged; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isInScope(const AuditFinding& finding) const;
    [[nodiscard]] QString placeText(const AuditFinding& finding) const;

    const Workspace& m_workspace;
    FindingScope m_scope;
    std::vector<size_t> m_rows; ///< places in the document's findings
    std::map<Severity, int> m_open;
    int m_acknowledged = 0;
};

/// What keeps the finding quiet; null for an open one.
[[nodiscard]] const Acknowledgement* acknowledgementFor(const QList<Acknowledgement>& all,
                                                        const AuditFinding& finding);
/// What a rule of the audit is called ("part larger than whole"); empty for an unknown one.
[[nodiscard]] QString ruleName(const QString& rule, Language language);
/// "error", "warning", "notice" in the language.
[[nodiscard]] QString severityName(Severity severity, Language language);

}
