// Short manifests for tests: a case writes the lines it is about, the rest is filled in.
#pragma once

#include "plan.hpp"
#include "strings.hpp"

#include <ostream>
#include <string>
#include <string_view>

namespace makeready::plan {

/// A mistake, as a person makes it, and all that is said of it.
struct Mistake {
    std::string_view rule, yaml, messages;

    friend std::ostream& operator<<(std::ostream& out, const Mistake& mistake) {
        return out << mistake.rule;
    }
};

inline bool has_line_of(std::string_view yaml, std::string_view key) {
    for (const std::string_view line : split(yaml, '\n'))
        if (line.starts_with(key) && line.substr(key.size()).starts_with(':')) return true;
    return false;
}

/// The lines, and after them what a whole book needs; as they are if they tell their version.
inline std::string completed(std::string_view yaml) {
    std::string out(yaml);
    if (yaml.empty() || yaml.find("makeready:") != std::string_view::npos) return out;
    if (!out.ends_with('\n')) out += '\n';
    for (const std::string_view line : {"makeready: 1", "book: b", "title: T", "language: en",
                                        "outputs: {epub: {}}", "chapters: [a]"}) {
        const std::string_view key = line.substr(0, line.find(':'));
        const bool has_parts = key == "chapters" && has_line_of(yaml, "parts");
        if (!has_line_of(yaml, key) && !has_parts) out += concat(line, '\n');
    }
    return out;
}

inline std::string messages_of(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings())
        out += concat(out.empty() ? "" : "\n", text_of(finding));
    return out;
}

/// What is said of a manifest.
inline std::string messages_of_plan(std::string_view yaml) {
    Report report;
    read_plan(yaml, "m.yaml", report);
    return messages_of(report);
}

} // namespace makeready::plan
