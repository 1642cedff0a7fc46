#include "reader.hpp"

#include "books.hpp"
#include "decode.hpp"
#include "empty_source.hpp"
#include "file.hpp"
#include "header.hpp"
#include "html.hpp"
#include "limits.hpp"
#include "markdown.hpp"
#include "punctuation.hpp"
#include "strings.hpp"
#include "word.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

Source restored(std::string_view text, const Position& file, Report& report,
                const restore::Guidance& guidance) {
    if (!is_within_size(text, "text", file, report)) return empty_source(file);
    restore::Restored restored = restore::restore(text, file, report, guidance);
    Source source;
    source.article = std::move(restored.article);
    source.restored = std::move(restored.account);
    return source;
}

Source read_text(std::string_view text, const Position& file, Report& report) {
    return restored(text, file, report, {});
}

Source read_markdown_text(std::string_view text, const Position& file, Report& report) {
    Source source;
    source.article = read_markdown(text, file, report);
    return source;
}

/// A row of the table of formats: another format is another row and its file.
struct Reader {
    Format format;
    Source (*read)(std::string_view text, const Position& file, Report& report);
    bool takes_text = true; ///< Decoded, without its header; else the file's bytes.
};

const std::vector<Reader>& readers() {
    static const std::vector<Reader> rows = {
        {{"Markdown", {".md", ".markdown"}}, read_markdown_text},
        {{"plain text", {".txt", ".text"}}, read_text},
        {{"web page", {".html", ".htm", ".xhtml"}}, read_html, false},
        {{"web archive", {".mhtml", ".mht"}}, read_mhtml, false},
        {{"Word", {".docx", ".docm", ".dotx"}}, read_word, false},
        {{"OpenDocument", {".odt", ".ott"}}, read_odt, false},
        {{"EPUB", {".epub"}}, read_epub, false},
    };
    return rows;
}

const Reader* reader_for(const std::filesystem::path& name) {
    const std::string extension = lower_ascii(name.extension().string());
    for (const Reader& reader : readers())
        for (const std::string_view known : reader.format.extensions)
            if (extension == known) return &reader;
    return nullptr;
}

std::string listed_formats() {
    std::vector<std::string> names;
    for (const Format& format : formats()) {
        std::vector<std::string> extensions(format.extensions.begin(), format.extensions.end());
        names.push_back(concat(format.name, " (", joined(extensions, ", "), ")"));
    }
    const std::string last = names.back();
    names.pop_back();
    return concat(joined(names, ", "), " and ", last);
}

} // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> all = [] {
        std::vector<Format> list;
        for (const Reader& reader : readers()) list.push_back(reader.format);
        return list;
    }();
    return all;
}

bool is_restored(const std::filesystem::path& name) {
    const Reader* reader = reader_for(name);
    return reader != nullptr && reader->read == read_text;
}

std::optional<std::string> text_to_restore(std::string_view bytes,
                                           const std::filesystem::path& name) {
    const Position file = start_of(name.generic_string());
    Report unheard;
    std::optional<std::string> text = decode(bytes, file, unheard);
    if (!text) return std::nullopt;
    return without_header(std::move(*text), file, unheard).text;
}

Source read(std::string_view bytes, const std::filesystem::path& name, Report& report,
            const restore::Guidance& guidance) {
    const Position file = start_of(name.generic_string());
    const Reader* reader = reader_for(name);
    if (reader == nullptr) {
        const std::string ending =
            name.has_extension()
                ? concat("articles ending in \"", name.extension().string(), "\" can't be read")
                : std::string("the article's name has no ending");
        report.error(file, "MR401", concat(ending, "; we read ", listed_formats()));
        return empty_source(file);
    }
    if (!reader->takes_text) {
        Source source = reader->read(bytes, file, report);
        set_punctuation(source.article.tree);
        return source;
    }
    std::optional<std::string> text = decode(bytes, file, report);
    if (!text) return empty_source(file);
    Headed headed = without_header(std::move(*text), file, report);
    Source source = reader->read == read_text ? restored(headed.text, file, report, guidance)
                                              : reader->read(headed.text, file, report);
    source.header_yaml = std::move(headed.yaml);
    source.header_at = headed.yaml_at;
    set_punctuation(source.article.tree);
    return source;
}

manuscript::Tree as_document(const Source& source) {
    if (!source.restored) return restore::as_document(source.article, {});
    return restore::as_document(source.article, source.restored->set_aside);
}

} // namespace makeready::reader
