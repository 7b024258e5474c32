// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlayout.h"

#include "report/blocklayout_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

constexpr double gutter = 32; // between what stands side by side
constexpr double leftPart = 0.5; // of the width, for the chart of a pair
constexpr double headingGap = 6;
constexpr double bodyGap = 10;
constexpr double contentsIndent = 18;
constexpr double pageNumberWidth = 44;

class Builder
{
public:
    Builder(const ReportSpec& spec, const PageSetup& setup, const Typography& type)
        : m_spec(spec)
        , m_type(type)
        , m_area(textArea(setup))
        , m_blocks {spec, type, m_area.height(), 0, 0}
    {
        m_layout.setup = setup;
        m_layout.size = sheetSize(setup);
    }

    ReportLayout built()
    {
        for (size_t page = 0; page < m_spec.pages.size(); ++page) {
            m_layout.firstSheets.push_back(m_layout.sheets.size());
            const ReportPage& what = m_spec.pages[page];
            if (!what.contentsTitle.isEmpty())
                m_layout.bookmarks.push_back(
                    {what.contentsTitle, what.section, m_layout.sheets.size()});
            if (what.kind == ReportPageKind::Cover)
                addCover(page);
            else if (what.kind == ReportPageKind::Contents)
                reserveContents(page);
            else
                addPage(page);
        }
        for (const size_t sheet : m_contents)
            fillContents(sheet);
        for (size_t i = 0; i < m_layout.sheets.size(); ++i)
            addRunning(i);
        return std::move(m_layout);
    }

private:
    PaperSheet& newSheet(size_t page)
    {
        m_layout.sheets.emplace_back();
        m_layout.sheets.back().page = page;
        return m_layout.sheets.back();
    }

    void put(PaperSheet& sheet, const QRectF& rect, const QString& text, Face face,
             Qt::AlignmentFlag align = Qt::AlignLeft, Ink ink = Ink::Plain) const
    {
        sheet.texts.push_back({rect, text, face, align, ink});
    }

    /// Lines from `top` down over the whole width; returns where they end.
    double putLines(PaperSheet& sheet, const QString& text, Face face, double top,
                    Ink ink = Ink::Plain) const
    {
        for (const QString& line : m_type.lines(text, face, m_area.width())) {
            put(sheet, {m_area.left(), top, m_area.width(), m_type.lineHeight(face)}, line, face,
                Qt::AlignLeft, ink);
            top += m_type.lineHeight(face);
        }
        return top;
    }

    void addCover(size_t page);
    void reserveContents(size_t page);
    void fillContents(size_t first);
    void addPage(size_t page);
    void addRunning(size_t index);
    void addBlocks(const ReportPage& page, std::vector<MeasuredBlock>& blocks);
    [[nodiscard]] bool addPair(const ReportPage& page, size_t first, double sheetHeight,
                               std::vector<MeasuredBlock>& blocks);
    void addChart(const ReportChart& chart, double width, std::vector<MeasuredBlock>& blocks);
    void addFootnotes(const ReportPage& page, std::vector<MeasuredBlock>& blocks);
    [[nodiscard]] double contentsTop() const
    {
        return m_area.top() + m_type.lineHeight(Face::Heading) + bodyGap;
    }
    [[nodiscard]] std::vector<double> contentsRows() const;

    const ReportSpec& m_spec;
    const Typography& m_type;
    QRectF m_area;
    BlockContext m_blocks;
    ReportLayout m_layout;
    std::vector<size_t> m_contents; ///< first sheets of contents
};

///   ▬▬▬
///   Title of the report
///   zone, year
///
///   key figures
///
///   office
///   date
void Builder::addCover(size_t page)
{
    PaperSheet& sheet = newSheet(page);
    double top = m_area.top() + m_area.height() * 0.2;
    sheet.rules.push_back({QLineF(m_area.left(), top, m_area.left() + 72, top), RuleWeight::Brand});
    top = putLines(sheet, m_spec.title, Face::CoverTitle, top + 20);
    putLines(sheet, m_spec.pages[page].heading, Face::CoverText, top + 8, Ink::Quiet);
    double foot = m_area.bottom();
    for (const QString& text : {m_spec.dateText, m_spec.office}) {
        if (text.isEmpty())
            continue;
        const QStringList lines = m_type.lines(text, Face::CoverText, m_area.width());
        foot -= static_cast<double>(lines.size()) * m_type.lineHeight(Face::CoverText);
        putLines(sheet, text, Face::CoverText, foot);
    }
    for (const ReportBlock& block : m_spec.pages[page].blocks) {
        if (const auto* figures = std::get_if<ReportKeyFigures>(&block)) {
            const MeasuredBlock measured = keyFiguresBlock(m_blocks, *figures, m_area.width());
            if (measured.flow.rows.empty())
                continue;
            const double height = measured.flow.rows.front();
            measured.put(sheet, {m_area.left(), foot - height - 48}, {0, 0, 0, height, 0, 1});
        }
    }
}

