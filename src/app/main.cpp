// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"

#include <QApplication>
#include <QFile>
#include <QHashSeed>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace zoneboard;

namespace {

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Without a session (cron, ssh) there is no runtime folder, and Qt would say so on the channel
/// that belongs to our own sentences. It gets the one it would make itself.
void provideRuntimeFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QByteArray folder = "/tmp/runtime-" + QByteArray::number(::getuid());
    ::mkdir(folder.constData(), S_IRWXU);
    qputenv("XDG_RUNTIME_DIR", folder);
}

int runVerb(const Call& call)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(Exit::WrongUse);
    const int status = runCall(call, out, err);
    return out.flush() ? status : static_cast<int>(Exit::WrongUse);
}

}

/// The one executable: with a verb a command line tool that needs no display, without one the
/// window.
int main(int argc, char** argv)
{
    // Documents are made by way of hashes: the same figures give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const Call call = readCall(argumentsOf(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("zoneboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZONEBOARD_VERSION));
    if (call.help || !call.unknown.isEmpty() || (call.verb && call.verb->needs == Needs::Core)) {
        const QCoreApplication application(argc, argv);
        return runVerb(call);
    }
    provideRuntimeFolder();
    if (call.verb) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return runVerb(call);
    }
    QApplication application(argc, argv);
    if (call.arguments.value(0) == u"--screenshots")
        return takeScreenshots(call.arguments.value(1));
    if (call.arguments.value(0) == u"--until-painted")
        return runWindow(application, call.arguments.value(1), Stay::UntilPainted);
    return runWindow(application, call.arguments.value(0));
}
