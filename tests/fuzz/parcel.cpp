// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/parcel.h"

#include <QDataStream>
#include <QIODevice>

#include <zlib.h>

namespace zoneboard {

namespace {

constexpr char mark = '\x1f';
constexpr quint32 localHeader = 0x04034b50;
constexpr quint32 centralHeader = 0x02014b50;
constexpr quint32 endOfDirectory = 0x06054b50;
constexpr quint16 version = 20;
constexpr quint16 none = 0;

/// The fields that both headers of an entry share.
void writeEntry(QDataStream& out, const QByteArray& name, const QByteArray& content)
{
    const auto sum = static_cast<quint32>(crc32(
        0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size())));
    const auto size = static_cast<quint32>(content.size());
    out << version << none << none << none << none << sum << size << size
        << static_cast<quint16>(name.size()) << none;
}

class Archive
{
public:
    void add(const QByteArray& name, const QByteArray& content)
    {
        QByteArray local;
        QDataStream out(&local, QIODevice::WriteOnly);
        out.setByteOrder(QDataStream::LittleEndian);
        out << localHeader;
        writeEntry(out, name, content);
        QByteArray central;
        QDataStream directory(&central, QIODevice::WriteOnly);
        directory.setByteOrder(QDataStream::LittleEndian);
        directory << centralHeader << version;
        writeEntry(directory, name, content);
        directory << none << none << none << quint32 {0} << static_cast<quint32>(m_files.size());
        m_files += local + name + content;
        m_directory += central + name;
        ++m_count;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray end;
        QDataStream out(&end, QIODevice::WriteOnly);
        out.setByteOrder(QDataStream::LittleEndian);
        out << endOfDirectory << none << none << m_count << m_count
            << static_cast<quint32>(m_directory.size()) << static_cast<quint32>(m_files.size())
            << none;
        return m_files + m_directory + end;
    }

private:
    QByteArray m_files;
    QByteArray m_directory;
    quint16 m_count = 0;
};

}

QByteArray zipOfParcel(const QByteArray& bytes)
{
    if (!bytes.startsWith(mark))
        return bytes;
    Archive archive;
    int parts = 0;
    for (const QByteArray& part : bytes.mid(1).split(mark)) {
        const qsizetype line = part.indexOf('\n');
        if (++parts < 64)
            archive.add(part.left(line < 0 ? part.size() : line).left(200),
                        line < 0 ? QByteArray() : part.mid(line + 1));
    }
    return archive.bytes();
}

}
