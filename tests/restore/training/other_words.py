#!/usr/bin/python3
"""other_words.py CORPUS OUT [--rare]: a corpus of restoration whose pages say their frame in other words.

Each line of a page's frame in CORPUS (menus, sharing, cookies, sign-up, advertising, comments, rights) is put into
other words of its kind, in flat/ID.txt and in truth/ID.json, so that rules can be judged by lines that they were not
made for: `USUAL` ones, or with --rare such as few sites write. Articles in windows-1252 are left out.

    tests/restore/training/other_words.py ../shared/restore OTHER
    for f in OTHER/flat/*.txt; do makeready read $f -q -o RESTORED/$(basename $f .txt).xhtml; done
    ../shared/restore/restore-score RESTORED OTHER

Whoever adds words to a rule because a line below was missed should add lines here that were never seen by it.
"""
import argparse
import json
import pathlib
import random

USUAL = {
    "comment": [
        "Leave a Comment", "5 Comments", "Your email address will not be published.", "Add Comment",
        "Join the Discussion", "Required fields are marked *", "1 Comment", "Post your comment", "Comments",
        "No Comments Yet", "Please log in to leave a comment.", "Load more comments", "Submit your comment",
        "Write a comment...",
    ],
    "nav": [
        "Home", "About", "Contact Us", "Blog", "Skip to main content", "Skip to content", "Main Menu",
        "Terms of Service", "Next Article", "Previous Article", "Home > Blog > Wellness", "Home / Articles",
        "Return to top", "Search...", "Privacy Policy", "Cookie Policy | Terms", "Categories", "Archives",
        "« Previous Next »", "Uncategorized", "Subscribe Login Search", "FAQ | Contact | Privacy", "Show navigation",
        "Read next article",
    ],
    "share": [
        "Share", "Share on Facebook", "Tweet this", "Share on LinkedIn", "Email a friend", "Print Email Share",
        "Share this article:", "Pin on Pinterest", "Click to print (Opens in new window)",
        "Facebook Twitter Pinterest LinkedIn", "0 Shares", "Share this story", "Copy link Share",
    ],
    "related": [
        "Related Stories", "Read more", "You might also like", "Recommended reading", "Popular Articles",
        "More Posts", "Related Content", "Latest Posts", "Trending", "Read also: Common cold",
        "Related post: How to sleep", "See also: Preface", "More from this author", "Top stories",
        "Recommended for you",
    ],
    "ad": [
        "Advertisement", "ADVERTISEMENT - CONTINUE READING BELOW", "Sponsored", "Ads by Google",
        "Article continues below this ad", "Continue reading below", "Sponsored Links",
    ],
    "signup": [
        "Sign up for our free newsletter", "Subscribe for updates", "Join our newsletter", "Enter your email",
        "Your email", "Subscribe to our weekly newsletter for more tips.",
        "Get health tips in your inbox every week.", "Sign up to our mailing list", "Email Address *",
        "Get the newsletter",
    ],
    "tags": [
        "Tags: back pain, exercise", "Filed under: Blog", "Categories: Health, Life", "Tagged wellness",
        "Posted in Health", "Topics: sleep, stress",
    ],
    "read": [
        "3 min read", "Reading time: 3 min", "7 minute read", "Estimated reading time: 5 minutes",
    ],
    "cookie": [
        "We use cookies to personalise content and ads. Accept", "This site uses cookies.", "Accept cookies",
        "By clicking Accept you agree to our use of cookies.", "This website uses cookies. Learn more",
        "Cookie settings Accept all",
    ],
    "legal": [
        "Copyright 2019 WellBeing Hub", "© 2022 The Daily Digest. All Rights Reserved.", "All rights reserved.",
        "© Care & Cure", "Terms of use | © 2020 Care & Cure",
    ],
}
RARE = {
    "comment": [
        "2 Comments so far", "Discussion", "Have your say", "Comment on this article", "Got something to say?",
        "Reader comments", "Sort by newest", "Reply to this thread", "Your comment is awaiting moderation.",
        "Want to join the discussion? Feel free to contribute!", "Trackbacks and pingbacks", "Speak your mind",
        "Comment policy", "Your Name (required)", "Send comment",
    ],
    "nav": [
        "Home Health Diet Fitness Sleep", "Health A-Z", "Skip to article", "Go to main content",
        "Browse all articles", "All categories", "Quick links", "Browse by topic", "Explore our site", "Page 1 of 3",
        "1 2 3 Next", "« Back", "View all", "Sign out", "Enter keywords", "Main website",
        "Cookie policy | Sitemap | Careers", "Our mission Our people Our history", "Find a clinic",
        "Book an appointment online", "Select a region", "Find us", "Hide navigation", "Index", "Section menu",
    ],
    "share": [
        "Share or print", "Tell your friends", "Post to Facebook", "Share: Facebook Twitter", "Recommend this",
        "Click to email this to a friend", "Share on WhatsApp", "Copy URL to clipboard", "Pin", "Like us? Share us!",
        "Facebook", "Forward this page", "Sharing options", "Tweet about it",
    ],
    "related": [
        "Related reading", "Handpicked for you", "You'll also love", "Other readers liked", "More great reads",
        "What others are reading", "Latest from the blog", "Our latest posts", "More health news",
        "Top picks for you", "Also of interest", "Related: Back pain in winter", "Next up: Sleeping well",
        "Read more about sleep", "If you liked this", "Stories you may have missed",
    ],
    "ad": [
        "ADVERT", "Ad break", "This content is sponsored", "Our partner's offer", "Continue reading after the ad",
        "Story continues after the break", "Ad feedback", "Sponsor message", "A word from our sponsors",
        "Skip this ad", "Advertiser disclosure",
    ],
    "signup": [
        "Never miss a story", "Be the first to know", "Join thousands of readers",
        "Weekly digest straight to your inbox", "Sign me up for the digest", "Type your email...", "I'm in!",
        "Stay in the loop", "Want more tips like this?", "Enter your name and email", "Newsletter",
        "Free weekly newsletter", "Yes, send me tips", "You have successfully subscribed!",
    ],
    "tags": [
        "Topic: wellbeing", "Filed in Wellness", "Posted under Health", "Tags pain back sleep",
        "Article tags: pain, back", "In: Health", "See more: pain", "Posted in Health, Wellness",
    ],
    "read": [
        "4 min", "Reading time 3 minutes", "Read in 4 minutes", "About a 5 minute read", "Time to read: 4 min",
    ],
    "cookie": [
        "Cookies help us deliver our services.", "By continuing to browse you accept our use of cookies.",
        "Allow cookies", "Decline", "Cookie consent", "We use cookies. OK", "Learn more about how we use cookies",
        "Choose your cookie preferences", "This website stores cookies on your computer.",
    ],
    "legal": [
        "Copyright Practice Notes Ltd", "2020 © Riverside Physio", "Registered charity number 123456", "Legal notice",
        "Website terms", "© Riverside Physio, all rights reserved", "Last updated by webmaster",
        "Proudly made in London",
    ],
}


