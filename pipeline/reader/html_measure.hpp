// How much running text, how many links and what names the elements of a page have: what tells an
// article from what stands around it. A tree comes in, counts go out; nothing is changed.
#pragma once

#include "manuscript.hpp"

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace makeready::reader {

/// What class, id and role say of an element. Never enough by itself to lose text.
enum class Hint : std::uint8_t { none, article, noise };

/// What stands in and below a node.
struct Measure {
    int letters = 0;       ///< Signs that are not white space; an ideograph counts twice.
    int linked = 0;        ///< Those of them inside links that lead to another page.
    int stops = 0;         ///< Commas and ends of sentences.
    double prose = 0;      ///< Letters of blocks that read as running text.
    double likely = 0;     ///< The same, less what stands in elements that look like noise.
    int pictures = 0;      ///< img, picture, svg, video.
    int controls = 0;      ///< Fields and buttons.
    std::uint32_t end = 0; ///< Ids of nodes below are less, of all that follow not.
    bool is_inline = true; ///< Neither a block itself, nor is there one below.
    Hint hint = Hint::none;

    double link_density() const { return letters == 0 ? 0 : double(linked) / letters; }
};

/// The measures of all nodes below one.
class Measures {
public:
    Measures(const manuscript::Tree& tree, const manuscript::Node& root);

    const Measure& operator[](const manuscript::Node& node) const { return measures_[node.id]; }

private:
    struct Line;

    void measure(const manuscript::Node& node, bool is_linked);
    void measure_text(const manuscript::Node& node, bool is_linked);
    void add_child(const manuscript::Node& node, const manuscript::Node& child, Line& line);
    void close_line(const manuscript::Node& node, Line& line);

    std::vector<Measure> measures_;
};

/// Elements that flow in a line of text; all others are blocks.
bool is_inline_element(const manuscript::Node& node);
/// 1 to 6 for h1 to h6, else 0.
int heading_level(const manuscript::Node& node);
/// What class, id and role say.
Hint hint_of(const manuscript::Node& element);
/// Names of elements, to be asked often.
using Names = std::unordered_set<Atom>;
Names names_of(std::string_view names);
/// Whether one of the names stands among the space-separated ones.
bool is_one_of(std::string_view name, std::string_view names);

} // namespace makeready::reader
