// A picture without what it says of its making: who took it, when, where, with what, and what was
// noted in it. What it looks like stays: its pixels, colours, size, resolution and orientation.
#include "formats.hpp"

#include <algorithm>
#include <cmath>
#include <libdeflate.h>
#include <set>

namespace makeready::picture {

namespace {

using namespace std::string_view_literals;

std::string number(std::uint32_t value, int bytes) {
    std::string out;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift);
    return out;
}

std::string little(std::uint32_t value) {
    std::string out = number(value, 4);
    std::reverse(out.begin(), out.end());
    return out;
}

std::uint32_t le32(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at) | byte_at(bytes, at + 1) << 8 | byte_at(bytes, at + 2) << 16 |
           byte_at(bytes, at + 3) << 24;
}

/// The part of Exif that says how a picture is shown (Exif 2.32, 4.6.4). Empty: nothing does.
std::string shown_by(const Exif& exif) {
    constexpr std::uint32_t parts = 1000; // Of a dot an inch.
    constexpr std::uint32_t behind_directory = 8 + 2 + 4 * 12 + 4;
    const auto dots = static_cast<std::uint32_t>(
        std::lround(std::clamp(exif.dots_per_inch, 0.0, 1e6) * double(parts)));
    if (exif.orientation == 1 && dots == 0) return {};
    const auto field = [](std::uint32_t tag, std::uint32_t type, const std::string& value) {
        return number(tag, 2) + number(type, 2) + number(1, 4) + value;
    };
    const auto brief = [](std::uint32_t value) { return number(value, 2) + number(0, 2); };
    std::string out("MM\0*"sv);
    out += number(8, 4) + number(dots == 0 ? 1 : 4, 2);
    out += field(0x0112, 3, brief(static_cast<std::uint32_t>(exif.orientation)));
    if (dots > 0)
        out += field(0x011A, 5, number(behind_directory, 4)) +
               field(0x011B, 5, number(behind_directory, 4)) + field(0x0128, 3, brief(2));
    out += number(0, 4); // No further directory.
    return dots == 0 ? out : out + number(dots, 4) + number(parts, 4);
}

/// T.81, B.1: segments, and coded data behind each start of a scan. What stands behind the end (a
/// second picture, a film) goes.
class Jpeg {
public:
    explicit Jpeg(std::string_view bytes) : bytes_(bytes) {}

    std::string bare() {
        std::string out(bytes_.substr(0, 2));
        for (std::size_t at = 2; at < bytes_.size();) {
            const std::size_t length = 2 + std::size_t{be16(bytes_, at + 2)};
            const std::uint32_t marker = byte_at(bytes_, at + 1);
            if (byte_at(bytes_, at) == 0xFF && marker == 0xD9) return out + "\xFF\xD9";
            if (byte_at(bytes_, at) == 0xFF && marker == 0xFF) {
                ++at; // A fill byte.
                continue;
            }
            const bool is_segment = byte_at(bytes_, at) == 0xFF && length > 3;
            if (!is_segment || length > bytes_.size() - at)
                return out.append(bytes_.substr(at)); // Whoever opens it says what is wrong.
            append(marker, bytes_.substr(at, length), out);
            at += length;
            if (marker != 0xDA) continue;
            const std::size_t end = end_of_scan(at);
            out.append(bytes_.substr(at, end - at));
            at = end;
        }
        return out;
    }

private:
    static bool is_looks(std::uint32_t marker, std::string_view body) {
        const bool is_of_program = (marker >= 0xE0 && marker <= 0xEF) || marker == 0xFE;
        return !is_of_program || (marker == 0xE0 && body.starts_with("JFIF\0"sv)) ||
               (marker == 0xE2 && body.starts_with("ICC_PROFILE\0"sv)) ||
               (marker == 0xEE && body.starts_with("Adobe"sv));
    }

    void append(std::uint32_t marker, std::string_view segment, std::string& out) {
        const std::string_view body = segment.substr(4);
        if (is_looks(marker, body)) out.append(segment);
        if (has_exif_ || marker != 0xE1 || !body.starts_with("Exif\0\0"sv)) return;
        has_exif_ = true;
        const std::string kept = shown_by(read_exif(body));
        if (kept.empty()) return;
        out += "\xFF\xE1" + number(static_cast<std::uint32_t>(kept.size() + 8), 2);
        out += "Exif\0\0"sv;
        out += kept;
    }

    /// T.81, B.1.1.5: in coded data only restarts and a stuffed zero follow an FF.
    std::size_t end_of_scan(std::size_t at) const {
        for (;; ++at) {
            at = bytes_.find('\xFF', at);
            if (at == bytes_.npos) return bytes_.size();
            const std::uint32_t next = byte_at(bytes_, at + 1);
            if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) return at;
        }
    }

    std::string_view bytes_;
    bool has_exif_ = false;
};

