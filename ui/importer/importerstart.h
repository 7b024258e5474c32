// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace zoneboard {

class Appearance;

/// The assistant with nothing to show yet: where files are dropped, chosen or pasted, and where
/// one waits while they are read.
class ImporterStart final : public QFrame
{
    Q_OBJECT

public:
    explicit ImporterStart(const Appearance& appearance, QWidget* parent = nullptr);

    void retranslate(Language language);
    /// `trouble` is why the last file could not be read.
    void showIdle(const Message& trouble = {});
    void showProgress(const QString& what, int place, int count);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void filesWanted();
    void pasteWanted();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Appearance& m_appearance;
    Language m_language = Language::Chinese;
    Message m_trouble;
    bool m_busy = false;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_troubleText;
    QProgressBar* m_progress;
    QPushButton* m_choose;
    QPushButton* m_paste;
    QPushButton* m_cancel;
};

}
