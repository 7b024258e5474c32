// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importerdone.h"

#include "ui/parts/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneboard {

ImportSummary summaryOf(const Edit& edit, const QStringList& files, int leftOut)
{
    ImportSummary summary;
    summary.files = files;
    summary.revised = static_cast<int>(
        std::ranges::count_if(edit.figures, [](const Figure& figure) { return figure.id > 0; }));
    summary.added = static_cast<int>(edit.figures.size()) - summary.revised;
    summary.leftOut = leftOut;
    summary.indicators = static_cast<int>(edit.indicators.size());
    summary.areas = static_cast<int>(edit.areas.size());
    summary.names = static_cast<int>(edit.aliases.size());
    return summary;
}

ImporterDone::ImporterDone(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_another(new QPushButton(this))
    , m_look(new QPushButton(this))
{
    setObjectName(QStringLiteral("importerDone"));
    setProperty("role", QStringLiteral("panel"));
    m_title->setObjectName(QStringLiteral("doneTitle"));
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_text->setObjectName(QStringLiteral("doneText"));
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("doneUndo"));
    m_again->setObjectName(QStringLiteral("doneAgain"));
    m_another->setObjectName(QStringLiteral("doneAnother"));
    m_look->setObjectName(QStringLiteral("doneLook"));
    m_look->setProperty("role", QStringLiteral("primary"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_look, m_undo, m_again, m_another})
        buttons->addWidget(button);
    setTabOrder(m_look, m_undo);
    setTabOrder(m_undo, m_again);
    setTabOrder(m_again, m_another);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    const int margin = 2 * appearance.theme().spaceXl;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(appearance.theme().spaceL);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &ImporterDone::undoWanted);
    connect(m_again, &QPushButton::clicked, this, &ImporterDone::againWanted);
    connect(m_another, &QPushButton::clicked, this, &ImporterDone::anotherWanted);
    connect(m_look, &QPushButton::clicked, this, &ImporterDone::figuresWanted);
    retranslate();
}

void ImporterDone::retranslate()
{
    m_undo->setText(tr("Undo the import"));
    m_again->setText(tr("Look at it again"));
    m_another->setText(tr("Import another file"));
    m_look->setText(tr("See the figures"));
    for (QPushButton* button : {m_undo, m_again, m_another, m_look})
        button->setAccessibleName(button->text());
    refresh();
}

void ImporterDone::show(const ImportSummary& summary)
{
    m_summary = summary;
    m_undone = false;
    m_canUndo = true;
    refresh();
    m_look->setFocus();
}

void ImporterDone::setUndone(bool undone, bool canUndo)
{
    const bool other = undone != m_undone;
    m_undone = undone;
    m_canUndo = canUndo;
    refresh();
    if (other)
        (undone ? m_again : m_look)->setFocus();
}

void ImporterDone::refresh()
{
    m_undo->setVisible(!m_undone);
    m_undo->setEnabled(m_canUndo);
    m_undo->setToolTip(m_canUndo ? QString()
                                 : tr("Something was changed after it; undo that first."));
    m_look->setVisible(!m_undone);
    m_again->setVisible(m_undone);
    const int count = m_summary.added + m_summary.revised;
    m_title->setText(m_undone ? tr("The import was taken back")
                              : tr("%n figure(s) are stored", "", count));
    if (m_undone) {
        m_text->setText(tr("The store is as it was before. What you decided is still here."));
        return;
    }
    QStringList lines {tr("From: %1").arg(m_summary.files.join(QStringLiteral("、")))};
    lines.append(tr("%n new", "figures", m_summary.added));
    if (m_summary.revised > 0)
        lines.append(tr("%n revised; their former values stay in the history", "figures",
                        m_summary.revised));
    if (m_summary.leftOut > 0)
        lines.append(tr("%n left out", "figures", m_summary.leftOut));
    if (m_summary.indicators > 0)
        lines.append(tr("%n new indicator(s)", "", m_summary.indicators));
    if (m_summary.areas > 0)
        lines.append(tr("%n new area(s)", "", m_summary.areas));
    if (m_summary.names > 0)
        lines.append(tr("%n name(s) remembered for the next file", "", m_summary.names));
    m_text->setText(lines.join(u'\n'));
}

}
