// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylesheet.h"

#include <QHash>

namespace zoneboard {

namespace {

/// @names are tokens of the theme.
const char* const general = R"(
* { font-family: @families; font-size: @typeBodypx; color: @ink; outline: none; }
QMainWindow, QWidget#content, QWidget#screens, QWidget[role="page"] { background: @ground; }
QDialog { background: @panel; }
QScrollArea, QWidget[role="clear"] { background: transparent; border: none; }
QLabel { background: transparent; }
QFrame[role="panel"] { background: @panel; border: 1px solid @line; border-radius: @radiusPanelpx; }
QLabel[role="pageTitle"] { font-size: @typePageTitlepx; font-weight: bold; }
QLabel[role="sectionTitle"] { font-size: @typeSectionpx; font-weight: bold; }
QLabel[role="panelTitle"] { font-size: @typePanelTitlepx; font-weight: bold; }
QLabel[role="quiet"] { color: @quietInk; font-size: @typeSmallpx; }
QLabel[role="pill"] { color: @lightAmber; border: 1px solid @lightAmber; border-radius: 4px;
    padding: 0 6px; font-size: @typeSmallpx; }
QLabel[role="warning"] { color: @lightAmber; font-size: @typeSmallpx; }
QLabel[role="trouble"] { color: @lightRed; }
QProgressBar { background: @line; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @brand; border-radius: 3px; }
QToolTip { background: @panel; color: @ink; border: 1px solid @line; padding: 4px 8px; }
QFrame[role="notice"] { background: @panel; border: 1px solid @brand;
    border-radius: @radiusControlpx; }
QFrame[role="notice"][trouble="true"] { border-color: @lightRed; }
QFrame[role="separator"] { background: @line; border: none; }
)";

const char* const controls = R"(
QPushButton, QToolButton, QComboBox { background: @panel; border: 1px solid @line;
    border-radius: @radiusControlpx; padding: 4px 12px; min-height: 22px; }
QToolButton { padding: 4px 8px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: @brand; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QAbstractItemView:focus { border: 1px solid @brand; }
QPushButton:disabled, QToolButton:disabled { color: @quietInk; }
QPushButton:checked, QToolButton:checked { background: @chosen; border-color: @brand; }
QPushButton[role="primary"] { background: @brand; color: @onBrand; border-color: @brand; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @brand;
    padding: 2px 0; text-align: left; }
QPushButton[role="link"]:focus { border-color: @brand; }
QToolButton[role="icon"] { background: transparent; border: 1px solid transparent; padding: 4px;
    min-height: 18px; min-width: 18px; }
QToolButton[role="icon"]:hover, QToolButton[role="icon"]:focus { border-color: @brand; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="search"] { color: @quietInk; text-align: left; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@mode.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; padding: 4px;
    selection-background-color: @chosen; selection-color: @ink; }
QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit { background: @panel; border: 1px solid @line;
    border-radius: @radiusControlpx; padding: 4px 8px; min-height: 22px;
    selection-background-color: @brand; selection-color: @onBrand; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; }
QMenu::item:disabled { color: @quietInk; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QSlider::groove:horizontal { background: @line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @brand; color: @onBrand; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @panel; border: 2px solid @brand; border-radius: 7px;
    width: 10px; height: 10px; margin: -5px 0; }
QSlider::handle:horizontal:focus { background: @brand; color: @onBrand; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; background: @panel;
    border: 1px solid @quietInk; border-radius: 3px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QAbstractItemView::indicator:hover {
    border-color: @brand; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { border-color: @brand;
    image: url(:/icons/check-@mode.svg); }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @quietInk; border: none;
    border-bottom: 2px solid transparent; padding: 4px 12px; min-height: 20px; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @brand; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:focus { border-bottom-color: @ink; }
QToolButton[role="primary"] { background: @brand; color: @onBrand; border-color: @brand; }
)";

const char* const views = R"(
QAbstractItemView { background: @panel; border: 1px solid transparent; alternate-background-color: @ground;
    selection-background-color: @chosen; selection-color: @ink; gridline-color: @line; }
QAbstractItemView[role="panel"] { border: 1px solid @line; border-radius: @radiusPanelpx; padding: 1px; }
QAbstractItemView[role="panel"]:focus { border-color: @brand; }
QTreeView { show-decoration-selected: 1; }
QTreeView::item, QListView::item { min-height: 28px; padding: 0 5px; border: none; }
QListView::item { border-radius: 4px; }
QTableView::item { padding: 0 5px; border: none; }
QTableView::item:selected { background: @chosen; color: @ink; }
QTreeView::item:hover, QListView::item:hover { background: @ground; }
QTreeView::item:selected, QListView::item:selected { background: @chosen; color: @ink; }
QTreeView::branch { background: transparent; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @quietInk; border: none;
    border-bottom: 1px solid @line; padding: 4px 8px; font-size: @typeSmallpx; }
QTableCornerButton::section { background: @panel; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 32px; min-width: 32px;
    margin: 1px; }
QScrollBar::handle:hover { background: @quietInk; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }
)";

/// A list that drops from a box has one frame, whoever has the keyboard.
const char* const lists = R"(
QComboBoxPrivateContainer { background: @panel; border: none; padding: 0; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { border: 1px solid @line; }
)";

const char* const rail = R"(
QWidget#rail { background: @railGround; }
QWidget#rail QLabel { color: @railInk; font-size: @typeSmallpx; }
QWidget#rail QLabel#railTitle { font-size: @typeSectionpx; font-weight: bold; }
QWidget#rail QLabel#railDemo { color: @railGround; background: @railInk; border-radius: 4px;
    padding: 2px 6px; }
QWidget#rail QLabel[role="railCount"] { color: @railGround; background: @railInk;
    border-radius: 8px; padding: 1px 6px; font-weight: bold; }
QPushButton[role="rail"] { background: transparent; color: @railInk;
    border: 1px solid transparent; border-left: 3px solid transparent; border-radius: 0; padding: 0 12px; min-height: 40px;
    text-align: left; }
QPushButton[role="rail"]:hover { background: @railChosen; border: 1px solid transparent;
    border-left: 3px solid transparent; }
QPushButton[role="rail"]:focus { border: 1px solid @railInk; border-left: 3px solid @railInk; }
QPushButton[role="rail"]:checked { background: @railChosen; border-left: 3px solid @brandTint; }
)";

