// SPDX-License-Identifier: GPL-3.0-or-later
// The figure that another is part of, or a share of.
#include "exchange/bulletinsentence_p.h"
#include "exchange/bulletinunits_p.h"

#include <QRegularExpression>

#include <cmath>

namespace zoneboard::bulletin {

using Expression = QRegularExpression;

namespace {

/// Means, rates and prices do not add up to a whole.
bool addsUp(const BulletinFigure& figure)
{
    static const Expression mean(QStringLiteral("人均|户均|均|率|价|指数|比|每|单位"));
    static const Expression unit(QStringLiteral("%|‰|/"));
    return !mean.match(figure.indicator).hasMatch() && !unit.match(figure.unit).hasMatch();
}

double amountOf(const BulletinFigure& figure)
{
    return figure.value.value_or(0) * unitFactor(figure.unit);
}

/// What the parts told from `until` on are together, in the measure of `figure`.
double partsSince(const QList<BulletinFigure>& figures, int until, const BulletinFigure& figure)
{
    double sum = 0;
    for (int i = until; i < figures.size() && until > 0; ++i)
        if (figure.value && sameMeasure(figures.at(i).unit, figure.unit)
            && !figures.at(i).partOf.isEmpty() && figures.at(i).partOf == figures.at(until).partOf)
            sum += amountOf(figures.at(i));
    return sum;
}

/// The last figure in the measure of `figure`; before `from` where there is none.
int siblingOf(const QList<BulletinFigure>& figures, int from, const BulletinFigure& figure)
{
    int at = static_cast<int>(figures.size()) - 1;
    while (at >= from && !sameMeasure(figures.at(at).unit, figure.unit))
        --at;
    return at;
}

}

bool SentenceReader::fits(const BulletinFigure& figure, const BulletinFigure& whole) const
{
    if (whole.target != figure.target || whole.indicator == figure.indicator || !whole.value
        || !sameMeasure(whole.unit, figure.unit))
        return false;
    return !addsUp(whole) || !addsUp(figure) || amountOf(figure) <= amountOf(whole) * 1.005;
}

int SentenceReader::wholeOf(const BulletinFigure& figure) const
{
    const Scope& scope = m_scopes.last();
    if (scope.parent >= 0) {
        const BulletinFigure& whole = figures.at(scope.parent);
        if (!figure.value || !whole.value || sameMeasure(whole.unit, figure.unit))
            return scope.parent;
        for (int i = scope.brackets ? scope.parent - 1 : -1; i >= m_first; --i)
            if (figures.at(i).partOf == whole.partOf && fits(figure, figures.at(i)))
                return i;
        return -1;
    }
    const int from = m_startsInner ? m_previous : m_first;
    const int until = qMin(scope.from, static_cast<int>(figures.size()));
    const int sibling = siblingOf(figures, from, figure);
    const double parts = partsSince(figures, until, figure);
    for (int i = figure.value ? until - 1 : -1; i >= from; --i) {
        const BulletinFigure& whole = figures.at(i);
        if (!fits(figure, whole)
            || !(whole.partOf.isEmpty() || scope.lasting || scope.nested || i == until - 1))
            continue;
        if (m_clauseFirst > until && addsUp(whole) && addsUp(figure)
            && parts >= 0.9995 * amountOf(whole))
            return -1;
        const double share = amountOf(whole) > 0 ? (parts + amountOf(figure)) / amountOf(whole) : 0;
        const bool complete = addsUp(whole) && addsUp(figure) && share >= 0.5 && share <= 1.005;
        const bool much = addsUp(whole) && addsUp(figure)
            && parts + amountOf(figure) > amountOf(whole) * 1.005 && !scope.nested;
        if (scope.ended && scope.listed)
            return complete ? i : -1;
        if (scope.ended && !(complete && share >= 0.95)
            && (much || until >= figures.size() || sibling < from
                || figures.at(sibling).partOf.isEmpty()
                || figures.at(sibling).indicator.right(2) != figure.indicator.right(2)
                || headOf(figure.indicator, figure.unit).isEmpty()))
            return -1;
        return i;
    }
    if (!figure.value && !scope.ended && until > from && until > 0) {
        for (int i = until - 1; i >= from; --i)
            if (figures.at(i).indicator.right(3) == figure.indicator.right(3))
                return i;
        return until - 1;
    }
    if (scope.ended && !scope.listed && until > from && until < figures.size()
        && !figures.at(until - 1).value
        && figure.indicator.endsWith(figures.at(until - 1).indicator.right(2))
        && figures.at(until).indicator.endsWith(figure.indicator.right(2)))
        return until - 1;
    return until > from && until > 0 && !scope.ended && !figures.at(until - 1).value
            && (likeness(figures.at(until - 1).indicator, figure.indicator) >= 0.5
                || figures.at(until - 1).indicator.right(2) == figure.indicator.right(2))
        ? until - 1
        : -1;
}

void SentenceReader::setPart(BulletinFigure& figure)
{
    if (!m_scopes.last().open() || figure.indicator.startsWith(u"折合"))
        return;
    if (const int whole = wholeOf(figure); whole >= 0 && whole < figures.size())
        figure.partOf = figures.at(whole).indicator;
}

/// 发电量58亿千瓦时，其中火电36亿千瓦时；风电10亿千瓦时；光伏12亿千瓦时: a semicolon came, yet
/// together they are the whole.
void SentenceReader::completeParts()
{
    for (qsizetype i = m_first + 1; i < figures.size(); ++i) {
        const BulletinFigure& first = figures.at(i);
        const BulletinFigure& whole = figures.at(i - 1);
        if (first.partOf.isEmpty() || first.partOf != whole.indicator || !whole.value
            || !first.value)
            continue;
        double sum = 0;
        QList<qsizetype> strays;
        for (qsizetype j = i; j < figures.size(); ++j) {
            const BulletinFigure& figure = figures.at(j);
            if (!figure.value || figure.target != whole.target
                || !sameMeasure(figure.unit, whole.unit))
                continue;
            if (figure.partOf.isEmpty())
                strays.append(j);
            else if (figure.partOf != whole.indicator)
                continue;
            sum += amountOf(figure);
        }
        if (strays.isEmpty() || std::abs(sum - amountOf(whole)) > 0.006 * amountOf(whole))
            continue;
        for (const qsizetype j : strays)
            figures[j].partOf = whole.indicator;
    }
}

/// 民营企业出口36亿元，占比77%: of the figure whose 77 % that is; where only the share is told, of
/// what was told just before in the same measure.
void SentenceReader::findWholes()
{
    constexpr qsizetype far = 60;
    static const Expression share(QStringLiteral("(?:占比|比重|比例|份额)$"));
    for (qsizetype i = m_first; i < figures.size(); ++i) {
        BulletinFigure& figure = figures[i];
        if (!figure.sharePercent || !figure.shareOf.isEmpty() || figure.target)
            continue;
        if (!figure.value && !figure.partOf.isEmpty())
            figure.shareOf = figure.partOf;
        const bool ratio = (i > 0 && figures.at(i - 1).start == figure.start)
            || (i + 1 < figures.size() && figures.at(i + 1).start == figure.start);
        if (ratio && !figure.value)
            continue;
        const double slack = figure.shareQualifier == Qualifier::Exact ? 0.06 : 5.0;
        const QString measure = QString(figure.indicator).remove(share).right(2);
        for (qsizetype j = i - 1; j >= 0 && j + far > i && figure.shareOf.isEmpty(); --j) {
            const BulletinFigure& whole = figures.at(j);
            const bool near = figure.value ? whole.value && sameMeasure(whole.unit, figure.unit)
                    && amountOf(whole) > amountOf(figure)
                    && std::abs(100 * amountOf(figure) / amountOf(whole) - *figure.sharePercent)
                        <= slack
                                           : j >= m_previous && !whole.sharePercent
                    && whole.indicator.endsWith(measure) && whole.indicator != figure.indicator;
            if (near)
                figure.shareOf = whole.indicator;
        }
    }
}

}
