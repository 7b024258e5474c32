// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartmotion.h"
#include "report/reportpainter.h"

#include <QPixmap>
#include <QStringList>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace zoneboard {

/// The report of one year as it is presented.
struct ReportShow
{
    std::shared_ptr<const ReportPainter> painter;
    QStringList pages; ///< ids, one a page of the report
    int year = 0;

    /// The sheet here that shows what `sheet` of `other` shows; nothing where the page is missing.
    [[nodiscard]] std::optional<int> sheetLike(const ReportShow& other, int sheet) const;
};

/// The report on the wall: one sheet at a time over the whole screen. Keys and clickers: → ← and
/// the page keys turn pages, ↑ ↓ step the year and the charts move there, Tab and a click tell the
/// figure of a mark, B blackens the screen, digits and Enter go to a page, F1 names the keys, Esc
/// ends it.
class Presentation final : public QWidget
{
    Q_OBJECT

public:
    using ShowOfYear = std::function<std::optional<ReportShow>(int year)>;

    Presentation(ReportShow show, ShowOfYear ofYear, int motionMs, QWidget* parent = nullptr);
    ~Presentation() override;

    /// Full screen, beside the window it came from where there is a second monitor.
    void begin(const QWidget* from, int sheet);

    [[nodiscard]] int sheet() const { return m_sheet; }
    [[nodiscard]] int year() const { return m_show.year; }
    [[nodiscard]] bool isBlack() const { return m_black; }
    /// Whether charts are on their way to another year.
    [[nodiscard]] bool isMoving() const { return !m_motions.empty(); }
    /// What stands in the strip: the figure of a mark, or what there is to say; may be empty.
    [[nodiscard]] QString told() const;
    /// Where a mark of the sheet stands in the window.
    [[nodiscard]] QRectF placeOf(const QRectF& onSheet) const;
    [[nodiscard]] const ReportPainter& painter() const { return *m_show.painter; }
    void showSheet(int sheet);

Q_SIGNALS:
    /// The sheet of the report it began with.
    void ended(int sheet);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool turnKey(int key);
    [[nodiscard]] bool wakes(int key);
    void stepYear(int steps);
    void tell(std::optional<SpokenMark> mark, const QString& notice = {});
    [[nodiscard]] QPointF onSheet(const QPointF& position) const;

    // presentationpaint.cpp
    [[nodiscard]] QRectF sheetRect() const;
    [[nodiscard]] double scale() const;
    void fadeFrom(const QPixmap& before);
    void moveFrom(const ReportShow& before, int sheet);
    template<typename Paint>
    [[nodiscard]] QPixmap picture(Paint&& paint) const;
    [[nodiscard]] QPixmap wordsOf(const ReportShow& show, int sheet) const;
    [[nodiscard]] QPixmap pictureOf(const ReportShow& show, int sheet) const;
    void paintSheet(QPainter& painter) const;
    void paintMotion(QPainter& painter) const;
    void paintStrip(QPainter& painter) const;
    void finishMotion();

    ReportShow m_first;
    ReportShow m_show;
    ShowOfYear m_ofYear;
    int m_motionMs = 0;
    int m_sheet = 0;
    bool m_black = false;
    QString m_digits; ///< typed so far
    std::optional<SpokenMark> m_mark;
    QString m_notice;
    QTimer m_idle; ///< hides the pointer

    QVariantAnimation m_animation;
    QPixmap m_before; ///< what is faded from: a picture, or the words of the year before
    QPixmap m_after; ///< the words of the year that charts move to
    std::vector<ChartMotion> m_motions; ///< none: the whole picture fades
};

}
