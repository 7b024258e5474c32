// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverb.h"

#include "analysis/contribution.h"
#include "app/session.h"
#include "charts/chartfile.h"
#include "charts/chartspecs.h"
#include "charts/goalspecs.h"

#include <QRegularExpression>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int defaultDpi = 300;
constexpr int yearsShown = 10;

/// What a chart is asked for, after defaults.
struct ChartQuestion
{
    QString kind;
    const Indicator* indicator = nullptr; ///< null: not chosen
    const Indicator* second = nullptr; ///< up, where the first goes across
    const Area* area = nullptr;
    YearRange years; ///< the last one is the chosen year
    Goals goals;
    GoalSettings goalSettings;
};

using SpecMaker = Result<ChartSpec> (*)(const ChartContext&, const ChartQuestion&);

/// The indicator asked for, else the first headline one that has figures.
Result<IndicatorId> indicatorOrHeadline(const ChartContext& chart, const ChartQuestion& question)
{
    if (question.indicator)
        return question.indicator->id;
    for (const Indicator& indicator : chart.catalog.indicators())
        if (indicator.headline && chart.panel.has(indicator.id, question.area->id))
            return indicator.id;
    return failure(ErrorKind::WrongUse,
                   phrase("CommandLine", "No headline indicator has figures; say --indicator."));
}

/// The whole asked for, else the first one with parts that have values in the chosen year.
Result<IndicatorId> wholeOrFirst(const ChartContext& chart, const ChartQuestion& question)
{
    if (question.indicator)
        return question.indicator->id;
    for (const Indicator& indicator : chart.catalog.indicators())
        if (!decompose(chart.panel, chart.catalog, indicator.id, question.area->id,
                       question.years.last)
                 .parts.empty())
            return indicator.id;
    return failure(ErrorKind::WrongUse,
                   phrase("CommandLine", "No total with parts has figures; say --indicator."));
}

Result<ChartSpec> trend(const ChartContext& chart, const ChartQuestion& question)
{
    const IndicatorId indicator = TRY(indicatorOrHeadline(chart, question));
    return trendSpec(chart, indicator, question.area->id, question.years, question.years.last);
}

Result<ChartSpec> share(const ChartContext& chart, const ChartQuestion& question)
{
    if (!question.indicator)
        return shareSpec(chart, {}, question.area->id, question.years.last);
    if (chart.panel.years(question.indicator->id, question.area->id).size() > 1)
        return shareTrendSpec(chart, question.indicator->id, question.area->id, question.years,
                              question.years.last);
    return shareSpec(chart, {question.indicator->id}, question.area->id, question.years.last);
}

Result<ChartSpec> composition(const ChartContext& chart, const ChartQuestion& question)
{
    const IndicatorId whole = TRY(wholeOrFirst(chart, question));
    return compositionSpec(chart, whole, question.area->id, question.years, false);
}

Result<ChartSpec> waterfall(const ChartContext& chart, const ChartQuestion& question)
{
    const IndicatorId whole = TRY(wholeOrFirst(chart, question));
    return waterfallSpec(chart, whole, question.area->id, question.years.last);
}

Result<ChartSpec> ranking(const ChartContext& chart, const ChartQuestion& question)
{
    const IndicatorId indicator = TRY(indicatorOrHeadline(chart, question));
    return rankingSpec(chart, indicator, question.area->id, question.years.last);
}

/// The second indicator, else the first headline one that is not the first and has figures.
Result<ChartSpec> scatter(const ChartContext& chart, const ChartQuestion& question)
{
    const IndicatorId across = TRY(indicatorOrHeadline(chart, question));
    IndicatorId up = question.second ? question.second->id : 0;
    for (const Indicator& indicator : chart.catalog.indicators())
        if (up == 0 && indicator.headline && indicator.id != across
            && chart.panel.has(indicator.id, question.area->id))
            up = indicator.id;
    return scatterSpec(chart, across, up, question.area->id, question.years.last);
}

/// The goals of the newest target year of the area, as they stand at its last month.
GoalBoard boardOf(const ChartContext& chart, const ChartQuestion& question)
{
    int year = 0;
    for (const Target& target : question.goals.targets)
        if (target.area == question.area->id)
            year = std::max(year, target.year);
    const GoalContext goals {chart.panel, chart.catalog, question.goalSettings};
    const auto latest = latestPeriod(goals, question.goals.targets, year);
    return goalBoard(goals, question.goals.targets, latest.value_or(Period {year, 12}),
                     question.area->id);
}

/// The goal of the indicator asked for, a path where `path` says so; without one the first.
Result<GoalProgress> goalOf(const ChartContext& chart, const ChartQuestion& question, bool path)
{
    for (const GoalProgress& goal : boardOf(chart, question).goals)
        if ((!question.indicator || goal.target.indicator == question.indicator->id)
            && (!path || goal.isPath()))
            return goal;
    return failure(ErrorKind::WrongUse,
                   phrase("CommandLine", "There is no such target; see zoneboard set-target."));
}

Result<ChartSpec> goal(const ChartContext& chart, const ChartQuestion& question)
{
    if (!question.indicator)
        return goalsSpec(chart, boardOf(chart, question));
    return goalMonthsSpec(chart, TRY(goalOf(chart, question, false)));
}

Result<ChartSpec> path(const ChartContext& chart, const ChartQuestion& question)
{
    return pathSpec(chart, TRY(goalOf(chart, question, true)));
}

