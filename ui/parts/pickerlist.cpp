// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pickerlist.h"

#include "models/textmatch.h"

#include <QComboBox>

#include <utility>

namespace zoneboard {

namespace {

constexpr int pause = 1000; ///< ms after which a key begins a new word

}

PickerList::PickerList(Keys keys, QWidget* parent)
    : QListView(parent)
    , m_keys(std::move(keys))
{
}

void PickerList::install(QComboBox& box, const Keys& keys)
{
    auto* list = new PickerList(keys, &box);
    list->setObjectName(box.objectName() + QStringLiteral("List"));
    box.setView(list);
}

void PickerList::keyboardSearch(const QString& typed)
{
    if (!m_since.isValid() || m_since.elapsed() > pause)
        m_typed.clear();
    m_since.start();
    m_typed += typed;
    if (const int row = bestRow(); row >= 0)
        setCurrentIndex(model()->index(row, modelColumn()));
}

/// The first of those that answer best; −1 where none does.
int PickerList::bestRow() const
{
    int best = -1;
    int bestScore = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, modelColumn());
        if (!(index.flags() & Qt::ItemIsEnabled))
            continue;
        const int score = matchScore(m_keys(index.data(Qt::UserRole)), m_typed);
        if (score > bestScore) {
            best = row;
            bestScore = score;
        }
    }
    return best;
}

}
