// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/reportscreen.h"

#include "models/workspace.h"
#include "report/reportpainter.h"
#include "ui/parts/appearance.h"
#include "ui/parts/icons.h"
#include "ui/reportview/pagelist.h"
#include "ui/reportview/pagepreview.h"
#include "ui/reportview/presentation.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

constexpr int leftWidth = 330;

QLabel* makeLabel(const char* name, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QLatin1String(role));
    label->setWordWrap(true);
    return label;
}

}

ReportScreen::ReportScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
    , m_model(new PageListModel(this))
{
    const Theme& theme = appearance.theme();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceL);
    page->setSpacing(theme.spaceS);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("reportSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(theme.spaceM);
    page->addWidget(splitter, 1);
    buildLeft(*splitter);
    buildRight(*splitter);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({leftWidth, 3 * leftWidth});
    wire();
}

ReportScreen::~ReportScreen() = default;

QToolButton* ReportScreen::makeButton(const char* name, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("lineIcon", icon);
    return button;
}

void ReportScreen::buildTemplates(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    m_templateBox = new QComboBox(this);
    m_templateBox->setObjectName(QStringLiteral("reportTemplate"));
    m_templateBox->setEditable(true);
    m_templateBox->setInsertPolicy(QComboBox::NoInsert);
    m_saveTemplate = makeButton("reportSaveTemplate", {});
    m_removeTemplate = makeButton("reportRemoveTemplate", QStringLiteral("x"));
    row->addWidget(m_templateBox, 1);
    row->addWidget(m_saveTemplate);
    row->addWidget(m_removeTemplate);
    column.addLayout(row);
}

