// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/datascreen.h"

#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/datagrid/addform.h"
#include "ui/datagrid/cellpanel.h"
#include "ui/datagrid/entrybar.h"
#include "ui/datagrid/griddelegate.h"
#include "ui/datagrid/gridlegend.h"
#include "ui/datagrid/gridview.h"
#include "ui/parts/appearance.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zoneboard {

DataScreen::DataScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
    , m_grid(workspace)
{
    setProperty("role", QStringLiteral("page"));
    const Theme& theme = appearance.theme();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("dataSplitter"));
    m_splitter->setHandleWidth(theme.spaceM);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildGrid());
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 1);
    const QByteArray sizes = workspace.preferences().layoutOf(m_splitter->objectName());
    if (sizes.isEmpty() || !m_splitter->restoreState(sizes))
        m_splitter->setSizes({850, 280});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceL);
    layout->setSpacing(theme.spaceS);
    layout->addWidget(buildControls());
    layout->addWidget(m_splitter, 1);
    wire();
}

QWidget* DataScreen::buildControls()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("dataControls"));
    const auto combo = [&](QComboBox*& box, const char* name, int characters) {
        box = new QComboBox(bar);
        box->setObjectName(QString::fromLatin1(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(characters);
    };
    const auto mode = [&](QPushButton*& button, const char* name) {
        button = new QPushButton(bar);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
    };
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("dataSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(240);
    combo(m_theme, "dataTheme", 9);
    combo(m_rows, "dataRows", 11);
    mode(m_years, "dataYears");
    mode(m_months, "dataMonths");
    auto* modes = new QButtonGroup(this);
    modes->addButton(m_years);
    modes->addButton(m_months);
    m_years->setChecked(true);
    m_sourceLabel = new QLabel(bar);
    m_sourceLabel->setObjectName(QStringLiteral("dataEntrySourceLabel"));
    m_sourceLabel->setProperty("role", QStringLiteral("quiet"));
    combo(m_source, "dataEntrySource", 12);
    m_sourceLabel->setBuddy(m_source);
    m_add = new QToolButton(bar);
    m_add->setObjectName(QStringLiteral("dataAddMenuButton"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* menu = new QMenu(m_add);
    menu->setObjectName(QStringLiteral("dataAddMenu"));
    const char* const names[] = {"addIndicator", "addArea", "addSource"};
    for (size_t i = 0; i < 3; ++i) {
        m_addActions[i] = menu->addAction(QString());
        m_addActions[i]->setObjectName(QString::fromLatin1(names[i]));
    }
    menu->addSeparator();
    m_earlier = menu->addAction(QString());
    m_earlier->setObjectName(QStringLiteral("addEarlierYear"));
    m_add->setMenu(menu);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance().theme().spaceS);
    for (QWidget* part :
         std::initializer_list<QWidget*> {m_search, m_theme, m_rows, m_years, m_months})
        layout->addWidget(part);
    layout->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*> {m_sourceLabel, m_source, m_add})
        layout->addWidget(part);
    return bar;
}

QWidget* DataScreen::buildGrid()
{
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("dataGridPanel"));
    panel->setProperty("role", QStringLiteral("panel"));
    panel->setMinimumWidth(420);
    m_question = new EntryBar(appearance(), panel);
    m_view = new GridView(appearance(), m_grid, panel);
    m_delegate = new GridDelegate(
        appearance(),
        [this](const QModelIndex& index, const QString& text) -> std::optional<Message> {
            const auto cell = m_grid.cell(index);
            if (!cell || saysNoFigure(text))
                return std::nullopt;
            const auto entry = typedEntry(workspace().catalog(), *cell, text);
            return entry ? std::nullopt : std::optional(entry.error().what);
        },
        m_view);
    m_view->setItemDelegate(m_delegate);
    m_nothing = new QLabel(panel);
    m_nothing->setObjectName(QStringLiteral("dataNothing"));
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_legend = new GridLegend(appearance(), panel);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_question);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_legend);
    return panel;
}

