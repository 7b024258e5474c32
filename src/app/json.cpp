// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

#include <QJsonDocument>

#include <cmath>

namespace zoneboard {

QByteArray jsonBytes(const QJsonObject& document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QJsonValue jsonNumber(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonWhole(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonFlag(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

}
