// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/presentation.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int pointerShownMs = 3000;

}

std::optional<int> ReportShow::sheetLike(const ReportShow& other, int sheet) const
{
    const auto& there = other.painter->layout();
    const auto page = static_cast<qsizetype>(there.sheets[static_cast<size_t>(sheet)].page);
    const QString id = other.pages.value(page);
    // A page of text may stand in a report more than once.
    const auto same = other.pages.mid(0, page).count(id);
    qsizetype here = -1;
    for (qsizetype seen = -1; seen < same; ++seen) {
        here = pages.indexOf(id, here + 1);
        if (here < 0)
            return std::nullopt;
    }
    const auto& first = painter->layout().firstSheets;
    const auto at = static_cast<size_t>(here);
    const size_t end = at + 1 < first.size() ? first[at + 1] : painter->layout().sheets.size();
    const auto offset = static_cast<size_t>(sheet) - there.firstSheets[static_cast<size_t>(page)];
    return static_cast<int>(std::min(first[at] + offset, std::max(end, first[at] + 1) - 1));
}

Presentation::Presentation(ReportShow show, ShowOfYear ofYear, int motionMs, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_first(show)
    , m_show(std::move(show))
    , m_ofYear(std::move(ofYear))
    , m_motionMs(motionMs)
{
    setObjectName(QStringLiteral("presentation"));
    setAccessibleName(tr("Presentation"));
    setWindowTitle(tr("Presentation"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_animation, &QVariantAnimation::finished, this, &Presentation::finishMotion);
    m_idle.setSingleShot(true);
    m_idle.setInterval(pointerShownMs);
    connect(&m_idle, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
}

Presentation::~Presentation() = default;

void Presentation::begin(const QWidget* from, int sheet)
{
    m_sheet = std::clamp(sheet, 0, std::max(m_show.painter->pageCount() - 1, 0));
    for (QScreen* screen : QGuiApplication::screens()) {
        if (from && screen != from->screen()) {
            setScreen(screen);
            setGeometry(screen->geometry());
            break;
        }
    }
    showFullScreen();
    setFocus();
    m_idle.start();
}

QString Presentation::told() const
{
    return m_mark ? m_mark->text : m_notice;
}

void Presentation::tell(std::optional<SpokenMark> mark, const QString& notice)
{
    m_mark = std::move(mark);
    m_notice = notice;
    setAccessibleDescription(told());
    update();
}

void Presentation::showSheet(int sheet)
{
    const int target = std::clamp(sheet, 0, std::max(m_show.painter->pageCount() - 1, 0));
    tell(std::nullopt);
    if (target == m_sheet)
        return;
    if (isVisible())
        fadeFrom(grab());
    m_sheet = target;
    update();
}

/// The same page of another year; without figures for it the year stays, and the strip says so.
void Presentation::stepYear(int steps)
{
    const int year = m_show.year + steps;
    const auto stepped = m_ofYear ? m_ofYear(year) : std::nullopt;
    if (!stepped || stepped->painter->pageCount() == 0)
        return tell(std::nullopt, tr("There are no figures for %1.").arg(year));
    const auto sheet = stepped->sheetLike(m_show, m_sheet);
    if (!sheet)
        return tell(std::nullopt, tr("This page has no figures for %1.").arg(year));
    tell(std::nullopt);
    const ReportShow before = std::exchange(m_show, *stepped);
    const int beforeSheet = std::exchange(m_sheet, *sheet);
    moveFrom(before, beforeSheet);
    update();
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
        showSheet(m_show.painter->pageCount() - 1);
        return true;
    default:
        return false;
    }
}

/// A black screen comes back with any key, where it was left.
bool Presentation::wakes(int key)
{
    const bool modifier = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt;
    if (!m_black || modifier || key == Qt::Key_Escape || key == Qt::Key_F5)
        return false;
    m_black = false;
    update();
    return true;
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (wakes(key))
        return;
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_digits += QString::number(key - Qt::Key_0);
        return;
    }
    const int typed = std::exchange(m_digits, QString()).toInt();
    if (key == Qt::Key_Escape || key == Qt::Key_F5) {
        close();
    } else if (key == Qt::Key_B || key == Qt::Key_Period) {
        m_black = true;
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        showSheet(typed > 0 ? typed - 1 : m_sheet + 1);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        stepYear(key == Qt::Key_Up ? 1 : -1);
    } else if (key == Qt::Key_F1) {
        tell(std::nullopt,
             tr("→ ← pages · ↑ ↓ years · Tab figures · B black · number and Enter: a page · "
                "Esc end"));
    } else if (!turnKey(key)) {
        QWidget::keyPressEvent(event);
    }
}

/// Tab walks through the marks of the sheet.
bool Presentation::focusNextPrevChild(bool next)
{
    const std::vector<SpokenMark> marks = m_show.painter->marks(m_sheet);
    if (marks.empty() || m_black)
        return true;
    const auto current = m_mark ? std::ranges::find(marks, *m_mark) : marks.end();
    const auto count = static_cast<std::ptrdiff_t>(marks.size());
    const std::ptrdiff_t at =
        current == marks.end() ? (next ? -1 : count) : current - marks.begin();
    const std::ptrdiff_t there = (at + (next ? 1 : -1) + count) % count;
    tell(marks[static_cast<size_t>(there)]);
    return true;
}

QPointF Presentation::onSheet(const QPointF& position) const
{
    return (position - sheetRect().topLeft()) / scale();
}

/// A mark tells its figure, a line of the contents leads to its page; anywhere else the page turns.
void Presentation::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_black) {
        m_black = false;
        return update();
    }
    if (event->button() == Qt::RightButton)
        return showSheet(m_sheet - 1);
    const QPointF point = onSheet(event->position());
    if (const auto link = m_show.painter->linkAt(m_sheet, point))
        return showSheet(*link);
    if (auto mark = m_show.painter->markAt(m_sheet, point))
        return tell(std::move(mark));
    if (!told().isEmpty())
        return tell(std::nullopt);
    showSheet(m_sheet + 1);
}

void Presentation::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = onSheet(event->position());
    const bool answers = !m_black
        && (m_show.painter->linkAt(m_sheet, point) || m_show.painter->markAt(m_sheet, point));
    setCursor(answers ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_idle.start();
}

void Presentation::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        showSheet(event->angleDelta().y() < 0 ? m_sheet + 1 : m_sheet - 1);
}

void Presentation::closeEvent(QCloseEvent* event)
{
    m_animation.stop();
    Q_EMIT ended(m_first.sheetLike(m_show, m_sheet).value_or(0));
    QWidget::closeEvent(event);
}

}
