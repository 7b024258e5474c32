// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verb.h"

#include <QCommandLineParser>
#include <QIODevice>

#include <cmath>

namespace zoneboard {

namespace {

Error wrongValue(const QString& option, const QString& found, const Message& expected)
{
    return {ErrorKind::WrongUse,
            message(phrase("CommandLine", "--%1: found “%2”, expected %3."), option, found,
                    expected.inBoth()),
            {}};
}

}

Invocation::Invocation(const QCommandLineParser& parser, Language language, QIODevice& out,
                       QIODevice& err)
    : m_parser(parser)
    , m_language(language)
    , m_out(out)
    , m_err(err)
{
}

QStringList Invocation::positional() const
{
    return m_parser.positionalArguments();
}

QString Invocation::positional(int place) const
{
    return m_parser.positionalArguments().value(place);
}

bool Invocation::isSet(const QString& option) const
{
    return m_parser.isSet(option);
}

std::optional<QString> Invocation::value(const QString& option) const
{
    if (!m_parser.isSet(option))
        return {};
    return m_parser.value(option);
}

Result<std::optional<int>> Invocation::wholeNumber(const QString& option, int least, int most) const
{
    const auto text = value(option);
    if (!text)
        return std::optional<int> {};
    bool valid = false;
    const int number = text->toInt(&valid);
    if (!valid || number < least || number > most)
        return tl::unexpected(
            wrongValue(option, *text,
                       message(phrase("CommandLine", "a whole number from %1 to %2"),
                               QString::number(least), QString::number(most))));
    return std::optional<int> {number};
}

Result<std::optional<double>> Invocation::number(const QString& option) const
{
    const auto text = value(option);
    if (!text)
        return std::optional<double> {};
    bool valid = false;
    const double number = text->toDouble(&valid);
    if (!valid || !std::isfinite(number) || std::abs(number) > 1e300)
        return tl::unexpected(wrongValue(option, *text, phrase("CommandLine", "a number")));
    return std::optional<double> {number};
}

Result<QString> Invocation::oneOf(const QString& option, const QStringList& words) const
{
    const auto text = value(option);
    if (!text)
        return words.first();
    if (!words.contains(*text))
        return tl::unexpected(wrongValue(
            option, *text,
            message(phrase("CommandLine", "one of %1"), words.join(QStringLiteral(", ")))));
    return *text;
}

Result<void> Invocation::print(const QByteArray& bytes)
{
    if (m_out.write(bytes) != bytes.size())
        return failure(ErrorKind::Output, phrase("CommandLine", "The output can not be written."),
                       m_out.errorString());
    return {};
}

Result<void> Invocation::printLine(const QString& line)
{
    return print((line + u'\n').toUtf8());
}

void Invocation::say(const Message& message)
{
    m_err.write((message.in(m_language) + u'\n').toUtf8());
}

void Invocation::say(const Error& error)
{
    say(error.what);
    if (!error.detail.isEmpty())
        m_err.write((QStringLiteral("  (%1)\n").arg(error.detail)).toUtf8());
}

VerbOption jsonOption()
{
    return {QStringLiteral("json"), {}, phrase("CommandLine", "Print one JSON document.")};
}

VerbOption areaOption()
{
    return {QStringLiteral("area"), QStringLiteral("A"),
            phrase("CommandLine", "Area, by code, name or alias.")};
}

VerbOption indicatorOption()
{
    return {QStringLiteral("indicator"), QStringLiteral("I"),
            phrase("CommandLine", "Indicator, by code, Chinese or English name, or alias.")};
}

VerbOption yearOption()
{
    return {QStringLiteral("year"), QStringLiteral("Y"), phrase("CommandLine", "Year.")};
}

VerbOption yearsOption()
{
    return {QStringLiteral("years"), QStringLiteral("Y1-Y2"),
            phrase("CommandLine", "Range of years, such as 2015-2024.")};
}

VerbOption outputOption()
{
    return {QStringLiteral("o"), QStringLiteral("FILE"), phrase("CommandLine", "File to write.")};
}

VerbOption asOfOption()
{
    return {QStringLiteral("as-of"), QStringLiteral("YYYY-MM-DD"),
            phrase("CommandLine", "Figures as they were known on that day.")};
}

QString signature()
{
    for (const char* variable : {"SUDO_USER", "USER", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("zoneboard");
}

}
