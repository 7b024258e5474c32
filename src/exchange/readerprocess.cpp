// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"
#include "exchange/sheetreaders_p.h"
#include "exchange/workbook.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <sys/resource.h>

namespace zoneboard {

namespace {

constexpr rlim_t memoryLimit = 512UL << 20;
constexpr rlim_t secondsLimit = 20;
constexpr quint32 streamMark = 0x5a425732; // "ZBW2"

/// Texts of cells by number, in the order in which they first appear: most stand in many cells, and
/// the receiving side then holds each once.
class TextsOut
{
public:
    void put(QDataStream& out, const QString& text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd()) {
            out << *known;
            return;
        }
        const auto next = static_cast<quint32>(m_numbers.size());
        m_numbers.insert(text, next);
        out << next << text;
    }

private:
    QHash<QString, quint32> m_numbers;
};

class TextsIn
{
public:
    QString take(QDataStream& in)
    {
        quint32 number = 0;
        in >> number;
        if (number < m_texts.size())
            return m_texts[number];
        if (number > m_texts.size()) {
            in.setStatus(QDataStream::ReadCorruptData);
            return {};
        }
        in >> m_texts.emplace_back();
        return m_texts.back();
    }

private:
    std::vector<QString> m_texts;
};

QDataStream& operator<<(QDataStream& out, const MergedRange& merge)
{
    return out << merge.row << merge.column << merge.rows << merge.columns;
}

QDataStream& operator>>(QDataStream& in, MergedRange& merge)
{
    return in >> merge.row >> merge.column >> merge.rows >> merge.columns;
}

template<typename T>
void put(QDataStream& out, const std::vector<T>& items)
{
    out << static_cast<quint64>(items.size());
    for (const T& item : items)
        out << item;
}

/// Grows as items arrive, so that a false count can not ask for memory.
template<typename T>
void take(QDataStream& in, std::vector<T>& items)
{
    quint64 count = 0;
    in >> count;
    for (quint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        T item {};
        in >> item;
        items.push_back(std::move(item));
    }
}

void putRow(QDataStream& out, const std::vector<SheetCell>& row, TextsOut& texts)
{
    out << static_cast<quint32>(row.size());
    for (const SheetCell& cell : row) {
        out << static_cast<quint8>(cell.kind) << cell.number << cell.decimals << cell.indent;
        texts.put(out, cell.text);
    }
}

std::vector<SheetCell> takeRow(QDataStream& in, TextsIn& texts)
{
    quint32 count = 0;
    in >> count;
    std::vector<SheetCell> row;
    row.reserve(std::min<quint32>(count, sheetlimits::columns));
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        SheetCell& cell = row.emplace_back();
        quint8 kind = 0;
        in >> kind >> cell.number >> cell.decimals >> cell.indent;
        cell.kind = static_cast<CellKind>(kind);
        cell.text = texts.take(in);
    }
    return row;
}

void putSheet(QDataStream& out, const Sheet& sheet)
{
    out << sheet.name << sheet.hidden << static_cast<quint64>(sheet.rows.size());
    TextsOut texts;
    for (const auto& row : sheet.rows)
        putRow(out, row, texts);
    put(out, sheet.hiddenRows);
    put(out, sheet.merges);
}

Sheet takeSheet(QDataStream& in)
{
    Sheet sheet;
    quint64 rows = 0;
    in >> sheet.name >> sheet.hidden >> rows;
    TextsIn texts;
    for (quint64 i = 0; i < rows && in.status() == QDataStream::Ok; ++i)
        sheet.rows.push_back(takeRow(in, texts));
    take(in, sheet.hiddenRows);
    take(in, sheet.merges);
    return sheet;
}

/// Runs in the child between fork and exec.
void limitResources()
{
    const rlimit memory {memoryLimit, memoryLimit};
    const rlimit seconds {secondsLimit, secondsLimit};
    const rlimit noCore {0, 0};
#if !defined(__SANITIZE_ADDRESS__) // which sets terabytes of addresses aside
    setrlimit(RLIMIT_AS, &memory);
#else
    static_cast<void>(memory);
#endif
    setrlimit(RLIMIT_CPU, &seconds);
    setrlimit(RLIMIT_CORE, &noCore);
}

