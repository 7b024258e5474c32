// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importjob.h"

#include <QFileInfo>
#include <QThread>

#include <memory>
#include <utility>

namespace zoneboard {

ImportJob::ImportJob(QObject* parent)
    : QObject(parent)
{
}

ImportJob::~ImportJob()
{
    cancel();
    for (QThread* thread : std::as_const(m_threads))
        thread->wait();
}

void ImportJob::start(std::function<void(int run)> work)
{
    cancel();
    m_running = true;
    QThread* thread = QThread::create([work = std::move(work), run = m_run] { work(run); });
    thread->setParent(this);
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        thread->deleteLater();
    });
    thread->start();
}

void ImportJob::reply(int run, Answer answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, run, answer = std::move(answer)] {
            if (run == m_run)
                answer();
        },
        Qt::QueuedConnection);
}

void ImportJob::cancel()
{
    ++m_run;
    m_running = false;
    for (QThread* thread : std::as_const(m_threads))
        thread->requestInterruption();
}

void ImportJob::read(const QStringList& paths)
{
    start([this, paths](int run) {
        QList<ImportMaterial> materials;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (QThread::currentThread()->isInterruptionRequested())
                return;
            const QString name = QFileInfo(paths.at(i)).fileName();
            reply(run,
                  [this, name, place = static_cast<int>(i) + 1,
                   count = static_cast<int>(paths.size())] { Q_EMIT reading(name, place, count); });
            auto material = readMaterial(paths.at(i));
            if (!material) {
                reply(run, [this, error = material.error()] {
                    m_running = false;
                    Q_EMIT failed(error);
                });
                return;
            }
            materials.append(std::move(*material));
        }
        reply(run, [this, materials] {
            m_running = false;
            Q_EMIT materialsRead(materials);
        });
    });
}

void ImportJob::readBlock(const QString& html, const QString& text)
{
    start([this, html, text](int run) {
        const auto material = clipboardMaterial(html, text);
        reply(run, [this, material] {
            m_running = false;
            if (material)
                Q_EMIT materialsRead({*material});
            else
                Q_EMIT failed(material.error());
        });
    });
}

void ImportJob::plan(const PlanRequest& request)
{
    start([this, request](int run) {
        const auto answer = std::make_shared<PlanAnswer>(answerOf(request));
        reply(run, [this, answer] {
            m_running = false;
            Q_EMIT planned(*answer);
        });
    });
}

}
