#include "fonts.hpp"

#include "font_subset.hpp"
#include "strings.hpp"
#include "text.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

std::set<char32_t> characters_of(const std::vector<Document>& documents) {
    std::set<char32_t> characters;
    for (char32_t c = U' '; c < 0x7F; ++c) characters.insert(c); // Counters and generated words.
    for (const Document& document : documents)
        for (const manuscript::Node* node = document.section; node;
             node = manuscript::following(*node, *document.section))
            for (std::size_t at = 0; at < node->text.size();)
                characters.insert(next_code_point(node->text, at));
    return characters;
}

std::string_view type_of(std::string_view name) {
    struct Kind {
        std::string_view ending, type;
    };

    static constexpr Kind kinds[] = {
        {".otf", "font/otf"},     {".ttf", "font/ttf"},  {".woff", "font/woff"},
        {".woff2", "font/woff2"}, {".png", "image/png"}, {".jpg", "image/jpeg"},
        {".jpeg", "image/jpeg"},  {".gif", "image/gif"}, {".svg", "image/svg+xml"},
        {".webp", "image/webp"},
    };
    for (const Kind& kind : kinds)
        if (lower_ascii(name).ends_with(kind.ending)) return kind.type;
    return {};
}

std::string_view unquoted(std::string_view text) {
    text = trimmed(text);
    const bool quoted = text.size() > 1 && (text[0] == '"' || text[0] == '\'');
    return quoted ? text.substr(1, text.size() - 2) : text;
}

/// The value of a descriptor in a rule: "font-family", without quotes.
std::string_view descriptor(std::string_view rule, std::string_view name) {
    const auto at = rule.find(concat(name, ":"));
    if (at == std::string_view::npos) return {};
    const std::string_view rest = rule.substr(at + name.size() + 1);
    return unquoted(rest.substr(0, rest.find_first_of(";}")));
}

/// How long the hint is that begins here: ` format("woff2")`. 0: there is none.
std::size_t length_of_format(std::string_view css) {
    const std::size_t word = std::min(css.find_first_not_of(" \t\r\n"), css.size());
    if (!css.substr(word).starts_with("format(")) return 0;
    const std::size_t close = css.find(')', word);
    return close == css.npos ? 0 : close + 1;
}

/// The hint for a font as it goes into the EPUB (CSS Fonts 4, 4.3); "" where none is known.
std::string_view format_of(std::string_view address) {
    if (address.ends_with(".otf")) return " format(\"opentype\")";
    if (address.ends_with(".ttf")) return " format(\"truetype\")";
    if (address.ends_with(".woff2")) return " format(\"woff2\")";
    return address.ends_with(".woff") ? " format(\"woff\")" : "";
}

/// Goes through one sheet, rule by rule.
class SheetReader {
public:
    SheetReader(const Options& options, const std::vector<Document>& documents,
                const std::string& identifier, Report& report)
        : options_(options), documents_(documents), identifier_(identifier), report_(report) {}

    Sheet read();

private:
    void take(std::string_view css);
    bool is_asked_for(std::string_view rule) const;
    std::string address_for(std::string_view url, std::size_t at);
    void add_font(SheetFile& file, std::string_view url, const Position& at);
    void cut_down(SheetFile& file, const std::string& font);
    Position position(std::size_t at) const;

    const Options& options_;
    const std::vector<Document>& documents_;
    const std::string& identifier_;
    Report& report_;
    std::map<std::string, std::string, std::less<>> addresses_;
    std::optional<std::set<char32_t>> characters_;
    Sheet sheet_;
    std::size_t passed_ = 0;
};

Position SheetReader::position(std::size_t at) const {
    const std::string_view before = std::string_view(options_.own_css).substr(0, at);
    return options_.own_css_at.at_line(
        options_.own_css_at.line + 1 +
        static_cast<std::int32_t>(std::count(before.begin(), before.end(), '\n')));
}

// A face is needed where another rule names its family.
bool SheetReader::is_asked_for(std::string_view rule) const {
    const std::string_view family = descriptor(rule, "font-family");
    if (family.empty()) return false;
    const std::string_view css = options_.own_css;
    for (auto at = css.find(family); at != std::string_view::npos; at = css.find(family, at + 1)) {
        const auto face = css.rfind("@font-face", at);
        if (face == std::string_view::npos || css.find('}', face) < at) return true;
    }
    return options_.css.find(family) != std::string::npos;
}

// What is cut down is OpenType, whatever it was packed in; not every reader unpacks WOFF2.
void SheetReader::cut_down(SheetFile& file, const std::string& font) {
    if (!characters_) characters_ = characters_of(documents_);
    std::string cut = subset_of(font, *characters_);
    if (cut.empty()) return;
    const bool has_cff = cut.starts_with("OTTO");
    file.bytes = std::make_shared<const std::string>(std::move(cut));
    file.path.replace(file.path.rfind('.'), std::string::npos, has_cff ? ".otf" : ".ttf");
    file.media_type = has_cff ? "font/otf" : "font/ttf";
}

