// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <vector>

namespace zoneboard {

/// A CUPS scheduler of its own, with a queue that prints into PDF files of the user's home. Found
/// by every program that is started meanwhile.
class CupsScheduler
{
public:
    static inline const QString queue = QStringLiteral("Zoneboard");

    /// Why there can be none here; empty where there can.
    [[nodiscard]] static QString missing();
    CupsScheduler();
    ~CupsScheduler();
    CupsScheduler(const CupsScheduler&) = delete;
    CupsScheduler& operator=(const CupsScheduler&) = delete;

    /// Runs a command of CUPS against it.
    [[nodiscard]] static bool run(const QString& program, const QStringList& arguments);
    /// The file that comes out of the printer, once it does not grow any more; empty where none
    /// comes.
    [[nodiscard]] QByteArray printed() const;

private:
    void write(const char* name, const QString& text) const;
    void writeSettings() const;
    [[nodiscard]] QString path(const char* name) const;
    [[nodiscard]] QStringList printedFiles() const;

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_out; ///< where the queue's files appear
    QStringList m_before;
};

/// The pages of a PDF in grey, at 40 dots an inch.
[[nodiscard]] std::vector<QImage> greyPages(const QByteArray& pdf);
/// Mean difference of two pages' pixels, of 255, once both lie the same way; a printer places a
/// sheet to a pixel or two.
[[nodiscard]] double pageDifference(const QImage& paper, const QImage& direct);

}
