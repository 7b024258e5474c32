// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace zoneboard {

/// Where the program learns the time; handed down from the composition root so that a test can set
/// it.
class Clock
{
public:
    using Now = std::function<QDateTime()>;

    /// The machine's clock.
    Clock();
    explicit Clock(Now now);
    /// A clock that stands still; for tests and for reproducible documents.
    [[nodiscard]] static Clock fixed(const QDateTime& moment);

    [[nodiscard]] QDateTime now() const { return m_now(); }
    [[nodiscard]] QDate today() const { return m_now().date(); }

private:
    Now m_now;
};

}
