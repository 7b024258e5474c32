// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace zoneboard {

enum class JumpKind : std::uint8_t
{
    Screen,
    Action,
    Indicator,
    Area,
};

/// Something the search leads to. `id` is the object name of a screen or an action, the row id of
/// an indicator or an area as text.
struct JumpTarget
{
    JumpKind kind = JumpKind::Indicator;
    QString id;
    QString title;
    QString detail; ///< what it is, or its shortcut
    QStringList keys; ///< what it is found by
};

/// The answers to what is typed into the search, best first; at most fifty.
class JumpList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole,
        KindRole,
    };
    using QAbstractListModel::QAbstractListModel;

    void setTargets(std::vector<JumpTarget> targets);
    void setQuery(const QString& query);
    /// Null for a row that is not there.
    [[nodiscard]] const JumpTarget* target(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<JumpTarget> m_targets;
    std::vector<size_t> m_answers;
};

}
