#include "patterns.hpp"

#include "strings.hpp"

#include <algorithm>
#include <array>
#include <iconv.h>
#include <optional>
#include <utility>

namespace makeready::text {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_inside_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// The byte that the character of this number begins with, or the size.
std::size_t byte_of(std::string_view text, std::size_t character) {
    std::size_t at = 0;
    for (; at < text.size() && character > 0; --character) next_code_point(text, at);
    return at;
}

/// Of a compound's places those that open a word of their own; the change is the other table's.
constexpr std::uint32_t of_compound = 0x80000000;

} // namespace

void PatternTable::add(std::string_view line) {
    const std::string_view rule = line.substr(0, line.find('/'));
    Pattern pattern;
    pattern.values = static_cast<std::uint32_t>(values_.size());
    std::string letters;
    values_ += '\0';
    for (const char c : rule) {
        if (is_digit(c)) {
            values_.back() = static_cast<char>(c - '0');
            continue;
        }
        letters += c;
        values_ += '\0';
    }
    if (letters.empty()) return;
    pattern.size = static_cast<std::uint16_t>(letters.size());
    pattern.begins_word = letters[0] == '.';
    if (rule.size() < line.size()) {
        add_change(line.substr(rule.size() + 1), letters);
        pattern.change = static_cast<std::uint16_t>(changes_.size());
    }
    patterns_.push_back(pattern);
    growing_[node_of(letters)].ending = static_cast<std::uint32_t>(patterns_.size());
}

/// The node that these letters lead to.
std::uint32_t PatternTable::node_of(const std::string& letters) {
    const auto common = static_cast<std::size_t>(
        std::mismatch(letters.begin(), letters.end(), last_.begin(), last_.end()).first -
        letters.begin());
    last_nodes_.resize(common);
    while (last_nodes_.size() < letters.size())
        last_nodes_.push_back(
            made_child(last_nodes_.empty() ? 0 : last_nodes_.back(), letters[last_nodes_.size()]));
    last_ = letters;
    return last_nodes_.back();
}

// "sz=,2,1": from the second letter on one letter becomes "sz", a hyphen behind it. Without numbers
// the whole pattern is replaced.
void PatternTable::add_change(std::string_view rule, std::string_view letters) {
    const std::string_view word = letters.starts_with('.') ? letters.substr(1) : letters;
    const std::vector<std::string_view> parts = split(rule, ',');
    const std::size_t hyphen = parts[0].find('=');
    Respelled& made = changes_.emplace_back();
    made.size = static_cast<std::uint32_t>(word.size());
    made.before = parts[0].substr(0, hyphen);
    if (hyphen != std::string_view::npos) made.after = parts[0].substr(hyphen + 1);
    if (parts.size() < 3) return;
    const auto first =
        static_cast<std::size_t>(std::max<std::int64_t>(integer_of(parts[1]).value_or(1) - 1, 0));
    const auto count =
        static_cast<std::size_t>(std::max<std::int64_t>(integer_of(parts[2]).value_or(0), 0));
    made.begin = static_cast<std::uint32_t>(byte_of(word, first));
    if (count > 0)
        made.size = static_cast<std::uint32_t>(byte_of(word, first + count)) - made.begin;
}

std::uint32_t PatternTable::made_child(std::uint32_t parent, char letter) {
    for (std::uint32_t n = growing_[parent].child; n != 0; n = growing_[n].sibling)
        if (growing_[n].letter == letter) return n;
    const auto made = static_cast<std::uint32_t>(growing_.size());
    growing_.push_back({0, std::exchange(growing_[parent].child, made), 0, letter});
    return made;
}

void PatternTable::finish() {
    const std::size_t count = growing_.size();
    std::vector<std::uint32_t> order; // Of the nodes as they grew.
    order.reserve(count);
    order.push_back(0);
    for (std::size_t n = 0; n < order.size(); ++n) {
        const Growing& node = growing_[order[n]];
        letters_ += node.letter;
        ending_.push_back(node.ending);
        first_child_.push_back(static_cast<std::uint32_t>(order.size()));
        for (std::uint32_t c = node.child; c != 0; c = growing_[c].sibling) order.push_back(c);
    }
    first_child_.push_back(static_cast<std::uint32_t>(count));
    for (std::uint32_t n = first_child_[0]; n < first_child_[1]; ++n)
        opening_[static_cast<unsigned char>(letters_[n])] = n;
    growing_ = {};
    last_nodes_ = {};
}

/// 0: none.
std::uint32_t PatternTable::child(std::uint32_t node, char letter) const {
    for (std::uint32_t n = first_child_[node]; n < first_child_[node + 1]; ++n)
        if (letters_[n] == letter) return n;
    return 0;
}

std::vector<Place> PatternTable::weigh(std::string_view word) const {
    const std::string dotted = concat('.', word, '.');
    std::vector<Place> places(word.size() + 1);
    // The first to come to a letter has come the furthest.
    std::array<std::uint32_t, 64> few{};
    std::vector<std::uint32_t> many(dotted.size() > few.size() ? dotted.size() : 0);
    std::uint32_t* const longest = many.empty() ? few.data() : many.data();
    for (std::size_t begin = 0; begin < dotted.size(); ++begin) {
        std::uint32_t node = opening_[static_cast<unsigned char>(dotted[begin])];
        for (std::size_t at = begin; node != 0; node = child(node, dotted[at])) {
            if (longest[at] == 0) longest[at] = node;
            if (++at == dotted.size()) break;
        }
    }
    for (std::size_t at = 0; at < dotted.size(); ++at)
        if (const std::uint32_t pattern = ending_[longest[at]])
            apply(patterns_[pattern - 1], at + 1, places);
    return places;
}

