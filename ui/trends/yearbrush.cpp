// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/yearbrush.h"

#include "ui/parts/appearance.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double gripReach = 6;

}

YearBrush::YearBrush(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize YearBrush::sizeHint() const
{
    return {320, 44};
}

YearRange YearBrush::all() const
{
    return m_years.empty() ? YearRange {} : YearRange {m_years.front().year, m_years.back().year};
}

void YearBrush::setYears(const std::vector<Year>& years)
{
    const bool everything = m_range == all();
    m_years = years;
    const YearRange now = all();
    const bool outside = m_range.last < now.first || m_range.first > now.last;
    m_range = everything || outside
        ? now
        : YearRange {std::max(m_range.first, now.first), std::min(m_range.last, now.last)};
    update();
}

void YearBrush::setRange(YearRange range)
{
    if (m_years.empty())
        return;
    range.first = std::clamp(range.first, all().first, all().last);
    range.last = std::clamp(range.last, range.first, all().last);
    if (range == m_range)
        return;
    m_range = range;
    update();
    Q_EMIT rangeChanged(range);
}

double YearBrush::yearWidth() const
{
    return m_years.empty() ? 1 : (width() - 2.0) / static_cast<double>(m_years.size());
}

double YearBrush::left(int year) const
{
    return 1 + (year - all().first) * yearWidth();
}

int YearBrush::yearAt(double x) const
{
    return std::clamp(all().first + static_cast<int>((x - 1) / yearWidth()), all().first,
                      all().last);
}

void YearBrush::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_years.empty())
        return;
    double top = 0;
    for (const Year& year : m_years)
        top = std::max(top, std::abs(year.value.value_or(0)));
    QFont font = painter.font();
    font.setPixelSize(theme.typeSmall);
    painter.setFont(font);
    const double labels = QFontMetricsF(font).height();
    const double plot = height() - labels - 4;
    const double from = left(m_range.first);
    const double to = left(m_range.last) + yearWidth();
    painter.fillRect(QRectF(from, 0, to - from, plot), theme.chosen());
    // As many year labels as have room.
    const int step = std::max(1, static_cast<int>(std::ceil(40 / yearWidth())));
    for (const Year& year : m_years) {
        const bool inside = year.year >= m_range.first && year.year <= m_range.last;
        const double bar = top > 0 ? std::abs(year.value.value_or(0)) / top * (plot - 4) : 0;
        const QRectF rect(left(year.year) + yearWidth() * 0.25, plot - bar, yearWidth() * 0.5, bar);
        painter.fillRect(rect, inside ? theme.brandTint : theme.line);
        painter.setPen(inside ? theme.ink : theme.quietInk);
        if ((year.year - all().first) % step == 0)
            painter.drawText(QRectF(left(year.year) + yearWidth() / 2 - 24, plot + 2, 48, labels),
                             Qt::AlignCenter, QString::number(year.year));
    }
    painter.setPen(QPen(hasFocus() ? theme.ink : theme.brand, 2));
    for (const double x : {from, to})
        painter.drawLine(QPointF(std::clamp(x, 1.0, width() - 1.0), 0),
                         QPointF(std::clamp(x, 1.0, width() - 1.0), plot));
}

void YearBrush::mousePressEvent(QMouseEvent* event)
{
    if (m_years.empty() || event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const double from = left(m_range.first);
    const double to = left(m_range.last) + yearWidth();
    m_gripYear = yearAt(x);
    m_gripRange = m_range;
    if (std::abs(x - from) <= gripReach)
        m_grip = Grip::First;
    else if (std::abs(x - to) <= gripReach)
        m_grip = Grip::Last;
    else if (x > from && x < to && m_range != all())
        m_grip = Grip::Both;
    else
        m_grip = x - from < to - x ? Grip::First : Grip::Last;
    mouseMoveEvent(event);
}

void YearBrush::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const bool atEnd = !m_years.empty()
        && (std::abs(x - left(m_range.first)) <= gripReach
            || std::abs(x - left(m_range.last) - yearWidth()) <= gripReach);
    setCursor(atEnd || m_grip == Grip::First || m_grip == Grip::Last ? Qt::SizeHorCursor
                                                                     : Qt::ArrowCursor);
    const int year = yearAt(x);
    switch (m_grip) {
    case Grip::None:
        return;
    case Grip::First:
        setRange({std::min(year, m_range.last), m_range.last});
        return;
    case Grip::Last:
        setRange({m_range.first, std::max(year, m_range.first)});
        return;
    case Grip::Both: {
        const int length = m_gripRange.last - m_gripRange.first;
        const int first =
            std::clamp(m_gripRange.first + year - m_gripYear, all().first, all().last - length);
        setRange({first, first + length});
        return;
    }
    }
}

void YearBrush::mouseReleaseEvent(QMouseEvent*)
{
    m_grip = Grip::None;
}

void YearBrush::mouseDoubleClickEvent(QMouseEvent*)
{
    setRange(all());
}

void YearBrush::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_Escape)
        setRange(all());
    else if (step == 0)
        QWidget::keyPressEvent(event);
    else if (event->modifiers() & Qt::ShiftModifier)
        setRange({std::min(m_range.first + step, m_range.last), m_range.last});
    else
        setRange({m_range.first, std::max(m_range.last + step, m_range.first)});
}

}
