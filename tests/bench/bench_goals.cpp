// SPDX-License-Identifier: GPL-3.0-or-later
// The goal board: 300 targets from a store of 1,000,000 figures, worked out, painted in the window
// and on paper.
#include "analysis/goalboard.h"
#include "analysis/goalrow.h"
#include "bench/benchdata.h"
#include "bench/measure.h"
#include "charts/chartpainter.h"
#include "charts/goalspecs.h"
#include "models/preferences.h"
#include "store/change.h"
#include "ui/goals/bulletdelegate.h"
#include "ui/goals/goalmodel.h"
#include "ui/parts/appearance.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QTableView>

using namespace zoneboard;

namespace {

constexpr int targetCount = 300;
constexpr int goalYear = 2025;
constexpr Period june {goalYear, 6};
constexpr double mostComputed = 5; // ms
constexpr double mostPainted = 50; // ms
constexpr size_t rowsOfSheet = 28;

/// A level for each of the first indicators in two areas.
QList<Target> benchTargets()
{
    QList<Target> targets;
    for (int i = 0; i < targetCount; ++i) {
        Target target;
        target.id = i + 1;
        target.indicator = 1 + i / 2;
        target.area = 2 + i % 2;
        target.year = goalYear;
        target.kind = i % 3 == 0 ? TargetKind::Level : TargetKind::Growth;
        target.value = target.kind == TargetKind::Level ? 1000 : 8;
        target.owner = QStringLiteral("局%1").arg(i % 12);
        targets.append(target);
    }
    return targets;
}

/// The months of this year and last for every target.
std::vector<Figure> benchMonths(const QList<Target>& targets)
{
    std::vector<Figure> figures;
    for (const Target& target : targets) {
        for (const int year : {goalYear - 1, goalYear}) {
            const int last = year == goalYear ? june.months : 11;
            for (int month = 1; month <= last; ++month) {
                Figure figure;
                figure.indicator = target.indicator;
                figure.area = target.area;
                figure.period = {year, month};
                figure.value = Published {60.0 * month + target.indicator, 1, Qualifier::Exact};
                figure.status = Status::Actual;
                figures.push_back(figure);
            }
        }
    }
    return figures;
}

/// Through a real store, as the program reads it.
Panel panelOfStore(const QString& folder, const BenchSize& size, const QList<Target>& targets)
{
    const auto created = Store::create(folder + QStringLiteral("/goals.zone"));
    if (!created)
        giveUp(created.error().what.in(Language::English));
    Store& store = **created;
    must(store.apply(benchWords(size), QStringLiteral("bench")));
    Change change = must(Change::begin(store, QStringLiteral("bench"), QStringLiteral("figures")));
    must(change.insert(benchFigures(size)));
    must(change.put(std::span<const Figure>(benchMonths(targets))));
    must(change.commit());
    Panel::Builder builder;
    must(store.readFigures([&](const Figure& figure) {
        builder.add(figure);
        return true;
    }));
    return std::move(builder).finish();
}

/// The board as the window shows it, from the texts to the last pixel.
void paintBoard(const GoalContext& context, const GoalBoard& board, const QList<Target>& targets,
                const Appearance& appearance)
{
    GoalModel model;
    QTableView view;
    view.setModel(&model);
    view.setItemDelegate(new BulletDelegate(appearance, &view));
    view.horizontalHeader()->setResizeContentsPrecision(0);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view.resize(1160, 680);
    model.show(goalRows(context, board, targets, 0), context.panel, 0, june, Language::Chinese);
    if (view.grab().isNull())
        giveUp(QStringLiteral("the board was not painted"));
}

/// One sheet of the printed board.
void paintSheet(const GoalContext& context, const GoalBoard& board)
{
    QImage image(994, 480, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ChartContext chart {context.panel, context.catalog};
    paintChart(painter, image.rect(), goalBoardSpec(chart, board, 0, rowsOfSheet),
               ChartStyle::paper());
}

void measureBoard(const QString& folder)
{
    const BenchSize size;
    const QList<Target> targets = benchTargets();
    const Panel panel = panelOfStore(folder, size, targets);
    const Catalog catalog = benchCatalog(size);
    const GoalContext context {panel, catalog, {}};
    GoalBoard board;
    constexpr int boards = 10; // processor time is not counted finer
    const double computed = secondsOf(5, [&] {
        for (int i = 0; i < boards; ++i)
            board = goalBoard(context, targets, june);
    });
    if (board.goals.size() != targetCount || board.count(Light::NoData) > 0)
        giveUp(QStringLiteral("the board is not whole"));
    printLimit(QStringLiteral("board of 300 targets from 1,000,000 figures | limit"),
               computed / boards * 1000, mostComputed, QStringLiteral("ms"));
    Preferences preferences(folder + QStringLiteral("/preferences.ini"));
    const Appearance appearance(preferences);
    const double painted = secondsOf(5, [&] { paintBoard(context, board, targets, appearance); });
    printLimit(QStringLiteral("the board of 300 targets painted in the window | limit"),
               painted * 1000, mostPainted, QStringLiteral("ms"));
    const double sheet = secondsOf(5, [&] { paintSheet(context, board); });
    printLimit(QStringLiteral("a sheet of the printed board, 28 targets | limit"), sheet * 1000,
               mostPainted, QStringLiteral("ms"));
}

}

int main(int argc, char** argv)
{
    if (argc < 2)
        giveUp(QStringLiteral("no folder"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    measureBoard(QString::fromLocal8Bit(argv[1]));
    return 0;
}
