// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the window's start: the least that a program with a main window of Qt does.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <QWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    QTimer idle;
    QObject::connect(&idle, &QTimer::timeout, &application, [&window, rounds = 0]() mutable {
        if (window.windowHandle()->isExposed() && ++rounds == 3)
            QApplication::quit();
    });
    idle.start(0);
    return QApplication::exec();
}
