// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/growth.h"
#include "charts/chartspecs.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zoneboard {

/// The words that all charts are described with, in the language of the context.

template<typename... Arguments>
[[nodiscard]] QString say(const ChartContext& context, const Phrase& phrase,
                          const Arguments&... arguments)
{
    return message(phrase, arguments...).in(context.language);
}

/// A value as a chart shows it: observed, or worked back from the next year's growth.
struct ShownValue
{
    Computed computed;
    QString text; ///< without unit
    QString textWithUnit;
    Certainty certainty = Certainty::Observed;
    std::optional<Status> status; ///< of an observation
    QString source; ///< its title; may be empty
};

[[nodiscard]] std::optional<ShownValue> shownValue(const ChartContext& context, const Cell& cell);
/// A value worked out here: with as many digits as its range allows, at most `mostDecimals`.
[[nodiscard]] ShownValue computedValue(const ChartContext& context, const Computed& value,
                                       const QString& unit, int mostDecimals);
[[nodiscard]] Certainty certaintyOf(const Figure& figure);

[[nodiscard]] QString nameOf(const ChartContext& context, IndicatorId indicator);
[[nodiscard]] QString areaName(const ChartContext& context, AreaId area);
/// "2024", short "24".
[[nodiscard]] ChartCategory yearCategory(int year, bool chosen);
/// "2023–2024 年", one year alone as a period.
[[nodiscard]] QString yearsText(const ChartContext& context, YearRange years);
/// "规上工业总产值，2024 年 294 亿元（预计）".
[[nodiscard]] QString valueSentence(const ChartContext& context, const QString& name,
                                    const QString& period, const ShownValue& value);
/// Adds "，增长 8.5%" where there is a growth.
[[nodiscard]] QString withGrowth(const ChartContext& context, const QString& sentence,
                                 const Growth& growth);
[[nodiscard]] QString withSource(const ChartContext& context, const QString& sentence,
                                 const QString& source);
/// "、" or ", " between.
[[nodiscard]] QString joined(const ChartContext& context, const QStringList& parts);
/// Units, then notes: "亿元，%；2024 年为预计数".
[[nodiscard]] QString subtitleOf(const ChartContext& context, const QStringList& units,
                                 const QStringList& notes);
/// "2024 年为预计数", "2023 年由增速推算"; nothing where all is observed.
[[nodiscard]] QStringList certaintyNotes(const ChartContext& context, const QList<int>& expected,
                                         const QList<int>& implied);
/// The unit in the language; "number" for a count that has no English unit.
[[nodiscard]] QString captionUnit(const ChartContext& context, IndicatorId indicator);
/// "规上工业总产值（吴兴高新区），2015–2024 年。…": the head of a chart in words.
[[nodiscard]] QString chartInWords(const ChartContext& context, const QString& title, AreaId area,
                                   const QString& period, const QStringList& sentences);
/// An empty chart that says what is missing and what to do.
[[nodiscard]] ChartSpec withoutData(const ChartContext& context, ChartKind kind,
                                    const QString& title, const QString& subject,
                                    const QString& period);

}
