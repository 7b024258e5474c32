// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/targetform.h"

#include "analysis/goalhistory.h"
#include "models/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace zoneboard {

TargetForm::TargetForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("targetForm"));
    build();
    const auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr,
                                     nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &TargetForm::save);
    connect(m_save, &QPushButton::clicked, this, &TargetForm::save);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Edit edit;
        edit.why = message(phrase("Goals", "Remove the target of %1"), m_indicator->currentText())
                       .in(Language::Chinese);
        edit.removedTargets = {m_id};
        Q_EMIT edited(edit);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_value->setEnabled(m_kind->currentIndex() != int(TargetKind::AtLeastLastYear));
    });
    retranslate();
}

QLabel* TargetForm::addLabel(QWidget* field, int row, int column)
{
    auto* label = new QLabel(this);
    label->setBuddy(field);
    label->setProperty("role", QStringLiteral("quiet"));
    m_grid->addWidget(label, row, column);
    m_labels.emplace_back(field, label);
    return label;
}

QLineEdit* TargetForm::addLine(const QString& name, int row, int column)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    addLabel(line, row, column);
    m_grid->addWidget(line, row, column + 1);
    connect(line, &QLineEdit::returnPressed, this, &TargetForm::save);
    return line;
}

QComboBox* TargetForm::addBox(const QString& name, int row, int column, bool editable)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setEditable(editable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    if (editable)
        box->completer()->setFilterMode(Qt::MatchContains);
    addLabel(box, row, column);
    m_grid->addWidget(box, row, column + 1);
    return box;
}

/// ┌ indicator      year   ┐
/// │ kind           value  │
/// │ base year      weight │
/// │ owner          source │
/// │ note                  │
/// └ [ ] stays low   save  ┘
void TargetForm::build()
{
    auto* page = new QVBoxLayout(this);
    m_grid = new QGridLayout;
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    m_indicator = addBox(QStringLiteral("targetIndicator"), 0, 0, true);
    m_year = addLine(QStringLiteral("targetYear"), 0, 2);
    m_kind = addBox(QStringLiteral("targetKind"), 1, 0, false);
    m_value = addLine(QStringLiteral("targetValue"), 1, 2);
    m_owner = addBox(QStringLiteral("targetOwner"), 2, 0, true);
    m_weight = addLine(QStringLiteral("targetWeight"), 2, 2);
    m_source = addBox(QStringLiteral("targetSource"), 3, 0, true);
    m_baseYear = addLine(QStringLiteral("targetBaseYear"), 3, 2);
    m_note = addLine(QStringLiteral("targetNote"), 4, 0);
    m_staysLow = new QCheckBox(this);
    m_staysLow->setObjectName(QStringLiteral("targetStaysLow"));
    m_grid->addWidget(m_staysLow, 4, 2, 1, 2);
    page->addLayout(m_grid);
    auto* buttons = new QHBoxLayout;
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(QStringLiteral("targetTrouble"));
    m_trouble->setWordWrap(true);
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("targetRemove"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("targetSave"));
    m_save->setProperty("role", QStringLiteral("primary"));
    buttons->addWidget(m_trouble, 1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_save);
    page->addLayout(buttons);
    m_history = new QLabel(this);
    m_history->setObjectName(QStringLiteral("targetHistory"));
    m_history->setWordWrap(true);
    page->addWidget(m_history);
    page->addStretch();
}

