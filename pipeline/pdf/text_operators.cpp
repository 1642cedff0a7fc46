#include "text_operators.hpp"

#include "strings.hpp"

#include <hb.h>

namespace makeready::pdf {

namespace {

/// What a reader of the PDF gets for a hyphen that line breaking put in. PDF 32000-1, 14.8.2.2.3
/// would have U+00AD, but tried on each: for "-" at a line's end poppler and PDFium join the word
/// and pdf.js finds it; for U+00AD only PDFium does, poppler keeps the halves apart, and pdf.js
/// drops the sign so that nobody can join them any more; U+2010 none of them resolves.
constexpr std::string_view inserted_hyphen = "-";

/// For a glyph whose text is told already: a character that nobody sees (WORD JOINER). A reader
/// that finds no character at all would show one for a character unknown.
constexpr std::string_view nothing = "\u2060";

/// The text with each character in its canonical parts (UAX 15).
std::string decomposed(std::string_view text) {
    std::string out;
    const auto append = [&out](char32_t c, const auto& self) -> void {
        hb_codepoint_t first = 0, second = 0;
        if (!hb_unicode_decompose(hb_unicode_funcs_get_default(), c, &first, &second))
            return append_utf8(out, c);
        self(first, self);
        if (second) self(second, self);
    };
    for (std::size_t at = 0; at < text.size();) append(next_code_point(text, at), append);
    return out;
}

/// Glyphs that stand for one piece of text together.
struct Cluster {
    std::size_t begin = 0, end = 0; ///< Glyphs.
    std::string_view text;
};

class RunWriter {
public:
    RunWriter(std::string& out, const text::GlyphRun& run, Font& font)
        : out_(out), run_(run), font_(font),
          letter_space_(hundredths_of(thousandths(run.letter_space))) {}

    void write() {
        const bool covered = run_.right_to_left && needs_cover();
        // pdf.js would add a mark that comes first to what was read before, but for a span.
        if (covered) out_ += "/Span BMC\n3 Tr\n";
        for (Cluster cluster = next(0); cluster.begin < run_.glyphs.size();
             cluster = next(cluster.end))
            covered ? write_cover(cluster) : write(cluster);
        raise({});
        end_string();
        if (!covered) return;
        out_ += run_.face->embolden > 0 ? "2 Tr\nEMC\n" : "0 Tr\nEMC\n";
        write_untold();
    }

private:
    /// The cluster that begins with a glyph. Its text ends where that of its neighbour begins.
    Cluster next(std::size_t begin) const {
        const auto& glyphs = run_.glyphs;
        if (begin >= glyphs.size()) return {begin, begin, {}};
        std::size_t end = begin + 1;
        while (end < glyphs.size() && glyphs[end].cluster == glyphs[begin].cluster) ++end;
        const std::size_t size = run_.text.size();
        const std::size_t from = std::min<std::size_t>(glyphs[begin].cluster, size);
        std::size_t to = size;
        if (run_.right_to_left && begin > 0) to = glyphs[begin - 1].cluster;
        if (!run_.right_to_left && end < glyphs.size()) to = glyphs[end].cluster;
        to = std::clamp(to, from, size);
        const std::string_view text = std::string_view(run_.text).substr(from, to - from);
        return {begin, end, from == size ? inserted_hyphen : text};
    }

    void write(const Cluster& cluster) {
        if (font_.is_of_pictures() && characters_of(cluster.text).size() > 1)
            return write_sign_by_sign(cluster);
        if (cluster.end == cluster.begin + 1) {
            write_glyph(cluster.begin, advanced_, cluster.text);
            advanced_ += run_.glyphs[cluster.begin].advance.units;
            return;
        }
        const std::vector<Placed> order = order_of(cluster);
        const std::vector<std::string> shares = shares_of(cluster, order.size());
        if (is_simple(cluster)) {
            for (std::size_t n = 0; n < order.size(); ++n)
                write_glyph(order[n].glyph, order[n].at, shares[n]);
        } else {
            write_together(cluster, order, shares);
        }
        for (std::size_t n = cluster.begin; n < cluster.end; ++n)
            advanced_ += run_.glyphs[n].advance.units;
    }

    /// A glyph of a cluster and where its own advance begins.
    struct Placed {
        std::size_t glyph = 0;
        std::int64_t at = 0;
    };

    bool is_mark(std::size_t n) const { return run_.glyphs[n].advance.units == 0; }

    /// Glyphs that stand one behind the other need no help: their text is what each stands for.
    bool is_simple(const Cluster& cluster) const {
        for (std::size_t n = cluster.begin; n < cluster.end; ++n) {
            const text::Glyph& glyph = run_.glyphs[n];
            if (is_mark(n) || glyph.y_offset.units != 0 || glyph.x_offset.units != 0) return false;
        }
        return characters_of(cluster.text).size() == cluster.end - cluster.begin;
    }

