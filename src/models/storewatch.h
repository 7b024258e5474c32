// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace zoneboard {

/// Looks after a store's file: says when something may have been written to it, when it is gone
/// and when it is back. Asks again every few seconds, since not every file system tells.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    explicit StoreWatch(QObject* parent = nullptr);

    /// Watches this file instead of the former; an empty path watches nothing.
    void watch(const QString& path);
    [[nodiscard]] bool isMissing() const { return m_missing; }
    /// Looks now instead of at the next turn.
    void look();

Q_SIGNALS:
    void touched();
    void vanished();
    void returned();

private:
    void watchFiles();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< a write touches the file several times: wait until it is over
    QTimer m_turn;
    bool m_missing = false;
};

}
