// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlevents_p.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <memory>
#include <optional>

namespace zoneboard {

namespace {

struct FreeParser
{
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};

std::string_view viewOf(const xmlChar* text)
{
    return reinterpret_cast<const char*>(text);
}

/// Hands on what libxml2 calls out; the first error ends it.
class Hearing
{
public:
    Hearing(xmlParserCtxt* parser, XmlListener& listener)
        : m_parser(parser)
        , m_listener(listener)
    {
        xmlSAXHandler handler {};
        handler.initialized = XML_SAX2_MAGIC;
        handler.startElementNs = started;
        handler.endElementNs = ended;
        handler.characters = said;
        handler.cdataBlock = said;
        handler.serror = [](void*, xmlError*) {}; // it is asked for in the end
        *parser->sax = handler;
        parser->userData = this;
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    static void started(void* self, const xmlChar* name, const xmlChar*, const xmlChar*, int,
                        const xmlChar**, int count, int, const xmlChar** attributes)
    {
        auto* hearing = static_cast<Hearing*>(self);
        hearing->keep(hearing->m_listener.started(
            {viewOf(name), attributes, count, xmlSAX2GetLineNumber(hearing->m_parser)}));
    }

    static void ended(void* self, const xmlChar* name, const xmlChar*, const xmlChar*)
    {
        auto* hearing = static_cast<Hearing*>(self);
        hearing->keep(hearing->m_listener.ended(viewOf(name)));
    }

    static void said(void* self, const xmlChar* text, int size)
    {
        static_cast<Hearing*>(self)->m_listener.said(
            {reinterpret_cast<const char*>(text), static_cast<size_t>(size)});
    }

    void keep(const Result<void>& heard)
    {
        if (heard)
            return;
        m_error = heard.error();
        xmlStopParser(m_parser);
    }

    xmlParserCtxt* m_parser;
    XmlListener& m_listener;
    std::optional<Error> m_error;
};

}

std::string_view XmlStart::value(std::string_view attribute) const
{
    constexpr int each = 5; // name, prefix, namespace, begin and end of the value
    for (int i = 0; i < m_count * each; i += each) {
        const auto* begin = reinterpret_cast<const char*>(m_attributes[i + 3]);
        const auto* end = reinterpret_cast<const char*>(m_attributes[i + 4]);
        if (viewOf(m_attributes[i]) == attribute)
            return {begin, static_cast<size_t>(end - begin)};
    }
    return {};
}

Result<void> hearXml(const QByteArray& bytes, XmlListener& listener, const QString& file,
                     const QString& part)
{
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser(
        xmlCreateMemoryParserCtxt(bytes.constData(), static_cast<int>(bytes.size())));
    if (!parser)
        return brokenPart(file, part, 1, QStringLiteral("empty"));
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET);
    const Hearing hearing(parser.get(), listener);
    xmlParseDocument(parser.get());
    if (hearing.error())
        return tl::unexpected(*hearing.error());
    if (parser->wellFormed != 0)
        return {};
    const xmlError* error = xmlCtxtGetLastError(parser.get());
    return brokenPart(file, part, error ? error->line : 1,
                      error ? QString::fromUtf8(error->message).trimmed() : QString());
}

tl::unexpected<Error> brokenPart(const QString& file, const QString& part, qint64 line,
                                 const QString& detail)
{
    return failure(ErrorKind::BadInput,
                   message(phrase("Sheet", "%1 is damaged: its part %2 is broken at line %3."),
                           file, part, QString::number(line)),
                   detail);
}

}
