// How the process asks the system for memory. To be called before threads start; where the C
// library is not glibc nothing happens. No output depends on it.
#pragma once

namespace makeready::command {

/// Large blocks go back to the system as soon as they are freed. By itself glibc comes to keep
/// larger and larger ones (mallopt(3), M_MMAP_THRESHOLD), and the peak of a book grows with it.
void return_large_blocks();

/// For one document, whose few threads rarely meet: with arenas of their own each would keep what
/// it freed from the others (mallopt(3), M_ARENA_MAX).
void share_memory();

} // namespace makeready::command
