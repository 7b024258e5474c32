// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/pptx.h"

#include "office/officewords_p.h"
#include "office/pptx_p.h"
#include "report/reportpainter.h"

namespace zoneboard {

Result<QByteArray> reportPptx(const ReportSpec& spec, const PageSetup& setup)
{
    const PptxLook look {reportStyle(setup), spec.languageTag, officeChartWords(spec.languageTag),
                         dataSheetName(spec.languageTag), spec.isoDate};
    OpcPackage package;
    const PptxFrame frame = addPptxFrame(package, look);
    PptxSlides slides(package, frame, look);
    addPresentation(package, frame, TRY(slides.added(slideDeck(spec))), look);
    addProperties(package,
                  {spec.title, spec.office.isEmpty() ? spec.zone : spec.office, spec.zone,
                   spec.languageTag, spec.isoDate});
    return package.bytes();
}

}
