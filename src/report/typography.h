// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace zoneboard {

/// The faces a report is set in; sizes are those of paper.
enum class Face : std::uint8_t
{
    CoverTitle,
    CoverText,
    Heading,
    ContinuedHeading,
    SharedHeading, ///< of a page that has its sheet with others
    Subheading,
    Lead,
    Body,
    Caption, ///< quiet, under the heading
    Cell,
    StrongCell,
    HeadCell,
    Note,
    Running, ///< head and foot
    KeyName,
    KeyValue,
    KeyUnit,
    KeyNote,
};

/// How running text is set.
enum class Manner : std::uint8_t
{
    Plain,
    Official, ///< as GB/T 9704 asks: 仿宋 of size 3, 28 characters a line, 22 lines a page of A4,
              ///< paragraphs begin two characters in
};

/// The fonts of official texts, the best first.
[[nodiscard]] const QStringList& officialFamilies();

/// Fonts and widths of a report's texts. Widths are unhinted and hold on every device.
class Typography
{
public:
    explicit Typography(Manner manner = Manner::Plain);

    [[nodiscard]] Manner manner() const { return m_manner; }

    [[nodiscard]] const QFont& font(Face face) const;
    /// Distance from line to line.
    [[nodiscard]] double lineHeight(Face face) const;
    /// From the top of a line to the base its letters stand on.
    [[nodiscard]] double baseline(Face face) const;
    [[nodiscard]] double width(const QString& text, Face face) const;
    /// Lines no wider than `width`, broken as Chinese and English allow: none begins with ，。、；,
    /// no unit is parted from its number. A word that is wider is broken inside; nothing is elided.
    [[nodiscard]] QStringList lines(const QString& text, Face face, double width) const;
    /// The same for headings: no last line of a word or two, where more even lines are as many.
    [[nodiscard]] QStringList evenLines(const QString& text, Face face, double width) const;

    /// Where the wanted font is not installed: the one that stands in for it.
    struct Substitute
    {
        QString wanted;
        QString used;
        bool operator==(const Substitute&) const = default;
    };
    [[nodiscard]] static std::optional<Substitute> substituteOf(const QStringList& families);
    /// Of all fonts that the manner asks for.
    [[nodiscard]] static std::vector<Substitute> substitutes(Manner manner);

private:
    struct Setting
    {
        QFont font;
        double line = 0;
        double base = 0;
    };
    [[nodiscard]] const Setting& setting(Face face) const;
    void set(Face face, const QStringList& families, int pixels, double line, bool bold);

    Manner m_manner;
    QHash<int, Setting> m_settings;
    mutable QHash<QPair<int, QString>, double> m_widths;
};

}
