// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace zoneboard;

namespace {

class ReportVerb : public ProgramTest
{
protected:
    [[nodiscard]] QByteArray contentOf(const QString& file) const
    {
        QFile opened(m_folder.filePath(file));
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << qPrintable(file);
        return opened.readAll();
    }
    [[nodiscard]] QString textOf(const QString& file) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {m_folder.filePath(file), QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
};

TEST_F(ReportVerb, SameFiguresGiveTheSameBytes)
{
    qputenv("SOURCE_DATE_EPOCH", "1735689600"); // 2025-01-01
    const QString file = store("wuxing-2024");
    QByteArray first;
    for (int i = 0; i < 2; ++i) { // Qt draws the seed of its hashes by lot
        const Output made =
            run({QStringLiteral("report"), file, QStringLiteral("-o"), path("report.pdf")});
        ASSERT_EQ(made.status, 0) << qPrintable(made.err);
        const QByteArray bytes = contentOf(QStringLiteral("report.pdf"));
        EXPECT_GT(bytes.size(), 10000);
        if (!first.isEmpty()) {
            EXPECT_TRUE(bytes == first);
        }
        first = bytes;
    }
    qunsetenv("SOURCE_DATE_EPOCH");
    EXPECT_TRUE(textOf(QStringLiteral("report.pdf"))
                    .remove(QChar(u' '))
                    .contains(QStringLiteral("2025年1月1日")));
}

TEST_F(ReportVerb, TheEndingSaysWhatIsWritten)
{
    const QString file = store("wuxing-2024");
    for (const char* name : {"report.pptx", "report.odt", "report.xlsx"}) {
        const Output made = run({QStringLiteral("report"), file, QStringLiteral("-o"), path(name)});
        ASSERT_EQ(made.status, 0) << qPrintable(made.err);
        EXPECT_TRUE(contentOf(QLatin1String(name)).startsWith("PK")) << name;
    }
    const Output other =
        run({QStringLiteral("report"), file, QStringLiteral("-o"), path("report.ppt")});
    EXPECT_EQ(other.status, 2);
    EXPECT_TRUE(other.err.contains(QStringLiteral(".pptx"))) << qPrintable(other.err);
    const Output unwritable =
        run({QStringLiteral("report"), file, QStringLiteral("-o"), path("none/report.pptx")});
    EXPECT_EQ(unwritable.status, 2);
    EXPECT_EQ(unwritable.err.trimmed().count(u'\n'), 0) << qPrintable(unwritable.err);
}

TEST_F(ReportVerb, ChartAsPdfHasTextThatCanBeSearched)
{
    const QString file = store("wuxing-2024");
    QByteArray first;
    for (int i = 0; i < 2; ++i) {
        const Output made =
            run({QStringLiteral("chart"), file, QStringLiteral("--kind"), QStringLiteral("trend"),
                 QStringLiteral("--indicator"), QStringLiteral("外贸出口"), QStringLiteral("-o"),
                 path("chart.pdf")});
        ASSERT_EQ(made.status, 0) << qPrintable(made.err);
        const QByteArray bytes = contentOf(QStringLiteral("chart.pdf"));
        EXPECT_TRUE(first.isEmpty() || bytes == first);
        first = bytes;
    }
    const QString text = textOf(QStringLiteral("chart.pdf"));
    EXPECT_TRUE(text.contains(QStringLiteral("外贸出口"))) << qPrintable(text);
    for (const QChar letter : text) // ⾼ looks like 高 and is not found by it
        EXPECT_FALSE(letter.unicode() >= 0x2e80 && letter.unicode() < 0x2fe0) << qPrintable(text);
}

/// Paper that shows what was known on a day says which day.
TEST_F(ReportVerb, FiguresOfAFormerDayAreMarkedOnPaper)
{
    const QString file = store("wuxing-2024");
    const auto make = [&](const char* verb, const QString& target, const char* day) {
        QStringList call {QLatin1String(verb),       file,
                          QStringLiteral("-o"),      target,
                          QStringLiteral("--as-of"), QLatin1String(day)};
        if (QLatin1String(verb) == QLatin1String("chart"))
            call << QStringLiteral("--kind") << QStringLiteral("trend")
                 << QStringLiteral("--indicator") << QStringLiteral("外贸出口");
        return run(call);
    };
    ASSERT_EQ(make("report", path("then.pdf"), "2999-01-02").status, 0);
    const QString report = textOf(QStringLiteral("then.pdf")).remove(QChar(u' '));
    EXPECT_GE(report.count(QStringLiteral("数据截至2999年1月2日所知")), 10);
    ASSERT_EQ(make("chart", path("chart.pdf"), "2999-01-02").status, 0);
    EXPECT_TRUE(textOf(QStringLiteral("chart.pdf")).contains(QStringLiteral("2999-01-02")));
    const Output nothing = make("report", path("before.pdf"), "2001-01-01");
    EXPECT_EQ(nothing.status, 2);
    EXPECT_FALSE(QFile::exists(path("before.pdf")));
}

/// Many areas in one call: a file each, or all in one.
TEST_F(ReportVerb, ReportsOfManyAreas)
{
    const QString file = store("demo");
    const auto report = [&](const QStringList& more) {
        return run(QStringList {QStringLiteral("report"), file, QStringLiteral("--pages"),
                                QStringLiteral("cover,findings")}
                   + more);
    };
    const Output each = report(
        {QStringLiteral("-o"), path("each.pdf"), QStringLiteral("--areas"), QStringLiteral("all")});
    ASSERT_EQ(each.status, 0) << qPrintable(each.err);
    const QStringList files =
        QDir(m_folder.path()).entryList({QStringLiteral("each*")}, QDir::Files, QDir::Name);
    EXPECT_GE(files.size(), 4) << qPrintable(files.join(QChar(u' ')));
    for (const QString& name : files) {
        // "each-甲园区.pdf" is the report of 甲园区.
        const QString area = name.mid(5).chopped(4);
        const QString text = textOf(name).remove(QChar(u' '));
        EXPECT_TRUE(text.contains(QString(area).remove(QChar(u' ')))) << qPrintable(name);
    }
    const QString both = QStringLiteral("甲园区,乙园区");
    const Output joined = report({QStringLiteral("-o"), path("joined.pdf"),
                                  QStringLiteral("--areas"), both, QStringLiteral("--joined")});
    ASSERT_EQ(joined.status, 0) << qPrintable(joined.err);
    const QString text = textOf(QStringLiteral("joined.pdf"));
    for (const QString& area : both.split(QChar(u',')))
        EXPECT_TRUE(text.contains(area)) << qPrintable(area);
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("joined*")}, QDir::Files).size(), 1);
}

