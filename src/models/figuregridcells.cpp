// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/growth.h"
#include "core/numbertext.h"
#include "core/unit.h"
#include "models/figuregrid.h"
#include "models/workspace.h"

#include <QLocale>

namespace zoneboard {

namespace {

QString rateText(const Figure& figure, Language language)
{
    if (figure.growth) {
        const Published& rate = figure.growth->rate;
        return figure.growth->unit == GrowthUnit::Points
            ? numbertext::points(rate.value, rate.decimals, language)
            : numbertext::growth(rate.value, rate.decimals);
    }
    return figure.share ? numbertext::percent(figure.share->rate, language) : QString();
}

QString hedgeMark(Qualifier qualifier, Language language)
{
    const bool chinese = language == Language::Chinese;
    switch (qualifier) {
    case Qualifier::About:
        return chinese ? QStringLiteral("约") : QStringLiteral("≈");
    case Qualifier::MoreThan:
        return chinese ? QStringLiteral("超") : QStringLiteral(">");
    case Qualifier::LessThan:
        return chinese ? QStringLiteral("近") : QStringLiteral("<");
    case Qualifier::Exact:
        break;
    }
    return {};
}

QString markWord(GridMark mark, Language language)
{
    switch (mark) {
    case GridMark::Implied:
        return translated(phrase("FigureGrid", "implied"), language);
    case GridMark::Derived:
        return translated(phrase("FigureGrid", "worked out by formula"), language);
    case GridMark::Missing:
        return translated(phrase("FigureGrid", "missing"), language);
    case GridMark::Empty:
        return translated(phrase("FigureGrid", "no figure"), language);
    default:
        return {};
    }
}

}

QString FigureGrid::typedText(const Published& value, Language language)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return hedgeMark(value.qualifier, language) + locale.toString(value.value, 'f', value.decimals);
}

QString FigureGrid::textOf(const Cell& cell) const
{
    const Panel& panel = m_workspace.panel();
    const Language language = m_workspace.language();
    const Panel::Index place = panel.find(cell);
    if (place != Panel::none) {
        if (const auto value = panel.published(place))
            return numbertext::published(*value, language);
        return rateText(panel.figure(place), language);
    }
    const auto implied = observedOrImplied(panel, m_workspace.catalog(), cell);
    const Indicator* indicator = m_workspace.catalog().indicator(cell.indicator);
    if (!implied || !indicator)
        return {};
    return numbertext::number(implied->value,
                              meaningfulDecimals(implied->interval, indicator->decimals));
}

/// "规上工业总产值，2024 年，294 亿元，预计": what a screen reader says.
QString FigureGrid::spokenText(const Cell& cell) const
{
    const Language language = m_workspace.language();
    const Indicator* indicator = m_workspace.catalog().indicator(cell.indicator);
    if (!indicator)
        return {};
    const Panel::Index place = m_workspace.panel().find(cell);
    const GridMark mark = markOf(cell);
    QStringList parts {indicator->name.in(language), numbertext::period(cell.period, language)};
    if (const QString text = textOf(cell); !text.isEmpty()) {
        const QString unit =
            mark == GridMark::RateOnly ? QString() : unitName(indicator->unit, language);
        parts += unit.isEmpty() ? text : text + u' ' + unit;
    }
    const QString word = markWord(mark, language);
    if (!word.isEmpty())
        parts += word;
    else if (place != Panel::none)
        parts += numbertext::status(m_workspace.panel().columns().status(place), language);
    return parts.join(language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", "));
}

QVariant FigureGrid::cellData(const Cell& cell, int role) const
{
    const Panel& panel = m_workspace.panel();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cell);
    case Qt::EditRole: {
        const Panel::Index place = panel.find(cell);
        const auto value = place == Panel::none ? std::nullopt : panel.published(place);
        return value ? typedText(*value, m_workspace.language()) : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return spokenText(cell);
    case MarkRole:
        return static_cast<int>(markOf(cell));
    case SeverityRole: {
        const auto found = m_findings.find(cell);
        return found == m_findings.end() ? QVariant() : static_cast<int>(found->second);
    }
    case SeveralRole:
        return std::ranges::any_of(panel.duplicates(), [&](const Figure& other) {
            return Cell {other.indicator, other.area, other.period} == cell;
        });
    default:
        return {};
    }
}

QVariant FigureGrid::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == BandRole)
        return isBand(index.row());
    const auto place = cell(index);
    return place ? cellData(*place, role) : QVariant();
}

QVariant FigureGrid::rowHeader(const Row& row, int role) const
{
    const Language language = m_workspace.language();
    const Catalog& catalog = m_workspace.catalog();
    if (role == BandRole)
        return row.indicator == 0;
    if (row.indicator == 0) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        const Category* theme = catalog.category(row.category);
        return theme ? theme->name.in(language)
                     : translated(phrase("FigureGrid", "Without a theme"), language);
    }
    const Indicator* indicator = catalog.indicator(row.indicator);
    if (!indicator)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return indicator->name.in(language);
    case UnitRole:
        return unitName(indicator->unit, language);
    case DepthRole:
        return row.depth;
    default:
        return {};
    }
}

QVariant FigureGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return section >= 0 && section < rowCount()
            ? rowHeader(m_rows[static_cast<size_t>(section)], role)
            : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    const Period period = m_periods[static_cast<size_t>(section)];
    if (!m_scope.months)
        return QString::number(period.year);
    if (m_workspace.language() == Language::English) {
        const QString last = QLocale::c().monthName(period.months, QLocale::ShortFormat);
        return period.months == 1 ? last : QStringLiteral("Jan–%1").arg(last);
    }
    return period.months == 1 ? QStringLiteral("1月") : QStringLiteral("1–%1月").arg(period.months);
}

}
