// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/compoundfile_p.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace zoneboard {

namespace {

constexpr quint32 lastSector = 0xfffffffa; ///< what is above marks an end or an unused sector
constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;

template<typename T>
T numberAt(const QByteArray& bytes, qsizetype at)
{
    if (at < 0 || at + static_cast<qsizetype>(sizeof(T)) > bytes.size())
        return T {};
    return qFromLittleEndian<T>(bytes.constData() + at);
}

class CompoundReader
{
public:
    explicit CompoundReader(const QByteArray& file)
        : m_file(file)
        , m_sectorSize(qsizetype {1} << std::min<int>(numberAt<quint16>(file, 30), 16))
        , m_miniSize(qsizetype {1} << std::min<int>(numberAt<quint16>(file, 32), 16))
    {
    }

    std::optional<QByteArray> stream(const QStringList& names)
    {
        if (m_file.size() < headerSize || m_sectorSize < 128)
            return std::nullopt;
        readTable();
        const QByteArray directory = chain(numberAt<quint32>(m_file, 48));
        const qsizetype entry = entryNamed(directory, names);
        if (entry < 0)
            return std::nullopt;
        const auto start = numberAt<quint32>(directory, entry + 116);
        const auto size = static_cast<qsizetype>(numberAt<quint32>(directory, entry + 120));
        const QByteArray bytes =
            size < numberAt<quint32>(m_file, 56) ? miniChain(directory, start) : chain(start);
        return bytes.size() < size ? std::nullopt : std::optional(bytes.left(size));
    }

private:
    [[nodiscard]] QByteArrayView sector(quint32 number) const
    {
        const qsizetype at = (static_cast<qsizetype>(number) + 1) * m_sectorSize;
        if (at >= m_file.size())
            return {};
        return QByteArrayView(m_file).sliced(at, std::min(m_sectorSize, m_file.size() - at));
    }

    void addTableSector(quint32 number)
    {
        const QByteArrayView bytes = sector(number);
        for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
            m_next.push_back(qFromLittleEndian<quint32>(bytes.data() + at));
    }

    /// The sectors of the allocation table are listed in the header, and from there in a chain.
    void readTable()
    {
        for (qsizetype at = 76; at < headerSize; at += 4)
            if (const auto number = numberAt<quint32>(m_file, at); number < lastSector)
                addTableSector(number);
        auto list = numberAt<quint32>(m_file, 68);
        for (qsizetype guard = m_file.size() / m_sectorSize; guard > 0 && list < lastSector;
             --guard) {
            const QByteArray bytes = sector(list).toByteArray();
            const qsizetype last = m_sectorSize - 4;
            for (qsizetype at = 0; at < last; at += 4)
                if (const auto number = numberAt<quint32>(bytes, at);
                    number < lastSector && at < bytes.size())
                    addTableSector(number);
            list = bytes.size() < m_sectorSize ? lastSector : numberAt<quint32>(bytes, last);
        }
    }

    [[nodiscard]] QByteArray chain(quint32 first) const
    {
        QByteArray bytes;
        for (quint32 at = first; at < m_next.size() && bytes.size() <= m_file.size();
             at = m_next[at])
            bytes += sector(at);
        return bytes;
    }

    /// Small streams lie in sectors of their own inside the stream of the directory's root.
    [[nodiscard]] QByteArray miniChain(const QByteArray& directory, quint32 first) const
    {
        const QByteArray all = chain(numberAt<quint32>(directory, 116));
        const QByteArray next = chain(numberAt<quint32>(m_file, 60));
        QByteArray bytes;
        for (quint32 at = first; at < lastSector && bytes.size() <= all.size();
             at = numberAt<quint32>(next, static_cast<qsizetype>(at) * 4)) {
            const qsizetype from = static_cast<qsizetype>(at) * m_miniSize;
            if (from >= all.size())
                break;
            bytes += all.mid(from, m_miniSize);
        }
        return bytes;
    }

    static qsizetype entryNamed(const QByteArray& directory, const QStringList& names)
    {
        for (qsizetype at = 0; at + entrySize <= directory.size(); at += entrySize) {
            const int length = std::min<int>(numberAt<quint16>(directory, at + 64), 64) / 2 - 1;
            QString name;
            for (int i = 0; i < length; ++i)
                name += QChar(numberAt<quint16>(directory, at + 2 * i));
            if (names.contains(name))
                return at;
        }
        return -1;
    }

    const QByteArray& m_file;
    qsizetype m_sectorSize;
    qsizetype m_miniSize;
    std::vector<quint32> m_next; ///< the sector that follows each sector
};

}

std::optional<QByteArray> streamOfCompoundFile(const QByteArray& file, const QStringList& names)
{
    return CompoundReader(file).stream(names);
}

}
