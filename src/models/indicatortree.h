// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/language.h"

#include <QAbstractItemModel>
#include <QString>

#include <functional>
#include <vector>

namespace zoneboard {

/// Indicators under their themes, parts under their wholes, as a tree of two or more levels. What
/// is searched for narrows it; a theme or a whole stays as long as something under it is found.
class IndicatorTree final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< IndicatorId; 0 for a theme
    };
    using QAbstractItemModel::QAbstractItemModel;

    /// Shows those indicators of the catalog that `wanted` says yes to; copies what it needs.
    void fill(const Catalog& catalog, Language language,
              const std::function<bool(const Indicator&)>& wanted);
    void setQuery(const QString& query);
    [[nodiscard]] QModelIndex indexOf(IndicatorId id) const;
    /// The first indicator shown; 0 where nothing is.
    [[nodiscard]] IndicatorId firstShown() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Node
    {
        IndicatorId id = 0;
        QString text;
        QString detail;
        QStringList keys; ///< empty for a theme
        int parent = -1;
        int row = 0; ///< among the shown children of its parent
        bool shown = true;
        std::vector<int> children {}; ///< all
        std::vector<int> shownChildren {};
    };
    [[nodiscard]] int addNode(Node node);
    void addIndicators(const Catalog& catalog, Language language,
                       const std::function<bool(const Indicator&)>& wanted);
    bool narrow(int node, const QString& query, bool underFound);
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    std::vector<Node> m_nodes; ///< the first is the root
    QString m_query;
};

}
