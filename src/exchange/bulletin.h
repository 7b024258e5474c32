// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/figure.h"
#include "core/language.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace zoneboard {

/// A figure as a sentence states it. Rates and shares are in percent, changes of rates in
/// percentage points. `start` and `end` count Unicode characters of the text that was read, so
/// that text[start, end) is `quote`.
struct BulletinFigure
{
    QString indicator; ///< the phrase, its subject carried over where the text leaves it out
    QString indicatorCode; ///< of the catalog; empty where no name or alias fits
    std::optional<double> value; ///< in `unit` as written
    int decimals = 0;
    QString unit;
    QString unitAsWritten; ///< where it is not `unit`: 萬噸
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Actual;
    bool target = false; ///< a plan or a goal, not a result
    std::optional<double> growthPercent;
    std::optional<double> growthPoints;
    std::optional<double> sharePercent;
    Qualifier shareQualifier = Qualifier::Exact;
    QString shareOf;
    QString partOf;
    std::optional<int> rank;
    QString period; ///< as written; empty where the text says none
    int year = 0; ///< of `period`; 0 where nothing says it
    QString quote;
    int start = 0;
    int end = 0;
    bool heading = false; ///< read from a heading rather than from the body
};

/// A number that was not taken as a figure.
struct BulletinSkip
{
    QString quote;
    QString why; ///< a code: "comparison", "other_base", "average", "change", "completion" …
    bool operator==(const BulletinSkip&) const = default;
};

struct BulletinOptions
{
    std::optional<int> year;
    QString area;
};

struct Bulletin
{
    QString area;
    std::optional<int> year;
    QList<BulletinFigure> figures;
    QList<BulletinSkip> skipped;
};

/// Reads the figures of a text written in the manner of Chinese statistical bulletins. What it
/// understands is listed in src/exchange/bulletins.md; nothing it does not understand becomes a
/// figure.
[[nodiscard]] Bulletin readBulletin(const QString& text, const Catalog& catalog,
                                    const BulletinOptions& options = {});

/// The document that `read-bulletin --json` prints; why a number was passed over is told in
/// `language`.
[[nodiscard]] QJsonObject bulletinJson(const Bulletin& bulletin,
                                       Language language = Language::Chinese);

}
