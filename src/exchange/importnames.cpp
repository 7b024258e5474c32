// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unit.h"
#include "exchange/figuretext.h"
#include "exchange/importnames_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <unicode/translit.h>

namespace zoneboard {

namespace {

template<typename Thing>
const Thing* byId(const QList<Thing>& things, std::int32_t id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [id](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

template<typename Id>
Id longestInside(const QHash<QString, Id>& names, const QString& title)
{
    const QString text = foldedName(title);
    qsizetype longest = 1;
    Id best = 0;
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (it.key().size() > longest && text.contains(it.key())) {
            longest = it.key().size();
            best = it.value();
        }
    }
    return best;
}

QString withoutAreaSuffix(const QString& name)
{
    static const QRegularExpression suffix(
        QStringLiteral("(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|高新技术产业开发区|"
                       "高新技术产业园区|"
                       "经济技术开发区|高新区|开发区|街道|省|市|区|县|镇|乡)$"));
    const auto match = suffix.match(name);
    return match.hasMatch() && match.capturedStart() >= 2 ? name.left(match.capturedStart()) : name;
}

IndicatorKind kindOf(const QString& name, const QString& unit)
{
    static const QRegularExpression stock(
        QStringLiteral("年末|期末|存量|保有量|余额|累计拥有|现有|总数$"));
    static const QRegularExpression mean(QStringLiteral("人均|平均|浓度|PM|均价|指数"));
    if (isRate(unit))
        return IndicatorKind::Rate;
    if (mean.match(name).hasMatch() || unit.contains(u'/'))
        return IndicatorKind::Mean;
    return stock.match(name).hasMatch() ? IndicatorKind::Stock : IndicatorKind::Flow;
}

AreaKind kindOfArea(const QString& name)
{
    if (name.endsWith(u"高新区") || name.endsWith(u"开发区") || name.endsWith(u"园区"))
        return AreaKind::Zone;
    if (name.endsWith(u"省") || name.endsWith(u"自治区"))
        return AreaKind::Province;
    if (name.endsWith(u"市"))
        return AreaKind::City;
    if (name.endsWith(u"区") || name.endsWith(u"县"))
        return AreaKind::District;
    if (name.endsWith(u"镇") || name.endsWith(u"乡") || name.endsWith(u"街道"))
        return AreaKind::Town;
    return AreaKind::Other;
}

QString initialsOf(const QString& pinyin)
{
    QString initials;
    for (const QString& syllable : pinyin.split(u' ', Qt::SkipEmptyParts))
        initials += syllable.front();
    return initials;
}

}

QString foldedName(const QString& text)
{
    QString result = withoutNotes(text).toCaseFolded();
    result.remove(u' ').remove(u'\t').remove(u'\n');
    return result;
}

QString pinyinOf(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
        "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (!latin)
        return foldedName(text);
    icu::UnicodeString unicode(reinterpret_cast<const char16_t*>(text.utf16()),
                               static_cast<int32_t>(text.size()));
    latin->transliterate(unicode);
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString result = QString::fromUtf16(unicode.getBuffer(), unicode.length());
    return result.replace(others, QStringLiteral(" ")).trimmed();
}

ImportNames::ImportNames(const Catalog& catalog, bool createMissing, ImportPlan& plan)
    : m_catalog(catalog)
    , m_createMissing(createMissing)
    , m_plan(plan)
{
    // As in the catalog, an alias never hides a name.
    for (const Alias& alias : catalog.aliases()) {
        if (alias.indicator != 0)
            m_indicators.insert(foldedName(alias.text), alias.indicator);
    }
    for (const Indicator& indicator : catalog.indicators()) {
        for (const QString& name : {indicator.name.en, indicator.name.zh, indicator.code})
            m_indicators.insert(foldedName(name), indicator.id);
    }
    indexAreas();
    m_indicators.remove({});
    m_areas.remove({});
}

void ImportNames::indexAreas()
{
    QHash<QString, int> shortNames;
    for (const Area& area : m_catalog.areas())
        ++shortNames[foldedName(withoutAreaSuffix(area.name.zh))];
    for (const Area& area : m_catalog.areas()) {
        const QString shortName = foldedName(withoutAreaSuffix(area.name.zh));
        if (shortNames.value(shortName) == 1)
            m_areas.insert(shortName, area.id);
    }
    for (const Alias& alias : m_catalog.aliases()) {
        if (alias.area != 0)
            m_areas.insert(foldedName(alias.text), alias.area);
    }
    for (const Area& area : m_catalog.areas()) {
        for (const QString& name : {area.name.en, area.name.zh, area.code})
            m_areas.insert(foldedName(name), area.id);
    }
}

void ImportNames::match(const QHash<QString, QString>& names)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        const QString written = foldedName(it.key());
        Alias alias;
        alias.text = it.key();
        if (const IndicatorId indicator = knownIndicator(it.value()); indicator > 0)
            alias.indicator = m_indicators[written] = indicator;
        else if (const AreaId area = knownArea(it.value()); area > 0)
            alias.area = m_areas[written] = area;
        if ((alias.indicator != 0 || alias.area != 0) && !m_plan.newAliases.contains(alias))
            m_plan.newAliases.append(alias);
    }
}

IndicatorId ImportNames::knownIndicator(const QString& text) const
{
    const QString name = foldedName(text);
    if (const IndicatorId id = m_indicators.value(name, 0); id != 0 || name.isEmpty())
        return id;
    static const QRegularExpression bracket(QStringLiteral("\\([^()]*\\)$"));
    QString bare = name;
    return bare.remove(bracket) != name ? m_indicators.value(bare, 0) : 0;
}

