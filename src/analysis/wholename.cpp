// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/wholename_p.h"

#include <algorithm>
#include <array>

namespace zoneboard {

namespace {

struct KindWord
{
    AreaKind kind;
    QStringView zh;
    QStringView en;
};

constexpr std::array kindWords {
    KindWord {AreaKind::Province, u"全省", u"province"},
    KindWord {AreaKind::City, u"全市", u"city"},
    KindWord {AreaKind::District, u"全区", u"district"},
};

bool holds(const QString& words, QStringView name)
{
    return !name.isEmpty() && words.contains(name, Qt::CaseInsensitive);
}

}

bool meansArea(const QString& words, const Catalog& catalog, AreaId area)
{
    const Area* whole = catalog.area(area);
    if (!whole)
        return false;
    if (words.isEmpty() || holds(words, whole->name.zh) || holds(words, whole->name.en)
        || words == whole->code)
        return true;
    return std::any_of(kindWords.begin(), kindWords.end(), [&](const KindWord& word) {
        return word.kind == whole->kind && (words.startsWith(word.zh) || holds(words, word.en));
    });
}

bool meansIndicator(const QString& words, const Catalog& catalog, IndicatorId indicator)
{
    const Indicator* whole = catalog.indicator(indicator);
    if (!whole)
        return false;
    return holds(words, whole->name.zh) || holds(words, whole->name.en) || words == whole->code;
}

}
