// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textyear_p.h"

#include <QRegularExpression>

namespace zoneboard {

namespace {

/// As PDFs and web pages break lines inside sentences, a line's end is none of theirs.
QString inOneLine(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString result = text.normalized(QString::NormalizationForm_KC);
    return result.remove(blanks);
}

bool looksAhead(const QString& sentence)
{
    static const QRegularExpression plan(
        QStringLiteral("将|力争|目标|计划|预期|奋力|争取|确保|展望|打算"));
    return plan.match(sentence).hasMatch();
}

}

std::optional<int> yearTold(const QString& text)
{
    static const QRegularExpression opening(
        QStringLiteral("(?:^|[。;!:》)])((?:19|20)\\d{2})年(?!度)([^。;!]*)"));
    const QString line = inOneLine(text);
    std::optional<int> ahead;
    auto matches = opening.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int year = match.captured(1).toInt();
        if (!looksAhead(match.captured(2)))
            return year;
        if (!ahead)
            ahead = year;
    }
    return ahead ? std::optional(*ahead - 1) : std::nullopt;
}

}
