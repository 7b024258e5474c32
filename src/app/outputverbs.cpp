// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverb.h"
#include "app/exportverb.h"
#include "app/importverb.h"
#include "app/reportverb.h"

namespace zoneboard {

std::vector<Verb> outputVerbs()
{
    return {importVerb(), exportVerb(), chartVerb(), reportVerb(), printVerb()};
}

}
