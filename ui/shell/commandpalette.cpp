// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/parts/appearance.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace zoneboard {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;
constexpr int rowHeight = 36;

/// The title at the left, what it is in quiet ink at the right.
class JumpDelegate final : public QStyledItemDelegate
{
public:
    JumpDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_appearance(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {paletteWidth / 2, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = m_appearance.theme();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.chosen());
        const QRect inner = option.rect.adjusted(theme.spaceM, 0, -theme.spaceM, 0);
        const QString detail = index.data(JumpList::DetailRole).toString();
        QFont small = option.font;
        small.setPixelSize(theme.typeSmall);
        const int detailWidth = QFontMetrics(small).horizontalAdvance(detail);
        painter->setPen(theme.ink);
        const QString title = option.fontMetrics.elidedText(
            index.data().toString(), Qt::ElideRight, inner.width() - detailWidth - theme.spaceM);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->setFont(small);
        painter->setPen(theme.quietInk);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->restore();
    }

private:
    const Appearance& m_appearance;
};

}

CommandPalette::CommandPalette(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    setProperty("role", QStringLiteral("panel"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new JumpDelegate(appearance, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    retranslate();
    hide();
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Search"));
    m_edit->setPlaceholderText(tr("Name, code or pinyin initials of anything"));
    m_edit->setAccessibleName(tr("Search indicators, areas, screens and actions"));
    m_list->setAccessibleName(tr("Results"));
    m_nothing->setText(tr("Nothing is called that. Try fewer letters, or the pinyin initials."));
    m_nothing->setAccessibleName(m_nothing->text());
}

void CommandPalette::open(std::vector<JumpTarget> targets)
{
    m_model.setTargets(std::move(targets));
    m_edit->clear();
    search({});
    const int width = std::min(paletteWidth, parentWidget()->width() - 32);
    const int height = std::min(paletteHeight, parentWidget()->height() - 96);
    setGeometry((parentWidget()->width() - width) / 2, 64, width, height);
    show();
    raise();
    m_edit->setFocus();
}

void CommandPalette::search(const QString& query)
{
    m_model.setQuery(query);
    const bool found = m_model.rowCount() > 0;
    m_nothing->setVisible(!found);
    m_list->setVisible(found);
    m_list->setCurrentIndex(m_model.index(0));
}

void CommandPalette::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::choose()
{
    const JumpTarget* target = m_model.target(m_list->currentIndex().row());
    if (!target)
        return;
    const JumpTarget copy = *target; // the answers may be replaced by what is chosen
    hide();
    parentWidget()->setFocus();
    Q_EMIT chosen(copy);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        parentWidget()->setFocus();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

}
