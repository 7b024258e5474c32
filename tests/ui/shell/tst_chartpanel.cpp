// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartactions.h"
#include "ui/parts/chartpanel.h"
#include "ui/parts/charttable.h"
#include "ui/parts/icons.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>

namespace zoneboard {

namespace {

ChartSpec twoYears()
{
    ChartSpec spec;
    spec.title = QStringLiteral("产值/增速");
    spec.subtitle = QStringLiteral("亿元");
    spec.categories = {{QStringLiteral("2023"), {}, {}, false, false},
                       {QStringLiteral("2024"), {}, {}, true, false}};
    spec.series = {{QStringLiteral("产值"),
                    {{270.97, QStringLiteral("271"), Certainty::Implied, false, {}},
                     {294, QStringLiteral("294"), Certainty::Expected, true, {}}}}};
    spec.band = ChartSeries {QStringLiteral("同比"),
                             {{}, {8.5, QStringLiteral("+8.5%"), Certainty::Observed, true, {}}}};
    return spec;
}

TEST(ChartTable, saysInWordsHowSureANumberIs)
{
    const ChartTable table = chartTable(twoYears());
    EXPECT_EQ(table.header.mid(1), (QStringList {QStringLiteral("产值"), QStringLiteral("同比")}));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].at(2), QStringLiteral("—"));
    EXPECT_TRUE(table.rows[0].at(1).startsWith(QStringLiteral("271")));
    EXPECT_NE(table.rows[0].at(1), QStringLiteral("271"));
    EXPECT_EQ(table.rows[1].at(2), QStringLiteral("+8.5%"));
    EXPECT_EQ(table.toText().count(u'\t'), 6);
}

TEST(ChartActions, aFileNameHasNothingThatFileSystemsRefuse)
{
    EXPECT_EQ(chartFileName(twoYears()), QStringLiteral("产值-增速"));
    EXPECT_EQ(chartFileName({}), QStringLiteral("chart"));
}

TEST(Icons, areDrawnInTheColourAsked)
{
    const QImage image =
        lineIcon(QStringLiteral("x"), QColor(200, 10, 20)).pixmap(32, 32).toImage();
    bool found = false;
    for (int y = 0; y < image.height() && !found; ++y)
        for (int x = 0; x < image.width() && !found; ++x)
            found = image.pixelColor(x, y) == QColor(200, 10, 20);
    EXPECT_TRUE(found);
}

class ChartPanelTest : public WindowTest
{
protected:
    [[nodiscard]] QAction& action(ChartPanel& panel, const char* name)
    {
        return *panel.menu()->findChild<QAction*>(QString::fromLatin1(name));
    }
};

TEST_F(ChartPanelTest, copiesPictureAndTable)
{
    ChartPanel panel(QStringLiteral("panel"), workspace, appearance);
    panel.resize(480, 320);
    panel.setSpec(twoYears());
    action(panel, "copyPicture").trigger();
    // Sharp wherever it is pasted: vectors, and 300 dots an inch with its size in the picture.
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QByteArray vectors = copied->data(QStringLiteral("image/svg+xml"));
    EXPECT_TRUE(vectors.contains("<svg")) << vectors.left(80).constData();
    EXPECT_FALSE(vectors.contains("<image"));
    const QImage picture = QImage::fromData(copied->data(QStringLiteral("image/png")));
    EXPECT_EQ(picture.size(), QSize(1500, 1000));
    EXPECT_NEAR(picture.dotsPerMeterX(), 300 / 0.0254, 2);
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(1500, 1000));
    action(panel, "copyTable").trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("294")));
}

TEST_F(ChartPanelTest, savesEveryFormatAndSaysWhatItCanNot)
{
    ChartPanel panel(QStringLiteral("panel"), workspace, appearance);
    panel.resize(480, 320);
    panel.setSpec(twoYears());
    QSignalSpy trouble(&workspace, &Workspace::troubled);
    for (const char* suffix : {"svg", "png", "pdf"}) {
        const QString file = folder.filePath(QStringLiteral("图.") + QLatin1String(suffix));
        panel.saveTo(file);
        EXPECT_GT(QFileInfo(file).size(), 200) << suffix;
    }
    EXPECT_EQ(trouble.count(), 0);
    panel.saveTo(folder.filePath(QStringLiteral("图.doc")));
    panel.saveTo(folder.filePath(QStringLiteral("没有/图.svg")));
    EXPECT_EQ(trouble.count(), 2);
}

TEST_F(ChartPanelTest, showsItsNumbersInPlace)
{
    ChartPanel panel(QStringLiteral("panel"), workspace, appearance);
    panel.setSpec(twoYears());
    action(panel, "showData").trigger();
    EXPECT_TRUE(panel.showsData());
    auto* table = panel.findChild<QTableWidget*>(QStringLiteral("panelData"));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 2);
    ChartSpec more = twoYears();
    more.categories.pop_back();
    panel.setSpec(more);
    EXPECT_EQ(table->rowCount(), 1);
    action(panel, "showData").trigger();
    EXPECT_FALSE(panel.showsData());
}

TEST_F(ChartPanelTest, withoutDataNothingCanBeDoneWithIt)
{
    ChartPanel panel(QStringLiteral("panel"), workspace, appearance);
    ChartSpec empty;
    empty.title = QStringLiteral("产值");
    empty.noData = QStringLiteral("没有数据");
    panel.setSpec(empty);
    EXPECT_FALSE(action(panel, "saveChart").isEnabled());
    EXPECT_EQ(panel.accessibleName(), QStringLiteral("产值"));
}

}

}
