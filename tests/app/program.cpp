// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace zoneboard {

QJsonObject Output::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    EXPECT_TRUE(document.isObject()) << qPrintable(error.errorString()) << out.constData();
    return document.object();
}

Output ProgramTest::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(ZONEBOARD_PROGRAM), arguments);
    EXPECT_TRUE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QString ProgramTest::path(const char* name) const
{
    return m_folder.filePath(QLatin1String(name));
}

QString ProgramTest::store(const char* dataSet) const
{
    const QString file = path("store.zone");
    const Output made =
        run({QStringLiteral("new"), file, QStringLiteral("--from"), QLatin1String(dataSet)});
    EXPECT_EQ(made.status, 0) << qPrintable(made.err);
    return file;
}

void ProgramTest::write(const char* name, const QByteArray& content) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

QJsonObject ProgramTest::about(const QJsonObject& document, const char* key, const char* indicator)
{
    for (const QJsonValue& value : document.value(QLatin1String(key)).toArray())
        if (value.toObject().value(QStringLiteral("indicator")).toString()
            == QString::fromUtf8(indicator))
            return value.toObject();
    return {};
}

}
