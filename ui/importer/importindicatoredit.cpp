// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importindicatoredit.h"

#include "models/textmatch.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>

namespace zoneboard {

ImportIndicatorEdit::ImportIndicatorEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_answers, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::DisplayRole);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(QStringLiteral("indicatorAnswers"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &ImportIndicatorEdit::search);
    connect(this, &QLineEdit::returnPressed, this, &ImportIndicatorEdit::takeFirst);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                const auto* shown =
                    qobject_cast<const QAbstractProxyModel*>(m_completer->completionModel());
                if (const JumpTarget* target = m_answers.target(shown->mapToSource(index).row()))
                    take(*target);
            });
}

void ImportIndicatorEdit::setCatalog(const Catalog& catalog, Language language)
{
    std::vector<JumpTarget> targets;
    m_names.clear();
    for (const Indicator& indicator : catalog.indicators()) {
        m_names.insert(indicator.id, indicator.name.in(language));
        targets.push_back({JumpKind::Indicator, QString::number(indicator.id),
                           indicator.name.in(language), indicator.unit,
                           searchKeys(catalog, indicator)});
    }
    m_answers.setTargets(std::move(targets));
    m_answers.setQuery({});
}

void ImportIndicatorEdit::setIndicator(IndicatorId id)
{
    m_indicator = id;
    setText(m_names.value(id));
    setCursorPosition(0);
}

void ImportIndicatorEdit::search(const QString& text)
{
    m_indicator = 0;
    m_answers.setQuery(text);
}

/// Return without looking at the answers takes the best one.
void ImportIndicatorEdit::takeFirst()
{
    if (m_indicator == 0 && !text().trimmed().isEmpty()) {
        m_answers.setQuery(text());
        if (const JumpTarget* target = m_answers.target(0))
            take(*target);
    }
}

void ImportIndicatorEdit::take(const JumpTarget& target)
{
    const IndicatorId id = target.id.toInt();
    setIndicator(id);
    Q_EMIT chosen(id);
}

}
