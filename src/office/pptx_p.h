// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartpainter.h"
#include "core/result.h"
#include "office/chartcells_p.h"
#include "office/drawing_p.h"
#include "office/opcpackage_p.h"
#include "office/slideblocks_p.h"
#include "office/slidedeck_p.h"

#include <QHash>
#include <QTemporaryDir>

namespace zoneboard {

/// What the parts of a presentation share.
struct PptxLook
{
    ChartStyle style;
    QString languageTag;
    OfficeChartWords words;
    QString dataSheet; ///< name of the sheet behind a chart
    QString isoDate;

    [[nodiscard]] QColor inkOf(Ink ink) const;
    [[nodiscard]] drawing::TextLook textLook(const SlideParagraph& paragraph) const;
};

/// Master, layouts, theme and the notes' master: what slides inherit. Returns the parts' names.
struct PptxFrame
{
    QString coverLayout;
    QString slideLayout;
    QString notesMaster;
};

/// ppt/theme/theme1.xml: colours and fonts of the report's theme.
[[nodiscard]] QByteArray pptxTheme(const Theme& theme);

/// Adds the parts that all presentations have, and the presentation itself with `slides`.
[[nodiscard]] PptxFrame addPptxFrame(OpcPackage& package, const PptxLook& look);
void addPresentation(OpcPackage& package, const PptxFrame& frame, const QStringList& slides,
                     const PptxLook& look);

/// Writes slides, their charts, pictures and notes into a package.
class PptxSlides
{
public:
    PptxSlides(OpcPackage& package, const PptxFrame& frame, const PptxLook& look);

    /// Adds the deck's slides; their parts' names in order. An error where a workbook could not be
    /// made.
    [[nodiscard]] Result<QStringList> added(const SlideDeck& deck);

private:
    // pptxslides.cpp
    [[nodiscard]] Result<void> add(const Slide& slide, size_t index);
    void writeShapes(XmlPart& xml, const Slide& slide, const QString& part);
    void writeText(XmlPart& xml, const SlideText& text, const QString& part);
    void writeParagraph(XmlPart& xml, const SlideParagraph& paragraph, const QString& part);
    void writeNumber(XmlPart& xml);
    void writeBrandRule(XmlPart& xml, const QRectF& rect);
    void addNotes(const Slide& slide, size_t index, const QString& part);
    [[nodiscard]] int nextId() { return ++m_shape; }

    // pptxcontents.cpp
    void writeTable(XmlPart& xml, const SlideTable& table);
    void writeRow(XmlPart& xml, const SlideTable& table, const QStringList& row, double height,
                  bool head, bool strong);
    void writeCell(XmlPart& xml, const QString& text, const SlideParagraph& how, bool head,
                   bool strong);
    [[nodiscard]] Result<void> writeChart(XmlPart& xml, const SlideChart& chart,
                                          const QString& part);
    [[nodiscard]] Result<void> writeNativeChart(XmlPart& xml, const QRectF& rect,
                                                const OfficeChart& chart, const QString& part);
    void writePicture(XmlPart& xml, const SlideChart& chart, const QString& part);

    OpcPackage& m_package;
    const PptxFrame& m_frame;
    const PptxLook& m_look;
    QTemporaryDir m_folder; ///< for the workbooks while they are made
    bool m_cover = false; ///< the slide is one
    int m_shape = 1; ///< last id on the slide
    int m_charts = 0;
    int m_pictures = 0;
    QHash<QString, QString> m_links; ///< of the slide: part it leads to, relation
};

[[nodiscard]] QString slidePart(size_t index);

}
