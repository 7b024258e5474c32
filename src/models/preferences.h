// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>

class QSettings;

namespace zoneboard {

enum class ThemeChoice : std::uint8_t
{
    System, ///< as the desktop has it
    Light,
    Dark,
};

enum class GrowthColourChoice : std::uint8_t
{
    BlueOrange,
    RedUp, ///< 红涨绿跌
    GreenUp, ///< 绿涨红跌
};

enum class NumberStyle : std::uint8_t
{
    Grouped, ///< 12,345.6
    Plain, ///< 12345.6
};

/// What a person likes, kept for that person and not in any store: it stays when another store is
/// opened. Every change is written at once and told to everybody who listens.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// Kept in the user's settings; with a path in that file (for tests).
    explicit Preferences(QObject* parent = nullptr);
    explicit Preferences(const QString& path, QObject* parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] Language language() const;
    [[nodiscard]] ThemeChoice themeChoice() const;
    [[nodiscard]] GrowthColourChoice growthColours() const;
    [[nodiscard]] NumberStyle numberStyle() const;
    /// Who signs changes: the chosen name, else the account's.
    [[nodiscard]] QString userName() const;
    /// Stores opened before that still exist, the last one first.
    [[nodiscard]] QStringList recentStores() const;
    /// Codes of the indicators the user chose as cards of the Overview, in their order; empty: the
    /// headline indicators.
    [[nodiscard]] QStringList cards() const;
    /// State of a window, splitter or header by its object name; empty where none was kept.
    [[nodiscard]] QByteArray layoutOf(const QString& name) const;

    void setLanguage(Language language);
    void setThemeChoice(ThemeChoice choice);
    void setGrowthColours(GrowthColourChoice choice);
    void setNumberStyle(NumberStyle style);
    void setUserName(const QString& name);
    void rememberStore(const QString& path);
    void setCards(const QStringList& codes);
    void keepLayout(const QString& name, const QByteArray& state);

Q_SIGNALS:
    void languageChanged();
    /// Theme or growth colours.
    void appearanceChanged();
    void numberStyleChanged();
    void cardsChanged();
    void recentStoresChanged();

private:
    template<typename Choice>
    [[nodiscard]] Choice choice(const char* key, Choice last) const;
    [[nodiscard]] bool put(const char* key, const QVariant& value);

    std::unique_ptr<QSettings> m_settings;
};

}
