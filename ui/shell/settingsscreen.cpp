// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingsscreen.h"

#include "models/preferences.h"
#include "models/workspace.h"
#include "ui/parts/appearance.h"
#include "ui/parts/fontcheck.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace zoneboard {

namespace {

constexpr int fieldWidth = 280;
constexpr int pageWidth = 720;

template<typename Field>
Field* addField(QFormLayout* form, const QString& name)
{
    auto* field = new Field;
    field->setObjectName(name);
    field->setFixedWidth(fieldWidth);
    auto* label = new QLabel;
    label->setObjectName(name + QStringLiteral("Label"));
    label->setBuddy(field);
    form->addRow(label, field);
    return field;
}

void fill(QComboBox* box, const QStringList& texts, int current)
{
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(current);
}

}

SettingsScreen::SettingsScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent)
    : Screen(workspace, appearance, parent)
{
    setProperty("role", QStringLiteral("page"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(24, 4, 24, 24);
    page->setSpacing(12);
    buildPersonal(addSection(page, QStringLiteral("personal"), m_personalTitle));
    buildGoals(addSection(page, QStringLiteral("goalSettings"), m_goalsTitle));
    page->addStretch(1);
}

QFormLayout* SettingsScreen::addSection(QVBoxLayout* page, const QString& name, QLabel*& title)
{
    auto* panel = new QFrame(this);
    panel->setObjectName(name);
    panel->setProperty("role", QStringLiteral("panel"));
    panel->setMaximumWidth(pageWidth);
    title = new QLabel(panel);
    title->setObjectName(name + QStringLiteral("Title"));
    title->setProperty("role", QStringLiteral("panelTitle"));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(form);
    page->addWidget(panel);
    return form;
}

void SettingsScreen::buildPersonal(QFormLayout* form)
{
    m_language = addField<QComboBox>(form, QStringLiteral("languageChoice"));
    m_theme = addField<QComboBox>(form, QStringLiteral("themeChoice"));
    m_colours = addField<QComboBox>(form, QStringLiteral("growthColourChoice"));
    m_numbers = addField<QComboBox>(form, QStringLiteral("numberStyleChoice"));
    m_name = addField<QLineEdit>(form, QStringLiteral("userName"));
    m_fontWord = new QLabel;
    m_fontWord->setObjectName(QStringLiteral("fontWord"));
    m_fontWord->setProperty("role", QStringLiteral("warning"));
    m_fontWord->setWordWrap(true);
    form->addRow(m_fontWord);
    Preferences& preferences = workspace().preferences();
    connect(m_language, &QComboBox::activated, this,
            [&](int index) { preferences.setLanguage(static_cast<Language>(index)); });
    connect(m_theme, &QComboBox::activated, this,
            [&](int index) { preferences.setThemeChoice(static_cast<ThemeChoice>(index)); });
    connect(m_colours, &QComboBox::activated, this, [&](int index) {
        preferences.setGrowthColours(static_cast<GrowthColourChoice>(index));
    });
    connect(m_numbers, &QComboBox::activated, this,
            [&](int index) { preferences.setNumberStyle(static_cast<NumberStyle>(index)); });
    connect(m_name, &QLineEdit::editingFinished, this,
            [this, &preferences] { preferences.setUserName(m_name->text()); });
}

void SettingsScreen::buildGoals(QFormLayout* form)
{
    m_goalsNote = new QLabel;
    m_goalsNote->setObjectName(QStringLiteral("goalSettingsNote"));
    m_goalsNote->setProperty("role", QStringLiteral("quiet"));
    m_goalsNote->setWordWrap(true);
    form->addRow(m_goalsNote);
    m_pace = addField<QComboBox>(form, QStringLiteral("paceChoice"));
    m_ahead = addField<QDoubleSpinBox>(form, QStringLiteral("aheadThreshold"));
    m_behind = addField<QDoubleSpinBox>(form, QStringLiteral("behindThreshold"));
    m_near = addField<QDoubleSpinBox>(form, QStringLiteral("nearThreshold"));
    m_dueSoon = addField<QSpinBox>(form, QStringLiteral("dueSoonDays"));
    m_ahead->setRange(0, 100);
    m_behind->setRange(-100, 0);
    m_near->setRange(0, 100);
    m_dueSoon->setRange(0, 366);
    for (QDoubleSpinBox* box : {m_ahead, m_behind, m_near})
        box->setDecimals(1);
    connect(m_pace, &QComboBox::activated, this, &SettingsScreen::storeGoals);
    for (QAbstractSpinBox* box :
         std::initializer_list<QAbstractSpinBox*> {m_ahead, m_behind, m_near, m_dueSoon})
        connect(box, &QAbstractSpinBox::editingFinished, this, &SettingsScreen::storeGoals);
}

void SettingsScreen::label(QWidget* field, const QString& text)
{
    field->setAccessibleName(text);
    if (auto* beside = findChild<QLabel*>(field->objectName() + QStringLiteral("Label")))
        beside->setText(text);
}

void SettingsScreen::refresh()
{
    m_personalTitle->setText(tr("For you"));
    m_goalsTitle->setText(tr("For this store: lights of the goals"));
    m_goalsNote->setText(tr("Lead is completion minus the share of the year that has passed, in "
                            "percentage points."));
    label(m_language, tr("Language"));
    label(m_theme, tr("Theme"));
    label(m_colours, tr("Colours of growth"));
    label(m_numbers, tr("Large numbers"));
    label(m_name, tr("Name in the history of changes"));
    label(m_pace, tr("Pace to compare with"));
    label(m_ahead, tr("Ahead from a lead of (points)"));
    label(m_behind, tr("Behind below a lead of (points)"));
    label(m_near, tr("Near the target within (%)"));
    label(m_dueSoon, tr("Milestone due soon within (days)"));
    const auto fonts = fontWord(appearance().theme().fontFamilies, InstalledFonts::look());
    m_fontWord->setVisible(fonts.has_value());
    m_fontWord->setText(fonts ? fonts->in(language()) : QString());
    alignLabels();
    fillChoices();
    fillGoals();
}

/// The fields of both sections stand under each other.
void SettingsScreen::alignLabels()
{
    QList<QLabel*> labels;
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy())
            labels.append(label);
    }
    int widest = 0;
    for (QLabel* label : std::as_const(labels)) {
        label->setMinimumWidth(0);
        label->ensurePolished();
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel* label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void SettingsScreen::fillChoices()
{
    const Preferences& preferences = workspace().preferences();
    fill(m_language, {QStringLiteral("简体中文"), QStringLiteral("English")},
         static_cast<int>(preferences.language()));
    fill(m_theme, {tr("As the desktop"), tr("Light"), tr("Dark")},
         static_cast<int>(preferences.themeChoice()));
    fill(m_colours,
         {tr("Up orange, down blue"), tr("Up red, down green"), tr("Up green, down red")},
         static_cast<int>(preferences.growthColours()));
    fill(m_numbers, {tr("12,345.6 (grouped)"), tr("12345.6 (plain)")},
         static_cast<int>(preferences.numberStyle()));
    if (!m_name->hasFocus())
        m_name->setText(preferences.userName());
}

void SettingsScreen::fillGoals()
{
    const GoalSettings settings = workspace().goalSettings();
    fill(m_pace, {tr("Calendar: months that have passed"), tr("Season: as last year went")},
         static_cast<int>(settings.pace));
    const QSignalBlocker ahead(m_ahead);
    const QSignalBlocker behind(m_behind);
    const QSignalBlocker near(m_near);
    const QSignalBlocker days(m_dueSoon);
    m_ahead->setValue(settings.thresholds.ahead);
    m_behind->setValue(settings.thresholds.behind);
    m_near->setValue(settings.thresholds.nearPercent);
    m_dueSoon->setValue(settings.thresholds.dueSoonDays);
    for (QWidget* field :
         std::initializer_list<QWidget*> {m_pace, m_ahead, m_behind, m_near, m_dueSoon})
        field->setEnabled(workspace().isWritable());
}

void SettingsScreen::storeGoals()
{
    GoalSettings settings = workspace().goalSettings();
    settings.pace = static_cast<Pace>(m_pace->currentIndex());
    settings.thresholds.ahead = m_ahead->value();
    settings.thresholds.behind = m_behind->value();
    settings.thresholds.nearPercent = m_near->value();
    settings.thresholds.dueSoonDays = m_dueSoon->value();
    if (settings == workspace().goalSettings())
        return;
    Edit edit;
    edit.why = tr("Change when the lights of goals change");
    edit.settings.append({QLatin1String(GoalSettings::key), settings.toText()});
    if (const auto stored = workspace().apply(edit); !stored)
        Q_EMIT workspace().troubled(stored.error().what);
}

}
