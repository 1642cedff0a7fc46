// Pictures: from names in an article to resources of the book, each content once.
#include "build.hpp"
#include "draft.hpp"
#include "strings.hpp"

#include <filesystem>

namespace makeready::assembly {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes, name, media_type, ending;
};

// PNG 1.2, 3.1; JPEG (T.81), B.1.1.3. Others are named so that a person knows what to convert.
constexpr Signature signatures[] = {
    {"\x89PNG\r\n\x1a\n", "a PNG", "image/png", ".png"},
    {"\xFF\xD8\xFF", "a JPEG", "image/jpeg", ".jpg"},
    {"GIF8", "a GIF", "image/gif", ".gif"},
    {"RIFF", "a WebP", "image/webp", ".webp"},
    {"%PDF-", "a PDF", "", ""},
    {"II*\0"sv, "a TIFF", "", ""},
    {"MM\0*"sv, "a TIFF", "", ""},
    {"BM", "a BMP", "", ""},
};
// ISO/IEC 14496-12, 4.3: the brand stands behind a size and "ftyp".
constexpr Signature brands[] = {
    {"ftypavif", "an AVIF", "", ""},
    {"ftypavis", "an AVIF", "", ""},
    {"ftyphei", "a HEIC", "", ""},
    {"ftypmif1", "a HEIC", "", ""},
};
constexpr Signature svg = {"<svg", "an SVG", "image/svg+xml", ".svg"};
constexpr Signature unknown = {"", "not a picture", "", ""};

// An SVG may begin with a declaration, comments and a document type, all of them short.
bool is_svg(std::string_view bytes) {
    constexpr std::size_t far_enough = 4096;
    const std::string_view start = bytes.substr(0, far_enough);
    const auto first = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && start[first] == '<' &&
           (start.find("<svg") != std::string_view::npos ||
            start.find(":svg") != std::string_view::npos);
}

const Signature& signature_of(std::string_view bytes) {
    for (const Signature& signature : signatures)
        if (bytes.starts_with(signature.bytes)) return signature;
    for (const Signature& brand : brands)
        if (bytes.size() > 4 && bytes.substr(4).starts_with(brand.bytes)) return brand;
    return is_svg(bytes) ? svg : unknown;
}

class Gathering {
public:
    Gathering(Draft& draft, const Position& file, const manuscript::Article* article)
        : draft_(draft), file_(file), article_(article) {}

    void place(Node& image, Atom source);

private:
    void ask_for_words(const Node& image);
    std::string resource(const std::string& path, const Position& at);
    std::string load(const std::string& path, const Position& at);
    std::string judged(std::shared_ptr<const std::string> bytes, const std::string& path,
                       const Position& at);
    std::string keep(std::shared_ptr<const std::string> bytes, const Signature& signature,
                     const std::string& path, const Position& at);
    void replace_by_words(Node& image);
    void tell_lost(const Position& at, std::string_view code, std::string message);
    std::string looked_in(const std::string& path) const;

    Draft& draft_;
    const Position& file_;
    const manuscript::Article* article_;
};

void Gathering::place(Node& image, Atom source) {
    const std::string written(trimmed(image.value(source)));
    if (image.vocabulary == manuscript::Vocabulary::xhtml) ask_for_words(image);
    const std::string id = resource(decoded(written), draft_.book.tree.position(image));
    if (id.empty()) {
        replace_by_words(image);
        return;
    }
    image.set(source, id);
    image.remove("srcset");
}

// WCAG 2.2, 1.1.1: an ornament says so (role="presentation"), everything else has words.
void Gathering::ask_for_words(const Node& image) {
    const std::string_view role = image.value("role");
    if (!trimmed(image.value("alt")).empty() || role == "presentation" || role == "none") return;
    draft_.report.warning(
        draft_.book.tree.position(image), "MR113",
        concat("image \"", image.value("src"), "\" has no words for those who can't ",
               "see it. Say what it shows: ![Two feet on a step](", image.value("src"), ")"));
}

