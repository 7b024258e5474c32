// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace zoneboard {

class Appearance;
class FoundFigureModel;

/// Rows of found figures: their mark in its colour, and an editor that fits each column.
class FoundFigureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FoundFigureDelegate(const FoundFigureModel& model, const Appearance& appearance,
                        QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void finish(QWidget* editor) const;
    [[nodiscard]] QWidget* listEditor(QWidget* parent, const QModelIndex& index) const;

    const FoundFigureModel& m_model;
    const Appearance& m_appearance;
};

/// The units a value of the indicator may be printed in: those that convert into its own, which
/// comes first.
[[nodiscard]] QStringList unitsLike(const QString& unit);

}
