#include "library.hpp"

#include "error.hpp"
#include "strings.hpp"

#include <dlfcn.h>

namespace makeready::base {
namespace {

[[noreturn]] void refuse(const char* file) {
    const char* const why = dlerror();
    throw Error({}, "MR932",
                concat("\"", file, "\" can't be used (", why ? why : "no reason given",
                       "); install it, or leave out the pictures that need it"));
}

} // namespace

Library::Library(const char* file) : file_(file), handle_(dlopen(file, RTLD_NOW | RTLD_LOCAL)) {
    if (!handle_) refuse(file);
}

Library::Symbol Library::operator[](const char* name) const {
    void* const address = dlsym(handle_, name);
    if (!address) refuse(file_);
    return Symbol(address);
}

} // namespace makeready::base
