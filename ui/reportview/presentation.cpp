// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/presentation.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>

namespace zoneboard {

Presentation::Presentation(Painter painter, YearStep step, int motionMs, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_painter(std::move(painter))
    , m_step(std::move(step))
    , m_motionMs(motionMs)
    , m_fade(std::make_unique<QVariantAnimation>())
{
    setObjectName(QStringLiteral("presentation"));
    setAccessibleName(tr("Presentation"));
    setWindowTitle(tr("Presentation"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_fade->setStartValue(0.0);
    m_fade->setEndValue(1.0);
    connect(m_fade.get(), &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(m_fade.get(), &QVariantAnimation::finished, this, [this] {
        m_before = {};
        update();
    });
}

Presentation::~Presentation() = default;

void Presentation::begin(const QWidget* from, int sheet)
{
    m_sheet = std::clamp(sheet, 0, std::max(m_painter->pageCount() - 1, 0));
    for (QScreen* screen : QGuiApplication::screens()) {
        if (from && screen != from->screen()) {
            setGeometry(screen->geometry());
            break;
        }
    }
    showFullScreen();
    setFocus();
}

QRectF Presentation::sheetRect() const
{
    QSizeF size = m_painter->pageSize();
    size.scale(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void Presentation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_black)
        return;
    const QRectF sheet = sheetRect();
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.translate(sheet.topLeft());
    const double scale = sheet.width() / m_painter->pageSize().width();
    painter.scale(scale, scale);
    m_painter->paintPage(m_sheet, painter);
    painter.restore();
    if (!m_before.isNull()) {
        painter.setOpacity(1 - m_fade->currentValue().toDouble());
        painter.drawPixmap(0, 0, m_before);
    }
}

void Presentation::change(const std::function<void()>& what)
{
    QToolTip::hideText();
    if (m_motionMs > 0 && isVisible()) {
        m_before = {};
        m_before = grab();
        m_fade->stop();
        m_fade->setDuration(m_motionMs);
        m_fade->start();
    }
    what();
    update();
}

void Presentation::showSheet(int sheet)
{
    const int target = std::clamp(sheet, 0, std::max(m_painter->pageCount() - 1, 0));
    if (target != m_sheet)
        change([&] { m_sheet = target; });
}

/// The same page of another year: where it stands there is found by its heading's page.
void Presentation::stepYear(int steps)
{
    const Painter stepped = m_step ? m_step(steps) : nullptr;
    if (!stepped || stepped->pageCount() == 0)
        return;
    const auto page = m_painter->layout().sheets[static_cast<size_t>(m_sheet)].page;
    const auto& first = stepped->layout().firstSheets;
    const int sheet = page < first.size() ? static_cast<int>(first[page]) : 0;
    change([&] {
        m_painter = stepped;
        m_sheet = std::clamp(sheet, 0, stepped->pageCount() - 1);
    });
}

bool Presentation::turnKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        showSheet(m_sheet + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        showSheet(m_sheet - 1);
        return true;
    case Qt::Key_Home:
        showSheet(0);
        return true;
    case Qt::Key_End:
        showSheet(m_painter->pageCount() - 1);
        return true;
    default:
        return false;
    }
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_digits += event->text();
        return;
    }
    const int typed = m_digits.toInt();
    m_digits.clear();
    if (key == Qt::Key_Escape || key == Qt::Key_F5) {
        close();
    } else if (key == Qt::Key_B || key == Qt::Key_Period) {
        m_black = !m_black;
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        showSheet(typed > 0 ? typed - 1 : m_sheet + 1);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        stepYear(key == Qt::Key_Up ? 1 : -1);
    } else if (!turnKey(key)) {
        QWidget::keyPressEvent(event);
    }
}

void Presentation::mouseReleaseEvent(QMouseEvent* event)
{
    showSheet(event->button() == Qt::RightButton ? m_sheet - 1 : m_sheet + 1);
}

void Presentation::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF sheet = sheetRect();
    const double scale = sheet.width() / m_painter->pageSize().width();
    const QString text = m_painter->textAt(m_sheet, (event->position() - sheet.topLeft()) / scale);
    if (text.isEmpty() || m_black)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), text, this);
}

void Presentation::wheelEvent(QWheelEvent* event)
{
    showSheet(event->angleDelta().y() < 0 ? m_sheet + 1 : m_sheet - 1);
}

void Presentation::closeEvent(QCloseEvent* event)
{
    Q_EMIT ended(m_sheet);
    QWidget::closeEvent(event);
}

}
