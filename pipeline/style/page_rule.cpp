// @page: selectors, descriptors and the at-rules inside (CSS Page 3; GCPM 3.1 for :nth(... of
// name)).
#include "sheet.hpp"
#include "strings.hpp"

namespace makeready::style {
namespace {

struct PaperSize {
    std::string_view name;
    double width, height; ///< In mm, upright.
};

constexpr PaperSize paper_sizes[] = {
    {"a3", 297, 420},        {"a4", 210, 297},         {"a5", 148, 210},
    {"a6", 105, 148},        {"b4", 250, 353},         {"b5", 176, 250},
    {"jis-b4", 257, 364},    {"jis-b5", 182, 257},     {"letter", 215.9, 279.4},
    {"legal", 215.9, 355.6}, {"ledger", 279.4, 431.8},
};

using Set = std::function<void(PageStyle&, const Computation&)>;

// CSS Page 3, 7.1. A page of no size holds nothing: the usual one is taken.
Set read_lengths_of_size(Reader& reader) {
    auto width = take_length(reader, Sign::not_negative);
    if (!width) return nullptr;
    const auto height = take_length(reader, Sign::not_negative).value_or(*width);
    return [width = std::move(*width), height](PageStyle& page, const Computation& c) {
        const Length across = c.length(width), down = c.length(height);
        if (across.units <= 0 || down.units <= 0) return;
        page.width = across;
        page.height = down;
    };
}

Set read_size(Reader& reader) {
    if (reader.take_word("auto")) return [](PageStyle&, const Computation&) {};
    if (Set lengths = read_lengths_of_size(reader)) return lengths;
    enum class Turn : std::uint8_t { none, portrait, landscape };
    Turn turn = Turn::none;
    const PaperSize* paper = nullptr;
    const auto take_turn = [&] {
        if (turn == Turn::none && reader.take_word("portrait"))
            turn = Turn::portrait;
        else if (turn == Turn::none && reader.take_word("landscape"))
            turn = Turn::landscape;
    };
    take_turn();
    for (const PaperSize& one : paper_sizes)
        if (paper == nullptr && reader.take_word(one.name)) paper = &one;
    take_turn();
    if (turn == Turn::none && paper == nullptr) return nullptr;
    return [turn, paper](PageStyle& page, const Computation&) {
        if (paper != nullptr) {
            page.width = Length::from_points(paper->width * 72 / 25.4);
            page.height = Length::from_points(paper->height * 72 / 25.4);
        }
        const bool is_wide = page.width > page.height;
        if (turn == Turn::none || is_wide == (turn == Turn::landscape)) return;
        std::swap(page.width, page.height);
    };
}

Set read_bleed(Reader& reader) {
    // auto is 6 pt where crop marks are wanted (CSS Page 3, 7.3); without marks it is nothing.
    if (reader.take_word("auto"))
        return [](PageStyle& page, const Computation&) {
            page.bleed = page.crop_marks ? 6_pt : Length{};
        };
    auto length = take_length(reader, Sign::not_negative);
    if (!length) return nullptr;
    return [length = std::move(*length)](PageStyle& page, const Computation& c) {
        page.bleed = c.length(length);
    };
}

Set read_marks(Reader& reader) {
    bool crop = false;
    bool cross = false;
    if (!reader.take_word("none")) {
        while (!reader.done()) {
            if (!crop && reader.take_word("crop"))
                crop = true;
            else if (!cross && reader.take_word("cross"))
                cross = true;
            else
                return nullptr;
        }
        if (!crop && !cross) return nullptr;
    }
    return [crop, cross](PageStyle& page, const Computation&) {
        page.crop_marks = crop;
        page.cross_marks = cross;
    };
}

// CSS Page 3, 7.4: how a page is turned before it is read.
Set read_orientation(Reader& reader) {
    Turn turn = Turn::none;
    if (reader.take_word("rotate-left"))
        turn = Turn::counterclockwise;
    else if (reader.take_word("rotate-right"))
        turn = Turn::clockwise;
    else if (!reader.take_word("upright"))
        return nullptr;
    return [turn](PageStyle& page, const Computation&) { page.orientation = turn; };
}

struct DescriptorRow {
    std::string_view name, values;
    PageDescriptor::Kind kind;
    Set (*read)(Reader&);
};

constexpr DescriptorRow descriptors[] = {
    {"size",
     "<length>{1,2} | auto | [A3 to A6 | B4 | B5 | JIS-B4 | JIS-B5 | letter | legal | ledger] || "
     "[portrait | landscape]",
     PageDescriptor::Kind::size, read_size},
    {"bleed", "auto | <length>", PageDescriptor::Kind::bleed, read_bleed},
    {"page-orientation", "upright | rotate-left | rotate-right", PageDescriptor::Kind::orientation,
     read_orientation},
    {"marks", "none | [crop || cross]", PageDescriptor::Kind::marks, read_marks},
};

constexpr std::string_view margin_box_names[margin_box_count] = {
    "top-left-corner",     "top-left",     "top-center",    "top-right",
    "top-right-corner",    "right-top",    "right-middle",  "right-bottom",
    "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left",
    "bottom-left-corner",  "left-bottom",  "left-middle",   "left-top",
};

/// Reads the block of one @page rule.
class PageReader {
public:
    explicit PageReader(const Findings& findings) : findings_(findings) {}

