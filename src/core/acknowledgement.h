// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneboard {

/// An acknowledged audit finding: quiet while the figures behind it have this fingerprint.
struct Acknowledgement
{
    QString rule;
    QString subject; ///< indicator, area and period codes
    QString fingerprint;
    QString reason;
    bool operator==(const Acknowledgement&) const = default;
};

}
