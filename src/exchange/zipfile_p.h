// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace zoneboard {

/// A zip archive somebody sent, read with suspicion: every entry is measured while it is unpacked,
/// an entry that stands in the archive twice is refused, and nothing is ever written to disk.
class ZipFile
{
public:
    /// Unpacked bytes that one entry, and the whole archive, may have.
    static constexpr qint64 entryLimit = 128LL << 20;
    static constexpr qint64 totalLimit = 256LL << 20;

    [[nodiscard]] static Result<ZipFile> open(const QString& path);
    ~ZipFile();
    ZipFile(ZipFile&&) noexcept;
    ZipFile& operator=(ZipFile&&) = delete;

    [[nodiscard]] bool contains(const QString& entry) const;
    /// The unpacked bytes of an entry; a missing, damaged, encrypted or overlarge one is an error.
    [[nodiscard]] Result<QByteArray> read(const QString& entry);

private:
    struct Private;
    explicit ZipFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}
