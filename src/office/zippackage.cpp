// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/zippackage_p.h"

#include <QBuffer>

#include <array>
#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <optional>

namespace zoneboard {

namespace {

// minizip asks for its files through these; the archive is a QBuffer.

QBuffer& bufferOf(void* stream)
{
    return *static_cast<QBuffer*>(stream);
}

void* openBuffer(void* buffer, const void*, int)
{
    return buffer;
}

uLong readBuffer(void*, void* stream, void* to, uLong size)
{
    const qint64 read = bufferOf(stream).read(static_cast<char*>(to), static_cast<qint64>(size));
    return read < 0 ? 0 : static_cast<uLong>(read);
}

uLong writeBuffer(void*, void* stream, const void* from, uLong size)
{
    const qint64 written =
        bufferOf(stream).write(static_cast<const char*>(from), static_cast<qint64>(size));
    return written < 0 ? 0 : static_cast<uLong>(written);
}

ZPOS64_T placeInBuffer(void*, void* stream)
{
    return static_cast<ZPOS64_T>(bufferOf(stream).pos());
}

long seekInBuffer(void*, void* stream, ZPOS64_T offset, int origin)
{
    QBuffer& buffer = bufferOf(stream);
    qint64 place = static_cast<qint64>(offset);
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        place += buffer.pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        place += buffer.size();
    return buffer.seek(place) ? 0 : -1;
}

int leaveBuffer(void*, void*)
{
    return 0;
}

/// What minizip needs to write into `buffer`.
zlib_filefunc64_def functionsOf(QBuffer& buffer)
{
    return {.zopen64_file = openBuffer,
            .zread_file = readBuffer,
            .zwrite_file = writeBuffer,
            .ztell64_file = placeInBuffer,
            .zseek64_file = seekInBuffer,
            .zclose_file = leaveBuffer,
            .zerror_file = leaveBuffer,
            .opaque = &buffer};
}

/// The first day that zip knows.
zip_fileinfo fixedTime()
{
    zip_fileinfo info {};
    info.tmz_date.tm_year = 1980;
    info.tmz_date.tm_mday = 1;
    return info;
}

/// The entry that the archive stands at; nothing where it can not be read.
std::optional<std::pair<QString, QByteArray>> currentEntry(unzFile archive)
{
    std::array<char, 512> name {};
    unz_file_info64 info;
    if (unzGetCurrentFileInfo64(archive, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                0)
            != UNZ_OK
        || unzOpenCurrentFile(archive) != UNZ_OK)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(info.uncompressed_size), Qt::Uninitialized);
    const int read = unzReadCurrentFile(archive, bytes.data(), static_cast<unsigned>(bytes.size()));
    if (unzCloseCurrentFile(archive) != UNZ_OK || read != bytes.size())
        return std::nullopt;
    return std::pair(QString::fromUtf8(name.data()), bytes);
}

tl::unexpected<Error> notPacked()
{
    return failure(ErrorKind::Output, phrase("Office", "The document could not be packed."));
}

bool addEntry(zipFile archive, const QString& name, const QByteArray& bytes, bool packed)
{
    const zip_fileinfo info = fixedTime();
    const bool opened =
        zipOpenNewFileInZip(archive, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                            nullptr, packed ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION)
        == ZIP_OK;
    if (!opened)
        return false;
    const bool written =
        zipWriteInFileInZip(archive, bytes.constData(), static_cast<unsigned>(bytes.size()))
        == ZIP_OK;
    return zipCloseFileInZip(archive) == ZIP_OK && written;
}

}

void ZipPackage::add(const QString& entry, QByteArray bytes, Packing packing)
{
    m_entries.push_back({entry, std::move(bytes), packing});
}

void ZipPackage::replace(const QString& entry, const QByteArray& bytes)
{
    for (Entry& known : m_entries)
        if (known.name == entry)
            known.bytes = bytes;
}

Result<ZipPackage> ZipPackage::read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    zlib_filefunc64_def functions = functionsOf(buffer);
    const unzFile archive = unzOpen2_64("", &functions);
    if (!archive)
        return notPacked();
    ZipPackage package;
    int code = unzGoToFirstFile(archive);
    for (; code == UNZ_OK; code = unzGoToNextFile(archive)) {
        auto entry = currentEntry(archive);
        if (!entry)
            break;
        package.add(entry->first, std::move(entry->second));
    }
    unzClose(archive);
    return code == UNZ_END_OF_LIST_OF_FILE ? Result<ZipPackage>(std::move(package))
                                           : Result<ZipPackage>(notPacked());
}

Result<QByteArray> ZipPackage::bytes() const
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = functionsOf(buffer);
    const zipFile archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    bool whole = archive != nullptr;
    for (const Entry& entry : m_entries)
        whole =
            whole && addEntry(archive, entry.name, entry.bytes, entry.packing == Packing::Deflated);
    if (archive)
        whole = zipClose(archive, nullptr) == ZIP_OK && whole;
    if (!whole)
        return notPacked();
    return buffer.data();
}

}
