// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace zoneboard {

namespace {

constexpr qsizetype mostRecentStores = 10;

/// Whoever has never chosen reads the desktop's language where it is English, else Chinese.
Language firstLanguage()
{
    return QLocale::system().language() == QLocale::English
            && QLocale::system().territory() != QLocale::China
            && QLocale::system().name() != QLatin1String("C")
        ? Language::English
        : Language::Chinese;
}

}

Preferences::Preferences(QObject* parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             QStringLiteral("zoneboard"),
                                             QStringLiteral("zoneboard")))
{
}

Preferences::Preferences(const QString& path, QObject* parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Preferences::~Preferences() = default;

/// A value that no choice has (a file edited by hand, a later version) counts as the first one.
template<typename Choice>
Choice Preferences::choice(const char* key, Choice last) const
{
    const int value = m_settings->value(QLatin1String(key)).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Choice>(value) : Choice {};
}

bool Preferences::put(const char* key, const QVariant& value)
{
    if (m_settings->value(QLatin1String(key)) == value)
        return false;
    m_settings->setValue(QLatin1String(key), value);
    return true;
}

Language Preferences::language() const
{
    const QString tag = m_settings->value(QStringLiteral("language")).toString();
    if (tag == languageTag(Language::Chinese))
        return Language::Chinese;
    return tag == languageTag(Language::English) ? Language::English : firstLanguage();
}

ThemeChoice Preferences::themeChoice() const
{
    return choice("theme", ThemeChoice::Dark);
}

GrowthColourChoice Preferences::growthColours() const
{
    return choice("growthColours", GrowthColourChoice::GreenUp);
}

NumberStyle Preferences::numberStyle() const
{
    return choice("numberStyle", NumberStyle::Plain);
}

QString Preferences::userName() const
{
    const QString chosen = m_settings->value(QStringLiteral("userName")).toString();
    if (!chosen.isEmpty())
        return chosen;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? QStringLiteral("zoneboard") : account;
}

QStringList Preferences::recentStores() const
{
    QStringList stores = m_settings->value(QStringLiteral("recentStores")).toStringList();
    stores.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return stores;
}

QStringList Preferences::cards() const
{
    return m_settings->value(QStringLiteral("cards")).toStringList();
}

QByteArray Preferences::layoutOf(const QString& name) const
{
    return m_settings->value(QStringLiteral("layout/") + name).toByteArray();
}

void Preferences::setLanguage(Language language)
{
    const bool same = language == this->language();
    m_settings->setValue(QStringLiteral("language"), languageTag(language));
    if (!same)
        Q_EMIT languageChanged();
}

void Preferences::setThemeChoice(ThemeChoice choice)
{
    if (put("theme", static_cast<int>(choice)))
        Q_EMIT appearanceChanged();
}

void Preferences::setGrowthColours(GrowthColourChoice choice)
{
    if (put("growthColours", static_cast<int>(choice)))
        Q_EMIT appearanceChanged();
}

void Preferences::setNumberStyle(NumberStyle style)
{
    if (put("numberStyle", static_cast<int>(style)))
        Q_EMIT numberStyleChanged();
}

void Preferences::setUserName(const QString& name)
{
    m_settings->setValue(QStringLiteral("userName"), name.trimmed());
}

void Preferences::rememberStore(const QString& path)
{
    if (path.isEmpty())
        return;
    QStringList stores = recentStores();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    stores.removeAll(absolute);
    stores.prepend(absolute);
    if (put("recentStores", stores.mid(0, mostRecentStores)))
        Q_EMIT recentStoresChanged();
}

void Preferences::setCards(const QStringList& codes)
{
    if (put("cards", codes))
        Q_EMIT cardsChanged();
}

void Preferences::keepLayout(const QString& name, const QByteArray& state)
{
    m_settings->setValue(QStringLiteral("layout/") + name, state);
}

}
