// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datagrid/gridlegend.h"

#include "ui/datagrid/griddelegate.h"
#include "ui/parts/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace zoneboard {

namespace {

constexpr int mostCounted = 20'000; ///< cells; beyond that the counts are left out

}

/// A small cell that looks so.
class GridLegend::Swatch final : public QWidget
{
public:
    Swatch(const Appearance& appearance, GridMark mark, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
        , m_mark(mark)
    {
        setFixedSize(26, 18);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = m_appearance.theme();
        paintGridMark(painter, rect(), m_mark, theme);
        painter.setPen(m_mark == GridMark::Missing ? theme.lightAmber : theme.quietInk);
        if (m_mark == GridMark::Missing)
            painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("—"));
        if (m_mark == GridMark::Derived)
            painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("ƒ"));
    }

private:
    const Appearance& m_appearance;
    GridMark m_mark;
};

GridLegend::GridLegend(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_extent(new QLabel(this))
{
    setObjectName(QStringLiteral("dataLegend"));
    const Theme& theme = appearance.theme();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spaceM, theme.spaceXs, theme.spaceM, theme.spaceXs);
    layout->setSpacing(theme.spaceXs);
    m_extent->setObjectName(QStringLiteral("dataExtent"));
    m_extent->setProperty("role", QStringLiteral("quiet"));
    for (const GridMark mark : {GridMark::Expected, GridMark::Preliminary, GridMark::Implied,
                                GridMark::Derived, GridMark::Missing}) {
        Entry entry {mark, new Swatch(appearance, mark, this), new QLabel(this)};
        const QString number = QString::number(static_cast<int>(mark));
        entry.swatch->setObjectName(QStringLiteral("dataSwatch") + number);
        entry.label->setObjectName(QStringLiteral("dataLegendText") + number);
        entry.label->setProperty("role", QStringLiteral("quiet"));
        layout->addWidget(entry.swatch);
        layout->addWidget(entry.label);
        layout->addSpacing(theme.spaceM);
        m_entries.push_back(entry);
    }
    layout->addStretch(1);
    layout->addWidget(m_extent);
}

QString GridLegend::text(GridMark mark, int count)
{
    const QString number = count < 0 ? QString() : QStringLiteral(" %1").arg(count);
    switch (mark) {
    case GridMark::Expected:
        return tr("expected") + number;
    case GridMark::Preliminary:
        return tr("preliminary") + number;
    case GridMark::Implied:
        return tr("implied") + number;
    case GridMark::Derived:
        return tr("by formula") + number;
    default:
        return tr("missing") + number;
    }
}

void GridLegend::show(const FigureGrid& grid)
{
    const bool counted = grid.rowCount() * grid.columnCount() <= mostCounted;
    std::map<GridMark, int> counts;
    if (counted)
        counts = grid.counts();
    for (const Entry& entry : m_entries) {
        const int count = counted ? counts[entry.mark] : -1;
        entry.label->setText(text(entry.mark, count));
        entry.swatch->setVisible(count != 0);
        entry.label->setVisible(count != 0);
    }
    m_extent->setText(tr("%n indicator(s)", nullptr, grid.indicatorCount()));
}

}
