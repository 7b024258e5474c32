// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/chartaccess_p.h"
#include "charts/chartfocus.h"
#include "charts/chartmarks_p.h"

#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace zoneboard {

struct ChartView::Private
{
    ChartSpec spec;
    ChartStyle style = ChartStyle::screen(Theme::load(ThemeMode::Light));
    QImage picture; ///< of `part` of the view; null: to be painted
    QRect part;
    std::optional<ChartLayout> layout; ///< absent: to be worked out
    std::optional<size_t> hovered;
    std::optional<size_t> focused;

    void forgetPicture()
    {
        picture = {};
        layout.reset();
        hovered.reset();
    }

    const ChartLayout& laidOut(const QSizeF& size)
    {
        if (!layout)
            layout = layoutChart(spec, size, {style.titles, style.patterns}, chartMeasure(style));
        return *layout;
    }

    /// Sees to a picture that covers `wanted` of a view of that size. Of a chart longer than the
    /// window, what is far outside of it is left out: nobody waits for rows nobody sees.
    void paintPicture(const QRect& wanted, const QSize& size, double ratio)
    {
        if (!picture.isNull() && picture.devicePixelRatio() == ratio && part.contains(wanted))
            return;
        const int beyond = wanted.height() / 2;
        part = wanted.adjusted(-size.width(), -beyond, size.width(), beyond) & QRect({0, 0}, size);
        picture =
            QImage((QSizeF(part.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(ratio);
        picture.fill(style.theme.panel);
        QPainter painter(&picture);
        painter.translate(-part.topLeft());
        painter.setClipRect(part);
        paintChart(painter, QRectF({0, 0}, QSizeF(size)), spec, style);
    }
};

namespace {

std::optional<FocusMove> moveOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return FocusMove::Left;
    case Qt::Key_Right:
        return FocusMove::Right;
    case Qt::Key_Up:
        return FocusMove::Up;
    case Qt::Key_Down:
        return FocusMove::Down;
    case Qt::Key_Home:
        return FocusMove::First;
    case Qt::Key_End:
        return FocusMove::Last;
    default:
        return std::nullopt;
    }
}

void paintRing(QPainter& painter, const QRectF& mark, const QColor& colour, double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
}

}

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    makeChartsAccessible();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartView::~ChartView() = default;

void ChartView::setSpec(const ChartSpec& spec)
{
    if (d->spec == spec)
        return;
    d->spec = spec;
    d->focused.reset();
    d->forgetPicture();
    setAccessibleName(spec.title);
    setAccessibleDescription(spec.isEmpty() ? spec.noData : spec.description);
    update();
}

const ChartSpec& ChartView::spec() const
{
    return d->spec;
}

void ChartView::setChartStyle(const ChartStyle& style)
{
    d->style = style;
    d->forgetPicture();
    update();
}

size_t ChartView::markCount() const
{
    return d->laidOut(size()).hits.size();
}

QString ChartView::markText(size_t mark) const
{
    return markDescription(d->spec, d->laidOut(size()).hits.at(mark));
}

QRectF ChartView::markRect(size_t mark) const
{
    return d->laidOut(size()).hits.at(mark).mark;
}

std::optional<size_t> ChartView::focusedMark() const
{
    return d->focused && *d->focused < markCount() ? d->focused : std::nullopt;
}

void ChartView::activateMark(size_t mark)
{
    focusMark(mark);
    const ChartHit hit = d->laidOut(size()).hits.at(mark);
    Q_EMIT markActivated(hit.category, hit.series);
}

QSize ChartView::sizeHint() const
{
    return {480, 320};
}

QSize ChartView::minimumSizeHint() const
{
    return {200, 140};
}

void ChartView::paintEvent(QPaintEvent* event)
{
    d->paintPicture(event->rect(), size(), devicePixelRatioF());
    QPainter painter(this);
    painter.drawImage(d->part.topLeft(), d->picture);
    const ChartLayout& layout = d->laidOut(size());
    if (d->hovered && *d->hovered < layout.hits.size())
        paintRing(painter, layout.hits[*d->hovered].mark, d->style.theme.quietInk, 1);
    if (hasFocus() && d->focused && *d->focused < layout.hits.size())
        paintRing(painter, layout.hits[*d->focused].mark, d->style.theme.ink, 2);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    d->forgetPicture();
    QWidget::resizeEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const ChartLayout& layout = d->laidOut(size());
    const std::optional<size_t> hit = hitAt(layout, event->position());
    if (hit == d->hovered)
        return;
    d->hovered = hit;
    const QString text = hit ? markDescription(d->spec, layout.hits[*hit]) : QString();
    QToolTip::showText(event->globalPosition().toPoint(), text, this);
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const ChartLayout& layout = d->laidOut(size());
    const std::optional<size_t> hit = hitAt(layout, event->position());
    if (event->button() != Qt::LeftButton || !hit)
        return;
    activateMark(*hit);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const ChartLayout& layout = d->laidOut(size());
    if (const auto move = moveOf(event->key())) {
        const auto next = movedFocus(layout, d->focused, *move);
        if (next)
            focusMark(*next);
        return;
    }
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (enters && focusedMark()) {
        activateMark(*d->focused);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusMark(size_t hit)
{
    d->focused = hit;
    const ChartLayout& layout = d->laidOut(size());
    // A screen reader speaks the description of what has the focus; setting it announces it.
    setAccessibleDescription(markDescription(d->spec, layout.hits[hit]));
    announceMark(this, hit);
    update();
}

bool ChartView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Leave:
        d->hovered.reset();
        update();
        break;
    case QEvent::FocusOut:
        setAccessibleDescription(d->spec.isEmpty() ? d->spec.noData : d->spec.description);
        update();
        break;
    case QEvent::FocusIn:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

}