tl::unexpected<Error> readerFailed(const QString& name, const QString& detail)
{
    return failure(
        ErrorKind::BadInput,
        message(
            phrase(
                "Import",
                "%1 could not be read within 20 seconds and 512 MB; such a file is not trusted."),
            name),
        detail);
}

/// Whoever started this thread may ask it to stop while the reader works.
Result<void> waitForAnswer(QProcess& reader, const QString& name)
{
    const QDeadlineTimer deadline(static_cast<int>(secondsLimit) * 1000);
    while (!reader.waitForFinished(40)) {
        if (reader.state() == QProcess::NotRunning)
            break;
        const bool stopped = QThread::currentThread()->isInterruptionRequested();
        if (!stopped && !deadline.hasExpired())
            continue;
        reader.kill();
        reader.waitForFinished(1000);
        if (stopped)
            return failure(ErrorKind::Cancelled,
                           message(phrase("Import", "Reading %1 was stopped."), name));
        return readerFailed(name, QStringLiteral("time"));
    }
    return {};
}

Result<Document> plainDocument(const QString& path)
{
    Document document;
    const QString text = TRY(readPlainText(path)).text;
    if (readsAsProse(text))
        document.text = text;
    else
        document.workbook = TRY(readTextTable(path));
    return document;
}

QString readerPath()
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(readerProgram);
}

}

QByteArray serialised(const Result<Document>& document)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << streamMark << document.has_value();
    if (document) {
        const Workbook& workbook = document->workbook;
        out << document->text << workbook.format << workbook.encoding
            << static_cast<quint64>(workbook.sheets.size());
        for (const Sheet& sheet : workbook.sheets)
            putSheet(out, sheet);
    } else {
        const BilingualText what = document.error().what.inBoth();
        out << what.zh << what.en << document.error().detail;
    }
    return bytes;
}

Result<Document> deserialised(const QByteArray& bytes, const QString& name)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    bool good = false;
    in >> mark >> good;
    if (mark != streamMark)
        return readerFailed(name, QStringLiteral("no answer"));
    if (!good) {
        BilingualText what;
        QString detail;
        in >> what.zh >> what.en >> detail;
        return failure(ErrorKind::BadInput,
                       message(phrase("Import", "%1", "a finished sentence"), what), detail);
    }
    Document document;
    Workbook& workbook = document.workbook;
    quint64 sheets = 0;
    in >> document.text >> workbook.format >> workbook.encoding >> sheets;
    for (quint64 i = 0; i < sheets && in.status() == QDataStream::Ok; ++i)
        workbook.sheets.push_back(takeSheet(in));
    if (in.status() != QDataStream::Ok)
        return readerFailed(name, QStringLiteral("answer cut short"));
    return document;
}

Result<Document> readDocument(const QString& path)
{
    const FileFormat format = TRY(formatOf(path));
    if (format == FileFormat::Text)
        return plainDocument(path);
    const QString name = QFileInfo(path).fileName();
    QProcess reader;
    reader.setChildProcessModifier(limitResources);
    reader.setProgram(readerPath());
    reader.setArguments({QFileInfo(path).absoluteFilePath()});
    reader.start(QIODevice::ReadOnly);
    if (!reader.waitForStarted())
        return failure(ErrorKind::BadInput,
                       message(phrase("Import", "The reader program %1 is missing."), readerPath()),
                       reader.errorString());
    TRY(waitForAnswer(reader, name));
    if (reader.exitStatus() != QProcess::NormalExit)
        return readerFailed(name, QStringLiteral("crashed or out of memory"));
    return deserialised(reader.readAllStandardOutput(), name);
}

Result<Workbook> readWorkbook(const QString& path)
{
    const FileFormat format = TRY(formatOf(path));
    if (format == FileFormat::Text)
        return readTextTable(path);
    const bool prose =
        format == FileFormat::Docx || format == FileFormat::Odt || format == FileFormat::Pdf;
    if (prose || format == FileFormat::Unknown)
        return noTable(QFileInfo(path).fileName());
    return TRY(readDocument(path)).workbook;
}

}
