// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/sheet.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <utility>

namespace zoneboard {

/// What one file or the clipboard holds: tables or prose, decided by content. Read once, planned as
/// often as the user corrects something.
struct ImportMaterial
{
    QString file; ///< name for people
    Workbook workbook; ///< its tables; of a very long text only the rows that are shown
    QByteArray separated; ///< the whole of a very long separated text as UTF-8, else empty
    QString text; ///< prose; empty where there are tables
    [[nodiscard]] bool isText() const { return workbook.sheets.empty(); }
};

/// Reads a csv, xlsx, xls, ods or html table, or the text of a txt, odt, docx or pdf; foreign
/// formats in a process with limits. The error is one sentence that names the file.
[[nodiscard]] Result<ImportMaterial> readMaterial(const QString& path);
/// A block copied from a spreadsheet or a web page, or sentences.
[[nodiscard]] Result<ImportMaterial> clipboardMaterial(const QString& html, const QString& text);

struct ImportOptions
{
    std::optional<AreaId> area; ///< for figures whose table or text names none; else the home area
    std::optional<int> year; ///< for figures whose table or text names none
    QString source; ///< title of the source; empty: the file's name
    ConflictChoice onConflict = ConflictChoice::Undecided;
    bool createMissing = false; ///< make unknown indicators and areas instead of refusing them
    std::optional<TableMapping> mapping; ///< corrected by the user or from --mapping: of the
                                         ///< first table of each material
    QHash<QString, TableMapping> remembered; ///< by fingerprint
    QHash<int, TableMapping> corrected; ///< by the user: of the table at that place in
                                        ///< ImportPlan::mappings
};

/// The plan for some material. `stored` is what the store holds now, in the order in which
/// Store::figures() gives it; pure: nothing is read or written here.
[[nodiscard]] ImportPlan planImport(const QList<ImportMaterial>& materials, const Catalog& catalog,
                                    std::span<const Figure> stored,
                                    const ImportOptions& options = {});

/// How a table is read when its header stands in other rows than the program thought: its columns
/// are described anew, and the rows that are above the header now are its title.
[[nodiscard]] TableMapping withHeader(const Sheet& sheet, const TableMapping& mapping,
                                      int headerRow, int headerRows, const Catalog& catalog);

/// The key under which a store's settings remember how tables of a layout are read; the value is
/// mappingToJson() as text.
[[nodiscard]] QString rememberedMappingKey(const QString& fingerprint);
/// Key and value for Edit::settings.
[[nodiscard]] std::pair<QString, QString> rememberedMapping(const TableMapping& mapping);

}
