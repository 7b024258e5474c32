// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/printoutput.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace zoneboard {

/// Where a report is sent to paper: which queue, which sheets, how often, on one side or both, with
/// colours or without.
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Prints; an error is said in the dialog, which then stays open.
    using Print = std::function<Result<void>(const PrintJob&)>;

    struct Question
    {
        QStringList printers; ///< the first is proposed
        int sheets = 0;
        int currentSheet = 0; ///< from 0
        bool grey = false;
        Language language = Language::Chinese;
    };

    PrintDialog(const Question& question, Print print, QWidget* parent = nullptr);

    /// As it is filled in; an error about the list of sheets.
    [[nodiscard]] Result<PrintJob> job() const;

private:
    void build();
    void layOut();
    void tell();
    void print();

    Question m_question;
    Print m_print;
    QComboBox* m_printer = nullptr;
    QSpinBox* m_copies = nullptr;
    QRadioButton* m_all = nullptr;
    QRadioButton* m_current = nullptr;
    QRadioButton* m_some = nullptr;
    QLineEdit* m_ranges = nullptr;
    QComboBox* m_duplex = nullptr;
    QComboBox* m_colour = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_button = nullptr;
};

}
