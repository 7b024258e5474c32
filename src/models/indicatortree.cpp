// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/indicatortree.h"

#include "models/textmatch.h"

#include <QFont>
#include <QHash>

#include <algorithm>
#include <utility>

namespace zoneboard {

int IndicatorTree::addNode(Node node)
{
    const int place = static_cast<int>(m_nodes.size());
    if (node.parent >= 0)
        m_nodes[static_cast<size_t>(node.parent)].children.push_back(place);
    m_nodes.push_back(std::move(node));
    return place;
}

void IndicatorTree::addIndicators(const Catalog& catalog, Language language,
                                  const std::function<bool(const Indicator&)>& wanted)
{
    QHash<CategoryId, int> themes;
    for (const Category& category : catalog.categories())
        themes.insert(category.id, addNode({0, category.name.in(language), {}, {}, 0}));
    QHash<IndicatorId, int> places;
    // A part may be listed before its whole: wholes first, then what hangs on what is there.
    QList<Indicator> waiting = catalog.indicators();
    waiting.removeIf([&](const Indicator& indicator) { return !wanted(indicator); });
    const auto isWaiting = [&](IndicatorId id) {
        return std::ranges::any_of(waiting,
                                   [id](const Indicator& other) { return other.id == id; });
    };
    while (!waiting.isEmpty()) {
        QList<Indicator> later;
        for (const Indicator& indicator : std::as_const(waiting)) {
            if (!places.contains(indicator.partOf) && isWaiting(indicator.partOf)) {
                later.append(indicator);
                continue;
            }
            const int parent = places.value(indicator.partOf, themes.value(indicator.category, 0));
            places.insert(indicator.id,
                          addNode({indicator.id, indicator.name.in(language), indicator.unit,
                                   searchKeys(catalog, indicator), parent}));
        }
        if (later.size() == waiting.size())
            break; // parts that are wholes of each other hang nowhere
        waiting = later;
    }
}

void IndicatorTree::fill(const Catalog& catalog, Language language,
                         const std::function<bool(const Indicator&)>& wanted)
{
    beginResetModel();
    m_nodes.clear();
    (void)addNode({});
    addIndicators(catalog, language, wanted);
    narrow(0, m_query, false);
    endResetModel();
}

void IndicatorTree::setQuery(const QString& query)
{
    if (m_nodes.empty() || query == m_query)
        return;
    beginResetModel();
    m_query = query;
    narrow(0, m_query, false);
    endResetModel();
}

/// Whether anything of the node is shown. What hangs under an indicator that is found is shown too.
bool IndicatorTree::narrow(int node, const QString& query, bool underFound)
{
    const auto at = [this](int place) -> Node& { return m_nodes[static_cast<size_t>(place)]; };
    const bool found = underFound || (at(node).id != 0 && matchScore(at(node).keys, query) > 0);
    at(node).shownChildren.clear();
    for (const int child : at(node).children) {
        if (!narrow(child, query, found))
            continue;
        at(child).row = static_cast<int>(at(node).shownChildren.size());
        at(node).shownChildren.push_back(child);
    }
    at(node).shown = found || !at(node).shownChildren.empty();
    return at(node).shown;
}

const std::vector<int>& IndicatorTree::childrenOf(const QModelIndex& parent) const
{
    static const std::vector<int> none;
    if (m_nodes.empty())
        return none;
    return m_nodes[parent.isValid() ? parent.internalId() : 0].shownChildren;
}

QModelIndex IndicatorTree::index(int row, int column, const QModelIndex& parent) const
{
    const std::vector<int>& children = childrenOf(parent);
    if (column != 0 || row < 0 || static_cast<size_t>(row) >= children.size())
        return {};
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<size_t>(row)]));
}

QModelIndex IndicatorTree::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[child.internalId()].parent;
    if (parent <= 0)
        return {};
    return createIndex(m_nodes[static_cast<size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int IndicatorTree::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int IndicatorTree::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant IndicatorTree::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = m_nodes[index.internalId()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return node.text;
    if (role == IdRole)
        return node.id;
    if (role == Qt::FontRole && node.id == 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

Qt::ItemFlags IndicatorTree::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool indicator = m_nodes[index.internalId()].id != 0;
    return indicator ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

QModelIndex IndicatorTree::indexOf(IndicatorId id) const
{
    for (size_t place = 1; place < m_nodes.size() && id != 0; ++place) {
        const Node& node = m_nodes[place];
        if (node.id != id)
            continue;
        for (int above = static_cast<int>(place); above > 0;
             above = m_nodes[static_cast<size_t>(above)].parent) {
            if (!m_nodes[static_cast<size_t>(above)].shown)
                return {};
        }
        return createIndex(node.row, 0, static_cast<quintptr>(place));
    }
    return {};
}

IndicatorId IndicatorTree::firstShown() const
{
    if (m_nodes.empty() || m_nodes.front().shownChildren.empty())
        return 0;
    int node = m_nodes.front().shownChildren.front();
    while (m_nodes[static_cast<size_t>(node)].id == 0)
        node = m_nodes[static_cast<size_t>(node)].shownChildren.front();
    return m_nodes[static_cast<size_t>(node)].id;
}

}
