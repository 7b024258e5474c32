// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/goaltext.h"

#include "core/message.h"
#include "core/numbertext.h"
#include "core/unit.h"

#include <algorithm>
#include <cmath>

namespace zoneboard::goaltext {

namespace {

template<typename Words>
BilingualText both(const Words& words)
{
    return {words(Language::Chinese), words(Language::English)};
}

}

int levelDecimals(const Indicator& indicator, double value)
{
    const int most = indicator.decimals + 2;
    for (int decimals = indicator.decimals; decimals < most; ++decimals) {
        const double scaled = value * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    // A level that was worked out has more digits than it deserves: one more than printed is
    // enough.
    const double scaled = value * std::pow(10.0, most);
    return std::abs(scaled - std::round(scaled)) < 1e-6 ? most : indicator.decimals + 1;
}

BilingualText level(const Indicator& indicator, double value)
{
    const int decimals = levelDecimals(indicator, value);
    return both([&](Language language) {
        return numbertext::withUnit(value, decimals, indicator.unit, language);
    });
}

BilingualText estimate(const Indicator& indicator, double value)
{
    return both([&](Language language) {
        return numbertext::withUnit(value, indicator.decimals, indicator.unit, language);
    });
}

BilingualText period(Period period)
{
    return both([&](Language language) { return numbertext::period(period, language); });
}

BilingualText percent(double percent, int decimals)
{
    const QString text = numbertext::percent(percent, decimals);
    return {text, text};
}

BilingualText growth(const Indicator& indicator, double growth)
{
    return both([&](Language language) {
        return isRate(indicator.unit) ? numbertext::points(growth, 1, language)
                                      : numbertext::growth(growth);
    });
}

BilingualText list(const QList<BilingualText>& names, int most)
{
    const qsizetype shown = names.size() > most ? most : names.size();
    const auto joined = [&](Language language) {
        QStringList parts;
        for (const BilingualText& name : names.first(shown))
            parts.append(name.in(language));
        return parts.join(translated(phrase("Goals", ", ", "between names"), language));
    };
    const BilingualText start = both(joined);
    if (shown == names.size())
        return start;
    return message(phrase("Goals", "%1 and %2 more"), start, QString::number(names.size() - shown))
        .inBoth();
}

}
