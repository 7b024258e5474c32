// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplestore.h"

#include "app/verb.h"
#include "exchange/bundled.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace zoneboard {

namespace {

Result<void> fill(Store& store, const std::vector<Edit>& edits)
{
    for (const Edit& edit : edits)
        TRY(store.apply(edit, signature()));
    return {};
}

}

Result<std::unique_ptr<Store>> makeBundledStore(const QString& path, const QString& dataSet,
                                                const Clock& clock)
{
    const std::vector<Edit> edits = TRY(bundledEdits(dataSet));
    auto store = TRY(Store::create(path, clock));
    if (const Result<void> filled = fill(*store, edits); !filled) {
        store.reset();
        QFile::remove(path); // it did not exist before: create() refuses an existing file
        return tl::unexpected(filled.error());
    }
    return store;
}

Result<QString> sampleStore()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(QStringLiteral("wuxing-2024.zone"));
    if (QFile::exists(path))
        return path;
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(
            ErrorKind::StoreTrouble,
            message(phrase("CommandLine", "The folder “%1” can not be made."), folder.path()));
    TRY(makeBundledStore(path, QStringLiteral("wuxing-2024")));
    return path;
}

}
