// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/milestonemodel.h"

#include "core/numbertext.h"
#include "ui/goals/milestoneentry.h"

#include <algorithm>

namespace zoneboard {

namespace {

MilestoneField fieldOf(int column)
{
    switch (column) {
    case MilestoneModel::Due:
        return MilestoneField::Due;
    case MilestoneModel::Done:
        return MilestoneField::Done;
    case MilestoneModel::Progress:
        return MilestoneField::Progress;
    case MilestoneModel::Owner:
        return MilestoneField::Owner;
    case MilestoneModel::Evidence:
        return MilestoneField::Evidence;
    default:
        return MilestoneField::Name;
    }
}

}

void MilestoneModel::show(const std::vector<WorkLineProgress>& lines, const MilestoneScope& scope)
{
    beginResetModel();
    m_scope = scope;
    m_rows.clear();
    size_t count = 0;
    int position = 0;
    for (const WorkLineProgress& line : lines) {
        for (const MilestoneProgress& entry : line.milestones)
            m_rows.push_back({line.line, entry, &entry == &line.milestones.front()});
        MilestoneProgress fresh;
        fresh.milestone.workLine = line.line.id;
        fresh.milestone.position = static_cast<int>(line.milestones.size()) + 1;
        m_rows.push_back({line.line, fresh, line.milestones.empty()});
        count += line.milestones.size();
        position = std::max(position, line.line.position);
    }
    addNewLine(false, position + 1);
    addNewLine(true, position + 1);
    m_grown = count > m_count;
    m_count = count;
    endResetModel();
}

void MilestoneModel::addNewLine(bool aim, int position)
{
    WorkLine line;
    line.area = m_scope.area;
    line.year = m_scope.year;
    line.aim = aim;
    line.position = position;
    m_rows.push_back({line, {}, true});
}

std::int32_t MilestoneModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].line.id : 0;
}

std::int32_t MilestoneModel::milestoneAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].entry.milestone.id : 0;
}

int MilestoneModel::rowOf(std::int32_t line, std::int32_t milestone) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) {
        return row.line.id == line && row.entry.milestone.id == milestone;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MilestoneModel::freshRow(std::int32_t line) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row& row) {
        return row.entry.milestone.id == 0 && (line == 0 || row.line.id == line);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MilestoneModel::newestRow(std::int32_t line) const
{
    int newest = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (lineAt(row) == line && milestoneAt(row) > std::max(milestoneAt(newest), 0))
            newest = row;
    }
    return newest;
}

std::optional<Edit> MilestoneModel::removalOf(int row) const
{
    if (milestoneAt(row) == 0)
        return std::nullopt;
    const Milestone& milestone = m_rows[static_cast<size_t>(row)].entry.milestone;
    Edit edit;
    edit.why =
        message(phrase("Goals", "Remove the milestone %1"), milestone.name).in(Language::Chinese);
    edit.removedMilestones = {milestone.id};
    return edit;
}

int MilestoneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MilestoneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MilestoneModel::text(const Row& row, int column) const
{
    const Milestone& milestone = row.entry.milestone;
    if (column == Line)
        return row.line.name.in(m_scope.language);
    if (milestone.id == 0)
        return {};
    switch (column) {
    case Name:
        return milestone.name.in(m_scope.language);
    case Due:
        return milestone.due.toString(Qt::ISODate);
    case Done:
        return milestone.done.toString(Qt::ISODate);
    case Progress:
        return numbertext::percent(milestone.progress, 0);
    case Owner:
        return milestone.owner;
    case Evidence:
        return milestone.evidence;
    case State:
        return milestoneStateName(row.entry.state, m_scope.language);
    default:
        return {};
    }
}

/// What an empty cell invites to; empty for cells that say something themselves.
QString MilestoneModel::inviting(const Row& row, int column) const
{
    if (row.line.id == 0 && column == Line)
        return row.line.aim ? tr("+ new aim with conditions") : tr("+ new work line");
    if (row.line.id != 0 && column == Name && row.entry.milestone.id == 0)
        return row.line.aim ? tr("+ new condition") : tr("+ new milestone");
    return {};
}

QVariant MilestoneModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool there = row.entry.milestone.id != 0;
    if (role == Qt::CheckStateRole && index.column() == Done && there)
        return row.entry.milestone.done.isValid() ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole) {
        const QString invitation = inviting(row, index.column());
        if (!invitation.isEmpty())
            return invitation;
        return index.column() == Line && !row.first ? QString() : text(row, index.column());
    }
    if (role == Qt::EditRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return text(row, index.column());
    return {};
}

QVariant MilestoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line:
        return tr("Work line");
    case Name:
        return tr("Milestone");
    case Due:
        return tr("Due");
    case Done:
        return tr("Done on");
    case Progress:
        return tr("Progress");
    case Owner:
        return tr("Owner");
    case Evidence:
        return tr("Evidence");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags MilestoneModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == State)
        return plain;
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == Line)
        return row.first ? plain | Qt::ItemIsEditable : plain;
    const bool fresh = row.entry.milestone.id == 0;
    if (row.line.id == 0 || (fresh && index.column() != Name))
        return plain;
    const Qt::ItemFlags typed = plain | Qt::ItemIsEditable;
    return index.column() == Done ? typed | Qt::ItemIsUserCheckable : typed;
}

bool MilestoneModel::tick(const Row& row, bool done)
{
    Milestone milestone = row.entry.milestone;
    milestone.done = done ? m_scope.today : QDate();
    milestone.progress = done ? 100 : milestone.progress;
    Q_EMIT edited(milestoneEdit(milestone));
    return true;
}

bool MilestoneModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Qt::ItemFlags can = flags(index);
    if (!index.isValid() || !can.testFlag(Qt::ItemIsEditable))
        return false;
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole && can.testFlag(Qt::ItemIsUserCheckable))
        return tick(row, value.toInt() == Qt::Checked);
    const QString typed = value.toString();
    if (role != Qt::EditRole || typed == text(row, index.column()))
        return false;
    Result<Edit> edit = Edit {};
    if (index.column() == Line) {
        edit = workLineEdit(row.line, typed, m_scope.language);
    } else {
        edit = milestoneWith(row.entry.milestone, fieldOf(index.column()), typed, m_scope.year,
                             m_scope.language)
                   .map(milestoneEdit);
    }
    if (edit)
        Q_EMIT edited(*edit);
    else
        Q_EMIT refused(edit.error());
    return edit.has_value();
}

}
