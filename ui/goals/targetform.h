// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "ui/goals/targetdraft.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zoneboard {

class Workspace;

/// Everything about one target as fields: what it asks for, its base year, weight, owner, source
/// and note, and what it asked for before. Ctrl+Enter saves; what is wrong is said below the
/// fields.
class TargetForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetForm(Workspace& workspace, QWidget* parent = nullptr);

    /// A target that is there; what was being typed is lost.
    void show(const Target& target);
    /// A new one, with the indicator's name where it is known already.
    void showNew(const QString& indicator, AreaId area, int year);
    /// Texts and lists in the language of now; keeps what was typed.
    void retranslate();
    void save();
    /// Puts the cursor where typing begins.
    void begin();

Q_SIGNALS:
    void edited(const zoneboard::Edit& edit);

private:
    void build();
    [[nodiscard]] QLineEdit* addLine(const QString& name, int row, int column);
    [[nodiscard]] QComboBox* addBox(const QString& name, int row, int column, bool editable);
    QLabel* addLabel(QWidget* field, int row, int column);
    void fillLists();
    void fill(const TargetDraft& draft);
    void sayHistory();
    [[nodiscard]] TargetDraft draft() const;

    Workspace& m_workspace;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_indicator = nullptr;
    QLineEdit* m_year = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_value = nullptr;
    QLineEdit* m_baseYear = nullptr;
    QLineEdit* m_weight = nullptr;
    QComboBox* m_owner = nullptr;
    QComboBox* m_source = nullptr;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_staysLow = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_remove = nullptr;
    QLabel* m_trouble = nullptr;
    QLabel* m_history = nullptr;
    std::vector<std::pair<QWidget*, QLabel*>> m_labels;
    std::int32_t m_id = 0;
    AreaId m_area = 0;
};

}
