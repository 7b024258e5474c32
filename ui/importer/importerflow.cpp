// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace.h"
#include "ui/importer/foundfiguremodel.h"
#include "ui/importer/importerdone.h"
#include "ui/importer/importerscreen.h"
#include "ui/importer/importerstart.h"
#include "ui/importer/sheetpreview.h"
#include "ui/importer/textpreview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace zoneboard {

namespace {

StoredFigures storedFigures(const Panel& panel)
{
    auto figures = std::make_shared<std::vector<Figure>>();
    figures->reserve(panel.size() + panel.duplicates().size());
    for (Panel::Index i = 0; i < panel.size(); ++i)
        figures->push_back(panel.figure(i));
    for (const Figure& figure : panel.duplicates())
        figures->push_back(figure);
    return figures;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

}

void ImporterScreen::setState(State state)
{
    m_state = state;
    m_pages->setEnabled(true);
    // The page shown while storing is the one it was started from.
    if (state != State::Storing)
        m_pages->setCurrentIndex(state == State::Start ? 0 : state == State::Review ? 1 : 2);
}

void ImporterScreen::readFiles(const QStringList& paths)
{
    m_start->showProgress(tr("Reading…"), 1, 1);
    setState(State::Start);
    m_job.read(paths);
}

void ImporterScreen::readBlock(const QString& html, const QString& text)
{
    m_start->showProgress(tr("Reading the clipboard…"), 1, 1);
    setState(State::Start);
    m_job.readBlock(html, text);
}

bool ImporterScreen::isBlock(const QMimeData& copied)
{
    if (!localFiles(copied).isEmpty())
        return true;
    const bool table = copied.html().contains(QLatin1String("<table"), Qt::CaseInsensitive);
    const QString text = copied.text().trimmed();
    return table || text.contains(u'\t') || text.contains(u'\n') || text.contains(u'。');
}

void ImporterScreen::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (copied == nullptr || !isBlock(*copied)) {
        startAnew();
        m_start->showIdle(Message(
            phrase("ImporterScreen",
                   "There is no table and no sentence on the clipboard. Copy the cells in Excel, "
                   "WPS or the web page first.")));
        setState(State::Start);
        return;
    }
    if (const QStringList paths = localFiles(*copied); !paths.isEmpty())
        readFiles(paths);
    else
        readBlock(copied->html(), copied->text());
}

/// The views let go of the former material before it goes.
void ImporterScreen::startAnew(const QList<ImportMaterial>& materials)
{
    m_job.cancel();
    m_sheet->show(nullptr, {}, {});
    m_text->show({}, {});
    m_draft.begin(materials);
    m_model->show(language());
    m_recalled.clear();
    m_chosen.reset();
    m_part = 0;
}

void ImporterScreen::takeStore()
{
    m_draft.setStore(workspace().catalog(), storedFigures(workspace().panel()));
}

void ImporterScreen::takeMaterials(const QList<ImportMaterial>& materials)
{
    startAnew(materials);
    takeStore();
    m_start->showProgress(tr("Recognising figures…"), 1, 1);
    plan();
}

void ImporterScreen::plan()
{
    m_job.plan(m_draft.request());
}

/// Asks the store whether it knows tables of these layouts; true where one of them is known.
bool ImporterScreen::recallLayouts()
{
    bool known = false;
    for (const TableMapping& mapping : m_draft.plan().mappings) {
        if (mapping.fingerprint.isEmpty() || !m_recalled.insert(mapping.fingerprint).second)
            continue;
        const auto text = workspace().setting(rememberedMappingKey(mapping.fingerprint));
        if (!text || text->isEmpty())
            continue;
        const auto remembered = mappingFromJson(QJsonDocument::fromJson(text->toUtf8()).object());
        if (!remembered)
            continue;
        m_draft.remember(*remembered);
        known = true;
    }
    return known;
}

void ImporterScreen::takePlan(const PlanAnswer& answer)
{
    m_draft.take(answer);
    if (recallLayouts()) {
        plan();
        return;
    }
    const bool first = m_state != State::Review;
    setState(State::Review);
    fillReview();
    if (first && !m_draft.order().empty())
        selectRow(m_draft.order().front());
    if (first && isVisible())
        m_figures->setFocus();
}

/// A figure that only completes a stored one keeps the words it is stored with.
void ImporterScreen::keepTexts(Edit& edit) const
{
    for (Figure& figure : edit.figures) {
        if (figure.id <= 0)
            continue;
        const auto stored = workspace().fullFigure(figure.id);
        if (!stored)
            continue;
        if (figure.section.isEmpty())
            figure.section = stored->section;
        if (figure.note.isEmpty())
            figure.note = stored->note;
        if (figure.quote.isEmpty() && figure.source == stored->source)
            figure.quote = stored->quote;
    }
}

void ImporterScreen::accept()
{
    QStringList files;
    for (const ImportPart& part : m_draft.plan().parts) {
        if (!files.contains(part.file))
            files.append(part.file);
    }
    Result<Edit> edit = m_draft.edit(tr("Import of %1").arg(files.join(QStringLiteral(", "))));
    if (edit)
        keepTexts(*edit);
    if (!edit) {
        Q_EMIT workspace().troubled(edit.error().what);
        return;
    }
    setState(State::Storing);
    const std::size_t left = m_draft.plan().figures.size() - edit->figures.size();
    const ImportSummary summary =
        summaryOf(*edit, files,
                  static_cast<int>(left + static_cast<std::size_t>(m_draft.plan().refused.size())));
    workspace().applyBeside(*edit,
                            [screen = QPointer<ImporterScreen>(this), summary](const auto& stored) {
                                if (screen)
                                    screen->endStoring(stored, summary);
                            });
    if (m_state == State::Storing)
        m_pages->setEnabled(false);
}

/// What was cancelled says nothing: the figures are there to be stored another time.
void ImporterScreen::endStoring(const Result<std::int64_t>& stored, const ImportSummary& summary)
{
    if (!stored) {
        setState(State::Review);
        fillReview();
        if (!stored.error().what.isEmpty())
            Q_EMIT workspace().troubled(stored.error().what);
        return;
    }
    m_stored = *stored;
    m_done->show(summary);
    setState(State::Done);
}

void ImporterScreen::cancel()
{
    startAnew();
    m_start->showIdle();
    setState(State::Start);
    if (workspace().selection().canGoBack() && workspace().selection().screen() == objectName())
        workspace().selection().back();
}

/// The store is another now: what is in it decides about conflicts, and an undo may have taken the
/// import back.
void ImporterScreen::lookAfterChange()
{
    if (m_state == State::Review) {
        takeStore();
        plan();
    } else if (m_state == State::Done) {
        const auto journal = workspace().history();
        if (!journal)
            return;
        const auto import = std::ranges::find(*journal, m_stored, &ChangeSetInfo::id);
        const auto newest = std::ranges::find_if(
            *journal, [](const ChangeSetInfo& set) { return !set.undone && !set.undoes; });
        m_done->setUndone(import != journal->end() && import->undone,
                          newest != journal->end() && newest->id == m_stored);
    }
}

void ImporterScreen::undoImport()
{
    if (const auto undone = workspace().undo(); !undone)
        Q_EMIT workspace().troubled(undone.error().what);
}

}
