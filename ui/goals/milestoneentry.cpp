// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/milestoneentry.h"

#include <QCryptographicHash>

namespace zoneboard {

namespace {

auto refusedMilestone(const Message& why)
{
    return tl::unexpected(Error {ErrorKind::BadInput, why, {}});
}

QString& nameIn(BilingualText& name, Language language)
{
    return language == Language::English && !name.zh.isEmpty() ? name.en : name.zh;
}

Result<void> takeDay(QDate& day, const QString& typed, int year)
{
    const auto read = typedDay(typed, year);
    if (!read)
        return refusedMilestone(
            message(phrase("Goals", "“%1” is no day: expected one such as 2025-06-30."), typed));
    day = *read;
    return {};
}

}

std::optional<QDate> typedDay(QString text, int year)
{
    text = text.trimmed();
    for (const QChar separator : {u'.', u'/', u'年', u'月'})
        text.replace(separator, u'-');
    text.remove(u'日').remove(u' ');
    if (text.isEmpty())
        return QDate();
    if (text.count(u'-') == 1)
        text.prepend(QString::number(year) + QLatin1Char('-'));
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-M-d"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Result<Milestone> milestoneWith(Milestone milestone, MilestoneField field, const QString& typed,
                                int year, Language language)
{
    const QString text = typed.trimmed();
    switch (field) {
    case MilestoneField::Name:
        if (text.isEmpty())
            return refusedMilestone(Message(phrase("Goals", "A milestone needs a name.")));
        nameIn(milestone.name, language) = text;
        break;
    case MilestoneField::Due:
        TRY(takeDay(milestone.due, text, year));
        break;
    case MilestoneField::Done:
        TRY(takeDay(milestone.done, text, year));
        if (milestone.done.isValid())
            milestone.progress = 100;
        break;
    case MilestoneField::Progress: {
        bool good = false;
        const int percent = QString(text).remove(u'%').remove(u'％').toInt(&good);
        if (!good || percent < 0 || percent > 100)
            return refusedMilestone(message(
                phrase("Goals", "“%1” is no progress: expected a whole number from 0 to 100."),
                typed));
        milestone.progress = percent;
        break;
    }
    case MilestoneField::Owner:
        milestone.owner = text;
        break;
    case MilestoneField::Evidence:
        milestone.evidence = text;
        break;
    }
    return milestone;
}

Edit milestoneEdit(const Milestone& milestone)
{
    Edit edit;
    edit.why =
        message(phrase("Goals", "Change the milestone %1"), milestone.name).in(Language::Chinese);
    edit.milestones = {milestone};
    return edit;
}

Result<Edit> workLineEdit(WorkLine line, const QString& typed, Language language)
{
    if (typed.trimmed().isEmpty())
        return refusedMilestone(Message(phrase("Goals", "A work line needs a name.")));
    nameIn(line.name, language) = typed.trimmed();
    if (line.id == 0) {
        const QByteArray key =
            QStringLiteral("%1/%2/%3").arg(line.area).arg(line.year).arg(line.name.zh).toUtf8();
        line.code = QStringLiteral("line-")
            + QString::fromLatin1(
                        QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(10));
    }
    Edit edit;
    edit.why = message(phrase("Goals", "Change the work line %1"), line.name).in(Language::Chinese);
    edit.workLines = {line};
    return edit;
}

}