QHash<QString, QString> tokens(const Theme& theme)
{
    const auto pixels = [](int length) { return QString::number(length); };
    return {
        {QStringLiteral("ground"), theme.ground.name()},
        {QStringLiteral("panel"), theme.panel.name()},
        {QStringLiteral("ink"), theme.ink.name()},
        {QStringLiteral("quietInk"), theme.quietInk.name()},
        {QStringLiteral("line"), theme.line.name()},
        {QStringLiteral("brand"), theme.brand.name()},
        {QStringLiteral("brandTint"), theme.brandTint.name()},
        {QStringLiteral("onBrand"), theme.onBrand.name()},
        {QStringLiteral("chosen"), theme.chosen().name()},
        {QStringLiteral("lightAmber"), theme.lightAmber.name()},
        {QStringLiteral("lightRed"), theme.lightRed.name()},
        {QStringLiteral("railGround"), theme.rail.name()},
        {QStringLiteral("railInk"), theme.railInk.name()},
        {QStringLiteral("railChosen"), theme.railChosen.name()},
        {QStringLiteral("radiusPanel"), pixels(theme.radiusPanel)},
        {QStringLiteral("radiusControl"), pixels(theme.radiusControl)},
        {QStringLiteral("typeSmall"), pixels(theme.typeSmall)},
        {QStringLiteral("typeBody"), pixels(theme.typeBody)},
        {QStringLiteral("typePanelTitle"), pixels(theme.typePanelTitle)},
        {QStringLiteral("typeSection"), pixels(theme.typeSection)},
        {QStringLiteral("typePageTitle"), pixels(theme.typePageTitle)},
        {QStringLiteral("families"),
         QStringLiteral("\"%1\"").arg(theme.fontFamilies.join(QStringLiteral("\", \"")))},
        {QStringLiteral("mode"),
         theme.mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
}

/// The longest token that stands at an @ is meant.
QString filled(const QString& sheet, const QHash<QString, QString>& values)
{
    QString result;
    result.reserve(sheet.size());
    for (qsizetype i = 0; i < sheet.size(); ++i) {
        if (sheet.at(i) != u'@') {
            result += sheet.at(i);
            continue;
        }
        QString name;
        for (auto it = values.keyBegin(); it != values.keyEnd(); ++it) {
            if (it->size() > name.size() && QStringView(sheet).mid(i + 1).startsWith(*it))
                name = *it;
        }
        Q_ASSERT_X(!name.isEmpty(), "programStyleSheet", "every token is known");
        result += values.value(name);
        i += name.size();
    }
    return result;
}

}

QString programStyleSheet(const Theme& theme)
{
    const QHash<QString, QString> values = tokens(theme);
    QString sheet;
    for (const char* part : {general, controls, views, lists, rail})
        sheet += filled(QString::fromLatin1(part), values);
    return sheet;
}

QPalette stylePalette(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.ground);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.brand);
    palette.setColor(QPalette::HighlightedText, theme.onBrand);
    palette.setColor(QPalette::PlaceholderText, theme.quietInk);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Link, theme.brand);
    return palette;
}

}
