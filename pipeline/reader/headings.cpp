// The title in front, and an id for every heading.
#include "markdown.hpp"
#include "strings.hpp"

#include <map>
#include <set>

namespace makeready::reader {

namespace {

using manuscript::Node;

int level_of(const Node& node) {
    const std::string& name = node.name.text();
    const bool is_heading =
        node.is_element() && name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return is_heading ? name[1] - '0' : 0;
}

std::vector<Node*> headings_in(Node& root) {
    std::vector<Node*> headings;
    for (Node* node = &root; node != nullptr; node = following(*node, root))
        if (level_of(*node) > 0) headings.push_back(node);
    return headings;
}

class Headings {
public:
    Headings(manuscript::Article& article, Report& report)
        : article_(article), report_(report), root_(*article.tree.root()) {}

    void settle();

private:
    void settle_title();
    void settle_written_ids();
    void give_ids();
    std::string free_id(const std::string& wanted);

    manuscript::Article& article_;
    Report& report_;
    Node& root_;
    std::set<std::string> taken_;
};

/// One level-1 heading is the title. More of them were chapters: all but the first go down a level,
/// and what stands below them too.
void Headings::settle_title() {
    Node* title = nullptr;
    int titles = 0;
    for (Node* heading : headings_in(root_)) {
        if (level_of(*heading) != 1 || heading->parent != &root_) continue;
        ++titles;
        if (title == nullptr)
            title = heading;
        else
            report_.warning(article_.tree.position(*heading), "MR455",
                            "an article has one level-1 heading, its title; this one was taken for "
                            "level 2, so write ##");
    }
    if (title == nullptr) return;
    article_.head.title = collapsed(text_content(*title));
    if (root_.first != title) {
        manuscript::detach(*title);
        if (root_.first == nullptr)
            manuscript::append(root_, *title);
        else
            manuscript::insert_before(*title, *root_.first);
    }
    if (titles == 1) return;
    for (Node* heading : headings_in(root_))
        if (heading != title) heading->name = concat("h", std::min(level_of(*heading) + 1, 6));
}

std::string Headings::free_id(const std::string& wanted) {
    std::string id = wanted;
    for (int number = 2; !taken_.insert(id).second; ++number) id = concat(wanted, "-", number);
    return id;
}

void Headings::settle_written_ids() {
    for (Node* node = &root_; node != nullptr; node = following(*node, root_)) {
        const std::string* id = node->attribute("id");
        if (id == nullptr || taken_.insert(*id).second) continue;
        const std::string wanted = *id;
        node->set("id", free_id(wanted));
        report_.warning(article_.tree.position(*node), "MR453",
                        concat("the id \"", wanted, "\" is taken already, so this is \"",
                               node->value("id"), "\"; choose another"));
    }
}

void Headings::give_ids() {
    for (Node* heading : headings_in(root_))
        if (level_of(*heading) > 1 && heading->attribute("id") == nullptr)
            heading->set("id", free_id(slug(text_content(*heading))));
}

void Headings::settle() {
    settle_title();
    settle_written_ids();
    give_ids();
}

} // namespace

void settle_headings(manuscript::Article& article, Report& report) {
    Headings(article, report).settle();
}

} // namespace makeready::reader
