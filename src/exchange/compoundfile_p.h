// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace zoneboard {

/// The stream of a compound file (MS-CFB: the container of .xls and .doc) that has one of these
/// names; nothing where the container is broken or has none of them.
[[nodiscard]] std::optional<QByteArray> streamOfCompoundFile(const QByteArray& file,
                                                             const QStringList& names);

}
