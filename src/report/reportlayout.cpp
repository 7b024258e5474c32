// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlayout.h"

#include "report/reportlayout_p.h"

#include <algorithm>

namespace zoneboard {

namespace {

using namespace paperspace;

constexpr size_t mostShared = 3; // pages on one sheet

std::vector<FlowItem> flowOf(const std::vector<MeasuredBlock>& blocks)
{
    std::vector<FlowItem> items;
    for (const MeasuredBlock& block : blocks)
        items.push_back(block.flow);
    return items;
}

}

ReportLayoutBuilder::ReportLayoutBuilder(const ReportSpec& spec, const PageSetup& setup,
                                         const Typography& type)
    : m_spec(spec)
    , m_type(type)
    , m_area(textArea(setup))
    , m_blocks {spec, type, m_area.height(), 0, 0, setup.dense}
{
    m_layout.setup = setup;
    m_layout.size = sheetSize(setup);
}

ReportLayout ReportLayoutBuilder::built()
{
    m_layout.firstSheets.resize(m_spec.pages.size());
    for (size_t index = 0; index < m_spec.pages.size(); ++index) {
        const ReportPageKind kind = page(index).kind;
        if (kind != ReportPageKind::Cover && kind != ReportPageKind::Contents) {
            addFlowing(index);
            continue;
        }
        flushGroup();
        if (kind == ReportPageKind::Cover)
            addCover(index);
        else
            reserveContents(index);
        m_layout.firstSheets[index] =
            kind == ReportPageKind::Cover ? m_layout.sheets.size() - 1 : m_contents.back();
    }
    flushGroup();
    for (const size_t sheet : m_contents)
        fillContents(sheet);
    for (size_t i = 0; i < m_layout.sheets.size(); ++i)
        addRunning(i);
    return std::move(m_layout);
}

PaperSheet& ReportLayoutBuilder::newSheet(size_t index)
{
    m_layout.sheets.emplace_back();
    m_layout.sheets.back().page = index;
    return m_layout.sheets.back();
}

void ReportLayoutBuilder::put(PaperSheet& sheet, const QRectF& rect, const QString& text, Face face,
                              Qt::AlignmentFlag align, Ink ink) const
{
    sheet.texts.push_back({rect, text, face, align, ink});
}

double ReportLayoutBuilder::putLines(PaperSheet& sheet, const QString& text, Face face, double top,
                                     Ink ink) const
{
    for (const QString& line : m_type.evenLines(text, face, m_area.width())) {
        put(sheet, {m_area.left(), top, m_area.width(), m_type.lineHeight(face)}, line, face,
            Qt::AlignLeft, ink);
        top += m_type.lineHeight(face);
    }
    return top;
}

void ReportLayoutBuilder::begin(size_t index)
{
    const ReportPage& what = page(index);
    m_layout.firstSheets[index] = m_layout.sheets.size() - 1;
    if (!what.contentsTitle.isEmpty())
        m_layout.bookmarks.push_back(
            {what.contentsTitle, what.section, m_layout.sheets.size() - 1});
}

/// A sentence of three lines is set smaller.
Face ReportLayoutBuilder::headingFaceOf(const QString& text) const
{
    constexpr qsizetype mostLines = 2;
    return m_type.lines(text, Face::Heading, m_area.width()).size() > mostLines
        ? Face::SharedHeading
        : Face::Heading;
}

double ReportLayoutBuilder::headingHeight(const QString& text, Face face) const
{
    return static_cast<double>(m_type.evenLines(text, face, m_area.width()).size())
        * m_type.lineHeight(face)
        + headingGap;
}

/// Short pages wait for others to share a sheet with; a long one has its sheets to itself, and is
/// set tighter where that saves one.
void ReportLayoutBuilder::addFlowing(size_t index)
{
    const BlockContext before = m_blocks;
    MeasuredPage loose = measured(index, m_layout.setup.dense && !page(index).mayShare);
    if (page(index).mayShare || m_layout.setup.dense) {
        if (!fitsGroup(loose))
            flushGroup();
        m_group.push_back(std::move(loose));
        return;
    }
    flushGroup();
    const size_t sheets = sheetsAlone(loose);
    if (sheets > 1) {
        const BlockContext after = m_blocks;
        m_blocks.figures = before.figures;
        m_blocks.tables = before.tables;
        MeasuredPage tight = measured(index, true);
        if (sheetsAlone(tight) < sheets)
            return placeAlone(tight);
        m_blocks.figures = after.figures;
        m_blocks.tables = after.tables;
    }
    placeAlone(loose);
}

bool ReportLayoutBuilder::fitsGroup(const MeasuredPage& next) const
{
    if (m_group.size() >= mostShared)
        return false;
    double height = headingHeight(page(next.page).heading, Face::SharedHeading) + next.height();
    for (const MeasuredPage& waiting : m_group)
        height += headingHeight(page(waiting.page).heading, Face::SharedHeading) + waiting.height()
            + sharedGap;
    return height <= m_area.height();
}

MeasuredBlock ReportLayoutBuilder::sharedHeading(size_t index) const
{
    MeasuredBlock block = textBlock(m_blocks, page(index).heading, Face::SharedHeading, Ink::Plain,
                                    m_area.width(), sharedGap);
    block.flow.keepWithNext = true;
    return block;
}

///   heading of the first
///   …
///   heading of the next
///   …
void ReportLayoutBuilder::flushGroup()
{
    const std::vector<MeasuredPage> group = std::exchange(m_group, {});
    if (group.empty())
        return;
    if (group.size() == 1)
        return placeAlone(group.front());
    std::vector<MeasuredBlock> blocks;
    PaperSheet& sheet = newSheet(group.front().page);
    for (const MeasuredPage& shared : group) {
        blocks.push_back(sharedHeading(shared.page));
        blocks.insert(blocks.end(), shared.blocks.begin(), shared.blocks.end());
        begin(shared.page);
        sheet.lastPage = shared.page;
    }
    for (const FlowPiece& piece : paginate(flowOf(blocks), m_area.height(), m_area.height()))
        blocks[piece.item].put(sheet, m_area.topLeft(), piece);
}

size_t ReportLayoutBuilder::sheetsAlone(const MeasuredPage& what) const
{
    const QString& heading = page(what.page).heading;
    const auto pieces = paginate(
        flowOf(what.blocks), m_area.height() - headingHeight(heading, headingFaceOf(heading)),
        m_area.height()
            - headingHeight(m_spec.words.continued.arg(heading), Face::ContinuedHeading));
    return pieces.empty() ? 1 : pieces.back().sheet + 1;
}

void ReportLayoutBuilder::placeAlone(const MeasuredPage& what)
{
    const QString& heading = page(what.page).heading;
    const QString continued = m_spec.words.continued.arg(heading);
    const double first = headingHeight(heading, headingFaceOf(heading));
    const double others = headingHeight(continued, Face::ContinuedHeading);
    const size_t before = m_layout.sheets.size();
    putLines(newSheet(what.page), heading, headingFaceOf(heading), m_area.top());
    begin(what.page);
    for (const FlowPiece& piece :
         paginate(flowOf(what.blocks), m_area.height() - first, m_area.height() - others)) {
        while (m_layout.sheets.size() <= before + piece.sheet)
            putLines(newSheet(what.page), continued, Face::ContinuedHeading, m_area.top(),
                     Ink::Quiet);
        const QPointF origin(m_area.left(), m_area.top() + (piece.sheet == 0 ? first : others));
        what.blocks[piece.item].put(m_layout.sheets[before + piece.sheet], origin, piece);
    }
}

/// The sections of what stands on the sheet, as far as there is room to name them.
QString ReportLayoutBuilder::sectionOf(const PaperSheet& sheet) const
{
    QStringList sections {page(sheet.page).section};
    for (size_t index = sheet.page + 1; index <= sheet.lastPage; ++index)
        if (!sections.contains(page(index).section))
            sections.append(page(index).section);
    sections.removeAll(QString());
    return sections.join(QStringLiteral(" · "));
}

QString ReportLayoutBuilder::pageNumber(size_t index) const
{
    return m_layout.setup.pageOfPages
        ? m_spec.words.pageOfPages.arg(index + 1).arg(m_layout.sheets.size())
        : m_spec.words.pageNumber.arg(index + 1);
}

///   title                                section
///   ────────────────────────────────────────────
///   …
///   date        demo data                  — 3 —
void ReportLayoutBuilder::addRunning(size_t index)
{
    PaperSheet& sheet = m_layout.sheets[index];
    const double line = m_type.lineHeight(Face::Running);
    const QRectF foot(m_area.left(), m_area.bottom() + 16, m_area.width(), line);
    if (m_spec.synthetic)
        put(sheet, foot, m_spec.syntheticMark, Face::Running, Qt::AlignHCenter, Ink::Brand);
    if (page(sheet.page).kind == ReportPageKind::Cover)
        return;
    const double rule = m_area.top() - 14;
    const QRectF head(m_area.left(), rule - line - 4, m_area.width(), line);
    const QString section = sectionOf(sheet);
    const double sectionWidth = m_type.width(section, Face::Running);
    const bool both =
        m_type.width(m_spec.title, Face::Running) + sectionWidth + gutter < m_area.width();
    put(sheet, head, both || section.isEmpty() ? m_spec.title : QString(), Face::Running,
        Qt::AlignLeft, Ink::Quiet);
    if (sectionWidth <= m_area.width())
        put(sheet, head, section, Face::Running, Qt::AlignRight, Ink::Quiet);
    sheet.rules.push_back({QLineF(m_area.left(), rule, m_area.right(), rule), RuleWeight::Line});
    const bool even = m_layout.setup.mirrored && index % 2 == 1;
    put(sheet, foot, pageNumber(index), Face::Running, even ? Qt::AlignLeft : Qt::AlignRight,
        Ink::Quiet);
    put(sheet, foot, m_spec.dateText, Face::Running, even ? Qt::AlignRight : Qt::AlignLeft,
        Ink::Quiet);
}

ReportLayout layoutReport(const ReportSpec& spec, const PageSetup& setup, const Typography& type)
{
    return ReportLayoutBuilder(spec, setup, type).built();
}

}
