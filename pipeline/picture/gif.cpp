#include "formats.hpp"
#include "handle.hpp"

#include <cstring>
#include <gif_lib.h>

namespace makeready::picture {

namespace {

void release(GifFileType* file) noexcept {
    DGifCloseFile(file, nullptr);
}

using File = Handle<GifFileType, release>;

/// What is left to be read.
int read_bytes(GifFileType* file, GifByteType* into, int count) noexcept {
    auto& left = *static_cast<std::string_view*>(file->UserData);
    const auto taken = std::min(left.size(), static_cast<std::size_t>(count));
    std::memcpy(into, left.data(), taken);
    left.remove_prefix(taken);
    return static_cast<int>(taken);
}

/// The order in which rows are stored (GIF89a, appendix E).
std::vector<int> row_order(int height, bool is_interlaced) {
    std::vector<int> order;
    if (!is_interlaced)
        for (int row = 0; row < height; ++row) order.push_back(row);
    else
        for (const auto& [first, step] : {std::pair{0, 8}, {4, 8}, {2, 4}, {1, 2}})
            for (int row = first; row < height; row += step) order.push_back(row);
    return order;
}

/// Reads records up to the first picture; what moves behind it is for screens.
class FirstFrame {
public:
    explicit FirstFrame(std::string_view bytes) : left_(bytes) {
        int why = 0;
        file_ = File(DGifOpen(&left_, read_bytes, &why));
        if (!file_) throw Broken("its header makes no sense");
    }

    Pixels read();

private:
    void skip_to_picture();
    void read_extension();
    void read_rows(Pixels& pixels);

    std::string_view left_;
    File file_;
    int transparent_ = -1; ///< Index of the colour that shows what is behind.
};

void FirstFrame::read_extension() {
    int kind = 0;
    GifByteType* block = nullptr;
    if (DGifGetExtension(file_.get(), &kind, &block) == GIF_ERROR) throw Broken("it is damaged");
    while (block != nullptr) {
        GraphicsControlBlock control{};
        if (kind == GRAPHICS_EXT_FUNC_CODE && block[0] == 4 &&
            DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
            transparent_ = control.TransparentColor;
        if (DGifGetExtensionNext(file_.get(), &block) == GIF_ERROR) throw Broken("it is damaged");
    }
}

void FirstFrame::skip_to_picture() {
    for (;;) {
        GifRecordType kind = UNDEFINED_RECORD_TYPE;
        if (DGifGetRecordType(file_.get(), &kind) == GIF_ERROR) throw Broken("its end is missing");
        if (kind == IMAGE_DESC_RECORD_TYPE) break;
        if (kind == TERMINATE_RECORD_TYPE) throw Broken("it holds no picture");
        if (kind == EXTENSION_RECORD_TYPE) read_extension();
    }
    if (DGifGetImageHeader(file_.get()) == GIF_ERROR) throw Broken("it is damaged");
}

void FirstFrame::read_rows(Pixels& pixels) {
    const GifImageDesc& frame = file_->Image;
    const ColorMapObject* const colours = frame.ColorMap ? frame.ColorMap : file_->SColorMap;
    if (colours == nullptr) throw Broken("it has no colours");
    if (frame.Width <= 0 || frame.Height <= 0 || frame.Left < 0 || frame.Top < 0 ||
        frame.Left + frame.Width > pixels.width || frame.Top + frame.Height > pixels.height)
        throw Broken("its header makes no sense");
    std::vector<GifPixelType> row(static_cast<std::size_t>(frame.Width));
    for (const int y : row_order(frame.Height, frame.Interlace)) {
        if (DGifGetLine(file_.get(), row.data(), frame.Width) == GIF_ERROR)
            throw Broken("its end is missing");
        auto at = static_cast<std::size_t>(frame.Top + y) * static_cast<std::size_t>(pixels.width) +
                  static_cast<std::size_t>(frame.Left);
        for (const GifPixelType index : row) {
            if (index != transparent_ && index < colours->ColorCount) {
                const GifColorType& colour = colours->Colors[index];
                pixels.samples[at * 3] = static_cast<char>(colour.Red);
                pixels.samples[at * 3 + 1] = static_cast<char>(colour.Green);
                pixels.samples[at * 3 + 2] = static_cast<char>(colour.Blue);
                pixels.alpha[at] = '\xFF';
            }
            ++at;
        }
    }
}

Pixels FirstFrame::read() {
    skip_to_picture();
    Pixels pixels{file_->SWidth, file_->SHeight, 3, {}, {}};
    const auto count =
        static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height);
    pixels.samples.assign(count * 3, '\0');
    pixels.alpha.assign(count, '\0');
    read_rows(pixels);
    if (pixels.alpha.find_first_not_of('\xFF') == std::string::npos) pixels.alpha.clear();
    return pixels;
}

} // namespace

void read_gif_header(Picture& picture) {
    const std::string_view bytes = *picture.bytes;
    const auto le16 = [&](std::size_t at) {
        return byte_at(bytes, at) | byte_at(bytes, at + 1) << 8;
    };
    picture.pixels_wide = static_cast<int>(le16(6));
    picture.pixels_high = static_cast<int>(le16(8));
    if (bytes.size() < 13 || picture.pixels_wide == 0 || picture.pixels_high == 0)
        throw Broken("its header makes no sense");
}

Pixels decode_gif(std::string_view bytes) {
    return FirstFrame(bytes).read();
}

} // namespace makeready::picture
