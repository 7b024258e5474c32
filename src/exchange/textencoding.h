// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace zoneboard {

struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "GB18030", "UTF-16LE" …
};

/// The text of a file whose encoding nobody states: by its byte-order mark, as valid UTF-8, as
/// UTF-16 by the place of its zero bytes, as GB18030, in this order. `name` is the file in
/// messages. Binary content is an error.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes, const QString& name);

}
