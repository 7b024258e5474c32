// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auditview/findingdelegate.h"

#include "models/findinglist.h"
#include "ui/parts/appearance.h"

#include <QPainter>
#include <QTextLayout>

namespace zoneboard {

namespace {

constexpr int signWidth = 18;
constexpr int sentenceLines = 2;
constexpr int barWidth = 3;

/// A line ends neither between a number and its unit nor inside a unit.
QString keptTogether(QString text)
{
    const QChar joiner(0x2060);
    text.replace(QChar(0x2009), QChar(0x202f));
    for (const QString& unit : {QStringLiteral("亿元"), QStringLiteral("万元"),
                                QStringLiteral("万美元"), QStringLiteral("个百分点")}) {
        QString joined;
        for (const QChar letter : unit)
            joined += joined.isEmpty() ? QString(letter) : QString(joiner) + letter;
        text.replace(unit, joined);
    }
    return text;
}

/// Up to so many lines; the last one is elided where the text goes on.
void drawLines(QPainter& painter, const QRect& room, const QString& text, int most)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const QFontMetrics metrics(painter.font());
    int top = room.top();
    for (int line = 0; line < most; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(room.width());
        QString words = text.mid(made.textStart(), made.textLength());
        if (line + 1 == most && made.textStart() + made.textLength() < text.size())
            words = metrics.elidedText(text.mid(made.textStart()), Qt::ElideRight, room.width());
        painter.drawText(QPoint(room.left(), top + metrics.ascent()), words.trimmed());
        top += metrics.lineSpacing();
    }
    layout.endLayout();
}

}

QString severitySign(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("▲");
    case Severity::Warning:
        return QStringLiteral("◆");
    case Severity::Notice:
        return QStringLiteral("●");
    }
    return {};
}

QColor severityColour(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::Error:
        return theme.lightRed;
    case Severity::Warning:
        return theme.lightAmber;
    case Severity::Notice:
        return theme.quietInk;
    }
    return theme.ink;
}

FindingDelegate::FindingDelegate(const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Theme& theme = m_appearance.theme();
    QFont font = option.font;
    font.setPixelSize(theme.typeSmall);
    int height = QFontMetrics(font).lineSpacing();
    font.setPixelSize(theme.typeBody);
    height += sentenceLines * QFontMetrics(font).lineSpacing();
    return {200, height + 2 * theme.spaceS + theme.spaceXs};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(cell, chosen ? theme.chosen() : theme.panel);
    if (chosen)
        painter->fillRect(QRect(cell.left(), cell.top(), barWidth, cell.height()), theme.brand);
    painter->setPen(theme.line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    const bool open = !index.data(FindingList::ReasonRole).isValid();
    const auto severity = static_cast<Severity>(index.data(FindingList::SeverityRole).toInt());
    QFont font = option.font;
    font.setPixelSize(theme.typeSmall);
    painter->setFont(font);
    painter->setPen(open ? severityColour(severity, theme) : theme.quietInk);
    const QRect room = cell.adjusted(theme.spaceM, theme.spaceS, -theme.spaceM, -theme.spaceS);
    painter->drawText(QRect(room.left(), room.top(), signWidth, QFontMetrics(font).lineSpacing()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      open ? severitySign(severity) : QStringLiteral("✓"));
    paintTexts(*painter, room.adjusted(signWidth, 0, 0, 0), index);
    painter->restore();
}

void FindingDelegate::paintTexts(QPainter& painter, const QRect& room,
                                 const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const QVariant reason = index.data(FindingList::ReasonRole);
    const QFontMetrics small(painter.font());
    painter.setPen(theme.quietInk);
    QString place = index.data(FindingList::PlaceRole).toString();
    if (reason.isValid())
        place = tr("%1 · acknowledged: %2", "place, reason").arg(place, reason.toString());
    painter.drawText(QPoint(room.left(), room.top() + small.ascent()),
                     small.elidedText(place, Qt::ElideRight, room.width()));
    QFont font = painter.font();
    font.setPixelSize(theme.typeBody);
    painter.setFont(font);
    painter.setPen(reason.isValid() ? theme.quietInk : theme.ink);
    drawLines(painter, room.adjusted(0, small.lineSpacing() + theme.spaceXs, 0, 0),
              keptTogether(index.data(Qt::DisplayRole).toString()), sentenceLines);
}

}
