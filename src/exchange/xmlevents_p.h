// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <string_view>

namespace zoneboard {

/// The start of an element; holds as long as the call it comes with. Texts are UTF-8.
class XmlStart
{
public:
    XmlStart(std::string_view name, const unsigned char** attributes, int count, int line)
        : m_name(name)
        , m_attributes(attributes)
        , m_count(count)
        , m_line(line)
    {
    }

    [[nodiscard]] std::string_view name() const { return m_name; } ///< without its prefix
    [[nodiscard]] int line() const { return m_line; }
    /// By the name without its prefix; empty where there is none.
    [[nodiscard]] std::string_view value(std::string_view attribute) const;

private:
    std::string_view m_name;
    const unsigned char** m_attributes; ///< as libxml2 gives them: five pointers each
    int m_count;
    int m_line;
};

/// Hears an XML document from its beginning to its end.
class XmlListener
{
public:
    virtual ~XmlListener() = default;
    /// An error ends the document there.
    [[nodiscard]] virtual Result<void> started(const XmlStart& element) = 0;
    [[nodiscard]] virtual Result<void> ended(std::string_view name) = 0;
    virtual void said(std::string_view text) = 0;
};

/// Goes through a large document without keeping any of it: eight times as fast as
/// QXmlStreamReader. Broken XML is an error that names the file, its part and the line; entities
/// other than XML's own five are not known, and nothing outside of the bytes is ever read.
[[nodiscard]] Result<void> hearXml(const QByteArray& bytes, XmlListener& listener,
                                   const QString& file, const QString& part);

/// The sentence for a part whose XML is broken at a line.
[[nodiscard]] tl::unexpected<Error> brokenPart(const QString& file, const QString& part,
                                               qint64 line, const QString& detail);

}
