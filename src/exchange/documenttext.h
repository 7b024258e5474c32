// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/workbook.h"

#include <QByteArray>
#include <QString>

namespace zoneboard {

// Readers of prose; each gives the text of a document, one paragraph a line. They run in the reader
// process, behind readDocument().

[[nodiscard]] Result<QString> readOdtText(const QString& path);
[[nodiscard]] Result<QString> readDocxText(const QString& path);
/// A PDF without text (a scan) and an encrypted one are errors.
[[nodiscard]] Result<QString> readPdfText(const QString& path);

/// What a file turned out to hold: tables, or a text. Exactly one of the two is there.
struct Document
{
    Workbook workbook;
    QString text;
    [[nodiscard]] bool isText() const { return workbook.sheets.empty(); }
};

/// Reads a file of any format that is known, by its content: in a process of its own, with limits
/// on memory (512 MB) and time (20 s), unless it is plain text.
[[nodiscard]] Result<Document> readDocument(const QString& path);
/// For the reader process: here and now. Plain text is none of its formats.
[[nodiscard]] Result<Document> readForeignDocument(const QString& path);

/// Whether a plain text is sentences rather than a table of separated values.
[[nodiscard]] bool readsAsProse(const QString& text);

[[nodiscard]] QByteArray serialised(const Result<Document>& document);
[[nodiscard]] Result<Document> deserialised(const QByteArray& bytes, const QString& name);

}
