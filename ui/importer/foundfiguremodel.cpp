// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/foundfiguremodel.h"

#include "core/numbertext.h"

#include <algorithm>

namespace zoneboard {

QString foundGrowthText(const Figure& figure, Language language)
{
    if (!figure.growth)
        return {};
    const Published& rate = figure.growth->rate;
    return figure.growth->unit == GrowthUnit::Points
        ? numbertext::points(rate.value, rate.decimals, language)
        : numbertext::growth(rate.value, rate.decimals);
}

FoundFigureModel::FoundFigureModel(ImportDraft& draft, QObject* parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
}

void FoundFigureModel::show(Language language)
{
    beginResetModel();
    m_language = language;
    const std::vector<Figure>& figures = m_draft.plan().figures;
    m_hasGrowth = std::ranges::any_of(figures, [](const Figure& f) { return bool(f.growth); });
    m_hasSeveralAreas = std::ranges::any_of(
        figures, [&](const Figure& f) { return f.area != figures.front().area; });
    endResetModel();
}

void FoundFigureModel::refreshRows()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<std::size_t> FoundFigureModel::figure(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    if (row < 0 || place >= m_draft.order().size())
        return std::nullopt;
    return m_draft.order()[place];
}

int FoundFigureModel::rowOf(std::size_t figure) const
{
    const auto found = std::ranges::find(m_draft.order(), figure);
    return found == m_draft.order().end()
        ? -1
        : static_cast<int>(std::distance(m_draft.order().begin(), found));
}

int FoundFigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.order().size());
}

int FoundFigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundFigureModel::choiceText(ConflictChoice choice)
{
    switch (choice) {
    case ConflictChoice::Undecided:
        return tr("Decide…");
    case ConflictChoice::Keep:
        return tr("Keep stored");
    case ConflictChoice::Replace:
        return tr("Revise");
    case ConflictChoice::AnotherSource:
        return tr("Both");
    }
    return {};
}

QString FoundFigureModel::markOf(std::size_t figure) const
{
    switch (m_draft.concern(figure)) {
    case RowConcern::Misfit:
        return QStringLiteral("✕");
    case RowConcern::Conflict:
        return QStringLiteral("≠");
    case RowConcern::Slip:
    case RowConcern::Contradiction:
        return QStringLiteral("!");
    case RowConcern::None:
        break;
    }
    return {};
}

QString FoundFigureModel::text(std::size_t figure, int column) const
{
    const Figure& found = m_draft.plan().figures[figure];
    const Indicator* indicator = m_draft.catalog().indicator(found.indicator);
    const Area* area = m_draft.catalog().area(found.area);
    const ImportConflict* conflict = m_draft.conflict(figure);
    switch (column) {
    case Wanted:
        return markOf(figure);
    case IndicatorName:
        return indicator ? indicator->name.in(m_language) : QString();
    case AreaName:
        return area ? area->name.in(m_language) : QString();
    case PeriodText:
        return numbertext::period(found.period, m_language);
    case Value:
        return found.value ? numbertext::published(*found.value, m_language) : QStringLiteral("—");
    case UnitText:
        return indicator ? indicator->unit : QString();
    case Growth:
        return foundGrowthText(found, m_language);
    case Stored:
        return conflict && conflict->stored.value
            ? numbertext::published(*conflict->stored.value, m_language)
            : QString();
    case Decision:
        return conflict ? choiceText(conflict->choice) : QString();
    default:
        return {};
    }
}

/// The cell's own text, which may be too long for it, then where it was found and what is odd.
QString FoundFigureModel::toolTip(std::size_t figure, int column) const
{
    QStringList lines {text(figure, column), placeName(m_draft.plan().places[figure])};
    lines.removeAll(QString());
    if (const Message misfit = m_draft.misfit(figure); !misfit.isEmpty())
        lines.append(misfit.in(m_language));
    for (const Message& remark : m_draft.remarks(figure))
        lines.append(remark.in(m_language));
    return lines.join(u'\n');
}

QVariant FoundFigureModel::data(const QModelIndex& index, int role) const
{
    const auto row = figure(index.row());
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::EditRole:
        return editText(*row, column);
    case Qt::ToolTipRole:
        return toolTip(*row, column);
    case Qt::AccessibleTextRole:
        return column == Wanted ? (m_draft.isWanted(*row) ? tr("To be stored") : tr("Left out"))
                                : text(*row, column);
    case Qt::CheckStateRole:
        if (column == Wanted)
            return m_draft.isWanted(*row) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole: {
        const bool number = column == Value || column == Growth || column == Stored;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ConcernRole:
        return static_cast<int>(m_draft.concern(*row));
    case WantedRole:
        return m_draft.isWanted(*row);
    default:
        return {};
    }
}

QVariant FoundFigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section == Value || section == Growth || section == Stored;
    if (role == Qt::TextAlignmentRole)
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IndicatorName:
        return tr("Indicator");
    case AreaName:
        return tr("Area");
    case PeriodText:
        return tr("Period");
    case Value:
        return tr("Value");
    case UnitText:
        return tr("Unit");
    case Growth:
        return tr("Growth");
    case Stored:
        return tr("Stored");
    case Decision:
        return tr("Decision");
    default:
        return {};
    }
}

Qt::ItemFlags FoundFigureModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto row = figure(index.row());
    if (!row)
        return flags;
    switch (index.column()) {
    case Wanted:
        return flags | Qt::ItemIsUserCheckable;
    case Growth:
    case Stored:
        return flags;
    case Decision:
        return m_draft.conflict(*row) ? flags | Qt::ItemIsEditable : flags;
    case Value:
    case UnitText:
        return m_draft.plan().figures[*row].value ? flags | Qt::ItemIsEditable : flags;
    default:
        return flags | Qt::ItemIsEditable;
    }
}

}
