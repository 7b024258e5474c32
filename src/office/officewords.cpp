// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"
#include "office/officewords_p.h"

namespace zoneboard {

namespace {

QString said(const Phrase& phrase, const QString& languageTag)
{
    return translated(phrase,
                      languageTag.startsWith(u"zh") ? Language::Chinese : Language::English);
}

}

OfficeChartWords officeChartWords(const QString& languageTag)
{
    return {said(phrase("Office", "(base)", "of a step of a waterfall"), languageTag),
            said(phrase("Office", "Total"), languageTag),
            said(phrase("Office", "%1 (below zero)"), languageTag)};
}

QString dataSheetName(const QString& languageTag)
{
    return said(phrase("Office", "Data"), languageTag);
}

QString chartDataTitle(const QString& languageTag)
{
    return said(phrase("Office", "Numbers of the chart: %1"), languageTag);
}

QString contentsSheetName(const QString& languageTag)
{
    return said(phrase("Office", "Contents"), languageTag);
}

}
