// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importerstart.h"

#include "ui/parts/appearance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int textWidth = 560;

}

ImporterStart::ImporterStart(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_troubleText(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_choose(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("importerStart"));
    m_title->setObjectName(QStringLiteral("importerTitle"));
    m_title->setProperty("role", QStringLiteral("sectionTitle"));
    m_hint->setObjectName(QStringLiteral("importerHint"));
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_troubleText->setObjectName(QStringLiteral("importerTrouble"));
    m_troubleText->setProperty("role", QStringLiteral("trouble"));
    m_progress->setObjectName(QStringLiteral("importerProgress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(textWidth / 2, 6);
    m_choose->setObjectName(QStringLiteral("importerChoose"));
    m_choose->setProperty("role", QStringLiteral("primary"));
    m_paste->setObjectName(QStringLiteral("importerPaste"));
    m_cancel->setObjectName(QStringLiteral("importerStop"));
    for (QLabel* label : {m_title, m_hint, m_troubleText}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(textWidth);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_choose, m_paste, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(appearance.theme().spaceM);
    layout->addStretch(2);
    layout->addWidget(m_troubleText, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->addWidget(m_hint, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, &ImporterStart::filesWanted);
    connect(m_paste, &QPushButton::clicked, this, &ImporterStart::pasteWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ImporterStart::cancelled);
    showIdle();
}

namespace {

/// A label in the middle of a layout is not asked how high its lines need it.
void setWrapped(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setMinimumHeight(std::max(label->heightForWidth(textWidth), 0));
}

}

void ImporterStart::retranslate(Language language)
{
    m_language = language;
    m_choose->setText(tr("Choose files…"));
    m_paste->setText(tr("Paste the clipboard"));
    m_cancel->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Progress of reading"));
    for (QPushButton* button : {m_choose, m_paste, m_cancel})
        button->setAccessibleName(button->text());
    setWrapped(m_hint,
               tr("Tables: xlsx, xls, ods, csv in any encoding, web pages. Sentences: txt, "
                  "docx, odt, pdf. Or a block copied from Excel, WPS or a web page "
                  "(Ctrl+V). Nothing is stored before you have seen and accepted it."));
    if (!m_busy)
        showIdle(m_trouble);
}

void ImporterStart::showIdle(const Message& trouble)
{
    m_busy = false;
    m_trouble = trouble;
    setWrapped(m_title, tr("Drop the files of the bureaus here"));
    setWrapped(m_troubleText, trouble.isEmpty() ? QString() : trouble.in(m_language));
    m_troubleText->setVisible(!trouble.isEmpty());
    m_hint->show();
    m_choose->show();
    m_paste->show();
    m_progress->hide();
    m_cancel->hide();
    m_choose->setFocus();
    update();
}

void ImporterStart::showProgress(const QString& what, int place, int count)
{
    m_busy = true;
    m_trouble = {};
    m_title->setText(what);
    m_troubleText->hide();
    m_hint->hide();
    m_choose->hide();
    m_paste->hide();
    // One file tells nothing about how far it is.
    m_progress->setRange(0, count > 1 ? count : 0);
    m_progress->setValue(std::max(place - 1, 0));
    m_progress->show();
    m_cancel->show();
    m_cancel->setFocus();
    update();
}

void ImporterStart::keyPressEvent(QKeyEvent* event)
{
    if (m_busy && event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

/// The dashed frame that says: here.
void ImporterStart::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.panel);
    painter.setPen(m_busy ? QPen(theme.line, 1) : QPen(theme.brandTint, 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radiusPanel,
                            theme.radiusPanel);
}

}
