// Computed values of what is painted behind and around boxes: images and
// backgrounds. Included by values.hpp.
#pragma once

#include "atom.hpp"
#include "length.hpp"
#include "size.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace makeready::style {

/// A place in an area: the share of the room that is left over, plus a length.
struct Spot {
    Size x, y;
    bool operator==(const Spot&) const = default;
};

/// A picture as a style sheet names it; without a url there is none.
struct Image {
    std::string url;
    Atom sheet; ///< The file whose folder a relative url begins at.

    bool is_none() const { return url.empty(); }

    bool operator==(const Image&) const = default;
};

struct BackgroundSize {
    enum class Kind : std::uint8_t { given, cover, contain };
    Kind kind = Kind::given;
    Size width{Size::Kind::automatic, {}, 0}, height{Size::Kind::automatic, {}, 0};
    bool operator==(const BackgroundSize&) const = default;
};

enum class Repeat : std::uint8_t { repeat, none, space, round };

struct Repeats {
    Repeat x = Repeat::repeat, y = Repeat::repeat;
    bool operator==(const Repeats&) const = default;
};

enum class BoxEdge : std::uint8_t { border, padding, content };
enum class Attachment : std::uint8_t { scroll, fixed, local };

/// The background-* longhands. There are as many layers as images, the first on top; shorter lists
/// begin again (CSS Backgrounds 3, 2.10).
struct Backgrounds {
    std::vector<Image> images;
    std::vector<Spot> positions;
    std::vector<BackgroundSize> sizes;
    std::vector<Repeats> repeats;
    std::vector<Attachment> attachments;
    std::vector<BoxEdge> origins, clips;
    bool operator==(const Backgrounds&) const = default;
};

} // namespace makeready::style