std::vector<double> Builder::contentsRows() const
{
    std::vector<double> rows;
    QString section;
    for (const ReportPage& page : m_spec.pages) {
        if (page.contentsTitle.isEmpty())
            continue;
        const bool begins = page.section != section && page.section != page.contentsTitle;
        section = page.section;
        const double indent = page.section == page.contentsTitle ? 0 : contentsIndent;
        const auto lines =
            m_type.lines(page.contentsTitle, Face::Body, m_area.width() - indent - pageNumberWidth);
        rows.push_back((begins ? m_type.lineHeight(Face::Subheading) + 4 : 0)
                       + static_cast<double>(lines.size()) * m_type.lineHeight(Face::Body));
    }
    return rows;
}

/// As many sheets as the contents will need; they are filled when all page numbers are known.
void Builder::reserveContents(size_t page)
{
    m_contents.push_back(m_layout.sheets.size());
    newSheet(page);
    double top = contentsTop();
    for (const double row : contentsRows()) {
        if (top + row > m_area.bottom()) {
            newSheet(page);
            top = m_area.top();
        }
        top += row;
    }
}

void Builder::fillContents(size_t first)
{
    size_t at = first;
    putLines(m_layout.sheets[at], m_spec.pages[m_layout.sheets[at].page].heading, Face::Heading,
             m_area.top());
    double top = contentsTop();
    const std::vector<double> rows = contentsRows();
    QString section;
    for (size_t i = 0; i < m_layout.bookmarks.size(); ++i) {
        const Bookmark& entry = m_layout.bookmarks[i];
        if (top + rows[i] > m_area.bottom()) {
            ++at;
            top = m_area.top();
        }
        PaperSheet& sheet = m_layout.sheets[at];
        const double begin = top;
        if (entry.section != section && entry.section != entry.title)
            top = putLines(sheet, entry.section, Face::Subheading, top + 4);
        section = entry.section;
        const double indent = entry.section == entry.title ? 0 : contentsIndent;
        const double line = m_type.lineHeight(Face::Body);
        double end = m_area.left();
        for (const QString& text :
             m_type.lines(entry.title, Face::Body, m_area.width() - indent - pageNumberWidth)) {
            put(sheet, {m_area.left() + indent, top, m_area.width() - indent, line}, text,
                Face::Body);
            end = m_area.left() + indent + m_type.width(text, Face::Body);
            top += line;
        }
        put(sheet, {m_area.right() - pageNumberWidth, top - line, pageNumberWidth, line},
            QString::number(entry.sheet + 1), Face::Body, Qt::AlignRight);
        sheet.rules.push_back(
            {QLineF(end + 10, top - line / 3, m_area.right() - pageNumberWidth + 8, top - line / 3),
             RuleWeight::Hair});
        sheet.links.push_back(
            {QRectF(m_area.left(), begin, m_area.width(), top - begin), entry.sheet});
    }
}

void Builder::addChart(const ReportChart& chart, double width, std::vector<MeasuredBlock>& blocks)
{
    if (!chart.caption.isEmpty()) {
        blocks.push_back(textBlock(m_blocks,
                                   m_spec.words.figure.arg(++m_blocks.figures)
                                       + QStringLiteral("  ") + chart.caption,
                                   Face::Caption, Ink::Quiet, width, bodyGap));
        blocks.back().flow.keepWithNext = true;
    }
    blocks.push_back(chartBlock(chart, width, m_area.height() * 0.8));
    blocks.back().flow.gap = 4;
}

/// A chart and the table after it beside one another, where the sheet is wide and the table short
/// enough.
bool Builder::addPair(const ReportPage& page, size_t first, double sheetHeight,
                      std::vector<MeasuredBlock>& blocks)
{
    if (first + 1 >= page.blocks.size() || m_area.width() < m_area.height())
        return false;
    const auto* chart = std::get_if<ReportChart>(&page.blocks[first]);
    const auto* table = std::get_if<ReportTable>(&page.blocks[first + 1]);
    if (!chart || !table)
        return false;
    const double left = (m_area.width() - gutter) * leftPart;
    const double offset = left + gutter;
    BlockContext trial = m_blocks;
    const auto tables = tableBlocks(trial, *table, m_area.width() - offset);
    if (tables.size() != 1)
        return false;
    MeasuredBlock picture = chartBlock(*chart, left, sheetHeight);
    MeasuredBlock pair = sideBySide(picture, tables.front(), offset);
    if (pair.flow.rows.front() > sheetHeight)
        return false;
    m_blocks.tables = trial.tables;
    if (!chart->caption.isEmpty()) {
        blocks.push_back(textBlock(m_blocks,
                                   m_spec.words.figure.arg(++m_blocks.figures)
                                       + QStringLiteral("  ") + chart->caption,
                                   Face::Caption, Ink::Quiet, m_area.width(), bodyGap));
        blocks.back().flow.keepWithNext = true;
        pair.flow.gap = 6;
    }
    blocks.push_back(std::move(pair));
    return true;
}

