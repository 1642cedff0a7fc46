// Style sheets: what EPUB forbids in CSS, and what readers on e-ink drop or misread.
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

/// Walks one sheet; strings and comments are passed over.
class SheetRules {
public:
    SheetRules(Publication& book, std::string path, std::string_view css, std::int32_t line)
        : book_(book), path_(std::move(path)), css_(css), first_line_(line) {}

    void check();

private:
    void tell(Severity severity, std::size_t at, std::string_view code, std::string message);

    void error(std::size_t at, std::string message) {
        tell(Severity::error, at, "MR860", std::move(message));
    }

    std::string blanked();
    void check_balance();
    void check_urls();
    void check_rules();
    void check_declarations(std::size_t begin, std::size_t end, const std::string& selector);

    Publication& book_;
    std::string path_;
    std::string_view css_;
    std::int32_t first_line_;
    std::string plain_; ///< The sheet with comments and strings as spaces.
};

void SheetRules::tell(Severity severity, std::size_t at, std::string_view code,
                      std::string message) {
    const auto line =
        first_line_ +
        std::count(css_.begin(),
                   css_.begin() + static_cast<std::ptrdiff_t>(std::min(at, css_.size())), '\n');
    book_.report.add({severity, std::string(code),
                      book_.at(path_).at_line(static_cast<std::int32_t>(line)),
                      std::move(message)});
}

std::string SheetRules::blanked() {
    std::string out(css_);
    for (std::size_t at = 0; at < out.size(); ++at) {
        const bool comment = out.compare(at, 2, "/*") == 0;
        if (!comment && out[at] != '"' && out[at] != '\'') continue;
        const std::size_t begin = at;
        if (comment)
            at = out.find("*/", at + 2);
        else
            for (const char quote = out[at++];
                 at < out.size() && out[at] != quote && out[at] != '\n'; ++at)
                if (out[at] == '\\') ++at;
        if (at == std::string::npos || at >= out.size() || out[at] == '\n') {
            error(begin, comment ? "a comment is not closed" : "a string is not closed");
            at = std::min(at, out.size() - 1);
        }
        const std::size_t last = comment ? at + 1 : at;
        for (std::size_t n = begin; n <= last && n < out.size(); ++n)
            if (out[n] != '\n') out[n] = ' ';
        if (comment) at = last;
    }
    return out;
}

void SheetRules::check_balance() {
    int depth = 0;
    for (std::size_t at = 0; at < plain_.size(); ++at) {
        if (plain_[at] == '{') ++depth;
        if (plain_[at] == '}' && --depth < 0) return error(at, "\"}\" closes nothing");
    }
    if (depth > 0) error(css_.size(), "\"}\" is missing at the end");
}

void SheetRules::check_urls() {
    const auto refer = [&](std::size_t at, std::string_view url, bool is_import) {
        if (url.empty()) return error(at, "an address is empty");
        if (url.starts_with("data:") || url.starts_with('#')) return;
        const Target target = resolved(url, path_);
        const bool font = plain_.rfind("@font-face", at) != std::string::npos &&
                          plain_.find('}', plain_.rfind("@font-face", at)) > at;
        if (target.kind == Target::Kind::outside) {
            if (!font)
                tell(Severity::error, at, "MR854",
                     concat("\"", url, "\" lies on the network; put the file into the book"));
        } else if (target.kind != Target::Kind::inside || !book_.files.contains(target.path))
            tell(Severity::error, at, "MR861",
                 concat("\"", url, "\" is not in the archive; add the file or correct its name"));
        else if (const Item* const item = book_.item_at(target.path); !item)
            tell(Severity::error, at, "MR861",
                 concat("\"", url, "\" is not in the manifest; list it"));
        else if (is_import && item->media_type != "text/css")
            error(at, concat("\"", url, "\" is imported but is no style sheet"));
    };
    for (auto at = css_.find("url("); at != std::string_view::npos;
         at = css_.find("url(", at + 4)) {
        if (plain_.compare(at, 4, "url(") != 0) continue;
        std::string_view url = trimmed(css_.substr(at + 4, css_.find(')', at) - at - 4));
        if (url.size() > 1 && (url.front() == '"' || url.front() == '\''))
            url = url.substr(1, url.size() - 2);
        refer(at, url,
              plain_.rfind("@import", at) != std::string::npos &&
                  plain_.rfind("@import", at) + 12 > at);
    }
    for (auto at = plain_.find("@import"); at != std::string::npos;
         at = plain_.find("@import", at + 7)) {
        const auto quote = css_.find_first_not_of(" \t\n", at + 7);
        if (quote != std::string_view::npos && (css_[quote] == '"' || css_[quote] == '\''))
            refer(at, css_.substr(quote + 1, css_.find(css_[quote], quote + 1) - quote - 1), true);
    }
}

