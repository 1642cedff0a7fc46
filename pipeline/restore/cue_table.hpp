// The table of cues: a row for each group of them, whose values are the product of its axes. A
// cue's number is its place in the table, and so is its weight's.
#pragma once

#include "cues.hpp"

#include <array>

namespace makeready::restore {

// The values that a cue can have, in order of their numbers.
inline constexpr std::array<std::string_view, 1> always = {"always"};
inline constexpr std::array<std::string_view, 2> no_yes = {"no", "yes"};
inline constexpr std::array<std::string_view, 4> counts = {"none", "one", "two", "more"};
inline constexpr std::array<std::string_view, 6> traits = {"nothing",  "1 trait",  "2 traits",
                                                           "3 traits", "4 traits", "all traits"};
inline constexpr std::array<std::string_view, 8> sizes = {
    "none", "1 or 2", "3 to 5", "6 to 9", "10 to 14", "15 to 20", "21 to 35", "over 35"};
inline constexpr std::array<std::string_view, 6> endings = {"nothing", "a stop",  "a question mark",
                                                            "a colon", "a comma", "no stop"};
inline constexpr std::array<std::string_view, 7> beginnings = {
    "nothing", "a capital", "a small letter", "a digit", "a bullet", "a number", "a quote"};
inline constexpr std::array<std::string_view, 5> openers = {
    "another word", "a determiner", "a pronoun", "a particle", "a question word"};
inline constexpr std::array<std::string_view, 7> edges = {
    "the end of the text", "an empty line", "a line end", "a wrapped line end", "glue",
    "a sentence end",      "a capital"};
inline constexpr std::array<std::string_view, before_count - 1> kinds = {"a heading", "a paragraph",
                                                                         "an item", "the title"};
inline constexpr std::array<std::string_view, before_count> rows = {
    "a heading", "a paragraph", "a first item", "the title", "a further item"};

inline constexpr std::array<std::string_view, 5> forms = {"no telling ending", "-ing", "-ed", "-ly",
                                                          "-s"};
inline constexpr std::array<std::string_view, 5> habits = {"hardly any", "some", "many", "most",
                                                           "too few to tell"};
inline constexpr std::array<std::string_view, 7> looks = {
    "nothing", "a colon", "a mark", "a brief line", "a sentence", "prose", "no end"};
inline constexpr std::array<std::string_view, 8> uptakes = {
    "another word", "a pointer",    "a connective",    "a subordinate",
    "an address",   "a determiner", "a question word", "a digit"};
inline constexpr std::array<std::string_view, 4> shares = {"the whole", "its head", "its tail",
                                                           "its middle"};
inline constexpr std::array<std::string_view, 9> lengths = {
    "up to 14", "to 25", "to 40", "to 60", "to 85", "to 115", "to 150", "to 200", "more"};
inline constexpr std::array<std::string_view, 7> shares_of_usual = {
    "under a third", "to two thirds", "to once", "to 1.4", "to 2", "to 3", "more"};
inline constexpr std::array<std::string_view, 8> numbers = {
    "none", "one", "two", "three", "four", "five or six", "to nine", "more"};
inline constexpr std::array<std::string_view, 5> gains = {"fewer", "none", "one", "two", "more"};
inline constexpr std::array<std::string_view, 3> spans = {"up to 5", "up to 14", "more"};
using Axis = std::span<const std::string_view>;

/// A row of the table of cues: its number of values is the product of its axes.
struct Group {
    std::string_view name;
    Axis a;
    Axis b = always;
    Axis c = always;

