// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticebar.h"

#include "ui/parts/appearance.h"
#include "ui/parts/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace zoneboard {

NoticeBar::NoticeBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setProperty("role", QStringLiteral("notice"));
    m_icon->setObjectName(QStringLiteral("noticeIcon"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act->setObjectName(QStringLiteral("noticeAct"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setProperty("role", QStringLiteral("icon"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_act);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto act = m_offer.act; // the offer may be replaced by what it does
        clear();
        if (act)
            act();
    });
    hide();
}

void NoticeBar::say(const Message& what, Tone tone, const Offer& offer)
{
    m_message = what;
    m_offer = offer;
    setProperty("trouble", tone == Tone::Trouble);
    style()->unpolish(this);
    style()->polish(this);
    refresh(m_language);
    show();
}

void NoticeBar::clear()
{
    m_message = {};
    hide();
}

QString NoticeBar::text() const
{
    return m_message.isEmpty() ? QString() : m_text->text();
}

void NoticeBar::refresh(Language language)
{
    m_language = language;
    const Theme& theme = m_appearance.theme();
    const bool trouble = property("trouble").toBool();
    m_icon->setPixmap(
        lineIcon(QStringLiteral("alert-triangle"), trouble ? theme.lightRed : theme.brand)
            .pixmap(18, 18));
    m_icon->setAccessibleName(trouble ? tr("Trouble") : tr("Note"));
    m_text->setText(m_message.isEmpty() ? QString() : m_message.in(language));
    m_act->setVisible(m_offer.text.source != nullptr);
    if (m_offer.text.source)
        m_act->setText(translated(m_offer.text, language));
    m_close->setIcon(lineIcon(QStringLiteral("x"), theme.quietInk));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
}

}
