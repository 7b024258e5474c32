// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "charts/chartspec.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace zoneboard {

/// A chart on the screen. Hover shows a mark's description, a click or Enter on a mark emits it;
/// arrow keys move between marks. Its accessible name is the chart's title, its
/// description the chart in words, its accessible children the marks.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const;
    void setChartStyle(const ChartStyle& style);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What can be pointed at, as the keyboard and a screen reader walk through it: its sentence,
    /// and where it is in the view.
    [[nodiscard]] size_t markCount() const;
    [[nodiscard]] QString markText(size_t mark) const;
    [[nodiscard]] QRectF markRect(size_t mark) const;
    [[nodiscard]] std::optional<size_t> focusedMark() const;
    void activateMark(size_t mark);

Q_SIGNALS:
    /// A mark was activated: category index and series index in the spec (band: −1).
    void markActivated(int category, int series);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void focusMark(size_t hit);

    struct Private;
    std::unique_ptr<Private> d;
};

}
