// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection.h"

#include <utility>

namespace zoneboard {

namespace {

constexpr size_t longestHistory = 200;

}

void Selection::showScreen(const QString& screen)
{
    Place place = m_place;
    place.screen = screen;
    step(place);
}

void Selection::showArea(AreaId area)
{
    Place place = m_place;
    place.area = area;
    step(place);
}

void Selection::showYear(int year)
{
    Place place = m_place;
    place.year = year;
    step(place);
}

void Selection::showIndicator(IndicatorId indicator)
{
    Place place = m_place;
    place.indicator = indicator;
    step(place);
}

void Selection::showIndicatorOn(const QString& screen, IndicatorId indicator)
{
    Place place = m_place;
    place.screen = screen;
    place.indicator = indicator;
    step(place);
}

/// A period of the year is meant for the place it was asked with, not for the next one.
void Selection::step(Place place)
{
    if (place != m_place)
        place.months = 0;
    show(place);
}

void Selection::show(const Place& place)
{
    if (place == m_place)
        return;
    m_history.resize(m_position + 1);
    m_history.push_back(place);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    move(m_history.size() - 1);
}

void Selection::reset(const Place& place)
{
    m_history = {place};
    move(0);
}

void Selection::back()
{
    if (canGoBack())
        move(m_position - 1);
}

void Selection::forward()
{
    if (canGoForward())
        move(m_position + 1);
}

void Selection::move(size_t position)
{
    m_position = position;
    const Place before = std::exchange(m_place, m_history[position]);
    Q_EMIT historyChanged();
    if (before != m_place)
        Q_EMIT changed(before);
}

}
