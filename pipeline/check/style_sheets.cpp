// Style sheets: what EPUB forbids in CSS, and what readers on e-ink drop or misread.
#include "check.hpp"
#include "css_rules.hpp"
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

    void check_urls();

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

void SheetRules::check() {
    if (css_.starts_with("\xFE\xFF") || css_.starts_with("\xFF\xFE"))
        return error(0, "the style sheet is in UTF-16; save it as UTF-8");
    const std::string_view charset = css_.substr(0, 40);
    if (charset.starts_with("@charset") && lower_ascii(charset).find("utf-8") == std::string::npos)
        error(0, "the style sheet declares another encoding than UTF-8; save it as UTF-8");
    CssRules rules(css_,
                   [this](Severity severity, std::size_t at, std::string_view code,
                          std::string message) { tell(severity, at, code, std::move(message)); });
    rules.check();
    plain_ = rules.plain();
    check_urls();
}

} // namespace

void check_style_sheet(std::string_view css, const Position& start, Report& report) {
    CssRules(css, [&](Severity severity, std::size_t at, std::string_view code,
                      std::string message) {
        const std::string_view before = css.substr(0, at);
        const auto line = start.line + 1 + std::count(before.begin(), before.end(), '\n');
        report.add({severity, std::string(code), start.at_line(static_cast<std::int32_t>(line)),
                    std::move(message)});
    }).check();
}

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
