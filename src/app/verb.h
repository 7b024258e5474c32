// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/clock.h"
#include "core/language.h"
#include "core/result.h"
#include "store/store.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QCommandLineParser;
class QIODevice;

namespace zoneboard {

/// Exit status of the program; see the table of verbs in README.md.
enum class Exit
{
    Done = 0,
    No = 1, ///< done, and the answer is "no"
    WrongUse = 2, ///< wrong use or bad input
    StoreTrouble = 3, ///< the store could not be opened or written
};

/// An option of a verb. Without a `value` name it is a flag.
struct VerbOption
{
    QString name;
    QString value;
    Phrase what;
};

/// A verb as it was called: its arguments, and where results (stdout) and messages (stderr) go.
class Invocation
{
public:
    Invocation(const QCommandLineParser& parser, Language language, QIODevice& out, QIODevice& err);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] QStringList positional() const;
    [[nodiscard]] QString positional(int place) const;
    [[nodiscard]] bool isSet(const QString& option) const;
    /// Nothing where the option was not given.
    [[nodiscard]] std::optional<QString> value(const QString& option) const;
    /// A whole number in a range; an error names the option and what was found.
    [[nodiscard]] Result<std::optional<int>> wholeNumber(const QString& option, int least,
                                                         int most) const;
    /// A finite number.
    [[nodiscard]] Result<std::optional<double>> number(const QString& option) const;
    /// One of the words; the first where the option was not given.
    [[nodiscard]] Result<QString> oneOf(const QString& option, const QStringList& words) const;

    /// Results, as UTF-8. An error once stdout can not be written.
    Result<void> print(const QByteArray& bytes);
    Result<void> printLine(const QString& line);
    /// A sentence to the user on stderr.
    void say(const Message& message);
    void say(const Error& error);

private:
    const QCommandLineParser& m_parser;
    Language m_language;
    Clock m_clock;
    QIODevice& m_out;
    QIODevice& m_err;
};

using VerbFunction = Result<Exit> (*)(Invocation&);

/// What a verb needs to be set up before it can run.
enum class Needs
{
    Core,
    Fonts, ///< draws something: a QApplication on the offscreen platform
};

struct Verb
{
    QString name;
    QString arguments; ///< of the usage line: "STORE FILE..."
    int fewest = 0;
    int most = 0; ///< positional arguments; −1 without end
    Phrase summary;
    QString example;
    QList<VerbOption> options {};
    Needs needs = Needs::Core;
    VerbFunction run = nullptr;
};

/// The verbs of each file; commandline.cpp puts them together.
[[nodiscard]] std::vector<Verb> storeVerbs();
[[nodiscard]] std::vector<Verb> figureVerbs();
[[nodiscard]] std::vector<Verb> goalVerbs();
[[nodiscard]] std::vector<Verb> exchangeVerbs();
[[nodiscard]] std::vector<Verb> outputVerbs();

/// Options that several verbs share.
[[nodiscard]] VerbOption jsonOption();
[[nodiscard]] VerbOption areaOption();
[[nodiscard]] VerbOption indicatorOption();
[[nodiscard]] VerbOption yearOption();
[[nodiscard]] VerbOption yearsOption();
[[nodiscard]] VerbOption outputOption();
[[nodiscard]] VerbOption asOfOption();

/// Who the journal says made a change from the command line: the login name.
[[nodiscard]] QString signature();

}
