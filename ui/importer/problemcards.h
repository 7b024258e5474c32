// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/importdraft.h"

#include <QScrollArea>

class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QVBoxLayout;

namespace zoneboard {

class Appearance;

/// What stands between the material and the store, each with the way out of it: conflicts, names
/// nobody knows, cells that are refused; and what was not read as a figure.
class ProblemCards final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProblemCards(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const ImportDraft& draft, Language language);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

Q_SIGNALS:
    void placeWanted(const zoneboard::ImportPlace& place);
    void allDecided(zoneboard::ConflictChoice choice);
    void indicatorNamed(const QString& name, zoneboard::IndicatorId meant);
    void indicatorWanted(const QString& name); ///< as a new one
    void areaNamed(const QString& name, zoneboard::AreaId meant);
    void areaWanted(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Weight
    {
        Trouble,
        Question,
        Note,
    };
    [[nodiscard]] QHBoxLayout* addCard(const QString& name, const QString& text, Weight weight);
    void addPlace(QHBoxLayout* row, const ImportDraft& draft, const ImportPlace& place);
    void addConflicts(const ImportDraft& draft);
    void addUnknownIndicator(const ImportDraft& draft, const QString& name);
    void addUnknownArea(const ImportDraft& draft, const QString& name);
    void addRefusals(const ImportDraft& draft);
    void addPassedOver(const ImportDraft& draft);
    void fitHeight();

    const Appearance& m_appearance;
    Language m_language = Language::Chinese;
    QVBoxLayout* m_cards = nullptr;
    int m_count = 0;
};

}
