// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartpanel.h"

#include "charts/chartview.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/chartactions.h"
#include "ui/parts/charttable.h"
#include "ui/parts/icons.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace zoneboard {

ChartPanel::ChartPanel(const QString& name, Workspace& workspace, const Appearance& appearance,
                       QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
{
    build(name);
    retranslate();
    applyAppearance();
    connect(&appearance, &Appearance::changed, this, &ChartPanel::applyAppearance);
    connect(m_chart, &ChartView::markActivated, this, &ChartPanel::markActivated);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartPanel::fillMenu);
}

void ChartPanel::build(const QString& name)
{
    setObjectName(name);
    setProperty("role", QStringLiteral("panel"));
    m_title = new QLabel(this);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_title->setProperty("role", QStringLiteral("panelTitle"));
    m_title->setWordWrap(true);
    m_subtitle = new QLabel(this);
    m_subtitle->setObjectName(name + QStringLiteral("Subtitle"));
    m_subtitle->setProperty("role", QStringLiteral("quiet"));
    m_subtitle->setWordWrap(true);
    m_button = new QToolButton(this);
    m_button->setObjectName(name + QStringLiteral("Menu"));
    m_button->setProperty("role", QStringLiteral("icon"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(this);
    m_menu->setObjectName(name + QStringLiteral("Actions"));
    m_button->setMenu(m_menu);
    m_chart = new ChartView(this);
    m_chart->setObjectName(name + QStringLiteral("Chart"));

    const Theme& theme = m_appearance.theme();
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.spaceS);
    head->addLayout(texts, 1);
    head->addWidget(m_button, 0, Qt::AlignTop);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_chart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceL, theme.spaceM, theme.spaceM, theme.spaceM);
    layout->setSpacing(theme.spaceS);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
}

void ChartPanel::retranslate()
{
    m_button->setToolTip(tr("Copy, save, print, show the data"));
    m_button->setAccessibleName(tr("Actions for the chart"));
    m_menu->setAccessibleName(tr("Actions for the chart"));
    if (m_data)
        m_data->setAccessibleName(tr("Data of the chart"));
}

void ChartPanel::applyAppearance()
{
    m_chart->setChartStyle(m_appearance.chartStyle());
    m_button->setIcon(lineIcon(QStringLiteral("dots"), m_appearance.theme().quietInk));
}

void ChartPanel::setSpec(const ChartSpec& spec)
{
    m_title->setText(spec.title);
    m_subtitle->setText(spec.subtitle);
    m_subtitle->setVisible(!spec.subtitle.isEmpty());
    setAccessibleName(spec.title);
    m_chart->setSpec(spec);
    if (m_data)
        fillData();
}

const ChartSpec& ChartPanel::spec() const
{
    return m_chart->spec();
}

bool ChartPanel::showsData() const
{
    return m_data && m_stack->currentWidget() == m_data;
}

void ChartPanel::setShowsData(bool shown)
{
    if (shown == showsData())
        return;
    if (!m_data) {
        m_data = new QTableWidget(this);
        m_data->setObjectName(objectName() + QStringLiteral("Data"));
        m_data->setAccessibleName(tr("Data of the chart"));
        m_data->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_data->verticalHeader()->hide();
        m_data->setShowGrid(false);
        m_data->setTabKeyNavigation(false);
        m_stack->addWidget(m_data);
        fillData();
    }
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_data) : m_chart);
    m_stack->currentWidget()->setFocus();
}

void ChartPanel::fillData()
{
    const ChartTable table = chartTable(spec());
    m_data->clear();
    m_data->setColumnCount(static_cast<int>(table.header.size()));
    m_data->setRowCount(static_cast<int>(table.rows.size()));
    m_data->setHorizontalHeaderLabels(table.header);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.header.size(); ++column) {
            auto* item = new QTableWidgetItem(table.rows[row].at(column));
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_data->setItem(static_cast<int>(row), column, item);
        }
    }
    m_data->resizeColumnsToContents();
    m_data->horizontalHeader()->setStretchLastSection(true);
}

QMenu* ChartPanel::menu()
{
    fillMenu();
    return m_menu;
}

void ChartPanel::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString& name, const QString& text, auto&& act) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(!spec().isEmpty());
        connect(action, &QAction::triggered, this, act);
    };
    add(QStringLiteral("copyPicture"), tr("Copy as picture"),
        [this] { copyChartPicture(spec(), size()); });
    add(QStringLiteral("copyTable"), tr("Copy as table"), [this] { copyChartTable(spec()); });
    m_menu->addSeparator();
    add(QStringLiteral("saveChart"), tr("Save as SVG, PNG or PDF…"), [this] { askWhereToSave(); });
    add(QStringLiteral("printChart"), tr("Print…"), [this] { askPrinter(); });
    m_menu->addSeparator();
    add(QStringLiteral("showData"), showsData() ? tr("Show the chart") : tr("Show the data"),
        [this] { setShowsData(!showsData()); });
    Q_EMIT menuFilled(m_menu);
}

void ChartPanel::saveTo(const QString& path)
{
    if (const Result<void> saved = saveChart(spec(), size(), path); !saved)
        Q_EMIT m_workspace.troubled(saved.error().what);
}

void ChartPanel::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Vector picture (*.svg)"), tr("Picture (*.png)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    dialog->selectFile(chartFileName(spec()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ChartPanel::saveTo);
    dialog->open();
}

void ChartPanel::askPrinter()
{
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { printChart(spec(), *printer); });
    dialog->open();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
}

void ChartPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

}
