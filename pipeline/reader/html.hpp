// Saved web pages to articles. The steps of read_html, each in its own file; the tree they work on
// is the page's own, and the article is built from what is left of it.
#pragma once

#include "html_measure.hpp"
#include "reader.hpp"

#include <string>
#include <string_view>

namespace makeready::reader {

/// The article of a saved page: its main content as plain XHTML, and what its head says of it.
/// Menus, comments, teasers, scripts, forms and counters are gone.
Source read_html(std::string_view bytes, const Position& file, Report& report);
/// The same for a page saved as one MIME message (RFC 2557); its pictures become resources.
Source read_mhtml(std::string_view bytes, const Position& file, Report& report);

/// The tree of a page: read as XML where it says that it is XHTML and is well-formed, else as
/// browsers read HTML, which forgives everything and takes four times as long.
manuscript::Tree page_tree(std::string_view bytes, std::shared_ptr<const std::string> file,
                           Report& report);

/// The address a page had, as browsers note it when they save, its <base>, or "".
std::string address_of(std::string_view bytes, const manuscript::Node& html);
/// An address as it is meant at another one (RFC 3986, 5.2); as written if the other is "".
std::string resolved(std::string_view address, std::string_view base);

/// Title, authors, dates, language, site and address, from JSON-LD, OpenGraph, <meta>, microdata
/// and the text; `html` still has its scripts.
manuscript::ArticleHead head_of_page(const manuscript::Node& html, std::string_view address);

/// Lazy, responsive and noscript pictures become plain <img src>; pictures that only count
/// readers go.
void settle_page_pictures(manuscript::Tree& tree);

/// Takes away what can be no part of any article: scripts, styles, fields, hidden elements.
void strip_page(manuscript::Tree& tree);

/// The element that holds the article, with little else.
manuscript::Node& main_content(manuscript::Node& body, const Measures& measures);

/// Takes away what stands in the content and is no part of it: link lists, teasers, share bars,
/// bylines, the title (which is known).
void clean_content(manuscript::Node& content, const Measures& measures,
                   const manuscript::ArticleHead& head);

/// Whether a table holds data; else it only places things.
bool is_data_table(const manuscript::Node& table);

/// The content as an article's plain blocks, below `article`. Relative links mean `base`.
void build_page_article(const manuscript::Tree& page, const manuscript::Node& content,
                        std::string_view base, manuscript::Tree& into);

/// The title of the article's head as its h1; a heading that says the same there goes.
void put_title_in_front(manuscript::Article& article);

/// Links to notes at the end become the notes themselves, where they are called.
void settle_page_notes(manuscript::Tree& article);

} // namespace makeready::reader
