// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findinglist.h"
#include "ui/parts/screen.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;

namespace zoneboard {

class FindingPanel;

/// Everything that does not add up, worst first; each finding with its figures, its fix and its
/// acknowledgement.
class AuditScreen final : public Screen
{
    Q_OBJECT

public:
    AuditScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    /// The audit looks at all areas and years; its own list narrows them.
    [[nodiscard]] bool usesArea() const override { return false; }
    [[nodiscard]] bool usesYear() const override { return false; }

protected:
    void refresh() override;

private:
    QWidget* buildControls();
    QWidget* buildList();
    void wire();
    void retranslate();
    void fillAreas();
    void showList();
    void showFinding();
    void showSummary();
    void choose(int row);
    void applyFix();
    void acknowledge(const QString& reason);
    void reopen();
    void make(const Result<Edit>& edit);
    void goTo(const Cell& cell, const QString& screen);
    [[nodiscard]] const AuditFinding* chosen() const;
    [[nodiscard]] FindingScope scope() const;

    FindingList m_list;
    QSplitter* m_splitter = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_severities[3] = {}; ///< by Severity
    QLineEdit* m_search = nullptr;
    QComboBox* m_area = nullptr;
    QPushButton* m_acknowledged = nullptr;
    QListView* m_view = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_summary = nullptr;
    FindingPanel* m_finding = nullptr;
};

}
