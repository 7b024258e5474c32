// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auditview/findingpanel.h"

#include "models/workspace.h"
#include "ui/parts/appearance.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

QLabel* wrappedLabel(const char* name, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QString::fromLatin1(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* namedButton(const char* name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

}

FindingPanel::FindingPanel(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("auditFinding"));
    setProperty("role", QStringLiteral("panel"));
    const Theme& theme = appearance.theme();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceL, theme.spaceM, theme.spaceL, theme.spaceM);
    layout->setSpacing(theme.spaceS);
    buildHead(*layout);
    buildFix(*layout);
    buildAcknowledgement(*layout);
    m_trouble = wrappedLabel("auditTrouble", "doubt", this);
    m_trouble->hide();
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    auto* links = new QHBoxLayout;
    links->setSpacing(theme.spaceS);
    m_toData = namedButton("auditToData", this);
    m_toTrends = namedButton("auditToTrends", this);
    links->addWidget(m_toData);
    links->addWidget(m_toTrends);
    links->addStretch(1);
    layout->addLayout(links);
    wire();
}

void FindingPanel::buildHead(QBoxLayout& layout)
{
    m_severity = wrappedLabel("auditSeverity", "severity", this);
    m_sentence = wrappedLabel("auditSentence", "sectionTitle", this);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_suggestion = wrappedLabel("auditSuggestion", "quiet", this);
    m_figuresTitle = wrappedLabel("auditFiguresTitle", "quiet", this);
    m_figures = new QTableWidget(0, 5, this);
    m_figures->setObjectName(QStringLiteral("auditFigures"));
    m_figures->verticalHeader()->hide();
    m_figures->verticalHeader()->setDefaultSectionSize(m_appearance.theme().rowGrid);
    m_figures->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_figures->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_figures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_figures->setShowGrid(false);
    m_figures->setTabKeyNavigation(false);
    m_figures->setWordWrap(false);
    m_figures->setCursor(Qt::PointingHandCursor);
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_figures->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_figures->horizontalHeader()->setHighlightSections(false);
    layout.addWidget(m_severity);
    layout.addWidget(m_sentence);
    layout.addWidget(m_suggestion);
    layout.addSpacing(m_appearance.theme().spaceXs);
    layout.addWidget(m_figuresTitle);
    layout.addWidget(m_figures);
}

void FindingPanel::buildFix(QBoxLayout& layout)
{
    const Theme& theme = m_appearance.theme();
    m_fixBox = new QFrame(this);
    m_fixBox->setObjectName(QStringLiteral("auditFixBox"));
    m_fixBox->setProperty("role", QStringLiteral("notice"));
    auto* box = new QVBoxLayout(m_fixBox);
    box->setContentsMargins(theme.spaceM, theme.spaceS, theme.spaceM, theme.spaceS);
    box->setSpacing(theme.spaceXs);
    m_fixTitle = wrappedLabel("auditFixTitle", "quiet", m_fixBox);
    m_fix = wrappedLabel("auditFix", "text", m_fixBox);
    m_applyFix = namedButton("auditApplyFix", m_fixBox);
    m_applyFix->setProperty("role", QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_applyFix);
    row->addStretch(1);
    box->addWidget(m_fixTitle);
    box->addWidget(m_fix);
    box->addLayout(row);
    layout.addWidget(m_fixBox);
}

void FindingPanel::buildAcknowledgement(QBoxLayout& layout)
{
    m_seen = wrappedLabel("auditSeen", "quiet", this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("auditReason"));
    m_acknowledge = namedButton("auditAcknowledge", this);
    m_reopen = namedButton("auditReopen", this);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_appearance.theme().spaceS);
    row->addWidget(m_reason, 1);
    row->addWidget(m_acknowledge);
    row->addWidget(m_reopen);
    layout.addWidget(m_seen);
    layout.addLayout(row);
}

void FindingPanel::wire()
{
    connect(m_applyFix, &QPushButton::clicked, this, &FindingPanel::fixWanted);
    const auto acknowledge = [this] {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty())
            return say({ErrorKind::BadInput,
                        phrase("FindingPanel", "Say why the figures are right as they are."),
                        {}});
        Q_EMIT acknowledged(reason);
    };
    connect(m_acknowledge, &QPushButton::clicked, this, acknowledge);
    connect(m_reason, &QLineEdit::returnPressed, this, acknowledge);
    connect(m_reopen, &QPushButton::clicked, this, &FindingPanel::reopenWanted);
    connect(m_figures, &QTableWidget::cellActivated, this, [this](int row) {
        Q_EMIT figureWanted(m_figureCells.at(static_cast<size_t>(row)), QStringLiteral("data"));
    });
    connect(m_figures, &QTableWidget::cellClicked, this, [this](int row) {
        Q_EMIT figureWanted(m_figureCells.at(static_cast<size_t>(row)), QStringLiteral("data"));
    });
    connect(m_toData, &QPushButton::clicked, this, [this] {
        if (m_cell)
            Q_EMIT figureWanted(*m_cell, QStringLiteral("data"));
    });
    connect(m_toTrends, &QPushButton::clicked, this, [this] {
        if (m_cell)
            Q_EMIT figureWanted(*m_cell, QStringLiteral("trends"));
    });
}

}
