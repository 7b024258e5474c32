// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/compoundfile_p.h"
#include "exchange/xlslooks_p.h"

#include <QtEndian>

#include <algorithm>

namespace zoneboard {

namespace {

// Records of a BIFF8 stream ([MS-XLS] 2.4).
enum Record : quint16
{
    Formula = 0x0006,
    EndOfPart = 0x000a,
    BoundSheet = 0x0085,
    MulRk = 0x00bd,
    Xf = 0x00e0,
    MergeCells = 0x00e5,
    LabelSst = 0x00fd,
    Number = 0x0203,
    Row = 0x0208,
    Rk = 0x027e,
    Format = 0x041e,
    Begin = 0x0809,
};
constexpr quint16 excel97 = 0x0600;

/// Goes from record to record; fields outside of one read as zero.
class RecordReader
{
public:
    RecordReader(const QByteArray& stream, qsizetype from)
        : m_stream(stream)
        , m_next(from)
    {
    }

    bool next()
    {
        m_at = m_next + 4;
        if (m_next < 0 || m_at > m_stream.size())
            return false;
        id = qFromLittleEndian<quint16>(m_stream.constData() + m_next);
        length = qFromLittleEndian<quint16>(m_stream.constData() + m_next + 2);
        m_next = m_at + length;
        return m_next <= m_stream.size();
    }

    template<typename T>
    [[nodiscard]] T field(qsizetype at) const
    {
        if (at + static_cast<qsizetype>(sizeof(T)) > length)
            return T {};
        return qFromLittleEndian<T>(m_stream.constData() + m_at + at);
    }

    /// `count` characters of one or two bytes, as the flags in front of them say.
    [[nodiscard]] QString text(qsizetype at, int count) const
    {
        const bool wide = field<quint8>(at) & 1;
        QString result;
        for (int i = 0; i < count; ++i)
            result += QChar(wide ? field<quint16>(at + 1 + 2 * i)
                                 : static_cast<quint16>(field<quint8>(at + 1 + i)));
        return result;
    }

    quint16 id = 0;
    quint16 length = 0;

private:
    const QByteArray& m_stream;
    qsizetype m_next;
    qsizetype m_at = 0;
};

class LooksReader
{
public:
    explicit LooksReader(const QByteArray& stream)
        : m_stream(stream)
    {
    }

    XlsLooks read()
    {
        RecordReader record(m_stream, 0);
        if (!record.next() || record.id != Begin || record.field<quint16>(0) != excel97)
            return {};
        while (record.next() && record.id != EndOfPart)
            readGlobal(record);
        for (const quint32 style : m_styles)
            m_looks.styles.push_back(styleOf(style));
        return std::move(m_looks);
    }

private:
    void readGlobal(const RecordReader& record)
    {
        if (record.id == Format)
            m_formats.insert(record.field<quint16>(0),
                             parseNumberFormat(record.text(4, record.field<quint16>(2))));
        else if (record.id == Xf)
            m_styles.push_back(static_cast<quint32>(record.field<quint16>(2)) << 8
                               | (record.field<quint8>(8) & 0x0f));
        else if (record.id == BoundSheet && record.field<quint8>(5) == 0)
            readSheet(record);
    }

    [[nodiscard]] XlsLooks::Style styleOf(quint32 style) const
    {
        const auto id = static_cast<quint16>(style >> 8);
        const auto found = m_formats.constFind(id);
        return {found == m_formats.constEnd() ? builtInNumberFormat(id) : *found,
                static_cast<int>(style & 0xff)};
    }

    void readSheet(const RecordReader& bound)
    {
        XlsLook look;
        look.hidden = (bound.field<quint8>(4) & 3) != 0;
        RecordReader record(m_stream, bound.field<quint32>(0));
        record.next(); // its own beginning
        while (record.next() && record.id != EndOfPart)
            readRecord(record, look);
        std::sort(look.hiddenRows.begin(), look.hiddenRows.end());
        m_looks.sheets.insert(bound.text(7, bound.field<quint8>(6)), std::move(look));
    }

    static void readRecord(const RecordReader& record, XlsLook& look)
    {
        const auto row = record.field<quint16>(0);
        const auto column = record.field<quint16>(2);
        switch (record.id) {
        case Number:
        case Rk:
        case Formula:
        case LabelSst:
            look.styles.insert(XlsLook::key(row, column), record.field<quint16>(4));
            break;
        case MulRk:
            for (int i = 0; 4 + 6 * i + 8 <= record.length; ++i)
                look.styles.insert(XlsLook::key(row, column + static_cast<unsigned>(i)),
                                   record.field<quint16>(4 + 6 * i));
            break;
        case Row:
            if (record.field<quint32>(12) & 0x20)
                look.hiddenRows.push_back(row);
            break;
        case MergeCells:
            readMerges(record, look);
            break;
        default:
            break;
        }
    }

    static void readMerges(const RecordReader& record, XlsLook& look)
    {
        const int count = std::min<int>(record.field<quint16>(0), (record.length - 2) / 8);
        for (int i = 0; i < count && look.merges.size() < sheetlimits::merges; ++i) {
            const int first = record.field<quint16>(2 + 8 * i);
            const int last = record.field<quint16>(4 + 8 * i);
            const int left = record.field<quint16>(6 + 8 * i);
            const int right = record.field<quint16>(8 + 8 * i);
            if (last >= first && right >= left)
                look.merges.push_back({first, left, last - first + 1, right - left + 1});
        }
    }

    const QByteArray& m_stream;
    XlsLooks m_looks;
    QHash<quint16, NumberFormat> m_formats;
    std::vector<quint32> m_styles; ///< format · 256 + indent
};

}

XlsLooks xlsLooks(const QByteArray& file)
{
    const auto stream = streamOfCompoundFile(file, {QStringLiteral("Workbook")});
    return stream ? LooksReader(*stream).read() : XlsLooks {};
}

}
