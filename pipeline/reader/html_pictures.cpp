// Pictures of a page: the one that a browser would show at a good size, found without running the
// page's scripts.
#include "html.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

namespace {

bool is_data(std::string_view address) {
    return equals_ignoring_ascii_case(address.substr(0, 5), "data:");
}

bool is_remote(std::string_view address) {
    return address.starts_with("//") || address.starts_with("http:") ||
           address.starts_with("https:");
}

/// "photo.jpg?w=300", whatever folder it is in; data: URIs not.
bool names_picture(std::string_view address) {
    if (address.find_first_of(" \t\n<>{") != address.npos || is_data(address)) return false;
    const std::string path = lower_ascii(address.substr(0, address.find_first_of("?#")));
    for (const std::string_view ending :
         {".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".avif", ".bmp"})
        if (path.ends_with(ending)) return path.size() > ending.size();
    return false;
}

/// One picture of a srcset, with its "640w" or "2x" as a number (HTML, 4.8.4.2.1).
struct Candidate {
    std::string address;
    double size = 1;
};

std::vector<Candidate> candidates_in(std::string_view srcset) {
    constexpr std::string_view space = " \t\n\r\f";
    std::vector<Candidate> found;
    for (;;) {
        const auto begin = srcset.find_first_not_of(" \t\n\r\f,");
        if (begin == srcset.npos) return found;
        srcset.remove_prefix(begin);
        const auto end = std::min(srcset.find_first_of(space), srcset.size());
        std::string_view address = srcset.substr(0, end);
        srcset.remove_prefix(end);
        Candidate candidate;
        if (address.ends_with(',')) {
            address.remove_suffix(1);
        } else {
            const auto comma = std::min(srcset.find(','), srcset.size());
            const std::string_view descriptor = trimmed(srcset.substr(0, comma));
            if (!descriptor.empty())
                candidate.size = number_of(descriptor.substr(0, descriptor.size() - 1)).value_or(1);
            srcset.remove_prefix(comma);
        }
        candidate.address = address;
        found.push_back(std::move(candidate));
    }
}

constexpr double widest_useful = 2400; // Pixels: 8 inches at 300 dpi.

/// The best picture of a srcset: one that was saved goes before one in the network, then the
/// largest that is not larger than paper needs.
std::string best_of(std::string_view srcset) {
    const auto is_worse = [](const Candidate& a, const Candidate& b) {
        if (is_remote(a.address) != is_remote(b.address)) return is_remote(a.address);
        const bool is_too_wide = a.size > widest_useful;
        if (is_too_wide != (b.size > widest_useful)) return is_too_wide;
        return is_too_wide ? a.size > b.size : a.size < b.size;
    };
    const std::vector<Candidate> found = candidates_in(srcset);
    const auto best = std::max_element(found.begin(), found.end(), is_worse);
    return best == found.end() ? std::string() : best->address;
}

/// A sign that stands for the picture until a script puts it there.
bool is_placeholder(std::string_view address) {
    if (trimmed(address).empty()) return true;
    if (is_data(address)) return address.size() < 1500;
    const std::string name = lower_ascii(address.substr(address.rfind('/') + 1));
    for (const std::string_view word : {"placeholder", "blank.", "spacer.", "lazy", "loading.",
                                        "transparent.", "1x1", "grey.", "gray.", "empty."})
        if (name.find(word) != name.npos) return true;
    return false;
}

class PagePictures {
public:
    explicit PagePictures(Tree& tree) : tree_(tree) {}

    void settle();

private:
    void settle_image(Node& image);
    void settle_noscript(Node& noscript);
    std::string address_for(const Node& image) const;
    bool is_counter(const Node& image) const;

    Tree& tree_;
};

/// The address in an attribute that a script would read: data-src, data-lazy-srcset and others
/// like them, told by what they hold.
std::string lazy_address(const Node& image) {
    std::string found;
    for (const auto& [name, value] : image.attributes) {
        const std::string& key = name.text();
        if (!key.starts_with("data-") && key != "lazy-src" && key != "lazysrc") continue;
        const std::string_view address = trimmed(value);
        if (key.ends_with("srcset")) {
            if (const std::string best = best_of(address); !best.empty()) return best;
        } else if (key == "data-src" && !address.empty() && !is_data(address)) {
            return std::string(address);
        } else if (found.empty() && names_picture(address)) {
            found = address;
        }
    }
    return found;
}

std::string PagePictures::address_for(const Node& image) const {
    std::string_view address = trimmed(image.value("src"));
    if (address.starts_with("blob:")) address = {};
    std::string best = best_of(image.value("srcset"));
    if (best.empty() && image.parent != nullptr && image.parent->is("picture"))
        for (const Node* source = image.parent->first; source && best.empty();
             source = source->next)
            if (source->is("source")) {
                best = best_of(source->value("srcset"));
                if (best.empty()) best = best_of(source->value("data-srcset"));
            }
    if (!is_placeholder(address)) {
        const bool is_better = !best.empty() && !is_placeholder(best) &&
                               (is_remote(address) || !is_remote(best)) && !is_data(address);
        return is_better ? best : std::string(address);
    }
    if (std::string lazy = lazy_address(image); !lazy.empty()) return lazy;
    if (!best.empty() && !is_placeholder(best)) return best;
    constexpr std::size_t longest_blank = 150; // Of data: addresses that show nothing.
    const bool can_show = is_data(address) && address.size() > longest_blank;
    return can_show ? std::string(address) : std::string();
}

/// Pictures of a point or two, which only tell their server that somebody reads.
bool PagePictures::is_counter(const Node& image) const {
    const auto points = [&](std::string_view name) {
        return integer_of(trimmed(image.value(name))).value_or(100);
    };
    return points("width") <= 2 || points("height") <= 2;
}

void PagePictures::settle_image(Node& image) {
    const std::string address = is_counter(image) ? std::string() : address_for(image);
    if (address.empty()) return detach(image);
    image.set("src", address);
    for (const std::string_view name : {"srcset", "sizes", "loading"}) image.remove(name);
}

/// Gives way to the picture that it holds for browsers without scripts, instead of a placeholder
/// before it.
void PagePictures::settle_noscript(Node& noscript) {
    Node* const held = find(noscript, "img");
    if (held == nullptr || noscript.parent == nullptr) return;
    Node* before = noscript.previous;
    while (before != nullptr && before->is_text() && trimmed(before->text).empty())
        before = before->previous;
    Node* const stand_in = before == nullptr || before->is_text() ? nullptr : find(*before, "img");
    detach(*held);
    const bool has_words = stand_in != nullptr && !trimmed(text_content(*before)).empty();
    if (stand_in == nullptr || has_words) return insert_before(*held, noscript);
    insert_before(*held, *stand_in);
    detach(*stand_in);
}

void PagePictures::settle() {
    std::vector<Node*> noscripts, images;
    Node& root = *tree_.root();
    for (Node* node = &root; node != nullptr; node = following(*node, root))
        if (node->is("noscript")) noscripts.push_back(node);
    for (Node* noscript : noscripts) settle_noscript(*noscript);
    for (Node* node = &root; node != nullptr; node = following(*node, root))
        if (node->is("img") && node->vocabulary == manuscript::Vocabulary::xhtml)
            images.push_back(node);
    for (Node* image : images) settle_image(*image);
}

} // namespace

void settle_page_pictures(Tree& tree) {
    if (tree.root() != nullptr) PagePictures(tree).settle();
}

} // namespace makeready::reader