QWidget* DataScreen::buildSide()
{
    m_side = new QStackedWidget(this);
    m_side->setObjectName(QStringLiteral("dataSide"));
    m_side->setMinimumWidth(250);
    m_cell = new CellPanel(workspace(), appearance(), m_side);
    m_form = new AddForm(workspace(), appearance(), m_side);
    m_side->addWidget(m_cell);
    m_side->addWidget(m_form);
    return m_side;
}

void DataScreen::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, &DataScreen::showGrid);
    for (QComboBox* box : {m_theme, m_rows})
        connect(box, &QComboBox::activated, this, &DataScreen::showGrid);
    for (QPushButton* mode : {m_years, m_months})
        connect(mode, &QPushButton::toggled, this, [this](bool chosen) {
            if (!chosen) // a screen reader toggles and does not click
                return;
            showGrid();
            scrollToNewest();
        });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        workspace().preferences().keepLayout(m_splitter->objectName(), m_splitter->saveState());
    });
    for (int i = 0; i < 3; ++i)
        connect(m_addActions[i], &QAction::triggered, this,
                [this, i] { add(static_cast<Addition>(i)); });
    connect(m_earlier, &QAction::triggered, this, [this] {
        ++m_earlierYears;
        m_years->setChecked(true);
        showGrid();
        m_view->horizontalScrollBar()->setValue(0);
    });
    connect(&workspace(), &Workspace::storeChanged, this, [this] {
        m_question->clear();
        m_earlierYears = 0;
        m_fresh = 0;
    });
    wireGrid();
    wirePanels();
}

void DataScreen::wireGrid()
{
    // An edit brings the grid up to date, which must not happen under its own editor.
    connect(&m_grid, &FigureGrid::typed, this, &DataScreen::enter, Qt::QueuedConnection);
    connect(m_delegate, &GridDelegate::refused, this, &DataScreen::say);
    connect(m_delegate, &GridDelegate::leftBy, m_view, &GridView::moveBy);
    connect(m_view, &GridView::chosenChanged, this, &DataScreen::showCell);
    connect(m_view, &GridView::copyWanted, this, &DataScreen::copy);
    connect(m_view, &GridView::cutWanted, this, [this] {
        copy();
        removeChosen();
    });
    connect(m_view, &GridView::pasteWanted, this, &DataScreen::paste);
    connect(m_view, &GridView::deleteWanted, this, &DataScreen::removeChosen);
    connect(m_view, &GridView::fillWanted, this, &DataScreen::fill);
    connect(m_question, &EntryBar::answered, this, &DataScreen::propose);
    connect(m_question, &EntryBar::typeAgainWanted, this, &DataScreen::typeAgain);
}

void DataScreen::wirePanels()
{
    connect(m_cell, &CellPanel::statusChosen, this,
            [this](Status status) { make(statusEdit(workspace(), chosenCells(), status)); });
    connect(m_cell, &CellPanel::sourceChosen, this,
            [this](SourceId source) { make(sourceEdit(workspace(), chosenCells(), source)); });
    connect(m_cell, &CellPanel::noteTyped, this, [this](const QString& note) {
        if (const auto cell = m_grid.cell(m_view->currentIndex()))
            make(noteEdit(workspace(), *cell, note));
    });
    connect(m_cell, &CellPanel::trendsWanted, this, [this] {
        if (const auto cell = m_grid.cell(m_view->currentIndex()))
            workspace().selection().show(
                {QStringLiteral("trends"), cell->area, cell->period.year, cell->indicator});
    });
    connect(m_cell, &CellPanel::auditWanted, this,
            [this] { workspace().selection().showScreen(QStringLiteral("audit")); });
    connect(m_form, &AddForm::made, this, &DataScreen::take);
    connect(m_form, &AddForm::cancelled, this, [this] {
        m_side->setCurrentWidget(m_cell);
        m_view->setFocus();
    });
}

}
