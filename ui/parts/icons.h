// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace zoneboard {

/// The bundled line icon of that name (resources/icons), drawn in `colour`.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& colour);

}
