// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newrows.h"

#include "models/textmatch.h"

#include <algorithm>

namespace zoneboard {

namespace {

/// The initials of the name, with a number behind where another row has that code.
template<typename Rows>
QString freeCode(const Rows& rows, const QString& name, const QString& word)
{
    const QString initials = pinyinInitials(name);
    const QString base = initials.isEmpty() ? word : initials;
    const auto isTaken = [&](const QString& code) {
        return std::ranges::any_of(rows, [&](const auto& row) { return row.code == code; });
    };
    QString code = base;
    for (int number = 2; isTaken(code); ++number)
        code = QStringLiteral("%1_%2").arg(base).arg(number);
    return code;
}

template<typename Rows>
int nextPosition(const Rows& rows)
{
    int last = -1;
    for (const auto& row : rows)
        last = std::max(last, row.position);
    return last + 1;
}

/// A name in one language serves for both.
Result<BilingualText> wholeName(const BilingualText& name)
{
    BilingualText whole {name.zh.trimmed(), name.en.trimmed()};
    if (whole.zh.isEmpty())
        whole.zh = whole.en;
    if (whole.zh.isEmpty())
        return failure(ErrorKind::BadInput, phrase("NewRows", "Give it a name."));
    return whole;
}

tl::unexpected<Error> taken(const QString& name)
{
    return failure(ErrorKind::BadInput, message(phrase("NewRows", "“%1” is there already."), name));
}

QString stepName(const Phrase& phrase, const BilingualText& name, Language language)
{
    return message(phrase, name).in(language);
}

}

Result<Edit> newIndicatorEdit(const Catalog& catalog, Indicator indicator, Language language)
{
    indicator.name = TRY(wholeName(indicator.name));
    if (catalog.findIndicator(indicator.name.zh))
        return taken(indicator.name.zh);
    indicator.unit = indicator.unit.trimmed();
    if (indicator.unit.isEmpty())
        return failure(ErrorKind::BadInput,
                       phrase("NewRows", "Give the indicator its unit, such as 亿元, 个 or %."));
    indicator.id = -1;
    indicator.code = freeCode(catalog.indicators(), indicator.name.zh, QStringLiteral("indicator"));
    indicator.pinyin = pinyinInitials(indicator.name.zh);
    indicator.position = nextPosition(catalog.indicators());
    Edit edit;
    edit.why = stepName(phrase("NewRows", "Add the indicator %1"), indicator.name, language);
    edit.indicators.append(indicator);
    return edit;
}

Result<Edit> newAreaEdit(const Catalog& catalog, Area area, Language language)
{
    area.name = TRY(wholeName(area.name));
    if (catalog.findArea(area.name.zh))
        return taken(area.name.zh);
    area.id = -1;
    area.code = freeCode(catalog.areas(), area.name.zh, QStringLiteral("area"));
    area.position = nextPosition(catalog.areas());
    area.home = catalog.areas().isEmpty();
    Edit edit;
    edit.why = stepName(phrase("NewRows", "Add the area %1"), area.name, language);
    edit.areas.append(area);
    return edit;
}

Result<Edit> newSourceEdit(const Catalog& catalog, Source source, Language language)
{
    source.title = TRY(wholeName(source.title));
    for (const Source& known : catalog.sources()) {
        if (known.title.zh == source.title.zh)
            return taken(source.title.zh);
    }
    source.id = -1;
    source.publisher = source.publisher.trimmed();
    source.code = freeCode(catalog.sources(), source.title.zh, QStringLiteral("source"));
    Edit edit;
    edit.why = stepName(phrase("NewRows", "Add the source %1"), source.title, language);
    edit.sources.append(source);
    return edit;
}

}
