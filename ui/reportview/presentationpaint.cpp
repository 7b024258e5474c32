// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpainter.h"
#include "ui/reportview/presentation.h"

#include <QPainter>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int calmSteps = 5; // of the motion of the window: a year's step is watched
constexpr double stripText = 0.03; // of the window's height
constexpr double stripWidth = 0.9; // of the window's
constexpr double stripMargin = 0.03; // of its height
constexpr double ringWidth = 3;

}

QRectF Presentation::sheetRect() const
{
    QSizeF size = m_show.painter->pageSize();
    size.scale(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

double Presentation::scale() const
{
    return sheetRect().width() / m_show.painter->pageSize().width();
}

QRectF Presentation::placeOf(const QRectF& onSheet) const
{
    return {sheetRect().topLeft() + onSheet.topLeft() * scale(), onSheet.size() * scale()};
}

void Presentation::finishMotion()
{
    m_before = {};
    m_after = {};
    m_motions.clear();
    update();
}

void Presentation::fadeFrom(const QPixmap& before)
{
    m_animation.stop();
    finishMotion();
    if (m_motionMs <= 0)
        return;
    m_before = before;
    m_animation.setDuration(m_motionMs);
    m_animation.start();
}

/// What `paint` puts on a sheet, as a picture of the window that is clear around it.
template<typename Paint>
QPixmap Presentation::picture(Paint&& paint) const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.translate(sheetRect().topLeft());
    painter.scale(scale(), scale());
    paint(painter);
    return picture;
}

QPixmap Presentation::wordsOf(const ReportShow& show, int sheet) const
{
    return picture([&](QPainter& painter) { show.painter->paintWords(sheet, painter); });
}

QPixmap Presentation::pictureOf(const ReportShow& show, int sheet) const
{
    return picture([&](QPainter& painter) {
        painter.fillRect(QRectF({0, 0}, show.painter->pageSize()), Qt::white);
        show.painter->paintPage(sheet, painter);
    });
}

/// Charts walk to the figures of the other year, the words around them change over. Where the two
/// sheets do not hold the same charts, the pictures fade.
void Presentation::moveFrom(const ReportShow& before, int sheet)
{
    m_animation.stop();
    finishMotion();
    if (m_motionMs <= 0 || !isVisible())
        return;
    const auto& from = before.painter->layout().sheets[static_cast<size_t>(sheet)].charts;
    const auto& to = m_show.painter->layout().sheets[static_cast<size_t>(m_sheet)].charts;
    for (size_t i = 0; i < to.size() && from.size() == to.size(); ++i) {
        auto motion = ChartMotion::between({from[i].chart, from[i].rect}, {to[i].chart, to[i].rect},
                                           m_show.painter->style());
        if (motion)
            m_motions.push_back(std::move(*motion));
    }
    if (m_motions.size() != to.size() || from.size() != to.size() || to.empty()) {
        m_motions.clear();
        m_before = pictureOf(before, sheet);
    } else {
        m_before = wordsOf(before, sheet);
        m_after = wordsOf(m_show, m_sheet);
    }
    m_animation.setDuration(m_motionMs * calmSteps);
    m_animation.start();
}

void Presentation::paintSheet(QPainter& painter) const
{
    painter.save();
    painter.translate(sheetRect().topLeft());
    painter.scale(scale(), scale());
    if (m_motions.empty())
        m_show.painter->paintPage(m_sheet, painter);
    else
        for (const ChartMotion& motion : m_motions)
            motion.paint(painter, m_animation.currentValue().toDouble());
    painter.restore();
}

void Presentation::paintMotion(QPainter& painter) const
{
    if (m_before.isNull())
        return;
    const double done = m_animation.currentValue().toDouble();
    if (m_motions.empty()) {
        painter.setOpacity(1 - done);
        painter.drawPixmap(0, 0, m_before);
    } else {
        painter.setOpacity(std::max(0.0, 1 - 2 * done));
        painter.drawPixmap(0, 0, m_before);
        painter.setOpacity(std::max(0.0, 2 * done - 1));
        painter.drawPixmap(0, 0, m_after);
    }
    painter.setOpacity(1);
}

/// The figure that is asked about, in letters for the last row; at the top where the mark itself
/// stands at the bottom.
void Presentation::paintStrip(QPainter& painter) const
{
    if (told().isEmpty())
        return;
    const Theme& theme = m_show.painter->style().theme;
    QFont font;
    font.setFamilies(theme.fontFamilies);
    font.setPixelSize(std::max(theme.typeSection, static_cast<int>(height() * stripText)));
    painter.setFont(font);
    const double padding = font.pixelSize() * 0.6;
    const double margin = height() * stripMargin;
    const QRectF room(0, 0, width() * stripWidth - 2 * padding, height());
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const QRectF text = painter.boundingRect(room, flags, settable(told()));
    QRectF strip(0, 0, text.width() + 2 * padding, text.height() + padding);
    strip.moveCenter(QPointF(width() / 2.0, 0));
    strip.moveBottom(height() - margin);
    if (m_mark) {
        const QRectF mark = placeOf(m_mark->rect);
        if (strip.intersects(mark.adjusted(-padding, -padding, padding, padding)))
            strip.moveTop(margin);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.growth, ringWidth * scale()));
        const double out = ringWidth * scale();
        painter.drawRoundedRect(mark.adjusted(-out, -out, out, out), out, out);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ink);
    painter.drawRoundedRect(strip, theme.radiusPanel, theme.radiusPanel);
    painter.setPen(theme.panel);
    painter.drawText(strip.adjusted(padding, 0, -padding, 0), flags, settable(told()));
}

void Presentation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_black)
        return;
    painter.fillRect(sheetRect(), Qt::white);
    paintSheet(painter);
    paintMotion(painter);
    paintStrip(painter);
}

}
