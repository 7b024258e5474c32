// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zoneboard {

namespace {

const QString pageKey = QStringLiteral("page");
const QString headingKey = QStringLiteral("heading");
const QString headingWasKey = QStringLiteral("heading_was");
const QString textKey = QStringLiteral("text");
const QString nameKey = QStringLiteral("name");
const QString paperKey = QStringLiteral("paper");
const QString itemsKey = QStringLiteral("pages");
const QString a3 = QStringLiteral("A3");

struct Flag
{
    QString key;
    bool PageSetup::*member;
};

const std::vector<Flag>& flags()
{
    static const std::vector<Flag> all {
        {QStringLiteral("portrait"), &PageSetup::portrait},
        {QStringLiteral("official_margins"), &PageSetup::official},
        {QStringLiteral("both_sides"), &PageSetup::mirrored},
        {QStringLiteral("two_charts"), &PageSetup::dense},
        {QStringLiteral("grey"), &PageSetup::grey},
        {QStringLiteral("page_of_pages"), &PageSetup::pageOfPages},
    };
    return all;
}

QJsonObject objectOf(const ReportItem& item)
{
    QJsonObject object {{pageKey, item.page}};
    const auto put = [&](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    put(headingKey, item.heading);
    put(headingWasKey, item.headingWas);
    put(textKey, item.text);
    return object;
}

QJsonObject objectOf(const ReportPlan& plan)
{
    QJsonObject object {{nameKey, plan.name}};
    if (plan.setup.paper == Paper::A3)
        object.insert(paperKey, a3);
    for (const Flag& flag : flags())
        if (plan.setup.*flag.member)
            object.insert(flag.key, true);
    QJsonArray items;
    for (const ReportItem& item : plan.items)
        items.append(objectOf(item));
    object.insert(itemsKey, items);
    return object;
}

ReportPlan planOf(const QJsonObject& object)
{
    ReportPlan plan;
    plan.name = object.value(nameKey).toString();
    plan.setup.paper = object.value(paperKey).toString() == a3 ? Paper::A3 : Paper::A4;
    for (const Flag& flag : flags())
        plan.setup.*flag.member = object.value(flag.key).toBool();
    for (const QJsonValue& value : object.value(itemsKey).toArray()) {
        const QJsonObject item = value.toObject();
        plan.items.push_back({item.value(pageKey).toString(), item.value(headingKey).toString(),
                              item.value(headingWasKey).toString(),
                              item.value(textKey).toString()});
    }
    return plan;
}

}

QString textOfPlans(const std::vector<ReportPlan>& plans)
{
    QJsonArray array;
    for (const ReportPlan& plan : plans)
        array.append(objectOf(plan));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<std::vector<ReportPlan>> plansFromText(const QString& text)
{
    std::vector<ReportPlan> plans;
    if (text.isEmpty())
        return plans;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return failure(ErrorKind::BadInput,
                       phrase("Report", "The saved report templates can not be read."), text);
    for (const QJsonValue& value : document.array())
        if (value.isObject())
            plans.push_back(planOf(value.toObject()));
    return plans;
}

std::vector<ReportPlan> bundledPlans(Language language)
{
    const auto plan = [&](const Phrase& name, PageSetup setup, const QStringList& pages) {
        ReportPlan made {translated(name, language), setup, {}};
        for (const QString& page : pages)
            made.items.push_back({page, {}, {}, {}});
        return made;
    };
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    return {
        plan(phrase("Report", "Annual report"), {}, words("annual")),
        plan(phrase("Report", "Half-year report"), {},
             words("cover contents findings goals milestones indicator audit sources")),
        plan(phrase("Report", "One page for a meeting"), {}, words("brief")),
        plan(phrase("Report", "League table"), {.pageOfPages = true},
             words("goals owner comparison")),
    };
}

}