    /// Marks come last: a reader that goes by places finds the letters in a row.
    std::vector<Placed> order_of(const Cluster& cluster) const {
        std::vector<Placed> letters, marks;
        std::int64_t at = advanced_;
        for (std::size_t n = cluster.begin; n < cluster.end; ++n) {
            (is_mark(n) ? marks : letters).push_back({n, at});
            at += run_.glyphs[n].advance.units;
        }
        letters.insert(letters.end(), marks.begin(), marks.end());
        return letters;
    }

    /// The text in as many shares as there are glyphs. Readers that don't know ActualText then get
    /// all of it in order, or a canonical equivalent where a vowel is drawn in two parts.
    std::vector<std::string> shares_of(const Cluster& cluster, std::size_t count) const {
        std::vector<std::string> shares(count, std::string(nothing));
        std::vector<std::string_view> characters = characters_of(cluster.text);
        const std::string parts = decomposed(cluster.text);
        if (characters.size() < count) characters = characters_of(parts);
        for (std::size_t n = 0; n < characters.size(); ++n) {
            if (n < count) shares[n].clear();
            shares[std::min(n, count - 1)] += characters[n];
        }
        return shares;
    }

    // PDF 32000-1, 14.9.4: the letters stand for the whole cluster, the marks on them for nothing
    // more. One span for both would end where the last mark does, and readers saw a gap behind it.
    void write_together(const Cluster& cluster, const std::vector<Placed>& order,
                        const std::vector<std::string>& shares) {
        std::size_t n = 0;
        const auto span = [&](std::string_view text, bool marks) {
            if (n == order.size()) return;
            end_string();
            out_ += concat("/Span <</ActualText <FEFF", utf16_hex(text), ">>> BDC\n");
            for (; n < order.size() && (marks || !is_mark(order[n].glyph)); ++n)
                write_glyph(order[n].glyph, order[n].at, shares[n]);
            end_string();
            out_ += "EMC\n";
        };
        if (is_mark(order.front().glyph)) return span(cluster.text, true);
        span(cluster.text, false);
        span({}, true);
    }

    // From right to left a reader goes from place to place and turns what it found. So marks must
    // be found to the left of their letter, and poppler turns even the text of a single code; a
    // letter that does not stand on the line would be found on another; and one that is narrower
    // than its room would end a word, as poppler and pdf.js take a tenth of an em for a space. Such
    // a run is told by letters that nobody sees, as in scanned pages, and what is seen comes before
    // it.
    bool needs_cover() const {
        for (Cluster cluster = next(0); cluster.begin < run_.glyphs.size();
             cluster = next(cluster.end)) {
            const text::Glyph& glyph = run_.glyphs[cluster.begin];
            const std::int64_t room = glyph.advance.units - glyph.x_offset.units;
            const bool is_one = cluster.end == cluster.begin + 1 &&
                                characters_of(cluster.text).size() <= 1 &&
                                glyph.y_offset.units == 0;
            const bool fills =
                std::max<std::int64_t>(glyph.x_offset.units, room - width_of(glyph.id)) * 20 <=
                run_.size.units;
            if (!is_one || (!fills && cluster.text != " ")) return true;
        }
        return false;
    }

    std::int64_t width_of(std::uint32_t glyph) const {
        return font_.width(glyph) * run_.size.units / 100000;
    }

    /// The run's glyph whose width comes nearest to this.
    std::uint32_t glyph_of_width(std::int64_t width) const {
        const auto nearer = [&](const text::Glyph& a, const text::Glyph& b) {
            return std::abs(width_of(a.id) - width) < std::abs(width_of(b.id) - width);
        };
        return std::min_element(run_.glyphs.begin(), run_.glyphs.end(), nearer)->id;
    }

    void write_cover(const Cluster& cluster) {
        std::int64_t room = 0;
        for (std::size_t n = cluster.begin; n < cluster.end; ++n)
            room += run_.glyphs[n].advance.units;
        const std::vector<std::string_view> characters = characters_of(cluster.text);
        const auto tell = [&](std::uint32_t glyph, std::string_view text, std::size_t steps) {
            const std::int64_t back = run_.size.units * static_cast<std::int64_t>(steps) / 100;
            show(font_.code(glyph, text), advanced_ - back);
        };
        for (std::size_t n = characters.size(); n > 1; --n)
            tell(glyph_of_width(0), characters[n - 1], n - 1);
        const bool is_space = cluster.text == " ";
        tell(is_space ? run_.glyphs[cluster.begin].id : glyph_of_width(room),
             characters.empty() ? cluster.text : characters.front(), 0);
        advanced_ += room;
    }

    /// All glyphs as they are seen, for no text.
    void write_untold() {
        out_ += "/Span <</ActualText <FEFF>>> BDC\n";
        advanced_ = 0;
        for (std::size_t n = 0; n < run_.glyphs.size(); ++n) {
            write_glyph(n, advanced_, nothing);
            advanced_ += run_.glyphs[n].advance.units;
        }
        raise({});
        end_string();
        out_ += "EMC\n";
    }

