// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the program as it is installed: from start to the Overview painted, and its memory.
#include "bench/measure.h"

#include <QFile>

using namespace zoneboard;

namespace {

struct Bench
{
    QString folder;

    /// A shell command with preferences of its own, so that no earlier window is remembered.
    [[nodiscard]] QString alone(const QString& command) const
    {
        return QStringLiteral("cd '%1' && XDG_CONFIG_HOME='%1' XDG_DATA_HOME='%1' %2")
            .arg(folder, command);
    }

    [[nodiscard]] QString store(const QString& dataSet) const
    {
        const QString path = folder + u'/' + dataSet + QStringLiteral(".zone");
        if (!QFile::exists(path))
            (void)secondsOfCommand(
                1,
                alone(QStringLiteral("'%1' new '%2' --from %3 >/dev/null")
                          .arg(QStringLiteral(ZONEBOARD_PROGRAM), path, dataSet)));
        return path;
    }

    [[nodiscard]] QString window(const QString& dataSet) const
    {
        return QStringLiteral("'%1' --until-painted '%2' 2>/dev/null")
            .arg(QStringLiteral(ZONEBOARD_PROGRAM), store(dataSet));
    }

    /// The most memory that the command held at once, in MiB.
    [[nodiscard]] double residentMemory(const QString& command) const
    {
        const QString note = folder + QStringLiteral("/memory");
        (void)secondsOfCommand(
            1, alone(QStringLiteral("/usr/bin/time -f %M -o '%1' %2").arg(note, command)));
        QFile file(note);
        if (!file.open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("/usr/bin/time wrote no figure"));
        return file.readAll().trimmed().toDouble() / 1024;
    }
};

}

int main(int, char** argv)
{
    const Bench bench {QString::fromLocal8Bit(argv[1])};
    constexpr int runs = 15;
    const double empty =
        secondsOfCommand(runs, bench.alone(QStringLiteral("'" EMPTY_WINDOW "' 2>/dev/null")));
    printRatio(QStringLiteral("sample: start to Overview painted / an empty QMainWindow"),
               secondsOfCommand(runs, bench.alone(bench.window(QStringLiteral("wuxing-2024")))),
               empty, 3);
    printRatio(QStringLiteral("demo: start to Overview painted / an empty QMainWindow"),
               secondsOfCommand(runs, bench.alone(bench.window(QStringLiteral("demo")))), empty, 3);
    printLimit(QStringLiteral("sample: resident memory of the window"),
               bench.residentMemory(bench.window(QStringLiteral("wuxing-2024"))), 100,
               QStringLiteral("MiB"));
    printLimit(QStringLiteral("demo: resident memory of the window"),
               bench.residentMemory(bench.window(QStringLiteral("demo"))), 120,
               QStringLiteral("MiB"));
}
