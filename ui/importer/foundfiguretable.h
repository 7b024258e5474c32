// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace zoneboard {

/// The table of found figures for the keyboard: the space bar takes the row or leaves it out,
/// wherever in the row one is; Tab leads on to the next control.
class FoundFigureTable final : public QTableView
{
    Q_OBJECT

public:
    explicit FoundFigureTable(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}
