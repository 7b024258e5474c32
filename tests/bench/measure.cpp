// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <sys/resource.h>

namespace zoneboard {

namespace {

void printRow(const QString& what, const QString& ours, const QString& peer, double ratio,
              double allowed)
{
    std::printf("%s\t%s\t%s\t%.6f\t%.6f\n", qPrintable(what), qPrintable(ours), qPrintable(peer),
                ratio, allowed);
    std::fflush(stdout);
}

double secondsIn(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Processor time of this process and of the commands it has run.
double processorSeconds()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage {};
        ::getrusage(who, &usage);
        seconds += secondsIn(usage.ru_utime) + secondsIn(usage.ru_stime);
    }
    return seconds;
}

QString secondsText(double seconds)
{
    return seconds < 0.1 ? QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', 2)
                         : QStringLiteral("%1 s").arg(seconds, 0, 'f', 3);
}

}

double secondsOf(int runs, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        const double before = processorSeconds();
        work();
        best = std::min(best, processorSeconds() - before);
    }
    return best;
}

double secondsOfCommand(int runs, const QString& command)
{
    return secondsOf(runs, [&command] {
        if (std::system(qPrintable(command)) != 0)
            giveUp(QStringLiteral("failed: ") + command);
    });
}

void printRatio(const QString& what, double ours, double peer, double allowed)
{
    printRow(what, secondsText(ours), secondsText(peer), ours / peer, allowed);
}

void printLimit(const QString& what, double ours, double limit, const QString& unit)
{
    const auto text = [&unit](double number) {
        return QString::number(number, 'g', 4) + u' ' + unit;
    };
    printRow(what, text(ours), text(limit), ours / limit, 1);
}

void giveUp(const QString& sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(1);
}

}
