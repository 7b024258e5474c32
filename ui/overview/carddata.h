// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalboard.h"
#include "core/language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zoneboard {

class Workspace;

/// How far a goal is, as a card shows it.
struct CardGoal
{
    double part = 0; ///< of the bar that is filled, 0 to 1
    std::optional<double> elapsed; ///< where the calendar stands on the bar, 0 to 1
    Light light = Light::NoData;
    QString text; ///< "2025 年目标完成 54%"
    QString lightText; ///< "▲ 快于时序"
    bool operator==(const CardGoal&) const = default;
};

/// Everything a card of the Overview says about an indicator in a year. Texts are final.
struct CardData
{
    IndicatorId indicator = 0;
    QString name;
    QString value; ///< as printed, without unit; a dash where there is none
    QString unit;
    QString status; ///< 预计, 快报; empty for actual and final figures
    int direction = 0; ///< of the growth: −1, 0, 1
    QString growth; ///< "8.5%", without sign: the direction says it; or words; may be empty
    QString growthNote; ///< "同比", "越低越好" …
    QString share; ///< "占全区 43.5%"; may be empty
    std::vector<std::optional<double>> years; ///< the ten years up to the chosen one
    std::optional<CardGoal> goal;
    QString description; ///< the card in one sentence, for a screen reader
    bool operator==(const CardData&) const = default;
};

/// The indicators that have cards: those the user chose, else the headline ones; only what the area
/// has any figures of.
[[nodiscard]] std::vector<IndicatorId> cardIndicators(const Workspace& workspace, AreaId area);
[[nodiscard]] CardData cardData(const Workspace& workspace, const Cell& cell,
                                const GoalBoard& board);
/// The goals a year's cards show: those of the year from `year` on that has
/// most.
[[nodiscard]] GoalBoard cardGoals(const Workspace& workspace, AreaId area, int year);

}
