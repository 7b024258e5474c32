// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylesheet.h"

#include <QHash>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <vector>

using namespace zoneboard;

namespace {

class StyleSheet : public ::testing::TestWithParam<ThemeMode>
{
};

/// A rule of a style sheet: what it is about and what it says.
struct Rule
{
    QString selector;
    QHash<QString, QString> says;

    /// A colour it sets; invalid where it sets none.
    [[nodiscard]] QColor colour(const char* property) const
    {
        const QString text = says.value(QString::fromLatin1(property));
        return text.startsWith(u'#') ? QColor(text) : QColor();
    }
    /// What no text is written on.
    [[nodiscard]] bool isWordless() const
    {
        static const QRegularExpression wordless(QStringLiteral(
            "ProgressBar|separator|ScrollBar|Splitter|MenuBar|AbstractScrollArea::corner"));
        return selector.contains(wordless);
    }
};

std::vector<Rule> rulesOf(const QString& sheet)
{
    std::vector<Rule> rules;
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
    for (auto match = rule.globalMatch(sheet); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        Rule made {found.captured(1).simplified(), {}};
        for (const QString& line : found.captured(2).split(u';', Qt::SkipEmptyParts))
            made.says.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
        rules.push_back(made);
    }
    return rules;
}

TEST_P(StyleSheet, everyTokenIsFilledFromTheTheme)
{
    const Theme theme = Theme::load(GetParam());
    const QString sheet = programStyleSheet(theme);
    EXPECT_FALSE(sheet.contains(u'@'));
    for (const QColor& colour : {theme.ground, theme.panel, theme.ink, theme.brand, theme.rail})
        EXPECT_TRUE(sheet.contains(colour.name())) << qPrintable(colour.name());
    EXPECT_TRUE(sheet.contains(theme.fontFamilies.first()));
}

TEST_P(StyleSheet, chosenRowsStayLegible)
{
    const Theme theme = Theme::load(GetParam());
    const QColor chosen = theme.chosen();
    EXPECT_GE(contrast(theme.ink, chosen), 4.5);
    EXPECT_GE(contrast(theme.quietInk, chosen), 4.5);
    EXPECT_GE(contrast(theme.railInk, theme.railChosen), 4.5);
    const QPalette palette = stylePalette(theme);
    EXPECT_GE(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)), 4.5);
    EXPECT_GE(
        contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
        4.5);
}

/// Every rule that colours a text or the ground under one, with what it leaves to others: ink, and
/// the panel, the page or the rail.
TEST_P(StyleSheet, everyRuleIsLegible)
{
    const Theme theme = Theme::load(GetParam());
    int looked = 0;
    for (const Rule& rule : rulesOf(programStyleSheet(theme))) {
        if (rule.isWordless())
            continue;
        const bool rail = rule.selector.contains(QStringLiteral("rail"));
        const QColor text = rule.colour("color");
        const QColor ground = rule.colour("background");
        const QColor ink = text.isValid() ? text : rail ? theme.railInk : theme.ink;
        std::vector<QColor> grounds {theme.panel, theme.ground};
        if (ground.isValid())
            grounds = {ground};
        else if (rail)
            grounds = {theme.rail, theme.railChosen};
        for (const QColor& under : grounds)
            EXPECT_GE(contrast(ink, under), 4.5) << qPrintable(rule.selector);
        const QColor chosen = rule.colour("selection-background-color");
        if (chosen.isValid()) {
            EXPECT_GE(contrast(rule.colour("selection-color"), chosen), 4.5)
                << qPrintable(rule.selector);
        }
        ++looked;
    }
    EXPECT_GT(looked, 50) << "the rules are found";
}

INSTANTIATE_TEST_SUITE_P(Themes, StyleSheet, ::testing::Values(ThemeMode::Light, ThemeMode::Dark));

}
