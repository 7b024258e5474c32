// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zoneboard {

/// A zip archive out of a parcel, a text that can be mutated: each part begins with a line
/// "\x1f" + name. Nothing is compressed and every checksum is right, so that what was changed
/// reaches the reader of the part. Bytes that are no parcel are given back as they are.
[[nodiscard]] QByteArray zipOfParcel(const QByteArray& bytes);

}
