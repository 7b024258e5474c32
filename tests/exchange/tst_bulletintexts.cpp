// SPDX-License-Identifier: GPL-3.0-or-later
// Whole bulletins against what a careful clerk reads in them, and texts with accidents.
#include "core/catalog.h"
#include "exchange/bulletin.h"
#include "exchange/bulletinphrase_p.h"
#include "exchange/bulletintext_p.h"
#include "exchange/bulletinunits_p.h"

#include <QDir>
#include <QFile>
#include <QStringList>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace zoneboard;

namespace {

QString folder()
{
    return QStringLiteral(ZONEBOARD_TESTS "/exchange/bulletins/");
}

QString textOf(const QString& name)
{
    QFile file(folder() + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return QString::fromUtf8(file.readAll());
}

QStringList bulletinNames()
{
    return QDir(folder()).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

enum Column
{
    Indicator = 0,
    Value = 1,
    Growth = 6,
    Points = 7,
    Share = 8,
    PartOf = 11,
};

/// The rows of the table beside a bulletin, without its header.
QList<QStringList> rowsOf(const QString& name)
{
    QList<QStringList> rows;
    for (const QString& line : textOf(name).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.trimmed().split(u','));
    rows.removeFirst();
    return rows;
}

bool same(const QString& written, const std::optional<double>& read)
{
    return written.isEmpty() ? !read : read && std::abs(written.toDouble() - *read) < 1e-3;
}

/// Whether a figure is the one of a row: the same number of nearly the same name.
bool meets(const QStringList& row, const BulletinFigure& figure)
{
    const QString name = bulletin::plainText(row.at(Indicator)).text.trimmed();
    const double alike = std::max({bulletin::likeness(name, figure.indicator),
                                   bulletin::likeness(name, figure.partOf + figure.indicator),
                                   bulletin::likeness(name, figure.indicator + figure.partOf)});
    if (alike < 0.5)
        return false;
    if (!row.at(Value).isEmpty())
        return same(row.at(Value), figure.value)
            || (!figure.value && same(row.at(Value), figure.sharePercent));
    return !figure.value
        && (row.at(Growth).isEmpty() ? same(row.at(Share), figure.sharePercent)
                                     : same(row.at(Growth), figure.growthPercent));
}

struct Score
{
    int rows = 0;
    int figures = 0;
    int met = 0;
    int growths = 0;
    int rightGrowths = 0;
    int parts = 0;
    int rightParts = 0;
};

void judge(Score& score, const QList<QStringList>& rows, QList<BulletinFigure> figures)
{
    score.rows += static_cast<int>(rows.size());
    score.figures += static_cast<int>(figures.size());
    for (const QStringList& row : rows) {
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [&row](const auto& figure) { return meets(row, figure); });
        if (found == figures.end())
            continue;
        ++score.met;
        if (!row.at(Growth).isEmpty() || !row.at(Points).isEmpty()) {
            ++score.growths;
            score.rightGrowths += same(row.at(Growth), found->growthPercent)
                && same(row.at(Points), found->growthPoints);
        }
        if (!row.at(PartOf).isEmpty()) {
            ++score.parts;
            score.rightParts += !found->partOf.isEmpty();
        }
        figures.erase(found);
    }
}

double ratio(int part, int whole)
{
    return whole == 0 ? 1 : static_cast<double>(part) / whole;
}

/// Characters lost, put in from elsewhere, and pieces told twice.
QString withAccidents(QString text, std::mt19937& random)
{
    static const QString strays =
        QStringLiteral("(（)）【】，、。；：:%‰-—1二百万亿元其中分别由从占第位倍成\n \t|<>&“”");
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
    };
    for (int accident = 0; accident < 60; ++accident) {
        const qsizetype at = below(text.size());
        switch (random() % 3) {
        case 0:
            text.remove(at, 1 + below(4));
            break;
        case 1:
            text.insert(at, strays.at(below(strays.size())));
            break;
        default:
            text.insert(at, text.mid(below(text.size()), below(12)));
        }
    }
    return text;
}

}

