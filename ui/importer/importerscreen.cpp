// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importerscreen.h"

#include "models/workspace.h"
#include "ui/importer/figuredetail.h"
#include "ui/importer/foundfiguredelegate.h"
#include "ui/importer/foundfiguremodel.h"
#include "ui/importer/foundfiguretable.h"
#include "ui/importer/importerdone.h"
#include "ui/importer/importerstart.h"
#include "ui/importer/mappingstrip.h"
#include "ui/importer/problemcards.h"
#include "ui/importer/sheetpreview.h"
#include "ui/importer/textpreview.h"
#include "ui/parts/appearance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

QLabel* labelOf(const char* name, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    return label;
}

}

ImporterScreen::ImporterScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
{
    setObjectName(QStringLiteral("importer"));
    build();
    wire();
    wireViews();
    wireCorrections();
    m_draft.begin({});
    takeStore();
}

void ImporterScreen::build()
{
    const Theme& theme = appearance().theme();
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("importerPages"));
    m_start = new ImporterStart(appearance(), m_pages);
    m_done = new ImporterDone(appearance(), m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(buildReview());
    m_pages->addWidget(m_done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceM);
    layout->addWidget(m_pages);
}

/// ┌ how it is read ──────────────────────────┐
/// │ the file           │ problems            │
/// │ as it is           │ figures             │
/// │                    │ what is behind one  │
/// └ how many, cancel, store ─────────────────┘
QWidget* ImporterScreen::buildReview()
{
    auto* review = new QWidget(m_pages);
    review->setObjectName(QStringLiteral("importerReview"));
    auto* layout = new QVBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance().theme().spaceS);
    m_strip = new MappingStrip(appearance(), review);
    m_strip->setObjectName(QStringLiteral("mappingStrip"));
    layout->addWidget(m_strip);
    m_split = new QSplitter(Qt::Horizontal, review);
    m_split->setObjectName(QStringLiteral("importerSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(appearance().theme().spaceS);
    m_split->addWidget(buildPreview());
    m_split->addWidget(buildFigures());
    m_split->setStretchFactor(0, 4);
    m_split->setStretchFactor(1, 5);
    layout->addWidget(m_split, 1);
    buildFooter(*layout);
    return review;
}

QWidget* ImporterScreen::buildPreview()
{
    const Theme& theme = appearance().theme();
    auto* panel = new QFrame(m_split);
    panel->setObjectName(QStringLiteral("previewPanel"));
    panel->setProperty("role", QStringLiteral("panel"));
    m_file = labelOf("importerFile", "panelTitle", panel);
    m_facts = labelOf("importerFacts", "quiet", panel);
    m_parts = new QComboBox(panel);
    m_parts->setObjectName(QStringLiteral("importerParts"));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preview = new QStackedWidget(panel);
    m_preview->setObjectName(QStringLiteral("previewPages"));
    m_sheet = new SheetPreview(appearance(), m_preview);
    m_sheet->setObjectName(QStringLiteral("sheetPreview"));
    m_text = new TextPreview(appearance(), m_preview);
    m_text->setObjectName(QStringLiteral("textPreview"));
    m_preview->addWidget(m_sheet);
    m_preview->addWidget(m_text);
    m_legend = labelOf("importerLegend", "quiet", panel);
    m_legend->setTextFormat(Qt::RichText);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.spaceM, theme.spaceS, theme.spaceM, 0);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_file);
    names->addWidget(m_facts);
    head->addLayout(names, 1);
    head->addWidget(m_parts);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, theme.spaceXs);
    layout->setSpacing(theme.spaceXs);
    layout->addLayout(head);
    layout->addWidget(m_preview, 1);
    m_legend->setContentsMargins(theme.spaceM, 0, theme.spaceM, 0);
    layout->addWidget(m_legend);
    return panel;
}