void Builder::addBlocks(const ReportPage& page, std::vector<MeasuredBlock>& blocks)
{
    const double width = m_area.width();
    const double pairRoom = m_area.height() * 0.72;
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const ReportBlock& block = page.blocks[i];
        if (page.sideBySide && addPair(page, i, pairRoom, blocks)) {
            ++i;
            continue;
        }
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block)) {
            blocks.push_back(paragraphBlock(m_blocks, *paragraph, width));
        } else if (const auto* chart = std::get_if<ReportChart>(&block)) {
            addChart(*chart, width, blocks);
        } else if (const auto* figures = std::get_if<ReportKeyFigures>(&block)) {
            blocks.push_back(keyFiguresBlock(m_blocks, *figures, width));
        } else {
            for (MeasuredBlock& table : tableBlocks(m_blocks, std::get<ReportTable>(block), width))
                blocks.push_back(std::move(table));
        }
    }
}

void Builder::addFootnotes(const ReportPage& page, std::vector<MeasuredBlock>& blocks)
{
    const auto add = [&](const QString& words, const QStringList& texts, double gap) {
        if (!texts.isEmpty())
            blocks.push_back(textBlock(m_blocks, words.arg(texts.join(m_spec.words.between)),
                                       Face::Note, Ink::Quiet, m_area.width(), gap));
    };
    add(m_spec.words.note, page.notes, bodyGap);
    add(m_spec.words.source, page.sources, page.notes.isEmpty() ? bodyGap : 0);
}

void Builder::addPage(size_t page)
{
    const ReportPage& what = m_spec.pages[page];
    std::vector<MeasuredBlock> blocks;
    addBlocks(what, blocks);
    addFootnotes(what, blocks);
    std::vector<FlowItem> items;
    for (const MeasuredBlock& block : blocks)
        items.push_back(block.flow);
    const auto headingLines = m_type.lines(what.heading, Face::Heading, m_area.width());
    const QString continued = m_spec.words.continued.arg(what.heading);
    const auto continuedLines = m_type.lines(continued, Face::ContinuedHeading, m_area.width());
    const double first =
        static_cast<double>(headingLines.size()) * m_type.lineHeight(Face::Heading) + headingGap;
    const double others =
        static_cast<double>(continuedLines.size()) * m_type.lineHeight(Face::ContinuedHeading)
        + headingGap;
    const size_t before = m_layout.sheets.size();
    putLines(newSheet(page), what.heading, Face::Heading, m_area.top());
    for (const FlowPiece& piece :
         paginate(items, m_area.height() - first, m_area.height() - others)) {
        while (m_layout.sheets.size() <= before + piece.sheet)
            putLines(newSheet(page), continued, Face::ContinuedHeading, m_area.top(), Ink::Quiet);
        const QPointF origin(m_area.left(), m_area.top() + (piece.sheet == 0 ? first : others));
        blocks[piece.item].put(m_layout.sheets[before + piece.sheet], origin, piece);
    }
}

///   title                                section
///   ────────────────────────────────────────────
///   …
///   date        demo data                  — 3 —
void Builder::addRunning(size_t index)
{
    PaperSheet& sheet = m_layout.sheets[index];
    const ReportPage& page = m_spec.pages[sheet.page];
    const double line = m_type.lineHeight(Face::Running);
    const QRectF foot(m_area.left(), m_area.bottom() + 16, m_area.width(), line);
    if (m_spec.synthetic)
        put(sheet, foot, m_spec.syntheticMark, Face::Running, Qt::AlignHCenter, Ink::Brand);
    if (page.kind == ReportPageKind::Cover)
        return;
    const double rule = m_area.top() - 14;
    const QRectF head(m_area.left(), rule - line - 4, m_area.width(), line);
    const double sectionWidth = m_type.width(page.section, Face::Running);
    const bool both =
        m_type.width(m_spec.title, Face::Running) + sectionWidth + gutter < m_area.width();
    put(sheet, head, both || page.section.isEmpty() ? m_spec.title : QString(), Face::Running,
        Qt::AlignLeft, Ink::Quiet);
    if (sectionWidth <= m_area.width())
        put(sheet, head, page.section, Face::Running, Qt::AlignRight, Ink::Quiet);
    sheet.rules.push_back({QLineF(m_area.left(), rule, m_area.right(), rule), RuleWeight::Line});
    const bool even = m_layout.setup.mirrored && index % 2 == 1;
    put(sheet, foot, m_spec.words.pageNumber.arg(index + 1), Face::Running,
        even ? Qt::AlignLeft : Qt::AlignRight, Ink::Quiet);
    put(sheet, foot, m_spec.dateText, Face::Running, even ? Qt::AlignRight : Qt::AlignLeft,
        Ink::Quiet);
}

}

ReportLayout layoutReport(const ReportSpec& spec, const PageSetup& setup, const Typography& type)
{
    return Builder(spec, setup, type).built();
}

}
