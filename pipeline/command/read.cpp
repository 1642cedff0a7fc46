// makeready read: any input format to the XHTML that was understood, and what was decided.
#include "verbs.hpp"

#include "file.hpp"
#include "reader.hpp"
#include "shelf.hpp"
#include "strings.hpp"
#include "terminal.hpp"
#include "xml.hpp"

#include <cstdio>
#include <map>

namespace makeready::command {
namespace {

void tell(const restore::Account& account, Terminal& terminal) {
    terminal.say(concat("restored: ", restore::summary(account)));
    for (const restore::Decision& decision : account.decisions) {
        if (decision.kind == restore::DecisionKind::list_item) continue; // Its list has been told.
        terminal.say(concat("  line ", decision.at.line, ": ", restore::name_of(decision.kind), " \"", decision.text,
                            "\" (", decision.reason, "; ", static_cast<int>(decision.confidence * 100 + 0.5), " % sure)"));
    }
    if (account.set_aside.empty()) return;
    terminal.say("set aside, kept at the end of the file, hidden:");
    for (const restore::SetAside& piece : account.set_aside)
        terminal.say(concat("  line ", piece.at.line, ": \"", piece.text, "\" (", restore::name_of(piece.why), ")"));
}

/// The folder that pictures go to, as browsers name it: "note_files" beside "note.xhtml".
std::string pictures_folder(const std::filesystem::path& output) {
    return concat(output.stem().string(), "_files");
}

std::string as_address(std::string path) {
    for (auto at = path.find(' '); at != path.npos; at = path.find(' ', at)) path.replace(at, 1, "%20");
    return path;
}

/// Pictures that came inside the article's file, under the names they have beside the output; the document shows them
/// from there.
std::vector<Written> pictures_beside(const std::filesystem::path& output, const manuscript::Article& article,
                                     manuscript::Tree& document) {
    std::vector<Written> files;
    std::map<std::string, std::string, std::less<>> addresses;
    const std::string folder = pictures_folder(output);
    for (const manuscript::Resource& resource : article.resources) {
        const std::string name = resource.id.substr(resource.id.find('/') + 1);
        files.push_back({output.parent_path() / folder / name, *resource.bytes});
        addresses[resource.id] = as_address(concat(folder, '/', name));
    }
    manuscript::Node& root = *document.root();
    for (manuscript::Node* node = &root; node != nullptr; node = manuscript::following(*node, root))
        if (const auto found = addresses.find(node->value("src")); found != addresses.end()) node->set("src", found->second);
    return files;
}

} // namespace

int read(const ReadRequest& request) {
    Terminal terminal(request.quiet);
    Report report;
    reader::Source source = reader::read(read_bytes(request.input), request.input, report);
    const Reach reach({std::filesystem::absolute(request.input).parent_path()});
    source.article.head = head_of(source, request.input, reach, report);
    terminal.show(report);
    if (report.has_errors()) return Exit::wrong_source;
    if (source.restored) tell(*source.restored, terminal);
    manuscript::Tree document = reader::as_document(source);
    std::vector<Written> files;
    if (!request.output.empty()) files = pictures_beside(request.output, source.article, document);
    const std::string xhtml = xml::serialise(*document.root(), xml::Form::xhtml);
    if (request.output.empty()) {
        std::fwrite(xhtml.data(), 1, xhtml.size(), stdout);
        return Exit::done;
    }
    files.push_back({request.output, xhtml});
    write_together(files);
    return Exit::done;
}

} // namespace makeready::command