struct NamedMaker
{
    QString kind;
    SpecMaker make;
};

const std::vector<NamedMaker>& makers()
{
    static const std::vector<NamedMaker> all = {
        {QStringLiteral("trend"), trend},
        {QStringLiteral("share"), share},
        {QStringLiteral("composition"), composition},
        {QStringLiteral("waterfall"), waterfall},
        {QStringLiteral("ranking"), ranking},
        {QStringLiteral("scatter"), scatter},
        {QStringLiteral("goal"), goal},
        {QStringLiteral("path"), path},
    };
    return all;
}

QStringList kindNames()
{
    QStringList names;
    for (const NamedMaker& maker : makers())
        names.append(maker.kind);
    return names;
}

/// --years, else up to ten years that end with the newest one of the area.
Result<YearRange> yearsOf(const Invocation& invocation, const Panel& panel,
                          const ChartQuestion& question)
{
    const Years asked = TRY(chosenYears(invocation));
    const std::vector<int> years = question.indicator
        ? panel.years(question.indicator->id, question.area->id)
        : panel.years(question.area->id);
    if (invocation.isSet(QStringLiteral("years")))
        return YearRange {asked.first, asked.last};
    if (years.empty())
        return failure(ErrorKind::WrongUse,
                       message(phrase("CommandLine", "%1 has no yearly figures; say --years."),
                               question.area->name));
    return YearRange {std::max(years.front(), years.back() - yearsShown + 1), years.back()};
}

/// Nobody may take a picture of made-up figures for real ones, or of former ones for today's.
void mark(ChartSpec& spec, const Session& session, Language language)
{
    const QList<Source>& sources = session.catalog.sources();
    QStringList parts;
    if (!spec.subtitle.isEmpty())
        parts.append(spec.subtitle);
    if (std::any_of(sources.begin(), sources.end(), [](const Source& s) { return s.synthetic; }))
        parts.append(translated(phrase("CommandLine", "demo data"), language));
    if (session.knownAt)
        parts.append(message(phrase("CommandLine", "as known on %1"),
                             session.knownAt->date().toString(Qt::ISODate))
                         .in(language));
    spec.subtitle = parts.join(QStringLiteral(" · "));
}

Result<QSizeF> sizeOption(const Invocation& invocation)
{
    const QString text =
        invocation.value(QStringLiteral("size")).value_or(QStringLiteral("960x540"));
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[x\\x{00d7}](\\d{1,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return failure(
            ErrorKind::WrongUse,
            message(phrase("CommandLine", "--size: found “%1”, expected a size such as 960x540."),
                    text));
    return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble());
}

Result<Exit> drawChart(Invocation& invocation)
{
    ChartQuestion question;
    question.kind = TRY(invocation.oneOf(QStringLiteral("kind"), kindNames()));
    const QString path = TRY(outputPath(invocation));
    const QSizeF size = TRY(sizeOption(invocation));
    const int dpi =
        TRY(invocation.wholeNumber(QStringLiteral("dpi"), 24, 1200)).value_or(defaultDpi);
    const Session session = TRY(readSession(invocation, TRY(knownAtOption(invocation))));
    question.indicator =
        TRY(chosenIndicator(invocation, session.catalog, QStringLiteral("indicator")));
    question.second = TRY(chosenIndicator(invocation, session.catalog, QStringLiteral("against")));
    question.area = TRY(areaOrHome(invocation, session.catalog));
    question.goals = TRY(session.store->goals());
    question.goalSettings =
        GoalSettings::fromText(TRY(session.store->setting(QLatin1String(GoalSettings::key))));
    question.years = TRY(yearsOf(invocation, session.panel, question));
    const ChartContext chart {session.panel, session.catalog, invocation.language()};
    for (const NamedMaker& maker : makers()) {
        if (maker.kind != question.kind)
            continue;
        ChartSpec spec = TRY(maker.make(chart, question));
        mark(spec, session, invocation.language());
        if (spec.isEmpty())
            return failure(ErrorKind::WrongUse,
                           message(phrase("CommandLine", "Nothing to draw: %1"), spec.noData));
        TRY(writeChart(path, spec, ChartStyle::paper(), size, dpi));
    }
    return Exit::Done;
}

}

Verb chartVerb()
{
    return {.name = QStringLiteral("chart"),
            .arguments = QStringLiteral("STORE --kind K [--indicator I] [--area A] [--years …] -o "
                                        "FILE.(svg|png|pdf) [--size WxH] [--dpi N]"),
            .fewest = 1,
            .most = 1,
            .summary = phrase("CommandLine", "One chart as a file."),
            .example = QStringLiteral("zoneboard chart demo.zone --kind trend --indicator 规上产值 "
                                      "-o trend.svg"),
            .options = {{QStringLiteral("kind"), kindNames().join(u'|'),
                         phrase("CommandLine", "Kind of chart.")},
                        indicatorOption(),
                        {QStringLiteral("against"), QStringLiteral("I"),
                         phrase("CommandLine", "The second indicator of a scatter.")},
                        areaOption(),
                        yearsOption(),
                        asOfOption(),
                        outputOption(),
                        {QStringLiteral("size"), QStringLiteral("WxH"),
                         phrase("CommandLine", "Size in 1/96 inch; 960x540 by default.")},
                        {QStringLiteral("dpi"), QStringLiteral("N"),
                         phrase("CommandLine", "Resolution of a PNG; 300 by default.")}},
            .needs = Needs::Fonts,
            .run = drawChart};
}

}
