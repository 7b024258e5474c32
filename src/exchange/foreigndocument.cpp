// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader process does. The program itself refers to nothing in here, so that it does not
// load the libraries behind these formats at each start.
#include "exchange/documenttext.h"
#include "exchange/sheetreaders_p.h"

#include <QFileInfo>

namespace zoneboard {

namespace {

Result<Workbook> workbookOf(FileFormat format, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    switch (format) {
    case FileFormat::Xlsx:
        return readXlsx(path);
    case FileFormat::Ods:
        return readOds(path);
    case FileFormat::Xls:
        return readXls(path);
    case FileFormat::Html:
        return readHtml(TRY(readPlainText(path)).text, name);
    case FileFormat::Encrypted:
        return failure(ErrorKind::BadInput, message(phrase("Zip", "%1 is encrypted."), name));
    default:
        return failure(ErrorKind::BadInput,
                       message(phrase("Document",
                                      "%1 is of no format that can be read: expected xlsx, xls, "
                                      "ods, csv, html, txt, docx, odt or pdf."),
                               name));
    }
}

}

Result<Document> readForeignDocument(const QString& path)
{
    Document document;
    const FileFormat format = TRY(formatOf(path));
    switch (format) {
    case FileFormat::Odt:
        document.text = TRY(readOdtText(path));
        break;
    case FileFormat::Docx:
        document.text = TRY(readDocxText(path));
        break;
    case FileFormat::Pdf:
        document.text = TRY(readPdfText(path));
        break;
    default:
        document.workbook = TRY(workbookOf(format, path));
    }
    return document;
}

}
