#include "manuscript.hpp"
#include "proof.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::manuscript;

namespace {

/// A small article:  <article><h1>One</h1><p>two <em>three</em> four</p><p>five</p></article>
struct ArticleOfWords {
    ArticleOfWords() {
        article = &tree.make_element("article", at.at_line(1, 1));
        tree.set_root(*article);
        h1 = &tree.append_element(*article, "h1", at.at_line(2, 1));
        tree.append_text(*h1, "One", at.at_line(2, 5));
        p = &tree.append_element(*article, "p", at.at_line(3, 1));
        tree.append_text(*p, "two ", at.at_line(3, 4));
        em = &tree.append_element(*p, "em", at.at_line(3, 8));
        tree.append_text(*em, "three", at.at_line(3, 12));
        tree.append_text(*p, " four", at.at_line(3, 22));
        second = &tree.append_element(*article, "p", at.at_line(4, 1));
        tree.append_text(*second, "five", at.at_line(4, 4));
    }

    Position at = start_of("words.xhtml");
    Tree tree;
    Node *article, *h1, *p, *em, *second;
};

// Names and texts in document order, children in brackets: "article[h1['One'] ...]".
std::string outline(const Node& node) {
    if (node.is_text()) return "'" + node.text + "'";
    std::string out = node.name.text() + "[";
    for (const Node* child = node.first; child; child = child->next)
        out += (child == node.first ? "" : " ") + outline(*child);
    return out + "]";
}

// The same from behind, so that the links backwards are tried too.
std::string backwards(const Node& node) {
    if (node.is_text()) return "'" + node.text + "'";
    std::string out = node.name.text() + "[";
    for (const Node* child = node.last; child; child = child->previous)
        out += (child == node.last ? "" : " ") + backwards(*child);
    return out + "]";
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(trees, ArticleOfWords)

BOOST_AUTO_TEST_CASE(a_tree_is_what_was_put_into_it) {
    BOOST_TEST(outline(*article) == "article[h1['One'] p['two ' em['three'] ' four'] p['five']]");
    BOOST_TEST(backwards(*article) == "article[p['five'] p[' four' em['three'] 'two '] h1['One']]");
    BOOST_TEST(tree.root() == article);
    BOOST_TEST(tree.size() == 10u);
    BOOST_TEST(&tree.node(em->id) == em);
    BOOST_TEST(Tree().root() == nullptr);
}

BOOST_AUTO_TEST_CASE(a_detached_node_leaves_no_gap_and_keeps_its_children) {
    detach(*em);
    BOOST_TEST(outline(*article) == "article[h1['One'] p['two ' ' four'] p['five']]");
    BOOST_TEST(backwards(*article) == "article[p['five'] p[' four' 'two '] h1['One']]");
    BOOST_TEST(outline(*em) == "em['three']");
    BOOST_TEST((em->parent == nullptr && em->previous == nullptr && em->next == nullptr));
    detach(*em); // Nothing holds it any more: nothing happens.
    BOOST_TEST(outline(*em) == "em['three']");
}

BOOST_AUTO_TEST_CASE(the_first_the_last_and_the_only_child_can_go) {
    detach(*h1);
    detach(*second);
    BOOST_TEST(outline(*article) == "article[p['two ' em['three'] ' four']]");
    BOOST_TEST((article->first == p && article->last == p));
    detach(*p);
    BOOST_TEST(outline(*article) == "article[]");
    BOOST_TEST((article->first == nullptr && article->last == nullptr));
}

BOOST_AUTO_TEST_CASE(a_node_that_is_appended_elsewhere_leaves_its_old_place) {
    append(*second, *em);
    BOOST_TEST(outline(*article) == "article[h1['One'] p['two ' ' four'] p['five' em['three']]]");
    append(*article, *h1);
    BOOST_TEST(outline(*article) == "article[p['two ' ' four'] p['five' em['three']] h1['One']]");
    BOOST_TEST(backwards(*article) == "article[h1['One'] p[em['three'] 'five'] p[' four' 'two ']]");
    append(*article, *h1); // To where it is.
    BOOST_TEST(outline(*article) == "article[p['two ' ' four'] p['five' em['three']] h1['One']]");
}

BOOST_AUTO_TEST_CASE(a_node_can_be_put_before_any_other) {
    insert_before(*second, *h1);
    BOOST_TEST(outline(*article) == "article[p['five'] h1['One'] p['two ' em['three'] ' four']]");
    insert_before(tree.make_element("hr"), *p);
    BOOST_TEST(outline(*article) ==
               "article[p['five'] h1['One'] hr[] p['two ' em['three'] ' four']]");
    BOOST_TEST(backwards(*article) ==
               "article[p[' four' em['three'] 'two '] hr[] h1['One'] p['five']]");
    insert_before(*second, *h1); // To where it is.
    BOOST_TEST(outline(*article) ==
               "article[p['five'] h1['One'] hr[] p['two ' em['three'] ' four']]");
}

BOOST_AUTO_TEST_CASE(children_move_together_and_in_order) {
    move_children(*p, *second);
    BOOST_TEST(outline(*article) == "article[h1['One'] p[] p['five' 'two ' em['three'] ' four']]");
    move_children(*p, *second);
    BOOST_TEST(outline(*p) == "p[]");
}

BOOST_AUTO_TEST_CASE(document_order_ends_where_it_was_told_to) {
    std::string names;
    for (const Node* node = p; node; node = following(*node, *p))
        names += node->is_text() ? node->text + "|" : node->name.text() + "|";
    BOOST_TEST(names == "p|two |em|three| four|");
    BOOST_TEST(following_beyond(*p, *article) == second);
    BOOST_TEST(following_beyond(*em->first, *article) == em->next);
    BOOST_TEST(following_beyond(*em, *em) == nullptr);
    BOOST_TEST(following_beyond(*second, *article) == nullptr);
    BOOST_TEST(following(*em->first, *em) == nullptr);
}

BOOST_AUTO_TEST_CASE(elements_are_found_by_name_and_by_id) {
    BOOST_TEST(find(*article, "p") == p);
    BOOST_TEST(find(*p, "p") == p);
    BOOST_TEST(find(*article, "em") == em);
    BOOST_TEST(find(*h1, "p") == nullptr);
    em->set("id", "here");
    BOOST_TEST(find_id(*article, "here") == em);
    BOOST_TEST(find_id(*second, "here") == nullptr);
    BOOST_TEST(find_id(*article, "there") == nullptr);
}

BOOST_AUTO_TEST_CASE(nothing_is_found_by_an_empty_id) {
    BOOST_TEST(find_id(*article, "") == nullptr);
}

BOOST_AUTO_TEST_CASE(attributes_are_set_once_each_in_the_order_of_their_coming) {
    p->set("class", "lead");
    p->set("lang", "es");
    p->set("class", "note");
    BOOST_TEST((p->attributes == std::vector<Attribute>{{"class", "note"}, {"lang", "es"}}));
    BOOST_TEST(p->value("class") == "note");
    BOOST_TEST(p->value("id") == "");
    BOOST_TEST(p->attribute("id") == nullptr);
    p->remove("class");
    p->remove("class");
    BOOST_TEST((p->attributes == std::vector<Attribute>{{"lang", "es"}}));
}

BOOST_AUTO_TEST_CASE(a_word_of_an_attribute_is_a_whole_word) {
    p->set("class", " lead\tfirst-of-all \n note");
    for (const char* word : {"lead", "first-of-all", "note"})
        BOOST_TEST(p->has_word("class", word), word);
    for (const char* word : {"first", "not", "Lead", "lead first-of-all", ""})
        BOOST_TEST(!p->has_word("class", word), word);
    BOOST_TEST(!p->has_word("rel", "note"));
}

BOOST_AUTO_TEST_CASE(every_node_knows_where_it_was_written) {
    BOOST_TEST(text_of(tree.position(*em)) == "words.xhtml:3:8");
    BOOST_TEST(text_of(tree.position(*em->first)) == "words.xhtml:3:12");
    BOOST_TEST(text_of(tree.position(tree.make_element("hr"))) == "");
    const Position other = start_of("other.md");
    BOOST_TEST(text_of(tree.position(tree.make_element("hr", other.at_line(7)))) == "other.md:7");
    BOOST_TEST(text_of(tree.position(tree.make_element("hr", at.at_line(8)))) == "words.xhtml:8");
}

BOOST_AUTO_TEST_CASE(a_copy_is_deep_keeps_its_places_and_stands_alone) {
    em->set("id", "here");
    Tree other;
    Node& copy = other.copy(*p, tree);
    other.set_root(copy);
    BOOST_TEST(outline(copy) == "p['two ' em['three'] ' four']");
    BOOST_TEST(copy.parent == nullptr);
    BOOST_TEST(text_of(other.position(*find(copy, "em"))) == "words.xhtml:3:8");
    find(copy, "em")->set("id", "there");
    find(copy, "em")->first->text = "3";
    BOOST_TEST(em->value("id") == "here");
    BOOST_TEST(text_content(*p) == "two three four");
    BOOST_TEST(text_content(copy) == "two 3 four");
    BOOST_TEST(outline(tree.copy(*em, tree)) == "em['three']");
}

BOOST_AUTO_TEST_CASE(a_moved_tree_leaves_every_node_where_it_was) {
    const Tree moved = std::move(tree);
    BOOST_TEST(moved.root() == article);
    BOOST_TEST(&moved.node(em->id) == em);
    BOOST_TEST(outline(*moved.root()) ==
               "article[h1['One'] p['two ' em['three'] ' four'] p['five']]");
}

BOOST_AUTO_TEST_CASE(text_comes_out_as_it_stands) {
    BOOST_TEST(text_content(*article) == "Onetwo three fourfive");
    BOOST_TEST(text_content(*em->first) == "three");
    BOOST_TEST(text_content(tree.make_element("hr")) == "");
}

BOOST_AUTO_TEST_CASE(the_nearest_language_holds) {
    BOOST_TEST(language_of(*em, "en") == "en");
    article->set("lang", "en-GB");
    BOOST_TEST(language_of(*em->first, "en") == "en-GB");
    p->set("xml:lang", "es");
    BOOST_TEST(language_of(*em->first, "en") == "es");
    BOOST_TEST(language_of(*second, "en") == "en-GB");
    p->set("lang", "fr"); // HTML 3.2.6.1: of the two, xml:lang holds.
    BOOST_TEST(language_of(*em) == "es");
}

BOOST_AUTO_TEST_CASE(a_proof_shows_the_tree) {
    em->set("class", "strong");
    BOOST_TEST(proof::of(*p) == "p\n  \"two \"\n  em class=strong\n    \"three\"\n  \" four\"\n");
}

BOOST_AUTO_TEST_SUITE_END()
