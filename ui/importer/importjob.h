// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/importdraft.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QThread;

namespace zoneboard {

/// The slow half of an import, away from the window: reading files and planning. Whatever is
/// started last counts; the answers to anything before it are dropped.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject* parent = nullptr);
    ~ImportJob() override;

    /// Reads the files one after the other; a file that can not be read ends it.
    void read(const QStringList& paths);
    /// Reads what was on the clipboard.
    void readBlock(const QString& html, const QString& text);
    void plan(const PlanRequest& request);
    /// Stops reading; nothing is answered any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Before file number `place` (from 1) of `count` is read.
    void reading(const QString& name, int place, int count);
    void materialsRead(const QList<zoneboard::ImportMaterial>& materials);
    void failed(const zoneboard::Error& error);
    void planned(const zoneboard::PlanAnswer& answer);

private:
    using Answer = std::function<void()>;
    void start(std::function<void(int run)> work);
    /// From the other thread: runs in this one, where the run still counts.
    void reply(int run, Answer answer);

    int m_run = 0;
    bool m_running = false;
    QList<QThread*> m_threads; ///< that have not ended yet
};

}
