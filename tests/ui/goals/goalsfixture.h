// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../analysis/goalfixture.h"
#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalsscreen.h"
#include "ui/goals/milestonemodel.h"
#include "ui/parts/appearance.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zoneboard {

/// Rows of the fixture as new rows of a store, the year's half done, without any target.
inline Edit halfYear()
{
    GoalFixture fixture;
    for (const auto& [year, months, value] :
         {std::tuple {2020, 12, 210.0}, std::tuple {2023, 12, 271.0}, std::tuple {2024, 6, 152.0},
          std::tuple {2024, 12, 294.0}, std::tuple {2025, 3, 77.0}, std::tuple {2025, 6, 172.3}})
        fixture.put(GoalFixture::output, year, months, value);
    fixture.put(GoalFixture::particles, 2024, 12, 26.2);
    fixture.put(GoalFixture::particles, 2025, 6, 25.9);
    Edit edit;
    edit.why = QStringLiteral("样本");
    for (Area area : fixture.catalog.areas()) {
        area.id = -area.id;
        area.parent = -area.parent;
        edit.areas.append(area);
    }
    for (Indicator indicator : fixture.catalog.indicators()) {
        indicator.id = -indicator.id;
        edit.indicators.append(indicator);
    }
    for (Figure figure : fixture.figures) {
        figure.id = 0;
        figure.source = 0;
        figure.indicator = -figure.indicator;
        figure.area = -figure.area;
        edit.figures.push_back(figure);
    }
    WorkLine line;
    line.id = -1;
    line.code = QStringLiteral("platforms");
    line.area = -GoalFixture::zone;
    line.year = 2025;
    line.name = {QStringLiteral("平台提升"), QStringLiteral("Platforms")};
    edit.workLines = {line};
    return edit;
}

class GoalsScreenTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto store = Store::inMemory();
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->apply(halfYear(), QStringLiteral("测试")));
        ASSERT_TRUE(workspace.adopt(std::move(*store)));
        window.resize(1366, 768);
        screen.setParent(&window);
        screen.resize(window.size());
        window.show();
        board().setFocus();
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        auto* found = screen.findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }
    QTableView& board() { return find<QTableView>("goalsBoard"); }
    /// The row of an indicator, wherever it was sorted to.
    int row(const QString& name)
    {
        for (int place = 0; place < board().model()->rowCount(); ++place) {
            if (cell(place, GoalModel::Name).contains(name))
                return place;
        }
        return -1;
    }
    int output() { return row(QStringLiteral("总产值")); }
    QString cell(int row, int column)
    {
        return board().model()->index(row, column).data().toString();
    }
    /// With the keyboard alone: F2, type, Enter.
    void type(QTableView& table, int row, int column, const QString& text)
    {
        table.setCurrentIndex(table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_F2);
        auto* editor = table.findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        editor->insert(text); // as an input method does
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    /// The editor commits, then the board asks for the edit.
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QTemporaryDir folder;
    Preferences preferences {folder.filePath(QStringLiteral("settings.ini"))};
    Workspace workspace {preferences};
    Appearance appearance {preferences};
    QWidget window; // a screen is never a window of its own
    GoalsScreen& screen = *new GoalsScreen(workspace, appearance);
};

}
