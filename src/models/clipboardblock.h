// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace zoneboard {

/// The cells that a spreadsheet (Excel, WPS, LibreOffice) put on the clipboard as text: lines of
/// tab-separated cells, a cell with a line break or a tab in quotes. The rows may differ in length;
/// the line end after the last row is none of its own.
[[nodiscard]] std::vector<QStringList> blockOfText(const QString& text);
/// The same way back.
[[nodiscard]] QString textOfBlock(const std::vector<QStringList>& block);

}
