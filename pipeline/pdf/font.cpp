#include "font.hpp"

#include "file.hpp"
#include "font_file.hpp"
#include "glyph_pictures.hpp"
#include "hash.hpp"
#include "strings.hpp"

namespace makeready::pdf {

namespace {

constexpr std::size_t first_double = 0xE000, doubles = 0x2000;

/// One-byte codes for what has no ASCII code of its own. Line ends are left out, since a string
/// would have to escape them.
const std::vector<unsigned char>& single_codes() {
    static const std::vector<unsigned char> codes = [] {
        std::vector<unsigned char> made;
        for (int c = 0x80; c < 0xE0; ++c) made.push_back(static_cast<unsigned char>(c));
        for (int c = 0x01; c < 0x20; ++c)
            if (c != '\n' && c != '\r') made.push_back(static_cast<unsigned char>(c));
        return made;
    }();
    return codes;
}

std::string hex(const Code& code) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out = "<";
    for (std::size_t n = 0; n < code.length; ++n) {
        const auto byte = static_cast<unsigned char>(code.bytes[n]);
        out += digits[byte >> 4];
        out += digits[byte & 0xF];
    }
    return out + ">";
}

Code double_code(std::size_t code) {
    return {{static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)}, 2, 0};
}

std::uint32_t number_of(const Code& code) {
    std::uint32_t number = 0;
    for (std::size_t n = 0; n < code.length; ++n)
        number = number << 8 | static_cast<unsigned char>(code.bytes[n]);
    return number;
}

/// Blocks of at most 100 lines, as a character map demands (Adobe Technical Note 5014).
std::string blocks(const std::vector<std::string>& lines, std::string_view kind) {
    std::string out;
    for (std::size_t at = 0; at < lines.size(); at += 100) {
        const std::size_t end = std::min(lines.size(), at + 100);
        out += concat(end - at, " begin", kind, "\n");
        for (std::size_t n = at; n < end; ++n) out += lines[n] + "\n";
        out += concat("end", kind, "\n");
    }
    return out;
}

/// MuPDF drops characters whose CID is no code as well, so the ranges say what CIDs there may be.
constexpr std::string_view mixed_codes =
    "2 begincodespacerange\n<00> <DF>\n<E000> <FFFF>\nendcodespacerange\n";
constexpr std::string_view single_codes_range =
    "1 begincodespacerange\n<00> <FF>\nendcodespacerange\n";
constexpr std::string_view double_codes =
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";

