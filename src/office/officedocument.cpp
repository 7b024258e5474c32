// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officedocument_p.h"
#include "office/officegrid_p.h"
#include "report/reportpainter.h"

#include <algorithm>

namespace zoneboard {

namespace {

constexpr double chartPart = 0.5; // of the text's height
constexpr double rowHeight = 24; // of a chart of rows
constexpr double leastRowHeight = 18;
constexpr double rowsFrame = 70;
constexpr double mostOfPage = 0.62;
constexpr double mostOfWidth = 0.66;
constexpr double leastOfUsual = 0.55; // a lower chart would say too little
constexpr double naturalLine = 1.45; // of the size: what the font asks for
constexpr double tableRow = 28;
constexpr size_t mostKeyColumns = 4;
constexpr double keyFiguresHeight = 100;
constexpr double headingsHeight = 110; // of a chapter and a finding
constexpr double aroundHeading = 40; // with a part of the chapter's own
constexpr double notesLines = 1.4; // of a note, on the average

/// Makes the document of one report; used once.
class DocumentMaker
{
public:
    DocumentMaker(const ReportSpec& spec, OfficeDocument& document)
        : m_spec(spec)
        , m_document(document)
        , m_area(document.area())
    {
    }

    void make()
    {
        size_t contents = 0;
        for (const ReportPage& page : m_spec.pages) {
            if (page.kind == ReportPageKind::Cover) {
                addCover(page);
            } else if (page.kind == ReportPageKind::Contents) {
                contents = m_document.parts.size();
                m_document.parts.push_back(DocumentContents {page.heading, {}});
            } else {
                addPage(page);
            }
        }
        if (contents < m_document.parts.size())
            if (auto* list = std::get_if<DocumentContents>(&m_document.parts[contents]))
                list->entries = m_headings;
    }

private:
    void add(DocumentPart part) { m_document.parts.push_back(std::move(part)); }
    void say(const QString& text, DocumentStyle style)
    {
        if (!text.isEmpty())
            add(DocumentParagraph {text, style});
    }

    void addCover(const ReportPage& page)
    {
        say(m_spec.title, DocumentStyle::Title);
        say(page.heading, DocumentStyle::Subtitle);
        say(m_document.mark, DocumentStyle::Mark);
        addBlocks(page);
        say(m_spec.office, DocumentStyle::Subtitle);
        say(m_spec.dateText, DocumentStyle::Subtitle);
    }

    void addHeading(const QString& text, int level, bool onNewPage)
    {
        m_headings.push_back(
            {text, level, QStringLiteral("heading%1").arg(m_headings.size() + 1), onNewPage});
        add(m_headings.back());
    }

    /// A chapter begins where the section changes; every page of the report in it, but short ones
    /// that may share a sheet, begins on a new page.
    void addPage(const ReportPage& page)
    {
        const bool chapter = !page.section.isEmpty() && page.section != m_section;
        if (chapter)
            addHeading(page.section, 1, true);
        m_section = page.section;
        const double half = m_area.height() / 2;
        const bool pairs = m_document.setup.dense && chartsOf(page) == 1
            && chartHeight(page, half) <= half - spaceUsed(page);
        const bool shares = (page.mayShare || pairs) && m_shared && !chapter;
        // Two to a sheet; short ones as many as come.
        m_shared = page.mayShare || (pairs && !shares);
        addHeading(page.heading, 2, !chapter && !shares);
        m_chartHeight = chartHeight(page, pairs ? half : m_area.height());
        addBlocks(page);
        const auto addNotes = [&](const QString& words, const QStringList& texts) {
            if (!texts.isEmpty())
                say(words.arg(texts.join(m_spec.words.between)), DocumentStyle::Note);
        };
        addNotes(m_spec.words.note, page.notes);
        addNotes(m_spec.words.source, page.sources);
    }

    void addBlocks(const ReportPage& page)
    {
        for (const ReportBlock& block : page.blocks) {
            if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
                say(paragraph->text, styleOf(paragraph->style));
            else if (const auto* chart = std::get_if<ReportChart>(&block))
                addChart(*chart);
            else if (const auto* figures = std::get_if<ReportKeyFigures>(&block))
                addKeyFigures(figures->figures);
            else
                addTable(std::get<ReportTable>(block));
        }
    }

    /// As many beside one another as stand on a line each.
    void addKeyFigures(const std::vector<KeyFigure>& figures)
    {
        double widest = 1;
        for (const KeyFigure& figure : figures)
            widest = std::max({widest, m_measure.width(figure.value, documentKeyPixels, true),
                               m_measure.width(figure.name, documentCellPixels, false)});
        const auto fitting = static_cast<size_t>(m_area.width() / (widest + OfficeGrid::padding));
        const size_t most = std::clamp(fitting, size_t {1}, mostKeyColumns);
        // Rows of the same length: four are two and two, not three and one.
        const size_t rows = std::max((figures.size() + most - 1) / most, size_t {1});
        const size_t columns = std::max((figures.size() + rows - 1) / rows, size_t {1});
        for (size_t first = 0; first < figures.size(); first += columns) {
            DocumentKeyFigures row {{}, nextName(QStringLiteral("Key")), columns};
            for (size_t i = first; i < std::min(first + columns, figures.size()); ++i)
                row.figures.push_back(figures[i]);
            add(std::move(row));
        }
    }

