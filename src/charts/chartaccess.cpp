// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartaccess_p.h"
#include "charts/chartview.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace zoneboard {

namespace {

/// One mark of a chart; it lives as long as the chart's interface and is invalid while the chart
/// has fewer marks.
class MarkInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkInterface(ChartView* view, int mark)
        : m_view(view)
        , m_mark(static_cast<size_t>(mark))
    {
    }

    bool isValid() const override { return m_view && m_mark < m_view->markCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_view->markText(m_mark) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect mark = m_view->markRect(m_mark).toAlignedRect();
        return {m_view->mapToGlobal(mark.topLeft()), mark.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.invalid = !isValid();
        state.focused =
            isValid() && m_view->hasFocus() && m_view->focusedMark() == std::optional(m_mark);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            m_view->activateMark(m_mark);
    }

private:
    QPointer<ChartView> m_view;
    size_t m_mark;
};

class ChartInterface final : public QAccessibleWidget
{
public:
    explicit ChartInterface(ChartView* view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }
    ChartInterface(const ChartInterface&) = delete;
    ChartInterface& operator=(const ChartInterface&) = delete;

    ~ChartInterface() override
    {
        for (const QAccessible::Id id : m_marks)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view().markCount()); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_marks.size() <= static_cast<size_t>(index))
            m_marks.push_back(QAccessible::registerAccessibleInterface(
                new MarkInterface(&view(), static_cast<int>(m_marks.size()))));
        return QAccessible::accessibleInterface(m_marks[static_cast<size_t>(index)]);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }

    QAccessibleInterface* focusChild() const override
    {
        const auto mark = view().focusedMark();
        return view().hasFocus() && mark ? child(static_cast<int>(*mark)) : nullptr;
    }

private:
    [[nodiscard]] ChartView& view() const { return *static_cast<ChartView*>(object()); }

    mutable std::vector<QAccessible::Id> m_marks; ///< made when first asked for
};

QAccessibleInterface* chartInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartInterface(view) : nullptr;
}

}

void makeChartsAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceMark(QWidget* view, size_t mark)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(static_cast<int>(mark));
    QAccessible::updateAccessibility(&event);
}

}
