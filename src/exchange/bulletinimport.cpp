// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/bulletin.h"
#include "exchange/bulletinimport_p.h"
#include "exchange/headertext.h"
#include "exchange/textyear_p.h"

#include <QLocale>

#include <algorithm>

namespace zoneboard {

namespace {

/// A rate with the digits it was printed with.
Published printedRate(double value, Qualifier qualifier = Qualifier::Exact)
{
    const QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
    return {value, std::min(decimals, 15), qualifier};
}

class TextImport
{
public:
    TextImport(const QString& text, const ImportOptions& options, PlanBuilder& builder)
        : m_builder(builder)
        , m_bulletin(readBulletin(text, builder.names().catalog(),
                                  {options.year, areaName(builder.names(), options)}))
        , m_usualYear(options.year          ? *options.year
                          : m_bulletin.year ? *m_bulletin.year
                                            : yearTold(text).value_or(0))
    {
        const Catalog& catalog = builder.names().catalog();
        if (options.area)
            m_area = *options.area;
        else if (!m_bulletin.area.isEmpty())
            m_area = builder.names().knownArea(m_bulletin.area);
        if (m_area == 0 && catalog.homeArea() != nullptr)
            m_area = catalog.homeArea()->id;
    }

    void read()
    {
        for (const BulletinFigure& found : m_bulletin.figures)
            take(found);
        for (const BulletinSkip& skip : m_bulletin.skipped)
            m_builder.remark(
                ImportRemark::Kind::PassedOver, {m_builder.part(), -1, -1, -1, -1},
                message(phrase("Import", "“%1” is no figure of its own."), skip.quote));
    }

private:
    static QString areaName(const ImportNames& names, const ImportOptions& options)
    {
        const Area* area = options.area ? names.areaOf(*options.area) : nullptr;
        return area == nullptr ? QString() : area->name.zh;
    }

    [[nodiscard]] ImportPlace place(const BulletinFigure& found) const
    {
        return {m_builder.part(), -1, -1, found.start, found.end};
    }

    void take(const BulletinFigure& found)
    {
        if (found.target) {
            m_builder.remark(
                ImportRemark::Kind::PassedOver, place(found),
                message(phrase("Import", "“%1” is a target, not a result."), found.quote));
            return;
        }
        ImportNames& names = m_builder.names();
        const QString name = found.indicatorCode.isEmpty() ? found.indicator : found.indicatorCode;
        const IndicatorId whole = found.partOf.isEmpty() ? 0 : names.knownIndicator(found.partOf);
        Figure figure;
        figure.indicator = names.indicator(name, found.unit, whole, found.decimals);
        const Indicator* indicator = names.indicatorOf(figure.indicator);
        if (indicator == nullptr) {
            m_builder.refuse(place(found), found.indicator,
                             names.expectedIndicator(found.indicator));
            return;
        }
        figure.area = m_area;
        figure.period = periodOf(found);
        if (figure.area == 0 || figure.period.year < 1900 || figure.period.year > 2200) {
            m_builder.refuse(place(found), found.quote,
                             figure.area == 0
                                 ? Message(phrase("Import", "an area: the text names none"))
                                 : Message(phrase("Import", "a year: the text names none")));
            return;
        }
        if (describe(figure, found, *indicator))
            m_builder.addFromText(std::move(figure), place(found));
    }

    /// False where its unit does not fit, which has been said.
    bool describe(Figure& figure, const BulletinFigure& found, const Indicator& indicator)
    {
        if (found.value) {
            const QStringList units =
                found.unit.isEmpty() ? QStringList() : QStringList {found.unit};
            figure.value = m_builder.inUnitOf(
                indicator, {*found.value, found.decimals, found.qualifier}, units, place(found));
            if (!figure.value)
                return false;
        }
        figure.status = found.status;
        if (found.growthPercent)
            figure.growth = ReportedGrowth {printedRate(*found.growthPercent), GrowthUnit::Percent,
                                            GrowthBasis::Unknown};
        else if (found.growthPoints)
            figure.growth = ReportedGrowth {printedRate(*found.growthPoints), GrowthUnit::Points,
                                            GrowthBasis::Unknown};
        if (found.sharePercent)
            figure.share = ReportedShare {printedRate(*found.sharePercent, found.shareQualifier),
                                          found.shareOf};
        figure.rank = found.rank;
        figure.quote = found.quote;
        return figure.value || figure.growth || figure.share;
    }

    [[nodiscard]] Period periodOf(const BulletinFigure& found) const
    {
        Period period {found.year != 0 ? found.year : m_usualYear, 12};
        const auto written = periodInText(found.period);
        const auto whole = periodOfText(found.period);
        const PeriodText said = whole ? *whole : written ? written->period : PeriodText {};
        if (said.months > 0)
            period.months = said.months;
        if (said.year != 0)
            period.year = said.year;
        return period;
    }

    PlanBuilder& m_builder;
    const Bulletin m_bulletin;
    const int m_usualYear; ///< of figures whose sentence names none; 0 where nothing tells it
    AreaId m_area = 0;
};

}

void readText(const QString& text, const ImportOptions& options, PlanBuilder& builder)
{
    TextImport(text, options, builder).read();
}

}
