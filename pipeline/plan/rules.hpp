// Typed books come in; what contradicts in and between them is reported. Nothing is changed.
#pragma once

#include "plan.hpp"

namespace makeready::plan {

/// Reports doubled ids, articles and file names, and, if everything was understood, what is
/// missing.
void check_rules(const Plan& plan, Report& report);

} // namespace makeready::plan
