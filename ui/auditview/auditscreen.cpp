// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auditview/auditscreen.h"

#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/auditview/findingdelegate.h"
#include "ui/auditview/findingpanel.h"
#include "ui/parts/appearance.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace zoneboard {

AuditScreen::AuditScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
    , m_list(workspace)
{
    setProperty("role", QStringLiteral("page"));
    const Theme& theme = appearance.theme();
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("auditSplitter"));
    m_splitter->setHandleWidth(theme.spaceM);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_finding = new FindingPanel(workspace, appearance, m_splitter);
    m_finding->setMinimumWidth(360);
    m_splitter->addWidget(m_finding);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    const QByteArray sizes = workspace.preferences().layoutOf(m_splitter->objectName());
    if (sizes.isEmpty() || !m_splitter->restoreState(sizes))
        m_splitter->setSizes({560, 560});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceXl, theme.spaceXs, theme.spaceXl, theme.spaceL);
    layout->setSpacing(theme.spaceS);
    layout->addWidget(buildControls());
    layout->addWidget(m_splitter, 1);
    wire();
}

QWidget* AuditScreen::buildControls()
{
    auto* bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("auditControls"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance().theme().spaceS);
    auto* group = new QButtonGroup(this);
    const auto choice = [&](QPushButton*& button, const char* name) {
        button = new QPushButton(bar);
        button->setObjectName(QString::fromLatin1(name));
        button->setCheckable(true);
        group->addButton(button);
        layout->addWidget(button);
    };
    choice(m_all, "auditAll");
    choice(m_severities[static_cast<int>(Severity::Error)], "auditErrors");
    choice(m_severities[static_cast<int>(Severity::Warning)], "auditWarnings");
    choice(m_severities[static_cast<int>(Severity::Notice)], "auditNotices");
    m_all->setChecked(true);
    layout->addStretch(1);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("auditSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_area = new QComboBox(bar);
    m_area->setObjectName(QStringLiteral("auditArea"));
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setMinimumContentsLength(10);
    m_acknowledged = new QPushButton(bar);
    m_acknowledged->setObjectName(QStringLiteral("auditShowAcknowledged"));
    m_acknowledged->setCheckable(true);
    for (QWidget* part : std::initializer_list<QWidget*> {m_search, m_area, m_acknowledged})
        layout->addWidget(part);
    return bar;
}

QWidget* AuditScreen::buildList()
{
    auto* panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("auditListPanel"));
    panel->setProperty("role", QStringLiteral("panel"));
    panel->setMinimumWidth(320);
    m_view = new QListView(panel);
    m_view->setObjectName(QStringLiteral("auditList"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new FindingDelegate(appearance(), m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_nothing = new QLabel(panel);
    m_nothing->setObjectName(QStringLiteral("auditNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_summary = new QLabel(panel);
    m_summary->setObjectName(QStringLiteral("auditSummary"));
    m_summary->setProperty("role", QStringLiteral("quiet"));
    m_summary->setContentsMargins(12, 6, 12, 6);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_summary);
    return panel;
}

void AuditScreen::wire()
{
    // Toggled, not clicked: a screen reader toggles.
    for (QPushButton* kind : {m_all, m_severities[0], m_severities[1], m_severities[2]})
        connect(kind, &QPushButton::toggled, this, [this](bool chosen) {
            if (chosen)
                showList();
        });
    connect(m_acknowledged, &QPushButton::toggled, this, &AuditScreen::showList);
    connect(m_search, &QLineEdit::textChanged, this, &AuditScreen::showList);
    connect(m_area, &QComboBox::activated, this, &AuditScreen::showList);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditScreen::showFinding);
    connect(m_view, &QListView::activated, this, [this] {
        if (const AuditFinding* finding = chosen())
            goTo(finding->cell, QStringLiteral("data"));
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        workspace().preferences().keepLayout(m_splitter->objectName(), m_splitter->saveState());
    });
    connect(m_finding, &FindingPanel::fixWanted, this, &AuditScreen::applyFix);
    connect(m_finding, &FindingPanel::acknowledged, this, &AuditScreen::acknowledge);
    connect(m_finding, &FindingPanel::reopenWanted, this, &AuditScreen::reopen);
    connect(m_finding, &FindingPanel::figureWanted, this, &AuditScreen::goTo);
}

const AuditFinding* AuditScreen::chosen() const
{
    return m_list.finding(m_view->currentIndex().row());
}

void AuditScreen::goTo(const Cell& cell, const QString& screen)
{
    if (cell.indicator == 0 || cell.area == 0)
        return;
    workspace().selection().show(
        {screen, cell.area, cell.period.year, cell.indicator, cell.period.months});
}

}
