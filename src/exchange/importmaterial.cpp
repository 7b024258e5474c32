// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"
#include "exchange/import.h"

#include <QFileInfo>

namespace zoneboard {

Result<ImportMaterial> readMaterial(const QString& path)
{
    Document document = TRY(readDocument(path));
    ImportMaterial material;
    material.file = QFileInfo(path).fileName();
    material.text = std::move(document.text);
    material.workbook = std::move(document.workbook);
    return material;
}

Result<ImportMaterial> clipboardMaterial(const QString& html, const QString& text)
{
    ImportMaterial material;
    material.file = translated(phrase("Import", "the clipboard"), Language::Chinese);
    if (html.isEmpty() && readsAsProse(text))
        material.text = text;
    else
        material.workbook = TRY(readClipboard(html, text));
    return material;
}

}
