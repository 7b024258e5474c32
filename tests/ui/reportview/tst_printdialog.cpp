// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportview/printdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

template<typename W>
W& named(const PrintDialog& dialog, const char* name)
{
    W* found = dialog.findChild<W*>(QString::fromLatin1(name));
    EXPECT_NE(found, nullptr) << name;
    return *found;
}

PrintDialog::Question question(const QStringList& printers)
{
    return {printers, 12, 4, false, Language::English};
}

TEST(PrintDialog, asksForWhatIsFilledIn)
{
    PrintDialog dialog(question({QStringLiteral("Office"), QStringLiteral("Hall")}),
                       [](const PrintJob&) { return Result<void>(); });
    EXPECT_EQ(dialog.job().value(), (PrintJob {.printer = QStringLiteral("Office")}));
    named<QComboBox>(dialog, "printPrinter").setCurrentIndex(1);
    named<QSpinBox>(dialog, "printCopies").setValue(30);
    named<QComboBox>(dialog, "printDuplex").setCurrentIndex(1);
    named<QComboBox>(dialog, "printColour").setCurrentIndex(1);
    named<QRadioButton>(dialog, "printCurrent").setChecked(true);
    EXPECT_EQ(dialog.job().value(),
              (PrintJob {QStringLiteral("Hall"), 30, {{5, 5}}, Duplex::LongEdge, true}));
    named<QRadioButton>(dialog, "printSome").setChecked(true);
    EXPECT_FALSE(named<QPushButton>(dialog, "printButton").isEnabled());
    named<QLineEdit>(dialog, "printRanges").setText(QStringLiteral("2-3"));
    EXPECT_TRUE(named<QPushButton>(dialog, "printButton").isEnabled());
    EXPECT_EQ(dialog.job()->ranges, (std::vector<SheetRange> {{2, 3}}));
    named<QLineEdit>(dialog, "printRanges").setText(QStringLiteral("2-30"));
    EXPECT_FALSE(named<QPushButton>(dialog, "printButton").isEnabled());
    EXPECT_TRUE(named<QLabel>(dialog, "printMessage").text().contains(QStringLiteral("12")));
}

TEST(PrintDialog, withoutPrinterSaysSo)
{
    PrintDialog dialog(question({}), [](const PrintJob&) { return Result<void>(); });
    EXPECT_FALSE(named<QPushButton>(dialog, "printButton").isEnabled());
    EXPECT_FALSE(named<QLabel>(dialog, "printMessage").text().isEmpty());
}

TEST(PrintDialog, printerThatVanishedLeavesTheDialogOpen)
{
    int asked = 0;
    PrintDialog dialog(question({QStringLiteral("Office")}), [&](const PrintJob&) -> Result<void> {
        if (++asked > 1)
            return {};
        return failure(ErrorKind::Output,
                       message(phrase("ReportOutput", "The printer “%1” did not take the report."),
                               QStringLiteral("Office")));
    });
    dialog.show();
    named<QPushButton>(dialog, "printButton").click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(named<QLabel>(dialog, "printMessage").text().contains(QStringLiteral("Office")));
    named<QPushButton>(dialog, "printButton").click();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

}

}