// What an article brought along goes before files; the same path in the same folder is looked up
// once.
std::string Gathering::resource(const std::string& path, const Position& at) {
    const manuscript::Resource* brought = article_ ? article_->resource(path) : nullptr;
    if (brought) return judged(brought->bytes, path, at);
    const auto beside = std::filesystem::path(file_.file ? *file_.file : "").parent_path() / path;
    const std::string key = beside.lexically_normal().generic_string();
    const auto found = draft_.pictures.find(key);
    if (found != draft_.pictures.end() && !found->second.empty()) return found->second;
    return draft_.pictures[key] = load(path, at);
}

std::string Gathering::load(const std::string& path, const Position& at) {
    if (path.starts_with("data:")) {
        tell_lost(at, "MR116",
                  "an image is written out inside the text (data:). Save it as a file beside "
                  "the article and name that file.");
        return {};
    }
    if (path.find("://") != std::string::npos || path.starts_with("//")) {
        tell_lost(at, "MR116",
                  concat("image \"", path, "\" can't be read: a book is made without the ",
                         "network. Save the picture beside the article and name that file."));
        return {};
    }
    auto bytes = draft_.load(path, at);
    if (!bytes) {
        tell_lost(at, "MR112",
                  concat("image \"", path, "\" not found; looked in ", looked_in(path)));
        return {};
    }
    return judged(std::move(bytes), path, at);
}

std::string Gathering::judged(std::shared_ptr<const std::string> bytes, const std::string& path,
                              const Position& at) {
    const Signature& signature = signature_of(*bytes);
    if (!signature.media_type.empty()) return keep(std::move(bytes), signature, path, at);
    tell_lost(at, "MR117",
              concat("image \"", path, "\" is ", bytes->empty() ? "empty" : signature.name,
                     ". A book takes PNG, JPEG, GIF, WebP and SVG: save it as one of these."));
    return {};
}

std::string Gathering::keep(std::shared_ptr<const std::string> bytes, const Signature& signature,
                            const std::string& path, const Position& at) {
    for (const manuscript::Resource& held : draft_.book.resources)
        if (*held.bytes == *bytes) return held.id;
    const std::string name = slug(std::filesystem::path(path).stem().generic_string());
    std::string id = concat("images/", name, signature.ending);
    for (int count = 2; draft_.book.resource(id); ++count)
        id = concat("images/", name, '-', count, signature.ending);
    draft_.book.resources.push_back({id, std::string(signature.media_type), std::move(bytes), at});
    return id;
}

// A page saved from the web is not ours to mend: its words make the book without the picture.
void Gathering::tell_lost(const Position& at, std::string_view code, std::string message) {
    const bool is_found = article_ != nullptr && article_->is_found;
    draft_.report.add({is_found ? Severity::warning : Severity::error, std::string(code), at,
                       std::move(message)});
}

void Gathering::replace_by_words(Node& image) {
    Tree& tree = draft_.book.tree;
    insert_before(tree.make_text(std::string(image.value("alt")), tree.position(image)), image);
    detach(image);
}

std::string Gathering::looked_in(const std::string& path) const {
    const auto beside = std::filesystem::path(file_.file ? *file_.file : "").parent_path() / path;
    const std::string folder = beside.lexically_normal().parent_path().generic_string();
    return folder.empty() ? "this folder" : folder;
}

/// The attribute that names an element's picture; empty for everything else.
Atom source_of(const Node& node) {
    static const Atom img("img");
    static const Atom image("image");
    static const Atom src("src");
    static const Atom href("href");
    static const Atom xlink("xlink:href");
    if (node.is(img)) return src;
    if (!node.is(image) || node.vocabulary != manuscript::Vocabulary::svg) return {};
    const Atom source = node.attribute(href) ? href : xlink;
    return node.value(source).starts_with("data:") ? Atom() : source; // SVG may hold pictures.
}

} // namespace

void place_pictures(Draft& draft, Node& within, const Position& file,
                    const manuscript::Article* article) {
    std::vector<Node*> images; // Gathered first: one that fails leaves the tree.
    for (Node* node = &within; node; node = following(*node, within))
        if (node->is_element() && !source_of(*node).empty()) images.push_back(node);
    Gathering gathering(draft, file, article);
    for (Node* image : images) gathering.place(*image, source_of(*image));
}

} // namespace makeready::assembly
