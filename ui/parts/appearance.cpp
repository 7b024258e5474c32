// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/appearance.h"

#include "models/preferences.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

namespace zoneboard {

namespace {

GrowthColours growthColours(GrowthColourChoice choice)
{
    switch (choice) {
    case GrowthColourChoice::RedUp:
        return GrowthColours::RedUp;
    case GrowthColourChoice::GreenUp:
        return GrowthColours::GreenUp;
    case GrowthColourChoice::BlueOrange:
        break;
    }
    return GrowthColours::BlueOrange;
}

/// The Chinese font sets quotation marks and dots as wide as a character, which tears English
/// words apart; its Korean sister has the same letters with marks of their own width.
QStringList inEnglish(QStringList families)
{
    const QString narrow = QStringLiteral("Noto Sans CJK KR");
    if (QFontDatabase::hasFamily(narrow))
        families.prepend(narrow);
    return families;
}

/// What the desktop says, read before the program sets colours of its own.
bool isDarkDesktop()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

}

Appearance::Appearance(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_darkDesktop(isDarkDesktop())
{
    load();
    const auto again = [this] {
        load();
        Q_EMIT changed();
    };
    connect(&preferences, &Preferences::appearanceChanged, this, again);
    connect(&preferences, &Preferences::languageChanged, this, again);
}

void Appearance::load()
{
    const ThemeChoice choice = m_preferences.themeChoice();
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_darkDesktop);
    m_theme = Theme::load(dark ? ThemeMode::Dark : ThemeMode::Light,
                          growthColours(m_preferences.growthColours()));
    if (m_preferences.language() == Language::English)
        m_theme.fontFamilies = inEnglish(m_theme.fontFamilies);
}

ChartStyle Appearance::chartStyle() const
{
    ChartStyle style = ChartStyle::screen(m_theme);
    style.titles = false;
    return style;
}

}