class Deck:
    """Lines of each kind, each told once before any is told again."""

    def __init__(self, lines):
        self.lines, self.dice, self.left = lines, random.Random(5), {}

    def draw(self, kind):
        if not self.left.get(kind):
            self.left[kind] = self.dice.sample(self.lines[kind], len(self.lines[kind]))
        return self.left[kind].pop()


def put(text, old, new, after):
    """The text with its whole line `old`, not before `after`, replaced; and where the line stands."""
    at = text.find(old, after)
    while at >= 0:
        end = at + len(old)
        if (at == 0 or text[at - 1] == "\n") and text[end:end + 1] in ("", "\n", "\r"):
            return text[:at] + new + text[end:], at
        at = text.find(old, at + 1)
    return None, after


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--rare", action="store_true")
    args = parser.parse_args()
    deck = Deck(RARE if args.rare else USUAL)
    for folder in ("flat", "truth"):
        (args.out / folder).mkdir(parents=True, exist_ok=True)
    for path in sorted((args.corpus / "truth").glob("*.json")):
        truth = json.loads(path.read_text())
        if truth["enc"] == "cp1252":
            continue
        text = (args.corpus / "flat" / f"{path.stem}.txt").read_bytes().decode()
        at = 0
        for block in truth["blocks"]:
            if block["k"] != "x" or block["why"] not in deck.lines:
                continue
            words = deck.draw(block["why"])
            changed, at = put(text, block["t"], words, at)
            if changed is not None:
                text, block["t"] = changed, words
        (args.out / "flat" / f"{path.stem}.txt").write_bytes(text.encode())
        (args.out / "truth" / path.name).write_text(json.dumps(truth))


main()
