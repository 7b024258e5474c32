// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace zoneboard {

/// A box whose text may be longer than it: it ends in an ellipsis then, never in half a letter, and
/// is told in full under the mouse.
class ElidedBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// What of the chosen text is shown.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
