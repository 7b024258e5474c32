// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/audit.h"
#include "analysis/goalboard.h"
#include "analysis/panel.h"
#include "core/catalog.h"
#include "core/clock.h"
#include "core/edit.h"
#include "core/result.h"
#include "models/selection.h"
#include "models/storewatch.h"
#include "store/store.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace zoneboard {

class Preferences;
struct ContentsReader;

/// The open document: a store, its figures in memory, what of it is looked at, and the one way to
/// change it. Without a store everything is empty. Values handed out by reference hold until the
/// next changed(). What would be felt with a large store is done beside (isBusy()): reading it,
/// undoing and redoing, the audit; nothing of the store can be changed meanwhile.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Preferences& preferences, const Clock& clock = {},
                       QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens the store and shows its home area and newest year. A failure leaves the open one open.
    [[nodiscard]] Result<void> open(const QString& path);
    /// The same for a person who waits: a large store is read beside, and a failure is told by
    /// troubled().
    void load(const QString& path);
    /// Ends what is done beside; the open store stays as it is.
    void cancel();
    /// Something is done beside.
    [[nodiscard]] bool isBusy() const { return m_job.running; }
    /// How far it is, in percent.
    [[nodiscard]] int progress() const { return m_job.percent; }
    /// Takes over a store that is open already.
    [[nodiscard]] Result<void> adopt(std::unique_ptr<Store> store);
    void close();

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] std::optional<OpenOutcome> outcome() const;
    /// The file was taken away while the store is open; saveCopy() brings it back.
    [[nodiscard]] bool isFileMissing() const { return m_watch.isMissing(); }

    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Panel& panel() const { return *m_panel; }
    [[nodiscard]] const Goals& goals() const { return m_goals; }
    [[nodiscard]] GoalSettings goalSettings() const { return m_goalSettings; }
    [[nodiscard]] GoalContext goalContext() const
    {
        return {*m_panel, m_catalog, m_goalSettings, m_goals.history};
    }
    [[nodiscard]] bool isSynthetic() const; ///< some figures are made up: 演示数据
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] Language language() const;
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    /// Years the area has whole-year figures for, ascending.
    [[nodiscard]] std::vector<int> years(AreaId area) const { return m_panel->years(area); }
    /// Worked out when first asked for after a change. With a large store those of before are given
    /// until findingsChanged().
    [[nodiscard]] const std::vector<AuditFinding>& auditFindings() const;
    [[nodiscard]] const QList<Acknowledgement>& acknowledgements() const;
    /// Findings that nobody has acknowledged as they stand.
    [[nodiscard]] int openFindings() const;
    /// A figure with its texts (section, quote, note), which the panel does not keep.
    [[nodiscard]] Result<Figure> fullFigure(FigureId id) const;
    [[nodiscard]] Result<std::vector<FigureVersion>> versions(FigureId id) const;
    /// What figures said that stood in the cell and were deleted.
    [[nodiscard]] Result<std::vector<FigureVersion>> deletedVersions(const Cell& cell) const;
    [[nodiscard]] Result<std::vector<ChangeSetInfo>>
    history(std::optional<IndicatorId> indicator = {}) const;
    /// A setting that is kept in the store, as JSON text; empty where it is not set.
    [[nodiscard]] Result<QString> setting(const QString& key) const;
    [[nodiscard]] std::optional<ChangeSetInfo> lastChange() const { return m_lastChange; }

    /// Makes the edit, one step of undo named `edit.why`; everybody is told by changed().
    [[nodiscard]] Result<ChangeSetId> apply(const Edit& edit);
    using Applied = std::function<void(const Result<ChangeSetId>&)>;
    /// The same for an edit of many figures, beside where that would be felt: isBusy() until it is
    /// stored and read. `applied` is called once, at the end; after cancel() with an error without
    /// words, and the store is as it was.
    void applyBeside(const Edit& edit, const Applied& applied);
    [[nodiscard]] bool canUndo() const { return m_undo.has_value() && !m_knownOn; }
    [[nodiscard]] bool canRedo() const { return m_redo.has_value() && !m_knownOn; }
    [[nodiscard]] QString undoName() const { return m_undo.value_or(QString()); }
    [[nodiscard]] QString redoName() const { return m_redo.value_or(QString()); }
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    /// Reads everything again.
    [[nodiscard]] Result<void> reload();
    /// Shows the figures as they were known at the end of a day, until it is called without one;
    /// nothing can be changed meanwhile. Goals and work lines stay today's.
    [[nodiscard]] Result<void> showKnownOn(std::optional<QDate> day);
    [[nodiscard]] std::optional<QDate> knownOn() const { return m_knownOn; }
    /// The days on which what is known changed, newest first.
    [[nodiscard]] QList<QDate> daysOfChanges() const;
    /// A complete copy of the store; also where its file is gone.
    [[nodiscard]] Result<void> saveCopy(const QString& path);

