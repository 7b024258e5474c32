// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/pagepreview.h"

#include "ui/parts/appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double leastZoom = 0.1;
constexpr double mostZoom = 4;
constexpr double zoomStep = 1.25;

}

PagePreview::PagePreview(const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(48);
}

PagePreview::~PagePreview() = default;

void PagePreview::setPainter(std::shared_ptr<const ReportPainter> painter)
{
    m_painter = std::move(painter);
    placeBars();
    tellSheet();
    viewport()->update();
}

int PagePreview::sheetCount() const
{
    return m_painter ? m_painter->pageCount() : 0;
}

int PagePreview::currentSheet() const
{
    return std::clamp(m_sheet, 0, std::max(sheetCount() - 1, 0));
}

QSizeF PagePreview::shownSize() const
{
    return m_painter ? m_painter->pageSize() * zoom() : QSizeF();
}

double PagePreview::zoom() const
{
    if (m_zoom > 0 || !m_painter)
        return m_zoom > 0 ? m_zoom : 1;
    const double room = viewport()->width() - 2.0 * m_appearance.theme().spaceL;
    return std::clamp(room / m_painter->pageSize().width(), leastZoom, mostZoom);
}

void PagePreview::setZoom(double zoom)
{
    const int sheet = currentSheet();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, leastZoom, mostZoom);
    placeBars();
    showSheet(sheet);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PagePreview::placeBars()
{
    const int gap = m_appearance.theme().spaceL;
    const QSizeF size = shownSize();
    const double height = sheetCount() * (size.height() + gap) + gap;
    const double width = size.width() + 2 * gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(
        0, std::max(static_cast<int>(std::lround(height)) - viewport()->height(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(
        0, std::max(static_cast<int>(std::lround(width)) - viewport()->width() - 1, 0));
}

QRectF PagePreview::sheetRect(int sheet) const
{
    const int gap = m_appearance.theme().spaceL;
    const QSizeF size = shownSize();
    const double left =
        std::max((viewport()->width() - size.width()) / 2, static_cast<double>(gap));
    const double top = gap + sheet * (size.height() + gap);
    return {QPointF(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()),
            size};
}

void PagePreview::showSheet(int sheet)
{
    if (sheet < 0 || sheet >= sheetCount())
        return;
    const double top = sheetRect(sheet).top() + verticalScrollBar()->value();
    verticalScrollBar()->setValue(static_cast<int>(top) - m_appearance.theme().spaceL / 2);
    if (m_sheet != sheet) { // the last sheets can not all come to the top
        m_sheet = sheet;
        Q_EMIT currentSheetChanged(sheet);
    }
}

/// The sheet that the upper third of the view is on.
void PagePreview::tellSheet()
{
    const double size = shownSize().height() + m_appearance.theme().spaceL;
    if (sheetCount() == 0 || size <= 0)
        return;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const int sheet = std::clamp(static_cast<int>(middle / size), 0, sheetCount() - 1);
    if (sheet == m_sheet)
        return;
    m_sheet = sheet;
    Q_EMIT currentSheetChanged(sheet);
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme& theme = m_appearance.theme();
    painter.fillRect(viewport()->rect(), theme.ground);
    for (int sheet = 0; sheet < sheetCount(); ++sheet) {
        const QRectF rect = sheetRect(sheet);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        painter.setPen(sheet == currentSheet() ? theme.brand : theme.line);
        painter.drawRect(rect);
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(zoom(), zoom());
        m_painter->paintPage(sheet, painter);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent*)
{
    const int sheet = currentSheet();
    placeBars();
    if (fitsWidth())
        showSheet(sheet);
    Q_EMIT zoomChanged();
}

void PagePreview::scrollContentsBy(int, int)
{
    tellSheet();
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return showSheet(std::min(currentSheet() + 1, sheetCount() - 1));
    case Qt::Key_PageUp:
        return showSheet(std::max(currentSheet() - 1, 0));
    case Qt::Key_Home:
        return showSheet(0);
    case Qt::Key_End:
        return showSheet(sheetCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(zoom() * zoomStep);
    case Qt::Key_Minus:
        return setZoom(zoom() / zoomStep);
    case Qt::Key_0:
        return setZoom(0);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(event->angleDelta().y() > 0 ? zoom() * zoomStep : zoom() / zoomStep);
}

PagePreview::Spot PagePreview::spotAt(const QPointF& position) const
{
    for (int sheet = 0; sheet < sheetCount(); ++sheet) {
        const QRectF rect = sheetRect(sheet);
        if (rect.contains(position))
            return {sheet, (position - rect.topLeft()) / zoom()};
    }
    return {};
}

void PagePreview::mouseMoveEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->position());
    const auto mark = spot.sheet < 0 ? std::nullopt : m_painter->markAt(spot.sheet, spot.point);
    const bool link = spot.sheet >= 0 && m_painter->linkAt(spot.sheet, spot.point);
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark)
        QToolTip::showText(event->globalPosition().toPoint(), mark->text, this);
    else
        QToolTip::hideText();
}

void PagePreview::mouseReleaseEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->position());
    if (spot.sheet < 0)
        return;
    const auto target = m_painter->linkAt(spot.sheet, spot.point);
    showSheet(target.value_or(spot.sheet));
}

}
