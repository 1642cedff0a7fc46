// PNG's row filters, which PDF knows as predictor 15.
#pragma once

#include <string>

namespace makeready::pdf {

/// Rows of samples with the filter that suits each best before it (PNG 3rd edition, 12.7: the one
/// with the least sum of absolute differences).
std::string predicted(const std::string& samples, int width, int components);

} // namespace makeready::pdf
