// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"
#include "office/printednumber_p.h"

#include <QRegularExpression>

namespace zoneboard {

namespace {

constexpr QChar minus(0x2212);
constexpr qsizetype longestWords = 60; // around a number; a format holds 255 characters in all

/// Words as they stand in a number format.
QString literal(const QString& words)
{
    if (words.isEmpty())
        return {};
    QString quoted = words;
    quoted.replace(u'"', QStringLiteral("\"\\\"\""));
    return u'"' + quoted + u'"';
}

struct Pieces
{
    QString before;
    QString sign; ///< "+", "−" or nothing
    QString whole; ///< digits, perhaps grouped
    QString fraction; ///< digits
    QString after;
};

std::optional<Pieces> piecesOf(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([^\\d]*?)([+\\-\\x{2212}]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?"
                       "((?:[^\\d]|\\b100?[km]\\b)*)$")); // "294 CNY 100m": a unit with a number
    const auto match = pattern.match(settable(text).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    Pieces pieces {match.captured(1), match.captured(2), match.captured(3), match.captured(4),
                   match.captured(5)};
    static const QRegularExpression movement(QStringLiteral("[\\x{25b2}\\x{25bc}]"));
    static const QRegularExpression partOfAName(QStringLiteral("[A-Za-z]$")); // "PM2.5", "A1"
    if (pieces.before.contains(movement) || pieces.before.contains(partOfAName)
        || pieces.before.size() + pieces.after.size() > longestWords)
        return std::nullopt;
    return pieces;
}

QString digits(const Pieces& pieces)
{
    const QString whole =
        pieces.whole.contains(u',') ? QStringLiteral("#,##0") : QStringLiteral("0");
    return pieces.fraction.isEmpty() ? whole : whole + u'.' + QString(pieces.fraction.size(), u'0');
}

}

std::optional<PrintedNumber> printedNumber(const QString& text, PercentCells percent)
{
    const auto pieces = piecesOf(text);
    if (!pieces)
        return std::nullopt;
    QString number = pieces->whole + u'.' + pieces->fraction + u'0';
    const bool negative = pieces->sign == minus || pieces->sign == u"-";
    double value = number.remove(u',').toDouble() * (negative ? -1 : 1);
    QString after = literal(pieces->after);
    if (percent == PercentCells::Hundredths && pieces->after.startsWith(u'%')) {
        value /= 100;
        after = u'%' + literal(pieces->after.mid(1));
    }
    const QString before = literal(pieces->before);
    const QString shown = digits(*pieces) + after;
    if (pieces->sign.isEmpty())
        return PrintedNumber {value, before + shown};
    // A sign is shown as it was printed; zero has none.
    return PrintedNumber {value,
                          before + QStringLiteral("\"+\"") + shown + u';' + before + u'"' + minus
                              + u'"' + shown + u';' + before + shown};
}

}
