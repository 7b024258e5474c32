// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/printedspec.h"

namespace zoneboard {

namespace {

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Observed:
        return {};
    case Certainty::Expected:
        return QStringLiteral(" expected");
    case Certainty::Implied:
        return QStringLiteral(" implied");
    case Certainty::Bound:
        return QStringLiteral(" bound");
    }
    return {};
}

/// Text and place of a mark: the place only where the text does not say it.
QString pointText(const ChartPoint& point)
{
    if (!point.value)
        return point.text.isEmpty() ? QStringLiteral("-")
                                    : point.text + QStringLiteral(" (no bar)");
    return point.text + certaintyWord(point.certainty)
        + (point.chosen ? QStringLiteral("*") : QString());
}

}

std::string printed(const QString& text)
{
    return QString(text).replace(QChar(0x202f), QLatin1Char('_')).toStdString();
}

std::string printed(const ChartSpec& spec)
{
    QString text = spec.title + QLatin1Char('\n');
    if (spec.isEmpty())
        return printed(text + spec.noData + QLatin1Char('\n'));
    text += spec.subtitle + QLatin1Char('\n');
    for (size_t i = 0; i < spec.categories.size(); ++i) {
        const ChartCategory& category = spec.categories[i];
        text += category.text + (category.chosen ? QStringLiteral("*") : QString())
            + (category.total ? QStringLiteral(" total") : QString());
        if (!category.movement.isEmpty())
            text += QLatin1Char(' ') + category.movement;
        for (const ChartSeries& series : spec.series)
            text += QStringLiteral(" | ") + pointText(series.points[i]);
        if (spec.band)
            text += QStringLiteral(" | growth ") + pointText(spec.band->points[i]);
        if (i < spec.totals.size())
            text += QStringLiteral(" | total ") + spec.totals[i];
        text += QLatin1Char('\n');
    }
    return printed(text);
}

}
