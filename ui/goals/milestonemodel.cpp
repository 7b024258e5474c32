// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/milestonemodel.h"

#include "core/numbertext.h"

namespace zoneboard {

namespace {

/// "2025-06-30" or "2025.6.30"; nothing for anything else but an empty text, which is no day.
std::optional<QDate> dayOf(QString text)
{
    text = text.trimmed().replace(u'.', u'-').replace(u'/', u'-');
    if (text.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-M-d"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Takes what was typed into the milestone; false where it cannot be read.
bool take(Milestone& milestone, int column, const QString& typed, Language language)
{
    const QString text = typed.trimmed();
    bool good = true;
    switch (column) {
    case MilestoneModel::Name:
        (language == Language::English && !milestone.name.zh.isEmpty() ? milestone.name.en
                                                                       : milestone.name.zh) = text;
        return !text.isEmpty();
    case MilestoneModel::Due:
    case MilestoneModel::Done: {
        const auto day = dayOf(text);
        if (day)
            (column == MilestoneModel::Due ? milestone.due : milestone.done) = *day;
        return day.has_value();
    }
    case MilestoneModel::Progress: {
        const int percent = QString(text).remove(u'%').toInt(&good);
        if (good)
            milestone.progress = percent;
        return good && percent >= 0 && percent <= 100;
    }
    case MilestoneModel::Owner:
        milestone.owner = text;
        return true;
    case MilestoneModel::Evidence:
        milestone.evidence = text;
        return true;
    default:
        return false;
    }
}

Error unreadable(int column, const QString& typed)
{
    if (column == MilestoneModel::Progress)
        return {
            ErrorKind::BadInput,
            message(phrase("Goals", "“%1” is no progress: expected a whole number from 0 to 100."),
                    typed),
            {}};
    if (column == MilestoneModel::Name)
        return {ErrorKind::BadInput, Message(phrase("Goals", "A milestone needs a name.")), {}};
    return {ErrorKind::BadInput,
            message(phrase("Goals", "“%1” is no day: expected one such as 2025-06-30."), typed),
            {}};
}

}

void MilestoneModel::show(const std::vector<WorkLineProgress>& lines, Language language)
{
    beginResetModel();
    m_language = language;
    m_rows.clear();
    for (const WorkLineProgress& line : lines) {
        for (const MilestoneProgress& entry : line.milestones)
            m_rows.push_back({line.line.name.in(language), entry});
        MilestoneProgress fresh;
        fresh.milestone.workLine = line.line.id;
        fresh.milestone.position = static_cast<int>(line.milestones.size()) + 1;
        m_rows.push_back({line.line.name.in(language), fresh});
    }
    endResetModel();
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
        return row.line;
    if (milestone.id == 0)
        return {};
    switch (column) {
    case Name:
        return milestone.name.in(m_language);
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
        return milestoneStateName(row.entry.state, m_language);
    default:
        return {};
    }
}

QVariant MilestoneModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole && index.column() == Name && row.entry.milestone.id == 0)
        return tr("+ new milestone");
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(row, index.column());
    return {};
}

QVariant MilestoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
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
    if (!index.isValid() || index.column() == Line || index.column() == State)
        return plain;
    const bool fresh = m_rows[static_cast<size_t>(index.row())].entry.milestone.id == 0;
    return fresh && index.column() != Name ? plain : plain | Qt::ItemIsEditable;
}

bool MilestoneModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString();
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (typed == text(row, index.column()))
        return false;
    Milestone milestone = row.entry.milestone;
    if (!take(milestone, index.column(), typed, m_language)) {
        Q_EMIT refused(unreadable(index.column(), typed));
        return false;
    }
    Edit edit;
    edit.why =
        message(phrase("Goals", "Change the milestone %1"), milestone.name).in(Language::Chinese);
    edit.milestones = {milestone};
    Q_EMIT edited(edit);
    return true;
}

}
