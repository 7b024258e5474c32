// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numberformat.h"

#include <QDateTime>

#include <cmath>

namespace zoneboard {

namespace {

/// The positive section without quoted text, escapes, colours and locales: what remains says how
/// digits are shown.
QString bareSection(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            // [h]:mm counts hours; every other bracket is a colour, a condition or a locale.
            if (inside.startsWith(u'h') || inside.startsWith(u'm') || inside.startsWith(u's'))
                bare += inside;
            if (end < 0)
                break;
            i = end;
        } else {
            bare += c;
        }
    }
    return bare;
}

int digitsAfterPoint(const QString& bare)
{
    qsizetype i = bare.indexOf(u'.');
    if (i < 0)
        return 0;
    int digits = 0;
    for (++i; i < bare.size() && (bare.at(i) == u'0' || bare.at(i) == u'#' || bare.at(i) == u'?');
         ++i)
        ++digits;
    return digits;
}

}

NumberFormat parseNumberFormat(const QString& code)
{
    const QString bare = bareSection(code);
    const QString lower = bare.toLower();
    if (lower.contains(QLatin1String("general")) || lower.trimmed().isEmpty()
        || lower.contains(u'@'))
        return {};
    if (lower.contains(u'%'))
        return {NumberFormat::Shows::Percent, digitsAfterPoint(lower)};
    if (lower.contains(u'e') && (lower.contains(u'0') || lower.contains(u'#'))
        && !lower.contains(u'y'))
        return {};
    for (const char16_t mark : {u'y', u'm', u'd', u'h', u's', u'e'}) {
        if (lower.contains(QChar(mark)))
            return {NumberFormat::Shows::Date, 0};
    }
    if (lower.contains(u'/'))
        return {};
    return {NumberFormat::Shows::Fixed, digitsAfterPoint(lower)};
}

NumberFormat builtInNumberFormat(int id)
{
    using Shows = NumberFormat::Shows;
    switch (id) {
    case 1:
    case 3:
    case 37:
    case 38:
        return {Shows::Fixed, 0};
    case 2:
    case 4:
    case 39:
    case 40:
        return {Shows::Fixed, 2};
    case 9:
        return {Shows::Percent, 0};
    case 10:
        return {Shows::Percent, 2};
    default:
        break;
    }
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
    return date ? NumberFormat {Shows::Date, 0} : NumberFormat {};
}

SheetCell shownCell(double number, const NumberFormat& format, bool dates1904)
{
    switch (format.shows) {
    case NumberFormat::Shows::General:
        return cellOfNumber(number);
    case NumberFormat::Shows::Fixed: {
        // The digits shown may hide some of the number; the number itself is what counts.
        SheetCell cell = cellOfNumber(number);
        if (cell.decimals >= std::min(format.decimals, 15))
            return cell;
        cell.decimals = std::min(format.decimals, 15);
        cell.text = QString::number(cell.number, 'f', cell.decimals);
        return cell;
    }
    case NumberFormat::Shows::Percent: {
        SheetCell cell = cellOfNumber(number * 100);
        cell.kind = CellKind::Percent;
        cell.decimals = std::max(cell.decimals, std::min(format.decimals, 15));
        cell.text = QString::number(cell.number, 'f', cell.decimals) + QLatin1Char('%');
        return cell;
    }
    case NumberFormat::Shows::Date:
        break;
    }
    const QDate epoch = dates1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    if (!std::isfinite(number) || number < 0 || number > 2958466)
        return cellOfNumber(number);
    // The 1900 system counts a 29 February 1900 that never was.
    const double days = std::floor(number) + (!dates1904 && number < 60 ? 1 : 0);
    const QDate date = epoch.addDays(static_cast<qint64>(days));
    return {CellKind::Date, date.toString(Qt::ISODate), number, 0, 0};
}

}
