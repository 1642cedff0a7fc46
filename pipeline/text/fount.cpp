#include "fount.hpp"

#include "hash.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::text {
namespace {

bool equal(const hb_feature_t& a, const hb_feature_t& b) {
    return a.tag == b.tag && a.value == b.value;
}

// Words longer than this are rarely met twice; keeping them would only fill the memory.
constexpr std::size_t longest_kept_word = 64;

const SetGlyph* glyph_at(const ShapedWord& word, std::size_t cluster) {
    for (const SetGlyph& glyph : word.glyphs)
        if (glyph.cluster == cluster) return &glyph;
    return nullptr;
}

bool may_cut(const ShapedWord& word, std::size_t at, std::size_t size) {
    if (at == 0 || at >= size) return true;
    const SetGlyph* glyph = glyph_at(word, at);
    return glyph && !glyph->unsafe;
}

void sum_up(ShapedWord& word) {
    word.width = 0;
    for (const SetGlyph& glyph : word.glyphs) word.width += glyph.advance;
}

bool same_glyphs(const SetGlyph* a, const SetGlyph* b, std::size_t count) {
    return std::equal(a, a + count, b,
                      [](const SetGlyph& x, const SetGlyph& y) { return x.id == y.id; });
}

bool is_mark(char32_t c) {
    hb_unicode_funcs_t* unicode = hb_unicode_funcs_get_default();
    switch (hb_unicode_general_category(unicode, c)) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
    case HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK:
        return true;
    default:
        return c == 0x200D;
    }
}

} // namespace

bool operator==(const FountKey& a, const FountKey& b) {
    return a.face == b.face && a.size == b.size && a.script == b.script &&
           a.language == b.language && a.right_to_left == b.right_to_left &&
           a.upright == b.upright && a.letter_spacing == b.letter_spacing &&
           a.word_spacing == b.word_spacing && a.hyphen == b.hyphen &&
           std::equal(a.features.begin(), a.features.end(), b.features.begin(), b.features.end(),
                      equal);
}

Fount::Fount(FountKey key)
    : key_(std::move(key)), font_(hb_font_create(key_.face->handle())), buffer_(hb_buffer_create()),
      language_(hb_language_from_string(key_.language.text().c_str(), -1)) {
    // The scale is the size in units of Length, so advances come out as Lengths; ptem serves
    // 'opsz'.
    const int scale = static_cast<int>(key_.size.units);
    hb_font_set_scale(font_.get(), scale, scale);
    hb_font_set_ptem(font_.get(), static_cast<float>(key_.size.points()));
    const std::vector<hb_variation_t> axes = variations_of(face());
    if (!axes.empty())
        hb_font_set_variations(font_.get(), axes.data(), static_cast<unsigned>(axes.size()));
    hb_font_set_synthetic_slant(font_.get(), static_cast<float>(face().skew)); // Marks lean along.
    hb_font_make_immutable(font_.get());
    const ShapedWord blank = shape_with(buffer_.get(), " ", {}, {});
    if (!blank.glyphs.empty()) space_ = blank.glyphs.front();
    space_.advance += static_cast<std::int32_t>(key_.word_spacing.units);
    hyphen_width_ = shape_with(buffer_.get(), key_.hyphen, {}, {}).width;
}

ShapedWord& Fount::word(std::string_view text) {
    const std::uint64_t hash = hash64(text);
    Slot& slot = slot_for(hash, text);
    return slot.number != 0 ? kept(slot.number).word : keep(slot, hash, text);
}

Fount::Slot& Fount::slot_for(std::uint64_t hash, std::string_view text) {
    const std::size_t mask = words_.size() - 1;
    const auto upper = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & mask;
    while (words_[at].number != 0 &&
           (words_[at].hash != upper || kept(words_[at].number).text != text))
        at = (at + 1) & mask;
    return words_[at];
}

ShapedWord& Fount::keep(Slot& slot, std::uint64_t hash, std::string_view text) {
    ShapedWord word = shape_with(buffer_.get(), text, {}, {});
    if (key_.face->minds_the_space()) measure_kerning(buffer_.get(), text, word);
    if (word_count_ % chunk == 0)
        chunks_.push_back(
            static_cast<KeptWord*>(memory_->allocate(sizeof(KeptWord) * chunk, alignof(KeptWord))));
    slot = {static_cast<std::uint32_t>(hash >> 32), ++word_count_};
    KeptWord* const place = &kept(word_count_);
    new (place) KeptWord(text, std::move(word), memory_.get());
    if (word_count_ * 2 > words_.size()) make_room();
    return place->word;
}

void Fount::make_room() {
    words_.assign(words_.size() * 2, {});
    for (std::uint32_t number = 1; number <= word_count_; ++number) {
        const std::string_view text = kept(number).text;
        const std::uint64_t hash = hash64(text);
        slot_for(hash, text) = {static_cast<std::uint32_t>(hash >> 32), number};
    }
}

