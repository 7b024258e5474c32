// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace zoneboard {

namespace {

/// Draws an SVG whose strokes are currentColor; sharp at every scale, read when first painted.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString& name, const QColor& colour)
        : m_name(name)
        , m_colour(colour)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", m_colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QString m_name;
    QColor m_colour;
};

}

QIcon lineIcon(const QString& name, const QColor& colour)
{
    return QIcon(new LineIconEngine(name, colour)); // the icon owns its engine
}

}
