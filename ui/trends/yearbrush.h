// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspecs.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace zoneboard {

class Appearance;

/// All years of a series in small, with the range that is looked at between two handles. Dragged
/// with the mouse; with the keyboard the arrows move the end, with Shift the beginning.
class YearBrush final : public QWidget
{
    Q_OBJECT

public:
    explicit YearBrush(const Appearance& appearance, QWidget* parent = nullptr);

    struct Year
    {
        int year = 0;
        std::optional<double> value;
        bool operator==(const Year&) const = default;
    };
    /// Years ascending, without gaps. The range stays where it was, as far as it lies in them.
    void setYears(const std::vector<Year>& years);
    [[nodiscard]] YearRange range() const { return m_range; }
    void setRange(YearRange range);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rangeChanged(zoneboard::YearRange range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip
    {
        None,
        First,
        Last,
        Both,
    };
    [[nodiscard]] double left(int year) const;
    [[nodiscard]] double yearWidth() const;
    [[nodiscard]] int yearAt(double x) const;
    [[nodiscard]] YearRange all() const;

    const Appearance& m_appearance;
    std::vector<Year> m_years;
    YearRange m_range;
    Grip m_grip = Grip::None;
    int m_gripYear = 0;
    YearRange m_gripRange;
};

}
