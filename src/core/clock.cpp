// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <utility>

namespace zoneboard {

Clock::Clock()
    : m_now([] { return QDateTime::currentDateTime(); })
{
}

Clock::Clock(Now now)
    : m_now(std::move(now))
{
}

Clock Clock::fixed(const QDateTime& moment)
{
    return Clock([moment] { return moment; });
}

}
