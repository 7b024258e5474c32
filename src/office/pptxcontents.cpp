// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"
#include "office/chartpart_p.h"
#include "office/pptx_p.h"

namespace zoneboard {

namespace {

constexpr double chartPixels = 16;
constexpr double denseChartPixels = 13.5; // 10 points
constexpr qsizetype mostRoomyRows = 10;
constexpr double picturePixels = 15;
constexpr int pictureDpi = 192;
constexpr char svgExtension[] = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
constexpr char svgNamespace[] = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
constexpr char tableType[] = "http://schemas.openxmlformats.org/drawingml/2006/table";
constexpr char chartType[] = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr double strongRow = 0.18; // of the tint under a row that stands out

}

void PptxSlides::writeTable(XmlPart& xml, const SlideTable& table)
{
    const int id = nextId();
    xml.element("p:graphicFrame", [&] {
        xml.element("p:nvGraphicFramePr", [&] {
            xml.empty("p:cNvPr",
                      {{"id", qint64 {id}},
                       {"name", QStringLiteral("Table %1").arg(id)},
                       {"descr", table.table.caption}});
            xml.element("p:cNvGraphicFramePr", [&] {
                xml.empty("a:graphicFrameLocks", {{"noGrp", "1"}});
            });
            xml.empty("p:nvPr");
        });
        drawing::transform(xml, "p:xfrm", table.rect);
        xml.element("a:graphic", [&] {
            xml.element("a:graphicData", {{"uri", tableType}}, [&] {
                xml.element("a:tbl", [&] {
                    xml.empty("a:tblPr", {{"firstRow", "1"}});
                    xml.element("a:tblGrid", [&] {
                        for (const double width : table.widths)
                            xml.empty("a:gridCol", {{"w", drawing::emu(width)}});
                    });
                    if (table.heights.front() > 0)
                        writeRow(xml, table, table.table.header, table.heights.front(), true,
                                 false);
                    for (size_t i = 0; i < table.table.rows.size(); ++i)
                        writeRow(xml, table, table.table.rows[i], table.heights[i + 1], false,
                                 i < table.table.emphasised.size() && table.table.emphasised[i]);
                });
            });
        });
    });
}

void PptxSlides::writeRow(XmlPart& xml, const SlideTable& table, const QStringList& row,
                          double height, bool head, bool strong)
{
    xml.element("a:tr", {{"h", drawing::emu(height)}}, [&] {
        for (size_t i = 0; i < table.widths.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            const bool number = table.table.role(column) == ReportColumn::Number;
            writeCell(xml, row.value(column),
                      {{},
                       table.pixels,
                       head || strong,
                       head ? Ink::Quiet : Ink::Plain,
                       number ? Qt::AlignRight : Qt::AlignLeft},
                      head, strong);
        }
    });
}

void PptxSlides::writeCell(XmlPart& xml, const QString& text, const SlideParagraph& how, bool head,
                           bool strong)
{
    const Theme& theme = m_look.style.theme;
    SlideParagraph paragraph = how;
    xml.element("a:tc", [&] {
        xml.element("a:txBody", [&] {
            xml.empty("a:bodyPr");
            xml.empty("a:lstStyle");
            for (const QString& line : text.split(u'\n')) {
                paragraph.text = line;
                writeParagraph(xml, paragraph, {});
            }
        });
        xml.element("a:tcPr",
                    {{"marL", drawing::emu(8)},
                     {"marR", drawing::emu(8)},
                     {"marT", drawing::emu(3)},
                     {"marB", drawing::emu(3)},
                     {"anchor", head ? "b" : "ctr"}},
                    [&] {
                        for (const char* side : {"a:lnL", "a:lnR", "a:lnT"})
                            drawing::outline(xml, side, QColor(), 0);
                        drawing::outline(xml, "a:lnB", head ? theme.quietInk : theme.line, 1);
                        if (strong)
                            drawing::solidFill(xml, mixed(theme.brandTint, theme.panel, strongRow));
                        else
                            xml.empty("a:noFill");
                    });
    });
}

Result<void> PptxSlides::writeChart(XmlPart& xml, const SlideChart& chart, const QString& part)
{
    if (const auto native = officeChart(chart.chart, m_look.style.theme, m_look.words))
        return writeNativeChart(xml, chart.rect, *native, part);
    writePicture(xml, chart, part);
    return {};
}

Result<void> PptxSlides::writeNativeChart(XmlPart& xml, const QRectF& rect,
                                          const OfficeChart& chart, const QString& part)
{
    ++m_charts;
    const QString name = QStringLiteral("ppt/charts/chart%1.xml").arg(m_charts);
    const QString book =
        QStringLiteral("ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx").arg(m_charts);
    const ChartCells cells {m_look.dataSheet};
    m_package.add(book, "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  TRY(chartWorkbook(chart, cells, m_folder.path(), m_look.isoDate)));
    const QString workbook = m_package.relate(name, "package", book);
    const bool dense = chart.horizontal && chart.categories.size() > mostRoomyRows;
    const double pixels = dense ? denseChartPixels : chartPixels;
    m_package.add(name, "vnd.openxmlformats-officedocument.drawingml.chart+xml",
                  chartPart(chart, cells, {m_look.languageTag, pixels}, workbook));
    const QString relation = m_package.relate(part, "chart", name);
    const int id = nextId();
    xml.element("p:graphicFrame", [&] {
        xml.element("p:nvGraphicFramePr", [&] {
            xml.empty("p:cNvPr",
                      {{"id", qint64 {id}}, {"name", chart.title}, {"descr", chart.description}});
            xml.element("p:cNvGraphicFramePr", [&] {
                xml.empty("a:graphicFrameLocks", {{"noGrp", "1"}});
            });
            xml.empty("p:nvPr");
        });
        drawing::transform(xml, "p:xfrm", rect);
        xml.element("a:graphic", [&] {
            xml.element("a:graphicData", {{"uri", chartType}}, [&] {
                xml.empty("c:chart", {{"xmlns:c", chartType}, {"r:id", relation}});
            });
        });
    });
    return {};
}

/// As vectors, and as an image for programs that do not know them.
void PptxSlides::writePicture(XmlPart& xml, const SlideChart& chart, const QString& part)
{
    ++m_pictures;
    ChartStyle style = m_look.style;
    style.labelPixels = picturePixels;
    const QString name = QStringLiteral("ppt/media/image%1").arg(m_pictures);
    const auto relationTo = [&](ChartFormat format, const QString& suffix) {
        m_package.add(name + suffix, nullptr,
                      chartBytes(format, chart.chart, style, chart.rect.size(), pictureDpi));
        return m_package.relate(part, "image", name + suffix);
    };
    const QString image = relationTo(ChartFormat::Png, QStringLiteral(".png"));
    const QString vectors = relationTo(ChartFormat::Svg, QStringLiteral(".svg"));
    const int id = nextId();
    xml.element("p:pic", [&] {
        xml.element("p:nvPicPr", [&] {
            xml.empty("p:cNvPr",
                      {{"id", qint64 {id}},
                       {"name", chart.chart.title},
                       {"descr", chart.chart.description}});
            xml.element("p:cNvPicPr", [&] { xml.empty("a:picLocks", {{"noChangeAspect", "1"}}); });
            xml.empty("p:nvPr");
        });
        xml.element("p:blipFill", [&] {
            xml.element("a:blip", {{"r:embed", image}}, [&] {
                xml.element("a:extLst", [&] {
                    xml.element("a:ext", {{"uri", svgExtension}}, [&] {
                        xml.empty("asvg:svgBlip",
                                  {{"xmlns:asvg", svgNamespace}, {"r:embed", vectors}});
                    });
                });
            });
            xml.element("a:stretch", [&] { xml.empty("a:fillRect"); });
        });
        xml.element("p:spPr", [&] {
            drawing::transform(xml, "a:xfrm", chart.rect);
            xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { xml.empty("a:avLst"); });
        });
    });
}

}
