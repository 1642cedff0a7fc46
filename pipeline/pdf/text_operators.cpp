#include "text_operators.hpp"

#include "characters.hpp"
#include "string_writer.hpp"
#include "strings.hpp"

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

/// Glyphs that stand for one piece of text together.
struct Cluster {
    std::size_t begin = 0, end = 0; ///< Glyphs.
    std::string_view text;
};

class RunWriter : StringWriter {
public:
    RunWriter(std::string& out, const text::GlyphRun& run, Font& font)
        : StringWriter(out, run), run_(run), font_(font) {}

    void write() {
        if (run_.right_to_left) return write_leftward();
        for (std::size_t n = 0; n < run_.glyphs.size();) {
            if (is_plain(n)) {
                write_plain(n++);
                continue;
            }
            const Cluster cluster = next(n);
            write(cluster);
            n = cluster.end;
        }
        raise({});
        end_string();
    }

private:
    /// Whether a glyph that begins a cluster stands alone for a character of ASCII, as most do.
    bool is_plain(std::size_t n) const {
        const std::size_t from = run_.glyphs[n].cluster;
        const bool is_last = n + 1 == run_.glyphs.size();
        const std::size_t to = is_last ? run_.text.size() : run_.glyphs[n + 1].cluster;
        return to == from + 1 && to <= run_.text.size() &&
               static_cast<unsigned char>(run_.text[from]) < 0x80;
    }

