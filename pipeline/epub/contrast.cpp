// WCAG 2.2, 1.4.3: how much the words of a document stand out from what is behind them.
#include "barriers.hpp"
#include "strings.hpp"
#include "style.hpp"

#include <cmath>

namespace makeready::epub {
namespace {

using manuscript::Node;
using style::Colour;

/// Red, green, blue, from 0 to 1.
using Rgb = std::array<double, 3>;
constexpr Rgb white{1, 1, 1};

Rgb rgb_of(const Colour& colour) {
    const auto& [a, b, c, d] = colour.components;
    switch (colour.space) {
    case Colour::Space::gray:
        return {a, a, a};
    case Colour::Space::cmyk: // CSS Color 5, 10.2: the naive conversion.
        return {(1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d)};
    case Colour::Space::srgb:
        break;
    }
    return {a, b, c};
}

Rgb over(const Colour& colour, const Rgb& behind) {
    Rgb out = rgb_of(colour);
    for (std::size_t at = 0; at < out.size(); ++at)
        out[at] = out[at] * colour.alpha + behind[at] * (1 - colour.alpha);
    return out;
}

// WCAG 2.2, "relative luminance".
double luminance(const Rgb& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
}

// WCAG 2.2, "contrast ratio".
double contrast(const Rgb& one, const Rgb& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::string hexadecimal(const Rgb& colour) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "#";
    for (const double part : colour) {
        const auto value = static_cast<std::size_t>(std::lround(part * 255));
        out += digits[value / 16];
        out += digits[value % 16];
    }
    return out;
}

// WCAG 2.2, "large scale": 18 points, or 14 points and bold.
bool is_large(const style::FontStyle& font) {
    return font.size >= 18_pt || (font.size >= 14_pt && font.weight >= 700);
}

bool holds_words(const Node& element) {
    for (const Node* child = element.first; child; child = child->next)
        if (child->is_text() && !trimmed(child->text).empty()) return true;
    return false;
}

} // namespace

struct ContrastCheck::State {
    State(const Options& options, Report& to) : report(to) {
        Report unread; // What a print layout does not know of CSS is no matter here.
        const style::Loader none = [](const std::string&, const Position&) {
            return std::optional<std::string>();
        };
        cascade.add(style::user_agent_sheet(), {}, style::Origin::user_agent, none, unread);
        cascade.add(options.css, {}, style::Origin::layout, none, unread);
        cascade.add(options.own_css, options.own_css_at, style::Origin::author, none, unread);
    }

    void look_at(const Node& element, const Document& document, const style::StyledTree& styled);

    Report& report;
    style::Cascade cascade;
    std::set<std::string> told;
};

namespace {

// What is behind an element's words; nothing where a picture is, whose colours nobody knows.
std::optional<Rgb> behind(const Node& element, const style::StyledTree& styled) {
    std::vector<const Colour*> layers;
    for (const Node* at = &element; at; at = at->parent) {
        const style::OwnStyle* const own = styled.of(*at).own.own;
        if (!own) continue;
        for (const style::Image& image : own->backgrounds.images)
            if (!image.is_none()) return std::nullopt;
        if (own->background.alpha > 0) layers.push_back(&own->background);
        if (own->background.alpha >= 1) break;
    }
    Rgb colour = white;
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer)
        colour = over(**layer, colour);
    return colour;
}

} // namespace

void ContrastCheck::State::look_at(const Node& element, const Document& document,
                                   const style::StyledTree& styled) {
    const style::InheritedStyle* const inherited = styled.of(element).own.inherited;
    const auto ground = inherited ? behind(element, styled) : std::nullopt;
    if (!ground) return;
    const Rgb words = over(inherited->colour, *ground);
    const double needed = is_large(inherited->font) ? 3 : 4.5;
    const double ratio = contrast(words, *ground);
    if (ratio >= needed) return;
    const std::string pair = concat(hexadecimal(words), " on ", hexadecimal(*ground));
    if (!told.insert(pair).second) return;
    report.warning(document.tree.position(element), "MR812",
                   concat("the words \"", collapsed(text_content(element)).substr(0, 30), "\" are ",
                          pair, ", a contrast of ", text_of(ratio, 2), "; ", text_of(needed, 1),
                          " is needed (WCAG 1.4.3). Make one of the colours darker or lighter"));
}

ContrastCheck::ContrastCheck(const Options& options, Report& report) {
    // Without colours in the book's own sheet there is nothing to weigh; the layouts' are tested.
    if (options.own_css.find("color") != std::string::npos ||
        options.own_css.find("background") != std::string::npos)
        state_ = std::make_unique<State>(options, report);
}

ContrastCheck::~ContrastCheck() = default;

void ContrastCheck::check(const Document& document) {
    if (!state_) return;
    style::StylePool pool;
    Report unread;
    const auto styled = state_->cascade.style(
        document.tree, pool, [](const style::FontStyle&) { return style::FontMeasures(); }, unread);
    const Node& root = *document.tree.root();
    for (const Node* node = &root; node; node = manuscript::following(*node, root))
        if (node->is_element() && holds_words(*node) &&
            node->vocabulary == manuscript::Vocabulary::xhtml && !node->is("title"))
            state_->look_at(*node, document, styled);
}

} // namespace makeready::epub
