// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "core/acknowledgement.h"
#include "core/result.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zoneboard {

class Appearance;
class Workspace;

/// One finding in full: the sentence, what to do, the figures it rests on, the fix before it is
/// done, and the acknowledgement with its reason.
class FindingPanel final : public QFrame
{
    Q_OBJECT

public:
    FindingPanel(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    /// Null: nothing to show, and that is said. Texts as well.
    void show(const AuditFinding* finding, const Acknowledgement* seen);
    void say(const Error& why);

Q_SIGNALS:
    void fixWanted();
    void acknowledged(const QString& reason);
    void reopenWanted();
    /// To the figure on that screen.
    void figureWanted(const zoneboard::Cell& cell, const QString& screen);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QBoxLayout& layout);
    void buildFix(QBoxLayout& layout);
    void buildAcknowledgement(QBoxLayout& layout);
    void wire();
    void retranslate();
    void fillFigures(const AuditFinding& finding);
    void fitColumns();
    void fillActions(const AuditFinding* finding, const Acknowledgement* seen);

    Workspace& m_workspace;
    const Appearance& m_appearance;
    std::optional<Cell> m_cell;
    std::vector<Cell> m_figureCells; ///< one a row of the table
    QString m_shown; ///< rule and subject: another finding empties the reason
    QLabel* m_severity = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_suggestion = nullptr;
    QLabel* m_figuresTitle = nullptr;
    QTableWidget* m_figures = nullptr;
    QFrame* m_fixBox = nullptr;
    QLabel* m_fixTitle = nullptr;
    QLabel* m_fix = nullptr;
    QPushButton* m_applyFix = nullptr;
    QLabel* m_seen = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_acknowledge = nullptr;
    QPushButton* m_reopen = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_toData = nullptr;
    QPushButton* m_toTrends = nullptr;
};

}
