// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xmlpart_p.h"

namespace zoneboard {

namespace {

bool isRefused(const QString& text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.unicode() < 0x20)
        return c != u'\t' && c != u'\n' && c != u'\r';
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text.at(at - 1).isHighSurrogate();
    return c.unicode() >= 0xfffe;
}

}

QString xmlText(QString text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i)
        if (isRefused(text, i))
            text.remove(i, 1);
    return text;
}

XmlPart::XmlPart()
    : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlPart::start(const char* name, XmlAttributes attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    for (const XmlAttribute& attribute : attributes)
        m_writer.writeAttribute(QLatin1String(attribute.name), xmlText(attribute.value));
}

void XmlPart::empty(const char* name, XmlAttributes attributes)
{
    m_writer.writeEmptyElement(QLatin1String(name));
    for (const XmlAttribute& attribute : attributes)
        m_writer.writeAttribute(QLatin1String(attribute.name), xmlText(attribute.value));
}

void XmlPart::text(const char* name, const QString& text, XmlAttributes attributes)
{
    start(name, attributes);
    this->text(text);
    m_writer.writeEndElement();
}

void XmlPart::text(const QString& text)
{
    m_writer.writeCharacters(xmlText(text));
}

QByteArray XmlPart::bytes()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

}