ShapedWord Fount::shape(std::string_view text, std::string_view before,
                        std::string_view after) const {
    const HbBuffer buffer(hb_buffer_create());
    ShapedWord word = shape_with(buffer.get(), text, before, after);
    if (key_.face->minds_the_space()) measure_kerning(buffer.get(), text, word);
    return word;
}

ShapedWord Fount::shape_with(hb_buffer_t* buffer, std::string_view text, std::string_view before,
                             std::string_view after) const {
    ShapedWord word = before.empty() && after.empty()
                          ? run(buffer, text, 0, text.size())
                          : run(buffer, concat(before, text, after), before.size(), text.size());
    space_letters(word);
    sum_up(word);
    return word;
}

ShapedWord Fount::run(hb_buffer_t* buffer, std::string_view all, std::size_t begin,
                      std::size_t length) const {
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, all.data(), static_cast<int>(all.size()),
                       static_cast<unsigned>(begin), static_cast<int>(length));
    hb_buffer_set_direction(buffer, key_.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, key_.script);
    hb_buffer_set_language(buffer, language_);
    hb_shape(font_.get(), buffer, key_.features.data(),
             static_cast<unsigned>(key_.features.size()));
    unsigned count = 0;
    const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* at = hb_buffer_get_glyph_positions(buffer, &count);
    ShapedWord word;
    word.glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        SetGlyph& glyph = word.glyphs.emplace_back();
        glyph.id = info[i].codepoint & 0x7FFFFFFF;
        glyph.unsafe =
            (hb_glyph_info_get_glyph_flags(&info[i]) & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0;
        glyph.cluster = info[i].cluster - static_cast<std::uint32_t>(begin);
        glyph.advance = at[i].x_advance;
        glyph.x_offset = at[i].x_offset;
        glyph.y_offset = at[i].y_offset;
        if (info[i].codepoint == 0) word.lacks_glyphs = true;
    }
    const Length thicker = key_.size.scaled(face().embolden);
    for (SetGlyph& glyph : word.glyphs)
        if (glyph.advance != 0) glyph.advance += static_cast<std::int32_t>(thicker.units);
    return word;
}

// CSS Text 3, 8.2: the space goes behind each character, that is behind each cluster.
void Fount::space_letters(ShapedWord& word) const {
    if (key_.letter_spacing.units == 0) return;
    auto& glyphs = word.glyphs;
    for (std::size_t i = 0; i < glyphs.size(); ++i)
        if (i + 1 == glyphs.size() || glyphs[i + 1].cluster != glyphs[i].cluster)
            glyphs[i].advance += static_cast<std::int32_t>(key_.letter_spacing.units);
}

// Some fonts kern a letter with a space. That kern belongs to the space: it vanishes with it where
// a line ends, and the word is the same wherever it stands.
void Fount::measure_kerning(hb_buffer_t* buffer, std::string_view text, ShapedWord& word) const {
    if (text.empty()) return;
    ShapedWord within = run(buffer, concat(" ", text, " "), 0, text.size() + 2);
    space_letters(within);
    const std::size_t count = word.glyphs.size();
    if (within.glyphs.size() != count + 2) return;
    if (!same_glyphs(within.glyphs.data() + 1, word.glyphs.data(), count)) return;
    const std::int32_t blank = space_.advance - static_cast<std::int32_t>(key_.word_spacing.units);
    const std::int32_t front = within.glyphs.front().advance - blank;
    const std::int32_t back = within.glyphs.back().advance - blank;
    std::int64_t inside = 0;
    for (std::size_t i = 1; i <= count; ++i) inside += within.glyphs[i].advance;
    const auto swollen = static_cast<std::int32_t>(inside - word.width);
    word.kern_before = key_.right_to_left ? back + swollen : front;
    word.kern_after = key_.right_to_left ? front : back + swollen;
}

namespace {

/// How a word is spelled otherwise where it is parted at a place; nullptr: as ever.
const Respelling* respelling_at(const ShapedWord& word, std::size_t at) {
    for (const Hyphen& hyphen : word.hyphens)
        if (hyphen.at == at) return hyphen.respelling;
    return nullptr;
}

} // namespace

// Letters put in stand for those taken out, so that text taken from the page is the author's.
template <class Shaper>
ShapedWord Fount::respelled(const Respelling* front, const Respelling* back, std::string_view text,
                            bool hyphen, Shaper&& shaped) const {
    const std::size_t begin = front ? front->cut_after : 0;
    const std::size_t end = text.size() - (back ? back->cut_before : 0);
    const std::string head = front ? front->after : "", tail = back ? back->before : "";
    if (begin > end) return shaped(std::string(text));
    const std::string_view middle = text.substr(begin, end - begin);
    ShapedWord made = shaped(concat(head, middle, tail, hyphen ? this->hyphen() : ""));
    const std::size_t last = text.size() - last_cluster(text);
    for (SetGlyph& glyph : made.glyphs) {
        std::size_t at = glyph.cluster;
        if (at < head.size())
            at = 0;
        else if (at -= head.size(); at < middle.size())
            at += begin;
        else
            at = at - middle.size() < tail.size() ? std::min(end, last) : text.size();
        glyph.cluster = static_cast<std::uint32_t>(at);
    }
    return made;
}

