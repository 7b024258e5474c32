// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalentry.h"

#include "core/unit.h"

#include <QLocale>

#include <cmath>
#include <optional>
#include <utility>

namespace zoneboard {

std::optional<double> typedNumber(QString text)
{
    text = text.trimmed();
    text.remove(u',').remove(u'，').replace(QChar(0x2212), u'-');
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    bool good = false;
    const double value = QLocale::c().toDouble(text, &good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

namespace {

int decimalsOf(const QString& text)
{
    const qsizetype point = text.trimmed().indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.trimmed().size() - point - 1);
}

auto refused(const Phrase& why, const QString& typed)
{
    return tl::unexpected(Error {ErrorKind::BadInput, message(why, typed), {}});
}

/// Kind and value of what was typed; nothing where it cannot be read.
std::optional<std::pair<TargetKind, std::optional<double>>> wanted(QString typed)
{
    if (typed == u"≥" || typed == u">=")
        return std::pair {TargetKind::AtLeastLastYear, std::optional<double>()};
    const bool share = typed.startsWith(u"占比") || typed.startsWith(u"share", Qt::CaseInsensitive);
    if (share)
        typed.remove(0, typed.startsWith(u"占比") ? 2 : 5);
    const bool percent = typed.endsWith(u'%') || typed.endsWith(u'％');
    if (percent)
        typed.chop(1);
    const auto value = typedNumber(typed);
    if (!value)
        return std::nullopt;
    const TargetKind kind = share ? TargetKind::Share
        : percent                 ? TargetKind::Growth
                                  : TargetKind::Level;
    return std::pair {kind, value};
}

Edit editOf(const Target& target, const Phrase& why, const GoalRow& row)
{
    Edit edit;
    edit.why = message(why, row.indicator.name).in(Language::Chinese);
    edit.targets = {target};
    return edit;
}

}

double suggestedGrowth(const TargetSuggestion& suggestion)
{
    return std::round(suggestion.growth * 10) / 10;
}

double suggestedLevel(const Indicator& indicator, const TargetSuggestion& suggestion)
{
    const double growth = suggestedGrowth(suggestion);
    if (isRate(indicator.unit))
        return suggestion.level - suggestion.growth + growth;
    return suggestion.level / (1 + suggestion.growth / 100) * (1 + growth / 100);
}

Edit suggestionEdit(const GoalRow& row, const TargetSuggestion& suggestion, int year, AreaId area)
{
    Target target;
    target.indicator = row.indicator.id;
    target.area = area;
    target.year = year;
    target.kind = TargetKind::Growth;
    target.value = suggestedGrowth(suggestion);
    target.note = suggestion.why.in(Language::Chinese);
    return editOf(target, phrase("Goals", "Set the target of %1"), row);
}

Edit removalEdit(const GoalRow& row)
{
    Edit edit;
    edit.why = message(phrase("Goals", "Remove the target of %1"), row.indicator.name)
                   .in(Language::Chinese);
    if (row.goal)
        edit.removedTargets = {row.goal->target.id};
    return edit;
}

Result<Edit> targetEdit(const GoalRow& row, const QString& typed, int year, AreaId area)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return removalEdit(row);
    const auto read = wanted(text);
    if (!read)
        return refused(phrase("Goals",
                              "“%1” is no target: expected a number (319), a growth (+8.5%), a "
                              "share (share 12%) or ≥ for at least last year."),
                       text);
    if (read->second && *read->second == 0 && read->first == TargetKind::Level)
        return refused(
            phrase("Goals", "A target of %1 has no completion: expected a number over 0."), text);
    Target target = row.goal ? row.goal->target : Target {};
    target.indicator = row.indicator.id;
    target.area = row.goal ? target.area : area;
    target.year = row.goal ? target.year : year;
    target.kind = read->first;
    target.value = read->second;
    return editOf(target, phrase("Goals", "Set the target of %1"), row);
}

Result<Edit> actualEdit(const GoalRow& row, const QString& typed, const Panel& panel, AreaId area,
                        Period asOf)
{
    const auto value = typedNumber(typed);
    if (!value)
        return refused(phrase("Goals", "“%1” is no number: expected the months' total so far."),
                       typed);
    const Panel::Index found = panel.find({row.indicator.id, area, asOf});
    Figure figure = found == Panel::none ? Figure {} : panel.figure(found);
    figure.indicator = row.indicator.id;
    figure.area = area;
    figure.period = asOf;
    figure.value = Published {*value, decimalsOf(typed), Qualifier::Exact};
    Edit edit;
    edit.why = message(phrase("Goals", "Enter %1"), row.indicator.name).in(Language::Chinese);
    edit.figures = {figure};
    return edit;
}

Result<Edit> weightEdit(const GoalRow& row, const QString& typed)
{
    const auto weight = typedNumber(typed);
    if (!row.goal || !weight || *weight <= 0)
        return refused(phrase("Goals", "“%1” is no weight: expected a number over 0."), typed);
    Target target = row.goal->target;
    target.weight = *weight;
    return editOf(target, phrase("Goals", "Change the weight of %1"), row);
}

Result<Edit> ownerEdit(const GoalRow& row, const QString& typed)
{
    if (!row.goal)
        return refused(phrase("Goals", "“%1” can answer for a target once there is one."), typed);
    Target target = row.goal->target;
    target.owner = typed.trimmed();
    return editOf(target, phrase("Goals", "Change who answers for %1"), row);
}

}