    void write_plain(std::size_t n) {
        const text::Glyph& glyph = run_.glyphs[n];
        write_glyph(n, advanced_, std::string_view(run_.text).substr(glyph.cluster, 1));
        advanced_ += glyph.advance.units;
    }

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
        if (cluster.end == cluster.begin + 1 && !has_mark(cluster.text)) {
            write_glyph(cluster.begin, advanced_, cluster.text);
            advanced_ += run_.glyphs[cluster.begin].advance.units;
            return;
        }
        const std::vector<Placed> order = order_of(cluster);
        const std::vector<std::string> shares = shares_of(cluster, order);
        if (is_simple(cluster)) {
            for (std::size_t n = 0; n < order.size(); ++n)
                write_glyph(order[n].glyph, order[n].at, shares[n]);
        } else {
            write_together(cluster, order, shares);
        }
        advanced_ += room_of(cluster);
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
    /// all of it in order, or a canonical equivalent where a vowel is drawn in two parts. A mark
    /// that is not drawn by itself goes with the letter before.
    std::vector<std::string> shares_of(const Cluster& cluster,
                                       const std::vector<Placed>& order) const {
        std::vector<std::string> shares(order.size());
        std::vector<std::string_view> characters = characters_of(cluster.text);
        const std::string parts = decomposed(cluster.text);
        if (characters.size() < order.size()) characters = characters_of(parts);
        std::size_t next = 0;
        for (const std::string_view character : characters) {
            const bool follows = next == order.size() || (next > 0 && pdf::is_mark(character) &&
                                                          !is_mark(order[next].glyph));
            if (!follows) ++next;
            shares[next - 1] += character;
        }
        for (; next < order.size(); ++next) shares[next] = nothing;
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
            if (marks && n > 0) step_back(order[n], advanced_ + room_of(cluster));
            for (; n < order.size() && (marks || !is_mark(order[n].glyph)); ++n)
                write_share(order[n], shares[n]);
            if (n == order.size()) close_up(order.back(), advanced_ + room_of(cluster));
            end_string();
            out_ += "EMC\n";
        };
        if (is_mark(order.front().glyph)) return span(cluster.text, true);
        span(cluster.text, false);
        span({}, true);
    }

    // pdf.js takes a glyph to have no width whose text has a mark in it: marks have signs of their
    // own that nobody sees, before the letter or where its room ends.
    void write_share(const Placed& placed, std::string_view share) {
        if (is_mark(placed.glyph) || !has_mark(share))
            return write_glyph(placed.glyph, placed.at, share);
        std::string before, letters, behind;
        for (const std::string_view character : characters_of(share)) {
            const bool mark = pdf::is_mark(character);
            (!behind.empty() || (mark && !letters.empty()) ? behind
             : mark                                        ? before
                                                           : letters) += character;
        }
        const std::uint32_t narrow = glyph_of_width(0);
        if (!before.empty()) tell_between(narrow, before, placed.at);
        write_glyph(placed.glyph, placed.at, letters.empty() ? nothing : letters);
        const std::int64_t end = placed.at + run_.glyphs[placed.glyph].advance.units;
        if (!behind.empty()) tell_between(narrow, behind, end - width_of(narrow));
    }

    /// MuPDF takes four fifths of an em back for another line: the way from a wide letter's end to
    /// a mark in its middle is taken in two.
    void step_back(const Placed& mark, std::int64_t end) {
        const std::int64_t to = mark.at + run_.glyphs[mark.glyph].x_offset.units;
        if (is_mark(mark.glyph) && (end - to) * 10 > run_.size.units * 7)
            tell_between(glyph_of_width(0), nothing, (end + to) / 2);
    }

    /// And a gap of a seventh of an em for a space, also that from a mark to the end of its letter.
    void close_up(const Placed& last, std::int64_t end) {
        if (!is_mark(last.glyph)) return;
        const std::int64_t from = last.at + run_.glyphs[last.glyph].x_offset.units;
        if ((end - from) * 8 > run_.size.units)
            tell_between(glyph_of_width(end - from), nothing, from);
    }

    void tell_between(std::uint32_t glyph, std::string_view text, std::int64_t at) {
        raise({});
        end_string();
        out_ += "3 Tr\n";
        show(font_.is_of_pictures() ? font_.blank_code(text) : font_.code(glyph, text), at);
        end_string();
        out_ += visible();
        begin_anew();
    }

    std::string_view visible() const { return run_.face->embolden > 0 ? "2 Tr\n" : "0 Tr\n"; }

    // What runs to the left is told as it is read, letter for letter, going back each time. MuPDF
    // takes letters as they come; poppler goes by places; pdf.js turns each string round whose
    // letters it knows, but for strings of one, which end with their span.
    void write_leftward() {
        // PDF 32000-1, 9.3.6: of a Type 3 font every glyph is seen.
        const bool pictures = font_.is_of_pictures(), covered = !pictures && needs_cover();
        if (covered) out_ += "3 Tr\n";
        std::vector<std::pair<Cluster, std::int64_t>> clusters;
        std::int64_t at = 0;
        for (Cluster one = next(0); one.begin < run_.glyphs.size(); one = next(one.end)) {
            clusters.emplace_back(one, at);
            at += room_of(one);
        }
        for (auto one = clusters.rbegin(); one != clusters.rend(); ++one) {
            advanced_ = one->second;
            if (pictures)
                write(one->first);
            else
                covered ? tell_unseen(one->first, one->second) : tell(one->first, one->second);
        }
        raise({});
        end_string();
        if (!covered) return;
        out_ += visible();
        write_untold();
    }

    // Marks must be found to the left of their letter, for poppler turns even the text of a single
    // code; a letter that does not stand on the line would be found on another; and one that is
    // narrower than its room would end a word, as poppler and pdf.js take a tenth of an em for a
    // space. Such a run is told by letters that nobody sees, as in scanned pages; what is seen
    // comes behind it, since pdf.js leaves out signs without a text, their room and all.
    bool needs_cover() const {
        for (Cluster cluster = next(0); cluster.begin < run_.glyphs.size();
             cluster = next(cluster.end)) {
            const text::Glyph& glyph = run_.glyphs[cluster.begin];
            const std::int64_t room = glyph.advance.units - glyph.x_offset.units;
            const bool is_one = cluster.end == cluster.begin + 1 && room > 0 &&
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

    /// The run's letter whose width comes nearest to this.
    std::uint32_t glyph_of_width(std::int64_t width) const {
        const auto misfit = [&](const text::Glyph& glyph) {
            // MuPDF leaves out what has no ink; a gap is taken for a space, an overlap is not.
            if (run_.text[std::min<std::size_t>(glyph.cluster, run_.text.size())] == ' ')
                return std::numeric_limits<std::int64_t>::max();
            const std::int64_t more = width_of(glyph.id) - width;
            return more < 0 ? -4 * more : more;
        };
        const auto nearer = [&](const text::Glyph& a, const text::Glyph& b) {
            return misfit(a) < misfit(b);
        };
        return std::min_element(run_.glyphs.begin(), run_.glyphs.end(), nearer)->id;
    }

    std::int64_t room_of(const Cluster& cluster) const {
        std::int64_t room = 0;
        for (std::size_t n = cluster.begin; n < cluster.end; ++n)
            room += run_.glyphs[n].advance.units;
        return room;
    }

    void tell(const Cluster& cluster, std::int64_t at) {
        const text::Glyph& glyph = run_.glyphs[cluster.begin];
        tell(glyph.id, cluster.text, at + glyph.x_offset.units);
    }

    void tell_unseen(const Cluster& cluster, std::int64_t at) {
        const std::vector<std::string_view> characters = characters_of(cluster.text);
        const std::int64_t room = room_of(cluster);
        std::size_t n = 0;
        if (room > 0 || characters.empty()) {
            tell(cluster.text == " " ? run_.glyphs[cluster.begin].id : glyph_of_width(room),
                 characters.empty() ? cluster.text : characters.front(), at);
            ++n;
        }
        for (; n < characters.size(); ++n)
            tell_thin(characters[n], at - run_.size.units * static_cast<std::int64_t>(n + 1) / 100);
    }

    // Where the letters are wide, poppler loses its way among those that lie upon each other.
    void tell_thin(std::string_view text, std::int64_t at) {
        const Code& code = font_.code(glyph_of_width(0), text);
        out_ += "/Span BMC\n";
        if (code.width == 0)
            show(code, at);
        else
            show_thin(code, at, thousandths(run_.x_scale * 100));
        end_string();
        out_ += "EMC\n";
    }

    // pdf.js finds a space by going forward, or as part of a text that doesn't begin with one: here
    // a sign that nobody sees (COMBINING GRAPHEME JOINER), which its search takes for a mark. By
    // ActualText the others have the space alone. And it takes marks to have no width.
    void tell(std::uint32_t glyph, std::string_view text, std::int64_t at) {
        const bool is_space = text == " ";
        out_ += is_space ? "/Span <</ActualText <FEFF0020>>> BDC\n" : "/Span BMC\n";
        const Code& code = font_.code(glyph, is_space ? "\u034F " : text);
        show(code, at);
        end_string();
        out_ += "EMC\n";
        if (is_space) begin_anew();
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

    void write_glyph(std::size_t n, std::int64_t at, std::string_view text) {
        const text::Glyph& glyph = run_.glyphs[n];
        const Code& code = font_.code(glyph.id, text);
        raise(glyph.y_offset);
        show(code, at + glyph.x_offset.units);
    }

    const text::GlyphRun& run_;
    Font& font_;
    std::int64_t advanced_ = 0; ///< Where a reader's pen ought to stand, in Length's units.
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
