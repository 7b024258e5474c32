// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "core/result.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace zoneboard {

class Appearance;
class Workspace;

/// What can be added beside the grid.
enum class Addition : std::uint8_t
{
    Indicator,
    Area,
    Source,
};

/// The few lines that a new indicator, area or source needs, in the place of the cell's panel. What
/// is wrong is said under them.
class AddForm final : public QFrame
{
    Q_OBJECT

public:
    AddForm(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    /// Empties the form for one more of these.
    void begin(Addition addition);
    [[nodiscard]] Addition addition() const { return m_addition; }
    void retranslate();
    void say(const Error& why);

Q_SIGNALS:
    void made(const zoneboard::Edit& edit);
    void cancelled();

private:
    void build();
    QLabel* addRow(QWidget* field, const char* name);
    void fillChoices();
    void showRows();
    [[nodiscard]] Result<Edit> edit() const;
    void take();

    Workspace& m_workspace;
    const Appearance& m_appearance;
    Addition m_addition = Addition::Indicator;
    QLabel* m_title = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_chinese = nullptr;
    QLineEdit* m_english = nullptr;
    QLineEdit* m_unit = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_kind = nullptr; ///< of an indicator or of an area
    QComboBox* m_polarity = nullptr;
    QComboBox* m_parent = nullptr; ///< whole of the indicator or area around the area
    QSpinBox* m_decimals = nullptr;
    QLineEdit* m_publisher = nullptr;
    QLineEdit* m_date = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_cancel = nullptr;
};

}
