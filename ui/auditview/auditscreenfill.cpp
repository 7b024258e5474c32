// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/auditview/auditscreen.h"
#include "ui/auditview/findingdelegate.h"
#include "ui/auditview/findingpanel.h"
#include "ui/parts/fieldname.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr Severity severities[] = {Severity::Error, Severity::Warning, Severity::Notice};

}

void AuditScreen::refresh()
{
    retranslate();
    fillAreas();
    showList();
}

void AuditScreen::retranslate()
{
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the findings"));
    nameField(*m_area, tr("Area"));
    m_view->setAccessibleName(tr("Findings"));
}

void AuditScreen::fillAreas()
{
    const QVariant before = m_area->currentData();
    m_area->clear();
    m_area->addItem(tr("All areas"), 0);
    for (const Area& area : workspace().catalog().areas())
        m_area->addItem(area.name.in(language()), area.id);
    m_area->setCurrentIndex(std::max(m_area->findData(before), 0));
}

FindingScope AuditScreen::scope() const
{
    FindingScope scope;
    for (const Severity severity : severities) {
        if (m_severities[static_cast<int>(severity)]->isChecked())
            scope.severity = severity;
    }
    scope.area = m_area->currentData().toInt();
    scope.query = m_search->text();
    scope.acknowledged = m_acknowledged->isChecked();
    return scope;
}

/// Lists the findings anew; the chosen one stays chosen, else the one that took its place is.
void AuditScreen::showList()
{
    const int row = m_view->currentIndex().row();
    const AuditFinding* before = chosen();
    const QString rule = before ? before->rule : QString();
    const QString subject = before ? before->subject : QString();
    m_list.show(scope());
    const int again = before ? m_list.rowOf(rule, subject) : -1;
    choose(again >= 0 ? again : std::clamp(row, 0, std::max(0, m_list.rowCount() - 1)));
    showSummary();
    showFinding();
}

void AuditScreen::choose(int row)
{
    const QModelIndex index = m_list.index(row);
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

void AuditScreen::showSummary()
{
    int all = 0;
    for (const Severity severity : severities) {
        const int count = m_list.openCount(severity);
        all += count;
        m_severities[static_cast<int>(severity)]->setText(
            QStringLiteral("%1 %2 %3")
                .arg(severitySign(severity), severityName(severity, language()))
                .arg(count));
    }
    m_all->setText(tr("Open %1").arg(all));
    m_acknowledged->setText(tr("Acknowledged %1").arg(m_list.acknowledgedCount()));
    const bool empty = m_list.rowCount() == 0;
    m_view->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(all == 0 ? tr("Nothing to check: every figure agrees with the others.")
                                : tr("No finding of this kind."));
    m_summary->setText(
        tr("%n figure(s) checked", nullptr, static_cast<int>(workspace().panel().size())));
}

void AuditScreen::showFinding()
{
    const AuditFinding* finding = chosen();
    m_finding->show(finding, finding ? m_list.acknowledgement(*finding) : nullptr);
}

void AuditScreen::make(const Result<Edit>& edit)
{
    if (!edit)
        return m_finding->say(edit.error());
    if (const auto done = workspace().apply(*edit); !done)
        m_finding->say(done.error());
}

void AuditScreen::applyFix()
{
    const AuditFinding* finding = chosen();
    if (finding && finding->fix)
        make(fixEdit(*finding->fix, language(),
                     [this](FigureId id) { return workspace().fullFigure(id); }));
}

void AuditScreen::acknowledge(const QString& reason)
{
    const AuditFinding* finding = chosen();
    if (!finding)
        return;
    Edit edit;
    edit.why = message(phrase("AuditScreen", "Acknowledge a finding: %1"), reason).in(language());
    edit.acknowledgements.append(acknowledgementOf(*finding, reason));
    make(edit);
}

/// An acknowledgement of no figures is none: the finding is open again.
void AuditScreen::reopen()
{
    const AuditFinding* finding = chosen();
    if (!finding)
        return;
    Edit edit;
    edit.why = translated(phrase("AuditScreen", "Open a finding again"), language());
    Acknowledgement none = acknowledgementOf(*finding, {});
    none.fingerprint.clear();
    edit.acknowledgements.append(none);
    make(edit);
}

}
