// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "models/preferences.h"
#include "models/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

constexpr int textWidth = 620;

}

Welcome::Welcome(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_sample(new QPushButton(this))
    , m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("welcome"));
    m_title->setObjectName(QStringLiteral("welcomeTitle"));
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_text->setObjectName(QStringLiteral("welcomeText"));
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_recentTitle->setObjectName(QStringLiteral("welcomeRecent"));
    m_recentTitle->setProperty("role", QStringLiteral("panelTitle"));
    m_open->setObjectName(QStringLiteral("welcomeOpen"));
    m_open->setProperty("role", QStringLiteral("primary"));
    m_new->setObjectName(QStringLiteral("welcomeNew"));
    m_sample->setObjectName(QStringLiteral("welcomeSample"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_open, m_new, m_sample})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addSpacing(16);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recent);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &Welcome::openWanted);
    connect(m_new, &QPushButton::clicked, this, &Welcome::newWanted);
    connect(m_sample, &QPushButton::clicked, this, &Welcome::sampleWanted);
}

void Welcome::refresh()
{
    m_title->setText(tr("The year of a development zone, on one screen and on paper"));
    m_text->setText(tr("Open a store of figures, begin an empty one, or look at the sample. A "
                       "store is one file that ends in .zone; it can also be dropped here."));
    m_open->setText(tr("Open a store…"));
    m_new->setText(tr("New store…"));
    m_sample->setText(tr("Look at the sample"));
    m_recentTitle->setText(tr("Opened before"));
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->hide(); // it lives until the event loop comes round
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList stores = m_workspace.preferences().recentStores();
    m_recentTitle->setVisible(!stores.isEmpty());
    for (const QString& path : stores) {
        const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
        auto* link =
            new QPushButton(tr("%1 in %2", "file, folder").arg(QFileInfo(path).fileName(), folder));
        link->setObjectName(QStringLiteral("recent_") + QFileInfo(path).completeBaseName());
        link->setProperty("role", QStringLiteral("link"));
        link->setAccessibleName(link->text());
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(link, 0, Qt::AlignLeft);
    }
    for (QPushButton* button : {m_open, m_new, m_sample})
        button->setAccessibleName(button->text());
}

}
