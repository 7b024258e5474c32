// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace zoneboard {

class Appearance;
class Workspace;

/// A page of the window behind an entry of the rail. Built when first shown; brought up to date
/// when it is visible and something it shows has changed: data, selection, language, theme.
class Screen : public QWidget
{
    Q_OBJECT

public:
    Screen(Workspace& workspace, const Appearance& appearance, QWidget* parent = nullptr);

    /// Which of the shared pickers make sense here.
    [[nodiscard]] virtual bool usesArea() const { return true; }
    [[nodiscard]] virtual bool usesYear() const { return true; }
    /// Whether it shows the chosen indicator; one that is looked for is shown here, not elsewhere.
    [[nodiscard]] virtual bool usesIndicator() const { return false; }
    /// Whether it is up to date with everything it has been told of.
    [[nodiscard]] bool isFresh() const { return m_fresh; }

protected:
    /// Puts everything that depends on data, selection, language or theme into the widgets; called
    /// with the screen visible. Setting texts belongs here too: it runs again when the language
    /// changes.
    virtual void refresh() = 0;

    [[nodiscard]] Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }
    [[nodiscard]] Language language() const;

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void becomeStale();

    Workspace& m_workspace;
    const Appearance& m_appearance;
    bool m_fresh = false;
};

/// How a screen is offered: one line in shell/screens.cpp.
struct ScreenEntry
{
    QString name; ///< object name of the screen; also Place::screen and the name of its picture
    Phrase title;
    QString icon; ///< in resources/icons
    std::function<Screen*(Workspace&, const Appearance&, QWidget* parent)> make;
};

}
