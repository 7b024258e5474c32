// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/entrybar.h"

#include "ui/parts/appearance.h"
#include "ui/parts/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace zoneboard {

EntryBar::EntryBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("dataQuestion"));
    setProperty("role", QStringLiteral("notice"));
    setProperty("trouble", true);
    const Theme& theme = appearance.theme();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spaceM, theme.spaceXs, theme.spaceS, theme.spaceXs);
    layout->setSpacing(theme.spaceS);
    m_icon->setObjectName(QStringLiteral("dataQuestionIcon"));
    m_text->setObjectName(QStringLiteral("dataQuestionText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    const auto button = [&](const QString& name) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        layout->addWidget(made);
        return made;
    };
    m_answers[0] = button(QStringLiteral("dataKeep"));
    m_answers[1] = button(QStringLiteral("dataInstead"));
    m_again = button(QStringLiteral("dataTypeAgain"));
    m_drop = button(QStringLiteral("dataDrop"));
    for (size_t i = 0; i < 2; ++i)
        connect(m_answers[i], &QPushButton::clicked, this, [this, i] { answer(i); });
    connect(m_again, &QPushButton::clicked, this, &EntryBar::typeAgain);
    connect(m_drop, &QPushButton::clicked, this, &EntryBar::next);
    hide();
}

void EntryBar::ask(EntryQuestion question)
{
    m_questions.push_back(std::move(question));
    refresh(m_language);
}

void EntryBar::clear()
{
    m_questions.clear();
    hide();
}

void EntryBar::refresh(Language language)
{
    m_language = language;
    setVisible(isAsking());
    if (!isAsking())
        return;
    m_icon->setPixmap(
        lineIcon(QStringLiteral("alert-triangle"), m_appearance.theme().lightRed).pixmap(18, 18));
    const EntryQuestion& question = m_questions.front();
    QString text = question.text.in(language);
    if (m_questions.size() > 1)
        text += u' ' + tr("(%n more)", nullptr, static_cast<int>(m_questions.size()) - 1);
    m_text->setText(text);
    setAccessibleName(text);
    for (size_t i = 0; i < 2; ++i) {
        const bool offered = i < question.answers.size();
        m_answers[i]->setVisible(offered);
        if (offered)
            m_answers[i]->setText(question.answers[i].name.in(language));
    }
    m_again->setVisible(question.typed.has_value());
    m_again->setText(tr("Type again"));
    m_drop->setText(question.answers.empty() && !question.typed ? tr("Close") : tr("Discard"));
}

void EntryBar::answer(size_t number)
{
    const EntryQuestion::Answer chosen = m_questions.front().answers.at(number);
    next();
    Q_EMIT answered(chosen.entries, chosen.certain);
}

void EntryBar::typeAgain()
{
    const auto typed = *m_questions.front().typed;
    next();
    Q_EMIT typeAgainWanted(typed.first, typed.second);
}

void EntryBar::next()
{
    m_questions.pop_front();
    refresh(m_language);
}

}
