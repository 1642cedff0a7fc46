// A written PDF read back through QPDF.
#pragma once

#define POINTERHOLDER_TRANSITION 4
#include "pdf.hpp"

#include <memory>
#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

namespace reading {

using namespace makeready;

std::shared_ptr<QPDF> opened(const std::string& pdf);
QPDFObjectHandle page_of(QPDF& pdf, std::size_t page);
/// A page's content stream, unpacked.
std::string content(const std::string& pdf, std::size_t page = 0);
/// What stands below a path of keys from a page's resources: "/XObject/P1".
QPDFObjectHandle resource(QPDF& pdf, const std::string& path, std::size_t page = 0);
/// An object as PDF writes it.
std::string written(QPDFObjectHandle object);
/// A stream's bytes, unpacked.
std::string bytes(QPDFObjectHandle stream);

/// A document of these draws on one page, written without options.
std::string pdf_of(std::vector<paint::Draw> draws, const pdf::Options& options = {});
/// All findings, one a line.
std::string all(const Report& report);

} // namespace reading
