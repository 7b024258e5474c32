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

constexpr int officialPixels = 21; // 28 characters on a line of 156 mm
constexpr double officialLine = 1.84; // 22 lines on 225 mm

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

QString withoutEndSpace(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

}

const QStringList& officialFamilies()
{
    static const QStringList families {QStringLiteral("仿宋"),
                                       QStringLiteral("FangSong"),
                                       QStringLiteral("仿宋_GB2312"),
                                       QStringLiteral("FangSong_GB2312"),
                                       QStringLiteral("STFangsong"),
                                       QStringLiteral("Noto Serif CJK SC"),
                                       QStringLiteral("Source Han Serif SC")};
    return families;
}

Typography::Typography(Manner manner)
    : m_manner(manner)
{
    const QStringList families = Theme::load(ThemeMode::Light).fontFamilies;
    for (const FaceSize& size : sizes)
        set(size.face, families, size.pixels, size.line, size.bold);
    if (manner == Manner::Plain)
        return;
    for (const Face face : {Face::Body, Face::Lead})
        set(face, officialFamilies() + families, officialPixels, officialLine, false);
    set(Face::Subheading, families, officialPixels, officialLine, true);
}

void Typography::set(Face face, const QStringList& families, int pixels, double line, bool bold)
{
    Setting setting;
    setting.font.setFamilies(families);
    setting.font.setPixelSize(pixels);
    setting.font.setBold(bold);
    setting.font.setHintingPreference(QFont::PreferNoHinting);
    // As in charts: text that is copied from a PDF has its digits.
    setting.font.setStyleStrategy(QFont::PreferNoShaping);
    setting.line = pixels * line;
    // CJK characters fill 0.88 above and 0.12 below their base: centred in the line.
    setting.base = (setting.line - pixels) / 2 + 0.88 * pixels;
    m_settings.insert(static_cast<int>(face), setting);
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
            const QString part = paragraph.mid(line.textStart(), line.textLength());
            // What a paragraph begins with is an indent.
            lines.append(line.textStart() == 0 ? withoutEndSpace(part) : part.trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

QStringList Typography::evenLines(const QString& text, Face face, double width) const
{
    constexpr double shortLine = 0.3; // of the width
    constexpr double narrower = 0.96;
    QStringList best = lines(text, face, width);
    double tried = width;
    while (best.size() > 1 && this->width(best.back(), face) < shortLine * width) {
        tried *= narrower;
        const QStringList next = lines(text, face, tried);
        if (next.size() != best.size())
            break;
        best = next;
    }
    return best;
}

std::optional<Typography::Substitute> Typography::substituteOf(const QStringList& families)
{
    QFont font;
    font.setFamilies(families);
    const QString used = QFontInfo(font).family();
    // A family goes by its name in Chinese and in English.
    const bool wanted = families.isEmpty() || used == families.front()
        || QFontDatabase::hasFamily(families.front());
    if (wanted)
        return std::nullopt;
    return Substitute {families.front(), used};
}

std::vector<Typography::Substitute> Typography::substitutes(Manner manner)
{
    std::vector<Substitute> found;
    const auto add = [&](const QStringList& families) {
        if (auto substitute = substituteOf(families))
            found.push_back(std::move(*substitute));
    };
    add(Theme::load(ThemeMode::Light).fontFamilies);
    if (manner == Manner::Official)
        add(officialFamilies());
    return found;
}

}
