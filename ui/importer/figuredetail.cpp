// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/figuredetail.h"

#include "core/numbertext.h"
#include "models/workspace.h"
#include "ui/importer/foundfiguremodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

QLabel* wordsLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString figureText(const Figure& figure, const Indicator* indicator, Language language)
{
    QStringList words;
    if (figure.value)
        words.append(
            numbertext::withUnit(*figure.value, indicator ? indicator->unit : QString(), language));
    if (const QString growth = foundGrowthText(figure, language); !growth.isEmpty())
        words.append(growth);
    if (figure.share)
        words.append(
            FigureDetail::tr("share %1").arg(numbertext::percent(figure.share->rate, language)));
    return words.join(QStringLiteral("  "));
}

}

FigureDetail::FigureDetail(const Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(wordsLabel("detailTitle", this))
    , m_words(wordsLabel("detailWords", this))
    , m_concerns(wordsLabel("detailConcerns", this))
    , m_sides(new QWidget(this))
    , m_keep(new QPushButton(m_sides))
    , m_replace(new QPushButton(m_sides))
    , m_both(new QPushButton(m_sides))
{
    setProperty("role", QStringLiteral("panel"));
    m_title->setProperty("role", QStringLiteral("panelTitle"));
    m_words->setProperty("role", QStringLiteral("quiet"));
    m_concerns->setProperty("role", QStringLiteral("warning"));
    m_keep->setObjectName(QStringLiteral("keepStored"));
    m_replace->setObjectName(QStringLiteral("replaceStored"));
    m_both->setObjectName(QStringLiteral("keepBoth"));
    m_stored = makeSide(QStringLiteral("storedSide"));
    m_found = makeSide(QStringLiteral("foundSide"));
    auto* sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(m_stored.box, 1);
    sides->addWidget(m_found.box, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    const std::pair<QPushButton*, ConflictChoice> choices[] = {
        {m_keep, ConflictChoice::Keep},
        {m_replace, ConflictChoice::Replace},
        {m_both, ConflictChoice::AnotherSource},
    };
    for (const auto& [button, choice] : choices) {
        button->setCheckable(true);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, made = choice] { Q_EMIT decided(made); });
    }
    sides->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_words),
                          static_cast<QWidget*>(m_concerns), m_sides})
        layout->addWidget(part);
    m_sides->setObjectName(QStringLiteral("conflictSides"));
}

FigureDetail::Side FigureDetail::makeSide(const QString& name)
{
    Side side;
    side.box = new QFrame(m_sides);
    side.box->setObjectName(name);
    side.box->setProperty("role", QStringLiteral("panel"));
    side.caption = new QLabel(side.box);
    side.caption->setObjectName(name + QStringLiteral("Caption"));
    side.caption->setProperty("role", QStringLiteral("quiet"));
    side.value = new QLabel(side.box);
    side.value->setObjectName(name + QStringLiteral("Value"));
    side.value->setProperty("role", QStringLiteral("sectionTitle"));
    side.about = new QLabel(side.box);
    side.about->setObjectName(name + QStringLiteral("About"));
    side.about->setProperty("role", QStringLiteral("quiet"));
    side.about->setWordWrap(true);
    auto* layout = new QVBoxLayout(side.box);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(2);
    for (QLabel* label : {side.caption, side.value, side.about})
        layout->addWidget(label);
    return side;
}

void FigureDetail::fill(const Side& side, const ImportDraft& draft, const Figure& figure,
                        const QString& caption)
{
    const Language language = m_workspace.language();
    side.caption->setText(caption);
    side.value->setText(figureText(figure, draft.catalog().indicator(figure.indicator), language));
    const Source* source = draft.catalog().source(figure.source);
    QString title = source ? source->title.in(language) : QString();
    for (const Source& made : draft.plan().newSources) {
        if (made.id == figure.source)
            title = made.title.in(language);
    }
    side.about->setText(title.isEmpty()
                            ? numbertext::status(figure.status, language)
                            : tr("%1 · %2", "status, source")
                                  .arg(numbertext::status(figure.status, language), title));
}

void FigureDetail::showConflict(const ImportDraft& draft, std::size_t figure)
{
    const ImportConflict* conflict = draft.conflict(figure);
    m_sides->setVisible(conflict != nullptr);
    if (!conflict)
        return;
    fill(m_stored, draft, conflict->stored, tr("In the store"));
    fill(m_found, draft, draft.plan().figures[figure], tr("In the file"));
    m_keep->setText(tr("Keep the stored"));
    m_keep->setChecked(conflict->choice == ConflictChoice::Keep);
    m_replace->setText(tr("Take as revision"));
    m_replace->setChecked(conflict->choice == ConflictChoice::Replace);
    m_both->setText(tr("Both, by source"));
    m_both->setChecked(conflict->choice == ConflictChoice::AnotherSource);
    m_both->setVisible(draft.canStandBeside(figure));
    for (QPushButton* button : {m_keep, m_replace, m_both})
        button->setAccessibleName(button->text());
}

void FigureDetail::show(const ImportDraft& draft, std::optional<std::size_t> figure)
{
    m_sides->hide();
    m_words->setVisible(figure.has_value());
    m_concerns->hide();
    if (!figure) {
        m_title->setText(tr("Choose a figure to see where it stands."));
        return;
    }
    const Language language = m_workspace.language();
    const Figure& found = draft.plan().figures[*figure];
    const Indicator* indicator = draft.catalog().indicator(found.indicator);
    const Area* area = draft.catalog().area(found.area);
    m_title->setText(tr("%1, %2, %3: %4", "indicator, area, period, value")
                         .arg(indicator ? indicator->name.in(language) : QString(),
                              area ? area->name.in(language) : QString(),
                              numbertext::period(found.period, language),
                              figureText(found, indicator, language)));
    const ImportPlace& place = draft.plan().places[*figure];
    QString words = found.quote;
    if (const Sheet* sheet = draft.sheet(place.part))
        words = tr("Cell %1: %2").arg(placeName(place), sheet->at(place.row, place.column).text);
    m_words->setText(words);
    QStringList concerns;
    if (const Message misfit = draft.misfit(*figure); !misfit.isEmpty())
        concerns.append(misfit.in(language));
    for (const Message& remark : draft.remarks(*figure))
        concerns.append(remark.in(language));
    m_concerns->setText(concerns.join(u'\n'));
    m_concerns->setVisible(!concerns.isEmpty());
    showConflict(draft, *figure);
}

void FigureDetail::say(const Message& trouble)
{
    m_concerns->setText(trouble.in(m_workspace.language()));
    m_concerns->show();
}

}
