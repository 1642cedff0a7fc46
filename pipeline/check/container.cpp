// The archive itself: EPUB Open Container Format 3.3.
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

std::uint32_t number(std::string_view bytes, std::size_t at, int size) {
    std::uint32_t value = 0;
    for (int n = 0; n < size && at + static_cast<std::size_t>(n) < bytes.size(); ++n)
        value |= static_cast<std::uint32_t>(
                     static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(n)]))
                 << (8 * n);
    return value;
}

// OCF 3.3, 4.3: the first entry is "mimetype", stored, without extra field, and 20 bytes long.
void check_mimetype(Publication& book, std::string_view bytes) {
    const auto tell = [&](std::string message) {
        book.error(book.at("mimetype"), "MR820", std::move(message));
    };
    if (bytes.size() < 30) return tell("the archive is empty");
    const std::size_t name_length = number(bytes, 26, 2), extra = number(bytes, 28, 2);
    if (bytes.substr(30, name_length) != "mimetype")
        return tell("the archive does not begin with the file \"mimetype\"; put it first");
    if (number(bytes, 8, 2) != 0) tell("\"mimetype\" is compressed; store it");
    if (extra != 0)
        tell("\"mimetype\" has an extra field in its zip header; write it without (zip -X)");
    const auto held = book.files.find("mimetype");
    if (held != book.files.end() && *held->second != "application/epub+zip")
        tell("\"mimetype\" does not hold exactly application/epub+zip, without a line's end");
}

// OCF 3.3, 4.2.3
void check_name(Publication& book, const std::string& name) {
    const auto tell = [&](std::string message) {
        book.error(book.at(name), "MR821", std::move(message));
    };
    if (name.find_first_of("\"*:<>?\\|\x7f") != std::string::npos)
        tell("the file's name has a character that not every system takes; rename it with letters, "
             "digits and hyphens");
    if (!is_valid_utf8(name)) tell("the file's name is not in UTF-8; rename it");
    for (const std::string_view part : split(name, '/')) {
        if (part.ends_with('.')) tell("a name ends in a full stop, which Windows drops; rename it");
        if (part.size() > 255) tell("a name is longer than 255 bytes; shorten it");
    }
    if (name.find(' ') != std::string::npos)
        book.warning(book.at(name), "MR821",
                     "the file's name has a space, which addresses can't have; rename it");
    else if (std::any_of(name.begin(), name.end(), [](char c) { return c < 0; }))
        book.warning(book.at(name), "MR821",
                     "the file's name is not plain ASCII, which old readers need; rename it");
}

void check_container_file(Publication& book) {
    const std::string path = "META-INF/container.xml";
    const auto tell = [&](const Position& at, std::string message) {
        book.error(at, "MR822", std::move(message));
    };
    if (!book.files.contains(path))
        return tell(book.at(path),
                    "the archive has no META-INF/container.xml, so nobody finds its package");
    const auto document = parse(book, path);
    if (!document) return;
    const Node& root = *document->tree.root();
    if (local_name(root) != "container" ||
        root.value("xmlns") != "urn:oasis:names:tc:opendocument:xmlns:container")
        return tell(book.at(*document, root),
                    "the root is not <container> of OCF; copy the file from a sound EPUB");
    if (root.value("version") != "1.0")
        tell(book.at(*document, root), "<container> needs version=\"1.0\"");
    const Node* const files = child(root, "rootfiles");
    const auto rootfiles = files ? children(*files, "rootfile") : std::vector<const Node*>();
    if (rootfiles.empty()) tell(book.at(*document, root), "no <rootfile> names the package");
    for (const Node* const one : rootfiles) {
        const std::string full(one->value("full-path"));
        if (full.empty())
            tell(book.at(*document, *one), "<rootfile> has no full-path");
        else if (!book.files.contains(full))
            tell(book.at(*document, *one),
                 concat("the package \"", full, "\" is not in the archive"));
        if (one->value("media-type") != "application/oebps-package+xml")
            tell(book.at(*document, *one),
                 "a <rootfile> needs media-type=\"application/oebps-package+xml\"");
        else if (book.package_path.empty())
            book.package_path = full;
    }
    for (const Node* one = root.first; one; one = one->next)
        if (one->is_element() && local_name(*one) != "rootfiles" && local_name(*one) != "links")
            tell(book.at(*document, *one),
                 concat("<", one->name.text(), "> has no place in <container>; remove it"));
}

// OCF 3.3, 4.2.6.3.2: nothing that is needed to open the book may be encrypted.
void check_encryption(Publication& book) {
    const auto document = parse(book, "META-INF/encryption.xml");
    if (!document) return;
    const Node& root = *document->tree.root();
    if (local_name(root) != "encryption" ||
        root.value("xmlns") != "urn:oasis:names:tc:opendocument:xmlns:container")
        return book.error(book.at(*document, root), "MR823",
                          "the root is not <encryption> of OCF; remove the file");
    for (const Node* node = &root; node; node = manuscript::following(*node, root)) {
        if (!node->is_element() || local_name(*node) != "CipherReference") continue;
        const std::string path(node->value("URI"));
        if (!book.files.contains(path))
            book.error(book.at(*document, *node), "MR823",
                       concat("the encrypted file \"", path, "\" is not in the archive"));
        else if (path == "mimetype" || path.starts_with("META-INF/") || path.ends_with(".opf"))
            book.error(book.at(*document, *node), "MR823",
                       concat("\"", path, "\" must not be encrypted"));
        const Node* const method = node->parent && node->parent->parent
                                       ? child(*node->parent->parent, "EncryptionMethod")
                                       : nullptr;
        const std::string_view algorithm = method ? method->value("Algorithm") : "";
        if (algorithm != "http://www.idpf.org/2008/embedding" &&
            algorithm != "http://ns.adobe.com/pdf/enc#RC")
            book.error(book.at(*document, *node), "MR823",
                       concat("\"", path, "\" is encrypted, so it can't be read or checked"));
    }
}

} // namespace

bool check_container(Publication& book, std::string_view bytes) {
    auto entries = archive::read_zip(bytes, start_of(book.name), book.report);
    if (!entries) return false;
    for (archive::Entry& entry : *entries) book.files.emplace(entry.name, entry.bytes);
    check_mimetype(book, bytes);
    for (const auto& [name, held] : book.files) check_name(book, name);
    check_container_file(book);
    check_encryption(book);
    return !book.package_path.empty();
}

} // namespace makeready::check
