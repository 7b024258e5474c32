// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/slideblocks_p.h"
#include "office/slidedeck_p.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace zoneboard {

namespace {

constexpr double margin = 56; // left and right
constexpr double sectionTop = 24;
constexpr double headingTop = 50;
constexpr double footTop = 682;
constexpr double footPixels = 13.5;
constexpr double sectionPixels = 16;
constexpr double notePixels = 13.5;
constexpr double mostNoteLines = 4;
constexpr double gutter = 32;
constexpr double leftPart = 0.5; // of a pair
constexpr double bodyGap = 14;

/// Sizes of headings and the lines they may have, in the order in which they are tried: one line in
/// a smaller size rather than a second one with a word.
struct HeadingSize
{
    double pixels;
    double lines;
};
constexpr std::array<HeadingSize, 5> headingSizes {{{34, 1}, {30, 1}, {34, 2}, {28, 2}, {24, 3}}};

const double textWidth = slideSize.width() - 2 * margin;

/// Makes the slides of one report; used once.
class SlideMaker
{
public:
    explicit SlideMaker(const ReportSpec& spec)
        : m_spec(spec)
    {
    }

    SlideDeck made()
    {
        for (const ReportPage& page : m_spec.pages) {
            m_first.push_back(m_deck.slides.size());
            if (page.kind == ReportPageKind::Cover)
                addCover(page);
            else if (page.kind == ReportPageKind::Contents)
                reserveContents(page);
            else
                addFlowing(page);
        }
        fillContents();
        return std::move(m_deck);
    }

private:
    struct Frame
    {
        double headingPixels = 0;
        double headingHeight = 0;
        double top = 0; ///< of what stands under the heading
        double bottom = 0; ///< above the notes
        std::vector<SlideParagraph> notes;
    };

    [[nodiscard]] Frame frameOf(const ReportPage& page) const;
    [[nodiscard]] std::vector<SlideParagraph> footnotes(const ReportPage& page) const;
    [[nodiscard]] QStringList speakerNotes(const ReportPage& page) const;
    Slide& newSlide(const ReportPage& page, const Frame& frame, bool continued);
    void addMark(Slide& slide) const;
    void addCover(const ReportPage& page);
    void addFlowing(const ReportPage& page);
    [[nodiscard]] std::vector<SlideBlock> blocksOf(const ReportPage& page, double height) const;
    [[nodiscard]] bool addPair(const ReportPage& page, size_t first, double height,
                               std::vector<SlideBlock>& blocks) const;
    void addChunk(const ReportPage& page, const Frame& frame,
                  const std::vector<SlideBlock>& blocks);

    // contents
    struct Entry
    {
        QString text;
        bool section = false;
        size_t slide = 0;
    };
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] std::vector<std::vector<Entry>> contents() const;
    void reserveContents(const ReportPage& page);
    void fillContents();

    const ReportSpec& m_spec;
    SlideMeasure m_measure;
    SlideDeck m_deck;
    std::vector<size_t> m_first; ///< slides, one a page
    std::vector<size_t> m_contents; ///< slides of contents
};

constexpr size_t contentsColumns = 3;
constexpr double contentsPixels = 16;
constexpr double contentsTop = 130;
constexpr double contentsIndent = 40; // the number's column

const double contentsWidth =
    (textWidth - gutter * (contentsColumns - 1)) / static_cast<double>(contentsColumns);

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

///   ▬▬▬
///   Title of the report
///   what it holds
///
///   key figures
///
///   office, date
void SlideMaker::addCover(const ReportPage& page)
{
    constexpr double titlePixels = 48;
    constexpr double subtitlePixels = 22;
    Slide& slide = m_deck.slides.emplace_back();
    slide.cover = true;
    slide.notes = speakerNotes(page);
    slide.notes.prepend(m_spec.title);
    double top = 150;
    const double titleHeight = m_measure.height(m_spec.title, titlePixels, true, textWidth);
    slide.texts.push_back({QRectF(margin, top, textWidth, titleHeight),
                           {{m_spec.title, titlePixels, true}},
                           SlideRole::Title});
    top += titleHeight + 12;
    const double line = SlideMeasure::lineHeight(subtitlePixels);
    slide.texts.push_back({QRectF(margin, top, textWidth, line),
                           {{page.heading, subtitlePixels, false, Ink::Quiet}},
                           SlideRole::Subtitle});
    addMark(slide);
    double foot = footTop;
    for (const QString& text : {m_spec.dateText, m_spec.office}) {
        if (text.isEmpty())
            continue;
        foot -= line;
        slide.texts.push_back(
            {QRectF(margin, foot, textWidth, line), {{text, subtitlePixels - 2}}});
    }
    for (const ReportBlock& block : page.blocks) {
        const auto* figures = std::get_if<ReportKeyFigures>(&block);
        if (!figures)
            continue;
        const SlideBlock made = slideKeyFigures(m_measure, *figures, textWidth);
        const double height = made.height() - made.flow.gap;
        FlowPiece all;
        all.rowCount = made.flow.rows.size();
        made.put(slide, QRectF(margin, foot - height - 40, textWidth, height), all);
    }
}