void SheetRules::check_rules() {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < plain_.size(); ++at) {
        if (plain_[at] == ';' || plain_[at] == '}') begin = at + 1;
        if (plain_[at] != '{') continue;
        const std::string selector = collapsed(std::string_view(plain_).substr(begin, at - begin));
        const auto next = plain_.find_first_of("{}", at + 1);
        if (selector.empty()) error(at, "a rule has no selector");
        if (selector.starts_with('@') ? selector.find(',') == std::string::npos && false
                                      : selector.ends_with(',') || selector.starts_with(',') ||
                                            selector.find(",,") != std::string::npos ||
                                            selector.find("..") != std::string::npos)
            error(at, concat("\"", selector, "\" is no selector"));
        if (next != std::string::npos && plain_[next] == '}')
            check_declarations(at + 1, next, selector);
        begin = at + 1;
    }
}

void SheetRules::check_declarations(std::size_t begin, std::size_t end,
                                    const std::string& selector) {
    std::map<std::string, std::string> said;
    for (std::size_t at = begin; at < end;) {
        const auto stop = std::min(plain_.find(';', at), end);
        const std::string_view one = trimmed(std::string_view(plain_).substr(at, stop - at));
        const auto colon = one.find(':');
        if (!one.empty() &&
            (colon == std::string_view::npos || colon == 0 ||
             trimmed(one.substr(0, colon)).find_first_of(" \n\t") != std::string_view::npos))
            error(at, concat("\"", collapsed(one).substr(0, 40), "\" is no declaration"));
        else if (!one.empty()) {
            const std::string value = lower_ascii(trimmed(one.substr(colon + 1)));
            const std::string property = lower_ascii(trimmed(one.substr(0, colon)));
            if (value.empty() && trimmed(css_.substr(at, stop - at)).ends_with(':'))
                error(at, concat(property, " has no value"));
            said[property] = value;
        }
        at = stop + 1;
    }
    if (selector == "@font-face" && (said.empty() || !said.contains("src")))
        tell(said.empty() ? Severity::warning : Severity::error, begin, "MR860",
             "@font-face names no font file");
    for (const char* const property : {"direction", "unicode-bidi"})
        if (said.contains(property))
            error(begin,
                  concat(property, " must not be in a style sheet of EPUB; write dir in the text"));
    const auto weak = [&](bool found, std::string_view what) {
        if (found)
            tell(Severity::warning, begin, "MR862",
                 concat(what, ", which Kindle or e-ink readers drop or misread; do without"));
    };
    const std::string display = said.contains("display") ? said["display"] : "";
    weak(display.find("flex") != std::string::npos || display.find("grid") != std::string::npos,
         concat("display: ", display));
    weak(said.contains("position") && said["position"] != "static" &&
             said["position"] != "relative",
         concat("position: ", said.contains("position") ? said["position"] : ""));
    for (const auto& [property, value] : said)
        weak(value.find("var(") != std::string::npos || property.starts_with("--"),
             "a CSS variable");
}

void SheetRules::check() {
    if (css_.starts_with("\xFE\xFF") || css_.starts_with("\xFF\xFE"))
        return error(0, "the style sheet is in UTF-16; save it as UTF-8");
    const std::string_view charset = css_.substr(0, 40);
    if (charset.starts_with("@charset") && lower_ascii(charset).find("utf-8") == std::string::npos)
        error(0, "the style sheet declares another encoding than UTF-8; save it as UTF-8");
    plain_ = blanked();
    check_balance();
    check_urls();
    check_rules();
    if (plain_.find("@namespace") != std::string::npos)
        tell(Severity::warning, plain_.find("@namespace"), "MR862",
             "@namespace, which Kindle drops or misreads; do without");
}

} // namespace

void check_style_sheets(Publication& book) {
    for (const Item& item : book.items)
        if (item.media_type == "text/css" && book.files.contains(item.path))
            SheetRules(book, item.path, *book.files.find(item.path)->second, 1).check();
    for (const auto& [path, document] : book.documents) {
        const Node& root = *document.tree.root();
        for (const Node* node = &root; node; node = manuscript::following(*node, root))
            if (node->is_element() && local_name(*node) == "style")
                SheetRules(book, path, manuscript::text_content(*node), node->line).check();
    }
}

} // namespace makeready::check
