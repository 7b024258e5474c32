// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"

#include "core/unit.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

namespace zoneboard {

namespace {

std::atomic<bool> groupsThousands = true;

constexpr QChar minus(0x2212);
constexpr QChar thinSpace(0x202f); // narrow and non-breaking: no unit is parted from its number

QString spaced(const QString& number, const QString& unit)
{
    if (unit.isEmpty())
        return number;
    if (unit == QLatin1String("%") || unit == QStringLiteral("‰"))
        return number + unit;
    return number + thinSpace + unit;
}

/// The hedge around a number: the words differ in place (500 余台, 约 230 亿元, over 500).
QString hedged(const QString& number, Qualifier qualifier, const QString& unit, Language language)
{
    const bool zh = language == Language::Chinese;
    switch (qualifier) {
    case Qualifier::Exact:
        return spaced(number, unit);
    case Qualifier::About:
        return translated(phrase("Number", "about"), language) + (zh ? thinSpace : u' ')
            + spaced(number, unit);
    case Qualifier::MoreThan:
        return translated(phrase("Number", "over"), language) + (zh ? thinSpace : u' ')
            + spaced(number, unit);
    case Qualifier::LessThan:
        return translated(phrase("Number", "nearly"), language) + (zh ? thinSpace : u' ')
            + spaced(number, unit);
    }
    return spaced(number, unit);
}

/// Whether the digits say zero, whatever was rounded away.
bool isNought(const QString& text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.isDigit() && c != QLatin1Char('0'); });
}

constexpr std::array qualifierCodes {"exact", "about", "more_than", "less_than"};
constexpr std::array statusCodes {"expected", "preliminary", "actual", "final"};

template<typename Enum, size_t size>
std::optional<Enum> fromCode(const std::array<const char*, size>& codes, const QString& code)
{
    for (size_t i = 0; i < size; ++i) {
        if (code == QLatin1String(codes.at(i)))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}

namespace numbertext {

void setGrouped(bool grouped)
{
    groupsThousands = grouped;
}

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return QStringLiteral("—");
    QLocale locale = QLocale::c();
    // Four digits stay together as in Chinese yearbooks; longer ones are grouped.
    locale.setNumberOptions(std::abs(value) < 9999.5 || !groupsThousands
                                ? QLocale::OmitGroupSeparator
                                : QLocale::DefaultNumberOptions);
    const QString text = locale.toString(std::abs(value), 'f', decimals);
    return value < 0 && !isNought(text) ? minus + text : text;
}

int direction(double change, int decimals)
{
    if (isNought(number(change, decimals)))
        return 0;
    return change > 0 ? 1 : -1;
}

QString signedNumber(double value, int decimals)
{
    const QString text = number(value, decimals);
    return direction(value, decimals) > 0 ? QLatin1Char('+') + text : text;
}

QString published(const Published& value, Language language)
{
    return hedged(number(value.value, value.decimals), value.qualifier, {}, language);
}

QString withUnit(const Published& value, const QString& unit, Language language)
{
    return hedged(number(value.value, value.decimals), value.qualifier, unitName(unit, language),
                  language);
}

QString withUnit(double value, int decimals, const QString& unit, Language language)
{
    return spaced(number(value, decimals), unitName(unit, language));
}

QString growth(double percent, int decimals)
{
    return signedNumber(percent, decimals) + QLatin1Char('%');
}

QString points(double points, int decimals, Language language)
{
    return spaced(signedNumber(points, decimals),
                  translated(phrase("Number", "pp", "percentage points"), language));
}

QString percent(double percent, int decimals)
{
    return number(percent, decimals) + QLatin1Char('%');
}

QString percent(const Published& rate, Language language)
{
    return withUnit(rate, QStringLiteral("%"), language);
}

QString period(Period period, Language language)
{
    if (language == Language::Chinese) {
        const QString year = QString::number(period.year) + thinSpace + QStringLiteral("年");
        if (period.isYear())
            return year;
        if (period.months == 1)
            return year + QStringLiteral(" 1") + thinSpace + QStringLiteral("月");
        return QStringLiteral("%1 1–%2%3月").arg(year).arg(period.months).arg(thinSpace);
    }
    if (period.isYear())
        return QString::number(period.year);
    const QString last = QLocale::c().monthName(period.months, QLocale::ShortFormat);
    if (period.months == 1)
        return QStringLiteral("%1 %2").arg(last).arg(period.year);
    return QStringLiteral("Jan–%1 %2").arg(last).arg(period.year);
}

QString status(Status status, Language language)
{
    switch (status) {
    case Status::Expected:
        return translated(phrase("Status", "expected"), language);
    case Status::Preliminary:
        return translated(phrase("Status", "preliminary"), language);
    case Status::Actual:
        return translated(phrase("Status", "actual"), language);
    case Status::Final:
        return translated(phrase("Status", "final"), language);
    }
    return {};
}

}

QString qualifierCode(Qualifier qualifier)
{
    return QLatin1String(qualifierCodes.at(static_cast<size_t>(qualifier)));
}

std::optional<Qualifier> qualifierFromCode(const QString& code)
{
    return fromCode<Qualifier>(qualifierCodes, code);
}

QString statusCode(Status status)
{
    return QLatin1String(statusCodes.at(static_cast<size_t>(status)));
}

std::optional<Status> statusFromCode(const QString& code)
{
    return fromCode<Status>(statusCodes, code);
}

}
