// Every finding's code in one table: MR0xx manifest syntax, MR1xx articles and assembly, MR2xx
// rights, MR3xx handouts, MR4xx reading and restoring, MR5xx style, MR6xx text and fonts, MR7xx
// pages and pictures, MR8xx EPUB, MR9xx files and the machine. A code is never given a new meaning.
#include "report.hpp"

namespace makeready::base {

const std::vector<CodeRow>& code_table() {
    static const std::vector<CodeRow> rows = {
        {"MR901", "no such file", "The file was named but is not there. Check its name and folder."},
        {"MR902", "unreadable file", "The system refuses to read the file, or it is a folder."},
        {"MR903", "file too large", "Source files are read up to a limit, so that no input can fill the memory."},
        {"MR904", "outside the project", "A book reads only its project's folder and the folders its plan names."},
        {"MR905", "can't write", "The output could not be written. Nothing half-written is left behind."},
    };
    return rows;
}

} // namespace makeready::base
