// Names of people as a shelf sorts them. A name as its bearer writes it comes in, the form to file
// it under goes out.
#pragma once

#include <string>

namespace makeready::epub {

/// "Ruiz, Ana" for "Ana Ruiz", "Beethoven, Ludwig van" for "Ludwig van Beethoven". Names of one
/// word, of organisations, and those already turned round come back as they are.
std::string filing_name(const std::string& name);

} // namespace makeready::epub
