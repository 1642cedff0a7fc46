#include "reasons.hpp"

#include "strings.hpp"

namespace makeready::restore {

namespace {

/// The shape of a whole stretch.
Shape shape_of(const Segment& segment, const Part& part) {
    Shape shape;
    for (std::size_t i = segment.stretch.first; i <= segment.stretch.last; ++i)
        shape = shape + part.pieces[i].shape;
    return shape;
}

/// What follows a stretch; nothing at the end.
Shape shape_behind(const Segment& segment, const std::vector<Part>& parts) {
    const Part& part = parts[segment.stretch.part];
    if (segment.stretch.last + 1 < part.pieces.size())
        return part.pieces[segment.stretch.last + 1].shape;
    return segment.stretch.part + 1 < parts.size() ? parts[segment.stretch.part + 1].whole
                                                   : Shape();
}

std::string reason_of_heading(const Shape& own, const Shape& behind) {
    std::string reason = counted(own.words, "word", "words");
    if (own.ending == Ending::question)
        reason += ", a question";
    else if (own.ending == Ending::colon)
        reason += " and a colon";
    else if (own.ending != Ending::stop)
        reason += " without a stop";
    if (own.beginning == Beginning::number) reason += ", numbered";
    if (own.has_title_case()) reason += ", with capitals";
    if (behind.words > own.words && behind.ending == Ending::stop)
        reason += ", before running text";
    return reason;
}

std::string reason_of_item(const Segment& segment, const Part& part, const Shape& own) {
    if (own.beginning == Beginning::bullet) return "stands behind a list mark";
    if (own.beginning == Beginning::number) return "stands behind a number";
    if (own.has_label && part.labels >= 2) return "begins with a label, as its neighbours do";
    if (own.has_label) return "begins with a label";
    if (part.since_colon > 0) return "stands behind a line that ends in a colon";
    if (part.alike_before + part.alike_after > 0) return "is like the lines beside it";
    if (segment.stretch.first > 0 || segment.stretch.last + 1 < part.pieces.size())
        return "is one of several alike in one line";
    return "looks like an item among its neighbours";
}

} // namespace

std::string reason_of(const Segment& segment, const std::vector<Part>& parts) {
    const Part& part = parts[segment.stretch.part];
    if (part.pinned != BlockKind::unknown) return "an answer says so";
    const Shape own = shape_of(segment, part);
    if (segment.kind == Kind::heading) return reason_of_heading(own, shape_behind(segment, parts));
    if (segment.kind == Kind::item) return reason_of_item(segment, part, own);
    return "running text";
}

} // namespace makeready::restore
