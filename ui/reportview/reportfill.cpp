// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "report/reportpainter.h"
#include "ui/parts/appearance.h"
#include "ui/parts/fieldname.h"
#include "ui/parts/icons.h"
#include "ui/reportview/pagelist.h"
#include "ui/reportview/pagepreview.h"
#include "ui/reportview/reportscreen.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>

#include <array>
#include <cmath>

namespace zoneboard {

namespace {

constexpr std::array zooms {0.5, 0.75, 1.0, 1.5, 2.0, 3.0};

void nameButton(QToolButton& button, const QString& text, const QString& keys = {})
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
}

}

void ReportScreen::retranslate()
{
    nameField(*m_templateBox, tr("Template"));
    m_templateBox->setToolTip(tr("Choose a template, or type a name and save this one under it."));
    nameButton(*m_saveTemplate, tr("Save"));
    nameButton(*m_removeTemplate, tr("Remove this template"));
    m_list->setAccessibleName(tr("Pages of the report"));
    nameButton(*m_add, tr("Add a page"));
    nameButton(*m_duplicate, tr("Duplicate"), QStringLiteral("Ctrl+D"));
    nameButton(*m_up, tr("Up"), QStringLiteral("Alt+↑"));
    nameButton(*m_down, tr("Down"), QStringLiteral("Alt+↓"));
    nameButton(*m_remove, tr("Remove"), QStringLiteral("Del"));
    m_headingName->setText(tr("Heading of the page"));
    m_heading->setAccessibleName(tr("Heading of the page"));
    nameButton(*m_restore, tr("Back to the heading made from the figures"));
    m_text->setAccessibleName(tr("Text of the page"));
    m_text->setPlaceholderText(tr("Text of the page; “# ” begins a subheading, “- ” a point"));
    m_office->setAccessibleName(tr("Compiling office"));
    m_office->setPlaceholderText(tr("Compiling office, for the cover"));
    nameButton(*m_setup, tr("Paper and layout"));
    nameField(*m_zoom, tr("Zoom"));
    m_present->setText(tr("Present"));
    m_present->setToolTip(QStringLiteral("F5"));
    m_save->setText(tr("Save as…"));
    m_save->setToolTip(QStringLiteral("Ctrl+E"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(QStringLiteral("Ctrl+P"));
    m_preview->setAccessibleName(tr("Preview of the sheets"));
    const QSignalBlocker quiet(m_zoom);
    m_zoom->clear();
    m_zoom->addItem(tr("Fit the width"), 0.0);
    for (const double zoom : zooms)
        m_zoom->addItem(QStringLiteral("%1%").arg(std::lround(zoom * 100)), zoom);
}

void ReportScreen::fillTemplates()
{
    m_templates = bundledPlans(language());
    m_bundled = m_templates.size();
    for (ReportPlan& plan : savedPlans())
        m_templates.push_back(std::move(plan));
    const QSignalBlocker quiet(m_templateBox);
    m_templateBox->clear();
    int current = -1;
    for (const ReportPlan& plan : m_templates) {
        if (plan.name == m_template.name)
            current = m_templateBox->count();
        m_templateBox->addItem(plan.name);
    }
    m_templateBox->setCurrentIndex(current);
    if (current < 0)
        m_templateBox->setEditText(m_template.name);
    m_removeTemplate->setEnabled(workspace().isWritable()
                                 && current >= static_cast<int>(m_bundled));
    m_saveTemplate->setEnabled(workspace().isWritable());
}

void ReportScreen::fillAddMenu()
{
    m_addMenu->clear();
    const Selection& selection = workspace().selection();
    const auto add = [this](QMenu& menu, const QString& title, const QString& id) {
        connect(menu.addAction(title), &QAction::triggered, this, [this, id] {
            addPage({id, {}, {}, {}});
        });
    };
    QMenu* indicators = m_addMenu->addMenu(tr("Indicator"));
    QMenu* pairs = m_addMenu->addMenu(tr("Chosen indicator beside…"));
    const Indicator* chosen = workspace().catalog().indicator(selection.indicator());
    for (const Indicator& indicator : workspace().catalog().indicators()) {
        if (!workspace().panel().has(indicator.id, selection.area()))
            continue;
        const QString name = indicator.name.in(language());
        add(*indicators, name, QStringLiteral("indicator:") + indicator.code);
        if (chosen && chosen->id != indicator.id)
            add(*pairs, name, QStringLiteral("two:%1,%2").arg(chosen->code, indicator.code));
    }
    pairs->setEnabled(chosen && !pairs->isEmpty());
    QMenu* menus[] = {m_addMenu, m_addMenu->addMenu(tr("Theme")),
                      m_addMenu->addMenu(tr("Composition and pull")),
                      m_addMenu->addMenu(tr("Comparison")), m_addMenu->addMenu(tr("Goal owner"))};
    for (const ReportPageChoice& choice :
         reportPages(context(), selection.area(), selection.year())) {
        size_t menu = 0;
        if (choice.kind == ReportPageKind::Indicator)
            continue;
        if (choice.kind == ReportPageKind::Theme)
            menu = 1;
        else if (choice.kind == ReportPageKind::Composition
                 || choice.kind == ReportPageKind::Waterfall)
            menu = 2;
        else if (choice.kind == ReportPageKind::Comparison)
            menu = 3;
        else if (choice.kind == ReportPageKind::Owner)
            menu = 4;
        add(*menus[menu], choice.title, choice.id);
    }
    for (QMenu* menu : menus)
        menu->setEnabled(!menu->isEmpty());
    m_addMenu->addSeparator();
    add(*m_addMenu, tr("Free text"), QStringLiteral("text"));
}

void ReportScreen::fillSetupMenu()
{
    const PageSetup& setup = m_model->plan().setup;
    const auto fill = [this](const char* name, const QString& text, bool checked) {
        auto* action = m_setupMenu->findChild<QAction*>(QLatin1String(name));
        action->setText(text);
        action->setChecked(checked);
    };
    fill("setupA3", tr("A3 paper"), setup.paper == Paper::A3);
    fill("setupPortrait", tr("Upright"), setup.portrait);
    fill("setupOfficial", tr("Margins and text of official documents (GB/T 9704)"), setup.official);
    fill("setupDense", tr("Two charts a sheet"), setup.dense);
    fill("setupGrey", tr("Without colours"), setup.grey);
    fill("setupMirrored", tr("Printed on both sides: page numbers outside"), setup.mirrored);
    fill("setupPageOfPages", tr("Page numbers with the total"), setup.pageOfPages);
}

QString ReportScreen::state() const
{
    QStringList left;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const PlannedPage* page = m_model->planned(row); page && !page->page)
            left.append(m_model->data(m_model->index(row, 0), Qt::DisplayRole).toString());
    QStringList parts;
    if (!left.isEmpty())
        parts.append(tr("Left out, since there are no figures: %1.").arg(left.join(u' ')));
    const Manner manner = m_model->plan().setup.official ? Manner::Official : Manner::Plain;
    for (const Typography::Substitute& font : Typography::substitutes(manner))
        parts.append(
            tr("The font %1 is not installed; %2 stands in for it.").arg(font.wanted, font.used));
    return parts.join(u' ');
}

/// Makes the report of the plan anew and shows it.
void ReportScreen::replan()
{
    const Selection& selection = workspace().selection();
    PlannedReport report =
        plannedReport(context(), selection.area(), selection.year(), m_model->plan());
    m_painter = std::make_shared<ReportPainter>(report.spec, m_model->plan().setup);
    m_model->setOutcome(report.items, m_painter->layout());
    m_spec = std::move(report.spec);
    m_preview->setPainter(m_painter);
    for (QPushButton* button : {m_present, m_save, m_print})
        button->setEnabled(workspace().isOpen());
    say(state(), false);
    fillHeading();
    fillZoom();
    fillSetupMenu();
}

void ReportScreen::fillHeading()
{
    const bool before = std::exchange(m_filling, true);
    const int row = chosenRow();
    const ReportItem* item = m_model->item(row);
    const PlannedPage* page = m_model->planned(row);
    const QModelIndex index = m_model->index(std::max(row, 0), PageListModel::Title);
    const bool editable = item && m_model->flags(index).testFlag(Qt::ItemIsEditable);
    const QString heading = item ? m_model->data(index, Qt::EditRole).toString() : QString();
    if (m_heading->text() != heading) {
        m_heading->setText(heading);
        m_heading->setCursorPosition(0);
    }
    m_heading->setEnabled(editable);
    m_restore->setEnabled(item && !item->heading.isEmpty());
    m_note->setText(item ? m_model->data(index, Qt::AccessibleDescriptionRole).toString()
                         : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    const bool text =
        page && page->page && page->kind == ReportPageKind::Text && item->page == u"text";
    m_text->setVisible(text);
    if (text && m_text->toPlainText() != item->text)
        m_text->setPlainText(item->text);
    m_office->setVisible(page && page->page && page->kind == ReportPageKind::Cover);
    m_office->setReadOnly(!workspace().isWritable());
    if (!m_office->isModified())
        m_office->setText(office());
    for (QToolButton* button : {m_remove, m_duplicate})
        button->setEnabled(item);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_filling = before;
}

void ReportScreen::fillZoom()
{
    m_sheets->setText(
        tr("Sheet %1 of %2").arg(m_preview->currentSheet() + 1).arg(m_preview->sheetCount()));
    const int fit = m_preview->fitsWidth() ? 0 : m_zoom->findData(m_preview->zoom());
    if (fit >= 0) {
        m_zoom->setCurrentIndex(fit);
        return;
    }
    m_zoom->setCurrentIndex(-1);
    m_zoom->setPlaceholderText(QStringLiteral("%1%").arg(std::lround(m_preview->zoom() * 100)));
}

void ReportScreen::say(const QString& text, bool trouble)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_message->setProperty("trouble", trouble);
}

/// The icons in the theme's ink.
void ReportScreen::paintIcons()
{
    for (QToolButton* button : findChildren<QToolButton*>())
        if (const QString icon = button->property("lineIcon").toString(); !icon.isEmpty())
            button->setIcon(lineIcon(icon, appearance().theme().ink));
}

/// A plan that came with the program, in the language that is spoken now.
void ReportScreen::translateTemplate()
{
    const std::vector<ReportPlan> now = bundledPlans(language());
    if (m_template.items.empty())
        m_template = now.front();
    for (const Language other : {Language::Chinese, Language::English}) {
        const std::vector<ReportPlan> then = bundledPlans(other);
        for (size_t i = 0; i < then.size(); ++i)
            if (m_template == then[i])
                m_template = now[i];
    }
}

void ReportScreen::refresh()
{
    retranslate();
    paintIcons();
    const Selection& selection = workspace().selection();
    translateTemplate();
    fillTemplates();
    if (!m_modified)
        m_model->setPlan(expandedPlan(context(), selection.area(), selection.year(), m_template));
    m_list->header()->setAccessibleName(tr("Pages of the report"));
    replan();
    if (chosenRow() < 0 && m_model->rowCount() > 0)
        chooseRow(0);
}

}