void ReportScreen::buildListButtons(QBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    m_add = makeButton("reportAdd", QStringLiteral("plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_addMenu = new QMenu(m_add);
    m_addMenu->setObjectName(QStringLiteral("reportAddMenu"));
    m_add->setMenu(m_addMenu);
    m_duplicate = makeButton("reportDuplicate", {});
    m_up = makeButton("reportUp", {});
    m_down = makeButton("reportDown", {});
    m_remove = makeButton("reportRemove", QStringLiteral("x"));
    row->addWidget(m_add);
    row->addStretch();
    row->addWidget(m_remove);
    column.addLayout(row);
    auto* order = new QHBoxLayout;
    for (QToolButton* button : {m_duplicate, m_up, m_down})
        order->addWidget(button);
    order->addStretch();
    column.addLayout(order);
}

void ReportScreen::buildLeft(QSplitter& splitter)
{
    auto* side = new QWidget(&splitter);
    side->setProperty("role", QStringLiteral("clear"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance().theme().spaceS);
    buildTemplates(*column);
    m_list = new QTreeView(this);
    m_list->setObjectName(QStringLiteral("reportPages"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(PageListModel::Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(PageListModel::Sheets, QHeaderView::ResizeToContents);
    column->addWidget(m_list, 1);
    buildListButtons(*column);
    m_headingName = makeLabel("reportHeadingName", "quiet", this);
    column->addWidget(m_headingName);
    auto* row = new QHBoxLayout;
    m_heading = new QLineEdit(this);
    m_heading->setObjectName(QStringLiteral("reportHeading"));
    m_restore = makeButton("reportRestore", QStringLiteral("arrow-back-up"));
    row->addWidget(m_heading, 1);
    row->addWidget(m_restore);
    column->addLayout(row);
    m_note = makeLabel("reportNote", "quiet", this);
    column->addWidget(m_note);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("reportText"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(160);
    column->addWidget(m_text);
    m_office = new QLineEdit(this);
    m_office->setObjectName(QStringLiteral("reportOffice"));
    column->addWidget(m_office);
    side->setMinimumWidth(260);
    splitter.addWidget(side);
}

void ReportScreen::buildRight(QSplitter& splitter)
{
    auto* side = new QWidget(&splitter);
    side->setProperty("role", QStringLiteral("clear"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(appearance().theme().spaceS);
    auto* bar = new QHBoxLayout;
    m_setup = makeButton("reportSetup", QStringLiteral("adjustments"));
    m_setup->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_setup->setPopupMode(QToolButton::InstantPopup);
    buildSetupMenu();
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(QStringLiteral("reportZoom"));
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheets = makeLabel("reportSheets", "quiet", this);
    m_sheets->setWordWrap(false);
    m_present = new QPushButton(this);
    m_present->setObjectName(QStringLiteral("reportPresent"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("reportSave"));
    m_print = new QPushButton(this);
    m_print->setObjectName(QStringLiteral("reportPrint"));
    m_print->setProperty("role", QStringLiteral("primary"));
    bar->addWidget(m_setup);
    bar->addWidget(m_zoom);
    bar->addWidget(m_sheets);
    bar->addStretch();
    for (QPushButton* button : {m_present, m_save, m_print})
        bar->addWidget(button);
    column->addLayout(bar);
    m_message = makeLabel("reportMessage", "quiet", this);
    column->addWidget(m_message);
    m_preview = new PagePreview(appearance(), this);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    column->addWidget(m_preview, 1);
    splitter.addWidget(side);
}

void ReportScreen::buildSetupMenu()
{
    m_setupMenu = new QMenu(m_setup);
    m_setupMenu->setObjectName(QStringLiteral("reportSetupMenu"));
    for (const char* name : {"setupA3", "setupPortrait", "setupOfficial", "setupDense", "setupGrey",
                             "setupMirrored", "setupPageOfPages"}) {
        QAction* action = m_setupMenu->addAction(QString());
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &ReportScreen::takeSetup);
    }
    m_setup->setMenu(m_setupMenu);
}

void ReportScreen::wireList()
{
    connect(m_model, &PageListModel::planChanged, this, [this] {
        m_modified = true;
        replan();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        fillHeading();
        const int sheet = m_model->firstSheet(chosenRow());
        if (!m_filling && sheet >= 0
            && m_model->rowOfSheet(m_preview->currentSheet()) != chosenRow())
            m_preview->showSheet(sheet);
    });
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Delete, [this] { m_model->remove(chosenRow()); });
    key(QKeySequence(QStringLiteral("Ctrl+D")), [this] { m_model->duplicate(chosenRow()); });
    key(QKeySequence(QStringLiteral("Alt+Up")), [this] { moveChosen(-1); });
    key(QKeySequence(QStringLiteral("Alt+Down")), [this] { moveChosen(1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { m_model->remove(chosenRow()); });
    connect(m_duplicate, &QToolButton::clicked, this, [this] { m_model->duplicate(chosenRow()); });
    connect(m_up, &QToolButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveChosen(1); });
}

void ReportScreen::wirePreview()
{
    connect(m_preview, &PagePreview::currentSheetChanged, this, [this](int sheet) {
        fillZoom();
        const int row = m_model->rowOfSheet(sheet);
        if (row >= 0 && m_model->firstSheet(chosenRow()) != sheet)
            chooseRow(row);
    });
    connect(m_preview, &PagePreview::zoomChanged, this, &ReportScreen::fillZoom);
    connect(m_zoom, &QComboBox::activated, this,
            [this] { m_preview->setZoom(m_zoom->currentData().toDouble()); });
}

void ReportScreen::wire()
{
    wireList();
    wirePreview();
    connect(m_templateBox, &QComboBox::activated, this, &ReportScreen::chooseTemplate);
    connect(m_saveTemplate, &QToolButton::clicked, this, &ReportScreen::saveTemplate);
    connect(m_removeTemplate, &QToolButton::clicked, this, &ReportScreen::removeTemplate);
    connect(m_addMenu, &QMenu::aboutToShow, this, &ReportScreen::fillAddMenu);
    connect(m_heading, &QLineEdit::editingFinished, this, [this] {
        if (!m_filling && m_heading->isModified())
            m_model->setHeading(chosenRow(), m_heading->text());
    });
    connect(m_restore, &QToolButton::clicked, this,
            [this] { m_model->setHeading(chosenRow(), QString()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_model->setText(chosenRow(), m_text->toPlainText());
    });
    connect(m_office, &QLineEdit::editingFinished, this, &ReportScreen::takeOffice);
    connect(m_present, &QPushButton::clicked, this, &ReportScreen::present);
    connect(m_save, &QPushButton::clicked, this, &ReportScreen::askForFile);
    connect(m_print, &QPushButton::clicked, this, &ReportScreen::print);
    const auto key = [this](const QKeySequence& keys, void (ReportScreen::*act)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_F5), &ReportScreen::present);
    key(QKeySequence::Print, &ReportScreen::print);
    key(QKeySequence(QStringLiteral("Ctrl+E")), &ReportScreen::askForFile);
}

}