QWidget* ImporterScreen::buildFigures()
{
    const Theme& theme = appearance().theme();
    auto* side = new QWidget(m_split);
    side->setObjectName(QStringLiteral("figuresSide"));
    m_problems = new ProblemCards(appearance(), side);
    m_problems->setObjectName(QStringLiteral("problems"));
    auto* panel = new QFrame(side);
    panel->setObjectName(QStringLiteral("figuresPanel"));
    panel->setProperty("role", QStringLiteral("panel"));
    m_figuresTitle = labelOf("figuresTitle", "panelTitle", panel);
    m_figuresTitle->setContentsMargins(theme.spaceM, theme.spaceXs, theme.spaceM, 0);
    m_model = new FoundFigureModel(m_draft, this);
    m_figures = new FoundFigureTable(panel);
    m_figures->setObjectName(QStringLiteral("foundFigures"));
    m_figures->setModel(m_model);
    m_figures->setItemDelegate(new FoundFigureDelegate(*m_model, appearance(), m_figures));
    m_figures->verticalHeader()->setDefaultSectionSize(theme.rowTable);
    auto* table = new QVBoxLayout(panel);
    table->setContentsMargins(1, theme.spaceXs, 1, 1);
    table->setSpacing(theme.spaceXs);
    table->addWidget(m_figuresTitle);
    table->addWidget(m_figures, 1);
    m_detail = new FigureDetail(workspace(), side);
    m_detail->setObjectName(QStringLiteral("figureDetail"));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spaceS);
    layout->addWidget(m_problems);
    layout->addWidget(panel, 1);
    layout->addWidget(m_detail);
    return side;
}

void ImporterScreen::buildFooter(QBoxLayout& page)
{
    auto* footer = new QHBoxLayout;
    m_summary = labelOf("importerSummary", "", this);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("importerCancel"));
    m_accept = new QPushButton(this);
    m_accept->setObjectName(QStringLiteral("importerAccept"));
    m_accept->setProperty("role", QStringLiteral("primary"));
    footer->addWidget(m_summary, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_accept);
    page.addLayout(footer);
}

void ImporterScreen::wire()
{
    connect(&workspace(), &Workspace::storeChanged, this, [this] {
        startAnew();
        m_start->showIdle();
        setState(State::Start);
    });
    connect(&workspace(), &Workspace::changed, this, &ImporterScreen::lookAfterChange);
    connect(m_start, &ImporterStart::filesWanted, this, &ImporterScreen::filesWanted);
    connect(m_start, &ImporterStart::pasteWanted, this, &ImporterScreen::paste);
    connect(m_start, &ImporterStart::cancelled, this, &ImporterScreen::cancel);
    connect(&m_job, &ImportJob::reading, this, [this](const QString& name, int place, int count) {
        m_start->showProgress(count > 1
                                  ? tr("Reading %1 (%2 of %3)").arg(name).arg(place).arg(count)
                                  : tr("Reading %1").arg(name),
                              place, count);
    });
    connect(&m_job, &ImportJob::failed, this, [this](const Error& error) {
        m_start->showIdle(error.what);
        setState(State::Start);
    });
    connect(&m_job, &ImportJob::materialsRead, this, &ImporterScreen::takeMaterials);
    connect(&m_job, &ImportJob::planned, this, &ImporterScreen::takePlan);
    connect(m_cancel, &QPushButton::clicked, this, &ImporterScreen::cancel);
    connect(m_accept, &QPushButton::clicked, this, &ImporterScreen::accept);
    auto* keys = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    keys->setObjectName(QStringLiteral("acceptKeys"));
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_accept, &QPushButton::click);
    connect(m_done, &ImporterDone::undoWanted, this, &ImporterScreen::undoImport);
    connect(m_done, &ImporterDone::againWanted, this, [this] {
        takeStore();
        plan();
    });
    connect(m_done, &ImporterDone::anotherWanted, this, [this] {
        startAnew();
        m_start->showIdle();
        setState(State::Start);
    });
    connect(m_done, &ImporterDone::figuresWanted, this,
            [this] { workspace().selection().showScreen(QStringLiteral("trends")); });
}

