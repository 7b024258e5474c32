// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/pagelist.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

namespace zoneboard {

namespace {

class PageList : public ::testing::Test
{
protected:
    PageList()
    {
        ReportPlan plan;
        for (const QString& page :
             {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")})
            plan.items.push_back({page, {}, {}, {}});
        model.setPlan(plan);
        std::vector<PlannedPage> pages;
        ReportLayout layout;
        for (size_t i = 0; i < 4; ++i) {
            if (i != 2)
                pages.push_back({layout.firstSheets.size(), ReportPageKind::Indicator,
                                 plan.items[i].page.toUpper(), QStringLiteral("发现"), false});
            else
                pages.push_back({});
            if (i != 2)
                layout.firstSheets.push_back(layout.sheets.size());
            for (size_t sheet = 0; i != 2 && sheet < (i == 1 ? 2U : 1U); ++sheet) {
                layout.sheets.emplace_back();
                layout.sheets.back().page = layout.firstSheets.size() - 1;
            }
        }
        model.setOutcome(pages, layout);
    }

    [[nodiscard]] QString order() const
    {
        QString ids;
        for (const ReportItem& item : model.plan().items)
            ids += item.page;
        return ids;
    }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, column), role).toString();
    }

    PageListModel model;
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PageList, saysWhatEachPageIsAndWhereItStands)
{
    EXPECT_EQ(text(0, PageListModel::Title), QStringLiteral("A"));
    EXPECT_EQ(text(0, PageListModel::Sheets), QStringLiteral("1"));
    EXPECT_EQ(text(1, PageListModel::Sheets), QStringLiteral("2–3"));
    EXPECT_FALSE(text(1, PageListModel::Title, Qt::AccessibleDescriptionRole).isEmpty());
    EXPECT_EQ(text(2, PageListModel::Sheets), QStringLiteral("—"));
    EXPECT_FALSE(text(2, PageListModel::Title, Qt::AccessibleDescriptionRole).isEmpty());
    EXPECT_EQ(text(3, PageListModel::Sheets), QStringLiteral("4"));
    EXPECT_EQ(model.rowOfSheet(2), 1);
    EXPECT_EQ(model.firstSheet(2), -1);
}

TEST_F(PageList, movesKeepEveryPage)
{
    QSignalSpy changed(&model, &PageListModel::planChanged);
    model.move(0, 2);
    EXPECT_EQ(order(), QStringLiteral("bcad"));
    EXPECT_EQ(text(2, PageListModel::Title), QStringLiteral("A"));
    model.move(3, 0);
    EXPECT_EQ(order(), QStringLiteral("dbca"));
    model.move(1, 1);
    model.move(0, 9);
    EXPECT_EQ(order(), QStringLiteral("dbca"));
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(PageList, droppingMovesAndLeavesNoCopy)
{
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 0)}));
    EXPECT_FALSE(model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
    EXPECT_EQ(order(), QStringLiteral("bcad"));
    const std::unique_ptr<QMimeData> last(model.mimeData({model.index(3, 0)}));
    EXPECT_FALSE(model.dropMimeData(last.get(), Qt::MoveAction, 0, 0, {}));
    EXPECT_EQ(order(), QStringLiteral("dbca"));
    const std::unique_ptr<QMimeData> first(model.mimeData({model.index(0, 0)}));
    EXPECT_FALSE(model.dropMimeData(first.get(), Qt::MoveAction, -1, -1, {}));
    EXPECT_EQ(order(), QStringLiteral("bcad"));
}

TEST_F(PageList, pagesComeAndGo)
{
    model.duplicate(1);
    EXPECT_EQ(order(), QStringLiteral("abbcd"));
    model.remove(0);
    model.insert(99, {QStringLiteral("e"), {}, {}, {}});
    EXPECT_EQ(order(), QStringLiteral("bbcde"));
    model.remove(17);
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(PageList, ownHeadingRemembersWhatItWasWrittenOver)
{
    const QModelIndex index = model.index(0, PageListModel::Title);
    EXPECT_EQ(text(0, PageListModel::Title, Qt::EditRole), QStringLiteral("发现"));
    EXPECT_TRUE(model.setData(index, QStringLiteral(" 自己的标题 "), Qt::EditRole));
    EXPECT_EQ(model.item(0)->heading, QStringLiteral("自己的标题"));
    EXPECT_EQ(model.item(0)->headingWas, QStringLiteral("发现"));
    // The generated one typed again is the generated one.
    EXPECT_TRUE(model.setData(index, QStringLiteral("发现"), Qt::EditRole));
    EXPECT_TRUE(model.item(0)->heading.isEmpty());
    EXPECT_TRUE(model.item(0)->headingWas.isEmpty());
    // What is left out has no heading to write over.
    EXPECT_FALSE(model.flags(model.index(2, PageListModel::Title)) & Qt::ItemIsEditable);
}

}

}
