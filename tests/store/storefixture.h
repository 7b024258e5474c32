// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zoneboard {

/// A folder of its own and small rows to fill stores with.
class StoreTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("a.zone")) const;
    [[nodiscard]] std::unique_ptr<Store>
    created(const QString& name = QStringLiteral("a.zone")) const;
    [[nodiscard]] std::unique_ptr<Store>
    opened(const QString& name = QStringLiteral("a.zone")) const;
    /// One area, one indicator, one source, and a figure of 2024 with the value 57.
    [[nodiscard]] static Edit firstEdit();
    /// The figure of firstEdit() with another value.
    [[nodiscard]] static Edit revision(const Store& store, double value);

    QTemporaryDir m_folder;
};

template<typename T>
T taken(Result<T> result)
{
    EXPECT_TRUE(result.has_value())
        << (result ? ""
                   : qPrintable(result.error().what.in(Language::English) + u' '
                                + result.error().detail));
    return result ? std::move(*result) : T {};
}

/// The sentence of a failure in Chinese, empty where there is none.
template<typename T>
[[nodiscard]] QString sentenceOf(const Result<T>& result)
{
    return result ? QString() : result.error().what.in(Language::English);
}

}