    constexpr std::size_t size() const { return a.size() * b.size() * c.size(); }
};

enum GroupId : std::size_t {
    bias,
    words_ending,
    beginning_ending,
    opener_ending,
    clause_words,
    label_sentences,
    title_case_ending,
    edge_edge,
    edge_words,
    ending_before_edge,
    words_before,
    words_after,
    ending_after,
    beginning_after,
    beginning_before,
    like_before_edge,
    like_after_edge,
    colon_ending,
    colon_likeness,
    open_run,
    labels_in_block,
    capitals_in_block,
    blanks_edges,
    place_words,
    label_after,
    sentences_edge,
    kind_edge,
    kind_ending,
    kind_likeness,
    kind_words,
    kind_colon,
    kind_own_ending,
    kind_label,
    form_second,
    runs_look,
    briefs_size,
    title_case_habit,
    row_edge,
    row_likeness,
    row_look,
    uptake_edge,
    uptake_near,
    wide_near_edge,
    ahead_edge,
    lengths_cut,
    usual_cut,
    numbers_cut,
    edge_ending,
    glued_edge,
    group_count
};

inline constexpr std::array<Group, group_count> groups = {{
    {"always", always},
    {"words, ending", sizes, endings},
    {"beginning, ending", beginnings, endings},
    {"opener, ending", openers, endings},
    {"holds a clause, words", no_yes, sizes},
    {"has a label, sentences", no_yes, counts},
    {"title case, ending", no_yes, endings},
    {"edge before, edge behind", edges, edges},
    {"edge before, words", edges, sizes},
    {"what stands before ends in, edge", endings, edges},
    {"words before, words", sizes, sizes},
    {"words behind, words", sizes, sizes},
    {"what follows ends in, ending", endings, endings},
    {"what follows begins with, beginning", beginnings, beginnings},
    {"what stands before begins with, beginning", beginnings, beginnings},
    {"like what stands before, edge", traits, edges},
    {"like what follows, edge", traits, edges},
    {"place behind a colon, ending", counts, endings},
    {"place behind a colon, like what stands before", counts, traits},
    {"short and open, such lines before, such lines behind", no_yes, counts, counts},
    {"labels in the block, has a label", counts, no_yes},
    {"capitals in the block, begins at one", counts, no_yes},
    {"text has empty lines, edge before, edge behind", no_yes, edges, edges},
    {"behind the title, last of all, words", no_yes, no_yes, sizes},
    {"labels in the block, what follows has a label, has a label", counts, no_yes, no_yes},
    {"sentences, edge before", counts, edges},
    {"behind, edge", kinds, edges},
    {"behind, that ends in", kinds, endings},
    {"behind, like it", kinds, traits},
    {"behind, words", kinds, sizes},
    {"behind, place behind a colon", kinds, counts},
    {"behind, ending", kinds, endings},
    {"behind, has a label", kinds, no_yes},
    {"first word ends, second word", forms, openers, endings},
    {"alike before, alike behind, own look", counts, counts, looks},
    {"share of brief lines, words, ending", habits, sizes, endings},
    {"share of title case, own, ending", habits, no_yes, endings},
    {"behind this of a list, edge", rows, edges},
    {"behind this of a list, like it", rows, traits},
    {"behind this of a list, own look", rows, looks},
    {"taken up by, edge", uptakes, edges},
    {"taken up by, words of the one before", uptakes, counts},
    {"words of the last two, of the one before, edge", counts, counts, edges},
    {"new words taken up, edge", gains, edges},
    {"length, part", lengths, shares},
    {"length to the usual, part", shares_of_usual, shares},
    {"number of sentences, part", numbers, shares},
    {"edge before, ending, words", edges, endings, spans},
    {"glued parts of the text, edge, part", counts, edges, shares},
}};

constexpr std::array<std::size_t, group_count + 1> starts_of_groups() {
    std::array<std::size_t, group_count + 1> starts{};
    for (std::size_t i = 0; i < group_count; ++i) starts[i + 1] = starts[i] + groups[i].size();
    return starts;
}

inline constexpr auto starts = starts_of_groups();

inline CueId cue(GroupId group, std::size_t a, std::size_t b = 0, std::size_t c = 0) {
    const Group& row = groups[group];
    return static_cast<CueId>(starts[group] + (a * row.b.size() + b) * row.c.size() + c);
}

} // namespace makeready::restore
