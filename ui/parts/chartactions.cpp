// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartactions.h"

#include "charts/chartfile.h"
#include "ui/parts/charttable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>

namespace zoneboard {

namespace {

constexpr int pixelsPerInch = 300; // as printers want it

}

std::unique_ptr<QMimeData> chartPicture(const ChartSpec& spec, const QSize& size)
{
    const auto bytes = [&](ChartFormat format) {
        return chartBytes(format, spec, ChartStyle::paper(), QSizeF(size), pixelsPerInch);
    };
    auto picture = std::make_unique<QMimeData>();
    const QByteArray png = bytes(ChartFormat::Png);
    picture->setData(QStringLiteral("image/svg+xml"), bytes(ChartFormat::Svg));
    picture->setData(QStringLiteral("image/png"), png);
    picture->setImageData(QImage::fromData(png));
    return picture;
}

void copyChartPicture(const ChartSpec& spec, const QSize& size)
{
    QGuiApplication::clipboard()->setMimeData(chartPicture(spec, size).release());
}

void copyChartTable(const ChartSpec& spec)
{
    QGuiApplication::clipboard()->setText(chartTable(spec).toText());
}

Result<void> saveChart(const ChartSpec& spec, const QSize& size, const QString& path)
{
    return writeChart(path, spec, ChartStyle::paper(), QSizeF(size), pixelsPerInch);
}

void printChart(const ChartSpec& spec, QPrinter& printer)
{
    QPainter painter(&printer);
    // Charts are laid out in 1/96 inch.
    const double scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QSizeF page = QSizeF(printer.pageRect(QPrinter::DevicePixel).size()) / scale;
    const double height = std::min(page.height(), page.width() * 0.62);
    paintChart(painter, QRectF(0, 0, page.width(), height), spec, ChartStyle::paper());
}

QString chartFileName(const ChartSpec& spec)
{
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = spec.title;
    name.replace(refused, QStringLiteral("-"));
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

}
