#include "barriers.hpp"
#include "cover.hpp"
#include "epub.hpp"
#include "hash.hpp"
#include "picture.hpp"
#include "publication.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

using archive::Entry;
using manuscript::Book;
using manuscript::ContentsEntry;
using manuscript::Metadata;
using manuscript::Node;
using manuscript::SectionKind;

/// Makes one EPUB: documents first, then what is said about them, then the files.
class Maker {
public:
    Maker(const Book& book, const Options& options, Report& report)
        : book_(book), options_(options), report_(report) {}

    std::vector<Entry> make();

private:
    void describe();
    void count();
    void finish_documents();
    void write_documents();
    std::vector<Document> numbered_notes(std::vector<Document> documents);
    std::string identifier() const;
    std::string modified();
    std::vector<ContentsEntry> contents(const Targets& targets);
    std::vector<ContentsEntry> checked(const std::vector<ContentsEntry>& entries,
                                       const Targets& targets);
    void add(std::string name, std::string bytes);

    const Book& book_;
    const Options& options_;
    Report& report_;
    Publication publication_;
    std::vector<Document> documents_;
    std::vector<Picture> pictures_;
    Sheet sheet_;
    std::vector<Entry> entries_;
};

std::vector<Entry> Maker::make() {
    describe();
    find_barriers(book_, report_);
    documents_ = documents_of(book_);
    publication_.pages = place_page_breaks(documents_, options_.print.pages);
    publication_.page_source = options_.print.source;
    documents_ = numbered_notes(cut_to_size(std::move(documents_), options_.largest_document));
    const Targets targets(documents_, report_);
    for (Document& document : documents_) targets.resolve(document, report_);
    publication_.contents = contents(targets);
    pictures_ = place_pictures(documents_, book_, report_);
    publication_.targets = &targets;
    sheet_ = sheet_with_files(options_, documents_, publication_.identifier, report_);
    publication_.sheet_files = &sheet_.files;
    count();
    finish_documents();
    check_claim(book_.metadata.accessibility, report_);

    add("mimetype", "application/epub+zip");
    add("META-INF/container.xml",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">\n"
        "<rootfiles>\n<rootfile full-path=\"EPUB/package.opf\" "
        "media-type=\"application/oebps-package+xml\"/>\n</rootfiles>\n</container>\n");
    if (const std::string encryption = encryption_of(sheet_.files); !encryption.empty())
        add("META-INF/encryption.xml", encryption);
    add("EPUB/package.opf", package_document(publication_));
    add("EPUB/nav.xhtml", navigation_document(publication_));
    add("EPUB/toc.ncx", ncx(publication_));
    write_documents();
    return std::move(entries_);
}

void Maker::describe() {
    const Metadata& metadata = book_.metadata;
    publication_.book = &book_;
    publication_.documents = &documents_;
    publication_.pictures = &pictures_;
    publication_.title = collapsed(metadata.title);
    publication_.language = metadata.language.empty() ? "und" : metadata.language;
    publication_.wording = &wording_of(publication_.language);
    publication_.identifier = identifier();
    publication_.modified = modified();
    publication_.cover = cover_of(metadata, options_, publication_.language, report_);
    publication_.has_cover_page = options_.shop != Shop::kindle;
    if (!options_.css.empty() || !options_.own_css.empty())
        publication_.style_sheet = "css/book.css";
    if (publication_.title.empty())
        report_.error({}, "MR801", "the book has no title; EPUB shops and readers need one");
    if (metadata.language.empty())
        report_.error({}, "MR801",
                      "the book has no language; give one, such as \"en\", so that it "
                      "can be hyphenated and read aloud");
}

// Notes are numbered through a chapter, also one that was cut into several documents.
std::vector<Document> Maker::numbered_notes(std::vector<Document> documents) {
    std::set<std::string> ids;
    for (const Document& document : documents) {
        const Node& section = *document.section;
        for (const Node* node = &section; node; node = manuscript::following(*node, section))
            if (const std::string* const id = node->attribute("id")) ids.insert(*id);
    }
    int number = 1;
    const manuscript::Section* chapter = nullptr;
    for (Document& document : documents) {
        if (document.from != chapter) number = 1;
        chapter = document.from;
        number = place_notes(document, number, ids);
    }
    return documents;
}

std::string Maker::identifier() const {
    const Metadata& metadata = book_.metadata;
    if (!metadata.identifier.empty()) return metadata.identifier;
    std::string name = concat(metadata.title, "\n", author_names(metadata), "\n");
    for (const auto* part : {&book_.front, &book_.body, &book_.back})
        for (const manuscript::Section& section : *part)
            if (section.node) name += manuscript::text_content(*section.node);
    return uuid_urn(name);
}

