// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cups.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>
#include <QTransform>

#include <algorithm>
#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace zoneboard {

namespace {

const QString driver = QStringLiteral("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
const QString backend = QStringLiteral("/usr/lib/cups/backend/cups-pdf");

/// Mean difference of the pixels, of 255, with one of the pictures moved.
double differenceMoved(const QImage& one, const QImage& other, int across, int down)
{
    double sum = 0;
    int count = 0;
    for (int y = std::max(down, 0); y < one.height() + std::min(down, 0); ++y) {
        const uchar* line = one.constScanLine(y);
        const uchar* moved = other.constScanLine(y - down);
        for (int x = std::max(across, 0); x < one.width() + std::min(across, 0); ++x, ++count)
            sum += std::abs(line[x] - moved[x - across]);
    }
    return sum / count;
}

}

QString CupsScheduler::missing()
{
    if (!QFile::exists(QStringLiteral("/usr/sbin/cupsd")) || !QFile::exists(driver)
        || QStandardPaths::findExecutable(QStringLiteral("lpadmin")).isEmpty())
        return QStringLiteral("cups, cups-client and printer-driver-cups-pdf are not installed");
    if (::geteuid() != 0)
        return QStringLiteral("the backend %1 runs for root only").arg(backend);
    return {};
}

bool CupsScheduler::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

CupsScheduler::CupsScheduler()
    // The backend asks the system for the user's home, not the environment.
    : m_out(QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_dir) + QStringLiteral("/PDF"))
{
    writeSettings();
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(QStringLiteral("/usr/sbin/cupsd"),
                   {QStringLiteral("-f"), QStringLiteral("-c"), path("cupsd.conf"),
                    QStringLiteral("-s"), path("cups-files.conf")});
    EXPECT_TRUE(m_daemon.waitForStarted());
    qputenv("CUPS_SERVER", path("socket").toUtf8());
    for (int i = 0; i < 100 && !QFile::exists(path("socket")); ++i)
        QThread::msleep(100);
    EXPECT_TRUE(
        run(QStringLiteral("lpadmin"),
            {QStringLiteral("-p"), queue, QStringLiteral("-v"), QStringLiteral("cups-pdf:/"),
             QStringLiteral("-E"), QStringLiteral("-P"), driver}));
    m_before = printedFiles();
}

CupsScheduler::~CupsScheduler()
{
    qunsetenv("CUPS_SERVER");
    m_daemon.terminate();
    m_daemon.waitForFinished(10'000);
    for (const QString& file : printedFiles())
        if (!m_before.contains(file))
            QFile::remove(m_out + u'/' + file);
}

QString CupsScheduler::path(const char* name) const
{
    return m_folder.filePath(QLatin1String(name));
}

void CupsScheduler::write(const char* name, const QString& text) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

void CupsScheduler::writeSettings() const
{
    // Filters run as a user of their own.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const char* folder : {"spool", "temp", "cache", "state"})
        EXPECT_TRUE(QDir().mkpath(path(folder)));
    EXPECT_TRUE(run(QStringLiteral("chmod"), {QStringLiteral("1777"), path("temp")}));
    write("cups-files.conf",
          QStringLiteral("ServerRoot %1\nRequestRoot %1/spool\nTempDir %1/temp\n"
                         "CacheDir %1/cache\nStateDir %1/state\nErrorLog %1/errors\n"
                         "AccessLog %1/access\nPageLog %1/pages\nSandboxing relaxed\n")
              .arg(m_folder.path()));
    write("cupsd.conf",
          QStringLiteral("Listen %1/socket\nBrowsing No\nWebInterface No\n"
                         "DefaultAuthType None\n<Location />\nAllow all\n"
                         "</Location>\n<Location /admin>\nAllow all\n"
                         "</Location>\n<Policy default>\n<Limit All>\n"
                         "Order deny,allow\n</Limit>\n</Policy>\n")
              .arg(m_folder.path()));
}

QStringList CupsScheduler::printedFiles() const
{
    return QDir(m_out).entryList({QStringLiteral("*.pdf")}, QDir::Files);
}

QByteArray CupsScheduler::printed() const
{
    QElapsedTimer timer;
    timer.start();
    qint64 size = -1;
    while (timer.elapsed() < 120'000) {
        for (const QString& name : printedFiles()) {
            QFile file(m_out + u'/' + name);
            if (m_before.contains(name))
                continue;
            if (file.size() > 0 && file.size() == size && file.open(QIODevice::ReadOnly))
                return file.readAll();
            size = file.size();
        }
        QThread::msleep(700);
    }
    return {};
}

std::vector<QImage> greyPages(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    EXPECT_TRUE(
        CupsScheduler::run(QStringLiteral("pdftoppm"),
                           {QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-gray"),
                            file.fileName(), folder.filePath(QStringLiteral("page"))}));
    std::vector<QImage> pages;
    for (const QString& name :
         QDir(folder.path()).entryList({QStringLiteral("page*.pgm")}, QDir::Files, QDir::Name))
        pages.push_back(QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8));
    return pages;
}

double pageDifference(const QImage& paper, const QImage& direct)
{
    double least = 255;
    for (const int turn : {0, 90, 270}) {
        const QImage turned = paper.transformed(QTransform().rotate(turn));
        if (std::abs(turned.width() - direct.width()) > 2)
            continue;
        const QImage same = turned.scaled(direct.size()).convertToFormat(QImage::Format_Grayscale8);
        for (int across = -2; across <= 2; ++across)
            for (int down = -2; down <= 2; ++down)
                least = std::min(least, differenceMoved(same, direct, across, down));
    }
    return least;
}

}
