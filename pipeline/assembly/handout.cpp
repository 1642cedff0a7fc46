// One article as a sheet for a patient: who gives it, what to know first, when to get help, and how
// old and whose these words are.
#include "assembly.hpp"
#include "build.hpp"
#include "draft.hpp"
#include "hash.hpp"
#include "punctuation.hpp"
#include "strings.hpp"

namespace makeready::assembly {

namespace {

class Handout {
public:
    Handout(Draft& draft, const plan::Output& output, const Placed& placed)
        : draft_(draft), output_(output), placed_(placed), words_(*placed.words),
          build_(draft.book.tree, placed.at),
          sheet_(build_.add(*draft.body, "article", "handout")) {}

    void build();

private:
    void clinic();
    void contact(const Builder& build, Node& parent);
    void head();
    void red_flags();
    void imprint();
    void version(Node& footer);
    void authors(Node& footer);
    void licence(Node& footer);
    void ask_for_what_is_missing();

    Draft& draft_;
    const plan::Output& output_;
    const Placed& placed_;
    const Words& words_;
    Builder build_;
    Node& sheet_;
};

void Handout::build() {
    ask_for_what_is_missing();
    sheet_.set("id", placed_.id);
    clinic();
    head();
    append_key_points(draft_, placed_, sheet_, 2);
    Node& body = build_.add(sheet_, "div", "body");
    move_children(*placed_.body, body);
    red_flags();
    imprint();
    draft_.book.body.push_back({SectionKind::chapter, placed_.id, placed_.head.title, &sheet_, -1});
    draft_.book.contents = {{placed_.head.title, placed_.id, headings_of(placed_)}};
}

void Handout::clinic() {
    const plan::Clinic& clinic = draft_.plan.clinic;
    if (clinic.name.empty() && clinic.logo.empty()) return;
    const Builder build(draft_.book.tree, clinic.at);
    Node& header = build.add(sheet_, "header", "clinic");
    if (!clinic.logo.empty()) {
        Node& logo = build.add(header, "img", "clinic-logo");
        logo.set("src", clinic.logo);
        logo.set("alt", clinic.name);
        if (clinic.name.empty()) logo.set("role", "presentation");
    }
    if (!clinic.name.empty()) build.add(header, "p", "clinic-name", clinic.name);
    contact(build, header);
    place_pictures(draft_, header, clinic.at, nullptr);
}

void Handout::contact(const Builder& build, Node& parent) {
    const plan::Clinic& clinic = draft_.plan.clinic;
    if (clinic.phone.empty() && clinic.address.empty() && clinic.web.empty()) return;
    Node& contact = build.add(parent, "address", "clinic-contact");
    const auto piece = [&](std::string_view css_class) -> Node& {
        if (contact.first) build.text(contact, " ");
        return build.add(contact, "span", css_class);
    };
    if (!clinic.phone.empty()) {
        std::string digits; // RFC 3966: visual separators are for the eye.
        for (const char c : clinic.phone)
            if ((c >= '0' && c <= '9') || c == '+') digits += c;
        build.link(piece("phone"), concat("tel:", digits), clinic.phone);
    }
    if (!clinic.address.empty()) build.text(piece("address"), clinic.address);
    if (clinic.web.empty()) return;
    const bool is_whole = clinic.web.find("://") != std::string::npos;
    build.link(piece("web"), concat(is_whole ? "" : "https://", clinic.web), clinic.web);
}

void Handout::head() {
    append(sheet_, *placed_.title);
    label(draft_, sheet_, *placed_.title, placed_.id + "-title");
    if (!placed_.head.subtitle.empty())
        build_.add(sheet_, "p", "subtitle", placed_.head.subtitle).set("role", "doc-subtitle");
    if (!placed_.head.summary.empty()) build_.add(sheet_, "p", "lead", placed_.head.summary);
}

void Handout::red_flags() {
    const std::string& language = draft_.book.metadata.language;
    const std::string help_line = with_curly_quotes(output_.help_line.value, language);
    if (output_.red_flags.empty() && help_line.empty()) return;
    const Builder build(draft_.book.tree, output_.at);
    Node& box = build.add(sheet_, "aside", "red-flags");
    label(draft_, box, build.add(box, "h2", {}, words_.get_help_now), placed_.id + "-red-flags");
    if (!output_.red_flags.empty()) {
        build.add(box, "p", "lead-in", words_.seek_help_now);
        Node& list = build.add(box, "ul");
        for (const plan::Text& flag : output_.red_flags)
            build.add(list, "li", {}, with_curly_quotes(flag.value, language));
    }
    if (!help_line.empty()) build.add(box, "p", "help-line", help_line);
}

void Handout::imprint() {
    Node& footer = build_.add(sheet_, "footer", "imprint");
    append_sources(draft_, placed_, footer, 2);
    append_review(draft_, placed_, footer);
    version(footer);
    authors(footer);
    licence(footer);
    if (!footer.first) detach(footer);
}

void Handout::version(Node& footer) {
    const std::string& version = placed_.head.version;
    if (!version.empty())
        build_.add(footer, "p", "version", filled(words_.version, {{"version", version}}));
}

void Handout::authors(Node& footer) {
    std::vector<std::string> names;
    for (const manuscript::Contributor& author : placed_.head.authors) names.push_back(author.name);
    if (!names.empty())
        build_.add(footer, "p", "authors",
                   filled(words_.written_by, {{"person", listed_in(words_, names)}}));
}

void Handout::licence(Node& footer) {
    const std::string& holder = draft_.plan.holder.value;
    const std::string& licence = draft_.book.ledger.front().licence;
    const auto date = draft_.book.metadata.date;
    if (!holder.empty())
        build_.add(footer, "p", "rights",
                   concat("© ", date ? concat(date->year, ' ') : "", holder));
    if (licence.empty()) return;
    build_.fill(build_.add(footer, "p", "licence"), words_.licensed,
                [&](Node& parent, auto) { build_.licence(parent, words_, licence); });
}

// A sheet that a patient takes home says when to come back, and how far to trust it.
void Handout::ask_for_what_is_missing() {
    const auto warn = [&](const Position& at, std::string_view code, std::string message) {
        draft_.report.warning(at, code, std::move(message));
    };
    if (output_.red_flags.empty())
        warn(output_.at, "MR301",
             concat("the handout \"", placed_.name, "\" doesn't say when to get help. Add to \"",
                    output_.name.value, "\": red-flags: [new numbness between the legs, ...]"));
    if (!placed_.head.review.date)
        warn(placed_.at, "MR302",
             concat("the handout \"", placed_.name,
                    "\" names no day of review. Add to the article's ",
                    "header: reviewed: {date: 2026-09-01, by: A. Ruiz}"));
    if (placed_.head.version.empty())
        warn(placed_.at, "MR303",
             concat("the handout \"", placed_.name,
                    "\" has no version. Add to the article's header: version: 1"));
}

// The sheet's own title, authors and dates stand before the book's.
manuscript::Metadata metadata_of_handout(const Draft& draft, const Placed& placed) {
    manuscript::Metadata metadata = metadata_of(draft);
    const ArticleHead& head = placed.head;
    metadata.id = concat(metadata.id, '-', placed.name);
    metadata.identifier = uuid_urn(concat(metadata.id, '\n', head.title, '\n', head.version));
    metadata.title = head.title;
    metadata.subtitle = head.subtitle;
    if (!head.language.empty()) metadata.language = head.language;
    if (!head.summary.empty()) metadata.description = head.summary;
    if (!head.authors.empty()) metadata.authors = head.authors;
    if (!head.licence.empty()) metadata.licence = head.licence;
    if (!head.tags.empty()) metadata.subjects = head.tags;
    metadata.edition = head.version;
    if (head.review.date || head.date) {
        metadata.date = head.review.date ? head.review.date : head.date;
        metadata.modified = concat(text_of(*metadata.date), "T00:00:00Z");
    }
    return metadata;
}

} // namespace

manuscript::Book assemble_handout(const plan::Book& plan, const plan::Output& output,
                                  const plan::ArticleEntry& entry, const FindArticle& articles,
                                  const LoadResource& load, Report& report,
                                  const Options& options) {
    Draft draft(plan, articles, load, report, options, Purpose::handout);
    open_tree(draft, {}, {});
    const Placed* placed = place(draft, entry, 1);
    if (!placed) return std::move(draft.book);
    lead_links(draft);
    draft.book.metadata = metadata_of_handout(draft, *placed);
    Node& html = *draft.book.tree.root();
    set_language(html, draft.book.metadata.language);
    draft.book.tree.append_text(*find(html, "title"), placed->head.title, placed->at);
    Handout(draft, output, *placed).build();
    return std::move(draft.book);
}

} // namespace makeready::assembly
