// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zoneboard;

namespace {

class PreferencesTest : public ::testing::Test
{
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("person.ini"));
};

TEST_F(PreferencesTest, whatIsChosenIsThereNextTime)
{
    {
        Preferences preferences(path);
        preferences.setLanguage(Language::English);
        preferences.setThemeChoice(ThemeChoice::Dark);
        preferences.setGrowthColours(GrowthColourChoice::RedUp);
        preferences.setNumberStyle(NumberStyle::Plain);
        preferences.setUserName(QStringLiteral(" 王芳 "));
        preferences.setCards({QStringLiteral("exports"), QStringLiteral("output")});
        preferences.keepLayout(QStringLiteral("window"), QByteArray("state"));
    }
    const Preferences again(path);
    EXPECT_EQ(again.language(), Language::English);
    EXPECT_EQ(again.themeChoice(), ThemeChoice::Dark);
    EXPECT_EQ(again.growthColours(), GrowthColourChoice::RedUp);
    EXPECT_EQ(again.numberStyle(), NumberStyle::Plain);
    EXPECT_EQ(again.userName(), QStringLiteral("王芳"));
    EXPECT_EQ(again.cards(), (QStringList {QStringLiteral("exports"), QStringLiteral("output")}));
    EXPECT_EQ(again.layoutOf(QStringLiteral("window")), QByteArray("state"));
}

TEST_F(PreferencesTest, tellsOnlyOfRealChanges)
{
    Preferences preferences(path);
    QSignalSpy languages(&preferences, &Preferences::languageChanged);
    QSignalSpy looks(&preferences, &Preferences::appearanceChanged);
    const Language other =
        preferences.language() == Language::Chinese ? Language::English : Language::Chinese;
    preferences.setLanguage(other);
    preferences.setLanguage(other);
    preferences.setThemeChoice(ThemeChoice::Dark);
    preferences.setThemeChoice(ThemeChoice::Dark);
    preferences.setGrowthColours(GrowthColourChoice::GreenUp);
    EXPECT_EQ(languages.count(), 1);
    EXPECT_EQ(looks.count(), 2);
}

TEST_F(PreferencesTest, whoeverReadsNoEnglishDesktopGetsChinese)
{
    const Preferences preferences(path);
    EXPECT_EQ(preferences.language(), Language::Chinese);
}

TEST_F(PreferencesTest, aFileEditedByHandDoesNoHarm)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=99\ngrowthColours=-4\nnumberStyle=many\nlanguage=klingon\n");
    file.close();
    const Preferences preferences(path);
    EXPECT_EQ(preferences.themeChoice(), ThemeChoice::System);
    EXPECT_EQ(preferences.growthColours(), GrowthColourChoice::BlueOrange);
    EXPECT_EQ(preferences.numberStyle(), NumberStyle::Grouped);
    EXPECT_EQ(preferences.language(), Language::Chinese);
}

TEST_F(PreferencesTest, recentStoresAreThoseThatStillExistTheLastFirst)
{
    Preferences preferences(path);
    const QString first = folder.filePath(QStringLiteral("a.zone"));
    const QString second = folder.filePath(QStringLiteral("b.zone"));
    for (const QString& store : {first, second}) {
        QFile file(store);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    preferences.rememberStore(first);
    preferences.rememberStore(second);
    preferences.rememberStore(first);
    EXPECT_EQ(preferences.recentStores(), (QStringList {first, second}));
    ASSERT_TRUE(QFile::remove(first));
    EXPECT_EQ(preferences.recentStores(), QStringList {second});
}

}
