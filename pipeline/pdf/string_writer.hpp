// The strings that show a run's glyphs: codes and their places come in, operators go out. What the
// codes mean, and which order readers want them in, is not known here.
#pragma once

#include "font.hpp"
#include "objects.hpp"
#include "strings.hpp"
#include "text.hpp"

#include <string>

namespace makeready::pdf {

/// Writes one string as far as the font's own advances serve, and numbers between where they don't.
/// Invariant: outside of a string, `out_` may be written to.
class StringWriter {
protected:
    StringWriter(std::string& out, const text::GlyphRun& run)
        : out_(out), size_(run.size), letter_space_(hundredths_of(thousandths(run.letter_space))) {}

    /// A code's glyph, so many of Length's units from where the run begins.
    void show(const Code& code, std::int64_t at) {
        // pdf.js takes the least step forward from a mark that stands alone for a space.
        const std::int64_t before = behind_mark_ ? 250 : 0;
        if (is_off(at, before)) adjust(hundredths(at) - before);
        for (std::size_t byte = 0; byte < code.length; ++byte) append_byte(code.bytes[byte]);
        pen_ += code.width + letter_space_;
        behind_mark_ = code.width == 0;
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

    /// The same with a glyph of next to no width; `scale` is that of the others, as Tz has it.
    void show_thin(const Code& code, std::int64_t at, Thousandths scale) {
        end_string();
        adjust(hundredths(at));
        end_string();
        out_ += "1 Tz\n";
        for (std::size_t byte = 0; byte < code.length; ++byte) append_byte(code.bytes[byte]);
        end_string();
        append_number(out_, scale);
        out_ += " Tz\n";
        begin_anew();
    }

    /// Sets the pen back to where the run begins.
    void begin_anew() {
        out_ += "0 0 Td\n";
        pen_ = 0;
        behind_mark_ = true;
    }

    std::string& out_;

private:
    /// A length along the line in hundredths of 1/1000 em.
    std::int64_t hundredths(std::int64_t units) const {
        const std::int64_t scaled = units * 100000, half = size_.units / 2;
        return (scaled >= 0 ? scaled + half : scaled - half) / size_.units;
    }

    /// Whether the pen stands 1/1000 em or more from so much before a place: less is the rounding
    /// of widths, and nothing the eye could see. Most are told without a division.
    bool is_off(std::int64_t at, std::int64_t before) const {
        const std::int64_t scaled = at * 100000 - (pen_ + before) * size_.units;
        if (std::abs(scaled) < 99 * size_.units) return false;
        return std::abs(pen_ + before - hundredths(at)) >= 100;
    }

    /// The same for what Tc says, as it is written: in thousandths of a point.
    std::int64_t hundredths_of(Thousandths written) const {
        return written * (100 * Length::per_point) / size_.units;
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

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    Length size_;
    std::int64_t letter_space_ = 0; ///< In hundredths of 1/1000 em.
    std::int64_t pen_ = 0;          ///< Where a reader's pen stands, in hundredths of 1/1000 em.
    std::size_t shown_from_ = none;
    bool in_string_ = false, in_array_ = false, behind_mark_ = false;
    Length rise_;
};

} // namespace makeready::pdf
