// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/targetdraft.h"

#include "ui/goals/goalentry.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

auto badField(const Phrase& why, const QString& typed)
{
    return tl::unexpected(Error {ErrorKind::BadInput, message(why, typed), {}});
}

QString plainNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

Result<int> yearOf(const QString& typed)
{
    bool good = false;
    const int year = typed.trimmed().toInt(&good);
    if (!good || year < firstYear || year > lastYear)
        return badField(phrase("Goals", "“%1” is no year: expected one such as 2025."), typed);
    return year;
}

/// The new source's row, where the title is not known yet.
SourceId sourceOf(const QString& title, const Catalog& catalog, Edit& edit)
{
    if (title.trimmed().isEmpty())
        return 0;
    for (const Source& source : catalog.sources()) {
        if (source.title.zh == title.trimmed() || source.title.en == title.trimmed()
            || source.code == title.trimmed())
            return source.id;
    }
    Source source;
    source.id = -1;
    source.title = {title.trimmed(), title.trimmed()};
    const QByteArray hash =
        QCryptographicHash::hash(source.title.zh.toUtf8(), QCryptographicHash::Sha1);
    source.code = QStringLiteral("source-") + QString::fromLatin1(hash.toHex().left(10));
    edit.sources = {source};
    return source.id;
}

Result<void> takeNumbers(Target& target, const TargetDraft& draft)
{
    target.year = TRY(yearOf(draft.year));
    target.baseYear.reset();
    if (!draft.baseYear.trimmed().isEmpty()) {
        target.baseYear = TRY(yearOf(draft.baseYear));
        if (*target.baseYear >= target.year)
            return badField(
                phrase("Goals", "The base year %1 has to lie before the target's year."),
                draft.baseYear);
    }
    target.kind = draft.kind;
    target.value.reset();
    if (draft.kind != TargetKind::AtLeastLastYear) {
        target.value = typedNumber(QString(draft.value).remove(u'%').remove(u'％'));
        if (!target.value)
            return badField(phrase("Goals", "“%1” is no number: expected the target's value."),
                            draft.value);
        if (*target.value == 0 && draft.kind == TargetKind::Level)
            return badField(
                phrase("Goals", "A target of %1 has no completion: expected a number over 0."),
                draft.value);
    }
    const auto weight = typedNumber(draft.weight);
    if (!weight || *weight <= 0)
        return badField(phrase("Goals", "“%1” is no weight: expected a number over 0."),
                        draft.weight);
    target.weight = *weight;
    return {};
}

/// Two targets for the same thing: an indicator's year, or a path to it.
Result<void> refuseSecond(const Target& target, const QList<Target>& targets,
                          const Indicator& indicator)
{
    const bool taken = std::ranges::any_of(targets, [&](const Target& other) {
        return other.id != target.id && other.indicator == target.indicator
            && other.area == target.area && other.year == target.year
            && other.baseYear.has_value() == target.baseYear.has_value();
    });
    if (!taken)
        return {};
    return failure(ErrorKind::BadInput,
                   message(phrase("Goals",
                                  "“%1” has a target for %2 already: choose it on the "
                                  "board to change it."),
                           indicator.name, QString::number(target.year)));
}

}

TargetDraft draftOf(const Target& target, const Catalog& catalog, Language language)
{
    const Indicator* indicator = catalog.indicator(target.indicator);
    const Source* source = catalog.source(target.source);
    return {.id = target.id,
            .indicator = indicator ? indicator->name.in(language) : QString(),
            .area = target.area,
            .year = QString::number(target.year),
            .kind = target.kind,
            .value = target.value ? plainNumber(*target.value) : QString(),
            .baseYear = target.baseYear ? QString::number(*target.baseYear) : QString(),
            .staysLow = target.staysLow,
            .weight = plainNumber(target.weight),
            .owner = target.owner,
            .source = source ? source->title.in(language) : QString(),
            .note = target.note};
}

Result<Edit> draftEdit(const TargetDraft& draft, const Catalog& catalog,
                       const QList<Target>& targets)
{
    const Indicator* indicator = TRY(catalog.findIndicator(draft.indicator.trimmed()));
    Edit edit;
    Target target;
    target.id = draft.id;
    target.indicator = indicator->id;
    target.area = draft.area;
    TRY(takeNumbers(target, draft));
    TRY(refuseSecond(target, targets, *indicator));
    target.staysLow = draft.staysLow;
    target.owner = draft.owner.trimmed();
    target.note = draft.note.trimmed();
    target.source = sourceOf(draft.source, catalog, edit);
    edit.why =
        message(phrase("Goals", "Set the target of %1"), indicator->name).in(Language::Chinese);
    edit.targets = {target};
    return edit;
}

}