// `end` is counted with the dot before the word, so a value before it is of no place.
void PatternTable::apply(const Pattern& pattern, std::size_t end,
                         std::vector<Place>& places) const {
    const std::size_t begin = end - pattern.size, dot = pattern.begins_word ? 1 : 0;
    for (std::size_t k = 0; k <= pattern.size; ++k) {
        if (begin + k < 1 || begin + k > places.size()) continue;
        const auto value = static_cast<std::uint8_t>(values_[pattern.values + k]);
        Place& place = places[begin + k - 1];
        if (place.value >= value) continue;
        place = {value, 0, 0};
        if (pattern.change == 0 || !place.is_open()) continue;
        const Respelled& change = changes_[pattern.change - 1];
        if (k < dot + change.begin || k > dot + change.begin + change.size) continue;
        place.change = pattern.change;
        place.change_begin = static_cast<std::uint32_t>(begin + dot - 1) + change.begin;
    }
}

Change PatternTable::change(const Place& place) const {
    const Respelled& change = changes_[place.change - 1];
    return {change.before, change.after, place.change_begin, change.size};
}

namespace {

std::optional<std::string> in_utf8(std::string_view text, const std::string& code) {
    if (code == "UTF-8") return std::string(text);
    iconv_t converter = iconv_open("UTF-8", code.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
    std::string in(text), out(text.size() * 4, '\0');
    char *source = in.data(), *target = out.data();
    std::size_t left = in.size(), room = out.size();
    const bool done =
        iconv(converter, &source, &left, &target, &room) != static_cast<std::size_t>(-1);
    iconv_close(converter);
    if (!done) return std::nullopt;
    out.resize(out.size() - room);
    return out;
}

/// The text up to the next line end, which is taken off with it.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

} // namespace

PatternFile::PatternFile(std::string_view bytes) {
    const std::string code(trimmed(take_line(bytes)));
    if (const auto text = in_utf8(bytes, code)) read(*text);
}

void PatternFile::read(std::string_view text) {
    while (!text.empty()) {
        const std::string_view line = trimmed(take_line(text));
        if (line.empty() || line[0] == '%' || line[0] == '#' || read_setting(line)) continue;
        if (line.starts_with("NEXTLEVEL")) {
            compounds_ = std::exchange(words_, {});
            continue;
        }
        words_.add(line.substr(0, line.find_first_of(" \t")));
    }
    words_.finish();
    compounds_.finish();
}

/// Whether the line is none of the patterns. NOHYPHEN is about signs, which no word has here.
bool PatternFile::read_setting(std::string_view line) {
    if (line[0] < 'A' || line[0] > 'Z') return false;
    const auto number = [&](std::string_view name, int& setting) {
        if (!line.starts_with(name)) return false;
        setting = static_cast<int>(integer_of(trimmed(line.substr(name.size()))).value_or(setting));
        return true;
    };
    return line.starts_with("NOHYPHEN") || number("LEFTHYPHENMIN", least_before_) ||
           number("RIGHTHYPHENMIN", least_behind_) ||
           number("COMPOUNDLEFTHYPHENMIN", least_in_compound_before_) ||
           number("COMPOUNDRIGHTHYPHENMIN", least_in_compound_behind_);
}

Change PatternFile::change(const Place& place) const {
    if ((place.change & of_compound) == 0) return words_.change(place);
    Place in_compound = place;
    in_compound.change &= ~of_compound;
    return compounds_.change(in_compound);
}

// `begins` and `ends` tell whether the word's edges are edges of the whole one.
std::vector<Place> PatternFile::weigh(std::string_view word, bool begins, bool ends) const {
    if (compounds_.empty()) return words_.weigh(word);
    std::vector<Place> places = compounds_.weigh(word);
    const auto is_open = [](const Place& place) { return place.is_open(); };
    if (places.size() < 3 || std::none_of(places.begin() + 1, places.end() - 1, is_open))
        return weigh_part(word, begins, ends);
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= word.size(); ++end) {
        Place& place = places[end];
        if (end < word.size() && !place.is_open()) continue;
        std::string part(word.substr(begin, end - begin));
        if (place.change != 0 && end < word.size()) {
            // "Schiffahrt": its first part is "Schiff".
            place.change |= of_compound;
            const Change change = this->change(place);
            if (change.begin >= begin && change.begin <= end)
                part = concat(word.substr(begin, change.begin - begin), change.before);
        }
        const bool whole = part.size() >= word.size();
        const auto inner = whole ? weigh_part(part, begin == 0 && begins, false)
                                 : weigh(part, begin == 0 && begins, end == word.size() && ends);
        for (std::size_t k = 1; k + begin < end && k + 1 < inner.size(); ++k) {
            places[begin + k] = inner[k];
            places[begin + k].change_begin += static_cast<std::uint32_t>(begin);
        }
        begin = end;
    }
    return places;
}

/// A part of a compound, or a word that is none.
std::vector<Place> PatternFile::weigh_part(std::string_view word, bool begins, bool ends) const {
    std::vector<Place> places = words_.weigh(word);
    if (!begins)
        for (std::size_t at = 0, last = byte_of(word, static_cast<std::size_t>(std::max(
                                                          least_in_compound_before_ - 1, 0)));
             at <= last; ++at)
            places[at].value = 0;
    int behind = 0;
    for (std::size_t at = word.size(); !ends && at > 0 && behind < least_in_compound_behind_;
         --at) {
        places[at].value = 0;
        if (!is_inside_character(word[at - 1])) ++behind;
    }
    return places;
}

} // namespace makeready::text
