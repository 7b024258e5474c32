// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "office/officefile.h"
#include "report/reportpainter.h"
#include "ui/parts/appearance.h"
#include "ui/reportview/pagelist.h"
#include "ui/reportview/pagepreview.h"
#include "ui/reportview/presentation.h"
#include "ui/reportview/printdialog.h"
#include "ui/reportview/reportscreen.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QTreeView>

#include <algorithm>
#include <iterator>

namespace zoneboard {

namespace {

/// What a report of the area can list: of a large store, all findings would be many to copy.
std::vector<AuditFinding> findingsOf(const Workspace& workspace, AreaId area)
{
    std::vector<AuditFinding> own;
    std::ranges::copy_if(workspace.auditFindings(), std::back_inserter(own),
                         [area](const AuditFinding& finding) { return finding.cell.area == area; });
    return openFindings(std::move(own), workspace.acknowledgements());
}

}

ReportContext ReportScreen::context() const
{
    return {.panel = workspace().panel(),
            .catalog = workspace().catalog(),
            .language = language(),
            .today = workspace().today(),
            .targets = workspace().goals().targets,
            .workLines = workspace().goals().workLines,
            .milestones = workspace().goals().milestones,
            .goalSettings = workspace().goalSettings(),
            .audit = findingsOf(workspace(), workspace().selection().area()),
            .office = office(),
            .targetHistory = workspace().goals().history,
            .knownOn = workspace().knownOn()};
}

/// Who compiles the store's reports; empty where nobody wrote it.
QString ReportScreen::office() const
{
    return workspace().setting(QLatin1String(reportOfficeKey)).value_or(QString());
}

int ReportScreen::chosenRow() const
{
    return m_list->currentIndex().row();
}

void ReportScreen::chooseRow(int row)
{
    const bool before = std::exchange(m_filling, true);
    m_list->setCurrentIndex(m_model->index(row, PageListModel::Title));
    m_filling = before;
}

std::vector<ReportPlan> ReportScreen::savedPlans() const
{
    const auto text = workspace().setting(QLatin1String(reportPlansKey));
    if (!text)
        return {};
    return plansFromText(*text).value_or(std::vector<ReportPlan> {});
}

bool ReportScreen::storePlans(const std::vector<ReportPlan>& plans, const QString& why)
{
    Edit edit;
    edit.why = why;
    edit.settings.append({QLatin1String(reportPlansKey), textOfPlans(plans)});
    const auto done = workspace().apply(edit);
    if (!done)
        say(done.error().what.in(language()), true);
    return done.has_value();
}

void ReportScreen::chooseTemplate(int index)
{
    if (index < 0 || static_cast<size_t>(index) >= m_templates.size())
        return;
    m_template = m_templates[static_cast<size_t>(index)];
    m_modified = false;
    refresh();
    chooseRow(0);
    m_preview->showSheet(0);
}

/// Under the name that stands in the box; a template of that name is replaced.
void ReportScreen::saveTemplate()
{
    const QString name = m_templateBox->currentText().trimmed();
    const auto bundled = bundledPlans(language());
    const bool taken =
        std::ranges::any_of(bundled, [&](const ReportPlan& plan) { return plan.name == name; });
    if (name.isEmpty() || taken)
        return say(tr("Type a name of your own for the template, then save it."), true);
    std::vector<ReportPlan> plans = savedPlans();
    ReportPlan plan = m_model->plan();
    plan.name = name;
    std::erase_if(plans, [&](const ReportPlan& old) { return old.name == name; });
    plans.push_back(plan);
    m_template = plan;
    m_modified = false;
    if (storePlans(plans, tr("Save the report template “%1”").arg(name)))
        say(tr("The template “%1” is saved.").arg(name), false);
}

void ReportScreen::removeTemplate()
{
    std::vector<ReportPlan> plans = savedPlans();
    const QString name = m_template.name;
    std::erase_if(plans, [&](const ReportPlan& old) { return old.name == name; });
    m_template = bundledPlans(language()).front();
    m_modified = false;
    if (storePlans(plans, tr("Remove the report template “%1”").arg(name)))
        say(tr("The template “%1” is removed; undo brings it back.").arg(name), false);
}

void ReportScreen::addPage(const ReportItem& item)
{
    const int row = chosenRow() < 0 ? m_model->rowCount() : chosenRow() + 1;
    m_model->insert(row, item);
    chooseRow(row);
    fillHeading();
    m_preview->showSheet(m_model->firstSheet(row));
}

void ReportScreen::moveChosen(int by)
{
    const int row = chosenRow();
    if (row < 0 || row + by < 0 || row + by >= m_model->rowCount())
        return;
    m_model->move(row, row + by);
    m_preview->showSheet(m_model->firstSheet(row + by));
}

void ReportScreen::takeSetup()
{
    const auto isChecked = [this](const char* name) {
        return m_setupMenu->findChild<QAction*>(QLatin1String(name))->isChecked();
    };
    PageSetup setup;
    setup.paper = isChecked("setupA3") ? Paper::A3 : Paper::A4;
    setup.portrait = isChecked("setupPortrait");
    setup.official = isChecked("setupOfficial");
    setup.dense = isChecked("setupDense");
    setup.grey = isChecked("setupGrey");
    setup.mirrored = isChecked("setupMirrored");
    setup.pageOfPages = isChecked("setupPageOfPages");
    m_model->setSetup(setup);
}

void ReportScreen::takeOffice()
{
    if (!m_office->isModified())
        return;
    m_office->setModified(false);
    const QString name = m_office->text().trimmed();
    if (name == office())
        return;
    Edit edit;
    edit.why = tr("The reports are compiled by “%1”").arg(name);
    edit.settings.append({QLatin1String(reportOfficeKey), name});
    if (const auto done = workspace().apply(edit); !done)
        say(done.error().what.in(language()), true);
}

/// The ending decides what is written; a name without one gets that of the chosen filter.
void ReportScreen::askForFile()
{
    if (!m_spec)
        return;
    QFileDialog dialog(this, tr("Save the report"), QFileInfo(workspace().path()).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ReportFormatName& format : reportFormats())
        filters.append(
            QStringLiteral("%1 (*.%2)").arg(translated(format.name, language()), format.suffix));
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(reportFormats().front().suffix);
    dialog.selectFile(m_spec->title);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const auto at = static_cast<size_t>(filters.indexOf(filter));
        if (at < reportFormats().size())
            dialog.setDefaultSuffix(reportFormats()[at].suffix);
    });
    if (dialog.exec() == QDialog::Accepted)
        exportReport(dialog.selectedFiles().constFirst());
}

