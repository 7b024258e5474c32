// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/officedocument_p.h"
#include "report/typography.h"

namespace zoneboard {

namespace {

DocumentFace plainFace(DocumentStyle style, const Theme& theme)
{
    switch (style) {
    case DocumentStyle::Title:
        return {42, true, 140, 10, theme.ink};
    case DocumentStyle::Subtitle:
        return {19, false, 0, 8, theme.quietInk};
    case DocumentStyle::Lead:
        return {17, false, 0, 8, theme.ink};
    case DocumentStyle::Subheading:
        return {16, true, 10, 4, theme.ink};
    case DocumentStyle::FigureCaption:
    case DocumentStyle::TableCaption:
        return {13, false, 10, 4, theme.quietInk};
    case DocumentStyle::Note:
        return {12, false, 6, 0, theme.quietInk};
    case DocumentStyle::Mark:
        return {14, true, 0, 8, theme.brand};
    case DocumentStyle::Bullet:
    case DocumentStyle::Body:
        break;
    }
    return {14, false, 0, 6, theme.ink};
}

}

/// Running text as GB/T 9704 asks: 仿宋 of size 3 (16 pt), 22 lines a page; the reader's office has
/// the font though this computer may not.
DocumentFace documentFace(DocumentStyle style, const OfficeDocument& document)
{
    constexpr double sizeThree = 16 / 0.75;
    constexpr double line = 29 / 0.75;
    DocumentFace face = plainFace(style, document.style.theme);
    const bool running = style == DocumentStyle::Body || style == DocumentStyle::Lead
        || style == DocumentStyle::Bullet;
    if (!document.setup.official || (!running && style != DocumentStyle::Subheading))
        return face;
    face.pixels = sizeThree;
    face.line = line;
    face.before = 0;
    face.after = 0;
    if (running)
        face.family = officialFamilies().front();
    if (style == DocumentStyle::Body)
        face.firstLine = 2 * sizeThree;
    return face;
}

DocumentFace headingFace(int level, const Theme& theme)
{
    return level == 1 ? DocumentFace {20, true, 0, 6, theme.brand}
                      : DocumentFace {24, true, 8, 8, theme.ink};
}

}
