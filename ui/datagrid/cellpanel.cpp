// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/cellpanel.h"

#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/elidedbox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

QLabel* textLabel(const char* name, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QString::fromLatin1(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

CellPanel::CellPanel(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("dataCell"));
    setProperty("role", QStringLiteral("panel"));
    const Theme& theme = appearance.theme();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spaceL, theme.spaceM, theme.spaceL, theme.spaceM);
    layout->setSpacing(theme.spaceS);
    buildHead(*layout);
    buildForm(*layout);
    m_historyTitle = textLabel("dataHistoryTitle", "quiet", this);
    layout->addSpacing(theme.spaceXs);
    layout->addWidget(m_historyTitle);
    m_history = new QListWidget(this);
    m_history->setObjectName(QStringLiteral("dataHistory"));
    m_history->setWordWrap(true);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setTextElideMode(Qt::ElideNone);
    layout->addWidget(m_history, 1);
    m_trends = new QPushButton(this);
    m_trends->setObjectName(QStringLiteral("dataTrends"));
    layout->addWidget(m_trends);
    connect(m_trends, &QPushButton::clicked, this, &CellPanel::trendsWanted);
    connect(m_audit, &QPushButton::clicked, this, &CellPanel::auditWanted);
    connect(m_status, &QComboBox::activated, this,
            [this] { Q_EMIT statusChosen(static_cast<Status>(m_status->currentData().toInt())); });
    connect(m_source, &QComboBox::activated, this,
            [this] { Q_EMIT sourceChosen(m_source->currentData().toInt()); });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->isModified()) {
            m_note->setModified(false);
            Q_EMIT noteTyped(m_note->text());
        }
    });
}

void CellPanel::buildHead(QBoxLayout& layout)
{
    m_name = textLabel("dataCellName", "panelTitle", this);
    m_place = textLabel("dataCellPlace", "quiet", this);
    m_value = textLabel("dataCellValue", "figure", this);
    m_growth = textLabel("dataCellGrowth", "quiet", this);
    for (QLabel* label : {m_name, m_place, m_value, m_growth})
        layout.addWidget(label);
}

void CellPanel::buildForm(QBoxLayout& layout)
{
    const Theme& theme = m_appearance.theme();
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, theme.spaceXs, 0, 0);
    m_form->setHorizontalSpacing(theme.spaceM);
    m_form->setVerticalSpacing(theme.spaceS);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto label = [this](QWidget* buddy) {
        auto* made = new QLabel(this);
        made->setObjectName(buddy->objectName() + QStringLiteral("Label"));
        made->setBuddy(buddy);
        m_form->addRow(made, buddy);
        return made;
    };
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("dataStatus"));
    m_source = new ElidedBox(this);
    m_source->setObjectName(QStringLiteral("dataSource"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(8);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("dataNote"));
    m_statusLabel = label(m_status);
    m_sourceLabel = label(m_source);
    m_noteLabel = label(m_note);
    layout.addLayout(m_form);
    m_quote = textLabel("dataQuote", "quiet", this);
    m_finding = textLabel("dataFinding", "doubt", this);
    m_audit = new QPushButton(this);
    m_audit->setObjectName(QStringLiteral("dataToAudit"));
    m_audit->setProperty("role", QStringLiteral("link"));
    m_audit->setCursor(Qt::PointingHandCursor);
    layout.addWidget(m_quote);
    layout.addWidget(m_finding);
    layout.addWidget(m_audit);
}

}
