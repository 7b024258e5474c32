// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/problemcards.h"

#include "ui/importer/importindicatoredit.h"
#include "ui/parts/appearance.h"
#include "ui/parts/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int mostCards = 40;
constexpr int highest = 196; ///< before the cards scroll

QPushButton* addButton(QHBoxLayout* row, const QString& name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    row->addWidget(button);
    return button;
}

/// The refusals of a name are told by that name alone: each is refused once.
const ImportRefusal* refusalOf(const ImportPlan& plan, const QString& name)
{
    const auto found = std::ranges::find(plan.refused, name, &ImportRefusal::found);
    return found == plan.refused.end() ? nullptr : &*found;
}

bool isUnknownName(const ImportPlan& plan, const QString& name)
{
    return plan.unknownIndicators.contains(name) || plan.unknownAreas.contains(name);
}

}

ProblemCards::ProblemCards(const Appearance& appearance, QWidget* parent)
    : QScrollArea(parent)
    , m_appearance(appearance)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

/// As high as its cards, up to where the figures need the room.
void ProblemCards::fitHeight()
{
    if (!widget())
        return;
    const int width = viewport()->width();
    const int whole = widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                                    : widget()->sizeHint().height();
    setFixedHeight(std::clamp(whole, 0, highest));
}

void ProblemCards::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void ProblemCards::show(const ImportDraft& draft, Language language)
{
    m_language = language;
    m_count = 0;
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("problemPage"));
    page->setProperty("role", QStringLiteral("clear"));
    m_cards = new QVBoxLayout(page);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(m_appearance.theme().spaceXs);
    const ImportPlan& plan = draft.plan();
    for (const QString& name : plan.unknownIndicators)
        addUnknownIndicator(draft, name);
    for (const QString& name : plan.unknownAreas)
        addUnknownArea(draft, name);
    addRefusals(draft);
    addConflicts(draft);
    addPassedOver(draft);
    m_cards->addStretch(1);
    setWidget(page);
    fitHeight();
}

QHBoxLayout* ProblemCards::addCard(const QString& name, const QString& text, Weight weight)
{
    const Theme& theme = m_appearance.theme();
    auto* card = new QFrame;
    card->setObjectName(name);
    card->setProperty("role", QStringLiteral("panel"));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(theme.spaceM, theme.spaceXs, theme.spaceS, theme.spaceXs);
    row->setSpacing(theme.spaceS);
    if (weight != Weight::Note) {
        auto* icon = new QLabel(card);
        icon->setObjectName(name + QStringLiteral("Icon"));
        icon->setPixmap(lineIcon(QStringLiteral("alert-triangle"),
                                 weight == Weight::Trouble ? theme.lightRed : theme.lightAmber)
                            .pixmap(16, 16));
        row->addWidget(icon);
    }
    auto* label = new QLabel(text, card);
    label->setObjectName(name + QStringLiteral("Text"));
    label->setWordWrap(true);
    if (weight == Weight::Note)
        label->setProperty("role", QStringLiteral("quiet"));
    row->addWidget(label, 1);
    m_cards->addWidget(card);
    ++m_count;
    return row;
}

