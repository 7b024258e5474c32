// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace zoneboard {

/// Indented UTF-8 with a newline at the end.
[[nodiscard]] QByteArray jsonBytes(const QJsonObject& document);

/// Numbers as numbers, what is absent or not finite as null.
[[nodiscard]] QJsonValue jsonNumber(std::optional<double> number);
[[nodiscard]] QJsonValue jsonWhole(std::optional<int> number);
[[nodiscard]] QJsonValue jsonFlag(std::optional<bool> flag);
/// Null where the text is empty.
[[nodiscard]] QJsonValue jsonText(const QString& text);

}
