// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "models/figuregrid.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

class QPainter;

namespace zoneboard {

class Appearance;
struct Theme;

/// Paints the ground of a cell that looks so: expected values with a dashed outline, implied ones
/// hatched. Also for the legend.
void paintGridMark(QPainter& painter, const QRect& cell, GridMark mark, const Theme& theme);

/// Draws the cells of the data grid and edits them in their place. What is no number keeps the
/// editor open.
class GridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Says why a text can not be entered; nothing where it can.
    using Check = std::function<std::optional<Message>(const QModelIndex&, const QString&)>;
    GridDelegate(const Appearance& appearance, Check check, QObject* parent);

    /// The next editor begins with this text instead of the cell's.
    void beginWith(const QString& text) { m_begin = text; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// The text in the open editor is no number.
    void refused(const zoneboard::Message& why) const;
    /// The text was taken; the keyboard goes on by so many rows and columns.
    void leftBy(int rows, int columns);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintMarks(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    const Appearance& m_appearance;
    Check m_check;
    mutable QPersistentModelIndex m_edited;
    mutable std::optional<QString> m_begin;
};

}
