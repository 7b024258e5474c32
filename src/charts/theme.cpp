// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

QJsonObject bundledTokens()
{
    QFile file(QStringLiteral(":/theme/theme.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme", "the theme is compiled into the program");
    Q_UNUSED(opened)
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject object(const QJsonObject& parent, QLatin1String name)
{
    return parent.value(name).toObject();
}

/// The colours of one mode; a token that is missing is a bug in the bundled file.
class Colours
{
public:
    explicit Colours(const QJsonObject& tokens)
        : m_tokens(tokens)
    {
    }

    [[nodiscard]] QColor operator()(const char* name) const
    {
        const QColor colour(m_tokens.value(QLatin1String(name)).toString());
        Q_ASSERT_X(colour.isValid(), "Theme", name);
        return colour;
    }

    [[nodiscard]] std::vector<QColor> list(const char* name) const
    {
        std::vector<QColor> colours;
        const QJsonArray values = m_tokens.value(QLatin1String(name)).toArray();
        colours.reserve(static_cast<size_t>(values.size()));
        for (const QJsonValue& value : values)
            colours.emplace_back(value.toString());
        return colours;
    }

private:
    QJsonObject m_tokens;
};

void readColours(Theme& theme, const Colours& colour)
{
    theme.ground = colour("ground");
    theme.panel = colour("panel");
    theme.ink = colour("ink");
    theme.quietInk = colour("quietInk");
    theme.line = colour("line");
    theme.brand = colour("brand");
    theme.brandTint = colour("brandTint");
    theme.onBrand = colour("onBrand");
    theme.darkInk = colour("darkInk");
    theme.growth = colour("growth");
    theme.rail = colour("rail");
    theme.railInk = colour("railInk");
    theme.railChosen = colour("railChosen");
    theme.rise = colour("rise");
    theme.fall = colour("fall");
    theme.lightGreen = colour("lightGreen");
    theme.lightAmber = colour("lightAmber");
    theme.lightAmberFill = colour("lightAmberFill");
    theme.lightRed = colour("lightRed");
    theme.lightNone = colour("lightNone");
    theme.series = colour.list("series");
}

void readLengths(Theme& theme, const QJsonObject& tokens)
{
    const auto length = [&](const char* group, const char* name, int& target) {
        target = object(tokens, QLatin1String(group)).value(QLatin1String(name)).toInt(target);
    };
    length("space", "xs", theme.spaceXs);
    length("space", "s", theme.spaceS);
    length("space", "m", theme.spaceM);
    length("space", "l", theme.spaceL);
    length("space", "xl", theme.spaceXl);
    length("radius", "control", theme.radiusControl);
    length("radius", "panel", theme.radiusPanel);
    length("type", "small", theme.typeSmall);
    length("type", "body", theme.typeBody);
    length("type", "panelTitle", theme.typePanelTitle);
    length("type", "section", theme.typeSection);
    length("type", "pageTitle", theme.typePageTitle);
    length("type", "cardFigure", theme.typeCardFigure);
    length("row", "table", theme.rowTable);
    length("row", "grid", theme.rowGrid);
    theme.motionMs = tokens.value(QLatin1String("motionMs")).toInt(theme.motionMs);
    for (const QJsonValue& family : tokens.value(QLatin1String("fontFamilies")).toArray())
        theme.fontFamilies.append(family.toString());
}

void applyGrowthColours(Theme& theme, GrowthColours choice)
{
    switch (choice) {
    case GrowthColours::BlueOrange:
        return;
    case GrowthColours::RedUp:
        theme.rise = theme.lightRed;
        theme.fall = theme.lightGreen;
        return;
    case GrowthColours::GreenUp:
        theme.rise = theme.lightGreen;
        theme.fall = theme.lightRed;
        return;
    }
}

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

}

Theme Theme::load(ThemeMode mode, GrowthColours growthColours)
{
    static const QJsonObject tokens = bundledTokens();
    Theme theme;
    theme.mode = mode;
    const bool dark = mode == ThemeMode::Dark;
    readColours(theme, Colours(object(tokens, QLatin1String(dark ? "dark" : "light"))));
    readLengths(theme, tokens);
    applyGrowthColours(theme, growthColours);
    return theme;
}

QColor Theme::chosen() const
{
    return mixed(brand, panel, 0.14);
}

QColor Theme::unsettled() const
{
    return mixed(brandTint, panel, 0.35);
}

QColor Theme::inkOn(const QColor& fill) const
{
    return std::ranges::max({onBrand, darkInk, ink}, {},
                            [&](const QColor& text) { return contrast(text, fill); });
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& colour, const QColor& ground, double part)
{
    const auto channel = [part](int over, int under) {
        return static_cast<int>(std::lround(over * part + under * (1 - part)));
    };
    return {channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
            channel(colour.blue(), ground.blue())};
}

}
