#!/usr/bin/python3
"""articles.py CORPUS OUT [--variants N]: what `learn_kinds` learns from, made of a corpus of restoration.

CORPUS holds flat/ID.txt, truth/ID.json and seed.txt with seed.truth.json. OUT gets a folder for each source (the part
of ID before its hyphen) with ID.txt in UTF-8 and ID.gold, a line for each block: kind (t title, h heading, p paragraph,
l list item), tab, text. OUT/seed holds the seed eight times over, so that its one article counts. With --variants, OUT
gets N more folders for each source, in which the same blocks are flattened by dice in the ways that scraping does.

To train and to judge, from the root of a build:
    tests/restore/training/articles.py ../shared/restore LEARN --variants 5
    ROUNDS=8 build/debug/tests/learn_kinds weights LEARN/* LEARN/*[a-z] LEARN/*[a-z] > weights
    build/debug/tests/learn_kinds try weights LEARN/SOURCE RESTORED
    ../shared/restore/restore-score RESTORED ../shared/restore
What was not made by our own dice counts three times, so it is named three times (LC_ALL=C).
For a judgement that is not of what was learnt, leave SOURCE and its variants out of the second line.
"""
import argparse
import json
import pathlib
import random
import textwrap

ENCODINGS = {"cp1252": "cp1252", "utf-8-bom": "utf-8-sig"}
KINDS = {"li": "l"}
STYLES = ["seed", "clean", "wrap", "dense", "run"]
LISTS = {
    "seed": ["joined", "lines", "lines", "marked"],
    "clean": ["lines", "lines", "marked", "joined"],
    "wrap": ["lines", "lines", "marked", "joined"],
    "dense": ["lines", "lines", "joined", "marked"],
    "run": ["joined", "lines"],
}


def one_line(text):
    return " ".join(text.split())


def gold(blocks):
    return "".join(f"{KINDS.get(b['k'], b['k'])}\t{one_line(b['t'])}\n" for b in blocks)


def write(folder, name, text, answer):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_text(text, newline="")
    (folder / f"{name}.gold").write_text(answer)


class Flattener:
    """Loses the structure of one article, as the dice say."""

    def __init__(self, truth, dice):
        self.truth, self.dice = truth, dice
        self.style = dice.choices(STYLES, [30, 18, 18, 20, 14])[0]
        self.airy = self.style in ("clean", "wrap")
        self.blank = "\n\n" if self.airy else "\n"
        self.usual_list = dice.choice(LISTS[self.style])
        self.blocks = self.part_of([b for b in truth["blocks"] if b["k"] in ("h", "p", "li")])
        if dice.random() < 0.12:
            self.blocks = [self.curt(b) for b in self.blocks]
        self.previous, self.after_joined = None, False

    def part_of(self, blocks):
        """Now and then only a section or two: short articles have no habits to go by."""
        starts = [n for n, b in enumerate(blocks) if b["k"] == "h" or n == 0]
        if self.dice.random() > 0.3 or len(blocks) < 14:
            return blocks
        begin = self.dice.choice(starts)
        end = begin + self.dice.randint(4, 12)
        while end < len(blocks) and blocks[end - 1]["k"] == "h":
            end += 1
        return blocks[begin:end]

    def curt(self, block):
        """Now and then an article of few words, which is no list of headings for that."""
        words = block["t"].split()[: self.dice.randint(2, 8)]
        if block["k"] != "p" or block["t"].endswith(":"):
            return block
        return dict(block, t=" ".join(words).rstrip(".,;:!?") + ".")

    def flat(self):
        body = ""
        for n, block in enumerate(self.blocks):
            before, words = self.item(block) if block["k"] == "li" else self.passage(block)
            body += (self.blank if n == 0 else before) + words
            self.previous = block
        title = self.truth["title"]
        text = title + (self.blank + title if self.dice.random() < 0.5 else "") + body
        return (self.wrapped(text) if self.style in ("wrap", "dense") else text) + "\n"

    def item(self, block):
        previous = self.previous
        first = not (previous and previous["k"] == "li" and previous["g"] == block["g"])
        if first:
            self.begin_list(block)
        self.number += 1
        label = ""
        if self.manner == "marked":
            label = f"{self.number}. " if self.numbered else self.bullet
        between = {"joined": " ", "jam": "", "lines": self.inner, "marked": self.inner}
        self.after_joined = self.manner in ("joined", "jam")
        return (self.intro if first else between[self.manner]), label + one_line(block["t"])

    def begin_list(self, block):
        dice = self.dice
        self.manner = self.usual_list if dice.random() < 0.7 else dice.choice(LISTS[self.style])
        if self.manner == "joined" and dice.random() < 0.08 and self.style != "clean":
            self.manner = "jam"
        self.inner = self.blank if self.airy and dice.random() < 0.25 else "\n"
        self.intro = self.inner if dice.random() < 0.6 else self.blank
        self.bullet, self.numbered, self.number = dice.choice(["- ", "* ", "• "]), block.get("o"), 0

    def passage(self, block):
        kind, before = block["k"], self.previous["k"] if self.previous else None
        roll = self.dice.random()
        glue = self.blank
        if before == "li" and self.after_joined and roll < 0.2:
            glue = ""
        elif self.style == "run" and before == "p" and roll < 0.2:
            glue = "" if roll < 0.12 else " "
        elif self.style == "run" and before == "h" and roll < 0.1:
            glue = " "
        elif self.style in ("seed", "dense") and before == "p" and roll < 0.06:
            glue = "" if roll < 0.045 or kind == "h" else " "
        elif self.style == "wrap" and before == "p" and kind == "h" and roll < 0.02:
            glue = ""
        self.after_joined = False
        return glue, one_line(block["t"])

    def wrapped(self, text):
        width = self.dice.randint(58, 92)
        fill = lambda line: textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)
        return "\n".join("\n".join(fill(line)) for line in text.split("\n"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--variants", type=int, default=0)
    args = parser.parse_args()
    dice = {n: random.Random(n) for n in range(1, args.variants + 1)}
    for path in sorted((args.corpus / "truth").glob("*.json")):
        truth = json.loads(path.read_text())
        source = path.stem.split("-")[0]
        raw = (args.corpus / "flat" / f"{path.stem}.txt").read_bytes()
        text = raw.decode(ENCODINGS.get(truth["enc"], "utf-8"), "replace")
        write(args.out / source, path.stem, text, gold(truth["blocks"]))
        for n, rolls in dice.items():
            flattener = Flattener(truth, rolls)
            answer = f"t\t{truth['title']}\n" + gold(flattener.blocks)
            write(args.out / f"{source}-{n}", path.stem, flattener.flat(), answer)
    seed = json.loads((args.corpus / "seed.truth.json").read_text())
    for n in range(1, 9):
        write(args.out / "seed", f"seed{n}", (args.corpus / "seed.txt").read_text(), gold(seed["blocks"]))


main()
