// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documenttext.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// Reads one file and writes what it holds to stdout; started by readDocument() under limits.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    const QByteArray answer =
        zoneboard::serialised(zoneboard::readForeignDocument(QFile::decodeName(argv[1])));
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(answer) != answer.size()
        || !out.flush())
        return 3;
    return 0;
}
