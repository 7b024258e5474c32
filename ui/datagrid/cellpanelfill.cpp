// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived.h"
#include "analysis/growth.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "models/findinglist.h"
#include "models/firstchanges.h"
#include "models/workspace.h"
#include "ui/datagrid/cellpanel.h"
#include "ui/parts/appearance.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace zoneboard {

namespace {

QString valueText(const Published& value, const Indicator& indicator, Language language)
{
    return numbertext::withUnit(value, indicator.unit, language);
}

}

void CellPanel::show(const std::optional<Cell>& cell, int chosen)
{
    m_cell = cell;
    m_chosen = chosen;
    m_figure = storedFigure();
    retranslate();
    fillValue();
    fillChoices();
    fillFindings();
    fillHistory();
}

std::optional<Figure> CellPanel::storedFigure() const
{
    if (!m_cell)
        return std::nullopt;
    const zoneboard::Panel& panel = m_workspace.panel();
    const Panel::Index place = panel.find(*m_cell);
    if (place == Panel::none || panel.columns().source(place) == derivedSource)
        return std::nullopt;
    const auto figure = m_workspace.fullFigure(panel.figure(place).id);
    return figure ? std::optional(*figure) : std::nullopt;
}

void CellPanel::retranslate()
{
    m_statusLabel->setText(tr("Status"));
    m_status->setAccessibleName(tr("Status"));
    m_sourceLabel->setText(tr("Source"));
    m_source->setAccessibleName(tr("Source"));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_historyTitle->setText(tr("History of this cell"));
    m_history->setAccessibleName(tr("History of this cell"));
    m_trends->setText(tr("Show in Trends"));
    m_audit->setText(tr("Go to the audit"));
    const Theme& theme = m_appearance.theme();
    QFont font = m_value->font();
    font.setPixelSize(theme.typePageTitle);
    font.setBold(true);
    m_value->setFont(font);
    m_finding->setStyleSheet(QStringLiteral("color: %1").arg(theme.lightRed.name()));
}

void CellPanel::fillValue()
{
    const Language language = m_workspace.language();
    const Catalog& catalog = m_workspace.catalog();
    const Indicator* indicator = m_cell ? catalog.indicator(m_cell->indicator) : nullptr;
    const Area* area = m_cell ? catalog.area(m_cell->area) : nullptr;
    for (QLabel* label : {m_place, m_value, m_growth})
        label->setVisible(indicator != nullptr);
    m_trends->setEnabled(indicator != nullptr);
    if (!indicator) {
        m_name->setText(tr("Choose a cell to see its source, status and history."));
        return;
    }
    m_name->setText(indicator->name.in(language));
    QString place = tr("%1 · %2", "area, period")
                        .arg(area ? area->name.in(language) : QString(),
                             numbertext::period(m_cell->period, language));
    if (m_chosen > 1)
        place +=
            u'\n' + tr("%n cells chosen: a choice below is for all of them", nullptr, m_chosen);
    m_place->setText(place);
    const Panel::Index row = m_workspace.panel().find(*m_cell);
    const auto printed = row == Panel::none ? std::nullopt : m_workspace.panel().published(row);
    const auto implied =
        printed ? std::nullopt : observedOrImplied(m_workspace.panel(), catalog, *m_cell);
    if (printed)
        m_value->setText(valueText(*printed, *indicator, language));
    else if (implied)
        m_value->setText(numbertext::withUnit(
            implied->value, meaningfulDecimals(implied->interval, indicator->decimals),
            indicator->unit, language));
    else
        m_value->setText(tr("No figure"));
    QStringList lines;
    if (!indicator->formula.isEmpty())
        lines += tr("Worked out: %1").arg(indicator->formula);
    else if (implied)
        lines +=
            tr("Implied by next year's growth; stored nowhere. Type the figure once you have it.");
    const Growth growth = growthOf(m_workspace.panel(), catalog, *m_cell);
    const auto text = [&](double value, int decimals, GrowthUnit unit) {
        return unit == GrowthUnit::Points ? numbertext::points(value, decimals, language)
                                          : numbertext::growth(value, decimals);
    };
    if (growth.reported)
        lines += tr("Growth as reported: %1")
                     .arg(text(growth.reported->rate.value, growth.reported->rate.decimals,
                               growth.reported->unit));
    if (growth.computed)
        lines += tr("Growth as computed: %1").arg(text(growth.computed->value, 1, growth.unit));
    m_growth->setText(lines.join(u'\n'));
    m_growth->setVisible(!lines.isEmpty());
}

