#include "pdf.hpp"

#include "font.hpp"
#include "images.hpp"
#include "metadata.hpp"
#include "navigation.hpp"
#include "page_content.hpp"
#include "stream_packer.hpp"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace makeready::pdf {

namespace {

/// Builds one file: pages first, then what leads to them, then fonts, once their glyphs are known.
class Document {
public:
    Document(const paint::DisplayList& list, const Options& options, Report& report)
        : list_(list), options_(options), report_(report), fonts_(pdf_, report),
          images_(pdf_, options_, report),
          packer_(pdf_, options_.compression, options_.threads > 1 && list_.pages.size() > 8) {
        pdf_.emptyPDF();
    }

    std::string write() {
        for (const paint::PagePicture& page : list_.pages) add_page(page);
        packer_.finish();
        add_navigation();
        fonts_.embed(options_.inks, options_.compression);
        describe(pdf_, options_, report_);
        return bytes();
    }

private:
    Sheet sheet_of(const paint::PagePicture& page) const {
        const Length bleed = options_.bleed == Bleed::kept ? page.bleed : Length();
        return {page.width + bleed * 2, page.height + bleed * 2, bleed};
    }

    void add_page(const paint::PagePicture& picture) {
        const Sheet sheet = sheet_of(picture);
        PageContent content = draw_page(picture, sheet, options_.inks, fonts_, images_);
        Object page = pdf_.makeIndirectObject(
            Object::newDictionary({{"/Type", name("/Page")},
                                   {"/Resources", content.resources},
                                   {"/Contents", packer_.add(std::move(content.operators))}}));
        set_boxes(page, sheet);
        if (picture.orientation != style::Turn::none)
            page.replaceKey(
                "/Rotate",
                Object::newInteger(picture.orientation == style::Turn::clockwise ? 90 : 270));
        pages_.push_back({page, sheet});
        QPDFPageDocumentHelper(pdf_).addPage(QPDFPageObjectHelper(page), false);
    }

    /// PDF 32000-1, 14.11.2: what is seen is the sheet, what is kept after cutting the trimmed
    /// page.
    static void set_boxes(Object page, const Sheet& sheet) {
        const Thousandths width = thousandths(sheet.width), height = thousandths(sheet.height);
        const Thousandths bleed = thousandths(sheet.bleed);
        for (const char* box : {"/MediaBox", "/CropBox", "/BleedBox"})
            page.replaceKey(box, rectangle(0, 0, width, height));
        page.replaceKey("/TrimBox", rectangle(bleed, bleed, width - bleed, height - bleed));
    }

    void add_navigation() {
        const Destinations destinations(list_, pages_);
        Object root = pdf_.getRoot();
        if (options_.links) {
            for (std::size_t n = 0; n < pages_.size(); ++n) add_links(n, destinations);
            Object names = destinations.name_tree(pdf_);
            if (!names.isNull())
                root.replaceKey("/Names", Object::newDictionary({{"/Dests", names}}));
        }
        if (!pages_.empty()) root.replaceKey("/PageLabels", page_labels(list_.pages));
        Object bookmarks =
            options_.outline ? outline(pdf_, list_.bookmarks, pages_) : Object::newNull();
        if (bookmarks.isNull()) return;
        root.replaceKey("/Outlines", bookmarks);
        root.replaceKey("/PageMode", name("/UseOutlines"));
    }

    void add_links(std::size_t n, const Destinations& destinations) {
        Object links =
            link_annotations(pdf_, list_.pages[n].links, pages_[n].sheet, destinations, report_);
        if (links.getArrayNItems() > 0) pages_[n].page.replaceKey("/Annots", links);
    }

    std::string bytes() {
        QPDFWriter writer(pdf_);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDecodeLevel(qpdf_dl_none); // Streams are packed already.
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(written->getBuffer()), written->getSize()};
    }

    const paint::DisplayList& list_;
    const Options& options_;
    Report& report_;
    QPDF pdf_;
    Fonts fonts_;
    Images images_;
    StreamPacker packer_;
    std::vector<PlacedPage> pages_;
};

} // namespace

std::string write(const paint::DisplayList& list, const Options& options, Report& report) {
    return Document(list, options, report).write();
}

} // namespace makeready::pdf
