// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/gridview.h"

#include "models/clipboardblock.h"
#include "ui/parts/appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <map>

namespace zoneboard {

namespace {

constexpr int periodWidth = 88;
constexpr int widestPeriod = 128; ///< a few years need not crowd at the left
constexpr int partIndent = 12;
constexpr double mostNamesPart = 0.42; ///< of the grid's width

}

NameHeader::NameHeader(const Appearance& appearance, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("dataNames"));
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

QFont NameHeader::bandFont() const
{
    QFont font = this->font();
    font.setPixelSize(m_appearance.theme().typeSmall);
    font.setBold(true);
    return font;
}

int NameHeader::wantedWidth() const
{
    const Theme& theme = m_appearance.theme();
    QFont body = font();
    body.setPixelSize(theme.typeBody);
    const QFontMetrics names(body);
    body.setPixelSize(theme.typeSmall);
    const QFontMetrics units(body);
    int widest = 120;
    constexpr int looked = 2000; // a longer list is measured by its beginning
    for (int row = 0; row < std::min(count(), looked); ++row) {
        const auto text = [&](int role) {
            return model()->headerData(row, Qt::Vertical, role).toString();
        };
        const int depth = model()->headerData(row, Qt::Vertical, FigureGrid::DepthRole).toInt();
        widest = std::max(widest,
                          names.horizontalAdvance(text(Qt::DisplayRole)) + depth * partIndent
                              + units.horizontalAdvance(text(FigureGrid::UnitRole))
                              + 2 * theme.spaceM + theme.spaceM);
    }
    return widest;
}

void NameHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = m_appearance.theme();
    const auto value = [&](int role) { return model()->headerData(section, Qt::Vertical, role); };
    painter->save();
    const bool band = value(FigureGrid::BandRole).toBool();
    const auto* selection = selectionModel();
    const bool current = selection && selection->currentIndex().row() == section;
    painter->fillRect(rect, band ? theme.ground : theme.panel);
    QRect room = rect.adjusted(theme.spaceM, 0, -theme.spaceM, 0);
    if (band) {
        painter->setFont(bandFont());
        painter->setPen(theme.quietInk);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          value(Qt::DisplayRole).toString());
    } else {
        QFont small = font();
        small.setPixelSize(theme.typeSmall);
        const QString unit = value(FigureGrid::UnitRole).toString();
        painter->setFont(small);
        painter->setPen(theme.quietInk);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, unit);
        const int taken = QFontMetrics(small).horizontalAdvance(unit) + theme.spaceM;
        room.adjust(value(FigureGrid::DepthRole).toInt() * partIndent, 0, -taken, 0);
        QFont body = font();
        body.setPixelSize(theme.typeBody);
        painter->setFont(body);
        painter->setPen(current ? theme.brand : theme.ink);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(body).elidedText(value(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, room.width()));
        painter->setPen(theme.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }
    painter->restore();
}

GridView::GridView(const Appearance& appearance, FigureGrid& grid, QWidget* parent)
    : QTableView(parent)
    , m_appearance(appearance)
    , m_grid(grid)
    , m_names(new NameHeader(appearance, this))
{
    setObjectName(QStringLiteral("dataGrid"));
    setVerticalHeader(m_names);
    setModel(&grid);
    m_names->setDefaultSectionSize(appearance.theme().rowGrid);
    m_names->setMinimumSectionSize(appearance.theme().rowGrid);
    horizontalHeader()->setDefaultSectionSize(periodWidth);
    horizontalHeader()->setHighlightSections(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerItem);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false); // Tab leaves the grid; while typing it goes to the next cell
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
}

QModelIndexList GridView::chosenCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex& index) { return m_grid.isBand(index.row()); });
    std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return cells;
}

int GridView::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            count += m_grid.isBand(row) ? 0 : range.width();
    }
    return count;
}

QString GridView::chosenText() const
{
    std::map<int, std::map<int, QString>> texts;
    int left = m_grid.columnCount();
    int right = 0;
    for (const QModelIndex& index : chosenCells()) {
        texts[index.row()][index.column()] = index.data(Qt::EditRole).toString();
        left = std::min(left, index.column());
        right = std::max(right, index.column());
    }
    std::vector<QStringList> block;
    for (auto& [row, cells] : texts) {
        QStringList line;
        for (int column = left; column <= right; ++column)
            line.append(cells[column]);
        block.push_back(line);
    }
    return textOfBlock(block);
}

void GridView::moveBy(int rows, int columns)
{
    const QModelIndex current = currentIndex();
    int row = current.row() + rows;
    while (row >= 0 && row < m_grid.rowCount() && m_grid.isBand(row))
        row += rows < 0 ? -1 : 1;
    const QModelIndex next = m_grid.index(row, current.column() + columns);
    if (next.isValid())
        setCurrentIndex(next);
    setFocus();
}

/// What the keys mean to a spreadsheet; the window's own shortcuts stand back while the grid has
/// the keyboard.
bool GridView::act(QKeyEvent& key)
{
    const bool control = key.modifiers() == Qt::ControlModifier;
    if (key.matches(QKeySequence::Copy))
        Q_EMIT copyWanted();
    else if (key.matches(QKeySequence::Cut))
        Q_EMIT cutWanted();
    else if (key.matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (key.matches(QKeySequence::Delete) || key.key() == Qt::Key_Backspace)
        Q_EMIT deleteWanted();
    else if (control && key.key() == Qt::Key_D)
        Q_EMIT fillWanted(FillDirection::Down);
    else if (control && key.key() == Qt::Key_R)
        Q_EMIT fillWanted(FillDirection::Right);
    else
        return false;
    return true;
}

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool control = key->modifiers() == Qt::ControlModifier;
        if (key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Cut)
            || key->matches(QKeySequence::Copy)
            || (control && (key->key() == Qt::Key_D || key->key() == Qt::Key_R))) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (act(*event))
        return event->accept();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != QAbstractItemView::EditingState
        && (currentIndex().flags() & Qt::ItemIsEditable)) {
        edit(currentIndex());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void GridView::resizeEvent(QResizeEvent* event)
{
    const QScrollBar* bar = horizontalScrollBar();
    const bool atNewest = bar->value() == bar->maximum();
    fitColumns();
    QTableView::resizeEvent(event);
    if (atNewest) // a smaller window cuts off the oldest years
        horizontalScrollBar()->setValue(bar->maximum());
}

/// As many whole columns as there is room for: half a number behind the names would read as
/// another one. A short run of years leaves its room to the names.
void GridView::fitColumns()
{
    const QScrollBar* bar = verticalScrollBar();
    const int all = contentsRect().width() - (bar->isVisible() ? bar->width() : 0);
    const int years = m_grid.columnCount() * periodWidth;
    const int most = std::max(static_cast<int>(all * mostNamesPart), all - years);
    int names = std::min(m_names->wantedWidth(), most);
    const int room = all - names;
    const int whole = std::max(1, room / periodWidth);
    const bool scrolls = m_grid.columnCount() > whole;
    if (scrolls) // the pixels left over are the names', else a strip of an older year shows
        names += room % whole;
    m_names->setFixedWidth(names);
    const int spacious = std::min(room / std::max(m_grid.columnCount(), 1), widestPeriod);
    horizontalHeader()->setDefaultSectionSize(scrolls ? room / whole
                                                      : std::max(spacious, periodWidth));
    updateGeometries();
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& before)
{
    QTableView::selectionChanged(selected, before);
    Q_EMIT chosenChanged();
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& before)
{
    QTableView::currentChanged(current, before);
    m_names->viewport()->update();
    Q_EMIT chosenChanged();
}

}