void SheetReader::add_font(SheetFile& file, std::string_view url, const Position& at) {
    const auto font = text::open_type(file.bytes);
    if (!font) {
        report_.error(at, "MR872",
                      concat("\"", url,
                             "\" is no font, or a damaged one; save it again, or remove "
                             "it"));
        return;
    }
    const FontRights rights = rights_of(*font);
    if (!rights.may_embed)
        report_.error(at, "MR871",
                      concat("the maker of the font \"", url,
                             "\" lets nobody embed it (fsType in its OS/2 table); take another"));
    if (rights.may_subset && options_.fonts_as != FontsAs::whole) cut_down(file, *font);
    if (options_.fonts_as != FontsAs::obscured) return;
    file.bytes = std::make_shared<const std::string>(obscured(*file.bytes, identifier_));
    file.is_obscured = true;
}

std::string SheetReader::address_for(std::string_view url, std::size_t at) {
    if (url.empty() || url.starts_with('#') || url.find(':') != std::string_view::npos)
        return std::string(url);
    if (const auto known = addresses_.find(url); known != addresses_.end()) return known->second;
    const std::string_view type = type_of(url);
    SheetFile file;
    file.media_type = type;
    file.bytes = options_.load ? options_.load(std::string(url)) : nullptr;
    if (!file.bytes || type.empty()) {
        report_.error(position(at), "MR872",
                      concat("\"", url, "\" is ",
                             file.bytes ? "no font or picture that EPUB readers know"
                                        : "not there, or outside the project",
                             "; correct its name, or remove it"));
        return addresses_.emplace(url, url).first->second;
    }
    const std::string folder = type.starts_with("font/") ? "fonts/" : "images/";
    const auto dot = url.rfind('.');
    const auto slash = url.rfind('/') == std::string_view::npos ? 0 : url.rfind('/') + 1;
    file.path = concat(folder, "sheet-", addresses_.size() + 1, "-",
                       slug(url.substr(slash, dot - slash)), lower_ascii(url.substr(dot)));
    if (folder == "fonts/") add_font(file, url, position(at));
    for (const SheetFile& held : sheet_.files) // One font in two packings is one file.
        if (held.media_type == file.media_type && *held.bytes == *file.bytes)
            return addresses_.emplace(url, concat("../", held.path)).first->second;
    sheet_.files.push_back(file);
    return addresses_.emplace(url, concat("../", file.path)).first->second;
}

// Copies a stretch of the sheet, with its addresses led to the EPUB's own files.
void SheetReader::take(std::string_view css) {
    std::size_t from = 0;
    for (auto at = css.find("url("); at != std::string_view::npos; at = css.find("url(", from)) {
        const auto close = css.find(')', at);
        if (close == std::string_view::npos) break;
        const std::string_view url = unquoted(css.substr(at + 4, close - at - 4));
        const std::string address = address_for(url, passed_ + at);
        sheet_.css += concat(css.substr(from, at - from), "url(\"", address, "\")");
        from = close + 1;
        if (const std::size_t hint = length_of_format(css.substr(from)); hint > 0) {
            sheet_.css += format_of(address);
            from += hint;
        }
    }
    sheet_.css += css.substr(from);
    passed_ += css.size();
}

Sheet SheetReader::read() {
    const std::string_view css = options_.own_css;
    std::size_t from = 0;
    for (auto at = css.find("@font-face"); at != std::string_view::npos;
         at = css.find("@font-face", from)) {
        const auto close = css.find('}', at);
        if (close == std::string_view::npos) break;
        take(css.substr(from, at - from));
        const std::string_view rule = css.substr(at, close + 1 - at);
        if (is_asked_for(rule))
            take(rule);
        else
            passed_ += rule.size();
        from = close + 1;
    }
    take(css.substr(from));
    return std::move(sheet_);
}

} // namespace

Sheet sheet_with_files(const Options& options, const std::vector<Document>& documents,
                       const std::string& identifier, Report& report) {
    return SheetReader(options, documents, identifier, report).read();
}

std::string encryption_of(const std::vector<SheetFile>& files) {
    std::string out;
    for (const SheetFile& file : files)
        if (file.is_obscured)
            out += concat("<enc:EncryptedData>\n<enc:EncryptionMethod "
                          "Algorithm=\"http://www.idpf.org/2008/embedding\"/>\n"
                          "<enc:CipherData><enc:CipherReference URI=\"EPUB/",
                          xml::escaped(file.path), "\"/></enc:CipherData>\n</enc:EncryptedData>\n");
    if (out.empty()) return out;
    return concat("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                  "<encryption xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" "
                  "xmlns:enc=\"http://www.w3.org/2001/04/xmlenc#\">\n",
                  out, "</encryption>\n");
}

} // namespace makeready::epub
