// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/importdraft.h"
#include "ui/importer/importjob.h"
#include "ui/parts/screen.h"

#include <cstdint>
#include <optional>
#include <set>

class QBoxLayout;
class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace zoneboard {

class FigureDetail;
class FoundFigureModel;
class ImporterDone;
class ImporterStart;
class MappingStrip;
class ProblemCards;
class SheetPreview;
class TextPreview;
struct ImportSummary;

/// The import assistant, one page: the file as it is on the left with what was recognised, the
/// figures on the right with what can be said about them, problems first. Nothing is stored before
/// it is accepted, and then all of it as one step.
class ImporterScreen final : public Screen
{
    Q_OBJECT

public:
    ImporterScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] bool usesArea() const override { return false; }
    [[nodiscard]] bool usesYear() const override { return false; }
    void readFiles(const QStringList& paths);
    void readBlock(const QString& html, const QString& text);
    /// What is on the clipboard; says so where there is nothing to read.
    void paste();
    /// Whether mime data is a table rather than a word to be pasted into a field.
    [[nodiscard]] static bool isBlock(const QMimeData& copied);

Q_SIGNALS:
    void filesWanted();

protected:
    void refresh() override;

private:
    enum class State
    {
        Start,
        Review,
        Storing,
        Done,
    };
    // importerscreen.cpp
    void build();
    [[nodiscard]] QWidget* buildReview();
    [[nodiscard]] QWidget* buildPreview();
    [[nodiscard]] QWidget* buildFigures();
    void buildFooter(QBoxLayout& page);
    void wire();
    void wireViews();
    void wireCorrections();
    // importerflow.cpp
    void startAnew(const QList<ImportMaterial>& materials = {});
    void takeStore();
    void takeMaterials(const QList<ImportMaterial>& materials);
    void takePlan(const PlanAnswer& answer);
    [[nodiscard]] bool recallLayouts();
    void plan();
    void accept();
    void endStoring(const Result<std::int64_t>& stored, const ImportSummary& summary);
    void keepTexts(Edit& edit) const;
    void cancel();
    void lookAfterChange();
    void undoImport();
    void setState(State state);
    // importerfill.cpp
    void fillReview();
    void fillParts();
    void fillPart();
    void fillMarks();
    void fillLegend();
    void fillFooter();
    void fillColumns();
    void chooseFigure(std::optional<std::size_t> figure);
    void showPlace(const ImportPlace& place);
    void selectRow(std::size_t figure);
    [[nodiscard]] int tableOfPart(int row) const;
    [[nodiscard]] QString factsOf(int part) const;

    ImportDraft m_draft;
    ImportJob m_job;
    State m_state = State::Start;
    int m_part = 0;
    std::optional<ImportPlace> m_chosen; ///< the chosen figure, through every new plan
    std::int64_t m_stored = 0; ///< the accepted import
    std::set<QString> m_recalled; ///< fingerprints that the store was asked about
    bool m_filling = false;
    QStackedWidget* m_pages = nullptr;
    ImporterStart* m_start = nullptr;
    ImporterDone* m_done = nullptr;
    MappingStrip* m_strip = nullptr;
    QSplitter* m_split = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_facts = nullptr;
    QComboBox* m_parts = nullptr;
    QStackedWidget* m_preview = nullptr;
    SheetPreview* m_sheet = nullptr;
    TextPreview* m_text = nullptr;
    QLabel* m_legend = nullptr;
    QLabel* m_figuresTitle = nullptr;
    ProblemCards* m_problems = nullptr;
    QTableView* m_figures = nullptr;
    FoundFigureModel* m_model = nullptr;
    FigureDetail* m_detail = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_accept = nullptr;
};

}
