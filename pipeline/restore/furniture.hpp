// The frame of a web page: menus, sharing, cookies, sign-up, comments. By its vocabulary.
#pragma once

#include <string_view>

namespace makeready::restore {

/// Where a line stands: the looser the place, the fewer words make it furniture. `top` is above the
/// title, `head` just below it.
enum class PagePart { top, head, body, tail };

/// Whether a short line is part of a page's frame and not of the article.
bool is_furniture(std::string_view line, PagePart place);
/// Whether of a few words as many are a frame's as not, above the title more: beside furniture,
/// they are more of it.
bool is_likely_furniture(std::string_view line, PagePart place);
/// A line that announces links to other articles ("Related posts", "More from ...").
bool announces_teasers(std::string_view line);
/// "By A. Writer", "Published March 6, 2019", a date alone.
bool is_byline(std::string_view line);
/// No letter or digit: "-", "* * *".
bool is_rule(std::string_view line);

} // namespace makeready::restore
