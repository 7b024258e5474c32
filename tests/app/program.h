// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zoneboard {

/// What a call of the program gave.
struct Output
{
    int status = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject json() const;
};

/// Runs the real program, without a display, in a folder of its own.
class ProgramTest : public ::testing::Test
{
protected:
    [[nodiscard]] Output run(const QStringList& arguments) const;
    /// The path of a file in the test's folder.
    [[nodiscard]] QString path(const char* name) const;
    /// A new store with a data set; its path.
    [[nodiscard]] QString store(const char* dataSet) const;
    void write(const char* name, const QByteArray& content) const;

    /// The first object of `key` whose indicator is named so; empty where there is none.
    [[nodiscard]] static QJsonObject about(const QJsonObject& document, const char* key,
                                           const char* indicator);

    QTemporaryDir m_folder;
};

}
