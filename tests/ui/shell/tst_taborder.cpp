// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard alone: Tab comes to everything that can be used on a screen, and back round again.
#include "widgetwalk.h"
#include "windowfixture.h"

#include <QSet>

namespace zoneboard {

namespace {

class TabOrder : public WindowTest
{
protected:
    /// What Tab comes to until it is where it began; a round that does not end is cut off.
    [[nodiscard]] QStringList round(Qt::KeyboardModifiers modifiers)
    {
        constexpr int most = 400;
        QStringList names;
        QSet<const QWidget*> seen;
        const QWidget* before = nullptr; // Tab may go through the links of a text
        window.centralWidget()->setFocus();
        for (int i = 0; i < most; ++i) {
            QTest::keyClick(window.focusWidget(), modifiers ? Qt::Key_Backtab : Qt::Key_Tab,
                            modifiers);
            const QWidget* now = window.focusWidget();
            if (now != before && seen.contains(now)) {
                names.append(u'(' + now->objectName() + u')');
                break;
            }
            before = now;
            seen.insert(now);
            names.append(now->objectName());
        }
        return names;
    }

    /// Names of the controls that the round left out.
    [[nodiscard]] QStringList unreached(Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QStringList reached = round(modifiers);
        QStringList left;
        for (const QWidget* control : tabControls(window)) {
            if (!reached.contains(control->objectName()))
                left.append(control->objectName());
        }
        return left;
    }

    [[nodiscard]] QStringList everyScreen() const
    {
        QStringList names;
        for (const ScreenEntry& entry : window.entries())
            names.append(entry.name);
        return names << QStringLiteral("importer") << QStringLiteral("settings");
    }
};

}

TEST_F(TabOrder, comesToEveryControlOfEveryScreen)
{
    for (const QString& name : everyScreen()) {
        workspace.selection().showScreen(name);
        settle();
        EXPECT_GT(tabControls(window).size(), 10U) << qPrintable(name);
        EXPECT_EQ(unreached().join(u' ').toStdString(), "")
            << qPrintable(name) << ": " << qPrintable(round(Qt::NoModifier).join(u' '));
    }
}

TEST_F(TabOrder, goesBackTheSameWay)
{
    for (const QString& name : everyScreen()) {
        workspace.selection().showScreen(name);
        settle();
        EXPECT_EQ(unreached(Qt::ShiftModifier).join(u' ').toStdString(), "") << qPrintable(name);
    }
}

TEST_F(TabOrder, followsTheEyeThroughTheHeader)
{
    const QStringList order = round(Qt::NoModifier);
    const auto at = [&](const char* name) { return order.indexOf(QString::fromLatin1(name)); };
    EXPECT_GE(at("rail_overview"), 0);
    EXPECT_LT(at("rail_overview"), at("rail_settings"));
    EXPECT_LT(at("rail_settings"), at("areaPicker")) << "the rail, then the line above the screen";
    EXPECT_LT(at("areaPicker"), at("yearPicker"));
    EXPECT_LT(at("yearPicker"), at("searchButton"));
    EXPECT_LT(at("searchButton"), at("menuButton"));
    EXPECT_LT(at("menuButton"), at("overviewPanel1Chart")) << "then the screen";
}

}
