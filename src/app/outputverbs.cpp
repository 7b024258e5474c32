// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartverb.h"

namespace zoneboard {

std::vector<Verb> outputVerbs()
{
    return {chartVerb()};
}

}
