// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/audit.h"

#include "analysis/auditrules_p.h"
#include "core/numbertext.h"

#include <QCryptographicHash>

#include <algorithm>

namespace zoneboard {

namespace {

/// In the order in which findings of one severity are listed.
constexpr AuditRule rules[] = {
    shareImpossible, partOverWhole,         shareOverWhole,  negativeCount,   unitSlip,
    circles,         growthDisagrees,       shareDisagrees,  partsDoNotAddUp, sourcesDisagree,
    outlier,         targetAgainstPolarity, targetMetAtBase, missingYear,     expectedNotReplaced,
    sourceMissing,   unitMissing,           formulaWrong};

QString subjectOf(const Catalog& catalog, const Cell& cell)
{
    const Indicator* indicator = catalog.indicator(cell.indicator);
    const Area* area = catalog.area(cell.area);
    return QStringLiteral("%1/%2/%3")
        .arg(indicator ? indicator->code : QString(), area ? area->code : QString(),
             cell.period.year > 0 ? periodCode(cell.period) : QString());
}

QString fingerprintOf(const std::vector<Figure>& figures, const Message& what)
{
    // The sentence holds every number the finding rests on, those of targets included.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(what.in(Language::English).toUtf8());
    for (const Figure& figure : figures)
        hash.addData(QByteArray::number(figure.value ? figure.value->value : 0, 'g', 17) + ';');
    return QString::fromLatin1(hash.result().toHex().left(16));
}

}

AuditFinding& AuditWork::add(const char* rule, Severity severity, const Cell& cell, Message what,
                             Message suggestion, const std::vector<Cell>& others)
{
    AuditFinding finding;
    finding.rule = QLatin1String(rule);
    finding.severity = severity;
    finding.cell = cell;
    finding.what = std::move(what);
    finding.suggestion = std::move(suggestion);
    if (const Panel::Index row = panel.find(cell); row != Panel::none)
        finding.figures.push_back(panel.figure(row));
    for (const Cell& other : others)
        if (const Panel::Index row = panel.find(other); row != Panel::none)
            finding.figures.push_back(panel.figure(row));
    finding.subject = subjectOf(catalog, cell);
    finding.fingerprint = fingerprintOf(finding.figures, finding.what);
    findings.push_back(std::move(finding));
    return findings.back();
}

BilingualText AuditWork::indicatorName(IndicatorId id) const
{
    const Indicator* indicator = catalog.indicator(id);
    return indicator ? indicator->name : BilingualText {QStringLiteral("?"), QStringLiteral("?")};
}

BilingualText AuditWork::areaName(AreaId id) const
{
    const Area* area = catalog.area(id);
    return area ? area->name : BilingualText {QStringLiteral("?"), QStringLiteral("?")};
}

BilingualText AuditWork::valueText(const Cell& cell) const
{
    const auto number = published(cell);
    if (!number)
        return {QStringLiteral("—"), QStringLiteral("—")};
    return valueText(cell.indicator, *number);
}

BilingualText AuditWork::valueText(IndicatorId id, const Published& value) const
{
    const Indicator* indicator = catalog.indicator(id);
    const QString unit = indicator ? indicator->unit : QString();
    return {numbertext::withUnit(value, unit, Language::Chinese),
            numbertext::withUnit(value, unit, Language::English)};
}

BilingualText AuditWork::periodText(Period period) const
{
    return {numbertext::period(period, Language::Chinese),
            numbertext::period(period, Language::English)};
}

std::optional<Published> AuditWork::published(const Cell& cell) const
{
    const Panel::Index row = panel.find(cell);
    return row == Panel::none ? std::nullopt : panel.published(row);
}

std::vector<AuditFinding> audit(const Panel& panel, const Catalog& catalog, QDate today,
                                const QList<Target>& targets)
{
    std::vector<AuditFinding> findings;
    AuditWork work {panel, catalog, targets, today, findings};
    for (const AuditRule rule : rules)
        rule(work);
    std::stable_sort(
        findings.begin(), findings.end(),
        [](const AuditFinding& a, const AuditFinding& b) { return a.severity < b.severity; });
    return findings;
}

std::vector<AuditFinding> openFindings(std::vector<AuditFinding> findings,
                                       const QList<Acknowledgement>& acknowledgements)
{
    std::erase_if(findings, [&](const AuditFinding& finding) {
        return std::any_of(acknowledgements.begin(), acknowledgements.end(),
                           [&](const Acknowledgement& seen) {
                               return seen.rule == finding.rule && seen.subject == finding.subject
                                   && seen.fingerprint == finding.fingerprint;
                           });
    });
    return findings;
}

Acknowledgement acknowledgementOf(const AuditFinding& finding, const QString& reason)
{
    return {finding.rule, finding.subject, finding.fingerprint, reason};
}

Result<Edit> fixEdit(const AuditFix& fix, Language language, const StoredFigure& stored)
{
    Edit edit = fix.edit;
    edit.why = fix.what.in(language);
    for (Figure& figure : edit.figures) {
        const Figure full = TRY(stored(figure.id));
        figure.section = full.section;
        figure.quote = full.quote;
        figure.note = full.note;
    }
    return edit;
}

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Notice:
        return QStringLiteral("notice");
    }
    return {};
}

}
