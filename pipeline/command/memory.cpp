#include "memory.hpp"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace makeready::command {

#ifdef __GLIBC__
void return_large_blocks() {
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
}

void share_memory() {
    mallopt(M_ARENA_MAX, 1);
}
#else
void return_large_blocks() {}

void share_memory() {}
#endif

} // namespace makeready::command