    PageBody run(Tokens block);

private:
    void declaration(const Item& item);
    void descriptor(const Item& item, const DescriptorRow& row);
    void area(const Item& item);
    void fill(Tokens block, Block& into);

    void broken(const Item& item) const {
        findings_.warn(
            *item.first, "MR504",
            concat("\"", findings_.quoted(item.prelude),
                   "\" can't stand in @page; write \"name: value;\" or \"@top-center { ... }\""));
    }

    const Findings& findings_;
    PageBody body_;
};

PageBody PageReader::run(Tokens block) {
    for (const Item& item : read_block(block)) {
        if (item.kind == Item::Kind::declaration)
            declaration(item);
        else if (item.kind == Item::Kind::at_rule)
            area(item);
        else
            broken(item);
    }
    return std::move(body_);
}

void PageReader::declaration(const Item& item) {
    for (const DescriptorRow& row : descriptors)
        if (same_word(row.name, item.name())) return descriptor(item, row);
    add_declaration(item, findings_, body_.page);
}

void PageReader::descriptor(const Item& item, const DescriptorRow& row) {
    Reader reader(item.block);
    Set set = reader.done() ? nullptr : row.read(reader);
    if (!set || !reader.done()) {
        const Token& at = item.block.empty() ? *item.first : item.block.front();
        findings_.warn(at, "MR502",
                       concat("\"", findings_.quoted(item.block), "\" is no value for \"", row.name,
                              "\", which takes ", row.values));
        return;
    }
    body_.descriptors.push_back({row.kind, item.important, std::move(set)});
}

void PageReader::area(const Item& item) {
    for (std::size_t i = 0; i < margin_box_count; ++i)
        if (same_word(margin_box_names[i], item.name()))
            return fill(item.block, body_.margin_boxes[i]);
    if (same_word(item.name(), "footnote")) return fill(item.block, body_.footnote_area);
    std::vector<std::string> known(std::begin(margin_box_names), std::end(margin_box_names));
    known.emplace_back("footnote");
    const auto near = nearest(item.name(), known);
    findings_.warn(*item.first, "MR505",
                   concat("\"@", item.name(), "\" is no part of a page",
                          near ? concat(". Did you mean \"@", *near, "\"?") : " and was left out"));
}

void PageReader::fill(Tokens block, Block& into) {
    for (const Item& item : read_block(block)) {
        if (item.kind == Item::Kind::declaration)
            add_declaration(item, findings_, into);
        else
            broken(item);
    }
}

/// Reads one selector of @page: name? pseudo*.
class PageSelectorReader {
public:
    explicit PageSelectorReader(Tokens tokens) : tokens_(tokens) {}

