// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartspec.h"

#include <QFrame>

class QLabel;
class QMenu;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace zoneboard {

class Appearance;
class ChartView;
class Workspace;

/// A chart with its title, its unit line and everything that can be done with it: copy as picture
/// or table, save (SVG, PNG, PDF), print, show the data in its place. Every screen shows charts
/// through it. The menu is at the button, under the right mouse key and at the menu key.
class ChartPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `name` is the object name; the chart's is name + "Chart", the menu button's name + "Menu".
    ChartPanel(const QString& name, Workspace& workspace, const Appearance& appearance,
               QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    [[nodiscard]] const ChartSpec& spec() const;
    [[nodiscard]] ChartView& chart() const { return *m_chart; }
    /// Whether the numbers stand in the chart's place.
    [[nodiscard]] bool showsData() const;
    void setShowsData(bool shown);
    /// Writes the file; trouble is said in the window.
    void saveTo(const QString& path);
    /// The menu, freshly filled; owned by the panel. Also for a screen that adds to it.
    [[nodiscard]] QMenu* menu();

Q_SIGNALS:
    /// A mark was clicked or entered: category and series of the spec (band: −1).
    void markActivated(int category, int series);
    /// The menu is about to show; a screen may add its own entries.
    void menuFilled(QMenu* menu);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(const QString& name);
    void retranslate();
    void applyAppearance();
    void fillMenu();
    void fillData();
    void askWhereToSave();
    void askPrinter();

    Workspace& m_workspace;
    const Appearance& m_appearance;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QToolButton* m_button = nullptr;
    QMenu* m_menu = nullptr;
    QStackedLayout* m_stack = nullptr;
    ChartView* m_chart = nullptr;
    QTableWidget* m_data = nullptr;
};

}
