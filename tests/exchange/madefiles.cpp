// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/madefiles.h"

#include <QFile>
#include <QProcess>

namespace zoneboard {

void MadeFiles::make(const char* script)
{
    folder = std::make_unique<QTemporaryDir>();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(ZONEBOARD_TESTS "/exchange/") + QLatin1String(script), folder->path()});
    ASSERT_TRUE(python.waitForFinished(60000));
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
}

QString MadeFiles::write(const char* name, const QByteArray& bytes)
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

}
