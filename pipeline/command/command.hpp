// The words a user typed come in, an exit code goes out. Here commands call rooms in order, show
// progress and print findings; nothing about books is decided here.
#pragma once

namespace makeready::command {

/// Exit codes, as README has them.
enum Exit : int {
    done = 0,
    wanting = 1,       ///< Built, but --strict found warnings.
    wrong_command = 2, ///< The command line or a manifest is wrong.
    wrong_source = 3,  ///< A source is wrong; nothing of that book was written.
    machine = 4,       ///< Font, disk, permission.
    bug = 5,
};

/// Runs the program. Never throws.
int run(int argc, char** argv) noexcept;

} // namespace makeready::command
