// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/screen.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace zoneboard {

/// What can be set: for the person (language, theme, colours, numbers, name) and for the store
/// (when a goal's light changes). Everything takes effect at once.
class SettingsScreen final : public Screen
{
    Q_OBJECT

public:
    SettingsScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);
    [[nodiscard]] bool usesArea() const override { return false; }
    [[nodiscard]] bool usesYear() const override { return false; }

protected:
    void refresh() override;

private:
    QFormLayout* addSection(QVBoxLayout* page, const QString& name, QLabel*& title);
    void buildPersonal(QFormLayout* form);
    void buildGoals(QFormLayout* form);
    void label(QWidget* field, const QString& text);
    void alignLabels();
    void fillChoices();
    void fillGoals();
    void storeGoals();

    QLabel* m_personalTitle = nullptr;
    QLabel* m_fontWord = nullptr;
    QLabel* m_goalsTitle = nullptr;
    QLabel* m_goalsNote = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_colours = nullptr;
    QComboBox* m_numbers = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_pace = nullptr;
    QDoubleSpinBox* m_ahead = nullptr;
    QDoubleSpinBox* m_behind = nullptr;
    QDoubleSpinBox* m_near = nullptr;
    QSpinBox* m_dueSoon = nullptr;
};

}
