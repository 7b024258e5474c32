// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipfile_p.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <minizip/unzip.h>

namespace zoneboard {

namespace {

struct CloseArchive
{
    void operator()(void* archive) const { unzClose(archive); }
};

constexpr uLong encryptedFlag = 1;
constexpr uLong longestName = 4096;

}

struct ZipFile::Private
{
    QString name;
    std::unique_ptr<void, CloseArchive> archive;
    QHash<QString, unz64_file_pos> entries;
    qint64 unpacked = 0;

    [[nodiscard]] tl::unexpected<Error> damaged() const
    {
        return failure(
            ErrorKind::BadInput,
            message(phrase("Zip", "%1 is damaged or cut short: its archive can not be opened."),
                    name));
    }

    Result<void> readEntries()
    {
        int code = unzGoToFirstFile(archive.get());
        for (; code == UNZ_OK; code = unzGoToNextFile(archive.get())) {
            std::array<char, longestName> bytes {};
            unz_file_info64 info;
            unz64_file_pos place;
            const bool read = unzGetCurrentFileInfo64(archive.get(), &info, bytes.data(),
                                                      longestName - 1, nullptr, 0, nullptr, 0)
                    == UNZ_OK
                && unzGetFilePos64(archive.get(), &place) == UNZ_OK;
            if (!read)
                return damaged();
            const QString entry = QString::fromUtf8(bytes.data());
            if (entries.contains(entry))
                return failure(
                    ErrorKind::BadInput,
                    message(
                        phrase("Zip", "%1 holds the entry %2 twice; such a file is not trusted."),
                        name, entry));
            entries.insert(entry, place);
        }
        return code == UNZ_END_OF_LIST_OF_FILE ? Result<void>() : Result<void>(damaged());
    }
};

ZipFile::ZipFile(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

ZipFile::~ZipFile() = default;
ZipFile::ZipFile(ZipFile&&) noexcept = default;

Result<ZipFile> ZipFile::open(const QString& path)
{
    auto data = std::make_unique<Private>();
    data->name = QFileInfo(path).fileName();
    data->archive.reset(unzOpen64(QFile::encodeName(path).constData()));
    if (!data->archive)
        return data->damaged();
    TRY(data->readEntries());
    return ZipFile(std::move(data));
}

bool ZipFile::contains(const QString& entry) const
{
    return d->entries.contains(entry);
}

Result<QByteArray> ZipFile::read(const QString& entry)
{
    const auto damaged = [&](const char* detail) {
        return failure(
            ErrorKind::BadInput,
            message(phrase("Zip", "%1 is damaged: its part %2 can not be read."), d->name, entry),
            QString::fromLatin1(detail));
    };
    void* archive = d->archive.get();
    const auto place = d->entries.constFind(entry);
    if (place == d->entries.constEnd() || unzGoToFilePos64(archive, &*place) != UNZ_OK)
        return damaged("missing");
    unz_file_info64 info;
    if (unzGetCurrentFileInfo64(archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged("no information");
    if ((info.flag & encryptedFlag) != 0)
        return failure(ErrorKind::BadInput, message(phrase("Zip", "%1 is encrypted."), d->name));
    if (unzOpenCurrentFile(archive) != UNZ_OK)
        return damaged("not opened");
    // The size an archive declares may be a lie; what counts is what comes out.
    const qint64 allowed = std::min(entryLimit, totalLimit - d->unpacked);
    QByteArray bytes;
    QByteArray chunk(1 << 20, Qt::Uninitialized);
    int read = 0;
    while ((read = unzReadCurrentFile(archive, chunk.data(), static_cast<unsigned>(chunk.size())))
           > 0) {
        bytes.append(chunk.constData(), read);
        if (bytes.size() > allowed) {
            unzCloseCurrentFile(archive);
            return failure(
                ErrorKind::BadInput,
                message(phrase("Zip", "%1 unpacks to more than %2 MB; such a file is not trusted."),
                        d->name, QString::number(allowed >> 20)));
        }
    }
    if (unzCloseCurrentFile(archive) != UNZ_OK || read < 0)
        return damaged("checksum");
    d->unpacked += bytes.size();
    return bytes;
}

}