void CellPanel::fillChoices()
{
    const Language language = m_workspace.language();
    const bool typable = m_workspace.isWritable() && (m_figure || m_chosen > 1);
    m_status->clear();
    for (const Status status :
         {Status::Expected, Status::Preliminary, Status::Actual, Status::Final})
        m_status->addItem(numbertext::status(status, language), static_cast<int>(status));
    m_status->setCurrentIndex(m_figure ? m_status->findData(static_cast<int>(m_figure->status))
                                       : -1);
    m_source->clear();
    m_source->addItem(tr("Not named"), 0);
    for (const Source& source : m_workspace.catalog().sources()) {
        m_source->addItem(source.title.in(language), source.id);
        m_source->setItemData(m_source->count() - 1, source.title.in(language), Qt::ToolTipRole);
    }
    m_source->setCurrentIndex(m_figure ? m_source->findData(m_figure->source) : -1);
    m_source->setToolTip(m_source->currentText());
    if (!m_note->hasFocus() || !m_note->isModified())
        m_note->setText(m_figure ? m_figure->note : QString());
    for (QWidget* control : {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_source)})
        control->setEnabled(typable);
    m_note->setEnabled(m_figure && m_workspace.isWritable());
    m_quote->setVisible(m_figure && !m_figure->quote.isEmpty());
    if (m_figure)
        m_quote->setText(tr("“%1”").arg(m_figure->quote));
}

void CellPanel::fillFindings()
{
    QStringList sentences;
    if (m_cell) {
        for (const AuditFinding& finding : m_workspace.auditFindings()) {
            if (finding.cell == *m_cell && finding.severity != Severity::Notice
                && !acknowledgementFor(m_workspace.acknowledgements(), finding))
                sentences += finding.what.in(m_workspace.language());
        }
    }
    m_finding->setText(sentences.join(u'\n'));
    m_finding->setVisible(!sentences.isEmpty());
    m_audit->setVisible(!sentences.isEmpty());
}

/// What the cell held and holds, newest first; deleted figures too.
std::vector<FigureVersion> CellPanel::everyVersion() const
{
    std::vector<FigureVersion> versions;
    if (!m_cell)
        return versions;
    versions = m_workspace.deletedVersions(*m_cell).value_or(std::vector<FigureVersion> {});
    if (m_figure) {
        const auto own = m_workspace.versions(m_figure->id).value_or(std::vector<FigureVersion> {});
        versions.insert(versions.end(), own.begin(), own.end());
    }
    std::ranges::reverse(versions);
    return versions;
}

void CellPanel::fillHistory()
{
    m_history->clear();
    const std::vector<FigureVersion> versions = everyVersion();
    m_historyTitle->setVisible(!versions.empty());
    m_history->setVisible(!versions.empty());
    if (versions.empty())
        return;
    QHash<ChangeSetId, ChangeSetInfo> sets;
    if (const auto journal = m_workspace.history()) {
        for (const ChangeSetInfo& set : *journal)
            sets.insert(set.id, set);
    }
    if (!m_figure && versions.front().retiredBy)
        m_history->addItem(tr("Deleted")
                           + changeText(sets.value(*versions.front().retiredBy),
                                        versions.front().retiredAt.value_or(QDateTime())));
    for (const FigureVersion& version : versions)
        m_history->addItem(versionText(version.figure)
                           + changeText(sets.value(version.addedBy), version.addedAt));
}

QString CellPanel::versionText(const Figure& figure) const
{
    const Language language = m_workspace.language();
    const Indicator* indicator = m_workspace.catalog().indicator(m_cell->indicator);
    const QString value = figure.value && indicator ? valueText(*figure.value, *indicator, language)
                                                    : QStringLiteral("—");
    return value + tr(" · %1", "status").arg(numbertext::status(figure.status, language));
}

/// The lines below: when, who, why.
QString CellPanel::changeText(const ChangeSetInfo& set, const QDateTime& moment) const
{
    QString text =
        u'\n' + QLocale::c().toString(moment.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!set.who.isEmpty())
        text += QStringLiteral(" · ") + set.who;
    if (!set.why.isEmpty()) {
        const QString why = reasonText(set.why, m_workspace.language());
        text += u'\n' + (set.undoes ? tr("Undone: %1").arg(why) : why);
    }
    return text;
}

}
