// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferences.h"
#include "models/samplestore.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screens.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace zoneboard {

/// The whole window on the sample store, 1366 × 768, in Chinese.
class WindowTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(samplestore::make(path));
        const auto opened = workspace.open(path);
        ASSERT_TRUE(opened) << qPrintable(opened.error().what.in(Language::English));
        window.resize(1366, 768);
        window.show();
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    /// The widget of that name; a missing one fails the test and stops it.
    template<typename W>
    [[nodiscard]] W& widget(const char* name) const
    {
        W* found = window.findChild<W*>(QString::fromLatin1(name));
        if (!found)
            throw std::runtime_error(std::string("no widget is called ") + name);
        return *found;
    }

    [[nodiscard]] IndicatorId indicator(const char* code) const
    {
        return workspace.catalog().indicatorByCode(QString::fromLatin1(code))->id;
    }

    void show(const char* screen)
    {
        workspace.selection().showScreen(QString::fromLatin1(screen));
        settle();
    }

    /// Types as through an input method, which is how Chinese gets into a field.
    static void typeWords(QWidget& field, const QString& words)
    {
        field.setFocus();
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(&field, &event);
        settle();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("园区.zone"));
    Preferences preferences {folder.filePath(QStringLiteral("person.ini"))};
    Appearance appearance {preferences};
    Workspace workspace {preferences,
                         Clock::fixed(QDateTime(QDate(2025, 7, 15), QTime(9, 0), Qt::UTC))};
    MainWindow window {workspace, appearance, screens()};
};

}
