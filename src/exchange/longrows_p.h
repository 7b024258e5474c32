// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zoneboard {

/// Goes through separated values (UTF-8) row by row without copying: fields are views that hold
/// until the next row. Quotes as in parseCsv().
class LongRows
{
public:
    LongRows(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// False after the last row.
    bool next();
    [[nodiscard]] const std::vector<std::string_view>& fields() const { return m_fields; }

private:
    [[nodiscard]] std::string_view quoted();
    void splitPlain(std::string_view line);
    void splitQuoted();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::vector<std::string_view> m_fields;
    std::vector<std::string> m_unquoted; ///< of fields that held doubled quotes
};

}