void TargetForm::retranslate()
{
    const QStringList names {tr("Indicator"), tr("Year"),      tr("Kind"),
                             tr("Value"),     tr("Owner"),     tr("Weight"),
                             tr("Source"),    tr("Base year"), tr("Note")};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const QString& name = names.at(static_cast<qsizetype>(i));
        m_labels[i].second->setText(name);
        m_labels[i].first->setAccessibleName(name);
    }
    m_baseYear->setPlaceholderText(tr("none: a target of one year"));
    m_baseYear->setToolTip(tr("A path of several years counts from here: 2020 to 2025, or 2025 to "
                              "2030."));
    m_staysLow->setText(tr("Should stay below"));
    m_staysLow->setToolTip(tr("Energy, emissions: done only when the year is over"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_remove->setText(tr("Remove"));
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    m_kind->addItems({tr("Level"), tr("Growth, %"), tr("Share of the parent area, %"),
                      tr("At least last year")});
    m_kind->setCurrentIndex(std::max(kind, 0));
    fillLists();
    sayHistory();
}

void TargetForm::fillLists()
{
    const Language language = m_workspace.language();
    const auto refill = [](QComboBox* box, QStringList items) {
        const QString typed = box->currentText();
        items.removeDuplicates();
        items.removeAll(QString());
        box->clear();
        box->addItems(items);
        box->setCurrentText(typed);
    };
    QStringList indicators;
    for (const Indicator& indicator : m_workspace.catalog().indicators())
        indicators.append(indicator.name.in(language));
    refill(m_indicator, indicators);
    QStringList owners;
    for (const Target& target : m_workspace.goals().targets)
        owners.append(target.owner);
    for (const Milestone& milestone : m_workspace.goals().milestones)
        owners.append(milestone.owner);
    refill(m_owner, owners);
    QStringList sources;
    for (const Source& source : m_workspace.catalog().sources())
        sources.append(source.title.in(language));
    refill(m_source, sources);
}

void TargetForm::fill(const TargetDraft& draft)
{
    fillLists();
    m_id = draft.id;
    m_area = draft.area;
    m_indicator->setCurrentText(draft.indicator);
    m_year->setText(draft.year);
    m_kind->setCurrentIndex(int(draft.kind));
    m_value->setText(draft.value);
    m_baseYear->setText(draft.baseYear);
    m_weight->setText(draft.weight);
    m_owner->setCurrentText(draft.owner);
    m_source->setCurrentText(draft.source);
    m_note->setText(draft.note);
    m_staysLow->setChecked(draft.staysLow);
    m_remove->setEnabled(m_id != 0);
    m_trouble->clear();
    sayHistory();
}

void TargetForm::show(const Target& target)
{
    fill(draftOf(target, m_workspace.catalog(), m_workspace.language()));
}

void TargetForm::showNew(const QString& indicator, AreaId area, int year)
{
    TargetDraft draft;
    draft.indicator = indicator;
    draft.area = area;
    draft.year = QString::number(year);
    draft.weight = QStringLiteral("1");
    fill(draft);
}

/// Former targets, the newest first.
void TargetForm::sayHistory()
{
    QStringList lines;
    const auto adjustments = targetAdjustments(m_workspace.goals().history, m_id);
    for (auto step = adjustments.rbegin(); m_id != 0 && step != adjustments.rend(); ++step) {
        const Indicator* indicator = m_workspace.catalog().indicator(step->to.indicator);
        if (indicator)
            lines.append(adjustmentText(*indicator, *step).in(m_workspace.language()));
    }
    if (!lines.isEmpty())
        lines.prepend(tr("Adjusted targets:"));
    else if (m_id != 0)
        lines.append(tr("The target has not been adjusted since it was set."));
    m_history->setText(lines.join(QLatin1Char('\n')));
}

TargetDraft TargetForm::draft() const
{
    return {.id = m_id,
            .indicator = m_indicator->currentText(),
            .area = m_area,
            .year = m_year->text(),
            .kind = static_cast<TargetKind>(m_kind->currentIndex()),
            .value = m_value->text(),
            .baseYear = m_baseYear->text(),
            .staysLow = m_staysLow->isChecked(),
            .weight = m_weight->text(),
            .owner = m_owner->currentText(),
            .source = m_source->currentText(),
            .note = m_note->text()};
}

void TargetForm::save()
{
    const auto edit = draftEdit(draft(), m_workspace.catalog(), m_workspace.goals().targets);
    m_trouble->setText(edit ? QString() : edit.error().what.in(m_workspace.language()));
    if (edit)
        Q_EMIT edited(*edit);
}

void TargetForm::begin()
{
    QWidget* first =
        m_indicator->currentText().isEmpty() ? static_cast<QWidget*>(m_indicator) : m_value;
    first->setFocus(Qt::ShortcutFocusReason);
}

}