std::string Maker::modified() {
    const Metadata& metadata = book_.metadata;
    if (manuscript::is_moment(metadata.modified)) return metadata.modified;
    if (metadata.date) return text_of(*metadata.date) + "T00:00:00Z";
    report_.warning({}, "MR807",
                    "the book has no date; give one, or set SOURCE_DATE_EPOCH, so that "
                    "readers see which copy is newer");
    return "1980-01-01T00:00:00Z";
}

std::vector<ContentsEntry> Maker::contents(const Targets& targets) {
    std::vector<ContentsEntry> entries = checked(book_.contents, targets);
    if (!entries.empty()) return entries;
    for (const Document& document : documents_) { // A book without a contents list: its sections.
        const std::string& id = document.from->id;
        if (entries.empty() || entries.back().id != id) entries.push_back({document.title, id, {}});
    }
    return entries;
}

std::vector<ContentsEntry> Maker::checked(const std::vector<ContentsEntry>& entries,
                                          const Targets& targets) {
    std::vector<ContentsEntry> result;
    for (const ContentsEntry& entry : entries) {
        ContentsEntry good{collapsed(entry.title), entry.id, checked(entry.entries, targets)};
        if (!targets.href(entry.id))
            report_.error({}, "MR808",
                          concat("the contents entry \"", entry.title, "\" leads to \"#", entry.id,
                                 "\", which is not in the book"));
        else if (good.title.empty())
            report_.error({}, "MR808",
                          concat("the contents entry for \"#", entry.id,
                                 "\" has no title; give its heading words"));
        else
            result.push_back(std::move(good));
    }
    return result;
}

void Maker::count() {
    Survey& all = publication_.survey;
    for (const Document& document : documents_) {
        publication_.surveys.push_back(survey(document));
        all.add(publication_.surveys.back());
    }
    all.add(survey(pictures_));
    all.add(survey(options_.css));
    all.add(survey(options_.own_css));
    all.pages = static_cast<int>(publication_.pages.size());
    ++all.pictures; // The cover, which always has its text.
}

void Maker::finish_documents() {
    const std::string& sheet = publication_.style_sheet;
    ContrastCheck contrast(options_, report_);
    for (Document& document : documents_) {
        if (options_.shop == Shop::kobo) mark_sentences(document);
        complete(document, sheet.empty() ? "" : "../" + sheet);
        contrast.check(document);
    }
}

// What is wrong with a picture was told when it was placed.
std::shared_ptr<const std::string> smaller(const manuscript::Resource& resource) {
    Report told;
    const auto picture = picture::open(resource.bytes, resource.id, {}, told);
    return picture ? picture::recompressed(*picture) : resource.bytes;
}

void Maker::write_documents() {
    const Publication& about = publication_;
    if (!about.style_sheet.empty()) add("EPUB/" + about.style_sheet, options_.css + sheet_.css);
    for (const SheetFile& file : sheet_.files)
        entries_.push_back({"EPUB/" + file.path, file.bytes});
    entries_.push_back({"EPUB/" + about.cover.path, about.cover.bytes});
    if (about.has_cover_page)
        add("EPUB/text/cover.xhtml", cover_page(about.cover, about.language, about.style_sheet));
    for (const Document& document : documents_)
        add("EPUB/" + document.path(), xml::serialise(*document.tree.root(), xml::Form::xhtml));
    for (const Picture& picture : pictures_)
        entries_.push_back({"EPUB/" + picture.path, options_.recompresses
                                                        ? smaller(*picture.resource)
                                                        : picture.resource->bytes});
}

void Maker::add(std::string name, std::string bytes) {
    entries_.push_back({std::move(name), std::make_shared<const std::string>(std::move(bytes))});
}

} // namespace

const Document* Publication::first(SectionKind kind) const {
    for (const Document& document : *documents)
        if (document.from->kind == kind) return &document;
    return nullptr;
}

const Document* Publication::first(Area area) const {
    for (const Document& document : *documents)
        if (document.area == area) return &document;
    return nullptr;
}

std::vector<Entry> make(const Book& book, const Options& options, Report& report) {
    return Maker(book, options, report).make();
}

std::string write(const Book& book, const Options& options, Report& report) {
    return archive::write_zip(make(book, options, report));
}

} // namespace makeready::epub
