// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportverb.h"

#include "analysis/figurerow.h"
#include "app/figureoutput.h"
#include "app/session.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "exchange/exporttable.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <span>
#include <vector>

namespace zoneboard {

namespace {

QHash<FigureId, QString> notesOf(const std::vector<Figure>& figures)
{
    QHash<FigureId, QString> notes;
    for (const Figure& figure : figures)
        if (!figure.note.isEmpty())
            notes.insert(figure.id, figure.note);
    return notes;
}

/// Figures as a table for people: named in one language, with growth and share beside each.
class ExportRows
{
public:
    ExportRows(const Session& session, Language language, QHash<FigureId, QString> notes)
        : m_session(session)
        , m_language(language)
        , m_notes(std::move(notes))
        , m_rows(session.panel, session.catalog)
    {
    }

    [[nodiscard]] ExportRow of(const Cell& cell)
    {
        const FigureRow row = m_rows.of(cell);
        ExportRow result = named(cell);
        result.period = cell.period;
        result.value = row.figure.value;
        result.status = row.figure.status;
        if (row.growth.computed)
            result.computedGrowth = row.growth.computed->value;
        result.reportedGrowth = row.figure.growth;
        if (row.share.computed)
            result.computedShare = row.share.computed->value;
        nameWhole(result, row.share, cell);
        result.reportedShare = row.figure.share;
        result.source = sourceTitle(row.figure.source);
        result.note = note(row.figure, cell);
        return result;
    }

private:
    [[nodiscard]] ExportRow named(const Cell& cell) const
    {
        ExportRow result;
        if (const Area* area = m_session.catalog.area(cell.area)) {
            result.area = area->name.in(m_language);
            result.areaCode = area->code;
        }
        if (const Indicator* indicator = m_session.catalog.indicator(cell.indicator)) {
            result.indicator = indicator->name.in(m_language);
            result.indicatorCode = indicator->code;
            result.unit = indicator->unit;
            result.rate = isRate(indicator->unit);
            result.headline = indicator->headline;
        }
        return result;
    }

    void nameWhole(ExportRow& row, const Share& share, const Cell& cell) const
    {
        const bool ofArea = share.of == ShareOf::ParentArea;
        const Area* area = m_session.catalog.area(ofArea ? share.wholeArea : cell.area);
        const Indicator* indicator =
            m_session.catalog.indicator(ofArea ? cell.indicator : share.wholeIndicator);
        if (!share.computed || area == nullptr || indicator == nullptr)
            return;
        row.wholeAreaCode = area->code;
        row.wholeIndicatorCode = indicator->code;
    }

    [[nodiscard]] QString sourceTitle(SourceId id) const
    {
        const Source* source = m_session.catalog.source(id);
        return source ? source->title.in(m_language) : QString();
    }

    /// Its own note, and what other sources say of the same figure.
    [[nodiscard]] QString note(const Figure& figure, const Cell& cell) const
    {
        QStringList notes;
        if (const QString own = m_notes.value(figure.id); !own.isEmpty())
            notes.append(own);
        for (const Figure& other : others(cell))
            if (other.value)
                notes.append(message(phrase("Export", "%1 (%2): %3"), sourceTitle(other.source),
                                     numbertext::status(other.status, m_language),
                                     numbertext::published(*other.value, m_language))
                                 .in(m_language));
        return notes.join(QStringLiteral("; "));
    }

    /// A panel keeps them in the order of their cells.
    [[nodiscard]] std::span<const Figure> others(const Cell& cell) const
    {
        const auto cellOf = [](const Figure& figure) {
            return Cell {figure.indicator, figure.area, figure.period};
        };
        const auto all = m_session.panel.duplicates();
        const auto found = std::ranges::equal_range(all, cell, {}, cellOf);
        return {found.begin(), found.end()};
    }

    const Session& m_session;
    Language m_language;
    QHash<FigureId, QString> m_notes;
    FigureRows m_rows;
};

std::vector<Cell> cellsOf(const Session& session, const ChosenCells& chosen)
{
    std::vector<Cell> cells;
    for (Panel::Index index = 0; index < session.panel.size(); ++index) {
        const Cell cell = session.panel.cell(index);
        if (chosen.contains(cell))
            cells.push_back(cell);
    }
    return cells;
}

Result<ExportTable> tableOf(const Session& session, const std::vector<Cell>& cells,
                            Language language)
{
    ExportRows rows(session, language, notesOf(TRY(session.store->figures())));
    ExportTable table;
    table.language = language;
    table.rows.reserve(cells.size());
    for (const Cell& cell : cells)
        table.rows.push_back(rows.of(cell));
    return table;
}

/// The document of `figures --json`, one figure a line, written as it is made.
Result<void> writeJson(const Session& session, const std::vector<Cell>& cells, Language language,
                       const QString& path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly) && file.write("{\"figures\": [\n") > 0;
    FigureRows rows(session.panel, session.catalog);
    for (std::size_t i = 0; i < cells.size() && written; ++i) {
        const QJsonDocument document(figureJson(rows.of(cells[i]), session.catalog, language));
        const QByteArray lead = i == 0 ? "" : ",\n";
        written = file.write(lead + document.toJson(QJsonDocument::Compact)) > 0;
    }
    if (written && file.write("\n]}\n") > 0 && file.commit())
        return {};
    return failure(
        ErrorKind::Output,
        message(phrase("Export", "%1 can not be written: %2."), path, file.errorString()));
}

Result<void> write(const Invocation& invocation, const Session& session,
                   const std::vector<Cell>& cells, const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Language language = invocation.language();
    if (suffix == u"json")
        return writeJson(session, cells, language, path);
    const ExportTable table = TRY(tableOf(session, cells, language));
    if (suffix == u"xlsx")
        return writeXlsx(table, path);
    const bool mark = invocation.isSet(QStringLiteral("bom"));
    return writeAtomically(path, csvOf(table, mark ? ByteOrderMark::With : ByteOrderMark::Without));
}

Result<Exit> exportFigures(Invocation& invocation)
{
    const QString path = TRY(outputPath(invocation));
    static const QStringList formats {QStringLiteral("xlsx"), QStringLiteral("csv"),
                                      QStringLiteral("json")};
    if (!formats.contains(QFileInfo(path).suffix().toLower()))
        return failure(ErrorKind::WrongUse,
                       message(phrase("CommandLine",
                                      "-o: found “%1”, expected a file ending in .xlsx, .csv or "
                                      ".json."),
                               path));
    const Session session = TRY(readSession(invocation));
    const ChosenCells chosen = TRY(chosenCells(invocation, session.catalog));
    const std::vector<Cell> cells = cellsOf(session, chosen);
    TRY(write(invocation, session, cells, path));
    invocation.say(message(phrase("CommandLine", "“%1” holds %2 figures."), path,
                           QString::number(cells.size())));
    return Exit::Done;
}

}

Verb exportVerb()
{
    return {.name = QStringLiteral("export"),
            .arguments = QStringLiteral("STORE -o FILE.(xlsx|csv|json) [--indicator I] [--area A] "
                                        "[--years 2015-2024] [--bom]"),
            .fewest = 1,
            .most = 1,
            .summary = phrase("CommandLine",
                              "Write the figures as a spreadsheet with charts, CSV or JSON."),
            .example = QStringLiteral("zoneboard export wuxing.zone -o figures.xlsx"),
            .options = {outputOption(),
                        indicatorOption(),
                        areaOption(),
                        yearsOption(),
                        {QStringLiteral("bom"),
                         {},
                         phrase("CommandLine", "Begin a CSV with a byte order mark, for Excel.")}},
            .run = exportFigures};
}

}
