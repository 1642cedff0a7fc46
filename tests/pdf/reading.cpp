#include "reading.hpp"

#include "setting.hpp"

#include <boost/test/unit_test.hpp>

namespace reading {

namespace {

/// QPDF reads from the bytes as long as it lives.
struct Held {
    std::string bytes;
    QPDF pdf;
};

} // namespace

std::shared_ptr<QPDF> opened(const std::string& pdf) {
    const auto held = std::make_shared<Held>();
    held->bytes = pdf;
    held->pdf.processMemoryFile("test.pdf", held->bytes.data(), held->bytes.size());
    return {held, &held->pdf};
}

std::string bytes(QPDFObjectHandle stream) {
    const std::shared_ptr<Buffer> buffer = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

QPDFObjectHandle page_of(QPDF& pdf, std::size_t page) {
    return pdf.getAllPages().at(page);
}

std::string content(const std::string& pdf, std::size_t page) {
    const auto read = opened(pdf);
    return bytes(page_of(*read, page).getKey("/Contents"));
}

QPDFObjectHandle resource(QPDF& pdf, const std::string& path, std::size_t page) {
    QPDFObjectHandle object = page_of(pdf, page).getKey("/Resources");
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at + 1), path.size());
        object = object.getKey(path.substr(at, end - at));
        at = end;
    }
    return object;
}

std::string written(QPDFObjectHandle object) {
    return object.unparseResolved();
}

std::string pdf_of(std::vector<paint::Draw> draws, const pdf::Options& options) {
    paint::DisplayList list;
    list.pages.push_back(setting::page(std::move(draws)));
    Report report;
    std::string made = pdf::write(list, options, report);
    BOOST_TEST(all(report) == "");
    return made;
}

std::string all(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

} // namespace reading
