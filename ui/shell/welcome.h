// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zoneboard {

class Workspace;

/// What is shown where no store is open: what the program is for and the three ways to begin.
class Welcome final : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void sampleWanted();
    void recentWanted(const QString& path);

private:
    Workspace& m_workspace;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_recentTitle = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_sample = nullptr;
    QVBoxLayout* m_recent = nullptr;
};

}
