#!/usr/bin/python3
"""Makes the fonts that tests measure with. Needs Debian's python3-fonttools; run in this folder.

ruler.ttf         "Ruler": every character is one em wide, so expected lines can be counted.
ruler-bold.ttf    The same in bold, for choosing among faces.
ruler-joined.ttf  "Ruler Joined": f f i joins to one glyph of two ems, "T" and "o" stand half an em
                  closer, "T" and the space a quarter, "o" and a hyphen a quarter.
ruler-axes.ttf    "Ruler Axes": variable. A character is one em wide where every axis is at its normal
                  value, half an em wider at weight 900, a quarter narrower at weight 100, one em
                  wider at width 200 %, a fifth narrower at optical size 72; it has a slant axis.
ruler.woff, ruler.woff2
                  ruler.ttf packed (WOFF2 needs Debian's python3-brotli).
"""
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM = 1000
CHARACTERS = (
    [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x391, 0x3CA), *range(0x410, 0x450)]
    + [*range(0x5D0, 0x5EB), *range(0x2010, 0x2015), 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E]
    + [0x2026, 0x2039, 0x203A, 0x3042, 0x3044, 0x3002]
)
FEATURES = """
feature liga { sub f f i by f_f_i; sub f f by f_f; } liga;
feature kern { pos T o -500; pos T space -250; pos space T -125; pos o uni2010 -250; } kern;
"""


def box(width):
    pen = TTGlyphPen(None)
    if width:
        for i, (x, y) in enumerate([(50, 0), (50, 700), (width - 50, 700), (width - 50, 0)]):
            (pen.moveTo if i == 0 else pen.lineTo)((x, y))
        pen.closePath()
    return pen.glyph()


AXES = [("wght", 100, 400, 900, "Weight"), ("wdth", 100, 100, 200, "Width"),
        ("opsz", 12, 12, 72, "Optical size"), ("slnt", -20, 0, 0, "Slant")]
WIDENED = [("wght", (0, 1, 1), 500), ("wght", (-1, -1, 0), -250), ("wdth", (0, 1, 1), 1000),
           ("opsz", (0, 1, 1), -200), ("slnt", (-1, -1, 0), 0)]


def add_axes(font, glyphs):
    font.setupFvar([(*axis[:4], axis[4]) for axis in AXES], [])

    def widened(by, points):
        right = [(0, 0), (0, 0), (by, 0), (by, 0)] if points else []
        return [*right, (0, 0), (by, 0), (0, 0), (0, 0)]

    font.setupGvar({name: [TupleVariation({axis: peak}, widened(by, glyph.numberOfContours))
                           for axis, peak, by in WIDENED] for name, glyph in glyphs.items()})


def make(file, family, weight=400, features=None, axes=False):
    names = {c: "space" if c == 0x20 else chr(c) if chr(c).isascii() and chr(c).isalpha() else f"uni{c:04X}"
             for c in CHARACTERS if c != 0xAD}
    order = [".notdef", *names.values()] + (["f_f", "f_f_i"] if features else [])
    glyphs = {n: box(0 if n in ("space", "uni00A0") else 2 * EM if n.startswith("f_f") else EM) for n in order}
    widths = {n: (2 * EM if n.startswith("f_f") else EM, 50) for n in order}
    font = FontBuilder(EM, isTTF=True)
    font.setupGlyphOrder(order)
    font.setupCharacterMap(names)
    font.setupGlyf(glyphs)
    font.setupHorizontalMetrics(widths)
    font.setupHorizontalHeader(ascent=800, descent=-200, lineGap=0)
    style = "Bold" if weight > 400 else "Regular"
    font.setupNameTable({"familyName": family, "styleName": style, "psName": f"{family.replace(' ', '')}-{style}"})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, sTypoLineGap=0, usWinAscent=800, usWinDescent=200,
                  sxHeight=500, sCapHeight=700, usWeightClass=weight, version=4, fsSelection=0x20 if weight > 400 else 0x40)
    font.setupPost(underlinePosition=-100, underlineThickness=50)
    if features:
        addOpenTypeFeaturesFromString(font.font, features)
    if axes:
        add_axes(font, glyphs)
    font.font["head"].macStyle = 1 if weight > 400 else 0
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    font.save(file)


make("ruler.ttf", "Ruler")
make("ruler-bold.ttf", "Ruler", weight=700)
make("ruler-joined.ttf", "Ruler Joined", features=FEATURES)
make("ruler-axes.ttf", "Ruler Axes", axes=True)
for flavor in ("woff", "woff2"):
    packed = TTFont("ruler.ttf", recalcTimestamp=False)
    packed.flavor = flavor
    packed.save(f"ruler.{flavor}")
