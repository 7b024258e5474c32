// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/typography.h"

#include "charts/charttext.h"
#include "charts/theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextLayout>

#include <array>

namespace zoneboard {

namespace {

struct FaceSize
{
    Face face;
    int pixels; ///< 1/96 inch; 12 is 9 pt, the least there is on paper
    double line; ///< in parts of the size
    bool bold;
};

constexpr std::array<FaceSize, 18> sizes {{
    {Face::CoverTitle, 46, 1.3, true},
    {Face::CoverText, 20, 1.6, false},
    {Face::Heading, 26, 1.35, true},
    {Face::ContinuedHeading, 16, 1.5, true},
    {Face::SharedHeading, 20, 1.4, true},
    {Face::Subheading, 16, 1.6, true},
    {Face::Lead, 18, 1.6, false},
    {Face::Body, 14, 1.65, false},
    {Face::Caption, 14, 1.5, false},
    {Face::Cell, 13, 1.4, false},
    {Face::StrongCell, 13, 1.4, true},
    {Face::HeadCell, 13, 1.4, false},
    {Face::Note, 12, 1.55, false},
    {Face::Running, 12, 1.5, false},
    {Face::KeyName, 13, 1.5, false},
    {Face::KeyValue, 30, 1.25, true},
    {Face::KeyUnit, 17, 1.4, true},
    {Face::KeyNote, 13, 1.5, false},
}};

}

Typography::Typography()
{
    const QStringList families = Theme::load(ThemeMode::Light).fontFamilies;
    for (const FaceSize& size : sizes) {
        Setting setting;
        setting.font.setFamilies(families);
        setting.font.setPixelSize(size.pixels);
        setting.font.setBold(size.bold);
        setting.font.setHintingPreference(QFont::PreferNoHinting);
        setting.line = size.pixels * size.line;
        // CJK characters fill 0.88 above and 0.12 below their base: centred in the line.
        setting.base = (setting.line - size.pixels) / 2 + 0.88 * size.pixels;
        m_settings.insert(static_cast<int>(size.face), setting);
    }
}

const Typography::Setting& Typography::setting(Face face) const
{
    return m_settings.constFind(static_cast<int>(face)).value();
}

const QFont& Typography::font(Face face) const
{
    return setting(face).font;
}

double Typography::lineHeight(Face face) const
{
    return setting(face).line;
}

double Typography::baseline(Face face) const
{
    return setting(face).base;
}

double Typography::width(const QString& text, Face face) const
{
    const QPair<int, QString> key(static_cast<int>(face), text);
    const auto known = m_widths.constFind(key);
    if (known != m_widths.constEnd())
        return known.value();
    const double width = QFontMetricsF(font(face)).horizontalAdvance(settable(text));
    m_widths.insert(key, width);
    return width;
}

QStringList Typography::lines(const QString& text, Face face, double width) const
{
    if (text.isEmpty())
        return {};
    if (!text.contains(u'\n') && this->width(text, face) <= width)
        return {text};
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        QTextLayout layout(settable(paragraph), font(face));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

std::optional<Typography::Substitute> Typography::substitute()
{
    const QStringList families = Theme::load(ThemeMode::Light).fontFamilies;
    QFont font;
    font.setFamilies(families);
    const QString used = QFontInfo(font).family();
    if (families.isEmpty() || used == families.front())
        return std::nullopt;
    return Substitute {families.front(), used};
}

}
