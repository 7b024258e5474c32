// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablemapping.h"

#include "core/numbertext.h"
#include "exchange/sheet.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

struct RoleName
{
    ColumnRole role;
    const char* code;
};

constexpr std::array roleNames {
    RoleName {ColumnRole::Ignored, "ignored"},
    RoleName {ColumnRole::Area, "area"},
    RoleName {ColumnRole::Indicator, "indicator"},
    RoleName {ColumnRole::Period, "period"},
    RoleName {ColumnRole::Month, "month"},
    RoleName {ColumnRole::Unit, "unit"},
    RoleName {ColumnRole::Status, "status"},
    RoleName {ColumnRole::Qualifier, "qualifier"},
    RoleName {ColumnRole::Source, "source"},
    RoleName {ColumnRole::Value, "value"},
    RoleName {ColumnRole::Growth, "growth"},
    RoleName {ColumnRole::GrowthPoints, "growth_points"},
    RoleName {ColumnRole::Share, "share"},
    RoleName {ColumnRole::Rank, "rank"},
};

void put(QJsonObject& json, const char* key, const QString& text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject& json, const char* key, bool flag)
{
    if (flag)
        json.insert(QLatin1String(key), true);
}

void put(QJsonObject& json, const std::optional<Period>& period)
{
    if (!period)
        return;
    json.insert(QLatin1String("year"), period->year);
    json.insert(QLatin1String("months"), period->months);
}

QString textOf(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

tl::unexpected<Error> wrong(const QString& key)
{
    return failure(ErrorKind::BadInput,
                   message(phrase("Import", "The mapping's “%1” can not be used."), key));
}

Result<std::optional<Period>> periodOf(const QJsonObject& json)
{
    if (!json.contains(QLatin1String("year")))
        return std::optional<Period>();
    const Period period {json.value(QLatin1String("year")).toInt(),
                         json.value(QLatin1String("months")).toInt(12)};
    if ((period.year != 0 && (period.year < 1900 || period.year > 2200)) || period.months < 1
        || period.months > 12)
        return wrong(QStringLiteral("year"));
    return std::optional<Period>(period);
}

Result<std::optional<Status>> statusOf(const QJsonObject& json)
{
    const QString code = textOf(json, "status");
    const auto status = statusFromCode(code);
    if (!code.isEmpty() && !status)
        return wrong(QStringLiteral("status"));
    return status;
}

QJsonObject columnToJson(const ColumnMapping& column)
{
    QJsonObject json;
    json.insert(QLatin1String("role"), roleCode(column.role));
    put(json, "indicator", column.indicator);
    put(json, "area", column.area);
    put(json, column.period);
    put(json, "unit", column.unit);
    if (column.status)
        put(json, "status", statusCode(*column.status));
    put(json, "cumulative", column.cumulative);
    put(json, "single_month", column.singleMonth);
    put(json, "year_before", column.yearBefore);
    return json;
}

Result<ColumnMapping> columnFromJson(const QJsonObject& json)
{
    ColumnMapping column;
    const auto role = roleFromCode(textOf(json, "role"));
    if (!role)
        return wrong(QStringLiteral("role"));
    column.role = *role;
    column.indicator = textOf(json, "indicator");
    column.area = textOf(json, "area");
    column.period = TRY(periodOf(json));
    column.unit = textOf(json, "unit");
    column.status = TRY(statusOf(json));
    column.cumulative = json.value(QLatin1String("cumulative")).toBool();
    column.singleMonth = json.value(QLatin1String("single_month")).toBool();
    column.yearBefore = json.value(QLatin1String("year_before")).toBool();
    return column;
}

Result<void> readRows(const QJsonObject& json, TableMapping& mapping)
{
    const auto number = [&](const char* key, int missing) {
        return json.value(QLatin1String(key)).toInt(missing);
    };
    mapping.headerRow = number("header_row", mapping.headerRow);
    mapping.headerRows = number("header_rows", mapping.headerRows);
    mapping.firstRow = number("first_row", mapping.headerRow + mapping.headerRows);
    mapping.endRow = number("end_row", sheetlimits::rows);
    const bool good = mapping.headerRow >= 0 && mapping.headerRows >= 0 && mapping.headerRows <= 100
        && mapping.firstRow >= 0 && mapping.endRow <= sheetlimits::rows;
    return good ? Result<void>() : Result<void>(wrong(QStringLiteral("header_row")));
}

}

QString roleCode(ColumnRole role)
{
    const auto found = std::find_if(roleNames.begin(), roleNames.end(),
                                    [role](const RoleName& name) { return name.role == role; });
    return QLatin1String(found == roleNames.end() ? "ignored" : found->code);
}

std::optional<ColumnRole> roleFromCode(const QString& code)
{
    const auto found = std::find_if(roleNames.begin(), roleNames.end(), [&](const RoleName& name) {
        return code == QLatin1String(name.code);
    });
    return found == roleNames.end() ? std::nullopt : std::optional(found->role);
}

QJsonObject mappingToJson(const TableMapping& mapping)
{
    QJsonObject json;
    json.insert(QLatin1String("header_row"), mapping.headerRow);
    json.insert(QLatin1String("header_rows"), mapping.headerRows);
    json.insert(QLatin1String("first_row"), mapping.firstRow);
    json.insert(QLatin1String("end_row"), mapping.endRow);
    QJsonArray columns;
    for (const ColumnMapping& column : mapping.columns)
        columns.append(columnToJson(column));
    json.insert(QLatin1String("columns"), columns);
    put(json, "indicator", mapping.indicator);
    put(json, "area", mapping.area);
    put(json, mapping.period);
    if (!mapping.units.isEmpty())
        json.insert(QLatin1String("units"), QJsonArray::fromStringList(mapping.units));
    if (mapping.status)
        put(json, "status", statusCode(*mapping.status));
    put(json, "cumulative", mapping.cumulative);
    if (mapping.headerShift)
        json.insert(QLatin1String("header_shift"), *mapping.headerShift);
    put(json, "title", mapping.title);
    put(json, "fingerprint", mapping.fingerprint);
    QJsonObject names;
    for (auto it = mapping.names.begin(); it != mapping.names.end(); ++it)
        names.insert(it.key(), it.value());
    if (!names.isEmpty())
        json.insert(QLatin1String("names"), names);
    return json;
}

Result<TableMapping> mappingFromJson(const QJsonObject& json)
{
    TableMapping mapping;
    TRY(readRows(json, mapping));
    for (const QJsonValue& column : json.value(QLatin1String("columns")).toArray())
        mapping.columns.append(TRY(columnFromJson(column.toObject())));
    mapping.indicator = textOf(json, "indicator");
    mapping.area = textOf(json, "area");
    mapping.period = TRY(periodOf(json));
    for (const QJsonValue& unit : json.value(QLatin1String("units")).toArray())
        mapping.units.append(unit.toString());
    mapping.status = TRY(statusOf(json));
    mapping.cumulative = json.value(QLatin1String("cumulative")).toBool();
    if (const QJsonValue shift = json.value(QLatin1String("header_shift")); shift.isDouble())
        mapping.headerShift = shift.toInt();
    mapping.title = textOf(json, "title");
    mapping.fingerprint = textOf(json, "fingerprint");
    const QJsonObject names = json.value(QLatin1String("names")).toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        mapping.names.insert(it.key(), it.value().toString());
    return mapping;
}

}
