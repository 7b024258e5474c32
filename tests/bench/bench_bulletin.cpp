// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a bulletin of 100 KB.
#include "bench/measure.h"
#include "core/catalog.h"
#include "exchange/bulletin.h"

#include <QDir>
#include <QFile>

using namespace zoneboard;

int main()
{
    const QDir folder(QStringLiteral(ZONEBOARD_TESTS "/exchange/bulletins"));
    const QStringList names = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    QByteArray bytes;
    while (bytes.size() < 100'000 && !names.isEmpty()) {
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                giveUp(QStringLiteral("%1 can not be read").arg(name));
            bytes += file.readAll();
        }
    }
    const QString text =
        QString::fromUtf8(bytes).left(QString::fromUtf8(bytes.left(100'000)).size());
    qsizetype figures = 0;
    const double seconds =
        secondsOf(5, [&text, &figures] { figures = readBulletin(text, Catalog()).figures.size(); });
    if (figures < 500)
        giveUp(QStringLiteral("the bulletin has lost figures"));
    printLimit(QStringLiteral("a bulletin of 100 KB into figures"), 1000 * seconds, 50,
               QStringLiteral("ms"));
}
