// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "fuzz/parcel.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace zoneboard {

inline QByteArray fuzzBytes(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// The bytes as a file, for readers that want one; written over for every input.
inline QString fuzzFile(const QByteArray& bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("f")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        std::abort();
    return file.fileName();
}

/// Plans it for a store that is empty, making what is missing; the places must fit the figures.
inline void planForFuzzing(const QList<ImportMaterial>& materials)
{
    ImportOptions options;
    options.createMissing = true;
    options.year = 2024;
    const ImportPlan plan = planImport(materials, Catalog(), {}, options);
    if (plan.figures.size() != plan.places.size())
        std::abort();
}

/// A workbook in the shape of a parcel (parcel.h), or an archive as it is, through its reader.
template<typename Read>
void fuzzWorkbook(Read read, const std::uint8_t* data, std::size_t size)
{
    auto workbook = read(fuzzFile(zipOfParcel(fuzzBytes(data, size))));
    if (!workbook)
        return;
    ImportMaterial material;
    material.workbook = std::move(*workbook);
    planForFuzzing({material});
}

}