void ReportScreen::exportReport(const QString& path)
{
    if (!m_spec)
        return;
    const Result<void> done = writeReport(path, *m_spec, m_model->plan().setup);
    if (done)
        say(tr("The report is saved as %1.").arg(path), false);
    else
        say(done.error().what.in(language()), true);
}

void ReportScreen::print()
{
    if (!m_spec)
        return;
    PrintDialog dialog(
        {printerNames(), m_preview->sheetCount(), m_preview->currentSheet(),
         m_model->plan().setup.grey, language()},
        [this](const PrintJob& job) { return printReport(*m_spec, m_model->plan().setup, job); },
        this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("The report was sent to the printer."), false);
}

std::optional<ReportShow> ReportScreen::showOfYear(int year) const
{
    const Selection& selection = workspace().selection();
    const std::vector<int> years = workspace().years(selection.area());
    if (std::ranges::find(years, year) == years.end())
        return std::nullopt;
    const PlannedReport report = plannedReport(context(), selection.area(), year, m_model->plan());
    ReportShow show {std::make_shared<ReportPainter>(report.spec, m_model->plan().setup), {}, year};
    for (const ReportPage& page : report.spec.pages)
        show.pages.append(page.id);
    return show;
}

void ReportScreen::present()
{
    auto show = showOfYear(workspace().selection().year());
    if (!show || show->painter->pageCount() == 0)
        return;
    // A desktop that wants nothing to move says so with a duration of nought.
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_presentation = std::make_unique<Presentation>(
        std::move(*show), [this](int year) { return showOfYear(year); },
        still ? 0 : appearance().theme().motionMs, this);
    connect(m_presentation.get(), &Presentation::ended, this, &ReportScreen::endPresentation);
    m_presentation->begin(window(), m_preview->currentSheet());
}

void ReportScreen::endPresentation(int sheet)
{
    m_preview->showSheet(sheet);
    m_preview->setFocus();
    m_presentation.release()->deleteLater(); // it is in its own event
}

}
