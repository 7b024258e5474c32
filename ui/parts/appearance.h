// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "charts/theme.h"

#include <QObject>

namespace zoneboard {

class Preferences;

/// The theme that everything on the screen is drawn with, as the user chose it.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// For charts in a panel, which writes their titles itself.
    [[nodiscard]] ChartStyle chartStyle() const;

Q_SIGNALS:
    void changed();

private:
    void load();

    Preferences& m_preferences;
    bool m_darkDesktop = false;
    Theme m_theme;
};

}
