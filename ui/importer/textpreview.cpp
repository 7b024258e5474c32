// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/textpreview.h"

#include "ui/parts/appearance.h"

#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace zoneboard {

namespace {

QColor tintOf(TextPreview::Tone tone, const Theme& theme)
{
    switch (tone) {
    case TextPreview::Tone::Concern:
        return mixed(theme.lightAmberFill, theme.panel, 0.32);
    case TextPreview::Tone::Refused:
        return mixed(theme.lightRed, theme.panel, 0.26);
    case TextPreview::Tone::LeftOut:
        return mixed(theme.quietInk, theme.panel, 0.12);
    case TextPreview::Tone::Figure:
        break;
    }
    return mixed(theme.brand, theme.panel, 0.17);
}

}

TextPreview::TextPreview(const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    document()->setDocumentMargin(appearance.theme().spaceL);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TextPreview::caretMoved);
}

void TextPreview::show(const QString& text, std::vector<Span> spans)
{
    // The document has one character where the file has a carriage return and a line feed.
    QString shown;
    shown.reserve(text.size());
    m_positions.clear();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (character.isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate()) {
            shown += character;
            continue;
        }
        m_positions.push_back(static_cast<int>(shown.size()));
        const bool followed = i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (character != u'\r' || !followed)
            shown += character;
    }
    m_positions.push_back(static_cast<int>(shown.size()));
    m_start = m_end = -1;
    const QScopedValueRollback choosing(m_choosing, true);
    setPlainText(shown);
    setSpans(std::move(spans));
}

void TextPreview::setSpans(std::vector<Span> spans)
{
    m_spans = std::move(spans);
    paintSpans();
}

int TextPreview::positionOf(int character) const
{
    const auto last = static_cast<int>(m_positions.size()) - 1;
    return last < 0 ? 0 : m_positions[static_cast<std::size_t>(std::clamp(character, 0, last))];
}

void TextPreview::paintSpans()
{
    const Theme& theme = m_appearance.theme();
    QList<QTextEdit::ExtraSelection> lit;
    const auto add = [&](int start, int end) -> QTextCharFormat& {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(positionOf(start));
        selection.cursor.setPosition(positionOf(end), QTextCursor::KeepAnchor);
        lit.append(selection);
        return lit.last().format;
    };
    for (const Span& span : m_spans) {
        QTextCharFormat& format = add(span.start, span.end);
        format.setBackground(tintOf(span.tone, theme));
        if (span.tone == Tone::LeftOut)
            format.setFontStrikeOut(true);
    }
    if (m_start >= 0) {
        QTextCharFormat& format = add(m_start, m_end);
        format.setBackground(theme.brand);
        format.setForeground(theme.onBrand);
    }
    setExtraSelections(lit);
}

void TextPreview::choose(int start, int end)
{
    m_start = start;
    m_end = end;
    paintSpans();
    if (start < 0)
        return;
    const QScopedValueRollback choosing(m_choosing, true);
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(start));
    setTextCursor(cursor);
    // In the middle, so that what stands around the figure can be read.
    centerCursor();
}

void TextPreview::caretMoved()
{
    if (m_choosing || textCursor().hasSelection())
        return;
    const int position = textCursor().position();
    for (const Span& span : m_spans) {
        if (span.figure && position >= positionOf(span.start) && position < positionOf(span.end)) {
            Q_EMIT figureChosen(*span.figure);
            return;
        }
    }
}

}
