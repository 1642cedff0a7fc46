// How the program's allocator, jemalloc, keeps memory. No output depends on it.

/// jemalloc(3), TUNING. Few arenas: each keeps what was freed in it from the others. What is free
/// goes back to the system soon, or the peak of a book would be that of all its stages together.
extern "C" const char* malloc_conf;
const char* malloc_conf = "narenas:2,dirty_decay_ms:100,muzzy_decay_ms:0";
