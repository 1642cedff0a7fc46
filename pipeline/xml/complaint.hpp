// What libxml2 says of a broken file comes in, what its author must do goes out.
// Its types stay in this room.
#pragma once

#include <libxml/xmlerror.h>
#include <string>

namespace makeready::xml {

/// "found </p> where </em> is due (<em> opened in line 3); close <em> first".
std::string complaint_of(const xmlError& error);

} // namespace makeready::xml