Q_SIGNALS:
    /// Another store is open, or none.
    void storeChanged();
    /// Figures, catalog, goals or settings are different now; after storeChanged() too.
    void changed();
    /// Work beside began, went on or ended.
    void busyChanged();
    /// The audit of a large store is done.
    void findingsChanged() const;
    /// Another program wrote to the store; it has been read again.
    void changedElsewhere();
    /// The store's file is gone (or back).
    void fileMissingChanged();
    /// Something went wrong that nobody had asked for.
    void troubled(const zoneboard::Message& what);

private:
    friend struct ContentsReader;
    struct Contents;
    struct Keys;
    /// What is done beside: one thing at a time.
    struct Job
    {
        bool running = false;
        int percent = 0;
        std::shared_ptr<std::atomic<bool>> cancelled;
        Applied applied; ///< who waits for its end
        std::function<Result<void>(Store&)> takeBack; ///< where it does not come to its end
        std::shared_ptr<ChangeSetId> made; ///< what it made of the edit
        std::unique_ptr<Store> store; ///< opened to take the place of the present one
        QFuture<void> future;
    };

    [[nodiscard]] Result<void> adopt(std::unique_ptr<Store> store, Contents contents);
    void take(Contents contents);
    void lookForChanges();
    void readJournal();
    [[nodiscard]] Result<void> refuseWhileBusy() const;
    [[nodiscard]] bool isLarge() const;
    using Work = std::function<Result<void>(Store&)>;
    void runBeside(const QString& path, const Work& work, std::optional<QDate> knownOn);
    [[nodiscard]] Result<void> read(std::optional<QDate> knownOn);
    [[nodiscard]] Result<void> refuseInThePast() const;
    void endJob(Result<Contents> contents);
    void endApplying(const Applied& applied, const Result<ChangeSetId>& ended);
    [[nodiscard]] Result<void> takeBack(const Work& work);
    [[nodiscard]] Result<Keys> keysOf(const Edit& edit) const;
    [[nodiscard]] Result<void> refreshOnly(const Keys& keys);
    void auditBeside() const;
    [[nodiscard]] Place firstPlace() const;
    void keepPlaceValid();

    Preferences& m_preferences;
    Clock m_clock;
    std::unique_ptr<Store> m_store;
    Selection m_selection;
    StoreWatch m_watch;
    std::optional<QDate> m_knownOn;
    Catalog m_catalog;
    std::shared_ptr<Panel> m_panel; ///< shared with the audit beside, so changed only when alone
    Goals m_goals;
    GoalSettings m_goalSettings;
    QList<Acknowledgement> m_acknowledgements;
    std::int64_t m_dataVersion = 0;
    std::optional<ChangeSetInfo> m_lastChange;
    std::optional<QString> m_undo;
    std::optional<QString> m_redo;
    Job m_job;
    mutable std::vector<AuditFinding> m_findings;
    mutable bool m_findingsKnown = false;
    mutable bool m_auditing = false;
    mutable QFuture<void> m_audit;
};

}
