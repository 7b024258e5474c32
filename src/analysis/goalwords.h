// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/goalrow.h"

#include <QStringList>

namespace zoneboard {

/// The texts of a board's row in one language.
struct GoalWords
{
    const GoalRow& row;
    Period asOf;
    Language language = Language::Chinese;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString unit() const;
    /// The level, "*" behind an adjusted one; or the first suggestion.
    [[nodiscard]] QString target() const;
    [[nodiscard]] QString actual() const; ///< with its months where they are not those asked about
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString lead() const;
    [[nodiscard]] QString forecast() const;
    [[nodiscard]] QString light() const; ///< shape and word
    [[nodiscard]] QString weight() const;
    [[nodiscard]] QString targetToEdit() const;
    [[nodiscard]] QString actualToEdit() const;
    /// What there is to say about the row: how the level came about, what is wrong, what is needed.
    [[nodiscard]] QStringList sentences() const;
    /// "still needed: 11.2 a month, +9.1% over last year's same months"; empty where nothing is.
    [[nodiscard]] QString need() const;
    /// The path's class, rates and method in words; empty without a path.
    [[nodiscard]] QString path() const;
    /// What the goal asked for before and since when it asks for this; empty without adjustment.
    [[nodiscard]] QString adjustment() const;
    /// The sentences as one text, each closed.
    [[nodiscard]] QString paragraph() const;
    /// How a goal's forecast comes about, method and range.
    [[nodiscard]] QString forecastSentence() const;

private:
    [[nodiscard]] QString level(double value) const;
    [[nodiscard]] QString estimate(double value) const;
    [[nodiscard]] QString heldProgress() const;
};

}
