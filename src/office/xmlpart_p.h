// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace zoneboard {

/// An attribute; numbers become text without a locale.
struct XmlAttribute
{
    const char* name;
    QString value;

    XmlAttribute(const char* attribute, QString text)
        : name(attribute)
        , value(std::move(text))
    {
    }
    XmlAttribute(const char* attribute, const char* text)
        : name(attribute)
        , value(QLatin1String(text))
    {
    }
    XmlAttribute(const char* attribute, qint64 number)
        : name(attribute)
        , value(QString::number(number))
    {
    }
    XmlAttribute(const char* attribute, int number)
        : name(attribute)
        , value(QString::number(number))
    {
    }
};

/// Written in braces, or a list that was put together.
class XmlAttributes
{
public:
    XmlAttributes() = default;
    XmlAttributes(std::initializer_list<XmlAttribute> attributes)
        : m_attributes(attributes.begin(), attributes.size())
    {
    }
    XmlAttributes(const std::vector<XmlAttribute>& attributes)
        : m_attributes(attributes)
    {
    }
    [[nodiscard]] auto begin() const { return m_attributes.begin(); }
    [[nodiscard]] auto end() const { return m_attributes.end(); }

private:
    std::span<const XmlAttribute> m_attributes; ///< borrowed for the call
};

/// One XML document of an office package, written from outside in: what an element holds is written
/// by the function it is given, so that none is left open. Characters that XML does not know are
/// left out.
class XmlPart
{
public:
    XmlPart();

    void empty(const char* name, XmlAttributes attributes = {});
    void text(const char* name, const QString& text, XmlAttributes attributes = {});
    void text(const QString& text);
    template<typename Content>
    void element(const char* name, XmlAttributes attributes, Content&& content)
    {
        start(name, attributes);
        content();
        m_writer.writeEndElement();
    }
    template<typename Content>
    void element(const char* name, Content&& content)
    {
        element(name, {}, std::forward<Content>(content));
    }

    /// Ends the document.
    [[nodiscard]] QByteArray bytes();

private:
    void start(const char* name, XmlAttributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// The text without what XML 1.0 can not hold: control characters and halves of surrogate pairs.
[[nodiscard]] QString xmlText(QString text);

}
