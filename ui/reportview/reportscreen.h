// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printoutput.h"
#include "report/reportspecs.h"
#include "ui/parts/screen.h"

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QToolButton;
class QTreeView;

namespace zoneboard {

class PageListModel;
class PagePreview;
class Presentation;
class ReportPainter;
struct ReportShow;

/// The report: its pages on the left, chosen and ordered; the sheets as they will be printed on the
/// right. Templates are kept in the store.
class ReportScreen final : public Screen
{
    Q_OBJECT

public:
    ReportScreen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);
    ~ReportScreen() override;

    /// Writes the report as it is shown; the outcome is said on the screen.
    void exportReport(const QString& path);
    void print();
    void present();

protected:
    void refresh() override;

private:
    // reportscreen.cpp
    void buildLeft(QSplitter& splitter);
    void buildTemplates(QBoxLayout& column);
    void buildListButtons(QBoxLayout& column);
    void buildRight(QSplitter& splitter);
    void buildSetupMenu();
    void wire();
    void wireList();
    void wirePreview();
    [[nodiscard]] QToolButton* makeButton(const char* name, const QString& icon);

    // reportfill.cpp
    void retranslate();
    void paintIcons();
    void translateTemplate();
    void fillTemplates();
    void fillAddMenu();
    void fillSetupMenu();
    void replan();
    void fillHeading();
    void fillZoom();
    void say(const QString& text, bool trouble);
    [[nodiscard]] QString state() const;

    // reportactions.cpp
    void chooseTemplate(int index);
    void saveTemplate();
    void removeTemplate();
    void addPage(const ReportItem& item);
    void moveChosen(int by);
    void takeSetup();
    void takeOffice();
    void askForFile();
    void endPresentation(int sheet);
    [[nodiscard]] std::optional<ReportShow> showOfYear(int year) const;
    [[nodiscard]] std::vector<ReportPlan> savedPlans() const;
    [[nodiscard]] bool storePlans(const std::vector<ReportPlan>& plans, const QString& why);
    [[nodiscard]] ReportContext context() const;
    [[nodiscard]] QString office() const;
    [[nodiscard]] int chosenRow() const;
    void chooseRow(int row);

    PageListModel* m_model = nullptr;
    std::vector<ReportPlan> m_templates; ///< bundled, then saved
    size_t m_bundled = 0;
    ReportPlan m_template; ///< what the plan was taken from, not expanded
    bool m_modified = false; ///< by the user, so it is not taken anew for another year
    std::optional<ReportSpec> m_spec; ///< as it is shown
    std::shared_ptr<const ReportPainter> m_painter;
    bool m_filling = false;

    QComboBox* m_templateBox = nullptr;
    QToolButton* m_saveTemplate = nullptr;
    QToolButton* m_removeTemplate = nullptr;
    QTreeView* m_list = nullptr;
    QToolButton* m_add = nullptr;
    QMenu* m_addMenu = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_duplicate = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QLabel* m_headingName = nullptr;
    QLineEdit* m_heading = nullptr;
    QToolButton* m_restore = nullptr;
    QLabel* m_note = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_office = nullptr;
    QToolButton* m_setup = nullptr;
    QMenu* m_setupMenu = nullptr;
    QComboBox* m_zoom = nullptr;
    QLabel* m_sheets = nullptr;
    QPushButton* m_present = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QLabel* m_message = nullptr;
    PagePreview* m_preview = nullptr;
    std::unique_ptr<Presentation> m_presentation;
};

}
