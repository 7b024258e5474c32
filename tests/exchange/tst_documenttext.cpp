// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"
#include "exchange/import.h"
#include "exchange/madefiles.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class Documents : public MadeFiles
{
protected:
    static void SetUpTestSuite() { make("make_documents.py"); }

    static QString textOf(const char* name)
    {
        const auto material = readMaterial(path(name));
        if (!material)
            ADD_FAILURE() << name << ": "
                          << material.error().what.in(Language::English).toStdString();
        return material && material->isText() ? material->text : QString();
    }
};

}

TEST_F(Documents, WordAndOpenDocumentTextWithoutWhatWasDeleted)
{
    EXPECT_EQ(textOf("good.docx").trimmed(), QStringLiteral("全年固投85亿元，增长9.3%。\n表"));
    EXPECT_EQ(textOf("good.odt").trimmed(), QStringLiteral("概况\n全年固投85亿元  ，增长9.3%。"));
}

TEST_F(Documents, APdfWithText)
{
    {
        QPdfWriter writer(path("good.pdf"));
        QPainter painter(&writer);
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPixelSize(300);
        painter.setFont(font);
        painter.drawText(500, 1000, QStringLiteral("全年固投85亿元，增长9.3%。"));
    }
    EXPECT_TRUE(textOf("good.pdf").contains(QStringLiteral("85亿元，增长9.3%")));
}

TEST_F(Documents, HostileAndBrokenOnesEndInASentenceThatNamesTheFile)
{
    const struct
    {
        const char* file;
        const char* says;
    } cases[] = {{"bomb.docx", "damaged"},    {"large.docx", "not trusted"},
                 {"twice.docx", "twice"},     {"broken.docx", "damaged"},
                 {"silent.docx", "no text"},  {"secret.odt", "encrypted"},
                 {"cut.docx", "cut short"},   {"locked.docx", "encrypted"},
                 {"secret.pdf", "encrypted"}, {"scan.pdf", "scan"}};
    for (const auto& c : cases) {
        const auto material = readMaterial(path(c.file));
        ASSERT_FALSE(material) << c.file;
        const QString sentence = material.error().what.in(Language::English);
        EXPECT_TRUE(sentence.contains(QLatin1String(c.says)))
            << c.file << ": " << qPrintable(sentence);
        EXPECT_TRUE(sentence.contains(QLatin1String(c.file))) << qPrintable(sentence);
        EXPECT_FALSE(material.error().what.in(Language::Chinese).isEmpty());
    }
}

TEST_F(Documents, NothingIsEverUnpackedToDisk)
{
    EXPECT_FALSE(textOf("path.docx").isEmpty());
    EXPECT_FALSE(QFile::exists(QStringLiteral("/tmp/zoneboard-escaped")));
    EXPECT_FALSE(QFile::exists(QStringLiteral("/etc/zoneboard-escaped")));
}

TEST_F(Documents, MislabelledAndForeignFiles)
{
    ASSERT_TRUE(QFile::copy(path("good.docx"), path("lies.csv")));
    EXPECT_TRUE(textOf("lies.csv").contains(QStringLiteral("85亿元")));
    const QByteArray compound = QByteArray("\xd0\xcf\x11\xe0", 4) + QByteArray(600, 'x');
    for (const auto& file :
         {write("cut.pdf", "%PDF-1.4\n1 0 obj"), write("old.doc", compound),
          write("noise.txt", QByteArray(5000, '\x02')), write("empty.txt", "\n \n")})
        EXPECT_FALSE(readMaterial(file)) << qPrintable(file);
}

TEST(ReadsAsProse, SentencesAndTablesAreToldApart)
{
    EXPECT_TRUE(
        readsAsProse(QStringLiteral("全年固投85亿元，增长9.3%。其中工投57亿元，增长60.8%。")));
    EXPECT_TRUE(readsAsProse(QStringLiteral("实力高新\n全年,固投85亿元。\n出口增长28.8%。\n")));
    EXPECT_FALSE(readsAsProse(QStringLiteral("地区,2024年\n吴兴,85\n")));
    EXPECT_FALSE(
        readsAsProse(QStringLiteral("注：含预计数。\n地区\t2024年\n吴兴\t85\n德清\t70\n")));
}
