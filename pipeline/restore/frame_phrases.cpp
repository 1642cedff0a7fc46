#include "frame_phrases.hpp"

#include "strings.hpp"

#include <algorithm>
#include <map>

namespace makeready::restore {

namespace {

using Words = std::vector<std::string>;

// Each phrase ends in a bar. "#" is a number, "?" any word, "*" at the end up to eight more words.
constexpr std::string_view anywhere =
    // Comments.
    "# comment|# replies|# reply|# response|# responses|# thought on *|# thoughts on *|"
    "add a comment *|add new comment|add your comment *|be the first to comment *|"
    "be the first to reply|cancel reply|comments are closed|comments are off *|comments closed|"
    "hide comments|join the conversation|join the discussion|leave a comment *|leave a response|"
    "leave us a comment *|leave your comment *|leave your thoughts *|"
    "let us know in the comments *|load comments|load more comments|log in to comment|"
    "log in to reply|login to comment|name email *|name email website|no comments|no comments yet|"
    "no responses yet|notify me by email *|notify me of *|post a comment *|post a reply|"
    "post comment|read comments|report abuse|report this comment|save my name *|"
    "save my name email and website in this browser for the next time i comment|"
    "share your thoughts below|show comments|sign in to comment|submit comment|"
    "tell us in the comments *|view all comments|view comments|what do you think leave *|"
    "write a comment *|write a reply|write a response|you must be logged in *|you must log in *|"
    // Ways through the site.
    "accessibility statement|add to cart|back to all *|back to articles|back to blog|back to home|"
    "back to list|back to news|back to results|back to search *|back to the top|back to top|"
    "close menu|cookie policy|create a free account|create account|create an account|"
    "download as pdf|go to top|hide menu|jump to content|jump to main *|jump to navigation|"
    "jump to search|listen to this article *|load more|load more *|log in register|log in sign up|"
    "login register|main menu|main navigation|mobile menu|my account|newer comments|newer entries|"
    "newer posts|next article|next entry|next page|next post|next story|older comments|"
    "older entries|older posts|open menu|previous article|previous entry|previous page|"
    "previous post|previous story|primary menu|primary navigation|print article|print friendly *|"
    "print page|print this article|print this page|print this post|printer friendly *|"
    "privacy notice|privacy policy *|return to blog|return to home|return to homepage|"
    "return to top|save as pdf|scroll to top|search for *|search our site|search site|"
    "search the site|search this site|share this page|shopping cart|show menu|show more posts|"
    "sign in register|sign in sign up|site map *|site menu|site navigation|skip links|"
    "skip navigation|skip to content|skip to footer|skip to main *|skip to navigation|"
    "skip to search|terms of service *|terms of use *|toggle menu|toggle navigation|toggle search|"
    "toggle sidebar|top of page|view cart|you are here *|"
    // Passing it on.
    "# ? shares|# likes|# retweets|# shares|# views|add to bookmarks|add to favorites|"
    "bookmark this *|connect with us *|copy link *|copy the link|copy url|e mail this *|"
    "email this *|find us on *|follow me on *|follow us *|join us on *|like loading|like this|"
    "like us on *|loading|pin it *|pin this *|save for later|send by email|send this to a friend|"
    "send to a friend|send via email|share|share it on *|share on *|share this|"
    "share this article *|share this on *|share this page *|share this post *|share this story *|"
    "share this with your friends|share to *|share via *|share with friends|"
    "share with your friends *|share with your network|sharing is caring|spread the love|"
    "spread the word|tell a friend|tweet|tweet this *|"
    // Advertising.
    "about this ad|ad|ads|ads by *|advertisement *|advertisements|advertising|"
    "article continues after *|article continues below *|content continues below *|"
    "continue reading after *|continue reading below|continue reading the main story|"
    "continues below *|keep scrolling *|our sponsors|paid advertisement|paid content|paid post|"
    "partner content|promoted|promoted by *|promoted content|promoted stories|remove ads|"
    "remove this ad|scroll down to continue *|scroll to continue *|skip ad|skip advertisement|"
    "sponsored|sponsored by *|sponsored content|sponsored links|sponsored post|"
    "story continues after *|story continues below *|why this ad|"
    // Signing up.
    "check your inbox *|don t miss a post *|don t miss an update *|email address *|enter email *|"
    "enter your e mail *|enter your email *|get email updates *|get more articles *|"
    "get new posts *|get our best stories *|get our best tips *|get our free guide *|"
    "get our free newsletter *|get our latest *|get our newsletter *|get the latest articles *|"
    "get the latest from *|get the latest news *|get the latest posts *|get the latest tips *|"
    "get the latest updates *|get the newsletter *|get updates *|join # others *|join # people *|"
    "join # readers *|join # subscribers *|join our community *|join our email list *|"
    "join our list *|join our mailing list *|join our newsletter *|join the mailing list *|"
    "never miss a post *|never miss a story *|never miss an article *|never miss an update *|"
    "no spam *|receive our *|receive updates *|sign me up|sign up for email *|"
    "sign up for emails *|sign up for free *|sign up for our *|sign up for the newsletter|"
    "sign up for updates *|sign up for weekly *|sign up here|sign up to our *|"
    "sign up to receive *|subscribe|subscribe below *|subscribe by *|subscribe for *|"
    "subscribe here *|subscribe now *|subscribe to *|subscribe today *|subscribe via *|"
    "thank you for signing up *|thank you for subscribing *|thanks for signing up *|"
    "thanks for subscribing *|unsubscribe *|we hate spam *|we never share your *|"
    "we respect your privacy *|we will never spam *|we won t spam *|you can unsubscribe *|"
    "your email|your email address *|"
    // Consent and law.
    "accept|accept all|accept all and *|accept all cookies|accept cookies *|all rights reserved|"
    "cookie notice *|cookie preferences|cookie settings|cookies on this *|copyright # *|"
    "copyright c *|decline all *|design by *|designed by *|do not sell *|got it|i accept|i agree|"
    "manage consent|manage cookies *|manage my choices|manage my cookies|manage my preferences|"
    "manage preferences|manage settings|ok got it|powered by ?|powered by ? ?|"
    "privacy preferences *|privacy settings|proudly powered by *|reject all *|site by *|"
    "theme by *|theme designed by *|we and our partners *|we care about your privacy *|"
    "we value your privacy *|website by *|website design by *|your privacy choices|"
    // Labels.
    "# min to read|# mins to read|# minutes to read|? ? min read|? ? minute read|? min read|"
    "? mins read|? minute read|? minutes read|estimated reading time # *|filed in *|filed under *|"
    "posted in *|posted under *|read time # *|reading time # *|tagged *|tagged as *|"
    "time to read # *|";

constexpr std::string_view at_ends =
    "? shares|about|about this site|about us|accessibility|archives|back to *|blog|categories|"
    "change language|click here *|close|comments|contact|contact us|disclaimer|donate|donate now|"
    "edit this page|english *|espanol|faq|faqs|featured|featured image|feedly|find out more|"
    "first name|follow|followers|get in touch|home|image credit *|in this article|join the *|"
    "keep in touch *|last name|learn more|log in|log out|login|menu|navigation|news|on this page|"
    "our services|photo credit *|previous|privacy|read more|read the full *|rss|rss feed|search|"
    "see more|select language|share your thoughts *|shop|show more|sign in|sign up|"
    "sign up today *|sitemap|stay connected *|stay in touch *|stay up to date *|store|submit|"
    "subscribe *|table of contents|tags|terms|terms and conditions *|view more|visit our *|"
    "your name|";

constexpr std::string_view announcing =
    "all posts by *|also read|also see|around the web|continue reading|discover more *|don t miss|"
    "don t miss these *|don t miss this *|editor s choice|editor s pick|editor s picks|"
    "editors picks|explore more *|featured articles|featured posts|featured stories|"
    "from around the web|from our blog *|from the archives *|from the blog *|"
    "further reading from *|in case you missed it|keep reading|keep reading *|latest articles *|"
    "latest from *|latest news *|latest posts *|latest stories *|more articles *|more from *|"
    "more in this *|more like this|more news *|more on this *|more posts *|more stories *|"
    "more to explore|more to read|most popular *|most read *|most recent *|most shared *|"
    "most viewed *|new on the blog|next read|next up|other articles *|other posts *|"
    "other stories *|our picks|people also read|popular articles *|popular now|popular on *|"
    "popular posts *|popular stories|read also|read next|read this next|readers also liked *|"
    "recent articles *|recent entries|recent news *|recent posts *|recent stories *|"
    "recently published|recommended|recommended articles *|recommended for you *|"
    "recommended posts|recommended reads|recommended stories|related|related articles *|"
    "related content|related coverage|related links|related news|related pages|related posts *|"
    "related reading *|related stories *|see all articles *|see all posts *|"
    "see also|see more articles *|similar articles *|similar posts *|similar stories|staff picks|"
    "suggested articles|suggested for you|suggested posts|top articles *|top posts *|"
    "top stories *|trending|trending articles|trending now|trending on *|up next|"
    "view all articles *|view all posts *|what to read next|you may also be interested *|"
    "you may also enjoy *|you may also like *|you may be interested *|you may like|"
    "you might also be interested *|you might also enjoy *|you might also like *|you might like *|";

bool is_number(std::string_view word) {
    return word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The phrases of a table by their first words.
class Phrases {
public:
    explicit Phrases(std::string_view table) {
        for (const std::string_view phrase : split(table, '|')) {
            const auto parts = split(phrase, ' ');
            if (!phrase.empty()) phrases_[parts.front()].push_back(parts);
        }
    }

    bool hold(const Words& words, LineForm form) const {
        return !words.empty() && (hold(words.front(), words, form) || hold("?", words, form) ||
                                  (is_number(words.front()) && hold("#", words, form)));
    }

private:
    using Phrase = std::vector<std::string_view>;

    bool hold(std::string_view first, const Words& words, LineForm form) const {
        const auto found = phrases_.find(first);
        return found != phrases_.end() &&
               std::any_of(found->second.begin(), found->second.end(),
                           [&](const Phrase& phrase) { return fits(phrase, words, form); });
    }

    static bool fits(const Phrase& phrase, const Words& words, LineForm form) {
        constexpr std::size_t most_behind = 8;
        for (std::size_t at = 0; at < phrase.size(); ++at) {
            const std::size_t behind = words.size() - at;
            if (phrase[at] == "*")
                return behind <= most_behind && (behind == 0 || form == LineForm::phrase);
            if (at == words.size()) return false;
            const bool is_right = phrase[at] == "?" || phrase[at] == words[at] ||
                                  (phrase[at] == "#" && is_number(words[at]));
            if (!is_right) return false;
        }
        return phrase.size() == words.size();
    }

    std::map<std::string_view, std::vector<Phrase>> phrases_;
};

} // namespace

bool is_frame_phrase(const Words& words, LineForm form) {
    static const Phrases phrases(anywhere);
    return phrases.hold(words, form);
}

bool is_frame_phrase_at_ends(const Words& words) {
    static const Phrases phrases(at_ends);
    return phrases.hold(words, LineForm::phrase);
}

bool is_announcing_phrase(const Words& words) {
    static const Phrases phrases(announcing);
    return phrases.hold(words, LineForm::phrase);
}

} // namespace makeready::restore
