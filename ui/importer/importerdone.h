// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "core/message.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace zoneboard {

class Appearance;

/// What an import stored, by numbers, as it is told afterwards.
struct ImportSummary
{
    QStringList files;
    int added = 0;
    int revised = 0;
    int leftOut = 0; ///< unchecked, kept as stored or refused
    int indicators = 0; ///< made
    int areas = 0; ///< made
    int names = 0; ///< remembered for the next time
    bool operator==(const ImportSummary&) const = default;
};

[[nodiscard]] ImportSummary summaryOf(const Edit& edit, const QStringList& files, int leftOut);

/// The last page of the assistant: what was stored, and the way to take it back.
class ImporterDone final : public QFrame
{
    Q_OBJECT

public:
    explicit ImporterDone(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const ImportSummary& summary);
    /// The import was taken back, or made again; `undo` may still take it back.
    void setUndone(bool undone, bool canUndo);
    void retranslate();

Q_SIGNALS:
    void undoWanted();
    void againWanted();
    void anotherWanted();
    void figuresWanted(); ///< to see them

private:
    void refresh();

    const Appearance& m_appearance;
    ImportSummary m_summary;
    bool m_undone = false;
    bool m_canUndo = true;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_again;
    QPushButton* m_another;
    QPushButton* m_look;
};

}
