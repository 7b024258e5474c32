// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QListView>
#include <QStringList>
#include <QVariant>

#include <functional>

class QComboBox;

namespace zoneboard {

/// The list of a box whose entries are found by typing: what is typed in one go may be the
/// beginning or a part of a name in either language, a code or pinyin initials ("gdzc" goes to
/// 固定资产投资). Works with the list open and closed.
class PickerList final : public QListView
{
    Q_OBJECT

public:
    /// What the entry with this Qt::UserRole is found by; asked for only when somebody types.
    using Keys = std::function<QStringList(const QVariant& entry)>;
    /// Gives the box such a list.
    static void install(QComboBox& box, const Keys& keys);

    void keyboardSearch(const QString& typed) override;

private:
    PickerList(Keys keys, QWidget* parent);
    [[nodiscard]] int bestRow() const;

    Keys m_keys;
    QString m_typed;
    QElapsedTimer m_since; ///< the last key
};

}
