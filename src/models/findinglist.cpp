// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findinglist.h"

#include "core/numbertext.h"
#include "models/workspace.h"

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

struct NamedRule
{
    const char* rule;
    Phrase name;
};

constexpr std::array namedRules {
    NamedRule {"share-impossible", phrase("AuditRules", "share that can not be")},
    NamedRule {"part-over-whole", phrase("AuditRules", "part larger than its whole")},
    NamedRule {"share-over-100", phrase("AuditRules", "share over 100%")},
    NamedRule {"negative-count", phrase("AuditRules", "negative count")},
    NamedRule {"unit-slip", phrase("AuditRules", "slip of the unit")},
    NamedRule {"circle", phrase("AuditRules", "circle")},
    NamedRule {"growth-mismatch", phrase("AuditRules", "growth does not fit")},
    NamedRule {"share-mismatch", phrase("AuditRules", "share does not fit")},
    NamedRule {"parts-do-not-add-up", phrase("AuditRules", "parts do not add up")},
    NamedRule {"sources-disagree", phrase("AuditRules", "sources disagree")},
    NamedRule {"outlier", phrase("AuditRules", "unusual jump")},
    NamedRule {"target-upward", phrase("AuditRules", "target the wrong way")},
    NamedRule {"target-met-at-base", phrase("AuditRules", "target met from the start")},
    NamedRule {"missing-year", phrase("AuditRules", "missing year")},
    NamedRule {"expected-not-replaced", phrase("AuditRules", "expected figure not replaced")},
    NamedRule {"source-missing", phrase("AuditRules", "no source")},
    NamedRule {"unit-missing", phrase("AuditRules", "no unit")},
    NamedRule {"formula-wrong", phrase("AuditRules", "wrong formula")},
};

}

QString ruleName(const QString& rule, Language language)
{
    const auto found = std::ranges::find_if(
        namedRules, [&](const NamedRule& named) { return rule == QLatin1String(named.rule); });
    return found == namedRules.end() ? QString() : translated(found->name, language);
}

QString severityName(Severity severity, Language language)
{
    static constexpr Phrase names[] = {phrase("AuditRules", "error"),
                                       phrase("AuditRules", "warning"),
                                       phrase("AuditRules", "notice")};
    return translated(names[static_cast<int>(severity)], language);
}

FindingList::FindingList(const Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

const Acknowledgement* acknowledgementFor(const QList<Acknowledgement>& all,
                                          const AuditFinding& finding)
{
    const auto found = std::ranges::find_if(all, [&](const Acknowledgement& seen) {
        return seen.rule == finding.rule && seen.subject == finding.subject
            && seen.fingerprint == finding.fingerprint;
    });
    return found == all.end() ? nullptr : &*found;
}

const Acknowledgement* FindingList::acknowledgement(const AuditFinding& finding) const
{
    return acknowledgementFor(m_workspace.acknowledgements(), finding);
}

bool FindingList::isInScope(const AuditFinding& finding) const
{
    if (m_scope.area != 0 && finding.cell.area != 0 && finding.cell.area != m_scope.area)
        return false;
    if (m_scope.query.trimmed().isEmpty())
        return true;
    const BilingualText what = finding.what.inBoth();
    return what.zh.contains(m_scope.query.trimmed(), Qt::CaseInsensitive)
        || what.en.contains(m_scope.query.trimmed(), Qt::CaseInsensitive);
}

void FindingList::show(const FindingScope& scope)
{
    beginResetModel();
    m_scope = scope;
    m_rows.clear();
    m_open.clear();
    m_acknowledged = 0;
    const std::vector<AuditFinding>& all = m_workspace.auditFindings();
    std::vector<size_t> acknowledged;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!isInScope(all[i]))
            continue;
        const bool open = !acknowledgement(all[i]);
        open ? ++m_open[all[i].severity] : ++m_acknowledged;
        if (scope.severity && *scope.severity != all[i].severity)
            continue;
        if (open)
            m_rows.push_back(i);
        else if (scope.acknowledged)
            acknowledged.push_back(i);
    }
    m_rows.insert(m_rows.end(), acknowledged.begin(), acknowledged.end()); // behind what is open
    endResetModel();
}

const AuditFinding* FindingList::finding(int row) const
{
    const std::vector<AuditFinding>& all = m_workspace.auditFindings();
    if (row < 0 || row >= rowCount() || m_rows[static_cast<size_t>(row)] >= all.size())
        return nullptr;
    return &all[m_rows[static_cast<size_t>(row)]];
}

int FindingList::rowOf(const QString& rule, const QString& subject) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const AuditFinding* known = finding(row);
        if (known && known->rule == rule && known->subject == subject)
            return row;
    }
    return -1;
}

int FindingList::openCount(Severity severity) const
{
    const auto found = m_open.find(severity);
    return found == m_open.end() ? 0 : found->second;
}

int FindingList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString FindingList::placeText(const AuditFinding& finding) const
{
    const Language language = m_workspace.language();
    QStringList parts;
    if (const QString rule = ruleName(finding.rule, language); !rule.isEmpty())
        parts += rule;
    if (const Area* area = m_workspace.catalog().area(finding.cell.area))
        parts += area->name.in(language);
    if (finding.cell.period.year > 0)
        parts += numbertext::period(finding.cell.period, language);
    return parts.join(QStringLiteral(" · "));
}

QVariant FindingList::data(const QModelIndex& index, int role) const
{
    const AuditFinding* found = index.isValid() ? finding(index.row()) : nullptr;
    if (!found)
        return {};
    const Language language = m_workspace.language();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return found->what.in(language);
    case Qt::AccessibleTextRole:
        return severityName(found->severity, language)
            + (language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": "))
            + found->what.in(language);
    case SeverityRole:
        return static_cast<int>(found->severity);
    case PlaceRole:
        return placeText(*found);
    case ReasonRole: {
        const Acknowledgement* seen = acknowledgement(*found);
        return seen ? QVariant(seen->reason) : QVariant();
    }
    case FixRole:
        return found->fix.has_value();
    default:
        return {};
    }
}

}
