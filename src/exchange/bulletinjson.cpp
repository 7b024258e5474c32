// SPDX-License-Identifier: GPL-3.0-or-later
// What was read, as the command line prints it.
#include "core/message.h"
#include "exchange/bulletin.h"

#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace zoneboard {

namespace {

QJsonValue number(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue();
}

QJsonValue words(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString qualifierCode(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::About:
        return QStringLiteral("about");
    case Qualifier::MoreThan:
        return QStringLiteral("more_than");
    case Qualifier::LessThan:
        return QStringLiteral("less_than");
    case Qualifier::Exact:
        break;
    }
    return QStringLiteral("exact");
}

QString statusCode(const BulletinFigure& figure)
{
    // The interface knows what a figure rests on; a goal rests on what is expected.
    if (figure.target)
        return QStringLiteral("expected");
    switch (figure.status) {
    case Status::Expected:
        return QStringLiteral("expected");
    case Status::Preliminary:
        return QStringLiteral("preliminary");
    case Status::Final:
        return QStringLiteral("final");
    case Status::Actual:
        break;
    }
    return QStringLiteral("actual");
}

QJsonObject figureJson(const BulletinFigure& figure)
{
    return {{QStringLiteral("indicator"), figure.indicator},
            {QStringLiteral("indicator_code"), words(figure.indicatorCode)},
            {QStringLiteral("value"), number(figure.value)},
            {QStringLiteral("unit"),
             words(figure.unitAsWritten.isEmpty() ? figure.unit : figure.unitAsWritten)},
            {QStringLiteral("qualifier"), qualifierCode(figure.qualifier)},
            {QStringLiteral("status"), statusCode(figure)},
            {QStringLiteral("growth_pct"), number(figure.growthPercent)},
            {QStringLiteral("growth_points"), number(figure.growthPoints)},
            {QStringLiteral("share_pct"), number(figure.sharePercent)},
            {QStringLiteral("share_qualifier"),
             figure.sharePercent ? QJsonValue(qualifierCode(figure.shareQualifier)) : QJsonValue()},
            {QStringLiteral("share_of"), words(figure.shareOf)},
            {QStringLiteral("part_of"), words(figure.partOf)},
            {QStringLiteral("rank"), figure.rank ? QJsonValue(*figure.rank) : QJsonValue()},
            {QStringLiteral("period"), words(figure.period)},
            {QStringLiteral("quote"), figure.quote},
            {QStringLiteral("start"), figure.start},
            {QStringLiteral("end"), figure.end}};
}

/// Why a number is no figure, in words for the person who reads the text.
Message reason(const QString& code)
{
    static const QHash<QString, Phrase> reasons {
        {QStringLiteral("comparison"),
         phrase("Bulletin", "It compares with another area or with the plan's pace.")},
        {QStringLiteral("other_base"),
         phrase("Bulletin", "It is measured against another period than the year before.")},
        {QStringLiteral("average"), phrase("Bulletin", "It is an average over several years.")},
        {QStringLiteral("change"),
         phrase("Bulletin", "It is the amount of a change, not the amount itself.")},
        {QStringLiteral("completion"), phrase("Bulletin", "It tells how much of a plan is done.")},
        {QStringLiteral("rate_change"),
         phrase("Bulletin", "It is the change of a growth rate or of another rate told before.")},
        {QStringLiteral("multiple"),
         phrase("Bulletin", "It is a multiple of something other than the year before.")},
        {QStringLiteral("ratio"),
         phrase("Bulletin", "The text does not name each part of the ratio.")},
        {QStringLiteral("no_unit"), phrase("Bulletin", "The number has no unit.")},
        {QStringLiteral("no_subject"),
         phrase("Bulletin", "The text does not say what the number measures.")},
    };
    return reasons.value(code, phrase("Bulletin", "It is no statistical figure."));
}

}

QJsonObject bulletinJson(const Bulletin& bulletin, Language language)
{
    QJsonArray figures;
    for (const BulletinFigure& figure : bulletin.figures)
        figures.append(figureJson(figure));
    QJsonArray skipped;
    for (const BulletinSkip& skip : bulletin.skipped)
        skipped.append(QJsonObject {{QStringLiteral("quote"), skip.quote},
                                    {QStringLiteral("why"), reason(skip.why).in(language)}});
    return {{QStringLiteral("area"), words(bulletin.area)},
            {QStringLiteral("year"), bulletin.year ? QJsonValue(*bulletin.year) : QJsonValue()},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("skipped"), skipped}};
}

}