void ProblemCards::addPlace(QHBoxLayout* row, const ImportDraft& draft, const ImportPlace& place)
{
    const QString cell = placeName(place);
    if (cell.isEmpty())
        return;
    QString text = place.row >= 0 ? cell : tr("Show it");
    if (draft.plan().parts.size() > 1) {
        const ImportPart& part = draft.plan().parts.at(place.part);
        text = (part.sheet.isEmpty() ? part.file : part.sheet) + u' ' + text;
    }
    QPushButton* link = addButton(row, QStringLiteral("problemPlace"), text);
    link->setProperty("role", QStringLiteral("link"));
    link->setAccessibleName(tr("Show %1 in the file").arg(cell));
    connect(link, &QPushButton::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
}

void ProblemCards::addConflicts(const ImportDraft& draft)
{
    const auto count = static_cast<int>(draft.plan().conflicts.size());
    if (count == 0)
        return;
    const int open = draft.undecidedCount();
    QHBoxLayout* row =
        addCard(QStringLiteral("conflictCard"),
                open > 0 ? tr("%n figure(s) differ from the store.", "", count)
                         : tr("%n figure(s) differ from the store; all are decided.", "", count),
                open > 0 ? Weight::Question : Weight::Note);
    const std::pair<ConflictChoice, QString> choices[] = {
        {ConflictChoice::Keep, tr("Keep all stored")},
        {ConflictChoice::Replace, tr("Revise all")},
        {ConflictChoice::AnotherSource, tr("Keep both")},
    };
    const char* const names[] = {"keepAll", "replaceAll", "anotherSourceAll"};
    for (std::size_t i = 0; i < std::size(choices); ++i) {
        QPushButton* button = addButton(row, QString::fromLatin1(names[i]), choices[i].second);
        connect(button, &QPushButton::clicked, this,
                [this, choice = choices[i].first] { Q_EMIT allDecided(choice); });
    }
}

void ProblemCards::addUnknownIndicator(const ImportDraft& draft, const QString& name)
{
    if (m_count >= mostCards)
        return;
    QHBoxLayout* row = addCard(QStringLiteral("unknownIndicator"),
                               tr("No indicator is called “%1”.").arg(name), Weight::Trouble);
    if (const ImportRefusal* refusal = refusalOf(draft.plan(), name))
        addPlace(row, draft, refusal->place);
    auto* edit = new ImportIndicatorEdit;
    edit->setObjectName(QStringLiteral("unknownIndicatorMeans"));
    edit->setCatalog(draft.catalog(), m_language);
    const QStringList nearest = draft.catalog().nearestIndicators(name, 1);
    edit->setPlaceholderText(nearest.isEmpty() ? tr("It means…")
                                               : tr("It means… (%1?)").arg(nearest.first()));
    edit->setAccessibleName(tr("What “%1” means").arg(name));
    edit->setMinimumWidth(150);
    row->addWidget(edit);
    connect(edit, &ImportIndicatorEdit::chosen, this,
            [this, name](IndicatorId id) { Q_EMIT indicatorNamed(name, id); });
    QPushButton* make = addButton(row, QStringLiteral("makeIndicator"), tr("New indicator"));
    make->setAccessibleName(tr("Make “%1” a new indicator").arg(name));
    connect(make, &QPushButton::clicked, this, [this, name] { Q_EMIT indicatorWanted(name); });
}

void ProblemCards::addUnknownArea(const ImportDraft& draft, const QString& name)
{
    if (m_count >= mostCards)
        return;
    QHBoxLayout* row = addCard(QStringLiteral("unknownArea"),
                               tr("No area is called “%1”.").arg(name), Weight::Trouble);
    if (const ImportRefusal* refusal = refusalOf(draft.plan(), name))
        addPlace(row, draft, refusal->place);
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("unknownAreaMeans"));
    box->setAccessibleName(tr("What “%1” means").arg(name));
    box->addItem(tr("It means…"));
    for (const Area& area : draft.catalog().areas())
        box->addItem(area.name.in(m_language), area.id);
    row->addWidget(box);
    connect(box, &QComboBox::activated, this, [this, box, name](int index) {
        if (index > 0)
            Q_EMIT areaNamed(name, box->itemData(index).toInt());
    });
    QPushButton* make = addButton(row, QStringLiteral("makeArea"), tr("New area"));
    make->setAccessibleName(tr("Make “%1” a new area").arg(name));
    connect(make, &QPushButton::clicked, this, [this, name] { Q_EMIT areaWanted(name); });
}

void ProblemCards::addRefusals(const ImportDraft& draft)
{
    const ImportPlan& plan = draft.plan();
    int more = 0;
    for (const ImportRefusal& refusal : plan.refused) {
        if (isUnknownName(plan, refusal.found))
            continue;
        if (m_count >= mostCards) {
            ++more;
            continue;
        }
        const QString expected = refusal.expected.in(m_language);
        QHBoxLayout* row =
            addCard(QStringLiteral("refusal"),
                    refusal.found.isEmpty()
                        ? tr("Refused: expected %1.").arg(expected)
                        : tr("“%1” is refused: expected %2.").arg(refusal.found, expected),
                    Weight::Trouble);
        addPlace(row, draft, refusal.place);
    }
    if (more > 0) {
        [[maybe_unused]] const QHBoxLayout* row =
            addCard(QStringLiteral("moreRefusals"), tr("%n more refused.", "", more), Weight::Note);
    }
}

void ProblemCards::addPassedOver(const ImportDraft& draft)
{
    QStringList texts;
    for (const ImportRemark& remark : draft.plan().remarks) {
        if (remark.kind == ImportRemark::Kind::PassedOver)
            texts.append(remark.text.in(m_language));
    }
    if (texts.isEmpty() && draft.plan().unchanged == 0)
        return;
    QStringList words;
    if (draft.plan().unchanged > 0)
        words.append(tr("%n figure(s) are stored just so already.", "",
                        static_cast<int>(draft.plan().unchanged)));
    if (!texts.isEmpty())
        words.append(
            tr("%n passage(s) were not read as figures.", "", static_cast<int>(texts.size())));
    const QString space = m_language == Language::English ? QStringLiteral(" ") : QString();
    QHBoxLayout* row = addCard(QStringLiteral("passedOver"), words.join(space), Weight::Note);
    if (texts.isEmpty())
        return;
    QPushButton* which = addButton(row, QStringLiteral("showPassedOver"), tr("Which?"));
    which->setProperty("role", QStringLiteral("link"));
    which->setCheckable(true);
    auto* label = row->parentWidget()->findChild<QLabel*>(QStringLiteral("passedOverText"));
    const QString brief = label->text();
    connect(which, &QPushButton::toggled, label, [label, brief, texts](bool shown) {
        label->setText(shown ? brief + u'\n' + texts.join(u'\n') : brief);
    });
    connect(which, &QPushButton::toggled, this, &ProblemCards::fitHeight, Qt::QueuedConnection);
}

}
