// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/printdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zoneboard {

namespace {

constexpr int mostCopies = 999;

template<typename W>
W* named(const char* name, const QString& accessibleName, QWidget* parent)
{
    auto* widget = new W(parent);
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}

}

PrintDialog::PrintDialog(const Question& question, Print print, QWidget* parent)
    : QDialog(parent)
    , m_question(question)
    , m_print(std::move(print))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print the report"));
    build();
    layOut();
    tell();
}

void PrintDialog::build()
{
    m_printer = named<QComboBox>("printPrinter", tr("Printer"), this);
    m_printer->addItems(m_question.printers);
    m_copies = named<QSpinBox>("printCopies", tr("Copies"), this);
    m_copies->setRange(1, mostCopies);
    m_all = named<QRadioButton>("printAll", tr("All sheets"), this);
    m_all->setText(tr("All %n sheets", nullptr, m_question.sheets));
    m_all->setChecked(true);
    m_current = named<QRadioButton>("printCurrent", tr("This sheet"), this);
    m_current->setText(tr("Sheet %1").arg(m_question.currentSheet + 1));
    m_some = named<QRadioButton>("printSome", tr("Sheets"), this);
    m_some->setText(tr("Sheets"));
    m_ranges = named<QLineEdit>("printRanges", tr("Sheets"), this);
    m_ranges->setPlaceholderText(tr("1-3, 5, 8-"));
    m_duplex = named<QComboBox>("printDuplex", tr("Sides"), this);
    m_duplex->addItem(tr("One side"), int(Duplex::Simplex));
    m_duplex->addItem(tr("Both sides, turned at the long edge"), int(Duplex::LongEdge));
    m_duplex->addItem(tr("Both sides, turned at the short edge"), int(Duplex::ShortEdge));
    m_colour = named<QComboBox>("printColour", tr("Colour"), this);
    m_colour->addItem(tr("In colour"), false);
    m_colour->addItem(tr("In grey"), true);
    m_colour->setCurrentIndex(m_question.grey ? 1 : 0);
    m_message = named<QLabel>("printMessage", tr("Message"), this);
    m_message->setWordWrap(true);
    connect(m_ranges, &QLineEdit::textEdited, this, [this] { m_some->setChecked(true); });
    connect(m_ranges, &QLineEdit::textChanged, this, &PrintDialog::tell);
    for (QRadioButton* button : {m_all, m_current, m_some})
        connect(button, &QRadioButton::toggled, this, &PrintDialog::tell);
}

void PrintDialog::layOut()
{
    auto* page = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->addRow(tr("Printer"), m_printer);
    form->addRow(tr("Copies"), m_copies);
    auto* some = new QHBoxLayout;
    some->addWidget(m_some);
    some->addWidget(m_ranges, 1);
    form->addRow(tr("Sheets"), m_all);
    form->addRow(QString(), m_current);
    form->addRow(QString(), some);
    form->addRow(tr("Sides"), m_duplex);
    form->addRow(tr("Colour"), m_colour);
    page->addLayout(form);
    page->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(this);
    m_button = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    m_button->setObjectName(QStringLiteral("printButton"));
    m_button->setProperty("role", QStringLiteral("primary"));
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("printCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    page->addWidget(buttons);
    setMinimumWidth(420);
}

Result<PrintJob> PrintDialog::job() const
{
    PrintJob job;
    job.printer = m_printer->currentText();
    job.copies = m_copies->value();
    job.duplex = static_cast<Duplex>(m_duplex->currentData().toInt());
    job.grey = m_colour->currentData().toBool();
    if (m_current->isChecked())
        job.ranges = {{m_question.currentSheet + 1, m_question.currentSheet + 1}};
    else if (m_some->isChecked())
        job.ranges = TRY(sheetRanges(m_ranges->text(), m_question.sheets));
    return job;
}

/// What keeps it from being printed, while it is filled in.
void PrintDialog::tell()
{
    if (!m_button)
        return;
    QString text;
    const auto asked = job();
    if (m_question.printers.isEmpty())
        text = tr("There is no printer on this computer. Add one in the system's settings, or save "
                  "a PDF.");
    else if (!asked)
        text = asked.error().what.in(m_question.language);
    else if (m_some->isChecked() && asked->ranges.empty())
        text = tr("Name the sheets to print.");
    m_message->setText(text);
    m_button->setEnabled(text.isEmpty());
}

void PrintDialog::print()
{
    const auto asked = job();
    if (!asked)
        return tell();
    const Result<void> done = m_print(*asked);
    if (done)
        return accept();
    m_message->setText(done.error().what.in(m_question.language));
}

}