/// PNG 3rd edition, 11: the chunks that show something. Others of no critical kind go.
std::string bare_png(std::string_view bytes) {
    static const std::set<std::string_view> looks = {"tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
                                                     "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
                                                     "sPLT", "acTL", "fcTL", "fdAT"};
    constexpr std::size_t signature = 8;
    std::string out(bytes.substr(0, signature));
    bool has_exif = false;
    for (std::size_t at = signature; at + 12 <= bytes.size();) {
        const std::size_t length = be32(bytes, at);
        if (length > bytes.size() - at - 12) return out.append(bytes.substr(at));
        const std::string_view type = bytes.substr(at + 4, 4);
        const bool is_critical = (byte_at(type, 0) & 0x20) == 0; // 5.4: by its first letter.
        if (is_critical || looks.contains(type)) out.append(bytes.substr(at, length + 12));
        if (type == "eXIf" && !has_exif) {
            has_exif = true;
            const std::string kept = shown_by(read_exif(bytes.substr(at + 8, length)));
            const std::string body = "eXIf" + kept;
            if (!kept.empty())
                out += number(static_cast<std::uint32_t>(kept.size()), 4) + body +
                       number(libdeflate_crc32(0, body.data(), body.size()), 4);
        }
        at += length + 12;
        if (type == "IEND") break;
    }
    return out;
}

/// GIF89a, 26: comments go, and what applications note; of these, how often it moves stays.
std::string bare_gif(std::string_view bytes) {
    const auto colours = [&](std::size_t flags_at) {
        const std::uint32_t flags = byte_at(bytes, flags_at);
        return (flags & 0x80) != 0 ? std::size_t{3} << ((flags & 7) + 1) : 0U;
    };
    const auto behind_blocks = [&](std::size_t at) {
        while (byte_at(bytes, at) != 0) at += 1 + byte_at(bytes, at);
        return at + 1;
    };
    std::string out(bytes.substr(0, 13 + colours(10)));
    for (std::size_t at = out.size(); at < bytes.size();) {
        std::size_t end = 0;
        bool stays = true;
        if (byte_at(bytes, at) == ',') {
            end = behind_blocks(at + 10 + colours(at + 9) + 1);
        } else if (byte_at(bytes, at) == '!') {
            const std::uint32_t kind = byte_at(bytes, at + 1);
            const std::string_view body = bytes.substr(std::min(at + 3, bytes.size()));
            stays = kind != 0xFE && (kind != 0xFF || body.starts_with("NETSCAPE2.0") ||
                                     body.starts_with("ANIMEXTS1.0"));
            end = behind_blocks(at + 2);
        } else {
            return byte_at(bytes, at) == ';' ? out + ';' : out.append(bytes.substr(at));
        }
        if (stays) out.append(bytes.substr(at, end - at));
        at = end;
    }
    return out;
}

/// WebP's container (RFC 9649, 2.7): its chunks of Exif and XMP go, and the marks that say so.
std::string bare_webp(std::string_view bytes) {
    constexpr unsigned char marks = 0x08 | 0x04; // Of Exif and of XMP.
    std::string out(bytes.substr(0, 12));
    std::optional<std::string> kept;
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        const std::size_t length = le32(bytes, at + 4);
        if (length > bytes.size() - at - 8) return out.append(bytes.substr(at));
        const std::size_t padded = std::min(length + 8 + (length & 1), bytes.size() - at);
        const std::string_view type = bytes.substr(at, 4);
        if (type == "EXIF") {
            if (!kept) kept = shown_by(read_exif(bytes.substr(at + 8, length)));
        } else if (type != "XMP ") {
            out.append(bytes.substr(at, padded));
        }
        at += padded;
    }
    if (out.size() == bytes.size()) return out;
    const std::string exif = kept.value_or("");
    if (!exif.empty())
        out += "EXIF" + little(static_cast<std::uint32_t>(exif.size())) + exif; // Of even length.
    if (std::string_view(out).substr(12, 4) == "VP8X" && out.size() > 20)
        out[20] = static_cast<char>((byte_at(out, 20) & ~std::uint32_t{marks}) |
                                    (exif.empty() ? 0U : 0x08U));
    return out.replace(4, 4, little(static_cast<std::uint32_t>(out.size() - 8)));
}

} // namespace

std::shared_ptr<const std::string> without_metadata(std::shared_ptr<const std::string> bytes) {
    const std::string_view held = *bytes;
    std::string bare;
    if (held.starts_with("\xFF\xD8\xFF")) bare = Jpeg(held).bare();
    if (held.starts_with("\x89PNG\r\n\x1A\n")) bare = bare_png(held);
    if (held.starts_with("GIF8")) bare = bare_gif(held);
    if (held.starts_with("RIFF") && held.find("WEBP") == 8) bare = bare_webp(held);
    if (is_avif(held)) bare = bare_avif(held);
    if (bare.empty() || bare == held) return bytes;
    return std::make_shared<const std::string>(std::move(bare));
}

} // namespace makeready::picture
