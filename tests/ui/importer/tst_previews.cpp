// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"
#include "ui/importer/foundfiguredelegate.h"
#include "ui/importer/importerdone.h"
#include "ui/importer/sheetpreview.h"
#include "ui/importer/textpreview.h"
#include "ui/parts/appearance.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zoneboard {

namespace {

class Previews : public ::testing::Test
{
protected:
    QTemporaryDir folder;
    Preferences preferences {folder.filePath(QStringLiteral("person.ini"))};
    Appearance appearance {preferences};
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

Sheet smallSheet()
{
    Sheet sheet;
    sheet.cell(0, 0) = cellOfText(text("地区"));
    sheet.cell(0, 1) = cellOfText(text("2024年"));
    sheet.cell(1, 0) = cellOfText(text("东部新区"));
    sheet.cell(1, 1) = cellOfText(text("31.5"));
    sheet.cell(2, 0) = cellOfText(text("西塞新区"));
    sheet.cell(2, 1) = cellOfText(text("--"));
    return sheet;
}

TableMapping smallMapping()
{
    TableMapping mapping;
    mapping.endRow = 3;
    mapping.columns = {ColumnMapping {ColumnRole::Area}, ColumnMapping {ColumnRole::Value}};
    return mapping;
}

TEST_F(Previews, aTextKeepsItsPlacesThroughLineEndsAndRareCharacters)
{
    // A carriage return is no character of the document; one beyond the first plane is two.
    const QString source = text("𠮷村\r\n出口\r\n70.2亿元");
    TextPreview page(appearance);
    page.show(source, {{8, 14, TextPreview::Tone::Figure, 3}});
    page.choose(8, 14);
    ASSERT_EQ(page.extraSelections().size(), 2);
    EXPECT_EQ(page.extraSelections().last().cursor.selectedText(), text("70.2亿元"));
    QSignalSpy chosen(&page, &TextPreview::figureChosen);
    QTextCursor caret = page.document()->find(text("亿"));
    caret.setPosition(caret.selectionStart());
    page.setTextCursor(caret);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<std::size_t>(), 3u);
    caret.setPosition(0);
    page.setTextCursor(caret);
    EXPECT_EQ(chosen.count(), 1) << "no figure stands there";
    page.choose(-1, -1);
    EXPECT_EQ(page.extraSelections().size(), 1);
}

TEST_F(Previews, aSheetIsShownAsItStandsAndSaysWhatItIsTakenFor)
{
    const Sheet sheet = smallSheet();
    SheetPreviewModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(&sheet, {smallMapping()}, {{1, 1, CellPart::Number, 7}});
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 2);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), text("B"));
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), text("1"));
    EXPECT_EQ(model.partOf(0, 0), CellPart::Header);
    EXPECT_EQ(model.partOf(1, 0), CellPart::Label);
    EXPECT_EQ(model.partOf(2, 1), CellPart::Plain) << "-- is no number";
    EXPECT_EQ(model.figureAt(model.index(1, 1)), 7u);
    EXPECT_FALSE(model.figureAt(model.index(1, 0)));
    EXPECT_TRUE(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(text("B2")));
    model.setChosen(1, 1);
    const auto focus = [&](int row, int column) {
        return CellFocus(model.index(row, column).data(SheetPreviewModel::FocusRole).toInt());
    };
    EXPECT_EQ(focus(1, 1), CellFocus::Chosen);
    EXPECT_EQ(focus(0, 1), CellFocus::Related);
    EXPECT_EQ(focus(1, 0), CellFocus::Related);
    EXPECT_EQ(focus(2, 0), CellFocus::None);
    model.show(nullptr, {}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(Previews, hiddenRowsStayHiddenAndMergesMerged)
{
    Sheet sheet = smallSheet();
    sheet.hiddenRows = {2};
    sheet.merges = {{0, 0, 1, 2}};
    SheetPreview view(appearance);
    view.show(&sheet, {smallMapping()}, {});
    EXPECT_TRUE(view.isRowHidden(2));
    EXPECT_FALSE(view.isRowHidden(1));
    EXPECT_EQ(view.columnSpan(0, 0), 2);
}

TEST_F(Previews, unitsOfferedConvertIntoTheIndicatorsOwn)
{
    const QStringList money = unitsLike(text("亿元"));
    EXPECT_EQ(money.first(), text("亿元"));
    EXPECT_TRUE(money.contains(text("万元")));
    EXPECT_TRUE(money.contains(text("元")));
    EXPECT_FALSE(money.contains(text("%")));
    EXPECT_EQ(unitsLike(text("%")), (QStringList {text("%"), text("‰")}));
    EXPECT_TRUE(unitsLike(text("家")).contains(text("万家")));
    EXPECT_FALSE(unitsLike(text("家")).contains(text("个")));
}

TEST_F(Previews, aSummaryCountsWhatWasStored)
{
    Edit edit;
    edit.figures.resize(3);
    edit.figures[1].id = 12;
    edit.aliases.append(Alias {});
    const ImportSummary summary = summaryOf(edit, {text("表.csv")}, 4);
    EXPECT_EQ(summary, (ImportSummary {{text("表.csv")}, 2, 1, 4, 0, 0, 1}));
}

}

}
