// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/pagelist.h"

#include <QMimeData>

#include <algorithm>

namespace zoneboard {

namespace {

const QString rowMime = QStringLiteral("application/x-zoneboard-report-page");

}

void PageListModel::setPlan(ReportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_pages.clear();
    m_places.clear();
    endResetModel();
}

const ReportItem* PageListModel::item(int row) const
{
    return row >= 0 && row < rowCount() ? &m_plan.items[static_cast<size_t>(row)] : nullptr;
}

const PlannedPage* PageListModel::planned(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_pages.size()
        ? &m_pages[static_cast<size_t>(row)]
        : nullptr;
}

void PageListModel::setOutcome(const std::vector<PlannedPage>& pages, const ReportLayout& layout)
{
    m_pages = pages;
    m_places.assign(pages.size(), {});
    for (size_t row = 0; row < pages.size(); ++row) {
        if (!pages[row].page)
            continue;
        m_places[row].first = static_cast<int>(layout.firstSheets.at(*pages[row].page));
        m_places[row].last = m_places[row].first;
        for (size_t sheet = 0; sheet < layout.sheets.size(); ++sheet)
            if (layout.sheets[sheet].page == *pages[row].page)
                m_places[row].last = std::max(m_places[row].last, static_cast<int>(sheet));
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PageListModel::firstSheet(int row) const
{
    return row >= 0 && static_cast<size_t>(row) < m_places.size()
        ? m_places[static_cast<size_t>(row)].first
        : -1;
}

int PageListModel::rowOfSheet(int sheet) const
{
    for (size_t row = 0; row < m_places.size(); ++row)
        if (m_places[row].first >= 0 && m_places[row].first <= sheet && sheet <= m_places[row].last)
            return static_cast<int>(row);
    return -1;
}

void PageListModel::insert(int row, const ReportItem& item)
{
    const int at = std::clamp(row, 0, rowCount());
    beginInsertRows({}, at, at);
    m_plan.items.insert(m_plan.items.begin() + at, item);
    if (static_cast<size_t>(at) <= m_pages.size()) {
        m_pages.insert(m_pages.begin() + at, PlannedPage {});
        m_places.insert(m_places.begin() + at, Place {});
    }
    endInsertRows();
    Q_EMIT planChanged();
}

void PageListModel::remove(int row)
{
    if (!item(row))
        return;
    beginRemoveRows({}, row, row);
    m_plan.items.erase(m_plan.items.begin() + row);
    if (static_cast<size_t>(row) < m_pages.size()) {
        m_pages.erase(m_pages.begin() + row);
        m_places.erase(m_places.begin() + row);
    }
    endRemoveRows();
    Q_EMIT planChanged();
}

void PageListModel::duplicate(int row)
{
    if (const ReportItem* original = item(row))
        insert(row + 1, ReportItem(*original));
}

void PageListModel::move(int from, int to)
{
    if (!item(from) || !item(to) || from == to)
        return;
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    const auto turn = [from, to](auto& list) {
        if (static_cast<size_t>(std::max(from, to)) >= list.size())
            return;
        if (from < to)
            std::rotate(list.begin() + from, list.begin() + from + 1, list.begin() + to + 1);
        else
            std::rotate(list.begin() + to, list.begin() + from, list.begin() + from + 1);
    };
    turn(m_plan.items);
    turn(m_pages);
    turn(m_places);
    endMoveRows();
    Q_EMIT planChanged();
}

void PageListModel::setHeading(int row, const QString& heading)
{
    if (!item(row))
        return;
    ReportItem& changed = m_plan.items[static_cast<size_t>(row)];
    const PlannedPage* page = planned(row);
    const QString made = page ? page->madeHeading : QString();
    const QString own = heading.trimmed() == made ? QString() : heading.trimmed();
    if (own == changed.heading && (own.isEmpty() || changed.headingWas == made))
        return;
    changed.heading = own;
    changed.headingWas = own.isEmpty() ? QString() : made;
    Q_EMIT planChanged();
}

void PageListModel::setText(int row, const QString& text)
{
    if (!item(row) || item(row)->text == text)
        return;
    m_plan.items[static_cast<size_t>(row)].text = text;
    Q_EMIT planChanged();
}

void PageListModel::setSetup(const PageSetup& setup)
{
    if (m_plan.setup == setup)
        return;
    m_plan.setup = setup;
    Q_EMIT planChanged();
}

int PageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.items.size());
}

int PageListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PageListModel::titleOf(int row) const
{
    const PlannedPage* page = planned(row);
    if (!page || !page->page)
        return item(row)->page;
    return page->title;
}

QString PageListModel::noteOf(int row) const
{
    const PlannedPage* page = planned(row);
    if (!page)
        return {};
    if (!page->page)
        return tr("No figures for it here: left out");
    if (page->figuresChanged)
        return tr("The figures changed since the heading was written; they now say: %1")
            .arg(page->madeHeading);
    const Place& place = m_places[static_cast<size_t>(row)];
    if (place.last > place.first && page->kind != ReportPageKind::Contents)
        return tr("Runs on over %n sheets", nullptr, place.last - place.first + 1);
    return {};
}

QString PageListModel::sheetsOf(int row) const
{
    const int first = firstSheet(row);
    if (first < 0)
        return QStringLiteral("—");
    const int last = m_places[static_cast<size_t>(row)].last;
    return first == last ? QString::number(first + 1)
                         : QStringLiteral("%1–%2").arg(first + 1).arg(last + 1);
}

QVariant PageListModel::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    if (!item(row))
        return {};
    const QString note = noteOf(row);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Sheets)
            return sheetsOf(row);
        return planned(row) && planned(row)->figuresChanged ? QStringLiteral("◆ ") + titleOf(row)
                                                            : titleOf(row);
    case Qt::EditRole:
        if (!item(row)->heading.isEmpty())
            return item(row)->heading;
        return planned(row) ? planned(row)->madeHeading : QString();
    case Qt::ToolTipRole:
        return note.isEmpty() ? titleOf(row) : note;
    case Qt::AccessibleDescriptionRole:
        return note;
    case Qt::TextAlignmentRole:
        return index.column() == Sheets ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Page") : tr("Sheet");
}

Qt::ItemFlags PageListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled;
    const PlannedPage* page = planned(index.row());
    const bool titled = page && page->page && page->kind != ReportPageKind::Contents;
    if (index.column() == Title && titled)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PageListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !item(index.row()))
        return false;
    setHeading(index.row(), value.toString());
    return true;
}

QStringList PageListModel::mimeTypes() const
{
    return {rowMime};
}

QMimeData* PageListModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowMime, QByteArray::number(indexes.first().row()));
    return data;
}

/// Moves the row itself and refuses the drop, so that the view does not take it for a copy whose
/// original is to be removed.
bool PageListModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                 const QModelIndex& parent)
{
    const int from = data->data(rowMime).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from && row >= 0)
        --to; // the place between rows counts the one that moves
    move(from, std::min(to, rowCount() - 1));
    return false;
}

}
