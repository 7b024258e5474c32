// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/sample.h"
#include "report/reportspecs.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// The sample zone's article, and a report of it.
struct ReportFixture
{
    zoneboard::Catalog catalog;
    std::vector<zoneboard::Figure> figures = zoneboard::sample::article();
    zoneboard::Panel panel;

    ReportFixture();
    /// Takes the figures into the panel again after they were changed.
    void rebuild() { panel = zoneboard::Panel::build(figures); }
    [[nodiscard]] zoneboard::ReportContext
    context(zoneboard::Language language = zoneboard::Language::Chinese) const;
    [[nodiscard]] zoneboard::ReportSpec report(const QStringList& pages = {}) const;
};

[[nodiscard]] const zoneboard::ReportPage* pageWithId(const zoneboard::ReportSpec& spec,
                                                      const QString& id);

/// What a program of poppler-utils prints about a PDF.
[[nodiscard]] QString popplerSays(const QString& program, const QStringList& arguments,
                                  const QByteArray& pdf);
