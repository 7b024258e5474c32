// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QIODevice>

namespace zoneboard {

namespace {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> list;
        for (auto* part : {storeVerbs, figureVerbs, goalVerbs, exchangeVerbs, outputVerbs})
            for (Verb& verb : part())
                list.push_back(std::move(verb));
        return list;
    }();
    return all;
}

/// --lang has to be known before a message about anything else can be written.
Result<Language> languageOf(const QStringList& arguments)
{
    QString word = QStringLiteral("zh");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == u"--lang")
            word = arguments.value(i + 1);
        else if (arguments[i].startsWith(u"--lang="))
            word = arguments[i].mid(7);
    }
    if (word == u"zh")
        return Language::Chinese;
    if (word == u"en")
        return Language::English;
    return failure(ErrorKind::WrongUse,
                   message(phrase("CommandLine", "--lang: found “%1”, expected zh or en."), word));
}

QList<QCommandLineOption> parserOptions(const Verb& verb)
{
    QList<QCommandLineOption> options;
    for (const VerbOption& option : verb.options)
        options.append(QCommandLineOption(option.name, {}, option.value));
    options.append(QCommandLineOption(QStringLiteral("lang"), {}, QStringLiteral("zh|en")));
    options.append(QCommandLineOption(QStringList {QStringLiteral("h"), QStringLiteral("help")}));
    return options;
}

QString usage(const Verb& verb)
{
    return QStringLiteral("zoneboard %1 %2").arg(verb.name, verb.arguments);
}

QString optionLine(const QString& name, const QString& value, const QString& what)
{
    const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    const QString left = dashes + name + (value.isEmpty() ? QString() : u' ' + value);
    return QStringLiteral("  %1  %2\n").arg(left, -28).arg(what);
}

QString verbHelp(const Verb& verb, Language language)
{
    QString text = usage(verb) + QStringLiteral("\n\n") + translated(verb.summary, language)
        + QStringLiteral("\n\n");
    for (const VerbOption& option : verb.options)
        text += optionLine(option.name, option.value, translated(option.what, language));
    text += optionLine(
        QStringLiteral("lang"), QStringLiteral("zh|en"),
        translated(phrase("CommandLine", "Language of texts; zh by default."), language));
    text += u'\n' + translated(phrase("CommandLine", "Example:"), language) + QStringLiteral("\n  ")
        + verb.example + u'\n';
    return text;
}

Message wrongCount(const Verb& verb, qsizetype found)
{
    return message(phrase("CommandLine", "Wrong number of arguments (%1). Usage: %2"),
                   QString::number(found), usage(verb));
}

Message unknownOption(const Verb& verb, const QString& name)
{
    return message(phrase("CommandLine", "“%1” has no option “%2”. See: zoneboard %1 --help"),
                   verb.name, name);
}

/// Nothing where the arguments fit the verb.
std::optional<Message> misuse(const Verb& verb, const QCommandLineParser& parser, bool parsed)
{
    if (!parser.unknownOptionNames().isEmpty())
        return unknownOption(verb, parser.unknownOptionNames().first());
    if (!parsed)
        return message(phrase("CommandLine", "An option has no value. Usage: %1"), usage(verb));
    const qsizetype count = parser.positionalArguments().size();
    if (count < verb.fewest || (verb.most >= 0 && count > verb.most))
        return wrongCount(verb, count);
    return {};
}

int statusOf(const Error& error)
{
    return static_cast<int>(error.kind == ErrorKind::StoreTrouble ? Exit::StoreTrouble
                                                                  : Exit::WrongUse);
}

int runVerb(const Verb& verb, const QStringList& arguments, Language language, QIODevice& out,
            QIODevice& err)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(parserOptions(verb));
    const bool parsed = parser.parse(QStringList {verb.name} + arguments);
    Invocation invocation(parser, language, out, err);
    if (parser.isSet(QStringLiteral("help"))) {
        (void)invocation.print(verbHelp(verb, language).toUtf8());
        return static_cast<int>(Exit::Done);
    }
    if (const auto wrong = misuse(verb, parser, parsed)) {
        invocation.say(*wrong);
        return static_cast<int>(Exit::WrongUse);
    }
    const Result<Exit> result = verb.run(invocation);
    if (result)
        return static_cast<int>(*result);
    invocation.say(result.error());
    return statusOf(result.error());
}

}

namespace {

/// Nothing, a store, one of the window's own options, or one of Qt's, which have a single dash.
bool opensWindow(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (first.startsWith(u"--"))
        return first == u"--screenshots" || first == u"--until-painted";
    return first.startsWith(u'-') || arguments.size() < 2 || QFileInfo::exists(first);
}

}

Call readCall(const QStringList& arguments)
{
    Call call;
    call.arguments = arguments;
    // The language may stand before the verb too.
    QStringList language;
    if (arguments.value(0) == u"--lang")
        language = arguments.mid(0, 2);
    else if (arguments.value(0).startsWith(u"--lang="))
        language = arguments.mid(0, 1);
    const QString first = arguments.value(language.size());
    call.help = first == u"--help" || first == u"-h" || first == u"--version" || first == u"help";
    for (const Verb& verb : verbs())
        if (verb.name == first)
            call.verb = &verb;
    if (call.verb)
        call.arguments = arguments.mid(language.size() + 1) + language;
    else if (!call.help && !opensWindow(arguments.mid(language.size())))
        call.unknown = first;
    return call;
}

QString programHelp(Language language)
{
    QString text =
        translated(phrase("CommandLine",
                          "Zoneboard keeps a development zone's annual figures, works out growth "
                          "and shares, and draws and prints them."),
                   language)
        + QStringLiteral("\n\n");
    text += QStringLiteral("  %1  %2\n")
                .arg(QStringLiteral("zoneboard [STORE]"), -28)
                .arg(translated(phrase("CommandLine", "Open the window."), language));
    for (const Verb& verb : verbs())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QStringLiteral("zoneboard ") + verb.name, -28)
                    .arg(translated(verb.summary, language));
    text += u'\n'
        + translated(phrase("CommandLine", "zoneboard VERB --help says more about a verb."),
                     language)
        + u'\n';
    return text;
}

int runCall(const Call& call, QIODevice& out, QIODevice& err)
{
    const Result<Language> language = languageOf(call.arguments);
    if (!language) {
        err.write((language.error().what.in(Language::Chinese) + u'\n').toUtf8());
        return static_cast<int>(Exit::WrongUse);
    }
    if (!call.unknown.isEmpty()) {
        err.write((message(phrase("CommandLine",
                                  "There is no command “%1”. “zoneboard --help” lists them."),
                           call.unknown)
                       .in(*language)
                   + u'\n')
                      .toUtf8());
        return static_cast<int>(Exit::WrongUse);
    }
    if (call.verb)
        return runVerb(*call.verb, call.arguments, *language, out, err);
    const bool version = call.arguments.value(0) == u"--version";
    out.write(version ? QByteArray("zoneboard " ZONEBOARD_VERSION "\n")
                      : programHelp(*language).toUtf8());
    return static_cast<int>(Exit::Done);
}

}
