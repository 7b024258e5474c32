// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storewatch.h"

#include <QFileInfo>

#include <chrono>

namespace zoneboard {

using namespace std::chrono_literals;

StoreWatch::StoreWatch(QObject* parent)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(150ms);
    m_turn.setInterval(3s);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling,
            qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &StoreWatch::look);
    connect(&m_turn, &QTimer::timeout, this, &StoreWatch::look);
}

void StoreWatch::watch(const QString& path)
{
    const QStringList former = m_watcher.files() + m_watcher.directories();
    if (!former.isEmpty())
        m_watcher.removePaths(former);
    m_path = path;
    m_missing = false;
    m_settling.stop();
    if (path.isEmpty()) {
        m_turn.stop();
        return;
    }
    watchFiles();
    m_turn.start();
}

void StoreWatch::watchFiles()
{
    // The folder tells of a file that is replaced by renaming, the journal of a write.
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path :
         {m_path, m_path + QStringLiteral("-wal"), QFileInfo(m_path).absolutePath()}) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void StoreWatch::look()
{
    if (m_path.isEmpty())
        return;
    const bool missing = !QFileInfo::exists(m_path);
    if (missing != m_missing) {
        m_missing = missing;
        if (missing)
            Q_EMIT vanished();
        else
            Q_EMIT returned();
    }
    if (!m_missing) {
        watchFiles();
        Q_EMIT touched();
    }
}

}
