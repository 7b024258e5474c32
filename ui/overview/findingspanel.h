// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/findings.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace zoneboard {

class Workspace;

/// The few sentences that matter about the year; each leads to the indicator it speaks of. Below
/// them, what the audit has to say.
class FindingsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit FindingsPanel(Workspace& workspace, QWidget* parent = nullptr);
    /// At most `most` sentences; with nothing to say it hides.
    void show(const std::vector<Finding>& findings, size_t most);

Q_SIGNALS:
    void opened(zoneboard::IndicatorId indicator);
    void auditWanted();

private:
    void addSentence(const Finding& finding, size_t number);
    void addAudit(int open);

    Workspace& m_workspace;
    QVBoxLayout* m_layout = nullptr;
};

}
