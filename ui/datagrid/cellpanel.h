// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuregrid.h"

#include <QFrame>

#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace zoneboard {

class Appearance;
class Workspace;
struct ChangeSetInfo;
struct FigureVersion;

/// What is behind the chosen cells: value, status, source and note, to be changed here; what the
/// audit says; and everything the cell ever held.
class CellPanel final : public QFrame
{
    Q_OBJECT

public:
    CellPanel(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    /// The current cell (nothing: no cell) and how many are chosen with it. Texts as well.
    void show(const std::optional<Cell>& cell, int chosen);

Q_SIGNALS:
    void statusChosen(zoneboard::Status status);
    void sourceChosen(zoneboard::SourceId source);
    void noteTyped(const QString& note);
    void trendsWanted();
    void auditWanted();

private:
    void buildHead(QBoxLayout& layout);
    void buildForm(QBoxLayout& layout);
    void retranslate();
    void fillValue();
    void fillChoices();
    void fillFindings();
    void fillHistory();
    [[nodiscard]] std::vector<FigureVersion> everyVersion() const;
    [[nodiscard]] QString versionText(const Figure& figure) const;
    [[nodiscard]] QString changeText(const ChangeSetInfo& set, const QDateTime& moment) const;
    [[nodiscard]] std::optional<Figure> storedFigure() const;

    Workspace& m_workspace;
    const Appearance& m_appearance;
    std::optional<Cell> m_cell;
    std::optional<Figure> m_figure; ///< the stored one with its texts
    int m_chosen = 0;
    QLabel* m_name = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_growth = nullptr;
    QFormLayout* m_form = nullptr;
    QLabel* m_statusLabel = nullptr;
    QComboBox* m_status = nullptr;
    QLabel* m_sourceLabel = nullptr;
    QComboBox* m_source = nullptr;
    QLabel* m_noteLabel = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_quote = nullptr;
    QLabel* m_finding = nullptr;
    QPushButton* m_audit = nullptr;
    QLabel* m_historyTitle = nullptr;
    QListWidget* m_history = nullptr;
    QPushButton* m_trends = nullptr;
};

}