TEST(BulletinTexts, AreReadAsACarefulClerkReadsThem)
{
    Score all;
    const QStringList names = bulletinNames();
    ASSERT_GE(names.size(), 40);
    for (const QString& name : names) {
        const Bulletin bulletin = readBulletin(textOf(name), Catalog());
        judge(all, rowsOf(name.chopped(4) + QStringLiteral(".csv")), bulletin.figures);
    }
    EXPECT_GE(ratio(all.met, all.rows), 0.97);
    EXPECT_GE(ratio(all.met, all.figures), 0.95);
    EXPECT_GE(ratio(all.rightGrowths, all.growths), 0.95);
    EXPECT_GE(ratio(all.rightParts, all.parts), 0.95);
}

TEST(BulletinTexts, EveryQuoteStandsWhereItsSpanSays)
{
    for (const QString& name : bulletinNames()) {
        const QString text = textOf(name);
        const QList<uint> characters = text.toUcs4();
        for (const BulletinFigure& figure : readBulletin(text, Catalog()).figures) {
            ASSERT_LT(figure.start, figure.end) << name.toStdString();
            ASSERT_LE(figure.end, characters.size()) << name.toStdString();
            const QList<uint> span = characters.mid(figure.start, figure.end - figure.start);
            EXPECT_EQ(
                QString::fromUcs4(reinterpret_cast<const char32_t*>(span.constData()), span.size()),
                figure.quote);
        }
    }
}

TEST(BulletinTexts, WithAccidentsStillGiveWholeFigures)
{
    std::mt19937 random(20241231);
    for (const QString& name : bulletinNames()) {
        for (int round = 0; round < 12; ++round) {
            const QString text = withAccidents(textOf(name), random);
            for (const BulletinFigure& figure : readBulletin(text, Catalog()).figures) {
                ASSERT_FALSE(figure.indicator.isEmpty()) << name.toStdString() << ' ' << round;
                ASSERT_TRUE(figure.value || figure.growthPercent || figure.sharePercent)
                    << figure.quote.toStdString();
                ASSERT_TRUE(std::isfinite(figure.value.value_or(0)));
                ASSERT_FALSE(figure.quote.isEmpty());
            }
        }
    }
}

TEST(BulletinTexts, OfNothingGiveNothing)
{
    for (const char* text : {"", " ", "\n\n\n", "。。。", "(((", ")))", "其中", "分别", "由从至",
                             "%", "1", "第", "|||"})
        EXPECT_TRUE(readBulletin(QString::fromUtf8(text), Catalog()).figures.isEmpty()) << text;
}

TEST(BulletinPeriods, AClauseWithoutANumberNamesThePeriodOfWhatFollows)
{
    const auto read = [](const char* text) {
        return readBulletin(QString::fromUtf8(text), Catalog());
    };
    const Bulletin year =
        read("一、综合\n2025年，全区实现规上工业总产值312.4亿元。外贸出口70.2亿元。");
    ASSERT_EQ(year.figures.size(), 2);
    EXPECT_EQ(year.year, 2025);
    EXPECT_EQ(year.figures.at(0).indicator, QStringLiteral("规上工业总产值"));
    EXPECT_EQ(year.figures.at(0).period, QStringLiteral("2025年"));
    EXPECT_EQ(year.figures.at(1).period, QStringLiteral("2025年"));
    const Bulletin months = read("2025年1-9月，在市委坚强领导下，全区财政收入31亿元。");
    ASSERT_EQ(months.figures.size(), 1);
    EXPECT_EQ(months.figures.front().period, QStringLiteral("2025年1-9月"));
}

TEST(BulletinUnits, NumeralsAndMultipliers)
{
    const auto number = [](const char* numeral) {
        return bulletin::chineseNumber(QString::fromUtf8(numeral));
    };
    EXPECT_EQ(number("三十二"), 32);
    EXPECT_EQ(number("一百二十"), 120);
    EXPECT_EQ(number("一千二百亿"), 1200e8);
    EXPECT_EQ(number("二○二三"), 2023);
    EXPECT_NEAR(number("七点三"), 7.3, 1e-12);
    EXPECT_EQ(bulletin::unitBase(QStringLiteral("万千瓦")), QStringLiteral("千瓦"));
    EXPECT_EQ(bulletin::unitFactor(QStringLiteral("万亿元")), 1e12);
}
