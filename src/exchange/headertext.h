// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/period.h"
#include "exchange/tablemapping.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace zoneboard {

/// A period as tables write it. A part may be missing: "1-6月" has no year.
struct PeriodText
{
    int year = 0; ///< 0: not said
    int months = 12; ///< the months 1..m
    bool singleMonth = false; ///< "2025年6月": one month, or all up to it where a word says 累计
    bool yearBefore = false; ///< 上年同期, 上年
    bool operator==(const PeriodText&) const = default;
};

/// The period that the whole of a text is; nothing where there is more in it. Knows 2024, 2024年,
/// 2024年度, 1-6月, 2025年1—6月, 2025-06, 2025.06, 202506, 上半年, 一季度, 前三季度, 全年,
/// 上年同期.
[[nodiscard]] std::optional<PeriodText> periodOfText(const QString& text);
/// The first period inside a text (a title), and the text without it.
struct FoundPeriod
{
    PeriodText period;
    QString rest;
};
[[nodiscard]] std::optional<FoundPeriod> periodInText(const QString& text);

/// A header or label taken apart: 规模以上工业增加值增速（%） is a growth of 规模以上工业增加值.
struct HeaderText
{
    ColumnRole role = ColumnRole::Value; ///< Value, Growth, GrowthPoints, Share, Rank or Ignored
    std::optional<PeriodText> period;
    QString name; ///< what remains: an indicator or an area; empty where the words said all
    QString unit;
    QString of; ///< of a share: of what, as written
    std::optional<Status> status;
    bool cumulative = false;
    bool partOf = false; ///< begins with 其中 or #
    bool operator==(const HeaderText&) const = default;
};

[[nodiscard]] HeaderText headerOfText(const QString& text);

/// The role that a header word of a long table names: 地区, 指标名称, 年份, 数值, unit, status …
[[nodiscard]] std::optional<ColumnRole> roleOfWord(const QString& text);

/// Whether a text is a unit and nothing else.
[[nodiscard]] bool isUnitText(const QString& text);
/// The units after "单位：" (several are parted by 、 or ，), wherever it stands in the text.
[[nodiscard]] QStringList unitsInText(const QString& text);

/// 预计, 快报, 初步核算, 年报 … inside a text, or a code or English word that is the whole of it.
[[nodiscard]] std::optional<Status> statusInText(const QString& text);

}
