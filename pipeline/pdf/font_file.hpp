// A font file as PDF needs it: widths, boxes, and a subset of its outlines.
#pragma once

#include "text.hpp"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

struct hb_font_t;

namespace makeready::pdf {

/// What a font program holds, which decides how PDF embeds it. `pictures`: bitmaps, layers of
/// colour, or outlines that PDF can't embed.
enum class Outlines : std::uint8_t { truetype, cff, cff_by_cid, pictures };

/// A face's glyphs, cut down to those that are used.
struct Subset {
    Outlines outlines = Outlines::truetype;
    std::string program;                               ///< A TrueType file, or a bare CFF.
    std::map<std::uint32_t, std::uint32_t> characters; ///< Old glyph to CID.
};

class FontFile {
public:
    /// Throws Error MR912.
    static std::shared_ptr<const FontFile> open(const text::Face& face);
    ~FontFile();
    FontFile(const FontFile&) = delete;
    FontFile& operator=(const FontFile&) = delete;

    /// In hundredths of 1/1000 em.
    std::int32_t advance(std::uint32_t glyph) const;
    std::uint32_t glyph_count() const;
    /// Left, bottom, right, top of the box around all glyphs, in 1/1000 em.
    std::array<int, 4> box() const;
    Outlines outlines() const;
    /// Scaled to hundredths of 1/1000 em; for glyphs that are pictures.
    hb_font_t* font() const;
    std::string postscript_name() const;
    /// OpenType, OS/2, fsType: the maker allows no embedding at all.
    bool forbids_embedding() const;
    Subset subset(const std::set<std::uint32_t>& glyphs) const;

private:
    FontFile() = default;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace makeready::pdf
