// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalmodel.h"

#include "analysis/goalwords.h"
#include "ui/goals/goalentry.h"

#include <utility>

namespace zoneboard {

namespace {

constexpr double last = 1e300; // rows without a number stand at the end

Qt::Alignment alignmentOf(int column)
{
    const bool number = column == GoalModel::TargetLevel || column == GoalModel::Actual
        || column == GoalModel::Lead || column == GoalModel::Outlook || column == GoalModel::Weight;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

}

void GoalModel::show(std::vector<GoalRow> rows, const Panel& panel, AreaId area, Period asOf,
                     Language language)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_panel = &panel;
    m_area = area;
    m_asOf = asOf;
    m_language = language;
    endResetModel();
}

const GoalRow* GoalModel::row(int index) const
{
    const size_t place = static_cast<size_t>(index);
    return index >= 0 && place < m_rows.size() ? &m_rows[place] : nullptr;
}

int GoalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GoalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GoalModel::text(const GoalRow& row, int column) const
{
    const GoalWords words {row, m_asOf, m_language};
    switch (column) {
    case Name:
        return words.unit().isEmpty() ? words.name()
                                      : words.name() + QLatin1Char(' ') + words.unit();
    case TargetLevel:
        return words.target();
    case Actual:
        return words.actual();
    case Progress:
        return row.goal ? words.progress() : QString();
    case Lead:
        return words.lead();
    case Outlook:
        return words.forecast();
    case State:
        return words.light();
    case Weight:
        return row.goal ? words.weight() : QString();
    case Owner:
        return row.goal ? row.goal->target.owner : QString();
    default:
        return {};
    }
}

QString GoalModel::typed(const GoalRow& row, int column) const
{
    const GoalWords words {row, m_asOf, m_language};
    if (column == TargetLevel)
        return words.targetToEdit();
    return column == Actual ? words.actualToEdit() : text(row, column);
}

QVariant GoalModel::sortKey(const GoalRow& row, int column) const
{
    const auto number = [](std::optional<double> value) { return value.value_or(last); };
    const GoalProgress* goal = row.goal ? &*row.goal : nullptr;
    switch (column) {
    case TargetLevel:
        return number(goal ? goal->resolved.level : std::nullopt);
    case Actual:
        return number(goal ? goal->actual : std::nullopt);
    case Progress:
        return number(goal ? goal->standing.completion : std::nullopt);
    case Lead:
        return number(goal ? goal->standing.lead : std::nullopt);
    case Outlook:
        return number(goal && goal->forecast ? std::optional(goal->forecast->value) : std::nullopt);
    case State:
        return lightRank(goal ? goal->light() : Light::NoData);
    case Weight:
        return goal ? -goal->target.weight : last;
    default:
        return text(row, column);
    }
}

bool GoalModel::isEditable(const GoalRow& row, int column) const
{
    if (row.indicator.id == 0)
        return false;
    return column == TargetLevel || column == Actual
        || (row.goal && (column == Weight || column == Owner));
}

QVariant GoalModel::data(const QModelIndex& index, int role) const
{
    const GoalRow* shown = index.isValid() ? row(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::EditRole:
        return typed(*shown, index.column());
    case Qt::ToolTipRole:
        return QString(text(*shown, 0) + u'\n'
                       + GoalWords {*shown, m_asOf, m_language}.sentences().join(u'\n'));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case SortRole:
        return sortKey(*shown, index.column());
    case CompletionRole:
        return shown->goal && shown->goal->standing.completion
                && (shown->goal->nature != GoalNature::Held || shown->goal->isPath())
            ? QVariant(*shown->goal->standing.completion)
            : QVariant();
    case ElapsedRole:
        return shown->goal && shown->goal->standing.elapsed
            ? QVariant(*shown->goal->standing.elapsed)
            : QVariant();
    case LightRole:
        return static_cast<int>(shown->goal ? shown->goal->light() : Light::NoData);
    case UnitRole:
        return index.column() == Name ? GoalWords {*shown, m_asOf, m_language}.unit() : QString();
    default:
        return {};
    }
}

QVariant GoalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Indicator");
    case TargetLevel:
        return tr("Target");
    case Actual:
        return m_asOf.isYear() ? tr("Year") : tr("Months 1–%1").arg(m_asOf.months);
    case Progress:
        return tr("Completion and pace");
    case Lead:
        return tr("Lead");
    case Outlook:
        return tr("Forecast (range)");
    case State:
        return tr("State");
    case Weight:
        return tr("Weight");
    case Owner:
        return tr("Owner");
    default:
        return {};
    }
}

Qt::ItemFlags GoalModel::flags(const QModelIndex& index) const
{
    const GoalRow* shown = index.isValid() ? row(index.row()) : nullptr;
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return shown && isEditable(*shown, index.column()) ? plain | Qt::ItemIsEditable : plain;
}

bool GoalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const GoalRow* shown = index.isValid() ? row(index.row()) : nullptr;
    const QString text = value.toString();
    if (!shown || role != Qt::EditRole || !isEditable(*shown, index.column())
        || text == typed(*shown, index.column()))
        return false;
    const AreaId area = shown->goal ? shown->goal->target.area : m_area;
    const Result<Edit> edit = index.column() == TargetLevel
        ? targetEdit(*shown, text, m_asOf.year, m_area)
        : index.column() == Actual ? actualEdit(*shown, text, *m_panel, area, m_asOf)
        : index.column() == Weight ? weightEdit(*shown, text)
                                   : ownerEdit(*shown, text);
    if (edit)
        Q_EMIT edited(*edit);
    else
        Q_EMIT refused(edit.error());
    return edit.has_value();
}

}
