// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "exchange/bulletintokens_p.h"

#include <QString>
#include <QStringList>

namespace zoneboard::bulletin {

/// What the words before a number make of it.
enum class Role
{
    Value, ///< 固投85亿元
    Change, ///< 增长8.5%: against the same period a year before, or a change of the level
    Rate, ///< 增速为8.5%
    Share, ///< 占全区总数43.5%
    PartShare, ///< 税收占比83.7%: a share with a name of its own
    None, ///< a comparison, an average, a completion: not a figure; `why` says it
};

struct Lead
{
    QString whole {}; ///< the words as they stand
    QString noun {}; ///< the indicator without period, place, hedges and helping verbs
    QString period {}; ///< the last one named that is not a base of comparison
    Role role = Role::Value;
    int sign = 1; ///< of a change
    int baseYear = 0; ///< of a change against a year that is named (比2023年增长)
    bool inner = false; ///< 其中, 包括, 含
    bool respectively = false; ///< 分别, 依次
    bool target = false; ///< 力争, 目标
    bool planned = false; ///< 年度计划投资: this number alone is a goal
    bool reached = false; ///< 目前, 已: a result behind a target
    bool total = false; ///< 累计, where nothing else is said
    bool multiple = false; ///< 是上年的 before 1.8倍
    bool remains = false; ///< 为上年同期的 before 八成: growth is what is missing to 100
    bool contributes = false; ///< 贡献了 before 85%的税收
    QString shareOf {};
    Qualifier shareQualifier = Qualifier::Exact; ///< of 占比超全区 before 50%
    QString why {};
};

/// `first`: the words begin a sentence, where the place comes first. `kind`: of the number.
[[nodiscard]] Lead readLead(const QString& words, bool first, Kind kind);

/// An indicator's phrase: words without what only introduces them.
[[nodiscard]] QString cleanNoun(QString words, bool first);

/// The subject of a clause that has no number: 固定资产投资稳步回升 → 固定资产投资.
[[nodiscard]] QString subjectOf(const QString& clause, bool first);

/// 国有、民营、外资企业 → 国有企业, 民营企业, 外资企业; 第一、二产业投资 → 第一产业投资,
/// 第二产业投资.
/// `count`: how many numbers there are, where that is known (社会保障和就业 may be one of them).
[[nodiscard]] QStringList listedNouns(const QString& words, qsizetype count = 0);

/// What a phrase of figures in `unit` measures or counts: 营收 of 软件园营收, 项目 of 新签约项目;
/// empty where the phrase only tells which ones (制造业, 省级).
[[nodiscard]] QString headOf(const QString& noun, const QString& unit);

/// The indicator of 15个道路建设项目全面竣工: what was done comes first (竣工道路建设项目).
/// `verb` is what stands before the number.
[[nodiscard]] QString nounAfterNumber(QString words, const QString& verb);

/// Whether words before a number end in a verb that takes what follows as its object.
[[nodiscard]] bool wantsObject(const QString& words);

/// 新建中试平台 → 中试平台: what there is in all, not what was added.
[[nodiscard]] QString settledNoun(QString noun);

/// 国家级, 省级, 4A级 at the beginning of a phrase; empty where there is none.
[[nodiscard]] QString levelOf(const QString& noun);

/// How alike two phrases are, from 0 to 1: twice their longest common subsequence by their lengths.
[[nodiscard]] double likeness(const QString& one, const QString& other);

}
