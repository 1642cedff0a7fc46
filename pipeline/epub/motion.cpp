// What moves, and what can't be enlarged: pictures are judged by their bytes, style by its text.
#include "strings.hpp"
#include "survey.hpp"

namespace makeready::epub {
namespace {

std::size_t byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

// GIF89a, 19 and 20: the length of a colour table follows from three bits.
std::size_t colour_table(std::size_t flags) {
    return (flags & 0x80) != 0 ? std::size_t(3) << ((flags & 7) + 1) : 0;
}

std::size_t past_sub_blocks(std::string_view bytes, std::size_t at) {
    while (byte_at(bytes, at) > 0) at += byte_at(bytes, at) + 1;
    return at + 1;
}

// An animation has a second image.
bool is_moving_gif(std::string_view gif) {
    if (!gif.starts_with("GIF8")) return false;
    int images = 0;
    std::size_t at = 13 + colour_table(byte_at(gif, 10));
    while (at < gif.size() && images < 2) {
        const std::size_t kind = byte_at(gif, at);
        if (kind == 0x2C) {
            ++images;
            at = past_sub_blocks(gif, at + 11 + colour_table(byte_at(gif, at + 9)));
        } else if (kind == 0x21) {
            at = past_sub_blocks(gif, at + 2);
        } else {
            break;
        }
    }
    return images > 1;
}

// The WebP container: the flag of animation in the extended header.
bool is_moving_webp(std::string_view webp) {
    return webp.starts_with("RIFF") && webp.substr(0, 16).ends_with("WEBPVP8X") &&
           (byte_at(webp, 20) & 2) != 0;
}

// PNG 3: an animation's control chunk stands before the first picture data.
bool is_moving_png(std::string_view png) {
    return png.starts_with("\x89PNG") && png.find("acTL") < png.find("IDAT");
}

bool is_moving_svg(const manuscript::Resource& resource) {
    return resource.media_type == "image/svg+xml" &&
           (resource.bytes->find("<animate") != std::string::npos ||
            resource.bytes->find("<set ") != std::string::npos);
}

bool moves(const manuscript::Resource& resource) {
    return is_moving_gif(*resource.bytes) || is_moving_webp(*resource.bytes) ||
           is_moving_png(*resource.bytes) || is_moving_svg(resource);
}

bool is_absolute(std::string_view value) {
    for (const std::string_view unit : {"px", "pt", "cm", "mm", "in", "pc"})
        if (value.ends_with(unit)) return true;
    return false;
}

} // namespace

Survey survey(const std::vector<Picture>& pictures) {
    Survey found;
    for (const Picture& picture : pictures)
        if (moves(*picture.resource)) ++found.moving;
    return found;
}

Survey survey(std::string_view css) {
    Survey found;
    if (css.find("@keyframes") != std::string_view::npos) found.moving = 1;
    for (auto at = css.find("font-size:"); at != std::string_view::npos;
         at = css.find("font-size:", at + 1)) {
        const std::string_view rest = css.substr(at + 10);
        if (is_absolute(trimmed(rest.substr(0, rest.find_first_of(";}"))))) ++found.fixed_sizes;
    }
    return found;
}

} // namespace makeready::epub