bool SlideMaker::addPair(const ReportPage& page, size_t first, double height,
                         std::vector<SlideBlock>& blocks) const
{
    if (!page.sideBySide || first + 1 >= page.blocks.size())
        return false;
    const auto* chart = std::get_if<ReportChart>(&page.blocks[first]);
    const auto* table = std::get_if<ReportTable>(&page.blocks[first + 1]);
    if (!chart || !table)
        return false;
    const double left = (textWidth - gutter) * leftPart;
    auto charts = slideCharts(m_measure, *chart, left, height);
    auto tables = slideTables(m_measure, *table, m_spec.words, textWidth - left - gutter);
    if (charts.size() != 1 || tables.size() != 1 || tables.front().height() > height)
        return false;
    blocks.push_back(slidePair(std::move(charts.front()), std::move(tables.front()), left, gutter));
    return true;
}

std::vector<SlideBlock> SlideMaker::blocksOf(const ReportPage& page, double height) const
{
    std::vector<SlideBlock> blocks;
    const auto append = [&](std::vector<SlideBlock> more) {
        std::ranges::move(more, std::back_inserter(blocks));
    };
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const ReportBlock& block = page.blocks[i];
        if (addPair(page, i, height, blocks))
            ++i;
        else if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            blocks.push_back(slideParagraph(m_measure, *paragraph, textWidth));
        else if (const auto* figures = std::get_if<ReportKeyFigures>(&block))
            blocks.push_back(slideKeyFigures(m_measure, *figures, textWidth));
        else if (const auto* chart = std::get_if<ReportChart>(&block))
            append(slideCharts(m_measure, *chart, textWidth, height));
        else
            append(slideTables(m_measure, std::get<ReportTable>(block), m_spec.words, textWidth));
    }
    return blocks;
}

/// Blocks that stand together on a slide as long as they fit whole: a table that does not fit under
/// its chart begins on the next one instead of being broken.
void SlideMaker::addFlowing(const ReportPage& page)
{
    const Frame frame = frameOf(page);
    const double height = frame.bottom - frame.top;
    std::vector<SlideBlock> chunk;
    double used = 0;
    for (SlideBlock& block : blocksOf(page, height)) {
        if (!chunk.empty() && used + block.height() > height) {
            addChunk(page, frame, std::exchange(chunk, {}));
            used = 0;
        }
        used += block.height();
        chunk.push_back(std::move(block));
    }
    if (!chunk.empty() || m_first.back() == m_deck.slides.size())
        addChunk(page, frame, chunk);
}

void SlideMaker::addChunk(const ReportPage& page, const Frame& frame,
                          const std::vector<SlideBlock>& blocks)
{
    const double height = frame.bottom - frame.top;
    std::vector<FlowItem> items;
    for (const SlideBlock& block : blocks)
        items.push_back(block.flow);
    const size_t first = m_deck.slides.size();
    newSlide(page, frame, first != m_first.back());
    for (const FlowPiece& piece : paginate(items, height, height)) {
        while (m_deck.slides.size() <= first + piece.sheet)
            newSlide(page, frame, true);
        const QRectF rect(margin, frame.top + piece.top, textWidth, piece.height);
        blocks[piece.item].put(m_deck.slides[first + piece.sheet], rect, piece);
    }
}

std::vector<SlideMaker::Entry> SlideMaker::entries() const
{
    std::vector<Entry> list;
    QString section;
    for (size_t i = 0; i < m_spec.pages.size(); ++i) {
        const ReportPage& page = m_spec.pages[i];
        if (page.contentsTitle.isEmpty())
            continue;
        const size_t slide = i < m_first.size() ? m_first[i] : 0;
        const bool alone = page.section.isEmpty() || page.section == page.contentsTitle;
        if (!alone && page.section != section)
            list.push_back({page.section, true, slide});
        section = page.section;
        list.push_back({page.contentsTitle, alone, slide});
    }
    return list;
}

/// The entries in columns that are each as high as a slide has room.
std::vector<std::vector<SlideMaker::Entry>> SlideMaker::contents() const
{
    std::vector<std::vector<Entry>> columns {{}};
    double used = 0;
    for (Entry& entry : entries()) {
        const double height = m_measure.height(entry.text, contentsPixels, entry.section,
                                               contentsWidth - contentsIndent);
        if (used + height > footTop - bodyGap - contentsTop) {
            columns.emplace_back();
            used = 0;
        }
        used += height;
        columns.back().push_back(std::move(entry));
    }
    return columns;
}

void SlideMaker::reserveContents(const ReportPage& page)
{
    for (size_t column = 0; column < contents().size(); column += contentsColumns) {
        m_contents.push_back(m_deck.slides.size());
        newSlide(page, frameOf(page), column > 0);
    }
}

/// Every entry leads to its slide.
void SlideMaker::fillContents()
{
    const auto columns = contents();
    for (size_t i = 0; i < columns.size() && i / contentsColumns < m_contents.size(); ++i) {
        const double left =
            margin + static_cast<double>(i % contentsColumns) * (contentsWidth + gutter);
        SlideText text {QRectF(left, contentsTop, contentsWidth, footTop - contentsTop), {}};
        for (const Entry& entry : columns[i])
            text.paragraphs.push_back({entry.text, contentsPixels, entry.section,
                                       entry.section ? Ink::Plain : Ink::Quiet, Qt::AlignLeft,
                                       false, entry.slide, QString::number(entry.slide + 1)});
        m_deck.slides[m_contents[i / contentsColumns]].texts.push_back(std::move(text));
    }
}

}

SlideDeck slideDeck(const ReportSpec& spec)
{
    return SlideMaker(spec).made();
}

}
