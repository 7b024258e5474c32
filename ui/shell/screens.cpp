// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "ui/auditview/auditscreen.h"
#include "ui/compare/comparescreen.h"
#include "ui/datagrid/datascreen.h"
#include "ui/goals/goalsscreen.h"
#include "ui/overview/overview.h"
#include "ui/reportview/reportscreen.h"
#include "ui/shares/sharesscreen.h"
#include "ui/trends/trends.h"

namespace zoneboard {

std::vector<ScreenEntry> screens()
{
    return {
        screenEntry<OverviewScreen>(QStringLiteral("overview"), phrase("Screens", "Overview"),
                                    QStringLiteral("layout-dashboard")),
        screenEntry<TrendsScreen>(QStringLiteral("trends"), phrase("Screens", "Trends"),
                                  QStringLiteral("chart-line")),
        screenEntry<SharesScreen>(QStringLiteral("shares"), phrase("Screens", "Shares"),
                                  QStringLiteral("chart-pie")),
        screenEntry<CompareScreen>(QStringLiteral("compare"), phrase("Screens", "Compare"),
                                   QStringLiteral("chart-bar")),
        screenEntry<GoalsScreen>(QStringLiteral("goals"), phrase("Screens", "Goals"),
                                 QStringLiteral("target")),
        screenEntry<DataScreen>(QStringLiteral("data"), phrase("Screens", "Data"),
                                QStringLiteral("table")),
        screenEntry<AuditScreen>(QStringLiteral("audit"), phrase("Screens", "Audit"),
                                 QStringLiteral("clipboard-check")),
        screenEntry<ReportScreen>(QStringLiteral("report"), phrase("Screens", "Report"),
                                  QStringLiteral("report")),
    };
}

}
