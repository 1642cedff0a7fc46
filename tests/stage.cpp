#include "stage.hpp"

#include "xml.hpp"

namespace makeready {
namespace {

constexpr std::string_view stage_sheet = R"(
@namespace epub "http://www.idpf.org/2007/ops";
@page { size: 200pt 100pt; margin: 0 }
html { font: 10pt/10pt "Ruler"; hyphens: none; orphans: 1; widows: 1 }
head, [hidden] { display: none }
html, body, section, div, p, h1, h2, aside, ul, ol, dl, dd, dt, nav, figure { display: block; margin: 0; padding: 0 }
h1, h2 { break-after: avoid; bookmark-label: content() }
h1 { bookmark-level: 1 }
li { display: list-item; counter-increment: list-item }
ol { list-style-type: decimal; counter-reset: list-item }
table { display: table; border-spacing: 0 }
thead { display: table-header-group }
tbody { display: table-row-group }
tr { display: table-row }
td, th { display: table-cell; padding: 0 }
caption { display: table-caption }
)";

} // namespace

Stage::Stage(const std::string& body, const std::string& css) {
    const auto load = [](const std::string&, const Position&) { return std::nullopt; };
    const std::string xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'>"
        "<body>" +
        body + "</body></html>";
    document_ = xml::parse(xhtml, std::make_shared<const std::string>("test.xhtml"), report);
    cascade.add(stage_sheet, start_of("stage.css"), style::Origin::user_agent, load, report);
    cascade.add(css, start_of("test.css"), style::Origin::author, load, report);
    typesetter = std::make_unique<text::Typesetter>(
        text::FontSet::of_folders({SOURCE_FOLDER "/tests/fonts"}));
    const auto measure = [this](const style::FontStyle& font) {
        return typesetter->measures(font);
    };
    const style::StyledTree styles = cascade.style(document_, pool, measure, report);
    tree = boxes::build(document_, styles, pool, report);
}

std::string Stage::findings() const {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

} // namespace makeready
