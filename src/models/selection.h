// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/area.h"
#include "core/indicator.h"

#include <QObject>
#include <QString>

#include <vector>

namespace zoneboard {

/// What is being looked at. The screen is known by the object name it is registered under.
struct Place
{
    QString screen;
    AreaId area = 0;
    int year = 0;
    IndicatorId indicator = 0;
    int months = 0; ///< 1 to 12 where a certain period of the year is meant; 0: any
    bool operator==(const Place&) const = default;
};

/// The one owner of what all screens look at, and of the way back through it. A screen changes it
/// through show…() and learns of every change, its own included, by changed().
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] const QString& screen() const { return m_place.screen; }
    [[nodiscard]] AreaId area() const { return m_place.area; }
    [[nodiscard]] int year() const { return m_place.year; }
    [[nodiscard]] IndicatorId indicator() const { return m_place.indicator; }

    /// Each keeps the place that was left for back(); the same place again does nothing.
    void showScreen(const QString& screen);
    void showArea(AreaId area);
    void showYear(int year);
    void showIndicator(IndicatorId indicator);
    /// All at once, one step of the history ("this indicator in Trends").
    void show(const Place& place);
    /// show() for an indicator on a screen, in the same area and year.
    void showIndicatorOn(const QString& screen, IndicatorId indicator);
    /// Starts anew there: another store was opened, the history is gone.
    void reset(const Place& place);

    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }
    void back();
    void forward();

Q_SIGNALS:
    /// Some of the place is another now; `before` is what it was.
    void changed(const zoneboard::Place& before);
    /// canGoBack() or canGoForward() may have changed.
    void historyChanged();

private:
    void step(Place place);
    void move(size_t position);

    Place m_place;
    std::vector<Place> m_history {Place {}};
    size_t m_position = 0;
};

}