    // MuPDF takes a code's text for characters of two bytes where they are several, and poppler a
    // blank behind a sign for another word; so one goes by the codes, the other by ActualText.
    void write_sign_by_sign(const Cluster& cluster) {
        end_string();
        out_ += concat("/Span <</ActualText <FEFF", utf16_hex(cluster.text), ">>> BDC\n");
        const std::vector<std::string_view> characters = characters_of(cluster.text);
        std::size_t told = 0;
        for (std::size_t n = cluster.begin; n < cluster.end; ++n) {
            write_glyph(n, advanced_, told < characters.size() ? characters[told++] : nothing);
            advanced_ += run_.glyphs[n].advance.units;
        }
        for (; told < characters.size(); ++told) write_blank(advanced_, characters[told]);
        end_string();
        out_ += "EMC\n";
    }

    /// A glyph that nobody sees, on the line, for a text that is read.
    void write_blank(std::int64_t at, std::string_view text) {
        const Code& code = font_.blank_code(text);
        raise({});
        show(code, at);
    }

    static std::vector<std::string_view> characters_of(std::string_view text) {
        std::vector<std::string_view> out;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            next_code_point(text, at);
            out.push_back(text.substr(begin, at - begin));
        }
        return out;
    }

    void write_glyph(std::size_t n, std::int64_t at, std::string_view text) {
        const text::Glyph& glyph = run_.glyphs[n];
        const Code& code = font_.code(glyph.id, text);
        raise(glyph.y_offset);
        show(code, at + glyph.x_offset.units);
    }

    void show(const Code& code, std::int64_t at) {
        const std::int64_t wanted = hundredths(at);
        // Less than 1/1000 em is the rounding of widths, and nothing the eye could see.
        if (std::abs(pen_ - wanted) >= 100) adjust(wanted);
        for (std::size_t byte = 0; byte < code.length; ++byte) append_byte(code.bytes[byte]);
        pen_ += code.width + letter_space_;
    }

    /// A length along the line in hundredths of 1/1000 em.
    std::int64_t hundredths(std::int64_t units) const {
        const std::int64_t scaled = units * 100000, half = run_.size.units / 2;
        return (scaled >= 0 ? scaled + half : scaled - half) / run_.size.units;
    }

    /// The same for what Tc says, as it is written: in thousandths of a point.
    std::int64_t hundredths_of(Thousandths written) const {
        return written * (100 * Length::per_point) / run_.size.units;
    }

    void adjust(std::int64_t wanted) {
        const std::int64_t back = pen_ - wanted;
        const std::int64_t step = (back >= 0 ? back + 50 : back - 50) / 100;
        if (in_string_) out_ += ')';
        if (!in_array_) open_array();
        in_string_ = false;
        detail::append(out_, step);
        pen_ -= step * 100;
    }

    /// A string that has begun becomes the first of an array.
    void open_array() {
        out_.insert(string_begin(), 1, '[');
        in_array_ = true;
    }

    std::size_t string_begin() const { return shown_from_ == none ? out_.size() : shown_from_; }

    void append_byte(char byte) {
        if (!in_string_) {
            if (shown_from_ == none) shown_from_ = out_.size();
            out_ += '(';
            in_string_ = true;
        }
        if (byte == '(' || byte == ')' || byte == '\\') out_ += '\\';
        out_ += byte;
    }

    void end_string() {
        if (in_string_) out_ += ')';
        if (in_array_)
            out_ += "]TJ\n";
        else if (in_string_)
            out_ += "Tj\n";
        in_string_ = in_array_ = false;
        shown_from_ = none;
    }

    void raise(Length rise) {
        if (rise == rise_) return;
        end_string();
        append_number(out_, thousandths(rise));
        out_ += " Ts\n";
        rise_ = rise;
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::string& out_;
    const text::GlyphRun& run_;
    Font& font_;
    std::int64_t letter_space_ = 0; ///< In hundredths of 1/1000 em.
    std::int64_t pen_ = 0;          ///< Where a reader's pen stands, in hundredths of 1/1000 em.
    std::int64_t advanced_ = 0;     ///< Where it ought to, in Length's units.
    std::size_t shown_from_ = none;
    bool in_string_ = false, in_array_ = false;
    Length rise_;
};

} // namespace

void TextState::change_to(const TextState& wanted, std::string& out) {
    if (font != wanted.font || size != wanted.size) {
        out += wanted.font->resource();
        out += ' ';
        append_number(out, thousandths(wanted.size));
        out += " Tf\n";
    }
    if (scale != wanted.scale) {
        append_number(out, wanted.scale);
        out += " Tz\n";
    }
    if (letter_space != wanted.letter_space) {
        append_number(out, wanted.letter_space);
        out += " Tc\n";
    }
    *this = wanted;
}

void append_run(std::string& out, const text::GlyphRun& run, Font& font) {
    RunWriter(out, run, font).write();
}

} // namespace makeready::pdf
