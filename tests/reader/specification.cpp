// The examples of CommonMark's specification: how many of them become the HTML it shows. They come
// from the package commonmark-spec (conformance/package.json); without it there is nothing to try.
// What differs is approved: HTML that articles may not hold, addresses without brackets (a GFM
// extension), and a handful that libcmark-gfm reads after an older edition.
#include "approve.hpp"
#include "file.hpp"
#include "markdown.hpp"
#include "reader.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>

using namespace makeready;

namespace {

struct Example {
    int number = 0;
    std::string section, markdown, html;
};

/// Examples stand between lines of 32 grave accents, Markdown and HTML parted by a line with a dot;
/// an arrow stands for a tab.
std::vector<Example> examples_in(const std::string& specification) {
    const std::string fence(32, '`');
    std::vector<Example> examples;
    std::string section;
    std::string* into = nullptr;
    for (const std::string_view line : split(specification, '\n')) {
        if (line == fence) {
            into = nullptr;
        } else if (line == fence + " example") {
            examples.push_back({static_cast<int>(examples.size()) + 1, section, {}, {}});
            into = &examples.back().markdown;
        } else if (into != nullptr && line == "." && into == &examples.back().markdown) {
            into = &examples.back().html;
        } else if (into != nullptr) {
            *into += concat(line, '\n');
        } else if (line.starts_with("#")) {
            section = trimmed(line.substr(line.find_first_not_of('#')));
        }
    }
    for (Example& example : examples)
        for (std::string* text : {&example.markdown, &example.html})
            for (auto at = text->find("→"); at != text->npos; at = text->find("→", at))
                text->replace(at, std::string_view("→").size(), "\t");
    return examples;
}

/// The tree holds addresses as they are meant; HTML shows them escaped.
void decode_addresses(manuscript::Node& holder) {
    for (auto* node = &holder; node != nullptr; node = manuscript::following(*node, holder))
        for (auto& [name, value] : node->attributes)
            for (auto at = value.find('%'); at != value.npos; at = value.find('%', at + 1)) {
                int sign = 0;
                const char* const end = value.data() + std::min(at + 3, value.size());
                const auto read = std::from_chars(value.data() + at + 1, end, sign, 16);
                if (read.ec == std::errc() && read.ptr == end)
                    value.replace(at, 3, 1, static_cast<char>(sign));
            }
}

/// Elements and text, however lines are broken between blocks.
std::string content_of(const manuscript::Node& holder) {
    std::string out;
    for (const auto* node = holder.first; node != nullptr; node = node->next)
        out += xml::serialise(*node, xml::Form::fragment);
    std::string kept;
    for (const char c : out) {
        const bool is_space = c == ' ' || c == '\n';
        if (!is_space || (!kept.empty() && kept.back() != ' ' && kept.back() != '>'))
            kept += is_space ? ' ' : c;
        if (c == '<' && kept.size() > 1 && kept[kept.size() - 2] == ' ')
            kept.erase(kept.size() - 2, 1);
    }
    return std::string(trimmed(kept));
}

std::string read_by_us(const std::string& markdown) {
    Report report;
    manuscript::Tree tree;
    tree.set_root(tree.make_element("article"));
    reader::convert_markdown(markdown, start_of("example"), tree, report);
    decode_addresses(*tree.root());
    return content_of(*tree.root());
}

std::string as_shown(const std::string& html) {
    Report report;
    manuscript::Tree tree = reader::html_tree(html, nullptr, report);
    decode_addresses(*tree.root());
    return content_of(*manuscript::find(*tree.root(), "body"));
}

} // namespace

BOOST_AUTO_TEST_CASE(commonmark_is_read_as_its_specification_shows) {
    const char* const tools = std::getenv("MAKEREADY_TOOLS");
    const std::filesystem::path file =
        std::filesystem::path(tools ? tools : SOURCE_FOLDER "/build/tools") /
        "node_modules/commonmark-spec/spec.txt";
    if (!std::filesystem::exists(file)) {
        BOOST_TEST_MESSAGE("skipped: commonmark-spec is not installed");
        BOOST_TEST(std::getenv("CI") == nullptr);
        return;
    }
    const std::vector<Example> examples = examples_in(read_bytes(file));
    std::size_t equal = 0;
    std::map<std::string, std::string> differing;
    for (const Example& example : examples) {
        if (read_by_us(example.markdown) == as_shown(example.html))
            ++equal;
        else
            differing[example.section] += concat(' ', example.number);
    }
    std::string told =
        concat(equal, " of ", examples.size(), " as shown; the others, by section:\n");
    for (const auto& [section, numbers] : differing) told += concat(section, ':', numbers, '\n');
    approve("commonmark", told);
}
