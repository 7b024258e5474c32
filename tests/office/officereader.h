// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// The parts of a zip package, by name, in the order of their names.
using PackageParts = QMap<QString, QByteArray>;

[[nodiscard]] PackageParts partsOf(const QByteArray& package);

/// What is wrong with a package of the Office Open XML family: parts that are no XML, that have no
/// content type, relations that lead nowhere, ids that stand twice. Empty where nothing is.
[[nodiscard]] QStringList brokenRules(const PackageParts& parts);

/// Why an XML document can not be read; empty where it can.
[[nodiscard]] QString wellFormedError(const QByteArray& xml);
/// The texts of all elements of that name, in order ("a:t", "c:v", "text:p" with what they hold).
[[nodiscard]] QStringList textsOf(const QByteArray& xml, const QString& element);
/// The values of an attribute of all elements of that name.
[[nodiscard]] QStringList attributesOf(const QByteArray& xml, const QString& element,
                                       const QString& attribute);

/// Without any space: documents break and part their texts as they like.
[[nodiscard]] QString squeezed(QString text);

/// Whether LibreOffice is at hand to open documents with; a test without it says so and is skipped.
[[nodiscard]] bool hasOffice();
/// What LibreOffice makes of a document, with a profile of its own: the converted file's bytes.
[[nodiscard]] QByteArray convertedByOffice(const QByteArray& document, const QString& suffix,
                                           const QString& to);
