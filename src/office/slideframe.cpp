// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slidemaker_p.h"

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

using namespace slidespace;

constexpr double footPixels = 13.5;
constexpr double notePixels = 13.5;
constexpr double mostNoteLines = 4;

/// Sizes of headings and the lines they may have, in the order in which they are tried: one line in
/// a smaller size rather than a second one with a word.
struct HeadingSize
{
    double pixels;
    double lines;
};
constexpr std::array<HeadingSize, 5> headingSizes {{{34, 1}, {30, 1}, {34, 2}, {28, 2}, {24, 3}}};

}

SlideMaker::Frame SlideMaker::frameOf(const ReportPage& page) const
{
    Frame frame;
    // The words that say that it runs on belong to its length.
    const QString longest = m_spec.words.continued.arg(page.heading);
    for (const HeadingSize& size : headingSizes) {
        frame.headingPixels = size.pixels;
        frame.headingHeight = m_measure.height(longest, size.pixels, true, textWidth);
        if (frame.headingHeight <= size.lines * SlideMeasure::lineHeight(size.pixels) + 1)
            break;
    }
    frame.top = headingTop + frame.headingHeight + bodyGap;
    frame.notes = footnotes(page);
    double notes = 0;
    for (const SlideParagraph& note : frame.notes)
        notes += m_measure.height(note.text, note.pixels, false, textWidth);
    frame.bottom = footTop - notes - bodyGap;
    return frame;
}

/// What is said at the foot of the slide; what is too much for it stands in the speaker's notes.
std::vector<SlideParagraph> SlideMaker::footnotes(const ReportPage& page) const
{
    std::vector<SlideParagraph> lines;
    double room = mostNoteLines * SlideMeasure::lineHeight(notePixels) + 1;
    const auto add = [&](const QString& words, QStringList texts) {
        while (!texts.isEmpty()) {
            const QString text = words.arg(texts.join(m_spec.words.between));
            const double height = m_measure.height(text, notePixels, false, textWidth);
            if (height <= room) {
                room -= height;
                lines.push_back({text, notePixels, false, Ink::Quiet});
                return;
            }
            texts.removeLast();
        }
    };
    add(m_spec.words.source, page.sources);
    add(m_spec.words.note, page.notes);
    std::ranges::reverse(lines);
    return lines;
}

QStringList SlideMaker::speakerNotes(const ReportPage& page) const
{
    QStringList notes {page.heading};
    for (const ReportBlock& block : page.blocks)
        if (const auto* chart = std::get_if<ReportChart>(&block))
            notes.append(chart->chart.description);
    for (const QString& note : page.notes)
        notes.append(m_spec.words.note.arg(note));
    for (const QString& source : page.sources)
        notes.append(m_spec.words.source.arg(source));
    notes.removeAll(QString());
    return notes;
}

void SlideMaker::addMark(Slide& slide) const
{
    if (m_spec.synthetic)
        slide.texts.push_back(
            {QRectF(slideSize.width() / 2, sectionTop, slideSize.width() / 2 - margin,
                    SlideMeasure::lineHeight(sectionPixels)),
             {{m_spec.syntheticMark, sectionPixels, true, Ink::Brand, Qt::AlignRight}},
             SlideRole::Mark});
}

///   section                          mark
///   Heading
///
///   …
///   notes
///   title of the report             number
Slide& SlideMaker::newSlide(const ReportPage& page, const Frame& frame, bool continued)
{
    Slide& slide = m_deck.slides.emplace_back();
    slide.notes = speakerNotes(page);
    const double line = SlideMeasure::lineHeight(sectionPixels);
    slide.texts.push_back({QRectF(margin, headingTop, textWidth, frame.headingHeight),
                           {{continued ? m_spec.words.continued.arg(page.heading) : page.heading,
                             frame.headingPixels, true}},
                           SlideRole::Title});
    slide.texts.push_back({QRectF(margin, sectionTop, textWidth / 2, line),
                           {{page.section, sectionPixels, false, Ink::Brand}}});
    addMark(slide);
    if (!frame.notes.empty())
        slide.texts.push_back(
            {QRectF(margin, frame.bottom + bodyGap, textWidth, footTop - frame.bottom - bodyGap),
             frame.notes, SlideRole::Plain, true});
    slide.texts.push_back(
        {QRectF(margin, footTop + 4, textWidth * 0.8, SlideMeasure::lineHeight(footPixels)),
         {{m_spec.title, footPixels, false, Ink::Quiet}}});
    return slide;
}

}
