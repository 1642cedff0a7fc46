#!/usr/bin/python3
"""Makes painted.ttf, "Painted": glyphs painted as OpenType's COLR version 1 can (a palette for light
backgrounds and one for dark ones). Needs Debian's python3-fonttools; run in this folder.

A  a disc in the text's colour, half of it let through   B  a linear gradient, padded
C  a linear gradient, reflected, from opaque to clear     D  two circles, repeated
E  a sweep over three quarters of a turn, a hard edge     F  squares rotated, skewed, scaled, moved
G  a disc within a square, and what is left of it         H  two discs multiplied
I  B once more, turned upside down                        J  COLR 0: two layers
"""
from fontTools.colorLib.builder import buildCOLR, buildCPAL
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

EM = 1000
LETTERS = "ABCDEFGHIJ"


def square():
    pen = TTGlyphPen(None)
    for i, at in enumerate([(100, 0), (100, 800), (900, 800), (900, 0)]):
        (pen.moveTo if i == 0 else pen.lineTo)(at)
    pen.closePath()
    return pen.glyph()


def disc():
    pen, x, y, r = TTGlyphPen(None), 500, 400, 400
    pen.qCurveTo((x + r, y + r), (x + r, y - r), (x - r, y - r), (x - r, y + r), None)
    pen.closePath()
    return pen.glyph()


def blank():
    return TTGlyphPen(None).glyph()


def solid(colour, alpha=1.0):
    return {"Format": 2, "PaletteIndex": colour, "Alpha": alpha}


def line(extend, *stops):
    return {"Extend": extend,
            "ColorStop": [{"StopOffset": at, "PaletteIndex": c, "Alpha": a} for at, c, a in stops]}


def linear(extend, start, end, turned, *stops):
    (x0, y0), (x1, y1), (x2, y2) = start, end, turned
    return {"Format": 4, "ColorLine": line(extend, *stops),
            "x0": x0, "y0": y0, "x1": x1, "y1": y1, "x2": x2, "y2": y2}


def radial(extend, x0, y0, r0, x1, y1, r1, *stops):
    return {"Format": 6, "ColorLine": line(extend, *stops),
            "x0": x0, "y0": y0, "r0": r0, "x1": x1, "y1": y1, "r1": r1}


def sweep(extend, x, y, start, end, *stops):
    return {"Format": 8, "ColorLine": line(extend, *stops),
            "centerX": x, "centerY": y, "startAngle": start, "endAngle": end}


def glyph(name, paint):
    return {"Format": 10, "Glyph": name, "Paint": paint}


def layers(*paints):
    return {"Format": 1, "Layers": list(paints)}


def composite(source, mode, backdrop):
    return {"Format": 32, "SourcePaint": source, "CompositeMode": mode, "BackdropPaint": backdrop}


SMALL = glyph("square", solid(1))
PAINTINGS = {
    "A": glyph("disc", solid(0xFFFF, 0.5)),
    "B": glyph("square", linear("pad", (300, 0), (700, 0), (300, 400), (0, 0, 1), (1, 2, 1))),
    "C": glyph("square", linear("reflect", (400, 0), (500, 0), (400, 100), (0, 1, 1), (1, 1, 0))),
    "D": glyph("disc", radial("repeat", 500, 400, 0, 500, 400, 100,
                              (0, 0, 1), (0.5, 0, 1), (0.5, 2, 1), (1, 2, 1))),
    "E": glyph("disc", sweep("pad", 500, 400, 0, 270, (0, 0, 1), (0.5, 1, 1), (0.5, 2, 1), (1, 0, 1))),
    "F": layers(
        {"Format": 14, "dx": -200, "dy": 300,
         "Paint": {"Format": 22, "scale": 0.4, "centerX": 500, "centerY": 400, "Paint": SMALL}},
        {"Format": 26, "angle": 30, "centerX": 500, "centerY": 400,
         "Paint": {"Format": 18, "scaleX": 0.6, "scaleY": 0.2, "centerX": 500, "centerY": 400,
                   "Paint": glyph("square", solid(2))}},
        {"Format": 12, "Transform": {"xx": 0.3, "yx": 0, "xy": 0, "yy": 0.3, "dx": 600, "dy": 0},
         "Paint": {"Format": 30, "xSkewAngle": 20, "ySkewAngle": 0, "centerX": 0, "centerY": 0,
                   "Paint": glyph("square", solid(0))}}),
    "G": layers(composite(glyph("disc", solid(0)), "src_in",
                          {"Format": 14, "dx": 400, "dy": 0, "Paint": SMALL}),
                composite(glyph("disc", solid(2)), "src_out",
                          {"Format": 14, "dx": 400, "dy": 0, "Paint": SMALL})),
    "H": composite({"Format": 14, "dx": 150, "dy": 0, "Paint": glyph("disc", solid(1))}, "multiply",
                   {"Format": 14, "dx": -150, "dy": 0, "Paint": glyph("disc", solid(2))}),
    "I": {"Format": 26, "angle": 180, "centerX": 500, "centerY": 400,
          "Paint": {"Format": 11, "Glyph": "B"}},
    "J": [("square", 0), ("disc", 2)],
}
PALETTES = [[(0.8, 0.1, 0.1, 1), (0.1, 0.5, 0.2, 1), (0.95, 0.8, 0.1, 1)],
            [(0.1, 0.1, 0.4, 1), (0.3, 0.3, 0.3, 1), (0.2, 0.6, 0.9, 1)],
            [(1.0, 0.9, 0.7, 1), (0.8, 0.9, 1.0, 1), (1.0, 1.0, 1.0, 1)]]
LIGHT, DARK = 1, 2  # What a palette is usable with (OpenType, CPAL, paletteType).


def main():
    names = [".notdef", "space", "square", "disc", *LETTERS]
    font = FontBuilder(EM, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({0x20: "space", **{ord(c): c for c in LETTERS}})
    font.setupGlyf({n: disc() if n == "disc" else blank() if n == "space" else square()
                    for n in names})
    font.setupHorizontalMetrics({n: (EM, 0 if n == "space" else 100) for n in names})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Painted", "styleName": "Regular",
                         "psName": "Painted-Regular", "fullName": "Painted"})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, sxHeight=400, sCapHeight=800)
    font.setupPost()
    font.font["COLR"] = buildCOLR(PAINTINGS, glyphMap=font.font.getReverseGlyphMap(),
                                  clipBoxes={"E": (0, 0, 1000, 800)})
    font.font["CPAL"] = buildCPAL(PALETTES, paletteTypes=[0, LIGHT, DARK])
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    font.save("painted.ttf")


main()
