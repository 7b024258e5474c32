// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/auditrules_p.h"
#include "analysis/derived.h"
#include "core/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace zoneboard {

namespace {

struct YearValue
{
    Cell cell;
    double value = 0;
};

/// The whole-year values of a series, in order; not those of a formula, which are wrong only where
/// their inputs are.
std::vector<YearValue> yearValues(const Panel& panel, const Panel::Series& series, size_t place)
{
    std::vector<YearValue> values;
    const Panel::Range rows = panel.rows(place);
    for (Panel::Index row = rows.begin; row < rows.end; ++row)
        if (panel.period(row).isYear() && !std::isnan(panel.value(row))
            && panel.columns().source(row) != derivedSource)
            values.push_back(
                {{series.indicator, series.area, panel.period(row)}, panel.value(row)});
    return values;
}

template<typename Look>
void eachSeries(AuditWork& work, Look look)
{
    const auto all = work.panel.allSeries();
    for (size_t place = 0; place < all.size(); ++place) {
        const std::vector<YearValue> values = yearValues(work.panel, all[place], place);
        if (!values.empty())
            look(values);
    }
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// The power of ten by which `value` stands above `level` (or below, negative), within ±15 %; 0
/// where it does not.
int slipOf(double value, double level)
{
    constexpr std::array powers {2, 3, 4, 8};
    for (const int power : powers) {
        const double factor = std::pow(10.0, power);
        const auto slipped = [&](double ratio) { return std::abs(ratio / factor - 1) <= 0.15; };
        if (slipped(value / level))
            return power;
        if (slipped(level / value))
            return -power;
    }
    return 0;
}

/// Growth rates year on year in percent, with the place of the later year; consecutive years only.
std::vector<std::pair<size_t, double>> growthHistory(const std::vector<YearValue>& values)
{
    std::vector<std::pair<size_t, double>> history;
    for (size_t i = 1; i < values.size(); ++i)
        if (values[i].cell.period.year == values[i - 1].cell.period.year + 1 && values[i].value > 0
            && values[i - 1].value > 0)
            history.emplace_back(i, (values[i].value / values[i - 1].value - 1) * 100);
    return history;
}

bool slips(const std::vector<YearValue>& values, size_t i)
{
    std::vector<double> others;
    for (size_t j = 0; j < values.size(); ++j)
        if (j != i && values[j].value > 0)
            others.push_back(values[j].value);
    // Against the nearest neighbours: a long series may well grow a hundredfold.
    const double level = i > 0 ? values[i - 1].value : values[i + 1].value;
    const bool levelFits = i + 1 >= values.size() || i == 0
        || slipOf(values[i].value, values[i + 1].value) == slipOf(values[i].value, level);
    return level > 0 && values[i].value > 0 && levelFits && slipOf(values[i].value, level) != 0
        && !others.empty() && slipOf(median(others), level) == 0;
}

/// The same digits with the point moved by `power` places.
Published shifted(const Published& print, int power)
{
    constexpr int mostDecimals = 15;
    Published moved = print;
    moved.decimals = std::clamp(print.decimals - power, 0, mostDecimals);
    // Through the text, so that 29057.7 becomes 2.90577 and not 2.9057700000000004.
    moved.value = QByteArray(QByteArray::number(print.value, 'f', QLocale::FloatingPointShortest)
                             + 'e' + QByteArray::number(power))
                      .toDouble();
    return moved;
}

/// Without the zeros at its end.
Published shortened(Published print)
{
    const auto rounded = [&](int decimals) {
        return QByteArray::number(print.value, 'f', decimals).toDouble();
    };
    while (print.decimals > 0 && rounded(print.decimals - 1) == print.value)
        --print.decimals;
    return print;
}

AuditFix slipFix(const AuditWork& work, const Cell& cell, const Published& mended,
                 const BilingualText& text)
{
    AuditFix fix;
    fix.what = message(phrase("Audit", "Set %1 of %2, %3, from %4 to %5."),
                       work.indicatorName(cell.indicator), work.areaName(cell.area),
                       work.periodText(cell.period), work.valueText(cell), text);
    Figure figure = work.panel.figure(work.panel.find(cell));
    figure.value = mended;
    fix.edit.figures.push_back(std::move(figure));
    return fix;
}

constexpr size_t yearsForOutlier = 6;
constexpr double outlierDistance = 5; ///< in median absolute deviations
constexpr double outlierLeast = 10; ///< points from the median: a still series is not suspicious
constexpr double outlierCount = 50; ///< fewer last digits than this move in steps that say nothing

}

void unitSlip(AuditWork& work)
{
    eachSeries(work, [&](const std::vector<YearValue>& values) {
        for (size_t i = 0; values.size() >= 2 && i < values.size(); ++i) {
            if (!slips(values, i))
                continue;
            const size_t neighbour = i > 0 ? i - 1 : i + 1;
            const int power = slipOf(values[i].value, values[neighbour].value);
            const Cell& cell = values[i].cell;
            const Published mended = shifted(*work.published(cell), -power);
            const BilingualText text = work.valueText(cell.indicator, shortened(mended));
            AuditFinding& finding =
                work.add("unit-slip", Severity::Error, cell,
                         message(phrase("Audit",
                                        "%1 of %2, %3: %4 after %5; the unit seems to be off by a "
                                        "factor of %6."),
                                 work.indicatorName(cell.indicator), work.areaName(cell.area),
                                 work.periodText(cell.period), work.valueText(cell),
                                 work.valueText(values[neighbour].cell),
                                 numbertext::number(std::pow(10, std::abs(power)), 0)),
                         message(phrase("Audit", "Set it to %1."), text), {values[neighbour].cell});
            finding.fix = slipFix(work, cell, mended, text);
        }
    });
}

void outlier(AuditWork& work)
{
    eachSeries(work, [&](const std::vector<YearValue>& values) {
        const auto history = growthHistory(values);
        if (history.size() < yearsForOutlier || work.catalog.isRate(values.front().cell.indicator))
            return;
        std::vector<double> rates;
        for (const auto& [place, rate] : history)
            rates.push_back(rate);
        const double middle = median(rates);
        std::vector<double> distances;
        for (const double rate : rates)
            distances.push_back(std::abs(rate - middle));
        const double spread = median(distances);
        for (const auto& [place, rate] : history) {
            const double distance = std::abs(rate - middle);
            const bool far = distance > outlierDistance * spread && distance > outlierLeast;
            // A slip of the unit is said as such, and so is the way back from one.
            const std::optional<Published> printed = work.published(values[place].cell);
            const bool few =
                printed && printed->value * std::pow(10.0, printed->decimals) < outlierCount;
            if (!far || few || slips(values, place) || slips(values, place - 1))
                continue;
            work.add("outlier", Severity::Notice, values[place].cell,
                     message(phrase("Audit",
                                    "%1 of %2, %3: a growth of %4 stands out; the middle "
                                    "of %5 years is %6."),
                             work.indicatorName(values[place].cell.indicator),
                             work.areaName(values[place].cell.area),
                             work.periodText(values[place].cell.period), numbertext::growth(rate),
                             QString::number(history.size()), numbertext::growth(middle)),
                     phrase("Audit", "Check the value against the source, or say why it is so."),
                     {values[place - 1].cell});
        }
    });
}

void missingYear(AuditWork& work)
{
    eachSeries(work, [&](const std::vector<YearValue>& values) {
        for (size_t i = 1; i < values.size(); ++i)
            for (int year = values[i - 1].cell.period.year + 1; year < values[i].cell.period.year;
                 ++year) {
                const Cell cell {values[i].cell.indicator, values[i].cell.area, {year}};
                work.add("missing-year", Severity::Notice, cell,
                         message(phrase("Audit", "%1 of %2: %3 is missing inside the series."),
                                 work.indicatorName(cell.indicator), work.areaName(cell.area),
                                 work.periodText(cell.period)),
                         phrase("Audit", "Enter the figure of that year."),
                         {values[i - 1].cell, values[i].cell});
            }
    });
}

}
