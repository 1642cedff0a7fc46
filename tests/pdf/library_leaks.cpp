// What fontconfig keeps for itself, and what librsvg loses of an SVG's entities, is no leak of
// ours.
extern "C" __attribute__((weak)) const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\nleak:libxml2\n";
}
