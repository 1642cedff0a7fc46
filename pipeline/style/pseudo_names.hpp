// The names of pseudo-classes and pseudo-elements: those that are understood, and those that are
// known but true of nothing on paper.
#pragma once

#include "selector.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace makeready::style {

struct PseudoElementName {
    std::string_view name;
    Pseudo pseudo;
    bool with_one_colon; ///< CSS 2 wrote it so.
};

inline constexpr PseudoElementName pseudo_elements[] = {
    {"before", Pseudo::before, true},
    {"after", Pseudo::after, true},
    {"first-line", Pseudo::first_line, true},
    {"first-letter", Pseudo::first_letter, true},
    {"marker", Pseudo::marker, false},
    {"footnote-call", Pseudo::footnote_call, false},
    {"footnote-marker", Pseudo::footnote_marker, false},
};

// Known, but of no use on paper; a rule with one of them is left out.
inline constexpr std::string_view screen_pseudo_elements[] = {
    "selection",   "placeholder",    "backdrop",      "file-selector-button", "cue",
    "target-text", "spelling-error", "grammar-error", "details-content",      "highlight",
    "part",        "slotted",        "search-text",   "scroll-marker",        "view-transition",
    "picker-icon", "checkmark",      "column",
};

struct PseudoClassName {
    std::string_view name;
    Condition::Kind kind;
    Nth nth;
};

inline constexpr PseudoClassName pseudo_classes[] = {
    {"root", Condition::Kind::root, {}},
    {"scope", Condition::Kind::root, {}},
    {"empty", Condition::Kind::empty, {}},
    {"first-child", Condition::Kind::nth_child, {0, 1}},
    {"last-child", Condition::Kind::nth_last_child, {0, 1}},
    {"first-of-type", Condition::Kind::nth_of_type, {0, 1}},
    {"last-of-type", Condition::Kind::nth_last_of_type, {0, 1}},
    {"link", Condition::Kind::link, {}},
    {"any-link", Condition::Kind::link, {}},
    {"checked", Condition::Kind::checked, {}},
    {"disabled", Condition::Kind::disabled, {}},
    {"enabled", Condition::Kind::enabled, {}},
    {"defined", Condition::Kind::any_vocabulary_but, {}},
};

// True of nothing that is printed.
inline constexpr std::string_view screen_pseudo_classes[] = {
    "hover",
    "active",
    "focus",
    "focus-visible",
    "focus-within",
    "visited",
    "target",
    "target-within",
    "local-link",
    "current",
    "past",
    "future",
    "playing",
    "paused",
    "fullscreen",
    "modal",
    "picture-in-picture",
    "popover-open",
    "open",
    "read-only",
    "read-write",
    "placeholder-shown",
    "default",
    "indeterminate",
    "valid",
    "invalid",
    "in-range",
    "out-of-range",
    "required",
    "optional",
    "user-invalid",
    "user-valid",
    "autofill",
    "host",
    "blank",
};

inline constexpr std::string_view functional_names[] = {
    "is",          "where",
    "not",         "has",
    "lang",        "dir",
    "nth-child",   "nth-last-child",
    "nth-of-type", "nth-last-of-type",
    "matches",     "any",
};

inline std::vector<std::string> known_pseudos() {
    std::vector<std::string> names = {"first-line", "only-child", "only-of-type"};
    for (const auto& row : pseudo_elements) names.emplace_back(row.name);
    for (const auto& row : pseudo_classes) names.emplace_back(row.name);
    for (const auto name : screen_pseudo_classes) names.emplace_back(name);
    for (const auto name : functional_names) names.emplace_back(name);
    return names;
}

template <std::size_t count>
bool is_among(std::string_view name, const std::string_view (&names)[count]) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

} // namespace makeready::style
