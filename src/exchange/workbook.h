// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/sheet.h"
#include "exchange/textencoding.h"

#include <QString>

namespace zoneboard {

/// The tables of a file somebody sent: xlsx, ods, xls, html, or separated values in any usual
/// encoding. The format is found by content, whatever the name says. Parsers of formats that are
/// not plain text run in a process of their own with limits on memory (512 MB) and time (20 s), so
/// that no file can take this one down.
[[nodiscard]] Result<Workbook> readWorkbook(const QString& path);

/// The tables of a block copied from a spreadsheet or a web page: HTML where there is some, else
/// tab-separated text.
[[nodiscard]] Result<Workbook> readClipboard(const QString& html, const QString& text);

/// What a file is, by its first bytes and its parts.
enum class FileFormat : std::uint8_t
{
    Text,
    Html,
    Xlsx,
    Ods,
    Xls,
    Docx,
    Odt,
    Pdf,
    Encrypted,
    Unknown,
};
[[nodiscard]] Result<FileFormat> formatOf(const QString& path);

/// All bytes of a file; a missing, empty or overlarge one is an error.
[[nodiscard]] Result<QByteArray> contentOf(const QString& path);
/// The text of a plain text file in any usual encoding.
[[nodiscard]] Result<DecodedText> readPlainText(const QString& path);
/// The table of a plain text file, whatever separates its cells.
[[nodiscard]] Result<Workbook> readTextTable(const QString& path);

/// The name of the reader program, which stands beside the program itself.
inline constexpr const char* readerProgram = "zoneboard-reader";

}
