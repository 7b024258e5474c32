// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace zoneboard {

/// Files that a script beside the tests writes, made once a suite: a suite derives, and makes them
/// in its SetUpTestSuite().
class MadeFiles : public ::testing::Test
{
protected:
    static void make(const char* script);
    static void TearDownTestSuite() { folder.reset(); }

    static QString path(const char* name) { return folder->filePath(QLatin1String(name)); }
    /// Writes one more; returns its path.
    static QString write(const char* name, const QByteArray& bytes);

    static inline std::unique_ptr<QTemporaryDir> folder;
};

}
