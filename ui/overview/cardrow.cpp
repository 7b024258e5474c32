// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/cardrow.h"

#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <cmath>

namespace zoneboard {

namespace {

constexpr int smallestCard = 208;

}

CardRow::CardRow(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("cards"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int CardRow::fitting(int width, int gap)
{
    return std::max(1, (width + gap) / (smallestCard + gap));
}

void CardRow::refresh()
{
    const Place& place = m_workspace.selection().place();
    const GoalBoard board = cardGoals(m_workspace, place.area, place.year);
    std::vector<CardData> wanted;
    for (const IndicatorId id : cardIndicators(m_workspace, place.area))
        wanted.push_back(cardData(m_workspace, {id, place.area, {place.year}}, board));
    const bool same = std::ranges::equal(wanted, m_cards, {}, {}, &IndicatorCard::card);
    if (!same) {
        for (IndicatorCard* card : m_cards) {
            card->hide(); // it lives until the event loop comes round
            card->deleteLater();
        }
        m_cards.clear();
        for (const CardData& card : wanted)
            addCard(card);
    }
    setAccessibleName(tr("Headline figures"));
    arrange();
}

void CardRow::addCard(const CardData& about)
{
    auto* card = new IndicatorCard(about, m_appearance, this);
    const Indicator* indicator = m_workspace.catalog().indicator(about.indicator);
    card->setObjectName(QStringLiteral("card_") + indicator->code);
    const size_t place = m_cards.size();
    connect(card, &IndicatorCard::opened, this,
            [this, id = about.indicator] { Q_EMIT opened(id); });
    connect(card, &IndicatorCard::moveWanted, this, [this, place](int places) {
        const auto last = static_cast<int>(m_cards.size()) - 1;
        moveCard(place, static_cast<size_t>(std::clamp(static_cast<int>(place) + places, 0, last)));
    });
    connect(card, &IndicatorCard::droppedAt, this, [this, place, card](int x) {
        const int step = card->width() + m_appearance.theme().spaceM;
        const int last = static_cast<int>(m_cards.size()) - 1;
        moveCard(place, static_cast<size_t>(std::clamp(x / step, 0, last)));
    });
    connect(card, &IndicatorCard::menuWanted, this, [this](const QPoint& pos) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(pos);
    });
    m_cards.push_back(card);
}

/// Cards that do not fit whole are hidden; those that do share the width.
void CardRow::arrange()
{
    if (m_cards.empty() || width() <= 0) {
        setFixedHeight(0);
        return;
    }
    const Theme& theme = m_appearance.theme();
    const int gap = theme.spaceM;
    const int count = std::min(fitting(width(), gap), static_cast<int>(m_cards.size()));
    const int cardWidth = (width() - gap * (count - 1)) / count;
    CardParts parts;
    for (int i = 0; i < count; ++i)
        parts =
            together(parts, cardParts(m_cards[static_cast<size_t>(i)]->card(), theme, cardWidth));
    const int height = static_cast<int>(
        std::ceil(layoutCard(m_cards.front()->card(), parts, theme, cardWidth).height));
    for (size_t i = 0; i < m_cards.size(); ++i) {
        IndicatorCard* card = m_cards[i];
        card->setParts(parts);
        // Rounded one by one, so that the last card ends where the row does.
        const int left = static_cast<int>(i) * (width() + gap) / count;
        const int right = (static_cast<int>(i) + 1) * (width() + gap) / count - gap;
        card->setGeometry(left, 0, right - left, height);
        card->setVisible(static_cast<int>(i) < count);
    }
    setFixedHeight(height);
}

void CardRow::resizeEvent(QResizeEvent* event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void CardRow::keep(const std::vector<IndicatorId>& indicators)
{
    QStringList codes;
    for (const IndicatorId id : indicators) {
        if (const Indicator* indicator = m_workspace.catalog().indicator(id))
            codes.append(indicator->code);
    }
    m_workspace.preferences().setCards(codes);
}

void CardRow::moveCard(size_t from, size_t to)
{
    if (from == to) {
        arrange(); // back to its place
        return;
    }
    std::vector<IndicatorId> order;
    for (const IndicatorCard* card : m_cards)
        order.push_back(card->card().indicator);
    const IndicatorId moved = order[from];
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), moved);
    keep(order);
    m_cards[to]->setFocus();
}

void CardRow::toggleCard(IndicatorId indicator)
{
    std::vector<IndicatorId> order = cardIndicators(m_workspace, m_workspace.selection().area());
    const auto found = std::ranges::find(order, indicator);
    if (found == order.end())
        order.insert(order.begin(), indicator);
    else
        order.erase(found);
    keep(order);
}

void CardRow::fillMenu(QMenu& menu)
{
    const Catalog& catalog = m_workspace.catalog();
    const AreaId area = m_workspace.selection().area();
    const auto chosen = cardIndicators(m_workspace, area);
    for (const Category& category : catalog.categories()) {
        QMenu* theme = nullptr;
        for (const Indicator& indicator : catalog.indicators()) {
            if (indicator.category != category.id || !m_workspace.panel().has(indicator.id, area))
                continue;
            if (!theme)
                theme = menu.addMenu(category.name.in(m_workspace.language()));
            QAction* action = theme->addAction(indicator.name.in(m_workspace.language()));
            action->setObjectName(QStringLiteral("chooseCard_") + indicator.code);
            action->setCheckable(true);
            action->setChecked(std::ranges::find(chosen, indicator.id) != chosen.end());
            connect(action, &QAction::triggered, this,
                    [this, id = indicator.id] { toggleCard(id); });
        }
    }
    menu.addSeparator();
    QAction* reset = menu.addAction(tr("The headline indicators"));
    reset->setObjectName(QStringLiteral("resetCards"));
    connect(reset, &QAction::triggered, this, [this] { m_workspace.preferences().setCards({}); });
}

}