    std::optional<PageRule> run();

private:
    bool pseudo(PageRule& rule);
    static bool nth(Tokens arguments, PageRule& rule);

    Tokens tokens_;
};

// CSS Page 3, 4.4: (name, :first and :blank and :nth, :left and :right).
std::optional<PageRule> PageSelectorReader::run() {
    PageRule rule;
    if (!tokens_.empty() && tokens_.front().is(TokenKind::ident)) {
        if (is_wide_keyword(tokens_.front().text) || same_word(tokens_.front().text, "auto"))
            return std::nullopt;
        rule.name = tokens_.front().text;
        rule.specificity += 1u << 20;
        tokens_ = tokens_.subspan(1);
    }
    while (!tokens_.empty())
        if (!pseudo(rule)) return std::nullopt;
    return rule;
}

bool PageSelectorReader::pseudo(PageRule& rule) {
    if (!tokens_[0].is(TokenKind::colon) || tokens_.size() < 2) return false;
    const Token& name = tokens_[1];
    const Tokens block = tokens_.subspan(1);
    tokens_ = tokens_.subspan(std::min<std::size_t>(1 + name.span, tokens_.size()));
    if (name.is(TokenKind::function)) {
        rule.specificity += 1u << 10;
        return same_word(name.text, "nth") && nth(inside(block), rule);
    }
    if (!name.is(TokenKind::ident)) return false;
    const bool is_side = same_word(name.text, "left") || same_word(name.text, "right");
    rule.specificity += is_side ? 1u : 1u << 10;
    if (same_word(name.text, "left"))
        rule.left = true;
    else if (same_word(name.text, "right"))
        rule.right = true;
    else if (same_word(name.text, "first"))
        rule.first = true;
    else if (same_word(name.text, "blank"))
        rule.blank = true;
    else
        return false;
    return true;
}

bool PageSelectorReader::nth(Tokens arguments, PageRule& rule) {
    rule.nth = take_nth(arguments);
    Reader rest(arguments);
    if (rest.take_word("of")) {
        const auto name = rest.take_custom_name();
        if (!name) return false;
        rule.nth_of = *name;
    }
    return rule.nth && rest.done();
}

} // namespace

bool PageRule::matches(const PageFacts& facts) const {
    if (!name.empty() && name != facts.name) return false;
    if ((first && !facts.first) || (blank && !facts.blank)) return false;
    if ((left && !facts.left) || (right && facts.left)) return false;
    if (!nth) return true;
    if (nth_of.empty()) return nth->matches(std::int64_t{facts.index} + 1);
    return nth_of == facts.name && nth->matches(std::int64_t{facts.group_index} + 1);
}

std::vector<PropertyRow> page_descriptor_rows() {
    std::vector<PropertyRow> rows;
    for (const DescriptorRow& row : descriptors)
        rows.push_back({concat(row.name, " (in @page)"), std::string(row.values),
                        row.kind == PageDescriptor::Kind::marks         ? "none"
                        : row.kind == PageDescriptor::Kind::orientation ? "upright"
                                                                        : "auto",
                        false});
    return rows;
}

std::optional<std::vector<PageRule>> read_page_selectors(Tokens prelude, const Token& at,
                                                         const Findings& findings) {
    std::vector<PageRule> rules;
    if (trimmed(prelude).empty()) return std::vector<PageRule>(1);
    for (const Tokens one : split_at_commas(prelude)) {
        auto rule = one.empty() ? std::nullopt : PageSelectorReader(one).run();
        if (!rule) {
            findings.warn(one.empty() ? at : one.front(), "MR506",
                          concat("page selector \"", findings.quoted(one),
                                 "\" is not known; write a name, :first, :left, :right, :blank or "
                                 ":nth(an+b)"));
            return std::nullopt;
        }
        rules.push_back(std::move(*rule));
    }
    return rules;
}

PageBody read_page_body(Tokens block, const Findings& findings) {
    return PageReader(findings).run(block);
}

} // namespace makeready::style
