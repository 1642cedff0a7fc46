#include "page_parts.hpp"

#include "html.hpp"
#include "pictures_kept.hpp"
#include "strings.hpp"

namespace makeready::reader {

using manuscript::Node;

namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char small = char(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// "=3D" and "%3D": a sign and two digits stand for a byte.
std::string unescaped_bytes(std::string_view text, char sign) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool has_digits = text[at] == sign && at + 2 < text.size();
        const int high = has_digits ? hex_digit(text[at + 1]) : -1;
        const int low = has_digits ? hex_digit(text[at + 2]) : -1;
        if (high >= 0 && low >= 0) at += 2;
        out += high >= 0 && low >= 0 ? char(high * 16 + low) : text[at];
    }
    return out;
}

/// RFC 2045, 6.7: "=" at the end of a line joins it with the next.
std::string from_quoted_printable(std::string_view text) {
    std::string joined;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '=' && text.substr(at + 1).starts_with("\r\n"))
            at += 2;
        else if (text[at] == '=' && text.substr(at + 1).starts_with("\n"))
            at += 1;
        else
            joined += text[at];
    }
    return unescaped_bytes(joined, '=');
}

/// The fields at the top of a message or part, and what follows the empty line.
struct Part {
    std::map<std::string, std::string, std::less<>> fields;
    std::string_view content;

    std::string_view field(std::string_view name) const {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string_view() : std::string_view(found->second);
    }
};

Part part_of(std::string_view text) {
    Part part;
    std::string* last = nullptr;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (trimmed(line).empty()) break;
        const auto colon = line.find(':');
        const bool goes_on = line.front() == ' ' || line.front() == '\t';
        if (goes_on && last != nullptr)
            *last += concat(' ', trimmed(line));
        else if (colon != line.npos)
            last = &(part.fields[lower_ascii(line.substr(0, colon))] =
                         std::string(trimmed(line.substr(colon + 1))));
    }
    part.content = text;
    return part;
}

/// "boundary" of `multipart/related; boundary="x"`.
std::string parameter(std::string_view field, std::string_view name) {
    for (const std::string_view each : split(field, ';')) {
        const std::string_view pair = trimmed(each);
        const auto equals = pair.find('=');
        if (equals == pair.npos ||
            !equals_ignoring_ascii_case(trimmed(pair.substr(0, equals)), name))
            continue;
        std::string_view value = trimmed(pair.substr(equals + 1));
        if (value.size() >= 2 && value.front() == '"') value = value.substr(1, value.size() - 2);
        return std::string(value);
    }
    return {};
}

std::string decoded_content(const Part& part) {
    const std::string_view encoding = part.field("content-transfer-encoding");
    if (equals_ignoring_ascii_case(encoding, "base64")) return from_base64(part.content);
    if (equals_ignoring_ascii_case(encoding, "quoted-printable"))
        return from_quoted_printable(part.content);
    return std::string(part.content);
}

std::vector<std::string_view> pieces_between(std::string_view text, const std::string& boundary) {
    const std::string mark = concat("--", boundary);
    std::vector<std::string_view> pieces;
    for (auto at = text.find(mark); at != text.npos;) {
        const auto line_end = text.find('\n', at);
        if (line_end == text.npos || text.substr(at + mark.size()).starts_with("--")) break;
        const auto next = text.find(concat('\n', mark), line_end);
        const auto end = std::min(next, text.size());
        pieces.push_back(text.substr(line_end + 1, end - std::min(end, line_end + 1)));
        at = next == text.npos ? next : next + 1;
    }
    return pieces;
}

/// HTML in another encoding than UTF-8 says so in the part's type, which is stronger than a meta.
std::string with_encoding(std::string html, const Part& part) {
    const std::string charset = parameter(part.field("content-type"), "charset");
    if (charset.empty()) return html;
    return concat("<meta charset=\"", charset, "\">", html);
}

} // namespace

std::string from_base64(std::string_view text) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const char standard = c == '-' ? '+' : c == '_' ? '/' : c;
        const auto digit = digits.find(standard);
        if (c == '=') break;
        if (digit == digits.npos) continue;
        bits = bits << 6 | std::uint32_t(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += char(bits >> count & 0xFF);
    }
    return out;
}

std::optional<PageParts> parts_of_message(std::string_view message) {
    const Part whole = part_of(message);
    const std::string boundary = parameter(whole.field("content-type"), "boundary");
    PageParts parts;
    bool has_html = false;
    std::vector<std::string_view> pieces = pieces_between(whole.content, boundary);
    if (boundary.empty()) pieces = {message};
    for (const std::string_view piece : pieces) {
        const Part part = part_of(piece);
        const std::string_view type = part.field("content-type");
        const std::string location(part.field("content-location"));
        if (type.starts_with("text/html") && !has_html) {
            parts.html = with_encoding(decoded_content(part), part);
            parts.address = location;
            has_html = true;
        } else if (type.starts_with("image/")) {
            const auto bytes = std::make_shared<const std::string>(decoded_content(part));
            if (!location.empty()) parts.files.emplace(location, bytes);
            std::string_view id = part.field("content-id");
            if (id.size() > 2)
                parts.files.emplace(concat("cid:", id.substr(1, id.size() - 2)), bytes);
        }
    }
    if (!has_html) return {};
    if (!parts.address.starts_with("http")) parts.address.clear();
    return parts;
}

namespace {

/// The bytes written out in a data: address.
std::optional<std::string> written_out(std::string_view address) {
    const auto comma = address.find(',');
    if (!equals_ignoring_ascii_case(address.substr(0, 5), "data:") || comma == address.npos)
        return {};
    const std::string bytes = unescaped_bytes(address.substr(comma + 1), '%');
    const bool is_base64 = lower_ascii(address.substr(0, comma)).ends_with(";base64");
    return is_base64 ? from_base64(bytes) : bytes;
}

std::string name_of_picture(std::string_view address) {
    const std::string_view path = address.substr(0, address.find_first_of("?#"));
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name.empty() ? "picture" : std::string(name);
}

} // namespace

void keep_page_pictures(manuscript::Article& article, const PageParts& parts,
                        std::string_view address, Report& report) {
    Node& root = *article.tree.root();
    std::vector<Node*> lost;
    for (Node* node = &root; node != nullptr; node = following(*node, root)) {
        if (!node->is("img")) continue;
        const std::string source(node->value("src"));
        const Position at = article.tree.position(*node);
        auto part = parts.files.find(source);
        if (part == parts.files.end()) part = parts.files.find(resolved(source, address));
        std::string kept = source;
        if (part != parts.files.end())
            kept = keep_picture(article, part->second, name_of_picture(part->first), at, report);
        else if (auto bytes = written_out(source))
            kept = keep_picture(article, std::make_shared<const std::string>(std::move(*bytes)),
                                "picture", at, report);
        else if (!parts.files.empty())
            kept = resolved(source, address);
        if (kept.empty())
            lost.push_back(node);
        else
            node->set("src", kept);
    }
    for (Node* image : lost) {
        insert_before(article.tree.make_text(std::string(image->value("alt"))), *image);
        detach(*image);
    }
}

} // namespace makeready::reader
