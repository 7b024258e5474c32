// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportpainter.h"

#include <QAbstractScrollArea>

#include <memory>

namespace zoneboard {

class Appearance;

/// The sheets of a report one under the other, as they will be printed, at any zoom. Charts say
/// what their marks are; lines of the contents lead to their pages.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(const Appearance& appearance, QWidget* parent = nullptr);
    ~PagePreview() override;

    /// Keeps the place that is looked at as far as there is one.
    void setPainter(std::shared_ptr<const ReportPainter> painter);
    [[nodiscard]] int sheetCount() const;
    [[nodiscard]] int currentSheet() const;
    void showSheet(int sheet);

    /// In parts of the paper's size; 0: as wide as there is room.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const; ///< in effect
    [[nodiscard]] bool fitsWidth() const { return m_zoom <= 0; }

Q_SIGNALS:
    void currentSheetChanged(int sheet);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Spot
    {
        int sheet = -1;
        QPointF point; ///< on the sheet, in 1/96 inch
    };
    [[nodiscard]] QSizeF shownSize() const; ///< of a sheet
    [[nodiscard]] QRectF sheetRect(int sheet) const; ///< in the viewport
    [[nodiscard]] Spot spotAt(const QPointF& position) const;
    void placeBars();
    void tellSheet();

    const Appearance& m_appearance;
    std::shared_ptr<const ReportPainter> m_painter;
    double m_zoom = 0;
    int m_sheet = 0;
};

}