template <class Shaper>
ShapedWord Fount::cut_out(const ShapedWord& word, std::string_view text, std::size_t begin,
                          std::size_t end, bool hyphen, Shaper&& shaped) const {
    const std::string_view stretch = text.substr(begin, end - begin);
    const Respelling* const front = begin > 0 ? respelling_at(word, begin) : nullptr;
    const Respelling* const back = hyphen ? respelling_at(word, end) : nullptr;
    if (front || back) return respelled(front, back, stretch, hyphen, shaped);
    if (may_cut(word, begin, text.size()) && may_cut(word, end, text.size())) {
        const auto [first, last] = glyph_range(word, begin, end, key_.right_to_left);
        ShapedWord part;
        part.glyphs.assign(word.glyphs.begin() + static_cast<std::ptrdiff_t>(first),
                           word.glyphs.begin() + static_cast<std::ptrdiff_t>(last));
        for (SetGlyph& glyph : part.glyphs) glyph.cluster -= static_cast<std::uint32_t>(begin);
        sum_up(part);
        if (!hyphen || add_hyphen(part, stretch, shaped)) return part;
    }
    return shaped(hyphen ? concat(stretch, this->hyphen()) : std::string(stretch));
}

// The hyphen kerns with the letter before it, so both are shaped together. A letter that takes
// another form before a hyphen is left to shaping the whole part.
template <class Shaper>
bool Fount::add_hyphen(ShapedWord& part, std::string_view text, Shaper&& shaped) const {
    if (key_.right_to_left || part.glyphs.empty()) return false;
    const std::size_t tail_size = last_cluster(text);
    const std::string tail(text.substr(text.size() - tail_size));
    const ShapedWord alone = shaped(tail);
    const ShapedWord pair = shaped(concat(tail, hyphen()));
    const std::size_t letters = alone.glyphs.size();
    if (letters == 0 || letters >= pair.glyphs.size() || letters > part.glyphs.size()) return false;
    const SetGlyph* own = part.glyphs.data() + (part.glyphs.size() - letters);
    if (!same_glyphs(pair.glyphs.data(), alone.glyphs.data(), letters) ||
        !same_glyphs(own, alone.glyphs.data(), letters))
        return false;
    for (std::size_t i = 0; i < letters; ++i)
        part.glyphs[part.glyphs.size() - letters + i].advance +=
            pair.glyphs[i].advance - alone.glyphs[i].advance;
    for (std::size_t i = letters; i < pair.glyphs.size(); ++i) {
        part.glyphs.push_back(pair.glyphs[i]);
        part.glyphs.back().cluster += static_cast<std::uint32_t>(text.size() - tail_size);
    }
    sum_up(part);
    return true;
}

ShapedWord Fount::part(const ShapedWord& word, std::string_view text, std::size_t begin,
                       std::size_t end, bool hyphen) const {
    return cut_out(word, text, begin, end, hyphen,
                   [this](const std::string& stretch) { return shape(stretch); });
}

Cut Fount::cut(ShapedWord& word, std::string_view text, std::size_t at, bool hyphen) {
    for (const Cut& known : word.cuts)
        if (known.at == at && known.hyphen == hyphen) return known;
    const auto kept = [this](const std::string& stretch) -> const ShapedWord& {
        return this->word(stretch);
    };
    Cut cut{static_cast<std::uint32_t>(at), hyphen, 0, 0};
    cut.before = cut_out(word, text, 0, at, hyphen, kept).width;
    cut.after = cut_out(word, text, at, text.size(), false, kept).width;
    if (text.size() > longest_kept_word) return cut;
    if (word.cuts.empty()) word.cuts.reserve(std::max<std::size_t>(word.hyphens.size(), 1));
    word.cuts.push_back(cut);
    return cut;
}

std::pair<std::size_t, std::size_t> glyph_range(const ShapedWord& word, std::size_t begin,
                                                std::size_t end, bool right_to_left) {
    const auto before = [&](std::size_t limit) {
        return [limit](const SetGlyph& glyph) { return glyph.cluster < limit; };
    };
    const auto& glyphs = word.glyphs;
    if (!right_to_left) {
        const auto first = std::partition_point(glyphs.begin(), glyphs.end(), before(begin));
        const auto last = std::partition_point(first, glyphs.end(), before(end));
        return {first - glyphs.begin(), last - glyphs.begin()};
    }
    const auto first = std::partition_point(glyphs.rbegin(), glyphs.rend(), before(begin));
    const auto last = std::partition_point(first, glyphs.rend(), before(end));
    return {glyphs.rend() - last, glyphs.rend() - first};
}

std::size_t last_cluster(std::string_view text) {
    std::size_t start = text.size();
    while (start > 0) {
        do --start;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80);
        std::size_t at = start;
        if (!is_mark(next_code_point(text, at))) break;
    }
    return text.size() - start;
}

} // namespace makeready::text