void ImporterScreen::wireViews()
{
    connect(m_parts, &QComboBox::activated, this, [this](int index) {
        m_part = m_parts->itemData(index).toInt();
        fillPart();
    });
    connect(m_figures->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!m_filling)
                    chooseFigure(m_model->figure(current.row()));
            });
    connect(m_sheet, &SheetPreview::figureChosen, this, &ImporterScreen::selectRow);
    connect(m_text, &TextPreview::figureChosen, this, &ImporterScreen::selectRow);
    connect(m_sheet, &SheetPreview::columnChosen, this, [this](int row, int column) {
        if (m_filling)
            return;
        m_strip->show(m_draft, m_part, tableOfPart(row), language());
        m_strip->showColumn(column);
    });
    connect(m_model, &FoundFigureModel::edited, this, [this] {
        fillMarks();
        fillColumns();
        fillFooter();
        chooseFigure(m_model->figure(m_figures->currentIndex().row()));
    });
    connect(m_model, &FoundFigureModel::refused, m_detail, &FigureDetail::say);
    connect(m_detail, &FigureDetail::decided, this, [this](ConflictChoice choice) {
        const QModelIndex row = m_figures->currentIndex();
        m_model->setData(row.siblingAtColumn(FoundFigureModel::Decision),
                         QString::number(static_cast<int>(choice)), Qt::EditRole);
        m_problems->show(m_draft, language());
        chooseFigure(m_model->figure(row.row()));
    });
    connect(m_problems, &ProblemCards::placeWanted, this, &ImporterScreen::showPlace);
    connect(m_problems, &ProblemCards::allDecided, this, [this](ConflictChoice choice) {
        m_draft.chooseAll(choice);
        m_model->refreshRows();
        Q_EMIT m_model->edited();
        QMetaObject::invokeMethod(
            m_problems, [this] { m_problems->show(m_draft, language()); }, Qt::QueuedConnection);
    });
}

void ImporterScreen::wireCorrections()
{
    connect(m_problems, &ProblemCards::indicatorNamed, this,
            [this](const QString& name, IndicatorId meant) {
                m_draft.nameIndicator(name, meant);
                plan();
            });
    connect(m_problems, &ProblemCards::areaNamed, this, [this](const QString& name, AreaId meant) {
        m_draft.nameArea(name, meant);
        plan();
    });
    connect(m_problems, &ProblemCards::indicatorWanted, this, [this](const QString& name) {
        if (m_draft.makeIndicator(name))
            plan();
    });
    connect(m_problems, &ProblemCards::areaWanted, this, [this](const QString& name) {
        if (m_draft.makeArea(name))
            plan();
    });
    // The cell's editor is still closing when it tells.
    connect(
        &m_sheet->cells(), &SheetPreviewModel::typed, this,
        [this](int row, int column, const QString& text) {
            const ImportMaterials before = m_draft.retype(m_part, row, column, text);
            if (!before)
                return;
            fillPart();
            plan();
        },
        Qt::QueuedConnection);
    connect(m_strip, &MappingStrip::mappingCorrected, this,
            [this](int table, const TableMapping& mapping) {
                m_draft.correctMapping(table, mapping);
                plan();
            });
    connect(m_strip, &MappingStrip::headerMoved, this, [this](int table, int row, int rows) {
        const TableMapping& mapping = m_draft.plan().mappings.at(table);
        m_draft.correctMapping(
            table, withHeader(*m_draft.sheet(m_part), mapping, row, rows, m_draft.catalog()));
        plan();
    });
    connect(m_strip, &MappingStrip::areaChosen, this, [this](std::optional<AreaId> area) {
        m_draft.setArea(area);
        plan();
    });
    connect(m_strip, &MappingStrip::yearChosen, this, [this](std::optional<int> year) {
        m_draft.setYear(year);
        plan();
    });
    connect(m_strip, &MappingStrip::sourceTyped, this, [this](const QString& title) {
        m_draft.setSource(title);
        plan();
    });
}

}
