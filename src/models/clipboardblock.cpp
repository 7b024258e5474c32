// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboardblock.h"

namespace zoneboard {

namespace {

/// Reads one cell from `at` on and leaves `at` behind it, at the tab or line break.
QString cellFrom(const QString& text, qsizetype& at)
{
    QString cell;
    const bool quoted = at < text.size() && text.at(at) == u'"'
        && text.indexOf(u'"', at + 1) > 0; // an inch mark alone opens nothing
    if (!quoted) {
        while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n')
            cell += text.at(at++);
        return cell;
    }
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'"') {
            cell += text.at(at);
        } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
            cell += text.at(at++);
        } else {
            ++at;
            break;
        }
    }
    while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n')
        cell += text.at(at++);
    return cell;
}

}

std::vector<QStringList> blockOfText(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(u'\r', u'\n');
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    std::vector<QStringList> block;
    if (lines.isEmpty())
        return block;
    QStringList row;
    for (qsizetype at = 0;; ++at) {
        row.append(cellFrom(lines, at));
        const bool ends = at >= lines.size();
        if (ends || lines.at(at) == u'\n') {
            block.push_back(row);
            row.clear();
        }
        if (ends)
            return block;
    }
}

QString textOfBlock(const std::vector<QStringList>& block)
{
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"')) {
                cell.replace(u'"', QStringLiteral("\"\""));
                cell = u'"' + cell + u'"';
            }
            cells.append(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}
