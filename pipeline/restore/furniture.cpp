#include "furniture.hpp"

#include "frame_phrases.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace makeready::restore {

namespace {

using Words = std::vector<std::string>;

// Words that the frame of a page is made of, whatever the site. Sorted.
constexpr std::array<std::string_view, 142> frame_words = {
    "about",         "accept",      "account",    "ad",          "address",    "ads",
    "advertisement", "advertising", "advertiser", "agree",       "archive",    "archives",
    "article",       "articles",    "back",       "below",       "blog",       "bookmark",
    "breadcrumb",    "button",      "buy",        "cancel",      "cart",       "categories",
    "category",      "close",       "click",      "comment",     "commented",  "comments",
    "conditions",    "consent",     "contact",    "content",     "continue",   "continuing",
    "cookie",        "cookies",     "copy",       "copyright",   "disclaimer", "dismiss",
    "donate",        "download",    "edit",       "email",       "enter",      "experience",
    "facebook",      "faq",         "faqs",       "fields",      "filed",      "find",
    "flipboard",     "follow",      "footer",     "forum",       "free",       "gallery",
    "google",        "help",        "home",       "improve",     "inbox",      "instagram",
    "join",          "jump",        "latest",     "leave",       "like",       "link",
    "linkedin",      "load",        "log",        "login",       "logout",     "main",
    "marked",        "menu",        "messenger",  "min",         "mins",       "minute",
    "minutes",       "miss",        "more",       "navigation",  "never",      "new",
    "news",          "newer",       "newsletter", "newsletters", "next",       "older",
    "opens",         "page",        "permalink",  "pin",         "pinterest",  "pocket",
    "popular",       "post",        "posted",     "posts",       "previous",   "print",
    "privacy",       "published",   "read",       "reading",     "recent",     "reddit",
    "register",      "related",     "replies",    "reply",       "required",   "reserved",
    "respond",       "response",    "responses",  "rights",      "save",       "search",
    "send",          "services",    "settings",   "share",       "shares",     "shop",
    "sidebar",       "sign",        "site",       "sitemap",     "skip",       "skype",
    "sponsored",     "store",       "subscribe",  "subscribed"};

// Seldom met in prose: one of them in a line of frame words settles it. Sorted.
constexpr std::array<std::string_view, 34> telling_words = {
    "ad",         "ads",         "advertisement", "archives",  "breadcrumb", "cookie",
    "cookies",    "copyright",   "facebook",      "faq",       "flipboard",  "home",
    "inbox",      "instagram",   "linkedin",      "login",     "logout",     "menu",
    "newsletter", "newsletters", "permalink",     "pin",       "pinterest",  "pocket",
    "reply",      "sitemap",     "sponsored",     "subscribe", "telegram",   "tumblr",
    "tweet",      "twitter",     "uncategorized", "whatsapp"};

constexpr std::array<std::string_view, 35> more_frame_words = {
    "advert",  "browse",   "discussion", "feedback", "hide",          "language",    "links",
    "options", "quick",    "readers",    "region",   "section",       "sharing",     "show",
    "sponsor", "sponsors", "telegram",   "terms",    "toggle",        "top",         "trending",
    "tumblr",  "tweet",    "tweets",     "twitter",  "uncategorized", "unsubscribe", "update",
    "updates", "use",      "uses",       "view",     "views",         "website",     "whatsapp"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_frame_word(std::string_view word) {
    return holds(frame_words, word) || holds(more_frame_words, word);
}

bool has(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_any(const Words& words, std::initializer_list<std::string_view> any) {
    return std::any_of(any.begin(), any.end(),
                       [&](std::string_view word) { return has(words, word); });
}

bool begins(const Words& words, std::initializer_list<std::string_view> with) {
    return words.size() >= with.size() && std::equal(with.begin(), with.end(), words.begin());
}

bool is_number(std::string_view word) {
    return word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Things that pages say in many ways, known by the words that come together.
bool says_what_pages_say(const Words& words, std::string_view line) {
    const bool cookies = has_any(words, {"cookie", "cookies"}) &&
                         has_any(words, {"accept", "agree", "consent", "use", "uses", "using",
                                         "policy", "preferences", "settings"});
    const bool sign_up =
        has_any(words, {"newsletter", "newsletters", "inbox", "subscribe", "subscribers"}) &&
        has_any(words, {"sign", "subscribe", "join", "get", "receive", "never", "our", "delivered",
                        "weekly"});
    const bool e_mail = has(words, "email") && has_any(words, {"enter", "published", "required"});
    const bool legal = line.find("©") != std::string_view::npos || begins(words, {"copyright"}) ||
                       (has(words, "rights") && has(words, "reserved"));
    const bool reading_time =
        words.size() <= 6 && std::any_of(words.begin(), words.end(), is_number) &&
        has_any(words, {"min", "mins", "minute", "minutes"}) && has_any(words, {"read", "reading"});
    const bool counted =
        words.size() <= 3 && is_number(words.front()) &&
        has_any(words, {"comment", "comments", "shares", "views", "likes", "responses", "replies"});
    const bool window = has(words, "opens") && has(words, "window");
    return cookies || sign_up || e_mail || legal || reading_time || counted || window;
}

/// "Tags: health, tips", "Posted in Uncategorized", "Filed under: ...": labels that sites put on.
bool is_labelling(const Words& words, std::string_view line) {
    const bool has_colon = line.find(": ") != std::string_view::npos && line.find(':') < 24;
    return (has_colon && words.size() > 1 &&
            has_any({words.front()}, {"tags", "tagged", "tag", "categories", "category", "topics",
                                      "labels", "keywords", "filed"})) ||
           begins(words, {"posted", "in"}) || begins(words, {"filed", "under"}) ||
           begins(words, {"tagged", "with"});
}

/// "Home > Health > Articles", "Privacy | Terms | Contact": names with signs between.
bool is_trail(const Words& words, std::string_view line) {
    int signs = 0;
    for (const std::string_view sign : {" > ", " » ", " › ", " | ", " / "})
        for (auto at = line.find(sign); at != std::string_view::npos; at = line.find(sign, at + 1))
            ++signs;
    return signs >= 2 && (begins(words, {"home"}) ||
                          std::count_if(words.begin(), words.end(), is_frame_word) >= 2);
}

bool is_call(const Words& words) {
    return begins(words, {"skip", "to"}) || begins(words, {"jump", "to"}) ||
           begins(words, {"back", "to", "top"}) || begins(words, {"share", "this"}) ||
           begins(words, {"share", "on"}) || begins(words, {"leave", "a", "reply"}) ||
           begins(words, {"leave", "a", "comment"}) || begins(words, {"follow", "us"}) ||
           begins(words, {"like", "us", "on"}) || begins(words, {"search", "for"}) ||
           begins(words, {"click", "to", "share"}) || begins(words, {"log", "in"});
}

/// What only a page's frame speaks of, where no article is expected: the biscuits have none.
bool speaks_of_pages(const Words& words, std::string_view line) {
    const bool cookies =
        has(words, "cookies") && has_any(words, {"allow", "browser", "browsing", "deliver", "site",
                                                 "stores", "website", "websites"});
    const bool digest = has_any(
        words, {"inbox", "newsletter", "subscribe", "subscribed", "subscribers", "unsubscribe"});
    const bool pages = words.size() <= 6 && begins(words, {"page"}) && is_number(words.back());
    return cookies || (digest && words.size() <= 12) || pages || begins(words, {"copyright"}) ||
           (begins(words, {"tags"}) && last_sign(line) != '.');
}

/// In the midst of an article a word alone may be a heading or an item.
bool is_phrase(const Words& words, std::string_view line, PagePart place) {
    const bool is_marked =
        line.find("©") != line.npos || line.starts_with("(c)") || line.starts_with("(C)");
    if (is_marked && words.size() <= 12) return true;
    if (place == PagePart::top || place == PagePart::tail)
        if (speaks_of_pages(words, line)) return true;
    const LineForm form = last_sign(line) == '.' ? LineForm::sentence : LineForm::phrase;
    if (is_frame_phrase(words, form) && (place != PagePart::body || words.size() > 1)) return true;
    return (place == PagePart::top || place == PagePart::tail) && is_frame_phrase_at_ends(words);
}

} // namespace

bool is_rule(std::string_view line) {
    return first_letter(line) == 0;
}

bool is_furniture(std::string_view line, PagePart place) {
    const Words words = folded_words(line);
    if (words.empty()) return true;
    if (words.size() > 24) return false;
    if (is_labelling(words, line) || is_trail(words, line)) return true;
    if (is_phrase(words, line, place)) return true;
    if (words.size() <= 8 && is_call(words) && last_sign(line) != '.') return true;
    std::size_t frame = 0;
    std::size_t telling = 0;
    std::size_t others = 0;
    for (const std::string& word : words) {
        if (holds(telling_words, word)) ++telling;
        if (is_frame_word(word) || holds(telling_words, word))
            ++frame;
        else if (!is_function_word(word) && !is_number(word))
            ++others;
    }
    if (place != PagePart::body || words.size() <= 16)
        if (says_what_pages_say(words, line) && frame * 3 >= frame + others) return true;
    if (words.size() > 10 || has_any({words.front()}, {"a", "an", "the"})) return false;
    if (others == 0 && telling > 0 &&
        (place != PagePart::body || frame >= 2 || frame == words.size()))
        return true;
    if (place == PagePart::body)
        return others == 0 && frame >= 2 && frame == words.size() && words.size() <= 3 &&
               telling + has_any(words, {"post", "posts", "previous", "next"}) >= 2;
    const bool is_counted =
        place == PagePart::top && std::any_of(words.begin(), words.end(), is_number);
    if (place != PagePart::tail) return frame >= (is_counted ? 1 : 2) && others == 0;
    return frame >= 1 && others == 0;
}

bool is_likely_furniture(std::string_view line, PagePart place) {
    constexpr std::size_t most_words = 4;
    const Words words = folded_words(line);
    if (words.empty() || words.size() > most_words || ends_in_stop(line)) return false;
    std::size_t frame = 0;
    std::size_t others = 0;
    for (const std::string& word : words) {
        if (is_frame_word(word) || holds(telling_words, word))
            ++frame;
        else if (!is_function_word(word) && !is_number(word))
            ++others;
    }
    return place == PagePart::top ? others < frame : frame > 0 && others <= frame;
}

bool announces_teasers(std::string_view line) {
    const Words words = folded_words(line);
    if (words.empty() || words.size() > 8 || ends_in_stop(line)) return false;
    if (is_announcing_phrase(words)) return true;
    const bool about_others =
        has_any(words, {"related", "recent", "recommended", "popular", "trending", "similar",
                        "latest", "more", "also", "next", "other"});
    const bool things = has_any(words, {"post", "posts", "article", "articles", "read", "reading",
                                        "stories", "like", "from", "news", "interested", "enjoy"});
    return about_others && things;
}

namespace {

bool is_month(std::string_view word) {
    constexpr std::array<std::string_view, 23> months = {
        "january",   "february", "march",    "april",    "may",  "june", "july", "august",
        "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
        "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov"};
    return holds(months, word) || word == "dec";
}

bool has_year(const Words& words) {
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.size() == 4 && is_number(word) &&
               (word.starts_with("19") || word.starts_with("20"));
    });
}

} // namespace

bool is_byline(std::string_view line) {
    const Words words = folded_words(line);
    if (words.empty() || words.size() > 12 || last_sign(line) == '.' || last_sign(line) == ':')
        return false;
    const bool dated = has_year(words) && std::any_of(words.begin(), words.end(), is_month);
    if (dated && words.size() <= 4) return true;
    if (dated &&
        has_any({words[0], words[words.size() > 1]},
                {"published", "posted", "updated", "reviewed", "written", "modified", "on"}))
        return true;
    const bool by = begins(words, {"by"}) ||
                    (words.size() > 2 &&
                     has_any({words[0], words[1]}, {"written", "reviewed", "posted", "authored"}) &&
                     has(words, "by"));
    return by && words.size() <= 8 && count_words(line) >= 2 &&
           begins_upper(line.substr(line.find("y ") + 1));
}

} // namespace makeready::restore