AreaId ImportNames::knownArea(const QString& text) const
{
    const QString name = foldedName(text);
    if (const AreaId id = m_areas.value(name, 0); id != 0 || name.isEmpty())
        return id;
    return m_areas.value(foldedName(withoutAreaSuffix(name)), 0);
}

IndicatorId ImportNames::indicatorInside(const QString& title) const
{
    return longestInside(m_indicators, title);
}

AreaId ImportNames::areaInside(const QString& title) const
{
    return longestInside(m_areas, title);
}

IndicatorId ImportNames::partOf(const QString& name, IndicatorId whole) const
{
    const Indicator* known = indicatorOf(whole);
    if (known == nullptr)
        return 0;
    const QString full = known->name.zh;
    for (const QString& combined : {full + u'(' + name + u')', full + name, name + full}) {
        if (const IndicatorId id = m_indicators.value(foldedName(combined), 0); id != 0)
            return id;
    }
    return 0;
}

IndicatorId ImportNames::indicator(const QString& text, const QString& unit, IndicatorId whole,
                                   int decimals)
{
    if (const IndicatorId part = partOf(text, whole); part != 0)
        return part;
    if (const IndicatorId known = knownIndicator(text); known != 0)
        return known;
    if (!m_createMissing || foldedName(text).isEmpty())
        return 0;
    return make(text, unit, whole, decimals);
}

IndicatorId ImportNames::make(const QString& text, const QString& unit, IndicatorId whole,
                              int decimals)
{
    Indicator indicator;
    indicator.id = -static_cast<IndicatorId>(m_plan.newIndicators.size()) - 1;
    indicator.name = {text.trimmed(), text.trimmed()};
    const QString pinyin = pinyinOf(text);
    indicator.code = freeCode(pinyin, true);
    indicator.pinyin = initialsOf(pinyin);
    indicator.unit = unit.isEmpty() ? QStringLiteral("个") : unit;
    indicator.kind = kindOf(text, indicator.unit);
    indicator.decimals = std::clamp(decimals, 0, 4);
    indicator.partOf = whole;
    indicator.position =
        static_cast<int>(m_catalog.indicators().size() + m_plan.newIndicators.size());
    m_plan.newIndicators.append(indicator);
    m_indicators.insert(foldedName(text), indicator.id);
    return indicator.id;
}

AreaId ImportNames::area(const QString& text)
{
    if (const AreaId known = knownArea(text); known != 0)
        return known;
    if (!m_createMissing || foldedName(text).isEmpty())
        return 0;
    Area area;
    area.id = -static_cast<AreaId>(m_plan.newAreas.size()) - 1;
    area.name = {text.trimmed(), text.trimmed()};
    area.code = freeCode(pinyinOf(text), false);
    area.kind = kindOfArea(text.trimmed());
    area.position = static_cast<int>(m_catalog.areas().size() + m_plan.newAreas.size());
    m_plan.newAreas.append(area);
    m_areas.insert(foldedName(text), area.id);
    return area.id;
}

QString ImportNames::freeCode(const QString& name, bool indicator) const
{
    QString code = name;
    code.replace(u' ', u'_');
    if (code.isEmpty())
        code = QStringLiteral("imported");
    const auto taken = [&](const QString& candidate) {
        return indicator ? m_indicators.contains(foldedName(candidate))
                || std::any_of(m_plan.newIndicators.begin(), m_plan.newIndicators.end(),
                               [&](const Indicator& i) { return i.code == candidate; })
                         : m_areas.contains(foldedName(candidate))
                || std::any_of(m_plan.newAreas.begin(), m_plan.newAreas.end(),
                               [&](const Area& a) { return a.code == candidate; });
    };
    QString free = code;
    for (int i = 2; taken(free); ++i)
        free = code + u'_' + QString::number(i);
    return free;
}

Message ImportNames::expectedIndicator(const QString& text)
{
    // Looking for the nearest is slow; a file full of unknown names gets one sentence for most.
    const QString key = u'i' + text;
    if (!m_expected.contains(key)) {
        m_plan.unknownIndicators.append(text);
        const QStringList nearest =
            m_expected.size() < 200 ? m_catalog.nearestIndicators(text) : QStringList();
        m_expected.insert(key,
                          nearest.isEmpty()
                              ? Message(phrase("Import", "the name of a known indicator"))
                              : message(phrase("Import", "a known indicator; nearest: %1"),
                                        nearest.join(QStringLiteral("、"))));
    }
    return m_expected.value(key);
}

Message ImportNames::expectedArea(const QString& text)
{
    const QString key = u'a' + text;
    if (!m_expected.contains(key)) {
        m_plan.unknownAreas.append(text);
        const QStringList nearest =
            m_expected.size() < 200 ? m_catalog.nearestAreas(text) : QStringList();
        m_expected.insert(key,
                          nearest.isEmpty() ? Message(phrase("Import", "the name of a known area"))
                                            : message(phrase("Import", "a known area; nearest: %1"),
                                                      nearest.join(QStringLiteral("、"))));
    }
    return m_expected.value(key);
}

const Indicator* ImportNames::indicatorOf(IndicatorId id) const
{
    return id < 0 ? byId(m_plan.newIndicators, id) : m_catalog.indicator(id);
}

const Area* ImportNames::areaOf(AreaId id) const
{
    return id < 0 ? byId(m_plan.newAreas, id) : m_catalog.area(id);
}

}
