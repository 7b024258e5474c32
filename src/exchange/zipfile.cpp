// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipfile_p.h"

#include <QFileInfo>
#include <QSet>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

namespace zoneboard {

struct ZipFile::Private
{
    explicit Private(const QString& path)
        : name(QFileInfo(path).fileName())
        , zip(path)
    {
    }

    QString name;
    QuaZip zip;
    QSet<QString> entries;
    qint64 unpacked = 0;
};

ZipFile::ZipFile(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

ZipFile::~ZipFile() = default;
ZipFile::ZipFile(ZipFile&&) noexcept = default;

Result<ZipFile> ZipFile::open(const QString& path)
{
    auto data = std::make_unique<Private>(path);
    if (!data->zip.open(QuaZip::mdUnzip))
        return failure(
            ErrorKind::BadInput,
            message(phrase("Zip", "%1 is damaged or cut short: its archive can not be opened."),
                    data->name));
    const QStringList names = data->zip.getFileNameList();
    for (const QString& name : names) {
        if (data->entries.contains(name))
            return failure(
                ErrorKind::BadInput,
                message(phrase("Zip", "%1 holds the entry %2 twice; such a file is not trusted."),
                        data->name, name));
        data->entries.insert(name);
    }
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
    if (!contains(entry) || !d->zip.setCurrentFile(entry, QuaZip::csSensitive))
        return damaged("missing");
    QuaZipFileInfo64 info;
    if (!d->zip.getCurrentFileInfo(&info))
        return damaged("no information");
    if (info.isEncrypted())
        return failure(ErrorKind::BadInput, message(phrase("Zip", "%1 is encrypted."), d->name));
    QuaZipFile file(&d->zip);
    if (!file.open(QIODevice::ReadOnly))
        return damaged("not opened");
    // The size an archive declares may be a lie; what counts is what comes out.
    const qint64 allowed = std::min(entryLimit, totalLimit - d->unpacked);
    QByteArray bytes;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(1 << 20);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
        if (bytes.size() > allowed)
            return failure(
                ErrorKind::BadInput,
                message(phrase("Zip", "%1 unpacks to more than %2 MB; such a file is not trusted."),
                        d->name, QString::number(allowed >> 20)));
    }
    file.close();
    if (file.getZipError() != UNZ_OK)
        return damaged("checksum");
    d->unpacked += bytes.size();
    return bytes;
}

}
