// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/importdraft.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace zoneboard {

class Workspace;

/// What is behind the chosen figure: its words or its cell, what was done to it, and, where the
/// store says something else, both side by side.
class FigureDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit FigureDetail(const Workspace& workspace, QWidget* parent = nullptr);

    void show(const ImportDraft& draft, std::optional<std::size_t> figure);
    /// Something that was typed and does not fit.
    void say(const Message& trouble);

Q_SIGNALS:
    void decided(zoneboard::ConflictChoice choice);

private:
    struct Side
    {
        QFrame* box = nullptr;
        QLabel* caption = nullptr;
        QLabel* value = nullptr;
        QLabel* about = nullptr;
    };
    [[nodiscard]] Side makeSide(const QString& name);
    void showConflict(const ImportDraft& draft, std::size_t figure);
    void fill(const Side& side, const ImportDraft& draft, const Figure& figure,
              const QString& caption);

    const Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_concerns;
    QWidget* m_sides;
    Side m_stored;
    Side m_found;
    QPushButton* m_keep;
    QPushButton* m_replace;
    QPushButton* m_both;
};

}
