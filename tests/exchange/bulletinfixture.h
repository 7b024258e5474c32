// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bulletin.h"

#include <QString>

#include <gtest/gtest.h>

#include <string>

namespace zoneboard {

/// A construction of the language by its name, a text that has it, and its figures, one a line.
struct BulletinCase
{
    const char* name;
    const char* text;
    const char* figures;
};

/// A figure as a line: "固投 >85亿元 growth 9.3 share 50 of 全区 in 总投资 rank 3 expected".
[[nodiscard]] QString bulletinLine(const BulletinFigure& figure);

[[nodiscard]] std::string bulletinCaseName(const testing::TestParamInfo<BulletinCase>& info);

class BulletinText : public testing::TestWithParam<BulletinCase>
{
};

}
