// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace zoneboard {

/// Names a box that has no label beside it. A screen reader takes what a box says for its name and
/// asks for the label by itself, so the box gets one that is not seen.
void nameField(QComboBox& field, const QString& name);

}
