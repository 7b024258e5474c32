// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"
#include "exchange/figuretext.h"
#include "exchange/headertext.h"
#include "ui/importer/foundfiguremodel.h"

namespace zoneboard {

/// What the editor begins with: ids for what is chosen from a list, plain text for the rest.
QString FoundFigureModel::editText(std::size_t figure, int column) const
{
    const Figure& found = m_draft.plan().figures[figure];
    switch (column) {
    case IndicatorName:
        return QString::number(found.indicator);
    case AreaName:
        return QString::number(found.area);
    case PeriodText:
        return periodCode(found.period);
    case Value:
        return found.value ? QString::number(found.value->value, 'f', found.value->decimals)
                           : QString();
    case Decision: {
        const ImportConflict* conflict = m_draft.conflict(figure);
        return QString::number(conflict ? static_cast<int>(conflict->choice) : 0);
    }
    default:
        return text(figure, column);
    }
}

std::optional<FigureCorrection> FoundFigureModel::corrected(std::size_t figure, int column,
                                                            const QVariant& value)
{
    FigureCorrection correction = m_draft.correction(figure);
    const QString text = value.toString();
    switch (column) {
    case IndicatorName:
        correction.indicator = value.toInt();
        break;
    case AreaName:
        correction.area = value.toInt();
        break;
    case PeriodText: {
        const auto period = periodOfText(text);
        if (!period || period->year < 1900 || period->year > 2200) {
            Q_EMIT refused(message(phrase("FoundFigureModel",
                                          "“%1” is no period; write 2024, 2025-06 or 2025年1-6月."),
                                   text));
            return std::nullopt;
        }
        correction.period = Period {period->year, period->months};
        break;
    }
    case Value: {
        const auto number = numberOfCell(cellOfText(text));
        if (!number) {
            Q_EMIT refused(message(phrase("FoundFigureModel", "“%1” is no number."), text));
            return std::nullopt;
        }
        correction.number = number->number;
        correction.unit = number->unit;
        break;
    }
    case UnitText:
        correction.unit = text;
        break;
    default:
        return std::nullopt;
    }
    return correction;
}

bool FoundFigureModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto row = figure(index.row());
    if (!row)
        return false;
    if (role == Qt::CheckStateRole && index.column() == Wanted) {
        m_draft.setWanted(*row, value.toInt() == Qt::Checked);
    } else if (role != Qt::EditRole || value.toString() == editText(*row, index.column())) {
        return false;
    } else if (index.column() == Decision) {
        m_draft.choose(*row, static_cast<ConflictChoice>(value.toInt()));
    } else {
        const auto correction = corrected(*row, index.column(), value);
        if (!correction)
            return false;
        m_draft.correct(*row, *correction);
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

}
