// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportpainter.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>

class QVariantAnimation;

namespace zoneboard {

/// The report on the wall: one sheet at a time over the whole screen. Keys and clickers: → ← and
/// the page keys turn pages, ↑ ↓ step the year, B blackens the screen, digits and Enter go to a
/// page, Esc ends it. Pointing at a bar shows its figure.
class Presentation final : public QWidget
{
    Q_OBJECT

public:
    using Painter = std::shared_ptr<const ReportPainter>;
    /// The report `steps` years from the one shown; null where there is none.
    using YearStep = std::function<Painter(int steps)>;

    Presentation(Painter painter, YearStep step, int motionMs, QWidget* parent = nullptr);
    ~Presentation() override;

    /// Full screen, beside the window it came from where there is a second monitor.
    void begin(const QWidget* from, int sheet);

    [[nodiscard]] int sheet() const { return m_sheet; }
    [[nodiscard]] bool isBlack() const { return m_black; }
    void showSheet(int sheet);

Q_SIGNALS:
    void ended(int sheet);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] QRectF sheetRect() const;
    void change(const std::function<void()>& what); ///< fades from what is shown now
    void stepYear(int steps);
    [[nodiscard]] bool turnKey(int key);

    Painter m_painter;
    YearStep m_step;
    int m_motionMs = 0;
    int m_sheet = 0;
    bool m_black = false;
    QString m_digits; ///< typed so far
    QPixmap m_before; ///< what is faded from
    std::unique_ptr<QVariantAnimation> m_fade;
};

}
