// HTML inside Markdown, and fenced divs, which come disguised as comments.
#include "attributes.hpp"
#include "conversion.hpp"

namespace makeready::reader {

void Conversion::close_raw(std::size_t down_to) {
    while (raw_.size() > down_to) {
        if (!raw_.back().is_div)
            report_.warning(raw_.back().at, "MR451",
                            concat("<", raw_.back().element->name.text(),
                                   "> is never closed here; add </",
                                   raw_.back().element->name.text(), ">"));
        raw_.pop_back();
    }
}

void Conversion::div(std::string_view said, const Position& at) {
    if (!said.empty()) {
        Node& into = raw_.empty() ? *tree_.root() : *raw_.back().element;
        Node& div = tree_.append_element(into, "div", at);
        const auto brace = std::min(said.find('{'), said.size());
        if (brace > 0) div.set("class", std::string(said.substr(0, brace)));
        if (brace < said.size())
            set_attributes(div, said.substr(brace + 1, said.size() - brace - 2), at, report_);
        raw_.push_back({tree_.root(), &div, true, at});
        return;
    }
    for (std::size_t i = raw_.size(); i > 0; --i)
        if (raw_[i - 1].is_div) {
            close_raw(i);
            raw_.pop_back();
            return;
        }
}

void Conversion::start_tag(const HtmlToken& token, Node& into, const Position& at) {
    if (!is_safe_element(token.text)) {
        report_.warning(
            at, "MR450",
            concat("<", token.text,
                   "> was left out; write Markdown, or one of the plain elements of HTML"));
        return;
    }
    Node& element = tree_.append_element(target(into), token.text, at);
    for (const auto& [name, value] : token.attributes) {
        if (is_safe_attribute(token.text, name.text()))
            element.set(name, value);
        else
            report_.warning(at, "MR450",
                            concat("the attribute ", name.text(), " of <", token.text,
                                   "> was left out; use a class"));
    }
    const bool is_open = !is_void_element(token.text) && !token.is_closed;
    if (is_open && raw_.size() < deepest_) raw_.push_back({&into, &element, false, at});
}

void Conversion::end_tag(const HtmlToken& token, const Position& at) {
    if (is_void_element(token.text) || !is_safe_element(token.text)) return;
    if (raw_.empty() || raw_.back().is_div || raw_.back().element->name.text() != token.text) {
        report_.warning(at, "MR451",
                        concat("</", token.text, "> closes nothing here; take it out"));
        return;
    }
    raw_.pop_back();
}

void Conversion::html(cmark_node* node, Node& into) {
    // `into` may be what raw HTML opened; its container is where the next sibling looks.
    Node& container = raw_.empty() || raw_.back().element != &into ? into : *raw_.back().container;
    for (const HtmlToken& token : html_tokens(text_or_empty(cmark_node_get_literal(node)))) {
        if (token.kind == HtmlTokenKind::start)
            start_tag(token, container, at(node));
        else if (token.kind == HtmlTokenKind::end)
            end_tag(token, at(node));
        else if (token.kind == HtmlTokenKind::text && !trimmed(token.text).empty())
            tree_.append_text(target(container), token.text, at(node));
        else if (token.kind == HtmlTokenKind::comment && token.text.starts_with(div_mark))
            div(std::string_view(token.text)
                    .substr(div_mark.size(), token.text.size() - div_mark.size() - 3),
                at(node));
    }
}

} // namespace makeready::reader
