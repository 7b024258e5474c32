// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <optional>
#include <vector>

namespace zoneboard {

class Appearance;

/// A bulletin as it was written, its figures lit; the caret chooses one.
class TextPreview final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Tone
    {
        Figure,
        Concern,
        LeftOut,
        Refused,
    };
    /// Characters [start, end) of the text, counted as Unicode characters.
    struct Span
    {
        int start = 0;
        int end = 0;
        Tone tone = Tone::Figure;
        std::optional<std::size_t> figure;
    };

    explicit TextPreview(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const QString& text, std::vector<Span> spans);
    void setSpans(std::vector<Span> spans);
    /// Lights the span up and brings it into view; nothing is lit where start is negative.
    void choose(int start, int end);

Q_SIGNALS:
    void figureChosen(std::size_t figure);

private:
    void paintSpans();
    void caretMoved();
    [[nodiscard]] int positionOf(int character) const;

    const Appearance& m_appearance;
    std::vector<Span> m_spans;
    std::vector<int> m_positions; ///< of each Unicode character in the document
    int m_start = -1;
    int m_end = -1;
    bool m_choosing = false;
};

}
