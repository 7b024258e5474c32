// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zoneboard {

/// The two languages the program speaks. Chinese comes first everywhere.
enum class Language
{
    Chinese,
    English,
};

/// A name that exists in both languages, such as an indicator's or an area's.
struct BilingualText
{
    QString zh;
    QString en;

    [[nodiscard]] const QString& in(Language language) const
    {
        return language == Language::English && !en.isEmpty() ? en : zh;
    }
    bool operator==(const BilingualText&) const = default;
};

/// A source text in English as it stands in the code, to be looked up in the translations.
/// Made by phrase(), which lupdate knows as an alias of translate().
struct Phrase
{
    const char* context = nullptr;
    const char* source = nullptr;
    const char* comment = nullptr;
    int n = -1;
};

[[nodiscard]] constexpr Phrase phrase(const char* context, const char* source,
                                      const char* comment = nullptr, int n = -1)
{
    return {context, source, comment, n};
}

/// The phrase in `language`, from the bundled translations; its own English where there is none.
/// Independent of the translators installed in the application, so both languages are at hand at
/// once.
[[nodiscard]] QString translated(const Phrase& phrase, Language language);

/// BCP 47 tag for documents: "zh-CN" or "en".
[[nodiscard]] QString languageTag(Language language);

}
