// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlayout_p.h"

#include <numeric>

namespace zoneboard {

namespace {

using namespace paperspace;

constexpr double contentsIndent = 14;
constexpr double pageNumberWidth = 34;
constexpr double entryGap = 3;
constexpr double sectionGap = 8;

bool standsAlone(const QString& title, const QString& section)
{
    return title == section || section.isEmpty();
}

}

///   ▬▬▬
///   Title of the report
///   zone, year
///
///   key figures
///
///   office
///   date
void ReportLayoutBuilder::addCover(size_t index)
{
    PaperSheet& sheet = newSheet(index);
    double top = m_area.top() + m_area.height() * 0.2;
    sheet.rules.push_back({QLineF(m_area.left(), top, m_area.left() + 72, top), RuleWeight::Brand});
    top = putLines(sheet, m_spec.title, Face::CoverTitle, top + 20);
    putLines(sheet, page(index).heading, Face::CoverText, top + 8, Ink::Quiet);
    double foot = m_area.bottom();
    for (const QString& text : {m_spec.dateText, m_spec.office}) {
        if (text.isEmpty())
            continue;
        const QStringList lines = m_type.lines(text, Face::CoverText, m_area.width());
        foot -= static_cast<double>(lines.size()) * m_type.lineHeight(Face::CoverText);
        putLines(sheet, text, Face::CoverText, foot);
    }
    for (const ReportBlock& block : page(index).blocks) {
        if (const auto* figures = std::get_if<ReportKeyFigures>(&block)) {
            const MeasuredBlock measured = keyFiguresBlock(m_blocks, *figures, m_area.width());
            if (measured.flow.rows.empty())
                continue;
            const double height =
                std::accumulate(measured.flow.rows.begin(), measured.flow.rows.end(), 0.0);
            measured.put(sheet, {m_area.left(), foot - height - 48},
                         {0, 0, 0, height, 0, measured.flow.rows.size()});
        }
    }
}

double ReportLayoutBuilder::contentsTop() const
{
    return m_area.top() + m_type.lineHeight(Face::Heading) + bodyGap;
}

ReportLayoutBuilder::ContentsGrid ReportLayoutBuilder::contentsGrid(size_t columns) const
{
    ContentsGrid grid;
    grid.columns = columns;
    const auto count = static_cast<double>(columns);
    grid.width = (m_area.width() - gutter * (count - 1)) / count;
    QString section;
    for (const ReportPage& what : m_spec.pages) {
        if (what.contentsTitle.isEmpty())
            continue;
        const bool alone = standsAlone(what.contentsTitle, what.section);
        const bool begins = !alone && what.section != section;
        section = what.section;
        const double width = grid.width - (alone ? 0 : contentsIndent) - pageNumberWidth;
        const auto lines = m_type.lines(what.contentsTitle, Face::Cell, width);
        const auto heads = begins ? m_type.lines(section, Face::StrongCell, grid.width).size() : 0;
        grid.rows.push_back((begins || alone ? sectionGap : 0)
                            + static_cast<double>(heads) * m_type.lineHeight(Face::StrongCell)
                            + static_cast<double>(lines.size()) * m_type.lineHeight(Face::Cell)
                            + entryGap);
    }
    return grid;
}

/// As few columns as all entries need on one sheet; as many as there can be where they need more.
ReportLayoutBuilder::ContentsGrid ReportLayoutBuilder::contentsGrid() const
{
    const size_t most = m_area.width() > m_area.height() ? 3 : 2;
    const double height = m_area.bottom() - contentsTop();
    for (size_t columns = 1; columns < most; ++columns) {
        ContentsGrid grid = contentsGrid(columns);
        size_t used = 1;
        double top = 0;
        for (const double row : grid.rows) {
            if (top + row > height) {
                ++used;
                top = 0;
            }
            top += row;
        }
        if (used <= columns)
            return grid;
    }
    return contentsGrid(most);
}

/// As many sheets as the contents will need; they are filled when all page numbers are known.
void ReportLayoutBuilder::reserveContents(size_t index)
{
    m_contents.push_back(m_layout.sheets.size());
    newSheet(index);
    const ContentsGrid grid = contentsGrid();
    double begin = contentsTop();
    double top = begin;
    size_t column = 0;
    for (const double row : grid.rows) {
        if (top + row > m_area.bottom()) {
            if (++column == grid.columns) {
                newSheet(index);
                begin = m_area.top();
                column = 0;
            }
            top = begin;
        }
        top += row;
    }
}

/// One entry in its column, with its section above it where `section` is not empty; returns where
/// it ends.
double ReportLayoutBuilder::putEntry(PaperSheet& sheet, const Bookmark& entry,
                                     const QString& section, const QRectF& column, double top) const
{
    const double begin = top;
    const bool alone = standsAlone(entry.title, entry.section);
    top += alone || !section.isEmpty() ? sectionGap : 0;
    const double strong = m_type.lineHeight(Face::StrongCell);
    if (!section.isEmpty()) {
        for (const QString& line : m_type.lines(section, Face::StrongCell, column.width())) {
            put(sheet, {column.left(), top, column.width(), strong}, line, Face::StrongCell);
            top += strong;
        }
    }
    const Face face = alone ? Face::StrongCell : Face::Cell;
    const double indent = alone ? 0 : contentsIndent;
    const double line = m_type.lineHeight(Face::Cell);
    const double number = column.right() - pageNumberWidth;
    double end = column.left();
    for (const QString& text :
         m_type.lines(entry.title, Face::Cell, column.width() - indent - pageNumberWidth)) {
        put(sheet, {column.left() + indent, top, number - column.left() - indent, line}, text,
            face);
        end = column.left() + indent + m_type.width(text, face);
        top += line;
    }
    put(sheet, {number, top - line, pageNumberWidth, line}, QString::number(entry.sheet + 1),
        Face::Cell, Qt::AlignRight);
    if (end + 10 < number)
        sheet.rules.push_back(
            {QLineF(end + 10, top - line / 3, number + 4, top - line / 3), RuleWeight::Hair});
    sheet.links.push_back({QRectF(column.left(), begin, column.width(), top - begin), entry.sheet});
    return top + entryGap;
}

void ReportLayoutBuilder::fillContents(size_t first)
{
    size_t at = first;
    putLines(m_layout.sheets[at], page(m_layout.sheets[at].page).heading, Face::Heading,
             m_area.top());
    const ContentsGrid grid = contentsGrid();
    double begin = contentsTop();
    double top = begin;
    size_t column = 0;
    QString section;
    for (size_t i = 0; i < m_layout.bookmarks.size(); ++i) {
        const Bookmark& entry = m_layout.bookmarks[i];
        if (top + grid.rows[i] > m_area.bottom()) {
            if (++column == grid.columns) {
                ++at;
                begin = m_area.top();
                column = 0;
            }
            top = begin;
        }
        const bool begins = !standsAlone(entry.title, entry.section) && entry.section != section;
        section = entry.section;
        const double left = m_area.left() + static_cast<double>(column) * (grid.width + gutter);
        top = putEntry(m_layout.sheets[at], entry, begins ? entry.section : QString(),
                       {left, 0, grid.width, 0}, top);
    }
}

}
