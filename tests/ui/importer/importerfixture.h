// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/foundfiguremodel.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringEncoder>
#include <QTableView>
#include <QUrl>

namespace zoneboard {

/// The window with the means to hand it files as a person does.
class ImporterTest : public WindowTest
{
protected:
    QString write(const char* name, const QByteArray& bytes) const
    {
        const QString file = folder.filePath(QString::fromUtf8(name));
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return file;
    }

    /// In the encoding that Excel writes on a Chinese Windows.
    QString writeGbk(const char* name, const char* text) const
    {
        QStringEncoder encoder("GB18030");
        return write(name, encoder.encode(QString::fromUtf8(text)));
    }

    QString writeWorkbook() const
    {
        const QString file = folder.filePath(QStringLiteral("投资.xlsx"));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(ZONEBOARD_TESTS "/ui/importer/make_bureau.py"), file});
        EXPECT_TRUE(python.waitForFinished(30000));
        EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
        return file;
    }

    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    void paste(const QString& text, const QString& html = {})
    {
        auto* data = new QMimeData; // the clipboard takes it
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
    }

    /// Until the page with the figures is there and nothing runs.
    [[nodiscard]] bool waitForReview()
    {
        return QTest::qWaitFor(
            [this] {
                const auto* review = window.findChild<QWidget*>(QStringLiteral("importerReview"));
                return review && review->isVisible();
            },
            25000);
    }

    /// Until another plan has arrived that makes `holds` true.
    template<typename Condition>
    [[nodiscard]] static bool soon(Condition holds)
    {
        return QTest::qWaitFor(holds, 10000);
    }

    [[nodiscard]] QTableView& figures() const { return widget<QTableView>("foundFigures"); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        QString text = figures().model()->index(row, column).data().toString();
        return text.replace(QChar(0x202f), u' ');
    }

    /// "固定资产投资 2025 年 92.5 亿元 +8.8%", a row a line.
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < figures().model()->rowCount(); ++row) {
            QStringList words;
            for (const int column : {FoundFigureModel::IndicatorName, FoundFigureModel::AreaName,
                                     FoundFigureModel::PeriodText, FoundFigureModel::Value,
                                     FoundFigureModel::UnitText, FoundFigureModel::Growth})
                words.append(cell(row, column));
            lines.append(words.join(u' ').trimmed());
        }
        return lines;
    }

    /// The row of that indicator and period; −1 where there is none.
    [[nodiscard]] int rowWith(const char* indicatorName, const char* period) const
    {
        for (int row = 0; row < figures().model()->rowCount(); ++row) {
            if (cell(row, FoundFigureModel::IndicatorName) == QString::fromUtf8(indicatorName)
                && cell(row, FoundFigureModel::PeriodText) == QString::fromUtf8(period))
                return row;
        }
        return -1;
    }

    bool edit(int row, int column, const QVariant& value)
    {
        QAbstractItemModel& model = *figures().model();
        return model.setData(model.index(row, column), value, Qt::EditRole);
    }

    void click(const char* button)
    {
        QTest::mouseClick(&widget<QPushButton>(button), Qt::LeftButton);
    }

    [[nodiscard]] std::optional<Published> stored(const char* code, Period period,
                                                  const char* area = "zone") const
    {
        const Panel& panel = workspace.panel();
        const auto index =
            panel.find({indicator(code),
                        workspace.catalog().areaByCode(QString::fromLatin1(area))->id, period});
        return index == Panel::none ? std::nullopt : panel.published(index);
    }
};

}
