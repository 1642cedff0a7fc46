#include "command.hpp"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

int main(int argc, char** argv) {
#ifdef __GLIBC__
    // Large blocks go back to the system as soon as they are freed; by itself glibc comes to keep
    // larger and larger ones (mallopt(3), M_MMAP_THRESHOLD), and the peak of a book grows with it.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
    return makeready::command::run(argc, argv);
}
