// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfile.h"

#include "charts/pdffonts.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr double logicalDpi = 96;
constexpr int pdfDpi = 1200;
constexpr double largestSide = 10000; // logical pixels
constexpr double largestImageSide = 30000; // pixels of a PNG

QByteArray svgBytes(const ChartSpec& spec, const ChartStyle& style, const QSizeF& size)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(logicalDpi));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({0, 0}, size));
    // The generator writes both as they are.
    generator.setTitle(spec.title.toHtmlEscaped());
    generator.setDescription(spec.description.toHtmlEscaped());
    QPainter painter(&generator);
    painter.fillRect(QRectF({0, 0}, size), style.theme.panel);
    paintChart(painter, QRectF({0, 0}, size), spec, style);
    painter.end();
    return buffer.data();
}

QByteArray pngBytes(const ChartSpec& spec, const ChartStyle& style, const QSizeF& size, int dpi)
{
    const double scale = dpi / logicalDpi;
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(style.theme.panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, QRectF({0, 0}, size), spec, style);
    painter.end();
    const int dotsPerMeter = static_cast<int>(std::lround(dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.setText(QStringLiteral("Title"), spec.title);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfBytes(const ChartSpec& spec, const ChartStyle& style, const QSizeF& size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setPageSize(QPageSize(size / logicalDpi, QPageSize::Inch));
    writer.setPageMargins({0, 0, 0, 0});
    writer.setTitle(spec.title);
    QPainter painter(&writer);
    painter.scale(pdfDpi / logicalDpi, pdfDpi / logicalDpi);
    if (style.theme.mode == ThemeMode::Dark)
        painter.fillRect(QRectF({0, 0}, size), style.theme.panel);
    paintChart(painter, QRectF({0, 0}, size), spec, style);
    painter.end();
    QFont family;
    family.setFamilies(style.theme.fontFamilies);
    return settledPdf(buffer.data(), family);
}

Result<void> checkSize(ChartFormat format, const QSizeF& size, int dpi)
{
    const double longer = std::max(size.width(), size.height());
    const double shorter = std::min(size.width(), size.height());
    if (!(shorter >= 1) || !(longer <= largestSide))
        return failure(
            ErrorKind::WrongUse,
            message(phrase("ChartFile", "A chart of %1 can not be drawn: each side is 1 to 10000."),
                    QStringLiteral("%1×%2").arg(size.width()).arg(size.height())));
    if (dpi < 1 || (format == ChartFormat::Png && longer * dpi / logicalDpi > largestImageSide))
        return failure(
            ErrorKind::WrongUse,
            message(phrase("ChartFile",
                           "%1 dpi is out of range: the picture's longer side may have 1 to "
                           "30000 pixels."),
                    QString::number(dpi)));
    return {};
}

}

Result<ChartFormat> chartFormat(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return ChartFormat::Svg;
    if (suffix == QLatin1String("png"))
        return ChartFormat::Png;
    if (suffix == QLatin1String("pdf"))
        return ChartFormat::Pdf;
    return failure(
        ErrorKind::WrongUse,
        message(phrase("ChartFile", "%1: a chart is written as .svg, .png or .pdf, not as “%2”."),
                QDir::toNativeSeparators(path), suffix));
}

QByteArray chartBytes(ChartFormat format, const ChartSpec& spec, const ChartStyle& style,
                      const QSizeF& sizePixels, int dpi)
{
    switch (format) {
    case ChartFormat::Svg:
        return svgBytes(spec, style, sizePixels);
    case ChartFormat::Png:
        return pngBytes(spec, style, sizePixels, dpi);
    case ChartFormat::Pdf:
        return pdfBytes(spec, style, sizePixels);
    }
    return {};
}

Result<void> writeChart(const QString& path, const ChartSpec& spec, const ChartStyle& style,
                        const QSizeF& sizePixels, int dpi)
{
    const ChartFormat format = TRY(chartFormat(path));
    TRY(checkSize(format, sizePixels, dpi));
    const QFileInfo target(path);
    if (!target.dir().exists())
        return failure(ErrorKind::Output,
                       message(phrase("ChartFile",
                                      "%1 can not be written: the folder %2 does not "
                                      "exist."),
                               path, target.dir().path()));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(chartBytes(format, spec, style, sizePixels, dpi)) >= 0 && file.commit();
    if (!written)
        return failure(
            ErrorKind::Output,
            message(phrase("ChartFile", "%1 can not be written: %2."), path, file.errorString()),
            file.errorString());
    return {};
}

}
