// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"
#include "charts/samples.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

struct Look
{
    QString name;
    ChartStyle style;
    QSizeF size;
};

std::vector<Look> looks()
{
    const ChartStyle light = ChartStyle::screen(Theme::load(ThemeMode::Light));
    const ChartStyle dark = ChartStyle::screen(Theme::load(ThemeMode::Dark));
    return {{QStringLiteral("light-300"), light, {300, 200}},
            {QStringLiteral("dark-480"), dark, {480, 320}},
            {QStringLiteral("paper-1000"), ChartStyle::paper(), {1000, 430}},
            {QStringLiteral("light-1800"), light, {1800, 900}}};
}

}

/// Every kind in every look comes out as a picture that is not blank. With ZONEBOARD_GALLERY set
/// to a folder the pictures stay there, to be looked at.
TEST(Gallery, EveryKindMakesAPicture)
{
    const QTemporaryDir temporary;
    const QString wanted = qEnvironmentVariable("ZONEBOARD_GALLERY");
    const QDir folder(wanted.isEmpty() ? temporary.path() : wanted);
    ASSERT_TRUE(folder.mkpath(QStringLiteral(".")));
    for (const samples::Sample& sample : samples::all()) {
        for (const Look& look : looks()) {
            const QString path =
                folder.filePath(QStringLiteral("%1-%2.png").arg(sample.name, look.name));
            const Result<void> written = writeChart(path, sample.spec, look.style, look.size, 96);
            ASSERT_TRUE(written) << qPrintable(path);
            const QImage image(path);
            ASSERT_EQ(image.size(), look.size.toSize());
            QImage blank(image.size(), image.format());
            blank.fill(look.style.theme.panel);
            EXPECT_NE(image, blank) << qPrintable(path);
        }
    }
}

}