/// One area without a report, and none is written; what was there stays.
TEST_F(ReportVerb, AllFilesOrNone)
{
    const QString file = store("demo");
    QFile kept(m_folder.filePath(QStringLiteral("all-甲园区.pdf")));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write("kept");
    kept.close();
    const auto report = [&](const QString& target, const QString& areas) {
        return run({QStringLiteral("report"), file, QStringLiteral("-o"), target,
                    QStringLiteral("--areas"), areas, QStringLiteral("--pages"),
                    QStringLiteral("cover")});
    };
    const auto names = [&] { return QDir(m_folder.path()).entryList(QDir::Files); };
    const QStringList before = names();
    const Output unknown = report(path("all.pdf"), QStringLiteral("甲园区,没有的园区"));
    EXPECT_EQ(unknown.status, 2);
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("没有的园区"))) << qPrintable(unknown.err);
    // Where the second file should stand there is a folder.
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("all-乙园区.pdf")));
    const Output blocked = report(path("all.pdf"), QStringLiteral("甲园区,乙园区"));
    EXPECT_EQ(blocked.status, 2);
    EXPECT_TRUE(blocked.err.contains(QStringLiteral("乙园区"))) << qPrintable(blocked.err);
    EXPECT_EQ(contentOf(QStringLiteral("all-甲园区.pdf")), "kept");
    EXPECT_EQ(names(), before) << "nothing half written is left";
}

TEST_F(ReportVerb, TheCompilingOfficeStandsOnTheCover)
{
    const QString file = store("wuxing-2024");
    ASSERT_EQ(run({QStringLiteral("report"), file, QStringLiteral("-o"), path("office.pdf"),
                   QStringLiteral("--office"), QStringLiteral("经济发展局")})
                  .status,
              0);
    EXPECT_TRUE(textOf(QStringLiteral("office.pdf")).contains(QStringLiteral("经济发展局")));
}

/// A computer without the report's font: the report is made and says what stands in.
TEST_F(ReportVerb, AMissingFontIsSaidWithItsSubstitute)
{
    const QString folder = QStringLiteral("/usr/share/fonts/truetype");
    if (QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
        GTEST_SKIP() << "there is no other font on this computer";
    write("fonts.conf",
          "<?xml version=\"1.0\"?><fontconfig><dir>/usr/share/fonts/truetype</dir><cachedir>"
              + path("cache").toUtf8() + "</cachedir></fontconfig>");
    const QString file = store("wuxing-2024");
    qputenv("FONTCONFIG_FILE", path("fonts.conf").toUtf8());
    const Output made = run({QStringLiteral("report"), file, QStringLiteral("-o"),
                             path("report.pdf"), QStringLiteral("--pages"), QStringLiteral("cover"),
                             QStringLiteral("--lang"), QStringLiteral("en")});
    qunsetenv("FONTCONFIG_FILE");
    EXPECT_EQ(made.status, 0) << qPrintable(made.err);
    EXPECT_TRUE(made.err.contains(QStringLiteral("Noto Sans CJK SC is not installed")))
        << qPrintable(made.err);
    EXPECT_TRUE(contentOf(QStringLiteral("report.pdf")).startsWith("%PDF"));
}

}