    static DocumentStyle styleOf(ParagraphStyle style)
    {
        switch (style) {
        case ParagraphStyle::Lead:
            return DocumentStyle::Lead;
        case ParagraphStyle::Bullet:
            return DocumentStyle::Bullet;
        case ParagraphStyle::Subheading:
            return DocumentStyle::Subheading;
        case ParagraphStyle::Body:
            break;
        }
        return DocumentStyle::Body;
    }

    [[nodiscard]] double heightOf(const ChartSpec& chart) const
    {
        const bool rows = chart.kind == ChartKind::Goals || chart.kind == ChartKind::Ranking
            || chart.kind == ChartKind::Share;
        if (!rows)
            return m_chartHeight;
        const auto count = static_cast<double>(chart.categories.size());
        // No higher than leaves the page's table and notes their room, but no row is left out.
        const double usual = std::min(rowsFrame + rowHeight * count, m_area.height() * mostOfPage);
        return std::min(usual, std::max(m_chartHeight, rowsFrame + leastRowHeight * count));
    }

    [[nodiscard]] double lineOf(DocumentStyle style) const
    {
        const DocumentFace face = documentFace(style, m_document);
        return face.pixels * naturalLine + face.before + face.after;
    }

    /// What a block takes up under the heading; nothing for charts, which take what is left.
    [[nodiscard]] double heightOf(const ReportBlock& block) const
    {
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            const OfficeGrid grid {m_measure, *table, documentCellPixels, m_area.width()};
            return static_cast<double>(grid.groups().size())
                * (lineOf(DocumentStyle::TableCaption)
                   + tableRow * static_cast<double>(table->rows.size() + 1));
        }
        if (std::holds_alternative<ReportChart>(block))
            return lineOf(DocumentStyle::FigureCaption) + 10;
        if (std::holds_alternative<ReportKeyFigures>(block))
            return keyFiguresHeight;
        return 2 * lineOf(DocumentStyle::Lead);
    }

    [[nodiscard]] static int chartsOf(const ReportPage& page)
    {
        return static_cast<int>(std::ranges::count_if(page.blocks, [](const ReportBlock& block) {
            return std::holds_alternative<ReportChart>(block);
        }));
    }

    /// What a page takes up besides its charts.
    [[nodiscard]] double spaceUsed(const ReportPage& page) const
    {
        const double headingPixels = headingFace(2, m_document.style.theme).pixels;
        const double heading =
            m_measure.height(page.heading, headingPixels, true, m_area.width()) + aroundHeading;
        double used = (m_document.setup.dense ? heading : headingsHeight)
            + documentFace(DocumentStyle::Note, m_document).pixels * naturalLine * notesLines
                * static_cast<double>(page.notes.size() + page.sources.size());
        for (const ReportBlock& block : page.blocks)
            used += heightOf(block);
        return used;
    }

    /// Charts over years are as high as lets the page's tables and notes stand on the same sheet,
    /// or part of one, if that leaves enough of them.
    [[nodiscard]] double chartHeight(const ReportPage& page, double room) const
    {
        const double usual = std::min(room, m_area.width()) * chartPart;
        const int charts = chartsOf(page);
        const double left = charts > 0 ? (room - spaceUsed(page)) / charts : usual;
        const double most = std::min(room * mostOfPage, m_area.width() * mostOfWidth);
        return left < usual * leastOfUsual ? usual : std::min(left, most);
    }

    void addChart(const ReportChart& chart)
    {
        if (!chart.caption.isEmpty())
            say(m_spec.words.figure.arg(++m_figures) + QStringLiteral("  ") + chart.caption,
                DocumentStyle::FigureCaption);
        add(DocumentPicture {chart.chart,
                             nextName(QStringLiteral("Chart")),
                             {m_area.width(), heightOf(chart.chart)}});
    }

    void addTable(const ReportTable& table)
    {
        const OfficeGrid grid {m_measure, table, documentCellPixels, m_area.width()};
        const QString caption = table.caption.isEmpty()
            ? QString()
            : m_spec.words.table.arg(++m_tables) + QStringLiteral("  ") + table.caption;
        bool first = true;
        for (const OfficeGrid::Columns& columns : grid.groups()) {
            say(first || caption.isEmpty() ? caption : m_spec.words.continued.arg(caption),
                DocumentStyle::TableCaption);
            first = false;
            add(DocumentTable {grid.part(columns), nextName(QStringLiteral("Table")),
                               grid.widths(columns)});
        }
    }

    QString nextName(const QString& word) { return word + QString::number(++m_names); }

    const ReportSpec& m_spec;
    OfficeDocument& m_document;
    const QRectF m_area;
    SlideMeasure m_measure;
    std::vector<DocumentHeading> m_headings;
    QString m_section;
    double m_chartHeight = 0; ///< of the page's charts over years
    bool m_shared = false;
    int m_figures = 0;
    int m_tables = 0;
    int m_names = 0;
};

}

OfficeDocument officeDocument(const ReportSpec& spec, const PageSetup& setup)
{
    OfficeDocument document;
    document.title = spec.title;
    document.author = spec.office.isEmpty() ? spec.zone : spec.office;
    document.subject = spec.zone;
    document.languageTag = spec.languageTag;
    document.isoDate = spec.isoDate;
    document.dateText = spec.dateText;
    document.mark = spec.synthetic ? spec.syntheticMark : QString();
    document.pageNumber = setup.pageOfPages ? spec.words.pageOfPages : spec.words.pageNumber;
    document.setup = setup;
    document.style = reportStyle(setup);
    DocumentMaker(spec, document).make();
    return document;
}

}
