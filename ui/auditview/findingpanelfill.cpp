// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "models/findinglist.h"
#include "models/workspace.h"
#include "ui/auditview/findingdelegate.h"
#include "ui/auditview/findingpanel.h"
#include "ui/parts/appearance.h"

#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int mostFigureRows = 7; ///< before the table scrolls
constexpr int columnAir = 4;
constexpr int leastName = 120;
constexpr int leastSource = 88;

}

void FindingPanel::retranslate()
{
    m_figures->setAccessibleName(tr("Figures of the finding"));
    m_figures->setHorizontalHeaderLabels(
        {tr("Indicator"), tr("Period"), tr("Value"), tr("Status"), tr("Source")});
    m_figures->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {0, 1, 3, 4})
        m_figures->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_figuresTitle->setText(tr("The figures it rests on; a click leads to them"));
    m_fixTitle->setText(tr("Proposed change"));
    m_applyFix->setText(tr("Make this change"));
    m_reason->setPlaceholderText(tr("Why it is right as it is"));
    m_reason->setAccessibleName(tr("Why it is right as it is"));
    m_acknowledge->setText(tr("Acknowledge"));
    m_reopen->setText(tr("Open again"));
    m_toData->setText(tr("Show in Data"));
    m_toTrends->setText(tr("Show in Trends"));
    m_trouble->setStyleSheet(QStringLiteral("color: %1").arg(m_appearance.theme().lightRed.name()));
}

void FindingPanel::show(const AuditFinding* finding, const Acknowledgement* seen)
{
    retranslate();
    const QString shown = finding ? finding->rule + u' ' + finding->subject : QString();
    if (shown != m_shown) {
        m_shown = shown;
        m_reason->clear();
    }
    m_trouble->hide();
    m_cell = finding ? std::optional(finding->cell) : std::nullopt;
    for (QLabel* label : {m_severity, m_suggestion})
        label->setVisible(finding != nullptr);
    m_figuresTitle->setVisible(finding && !finding->figures.empty());
    m_figures->setVisible(finding && !finding->figures.empty());
    fillActions(finding, seen);
    if (!finding) {
        m_sentence->setText(tr("Choose a finding to see its figures and what can be done."));
        return;
    }
    const Language language = m_workspace.language();
    const QString rule = ruleName(finding->rule, language);
    m_severity->setText(severitySign(finding->severity) + u' '
                        + severityName(finding->severity, language)
                        + (rule.isEmpty() ? QString() : QStringLiteral(" · ") + rule));
    m_severity->setStyleSheet(
        QStringLiteral("color: %1")
            .arg(severityColour(finding->severity, m_appearance.theme()).name()));
    m_sentence->setText(finding->what.in(language));
    m_suggestion->setText(finding->suggestion.in(language));
    fillFigures(*finding);
}

void FindingPanel::fillActions(const AuditFinding* finding, const Acknowledgement* seen)
{
    const bool writable = m_workspace.isWritable();
    const bool open = finding && !seen;
    m_fixBox->setVisible(open && finding->fix && writable);
    if (finding && finding->fix)
        m_fix->setText(finding->fix->what.in(m_workspace.language()));
    m_seen->setVisible(seen != nullptr);
    if (seen)
        m_seen->setText(tr("Acknowledged: %1").arg(seen->reason));
    m_reason->setVisible(open && writable);
    m_acknowledge->setVisible(open && writable);
    m_reopen->setVisible(seen && writable);
    const bool hasFigure = finding && finding->cell.indicator != 0 && finding->cell.area != 0;
    m_toData->setVisible(hasFigure);
    m_toTrends->setVisible(hasFigure);
}

void FindingPanel::fillFigures(const AuditFinding& finding)
{
    const Language language = m_workspace.language();
    const Catalog& catalog = m_workspace.catalog();
    m_figureCells.clear();
    m_figures->setRowCount(static_cast<int>(finding.figures.size()));
    int row = 0;
    for (const Figure& figure : finding.figures) {
        const Indicator* indicator = catalog.indicator(figure.indicator);
        const Area* area = catalog.area(figure.area);
        const Source* source = catalog.source(figure.source);
        QString name = indicator ? indicator->name.in(language) : QString();
        if (area && figure.area != finding.cell.area)
            name += QStringLiteral(" · ") + area->name.in(language);
        const QString texts[] = {name, numbertext::period(figure.period, language),
                                 figure.value && indicator ? numbertext::withUnit(
                                     *figure.value, indicator->unit, language)
                                                           : QStringLiteral("—"),
                                 numbertext::status(figure.status, language),
                                 source ? source->title.in(language) : tr("not named")};
        for (int column = 0; column < 5; ++column) {
            auto* item = new QTableWidgetItem(texts[column]); // the table owns it
            item->setToolTip(texts[column]);
            item->setTextAlignment((column == 2 ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
            m_figures->setItem(row, column, item);
        }
        m_figureCells.push_back({figure.indicator, figure.area, figure.period});
        ++row;
    }
    fitColumns();
    const int rows = std::min(row, mostFigureRows);
    m_figures->setFixedHeight(m_figures->horizontalHeader()->sizeHint().height()
                              + rows * m_appearance.theme().rowGrid + 4);
}

/// Period, value and status are told in full; the name comes before the source in what is left.
void FindingPanel::fitColumns()
{
    constexpr int nameColumn = 0;
    constexpr int sourceColumn = 4;
    m_figures->resizeColumnsToContents();
    int taken = 0;
    for (int column = 0; column < sourceColumn; ++column) {
        m_figures->setColumnWidth(column, m_figures->columnWidth(column) + columnAir);
        taken += column == nameColumn ? 0 : m_figures->columnWidth(column);
    }
    const int room = m_figures->viewport()->width() - taken;
    const int names = std::clamp(room - leastSource, std::min(leastName, room),
                                 m_figures->columnWidth(nameColumn));
    m_figures->setColumnWidth(nameColumn, names);
    m_figures->setColumnWidth(sourceColumn, std::max(room - names, 0));
}

void FindingPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitColumns();
}

void FindingPanel::say(const Error& why)
{
    m_trouble->setText(why.what.in(m_workspace.language()));
    m_trouble->show();
}

}
