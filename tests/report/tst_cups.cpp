// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfoutput.h"
#include "report/printoutput.h"
#include "reportfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <pwd.h>
#include <unistd.h>

using namespace zoneboard;

namespace {

const QString queue = QStringLiteral("Zoneboard");
const QString driver = QStringLiteral("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
const QString backend = QStringLiteral("/usr/lib/cups/backend/cups-pdf");

bool runs(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

/// A scheduler of its own, with a queue that prints into PDF files of the user's home.
class Cups : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(QStringLiteral("/usr/sbin/cupsd")) || !QFile::exists(driver)
            || QStandardPaths::findExecutable(QStringLiteral("lpadmin")).isEmpty())
            GTEST_SKIP() << "cups, cups-client and printer-driver-cups-pdf are not installed";
        if (::geteuid() != 0)
            GTEST_SKIP() << "the backend " << qPrintable(backend) << " runs for root only";
        writeSettings();
        m_daemon.setStandardOutputFile(QProcess::nullDevice());
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(QStringLiteral("/usr/sbin/cupsd"),
                       {QStringLiteral("-f"), QStringLiteral("-c"), path("cupsd.conf"),
                        QStringLiteral("-s"), path("cups-files.conf")});
        ASSERT_TRUE(m_daemon.waitForStarted());
        qputenv("CUPS_SERVER", path("socket").toUtf8());
        for (int i = 0; i < 100 && !QFile::exists(path("socket")); ++i)
            QThread::msleep(100);
        ASSERT_TRUE(
            runs(QStringLiteral("lpadmin"),
                 {QStringLiteral("-p"), queue, QStringLiteral("-v"), QStringLiteral("cups-pdf:/"),
                  QStringLiteral("-E"), QStringLiteral("-P"), driver}));
        m_before = printedFiles();
    }

    void TearDown() override
    {
        qunsetenv("CUPS_SERVER");
        m_daemon.terminate();
        m_daemon.waitForFinished(10'000);
        for (const QString& file : printedFiles())
            if (!m_before.contains(file))
                QFile::remove(m_out + u'/' + file);
    }

    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    void write(const char* name, const QString& text) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    void writeSettings()
    {
        // Filters run as a user of their own.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        for (const char* folder : {"spool", "temp", "cache", "state"})
            ASSERT_TRUE(QDir().mkpath(path(folder)));
        ASSERT_TRUE(runs(QStringLiteral("chmod"), {QStringLiteral("1777"), path("temp")}));
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

    [[nodiscard]] QStringList printedFiles() const
    {
        return QDir(m_out).entryList({QStringLiteral("*.pdf")}, QDir::Files);
    }

    /// The file that comes out of the printer, once it does not grow any more.
    [[nodiscard]] QByteArray printed() const
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

    QTemporaryDir m_folder;
    QProcess m_daemon;
    /// The backend asks the system for the user's home, not the environment.
    QString m_out =
        QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_dir) + QStringLiteral("/PDF");
    QStringList m_before;
};

std::vector<QImage> pagesOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("report.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    EXPECT_TRUE(runs(QStringLiteral("pdftoppm"),
                     {QStringLiteral("-r"), QStringLiteral("40"), QStringLiteral("-gray"),
                      file.fileName(), folder.filePath(QStringLiteral("page"))}));
    std::vector<QImage> pages;
    for (const QString& name :
         QDir(folder.path()).entryList({QStringLiteral("page*.pgm")}, QDir::Files, QDir::Name))
        pages.push_back(QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8));
    return pages;
}

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

/// The same once both lie the same way; a printer places a sheet to a pixel or two.
double difference(const QImage& paper, const QImage& direct)
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

TEST_F(Cups, printedPagesAreThoseOfThePdf)
{
    const ReportSpec spec = ReportFixture().report();
    ASSERT_TRUE(printerNames().contains(queue));
    const auto sent = printReport(spec, {}, {.printer = queue, .ranges = {{1, 3}, {5, 5}}});
    ASSERT_TRUE(sent) << qPrintable(sent.error().what.in(Language::English));
    const std::vector<QImage> paper = pagesOf(printed());
    const std::vector<QImage> direct = pagesOf(reportPdf(spec, {}).value());
    ASSERT_EQ(paper.size(), 4U);
    ASSERT_GE(direct.size(), 5U);
    const std::vector<size_t> sheets {0, 1, 2, 4};
    for (size_t i = 0; i < sheets.size(); ++i) {
        const double own = difference(paper[i], direct[sheets[i]]);
        // The printer's filter sets every edge anew: up to 3 of 255 on a full page.
        EXPECT_LT(own, 4) << sheets[i];
        for (size_t other = 0; other < direct.size(); ++other) {
            if (other != sheets[i]) {
                EXPECT_GT(difference(paper[i], direct[other]), 1.5 * own) << i << ' ' << other;
            }
        }
    }
}

}
