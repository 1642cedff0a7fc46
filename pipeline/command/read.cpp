// makeready read: any input format to the XHTML that was understood, and what was decided.
#include "verbs.hpp"

#include "file.hpp"
#include "reader.hpp"
#include "shelf.hpp"
#include "strings.hpp"
#include "terminal.hpp"
#include "xml.hpp"

#include <cstdio>

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
    const manuscript::Tree document = reader::as_document(source);
    const std::string xhtml = xml::serialise(*document.root(), xml::Form::xhtml);
    if (request.output.empty()) std::fwrite(xhtml.data(), 1, xhtml.size(), stdout);
    else write_atomically(request.output, xhtml);
    return Exit::done;
}

} // namespace makeready::command
