// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zoneboard {

/// A zip archive made in memory. Entries keep their order and carry one fixed time, so that the
/// same parts give the same bytes.
class ZipPackage
{
public:
    enum class Packing
    {
        Deflated,
        Stored, ///< for what must be readable without unpacking, and for packed pictures
    };

    void add(const QString& entry, QByteArray bytes, Packing packing = Packing::Deflated);
    /// The entry's bytes give way to others; nothing happens where there is none of that name.
    void replace(const QString& entry, const QByteArray& bytes);
    [[nodiscard]] Result<QByteArray> bytes() const;
    /// A package that a library made.
    [[nodiscard]] static Result<ZipPackage> read(QByteArray bytes);

private:
    struct Entry
    {
        QString name;
        QByteArray bytes;
        Packing packing = Packing::Deflated;
    };
    std::vector<Entry> m_entries;
};

}
