// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/longrows_p.h"

namespace zoneboard {

bool LongRows::next()
{
    m_fields.clear();
    m_unquoted.clear();
    if (m_at >= m_text.size())
        return false;
    std::size_t end = m_text.find('\n', m_at);
    if (end == std::string_view::npos)
        end = m_text.size();
    std::string_view line = m_text.substr(m_at, end - m_at);
    if (line.find('"') != std::string_view::npos) {
        splitQuoted();
        return true;
    }
    m_at = end + 1;
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    splitPlain(line);
    return true;
}

void LongRows::splitPlain(std::string_view line)
{
    std::size_t from = 0;
    while (true) {
        const std::size_t to = line.find(m_separator, from);
        if (to == std::string_view::npos)
            break;
        m_fields.push_back(line.substr(from, to - from));
        from = to + 1;
    }
    m_fields.push_back(line.substr(from));
}

std::string_view LongRows::quoted()
{
    std::string field;
    ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c != '"') {
            field += c;
        } else if (m_at < m_text.size() && m_text[m_at] == '"') {
            field += c;
            ++m_at;
        } else {
            break;
        }
    }
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n'
           && m_text[m_at] != '\r')
        field += m_text[m_at++];
    m_unquoted.push_back(std::move(field));
    return m_unquoted.back();
}

/// A row with quotes somewhere: it may go over several lines.
void LongRows::splitQuoted()
{
    // Views into these texts must outlive their neighbours' growth.
    m_unquoted.reserve(1024);
    while (m_at <= m_text.size()) {
        if (m_at < m_text.size() && m_text[m_at] == '"' && m_unquoted.size() < 1024) {
            m_fields.push_back(quoted());
        } else {
            const std::size_t from = m_at;
            while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n'
                   && m_text[m_at] != '\r')
                ++m_at;
            m_fields.push_back(m_text.substr(from, m_at - from));
        }
        const bool more = m_at < m_text.size() && m_text[m_at] == m_separator;
        if (!more)
            break;
        ++m_at;
    }
    if (m_at < m_text.size() && m_text[m_at] == '\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == '\n')
        ++m_at;
}

}
