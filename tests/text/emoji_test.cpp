// Which signs are pictures (UTS 51), and alternates by name (CSS Fonts 4, 6.9).
#include "emoji.hpp"
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;

namespace {

using Form = style::EmojiForm;

/// A text that begins with one sequence and "x" behind it.
struct Sequence {
    const char* what;
    const char* text;
    Form form;
    bool is_picture;
};

std::ostream& operator<<(std::ostream& out, const Sequence& example) {
    return out << example.what;
}

const Sequence sequences[] = {
    {"a face", "😀", Form::normal, true},
    {"a face asked to be text", "😀\uFE0E", Form::normal, false},
    {"a face in a text style", "😀", Form::text, false},
    {"a heart is a sign", "❤", Form::normal, false},
    {"a heart asked to be a picture", "❤\uFE0F", Form::normal, true},
    {"a heart where emoji are wanted", "❤", Form::emoji, true},
    {"a hand with its skin", "👍🏽", Form::normal, true},
    {"a family", "👩‍👩‍👧‍👦", Form::normal, true},
    {"a flag", "🇩🇪", Form::normal, true},
    {"a flag of flags", "🏳️‍🌈", Form::normal, true},
    {"a flag by letters", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", Form::normal, true},
    {"a keycap", "1️⃣", Form::normal, true},
};

BOOST_DATA_TEST_CASE(a_sequence_is_taken_as_a_whole, data::make(sequences), example) {
    const std::string text = concat(example.text, "x");
    const EmojiSequence found = emoji_at(text, 0, example.form);
    BOOST_TEST(found.end == text.size() - 1);
    BOOST_TEST(found.is_picture == example.is_picture);
    BOOST_TEST(may_hold_emoji(text));
}

const char* const others[] = {"a", "1", "#", "é", "あ", "中"};

BOOST_DATA_TEST_CASE(letters_and_digits_are_none, data::make(others), text) {
    BOOST_TEST(emoji_at(text, 0, Form::emoji).end == 0u);
}

BOOST_AUTO_TEST_CASE(two_flags_are_two) {
    BOOST_TEST(emoji_at("🇩🇪🇫🇷", 0, Form::normal).end == 8u);
}

BOOST_AUTO_TEST_CASE(an_alternate_that_nothing_names_is_told_of) {
    Setting setting("ab");
    setting.style.font.alternates = {{style::Alternate::Kind::styleset, "nice"}};
    setting.lines(20);
    BOOST_TEST(
        setting.findings() ==
        "book.md: warning MR608: font family \"Ruler\" has no alternates called \"nice\"; name "
        "them with @font-feature-values\n");
    Setting named("ab");
    named.style.font.alternates = setting.style.font.alternates;
    named.rules.feature_values = {{{"ruler"}, setting.style.font.alternates[0], {1}}};
    named.lines(20);
    BOOST_TEST(named.findings() == "");
}

} // namespace