std::string character_map(std::string_view name, std::string_view ordering, int type,
                          std::string_view ranges, const std::string& lines) {
    return concat("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                  "/CIDSystemInfo << /Registry (Adobe) /Ordering (",
                  ordering, ") /Supplement 0 >> def\n/CMapName /", name, " def\n/CMapType ", type,
                  " def\n", ranges, lines,
                  "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
}

Object system_info() {
    return Object::newDictionary({{"/Registry", Object::newString("Adobe")},
                                  {"/Ordering", Object::newString("Identity")},
                                  {"/Supplement", Object::newInteger(0)}});
}

int thousandths_of_em(double em) {
    return static_cast<int>(std::lround(em * 1000));
}

} // namespace

Font::Font(QPDF& pdf, const text::Face& face, std::shared_ptr<const FontFile> file,
           std::string resource)
    : face_(face), file_(std::move(file)), resource_(std::move(resource)),
      object_(pdf.makeIndirectObject(Object::newDictionary())), blank_(file_->glyph_count()) {}

bool Font::is_of_pictures() const {
    return file_->outlines() == Outlines::pictures;
}

bool Font::has_glyphs_of(const text::Face& face) const {
    return face.file == face_.file && face.program == face_.program && face.index == face_.index &&
           face.variations == face_.variations && face.palette == face_.palette &&
           face.palette_colours == face_.palette_colours;
}

bool Font::has_room_for(const text::GlyphRun& run) const {
    // A sign may take a code for each of its characters, which are three bytes or four.
    const std::size_t codes = run.glyphs.size() + run.text.size() / 3;
    return is_of_pictures() ? entries_.size() + codes <= 255 : next_double_ + codes <= doubles;
}

std::int64_t Font::width(std::uint32_t glyph) const {
    return file_->advance(glyph);
}

const Code& Font::blank_code(std::string_view text) {
    return code(blank_, text);
}

const Code& Font::any_code(std::uint32_t glyph, std::string_view text) {
    if (glyph >= first_entry_.size()) first_entry_.resize(glyph + 1, -1);
    std::int32_t* link = &first_entry_[glyph];
    while (*link >= 0) {
        Entry& entry = entries_[static_cast<std::size_t>(*link)];
        if (entry.text == text) return entry.code;
        link = &entry.next;
    }
    *link = static_cast<std::int32_t>(entries_.size());
    entries_.push_back({glyph, std::string(text), {}, -1});
    entries_.back().code = new_code(text);
    entries_.back().code.width = glyph == blank_ ? 0 : file_->advance(glyph);
    if (text.size() == 1) plain_[static_cast<unsigned char>(text[0])] = &entries_.back();
    return entries_.back().code;
}

Code Font::new_code(std::string_view text) {
    if (is_of_pictures()) return {{static_cast<char>(entries_.size())}, 1, 0};
    if (file_->outlines() == Outlines::cff_by_cid) return double_code(++next_double_);
    const auto single = [&](unsigned char c) {
        taken_[c] = true;
        return Code{{static_cast<char>(c)}, 1, 0};
    };
    const bool ascii = text.size() == 1 && text[0] >= ' ' && text[0] < 0x7F;
    if (ascii && !taken_[static_cast<unsigned char>(text[0])])
        return single(static_cast<unsigned char>(text[0]));
    if (next_single_ < single_codes().size()) return single(single_codes()[next_single_++]);
    return double_code(first_double + next_double_++);
}

void Font::embed(QPDF& pdf, Inks inks, int compression) const {
    if (is_of_pictures()) return embed_pictures(pdf, inks, compression);
    std::set<std::uint32_t> glyphs;
    for (const Entry& entry : entries_) glyphs.insert(entry.glyph);
    const Subset subset = file_->subset(glyphs);
    const bool truetype = subset.outlines == Outlines::truetype;
    const std::string base_name = "/" + subset_name(subset.program);

    Object program = stream(pdf, subset.program, compression);
    if (truetype)
        program.getDict().replaceKey(
            "/Length1", Object::newInteger(static_cast<long long>(subset.program.size())));
    else
        program.getDict().replaceKey("/Subtype", name("/CIDFontType0C"));

    Object descendant =
        Object::newDictionary({{"/Type", name("/Font")},
                               {"/Subtype", name(truetype ? "/CIDFontType2" : "/CIDFontType0")},
                               {"/BaseFont", name(base_name)},
                               {"/CIDSystemInfo", system_info()},
                               {"/FontDescriptor", descriptor(pdf, base_name, truetype, program)},
                               {"/W", widths(subset)}});
    if (truetype) descendant.replaceKey("/CIDToGIDMap", glyphs_by_cid(pdf, subset, compression));

    Object encoding = stream(pdf, code_map(subset), compression);
    encoding.getDict().replaceKey("/Type", name("/CMap"));
    encoding.getDict().replaceKey("/CMapName", name("/makeready"));
    encoding.getDict().replaceKey("/CIDSystemInfo", system_info());
    Object font = object_;
    font.replaceKey("/Type", name("/Font"));
    font.replaceKey("/Subtype", name("/Type0"));
    font.replaceKey("/BaseFont", name(base_name));
    font.replaceKey("/Encoding", encoding);
    font.replaceKey("/DescendantFonts", Object::newArray({pdf.makeIndirectObject(descendant)}));
    font.replaceKey("/ToUnicode", stream(pdf, unicode_map(), compression));
}

// PDF 32000-1, 9.6.5: a Type 3 font, each glyph a stream of its own. Nothing tells a reader how
// large its letters are; poppler and xpdf go by the width of "m", which the first code is for.
void Font::embed_pictures(QPDF& pdf, Inks inks, int compression) const {
    GlyphPictures pictures(pdf, file_->font(), face_, inks, compression);
    Object procedures = Object::newDictionary();
    Object names = Object::newArray({Object::newInteger(0), name("/m")});
    Object widths = Object::newArray({Object::newInteger(600)});
    procedures.replaceKey("/m", stream(pdf, "600 0 d0\n", compression));
    for (std::size_t n = 0; n < entries_.size(); ++n) {
        const Entry& entry = entries_[n];
        const std::string key = concat("/g", n);
        const std::string drawn = entry.glyph == blank_
                                      ? std::string("0 0 d0\n")
                                      : pictures.draw(entry.glyph, entry.code.width);
        procedures.replaceKey(key, stream(pdf, drawn, compression));
        names.appendItem(name(key));
        widths.appendItem(number(Thousandths{entry.code.width} * 10));
    }
    Object font = object_;
    font.replaceKey("/Type", name("/Font"));
    font.replaceKey("/Subtype", name("/Type3"));
    font.replaceKey("/Name", name("/" + file_->postscript_name()));
    font.replaceKey("/FontBBox", Object::parse("[0 0 0 0]"));
    font.replaceKey("/FontMatrix", Object::parse("[0.001 0 0 0.001 0 0]"));
    font.replaceKey("/CharProcs", procedures);
    font.replaceKey("/Encoding",
                    Object::newDictionary({{"/Type", name("/Encoding")}, {"/Differences", names}}));
    font.replaceKey("/FirstChar", Object::newInteger(0));
    font.replaceKey("/LastChar", Object::newInteger(static_cast<long long>(entries_.size())));
    font.replaceKey("/Widths", widths);
    font.replaceKey("/Resources", pictures.resources());
    font.replaceKey("/ToUnicode", stream(pdf, unicode_map(), compression));
}

/// PDF 32000-1, 9.6.4: six letters tell one subset of a font from another.
std::string Font::subset_name(const std::string& program) const {
    std::string out;
    for (std::uint64_t left = hash64(program, entries_.size()); out.size() < 6; left /= 26)
        out += static_cast<char>('A' + left % 26);
    return out + "+" + file_->postscript_name();
}

Object Font::descriptor(QPDF& pdf, const std::string& base_name, bool truetype,
                        Object program) const {
    constexpr int symbolic = 4, italic = 64;
    const bool slanted = face_.slant != style::Slant::normal;
    const std::array<int, 4> box = file_->box();
    const auto integer = [](int n) { return Object::newInteger(n); };
    return pdf.makeIndirectObject(Object::newDictionary(
        {{"/Type", name("/FontDescriptor")},
         {"/FontName", name(base_name)},
         {"/Flags", integer(symbolic + (slanted ? italic : 0))},
         {"/FontBBox",
          Object::newArray({integer(box[0]), integer(box[1]), integer(box[2]), integer(box[3])})},
         {"/ItalicAngle",
          integer(slanted ? -12 : 0)}, // Only for finding a substitute; never exact.
         {"/Ascent", integer(thousandths_of_em(face_.metrics.ascent / face_.scale))},
         {"/Descent", integer(-thousandths_of_em(face_.metrics.descent / face_.scale))},
         {"/CapHeight", integer(thousandths_of_em(face_.metrics.cap_height / face_.scale))},
         {"/StemV", integer(face_.weight / 5)}, // Likewise: 80 for text, 140 for bold.
         {truetype ? "/FontFile2" : "/FontFile3", program}}));
}

std::uint32_t Font::cid(const Entry& entry, const Subset& subset) const {
    if (subset.outlines == Outlines::truetype) return number_of(entry.code);
    const auto character = subset.characters.find(entry.glyph);
    return character == subset.characters.end() ? 0 : character->second;
}

/// PDF 32000-1, 9.7.4.2: two bytes for each CID.
Object Font::glyphs_by_cid(QPDF& pdf, const Subset& subset, int compression) const {
    std::string map;
    for (const Entry& entry : entries_) {
        const auto glyph = subset.characters.find(entry.glyph);
        if (glyph == subset.characters.end()) continue;
        const std::size_t at = std::size_t{2} * number_of(entry.code);
        if (map.size() < at + 2) map.resize(at + 2);
        map[at] = static_cast<char>(glyph->second >> 8);
        map[at + 1] = static_cast<char>(glyph->second & 0xFF);
    }
    return stream(pdf, map, compression);
}

Object Font::widths(const Subset& subset) const {
    std::map<std::uint32_t, std::int32_t> by_cid;
    for (const Entry& entry : entries_) by_cid[cid(entry, subset)] = entry.code.width;
    Object out = Object::newArray();
    Object row;
    std::uint32_t next = 0;
    for (const auto& [cid, width] : by_cid) {
        if (!row.isInitialized() || cid != next) {
            row = Object::newArray();
            out.appendItem(Object::newInteger(cid));
            out.appendItem(row);
        }
        row.appendItem(number(Thousandths{width} * 10));
        next = cid + 1;
    }
    return out;
}

std::string Font::code_map(const Subset& subset) const {
    std::vector<std::string> lines;
    for (const Entry& entry : entries_)
        lines.push_back(concat(hex(entry.code), " ", cid(entry, subset)));
    std::sort(lines.begin(), lines.end());
    const bool doubled = file_->outlines() == Outlines::cff_by_cid;
    return character_map("makeready", "Identity", 1, doubled ? double_codes : mixed_codes,
                         blocks(lines, "cidchar"));
}

std::string Font::unicode_map() const {
    std::vector<std::string> lines;
    for (const Entry& entry : entries_)
        if (!entry.text.empty())
            lines.push_back(concat(hex(entry.code), " <", utf16_hex(entry.text), ">"));
    std::sort(lines.begin(), lines.end());
    const std::string_view ranges = file_->outlines() == Outlines::cff_by_cid ? double_codes
                                    : file_->outlines() == Outlines::pictures ? single_codes_range
                                                                              : mixed_codes;
    return character_map("Adobe-Identity-UCS", "UCS", 2, ranges, blocks(lines, "bfchar"));
}

Font& Fonts::font_for(const text::GlyphRun& run) {
    Font*& current = current_[run.face];
    if (current != nullptr && current->has_room_for(run)) return *current;
    for (auto font = fonts_.rbegin(); current == nullptr && font != fonts_.rend(); ++font)
        if (font->has_glyphs_of(*run.face)) current = &*font;
    if (current != nullptr && current->has_room_for(run)) return *current;
    const auto file = FontFile::open(*run.face);
    if (current == nullptr && file->forbids_embedding())
        report_.error(
            start_of(shown(run.face->file)), "MR911",
            concat("font \"", run.face->family,
                   "\" forbids being embedded (OS/2 fsType 2). Choose another, or ask its "
                   "maker for a licence that allows it."));
    fonts_.emplace_back(pdf_, *run.face, file, concat("/F", fonts_.size() + 1));
    current = &fonts_.back();
    return *current;
}

void Fonts::embed(Inks inks, int compression) const {
    for (const Font& font : fonts_) font.embed(pdf_, inks, compression);
}

} // namespace makeready::pdf
