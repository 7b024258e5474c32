// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/foundfiguredelegate.h"

#include "core/unit.h"
#include "ui/importer/foundfiguremodel.h"
#include "ui/importer/importindicatoredit.h"
#include "ui/parts/appearance.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace zoneboard {

QStringList unitsLike(const QString& unit)
{
    const Unit parsed = parseUnit(unit);
    QStringList units {unit};
    QStringList candidates {parsed.base};
    // Nobody writes 百% or 千公顷 beside 亩: only money and counts are told in ten thousands.
    if (parsed.dimension == Dimension::Yuan || parsed.dimension == Dimension::UsDollar
        || parsed.dimension == Dimension::Count || parsed.dimension == Dimension::Other)
        for (const char* multiplier : {"百", "千", "万", "百万", "千万", "亿"})
            candidates.append(QString::fromUtf8(multiplier) + parsed.base);
    for (const char* other : {"%", "‰", "亩", "公顷", "平方公里", "平方米", "公里", "米"})
        candidates.append(QString::fromUtf8(other));
    for (const QString& candidate : candidates) {
        if (!units.contains(candidate) && conversion(candidate, unit))
            units.append(candidate);
    }
    return units;
}

FoundFigureDelegate::FoundFigureDelegate(const FoundFigureModel& model,
                                         const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_appearance(appearance)
{
}

void FoundFigureDelegate::initStyleOption(QStyleOptionViewItem* option,
                                          const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme& theme = m_appearance.theme();
    const auto concern = static_cast<RowConcern>(index.data(FoundFigureModel::ConcernRole).toInt());
    QColor ink = theme.ink;
    if (!index.data(FoundFigureModel::WantedRole).toBool())
        ink = theme.quietInk;
    if (index.column() == FoundFigureModel::Wanted) {
        option->font.setBold(true);
        ink = concern == RowConcern::Misfit ? theme.lightRed : theme.lightAmber;
    }
    const bool open = index.column() == FoundFigureModel::Decision
        && index.data(Qt::EditRole).toInt() == static_cast<int>(ConflictChoice::Undecided);
    const bool slip = index.column() == FoundFigureModel::Value && concern == RowConcern::Slip;
    if (open || slip)
        ink = theme.lightAmber;
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::HighlightedText})
        option->palette.setColor(role, ink);
}

void FoundFigureDelegate::finish(QWidget* editor) const
{
    auto* self = const_cast<FoundFigureDelegate*>(this); // createEditor() is const, its signals not
    Q_EMIT self->commitData(editor);
    Q_EMIT self->closeEditor(editor);
}

QWidget* FoundFigureDelegate::listEditor(QWidget* parent, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("figureEditor"));
    const auto figure = m_model.figure(index.row());
    const ImportDraft& draft = m_model.draft();
    if (index.column() == FoundFigureModel::AreaName) {
        for (const Area& area : draft.catalog().areas())
            box->addItem(area.name.in(m_model.language()), QString::number(area.id));
    } else if (index.column() == FoundFigureModel::UnitText) {
        for (const QString& unit : unitsLike(index.data().toString()))
            box->addItem(unit, unit);
    } else {
        for (const ConflictChoice choice :
             {ConflictChoice::Keep, ConflictChoice::Replace, ConflictChoice::AnotherSource}) {
            if (choice != ConflictChoice::AnotherSource || draft.canStandBeside(*figure))
                box->addItem(FoundFigureModel::choiceText(choice),
                             QString::number(static_cast<int>(choice)));
        }
    }
    connect(box, &QComboBox::activated, this, [this, box] { finish(box); });
    return box;
}

QWidget* FoundFigureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    switch (index.column()) {
    case FoundFigureModel::IndicatorName: {
        auto* edit = new ImportIndicatorEdit(parent);
        edit->setCatalog(m_model.draft().catalog(), m_model.language());
        connect(edit, &ImportIndicatorEdit::chosen, this, [this, edit] { finish(edit); });
        editor = edit;
        break;
    }
    case FoundFigureModel::AreaName:
    case FoundFigureModel::UnitText:
    case FoundFigureModel::Decision:
        editor = listEditor(parent, index);
        break;
    default:
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    editor->setObjectName(QStringLiteral("figureEditor"));
    editor->setAccessibleName(
        m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void FoundFigureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* edit = qobject_cast<ImportIndicatorEdit*>(editor)) {
        edit->setIndicator(text.toInt());
        edit->selectAll();
    } else if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(text)); // none while nothing is decided
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void FoundFigureDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                       const QModelIndex& index) const
{
    if (const auto* edit = qobject_cast<ImportIndicatorEdit*>(editor)) {
        if (edit->indicator() != 0)
            model->setData(index, QString::number(edit->indicator()), Qt::EditRole);
    } else if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentData(), Qt::EditRole);
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

void FoundFigureDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                               const QModelIndex& index) const
{
    Q_UNUSED(index)
    // A list or a search needs more room than a narrow column has.
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), editor->sizeHint().width()));
    const int height = std::max(rect.height(), editor->sizeHint().height());
    rect.setTop(rect.center().y() - height / 2);
    rect.setHeight(height);
    editor->setGeometry(rect);
}

}
