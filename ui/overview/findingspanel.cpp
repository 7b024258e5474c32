// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/findingspanel.h"

#include "models/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneboard {

FindingsPanel::FindingsPanel(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("findings"));
    setProperty("role", QStringLiteral("panel"));
    m_layout->setContentsMargins(16, 8, 12, 8);
    m_layout->setSpacing(2);
}

void FindingsPanel::show(const std::vector<Finding>& findings, size_t most)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide(); // it lives until the event loop comes round
            row->deleteLater();
        }
        delete item;
    }
    setAccessibleName(tr("Findings"));
    for (size_t i = 0; i < std::min(findings.size(), most); ++i)
        addSentence(findings[i], i + 1);
    if (const int open = m_workspace.openFindings(); open > 0)
        addAudit(open);
    setVisible(!findings.empty());
}

/// How much of what is shown above is still to be looked into, and the way there.
void FindingsPanel::addAudit(int open)
{
    auto* link = new QPushButton(tr("The audit has %n finding(s) to look at", nullptr, open), this);
    link->setObjectName(QStringLiteral("findingsAudit"));
    link->setProperty("role", QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    connect(link, &QPushButton::clicked, this, &FindingsPanel::auditWanted);
    m_layout->addWidget(link, 0, Qt::AlignLeft);
}

void FindingsPanel::addSentence(const Finding& finding, size_t number)
{
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("findingRow%1").arg(number));
    const QString sentence = finding.sentence.in(m_workspace.language());
    row->setAccessibleName(sentence);
    auto* mark = new QLabel(QString(QChar(static_cast<char16_t>(0x245F + number))), row); // ① …
    mark->setObjectName(QStringLiteral("findingMark%1").arg(number));
    auto* text = new QLabel(sentence, row);
    text->setObjectName(QStringLiteral("finding%1").arg(number));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    for (QLabel* label : {mark, text}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setContentsMargins(0, 4, 0, 0); // in line with the link
    }
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    if (!finding.cells.empty()) {
        auto* link = new QPushButton(tr("Details"), row);
        link->setObjectName(QStringLiteral("findingLink%1").arg(number));
        link->setProperty("role", QStringLiteral("link"));
        link->setCursor(Qt::PointingHandCursor);
        link->setAccessibleName(tr("Details: %1").arg(sentence));
        connect(link, &QPushButton::clicked, this,
                [this, id = finding.cells.front().indicator] { Q_EMIT opened(id); });
        layout->addWidget(link, 0, Qt::AlignTop);
    }
    m_layout->addWidget(row);
}

}
