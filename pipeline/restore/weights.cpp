// What each cue says for a heading, a paragraph and an item. Learned, not written: by
// tests/restore/training/learn.cpp, from articles whose structure is known. A weight is a share of
// the logarithm of the odds; the name of its cue stands behind it.
#include "cues.hpp"

namespace makeready::restore {

namespace {

// clang-format off
constexpr Weight weights[] = {
    {-0.53F, -0.32F, -0.09F}, // always: always
    {0.00F, 0.00F, 0.00F}, // words, ending: none, nothing
    {-0.03F, -0.08F, -0.08F}, // words, ending: none, a stop
    {-0.04F, -0.03F, -0.06F}, // words, ending: none, a question mark
    {0.00F, 0.00F, 0.00F}, // words, ending: none, a colon
    {0.00F, 0.00F, 0.00F}, // words, ending: none, a comma
    {0.23F, 0.23F, -0.03F}, // words, ending: none, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 1 or 2, nothing
    {0.04F, -0.08F, -0.24F}, // words, ending: 1 or 2, a stop
    {-0.11F, -0.12F, -0.33F}, // words, ending: 1 or 2, a question mark
    {-0.31F, -0.07F, 0.17F}, // words, ending: 1 or 2, a colon
    {-0.02F, -0.00F, -0.06F}, // words, ending: 1 or 2, a comma
    {0.19F, -0.32F, -0.23F}, // words, ending: 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 3 to 5, nothing
    {-0.02F, -0.16F, -0.03F}, // words, ending: 3 to 5, a stop
    {0.28F, -0.18F, -0.09F}, // words, ending: 3 to 5, a question mark
    {0.18F, -0.00F, -0.23F}, // words, ending: 3 to 5, a colon
    {-0.09F, -0.14F, 0.24F}, // words, ending: 3 to 5, a comma
    {0.06F, 0.10F, 0.06F}, // words, ending: 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 6 to 9, nothing
    {0.17F, -0.23F, -0.03F}, // words, ending: 6 to 9, a stop
    {-0.03F, -0.06F, -0.06F}, // words, ending: 6 to 9, a question mark
    {-0.20F, 0.31F, -0.07F}, // words, ending: 6 to 9, a colon
    {-0.15F, -0.13F, -0.26F}, // words, ending: 6 to 9, a comma
    {-0.01F, 0.04F, 0.09F}, // words, ending: 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 10 to 14, nothing
    {-0.12F, -0.02F, -0.04F}, // words, ending: 10 to 14, a stop
    {-0.14F, 0.01F, -0.02F}, // words, ending: 10 to 14, a question mark
    {0.13F, -0.01F, -0.11F}, // words, ending: 10 to 14, a colon
    {-0.02F, -0.06F, 0.16F}, // words, ending: 10 to 14, a comma
    {-0.16F, 0.01F, 0.18F}, // words, ending: 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 15 to 20, nothing
    {-0.10F, 0.07F, -0.12F}, // words, ending: 15 to 20, a stop
    {-0.08F, -0.09F, -0.08F}, // words, ending: 15 to 20, a question mark
    {-0.08F, 0.21F, 0.10F}, // words, ending: 15 to 20, a colon
    {-0.02F, -0.05F, 0.07F}, // words, ending: 15 to 20, a comma
    {-0.17F, -0.15F, 0.14F}, // words, ending: 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 21 to 35, nothing
    {-0.13F, 0.01F, -0.02F}, // words, ending: 21 to 35, a stop
    {-0.09F, 0.06F, 0.12F}, // words, ending: 21 to 35, a question mark
    {-0.16F, 0.20F, -0.18F}, // words, ending: 21 to 35, a colon
    {-0.10F, -0.01F, -0.12F}, // words, ending: 21 to 35, a comma
    {-0.17F, -0.08F, -0.16F}, // words, ending: 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: over 35, nothing
    {-0.15F, 0.21F, 0.02F}, // words, ending: over 35, a stop
    {-0.16F, 0.05F, -0.23F}, // words, ending: over 35, a question mark
    {-0.12F, -0.00F, 0.11F}, // words, ending: over 35, a colon
    {-0.05F, -0.19F, -0.10F}, // words, ending: over 35, a comma
    {-0.19F, -0.26F, -0.20F}, // words, ending: over 35, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, nothing
    {-0.04F, -0.38F, -0.28F}, // beginning, ending: nothing, a stop
    {-0.05F, -0.03F, -0.15F}, // beginning, ending: nothing, a question mark
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, a comma
    {-0.07F, 0.07F, -0.26F}, // beginning, ending: nothing, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a capital, nothing
    {-0.34F, 0.02F, -0.10F}, // beginning, ending: a capital, a stop
    {-0.13F, -0.18F, -0.03F}, // beginning, ending: a capital, a question mark
    {-0.11F, 0.27F, -0.17F}, // beginning, ending: a capital, a colon
    {-0.17F, -0.21F, -0.22F}, // beginning, ending: a capital, a comma
    {0.08F, -0.20F, -0.44F}, // beginning, ending: a capital, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a small letter, nothing
    {-0.32F, 0.33F, -0.91F}, // beginning, ending: a small letter, a stop
    {-0.01F, -0.02F, -0.71F}, // beginning, ending: a small letter, a question mark
    {-0.14F, 0.77F, -0.24F}, // beginning, ending: a small letter, a colon
    {-0.00F, -0.00F, 0.00F}, // beginning, ending: a small letter, a comma
    {-0.39F, -0.55F, 1.20F}, // beginning, ending: a small letter, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, nothing
    {-0.23F, 0.14F, -0.80F}, // beginning, ending: a digit, a stop
    {-0.08F, -0.04F, -0.04F}, // beginning, ending: a digit, a question mark
    {-0.49F, -0.05F, -0.56F}, // beginning, ending: a digit, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, a comma
    {0.07F, -0.41F, 0.90F}, // beginning, ending: a digit, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a bullet, nothing
    {-0.13F, -0.46F, 0.65F}, // beginning, ending: a bullet, a stop
    {-0.13F, -0.17F, 0.43F}, // beginning, ending: a bullet, a question mark
    {-0.39F, -0.34F, 0.57F}, // beginning, ending: a bullet, a colon
    {-0.03F, -0.01F, 0.61F}, // beginning, ending: a bullet, a comma
    {-0.58F, -0.33F, 0.31F}, // beginning, ending: a bullet, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a number, nothing
    {0.28F, -0.89F, 0.58F}, // beginning, ending: a number, a stop
    {-0.66F, 0.82F, -1.03F}, // beginning, ending: a number, a question mark
    {-0.66F, -0.69F, 1.20F}, // beginning, ending: a number, a colon
    {-0.01F, -0.04F, 0.06F}, // beginning, ending: a number, a comma
    {0.30F, 0.13F, -0.71F}, // beginning, ending: a number, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a quote, nothing
    {0.01F, 0.16F, -0.07F}, // beginning, ending: a quote, a stop
    {-0.23F, 0.07F, 0.72F}, // beginning, ending: a quote, a question mark
    {-0.07F, -1.25F, -0.93F}, // beginning, ending: a quote, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a quote, a comma
    {-0.55F, 0.22F, -0.05F}, // beginning, ending: a quote, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: another word, nothing
    {-0.17F, -0.24F, 0.52F}, // opener, ending: another word, a stop
    {-0.17F, -0.18F, 0.38F}, // opener, ending: another word, a question mark
    {0.67F, -0.44F, 0.13F}, // opener, ending: another word, a colon
    {-0.14F, -0.14F, -0.05F}, // opener, ending: another word, a comma
    {-0.27F, -0.13F, 0.12F}, // opener, ending: another word, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a determiner, nothing
    {-0.11F, 0.05F, -0.32F}, // opener, ending: a determiner, a stop
    {-0.17F, 0.15F, -0.32F}, // opener, ending: a determiner, a question mark
    {-0.39F, 0.74F, -0.27F}, // opener, ending: a determiner, a colon
    {-0.05F, -0.17F, -0.02F}, // opener, ending: a determiner, a comma
    {-0.14F, 0.14F, 0.08F}, // opener, ending: a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a pronoun, nothing
    {0.02F, -0.02F, -0.43F}, // opener, ending: a pronoun, a stop
    {-0.12F, 0.25F, -0.45F}, // opener, ending: a pronoun, a question mark
    {-0.48F, -0.06F, -0.16F}, // opener, ending: a pronoun, a colon
    {-0.00F, -0.01F, -0.16F}, // opener, ending: a pronoun, a comma
    {-0.14F, -0.03F, -0.26F}, // opener, ending: a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a particle, nothing
    {-0.13F, 0.28F, -0.60F}, // opener, ending: a particle, a stop
    {-0.18F, 0.21F, -0.21F}, // opener, ending: a particle, a question mark
    {-0.56F, 0.57F, -0.13F}, // opener, ending: a particle, a colon
    {-0.05F, -0.04F, -0.05F}, // opener, ending: a particle, a comma
    {0.11F, -0.40F, -0.30F}, // opener, ending: a particle, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a question word, nothing
    {-0.04F, -0.27F, 0.70F}, // opener, ending: a question word, a stop
    {0.20F, -0.28F, -0.06F}, // opener, ending: a question word, a question mark
    {-1.12F, 0.61F, -0.64F}, // opener, ending: a question word, a colon
    {-0.15F, 0.41F, -0.22F}, // opener, ending: a question word, a comma
    {0.55F, -0.38F, -0.07F}, // opener, ending: a question word, no stop
    {0.12F, 0.13F, -0.05F}, // holds a clause, words: no, none
    {0.09F, -0.35F, -0.20F}, // holds a clause, words: no, 1 or 2
    {0.14F, -0.04F, -0.06F}, // holds a clause, words: no, 3 to 5
    {-0.00F, 0.13F, 0.09F}, // holds a clause, words: no, 6 to 9
    {-0.05F, -0.07F, 0.21F}, // holds a clause, words: no, 10 to 14
    {-0.07F, -0.08F, -0.02F}, // holds a clause, words: no, 15 to 20
    {-0.10F, -0.06F, 0.36F}, // holds a clause, words: no, 21 to 35
    {-0.10F, -0.08F, 0.33F}, // holds a clause, words: no, over 35
    {0.00F, 0.00F, 0.00F}, // holds a clause, words: yes, none
    {0.28F, 0.10F, -0.42F}, // holds a clause, words: yes, 1 or 2
    {0.13F, -0.07F, 0.01F}, // holds a clause, words: yes, 3 to 5
    {0.08F, -0.25F, -0.07F}, // holds a clause, words: yes, 6 to 9
    {-0.17F, 0.04F, -0.11F}, // holds a clause, words: yes, 10 to 14
    {-0.17F, 0.09F, -0.07F}, // holds a clause, words: yes, 15 to 20
    {-0.22F, 0.09F, -0.32F}, // holds a clause, words: yes, 21 to 35
    {-0.20F, 0.21F, -0.38F}, // holds a clause, words: yes, over 35
    {-0.07F, 0.02F, -0.07F}, // has a label, sentences: no, none
    {-0.11F, -0.44F, -0.15F}, // has a label, sentences: no, one
    {-0.29F, 0.08F, -0.24F}, // has a label, sentences: no, two
    {-0.19F, 0.25F, -0.00F}, // has a label, sentences: no, more
    {0.00F, 0.00F, 0.00F}, // has a label, sentences: yes, none
    {-0.11F, 0.23F, 0.26F}, // has a label, sentences: yes, one
    {-0.05F, -0.21F, 0.12F}, // has a label, sentences: yes, two
    {-0.06F, -0.45F, -0.03F}, // has a label, sentences: yes, more
    {0.00F, 0.00F, 0.00F}, // title case, ending: no, nothing
    {-0.35F, -0.05F, -0.12F}, // title case, ending: no, a stop
    {-0.34F, -0.13F, 0.06F}, // title case, ending: no, a question mark
    {-0.12F, 0.26F, -0.13F}, // title case, ending: no, a colon
    {-0.15F, -0.16F, 0.05F}, // title case, ending: no, a comma
    {-0.10F, -0.22F, 0.07F}, // title case, ending: no, no stop
    {0.00F, 0.00F, 0.00F}, // title case, ending: yes, nothing
    {-0.07F, 0.15F, -0.48F}, // title case, ending: yes, a stop
    {1.06F, -0.10F, -0.29F}, // title case, ending: yes, a question mark
    {-0.42F, -0.26F, -0.85F}, // title case, ending: yes, a colon
    {-0.17F, -0.30F, -0.47F}, // title case, ending: yes, a comma
    {-0.17F, -0.19F, -0.28F}, // title case, ending: yes, no stop
    {0.00F, 0.00F, 0.00F}, // edge before, edge behind: the end of the text, the end of the text
    {0.14F, 0.23F, -0.06F}, // edge before, edge behind: the end of the text, an empty line
    {0.00F, 0.16F, -0.11F}, // edge before, edge behind: the end of the text, a line end
    {0.13F, -0.03F, -0.08F}, // edge before, edge behind: the end of the text, a wrapped line end
    {-0.12F, 0.23F, -0.08F}, // edge before, edge behind: the end of the text, glue
    {-0.00F, -0.07F, -0.04F}, // edge before, edge behind: the end of the text, a sentence end
    {-0.16F, -0.14F, -0.04F}, // edge before, edge behind: the end of the text, a capital
    {-0.16F, 0.39F, -0.04F}, // edge before, edge behind: an empty line, the end of the text
    {0.31F, 0.42F, 0.10F}, // edge before, edge behind: an empty line, an empty line
    {0.10F, 0.06F, 0.09F}, // edge before, edge behind: an empty line, a line end
    {-0.01F, -0.32F, -0.14F}, // edge before, edge behind: an empty line, a wrapped line end
    {-0.41F, -0.09F, -0.00F}, // edge before, edge behind: an empty line, glue
    {-0.05F, -0.51F, -0.26F}, // edge before, edge behind: an empty line, a sentence end
    {-0.44F, -0.21F, -0.12F}, // edge before, edge behind: an empty line, a capital
    {-0.13F, 0.22F, 0.02F}, // edge before, edge behind: a line end, the end of the text
    {-0.36F, -0.42F, 0.40F}, // edge before, edge behind: a line end, an empty line
    {0.10F, 0.09F, 0.32F}, // edge before, edge behind: a line end, a line end
    {0.00F, 0.17F, 0.29F}, // edge before, edge behind: a line end, a wrapped line end
    {-0.18F, 0.08F, -0.22F}, // edge before, edge behind: a line end, glue
    {-0.08F, -0.20F, -0.28F}, // edge before, edge behind: a line end, a sentence end
    {-0.15F, -0.12F, -0.14F}, // edge before, edge behind: a line end, a capital
    {-0.01F, 0.01F, -0.01F}, // edge before, edge behind: a wrapped line end, the end of the text
    {-0.08F, -0.51F, 0.11F}, // edge before, edge behind: a wrapped line end, an empty line
    {0.08F, 0.22F, 0.15F}, // edge before, edge behind: a wrapped line end, a line end
    {-0.05F, 0.07F, -0.14F}, // edge before, edge behind: a wrapped line end, a wrapped line end
    {-0.07F, 0.34F, 0.28F}, // edge before, edge behind: a wrapped line end, glue
    {-0.02F, -0.19F, -0.19F}, // edge before, edge behind: a wrapped line end, a sentence end
    {-0.13F, -0.01F, -0.10F}, // edge before, edge behind: a wrapped line end, a capital
    {-0.68F, 0.25F, 0.64F}, // edge before, edge behind: glue, the end of the text
    {0.09F, 0.53F, -0.54F}, // edge before, edge behind: glue, an empty line
    {0.05F, 0.15F, -0.15F}, // edge before, edge behind: glue, a line end
    {0.33F, 0.43F, 0.01F}, // edge before, edge behind: glue, a wrapped line end
    {-0.35F, -0.20F, 0.68F}, // edge before, edge behind: glue, glue
    {0.01F, -0.16F, -0.37F}, // edge before, edge behind: glue, a sentence end
    {-0.11F, -0.06F, -0.08F}, // edge before, edge behind: glue, a capital
    {-0.01F, -0.08F, -0.10F}, // edge before, edge behind: a sentence end, the end of the text
    {-0.11F, -0.36F, -0.18F}, // edge before, edge behind: a sentence end, an empty line
    {-0.05F, -0.24F, -0.45F}, // edge before, edge behind: a sentence end, a line end
    {-0.09F, -0.05F, -0.20F}, // edge before, edge behind: a sentence end, a wrapped line end
    {-0.02F, -0.04F, 0.21F}, // edge before, edge behind: a sentence end, glue
    {-0.04F, -0.07F, 0.20F}, // edge before, edge behind: a sentence end, a sentence end
    {-0.14F, -0.03F, -0.02F}, // edge before, edge behind: a sentence end, a capital
    {-0.01F, -0.20F, -0.17F}, // edge before, edge behind: a capital, the end of the text
    {-0.18F, -0.18F, -0.18F}, // edge before, edge behind: a capital, an empty line
    {-0.22F, -0.10F, -0.21F}, // edge before, edge behind: a capital, a line end
    {-0.09F, -0.13F, -0.25F}, // edge before, edge behind: a capital, a wrapped line end
    {-0.03F, -0.09F, 0.26F}, // edge before, edge behind: a capital, glue
    {-0.00F, 0.02F, -0.17F}, // edge before, edge behind: a capital, a sentence end
    {-0.03F, -0.01F, 0.35F}, // edge before, edge behind: a capital, a capital
    {0.00F, 0.00F, 0.00F}, // edge before, words: the end of the text, none
    {0.17F, -0.32F, -0.08F}, // edge before, words: the end of the text, 1 or 2
    {0.31F, -0.19F, -0.06F}, // edge before, words: the end of the text, 3 to 5
    {0.18F, -0.11F, -0.09F}, // edge before, words: the end of the text, 6 to 9
    {-0.39F, 0.39F, -0.15F}, // edge before, words: the end of the text, 10 to 14
    {-0.07F, 0.05F, -0.05F}, // edge before, words: the end of the text, 15 to 20
    {-0.06F, 0.19F, -0.08F}, // edge before, words: the end of the text, 21 to 35
    {-0.01F, 0.23F, -0.05F}, // edge before, words: the end of the text, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: an empty line, none
    {0.24F, -0.22F, -0.31F}, // edge before, words: an empty line, 1 or 2
    {0.10F, -0.06F, -0.17F}, // edge before, words: an empty line, 3 to 5
    {0.20F, -0.00F, -0.21F}, // edge before, words: an empty line, 6 to 9
    {0.08F, 0.10F, 0.14F}, // edge before, words: an empty line, 10 to 14
    {-0.18F, 0.04F, -0.00F}, // edge before, words: an empty line, 15 to 20
    {-0.24F, 0.00F, -0.04F}, // edge before, words: an empty line, 21 to 35
    {-0.13F, 0.32F, -0.02F}, // edge before, words: an empty line, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: a line end, none
    {0.26F, -0.26F, -0.01F}, // edge before, words: a line end, 1 or 2
    {0.08F, 0.04F, 0.06F}, // edge before, words: a line end, 3 to 5
    {0.03F, -0.01F, -0.00F}, // edge before, words: a line end, 6 to 9
    {-0.06F, -0.11F, 0.00F}, // edge before, words: a line end, 10 to 14
    {-0.15F, 0.01F, 0.13F}, // edge before, words: a line end, 15 to 20
    {-0.17F, 0.16F, 0.07F}, // edge before, words: a line end, 21 to 35
    {-0.18F, 0.14F, 0.01F}, // edge before, words: a line end, over 35
    {0.43F, 0.46F, -0.12F}, // edge before, words: a wrapped line end, none
    {-0.11F, -0.02F, -0.19F}, // edge before, words: a wrapped line end, 1 or 2
    {0.25F, -0.25F, 0.10F}, // edge before, words: a wrapped line end, 3 to 5
    {0.01F, 0.06F, 0.16F}, // edge before, words: a wrapped line end, 6 to 9
    {-0.10F, 0.03F, 0.08F}, // edge before, words: a wrapped line end, 10 to 14
    {-0.03F, -0.02F, -0.19F}, // edge before, words: a wrapped line end, 15 to 20
    {-0.11F, -0.01F, -0.00F}, // edge before, words: a wrapped line end, 21 to 35
    {-0.06F, -0.04F, 0.01F}, // edge before, words: a wrapped line end, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: glue, none
    {-0.20F, 0.13F, -0.01F}, // edge before, words: glue, 1 or 2
    {0.21F, -0.04F, 0.02F}, // edge before, words: glue, 3 to 5
    {0.37F, -0.19F, -0.09F}, // edge before, words: glue, 6 to 9
    {-0.17F, 0.00F, 0.02F}, // edge before, words: glue, 10 to 14
    {-0.09F, 0.10F, -0.26F}, // edge before, words: glue, 15 to 20
    {-0.05F, 0.24F, -0.05F}, // edge before, words: glue, 21 to 35
    {-0.06F, 0.10F, -0.17F}, // edge before, words: glue, over 35
    {-0.03F, -0.06F, -0.04F}, // edge before, words: a sentence end, none
    {0.08F, -0.04F, -0.16F}, // edge before, words: a sentence end, 1 or 2
    {0.01F, 0.00F, -0.22F}, // edge before, words: a sentence end, 3 to 5
    {-0.04F, -0.07F, 0.05F}, // edge before, words: a sentence end, 6 to 9
    {-0.05F, -0.13F, 0.05F}, // edge before, words: a sentence end, 10 to 14
    {-0.02F, 0.02F, -0.14F}, // edge before, words: a sentence end, 15 to 20
    {-0.03F, -0.22F, -0.05F}, // edge before, words: a sentence end, 21 to 35
    {-0.08F, -0.12F, -0.12F}, // edge before, words: a sentence end, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: a capital, none
    {-0.18F, -0.07F, -0.24F}, // edge before, words: a capital, 1 or 2
    {-0.07F, -0.09F, 0.10F}, // edge before, words: a capital, 3 to 5
    {-0.11F, -0.06F, -0.00F}, // edge before, words: a capital, 6 to 9
    {-0.03F, 0.16F, -0.16F}, // edge before, words: a capital, 10 to 14
    {-0.01F, -0.11F, 0.16F}, // edge before, words: a capital, 15 to 20
    {-0.01F, 0.02F, 0.04F}, // edge before, words: a capital, 21 to 35
    {-0.01F, -0.15F, -0.03F}, // edge before, words: a capital, over 35
    {0.01F, 0.12F, -0.13F}, // what stands before ends in, edge: nothing, the end of the text
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, an empty line
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a stop, the end of the text
    {-0.02F, 0.15F, -0.08F}, // what stands before ends in, edge: a stop, an empty line
    {-0.09F, 0.08F, -0.06F}, // what stands before ends in, edge: a stop, a line end
    {0.11F, 0.39F, 0.19F}, // what stands before ends in, edge: a stop, a wrapped line end
    {-0.06F, 0.17F, -0.13F}, // what stands before ends in, edge: a stop, glue
    {-0.17F, -0.37F, -0.17F}, // what stands before ends in, edge: a stop, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a stop, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a question mark, the end of the text
    {-0.39F, 0.20F, 0.16F}, // what stands before ends in, edge: a question mark, an empty line
    {0.02F, 0.05F, -0.09F}, // what stands before ends in, edge: a question mark, a line end
    {-0.15F, 0.55F, -0.04F}, // what stands before ends in, edge: a question mark, a wrapped line end
    {0.01F, 0.11F, -0.19F}, // what stands before ends in, edge: a question mark, glue
    {-0.10F, -0.16F, -0.17F}, // what stands before ends in, edge: a question mark, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a question mark, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, the end of the text
    {-0.12F, -0.21F, 0.32F}, // what stands before ends in, edge: a colon, an empty line
    {-0.28F, -0.11F, 0.40F}, // what stands before ends in, edge: a colon, a line end
    {0.02F, -1.18F, 0.91F}, // what stands before ends in, edge: a colon, a wrapped line end
    {0.49F, -0.13F, -0.94F}, // what stands before ends in, edge: a colon, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, the end of the text
    {-0.52F, -0.23F, 0.50F}, // what stands before ends in, edge: a comma, an empty line
    {-0.32F, -0.11F, 0.40F}, // what stands before ends in, edge: a comma, a line end
    {-0.12F, -0.37F, -0.11F}, // what stands before ends in, edge: a comma, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: no stop, the end of the text
    {0.19F, 0.05F, -0.15F}, // what stands before ends in, edge: no stop, an empty line
    {0.03F, 0.03F, -0.07F}, // what stands before ends in, edge: no stop, a line end
    {-0.21F, -0.41F, -0.32F}, // what stands before ends in, edge: no stop, a wrapped line end
    {0.06F, 0.01F, -0.16F}, // what stands before ends in, edge: no stop, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: no stop, a sentence end
    {-0.28F, -0.20F, -0.04F}, // what stands before ends in, edge: no stop, a capital
    {-0.02F, -0.04F, -0.03F}, // words before, words: none, none
    {0.17F, -0.32F, -0.08F}, // words before, words: none, 1 or 2
    {0.29F, -0.19F, -0.06F}, // words before, words: none, 3 to 5
    {0.18F, -0.11F, -0.09F}, // words before, words: none, 6 to 9
    {-0.39F, 0.39F, -0.16F}, // words before, words: none, 10 to 14
    {-0.07F, 0.05F, -0.05F}, // words before, words: none, 15 to 20
    {-0.05F, 0.18F, -0.08F}, // words before, words: none, 21 to 35
    {-0.01F, 0.20F, -0.05F}, // words before, words: none, over 35
    {-0.04F, -0.03F, -0.23F}, // words before, words: 1 or 2, none
    {-0.43F, -0.19F, 0.29F}, // words before, words: 1 or 2, 1 or 2
    {-0.21F, -0.38F, 0.13F}, // words before, words: 1 or 2, 3 to 5
    {-0.21F, -0.28F, 0.11F}, // words before, words: 1 or 2, 6 to 9
    {-0.15F, -0.00F, 0.13F}, // words before, words: 1 or 2, 10 to 14
    {-0.05F, -0.19F, 0.01F}, // words before, words: 1 or 2, 15 to 20
    {-0.04F, -0.21F, 0.09F}, // words before, words: 1 or 2, 21 to 35
    {-0.04F, 0.04F, -0.03F}, // words before, words: 1 or 2, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 3 to 5, none
    {-0.15F, -0.18F, 0.17F}, // words before, words: 3 to 5, 1 or 2
    {-0.03F, -0.19F, 0.37F}, // words before, words: 3 to 5, 3 to 5
    {0.14F, -0.17F, 0.12F}, // words before, words: 3 to 5, 6 to 9
    {0.08F, 0.15F, 0.19F}, // words before, words: 3 to 5, 10 to 14
    {-0.05F, -0.15F, 0.03F}, // words before, words: 3 to 5, 15 to 20
    {-0.05F, -0.14F, 0.03F}, // words before, words: 3 to 5, 21 to 35
    {-0.03F, 0.02F, -0.26F}, // words before, words: 3 to 5, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 6 to 9, none
    {0.27F, -0.13F, -0.36F}, // words before, words: 6 to 9, 1 or 2
    {0.10F, -0.15F, -0.07F}, // words before, words: 6 to 9, 3 to 5
    {0.19F, 0.09F, 0.04F}, // words before, words: 6 to 9, 6 to 9
    {-0.01F, -0.07F, 0.09F}, // words before, words: 6 to 9, 10 to 14
    {-0.02F, 0.27F, 0.07F}, // words before, words: 6 to 9, 15 to 20
    {-0.08F, 0.13F, -0.14F}, // words before, words: 6 to 9, 21 to 35
    {-0.07F, -0.05F, -0.10F}, // words before, words: 6 to 9, over 35
    {0.25F, 0.25F, -0.03F}, // words before, words: 10 to 14, none
    {-0.01F, 0.16F, -0.31F}, // words before, words: 10 to 14, 1 or 2
    {-0.06F, 0.32F, -0.02F}, // words before, words: 10 to 14, 3 to 5
    {-0.01F, 0.02F, 0.00F}, // words before, words: 10 to 14, 6 to 9
    {-0.05F, -0.01F, 0.08F}, // words before, words: 10 to 14, 10 to 14
    {-0.03F, -0.15F, -0.00F}, // words before, words: 10 to 14, 15 to 20
    {-0.04F, 0.12F, -0.09F}, // words before, words: 10 to 14, 21 to 35
    {-0.06F, 0.10F, 0.01F}, // words before, words: 10 to 14, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 15 to 20, none
    {0.06F, 0.08F, -0.25F}, // words before, words: 15 to 20, 1 or 2
    {-0.04F, 0.19F, -0.01F}, // words before, words: 15 to 20, 3 to 5
    {-0.18F, -0.03F, 0.09F}, // words before, words: 15 to 20, 6 to 9
    {-0.00F, -0.09F, -0.17F}, // words before, words: 15 to 20, 10 to 14
    {-0.04F, 0.04F, -0.03F}, // words before, words: 15 to 20, 15 to 20
    {-0.02F, -0.06F, 0.11F}, // words before, words: 15 to 20, 21 to 35
    {-0.03F, -0.07F, -0.02F}, // words before, words: 15 to 20, over 35
    {-0.01F, -0.04F, -0.02F}, // words before, words: 21 to 35, none
    {0.26F, 0.08F, -0.14F}, // words before, words: 21 to 35, 1 or 2
    {0.03F, 0.30F, -0.24F}, // words before, words: 21 to 35, 3 to 5
    {-0.08F, 0.14F, -0.16F}, // words before, words: 21 to 35, 6 to 9
    {-0.10F, -0.02F, -0.03F}, // words before, words: 21 to 35, 10 to 14
    {-0.04F, -0.01F, 0.04F}, // words before, words: 21 to 35, 15 to 20
    {-0.06F, -0.09F, -0.01F}, // words before, words: 21 to 35, 21 to 35
    {-0.05F, -0.09F, 0.10F}, // words before, words: 21 to 35, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: over 35, none
    {0.37F, -0.24F, -0.27F}, // words before, words: over 35, 1 or 2
    {0.43F, -0.09F, -0.27F}, // words before, words: over 35, 3 to 5
    {0.15F, 0.01F, -0.12F}, // words before, words: over 35, 6 to 9
    {0.05F, -0.11F, -0.08F}, // words before, words: over 35, 10 to 14
    {-0.09F, 0.22F, -0.27F}, // words before, words: over 35, 15 to 20
    {-0.09F, 0.16F, 0.02F}, // words before, words: over 35, 21 to 35
    {-0.09F, 0.17F, 0.17F}, // words before, words: over 35, over 35
    {-0.00F, -0.02F, -0.04F}, // words behind, words: none, none
    {-0.39F, -0.40F, 0.56F}, // words behind, words: none, 1 or 2
    {-0.34F, 0.39F, 0.15F}, // words behind, words: none, 3 to 5
    {-0.26F, 0.49F, -0.41F}, // words behind, words: none, 6 to 9
    {-0.08F, 0.01F, 0.11F}, // words behind, words: none, 10 to 14
    {-0.02F, -0.02F, 0.05F}, // words behind, words: none, 15 to 20
    {-0.01F, 0.05F, -0.11F}, // words behind, words: none, 21 to 35
    {-0.01F, 0.14F, -0.06F}, // words behind, words: none, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 1 or 2, none
    {-0.27F, -0.18F, 0.11F}, // words behind, words: 1 or 2, 1 or 2
    {-0.21F, -0.27F, 0.10F}, // words behind, words: 1 or 2, 3 to 5
    {-0.23F, 0.16F, 0.22F}, // words behind, words: 1 or 2, 6 to 9
    {-0.20F, 0.17F, 0.02F}, // words behind, words: 1 or 2, 10 to 14
    {-0.07F, -0.22F, 0.06F}, // words behind, words: 1 or 2, 15 to 20
    {-0.03F, -0.29F, 0.12F}, // words behind, words: 1 or 2, 21 to 35
    {-0.03F, 0.04F, 0.26F}, // words behind, words: 1 or 2, over 35
    {-0.16F, -0.27F, -0.03F}, // words behind, words: 3 to 5, none
    {0.06F, -0.18F, 0.00F}, // words behind, words: 3 to 5, 1 or 2
    {-0.05F, 0.03F, 0.12F}, // words behind, words: 3 to 5, 3 to 5
    {-0.09F, -0.04F, -0.07F}, // words behind, words: 3 to 5, 6 to 9
    {0.05F, -0.14F, -0.03F}, // words behind, words: 3 to 5, 10 to 14
    {-0.05F, 0.25F, -0.07F}, // words behind, words: 3 to 5, 15 to 20
    {-0.05F, -0.02F, 0.05F}, // words behind, words: 3 to 5, 21 to 35
    {-0.04F, -0.08F, 0.33F}, // words behind, words: 3 to 5, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 6 to 9, none
    {0.18F, 0.08F, -0.44F}, // words behind, words: 6 to 9, 1 or 2
    {0.10F, 0.13F, -0.15F}, // words behind, words: 6 to 9, 3 to 5
    {-0.06F, -0.12F, 0.24F}, // words behind, words: 6 to 9, 6 to 9
    {-0.13F, 0.07F, 0.16F}, // words behind, words: 6 to 9, 10 to 14
    {-0.01F, 0.03F, -0.10F}, // words behind, words: 6 to 9, 15 to 20
    {-0.04F, 0.08F, -0.04F}, // words behind, words: 6 to 9, 21 to 35
    {-0.07F, 0.21F, -0.06F}, // words behind, words: 6 to 9, over 35
    {-0.04F, -0.03F, -0.23F}, // words behind, words: 10 to 14, none
    {0.29F, -0.23F, -0.39F}, // words behind, words: 10 to 14, 1 or 2
    {0.04F, 0.03F, 0.15F}, // words behind, words: 10 to 14, 3 to 5
    {0.14F, -0.29F, 0.20F}, // words behind, words: 10 to 14, 6 to 9
    {0.02F, 0.01F, -0.02F}, // words behind, words: 10 to 14, 10 to 14
    {-0.04F, -0.10F, 0.19F}, // words behind, words: 10 to 14, 15 to 20
    {-0.08F, 0.12F, -0.00F}, // words behind, words: 10 to 14, 21 to 35
    {-0.06F, -0.11F, -0.17F}, // words behind, words: 10 to 14, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 15 to 20, none
    {-0.26F, 0.08F, 0.12F}, // words behind, words: 15 to 20, 1 or 2
    {0.15F, -0.05F, 0.00F}, // words behind, words: 15 to 20, 3 to 5
    {0.10F, -0.08F, -0.07F}, // words behind, words: 15 to 20, 6 to 9
    {-0.03F, -0.18F, 0.01F}, // words behind, words: 15 to 20, 10 to 14
    {-0.03F, -0.00F, -0.19F}, // words behind, words: 15 to 20, 15 to 20
    {-0.04F, 0.08F, -0.03F}, // words behind, words: 15 to 20, 21 to 35
    {-0.02F, -0.07F, -0.28F}, // words behind, words: 15 to 20, over 35
    {-0.03F, -0.06F, -0.02F}, // words behind, words: 21 to 35, none
    {0.10F, 0.00F, -0.12F}, // words behind, words: 21 to 35, 1 or 2
    {0.14F, 0.02F, -0.18F}, // words behind, words: 21 to 35, 3 to 5
    {0.04F, 0.02F, -0.24F}, // words behind, words: 21 to 35, 6 to 9
    {-0.02F, 0.08F, -0.05F}, // words behind, words: 21 to 35, 10 to 14
    {-0.05F, 0.03F, 0.10F}, // words behind, words: 21 to 35, 15 to 20
    {-0.06F, -0.06F, 0.11F}, // words behind, words: 21 to 35, 21 to 35
    {-0.04F, -0.05F, -0.12F}, // words behind, words: 21 to 35, over 35
    {0.49F, 0.51F, -0.02F}, // words behind, words: over 35, none
    {0.34F, -0.14F, -0.18F}, // words behind, words: over 35, 1 or 2
    {0.26F, -0.15F, -0.12F}, // words behind, words: over 35, 3 to 5
    {0.26F, 0.02F, -0.12F}, // words behind, words: over 35, 6 to 9
    {-0.08F, 0.01F, -0.03F}, // words behind, words: over 35, 10 to 14
    {-0.09F, -0.01F, -0.18F}, // words behind, words: over 35, 15 to 20
    {-0.12F, 0.01F, -0.19F}, // words behind, words: over 35, 21 to 35
    {-0.14F, 0.21F, 0.10F}, // words behind, words: over 35, over 35
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: nothing, nothing
    {-0.05F, 0.23F, -0.19F}, // what follows ends in, ending: nothing, a stop
    {-0.29F, -0.15F, 0.34F}, // what follows ends in, ending: nothing, a question mark
    {-0.08F, -0.02F, 0.09F}, // what follows ends in, ending: nothing, a colon
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: nothing, a comma
    {-0.56F, 0.19F, 0.35F}, // what follows ends in, ending: nothing, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a stop, nothing
    {-0.41F, -0.19F, -0.01F}, // what follows ends in, ending: a stop, a stop
    {0.15F, 0.02F, 0.29F}, // what follows ends in, ending: a stop, a question mark
    {-0.02F, 0.12F, -0.14F}, // what follows ends in, ending: a stop, a colon
    {-0.14F, -0.04F, -0.43F}, // what follows ends in, ending: a stop, a comma
    {0.20F, -0.20F, -0.20F}, // what follows ends in, ending: a stop, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a question mark, nothing
    {-0.17F, -0.13F, -0.19F}, // what follows ends in, ending: a question mark, a stop
    {-0.39F, -0.25F, -0.54F}, // what follows ends in, ending: a question mark, a question mark
    {-0.40F, 0.43F, 0.00F}, // what follows ends in, ending: a question mark, a colon
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a question mark, a comma
    {-0.24F, -0.09F, -0.05F}, // what follows ends in, ending: a question mark, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a colon, nothing
    {-0.03F, 0.23F, 0.02F}, // what follows ends in, ending: a colon, a stop
    {0.32F, -0.30F, -0.09F}, // what follows ends in, ending: a colon, a question mark
    {-0.30F, 0.66F, -0.23F}, // what follows ends in, ending: a colon, a colon
    {-0.12F, -0.13F, -0.41F}, // what follows ends in, ending: a colon, a comma
    {0.05F, -0.15F, -0.00F}, // what follows ends in, ending: a colon, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a comma, nothing
    {-0.12F, -0.25F, -0.41F}, // what follows ends in, ending: a comma, a stop
    {-0.16F, -0.17F, -0.20F}, // what follows ends in, ending: a comma, a question mark
    {-0.42F, 0.48F, -0.06F}, // what follows ends in, ending: a comma, a colon
    {-0.18F, -0.19F, 0.56F}, // what follows ends in, ending: a comma, a comma
    {-0.54F, 0.61F, -0.78F}, // what follows ends in, ending: a comma, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: no stop, nothing
    {0.22F, 0.02F, -0.09F}, // what follows ends in, ending: no stop, a stop
    {-0.33F, 0.16F, 0.38F}, // what follows ends in, ending: no stop, a question mark
    {0.02F, 0.08F, -0.12F}, // what follows ends in, ending: no stop, a colon
    {-0.05F, -0.20F, 0.08F}, // what follows ends in, ending: no stop, a comma
    {-0.22F, -0.15F, 0.06F}, // what follows ends in, ending: no stop, no stop
    {-0.00F, -0.02F, -0.04F}, // what follows begins with, beginning: nothing, nothing
    {-0.18F, 0.24F, -0.10F}, // what follows begins with, beginning: nothing, a capital
    {-0.01F, -0.30F, 0.26F}, // what follows begins with, beginning: nothing, a small letter
    {-0.02F, 0.10F, 0.21F}, // what follows begins with, beginning: nothing, a digit
    {-0.04F, -0.31F, 0.39F}, // what follows begins with, beginning: nothing, a bullet
    {-0.43F, -0.24F, 0.30F}, // what follows begins with, beginning: nothing, a number
    {-0.01F, 0.80F, -0.29F}, // what follows begins with, beginning: nothing, a quote
    {-0.08F, -0.22F, -0.34F}, // what follows begins with, beginning: a capital, nothing
    {-0.40F, -0.19F, -0.29F}, // what follows begins with, beginning: a capital, a capital
    {-0.15F, -0.27F, 1.07F}, // what follows begins with, beginning: a capital, a small letter
    {-0.13F, 0.11F, 0.15F}, // what follows begins with, beginning: a capital, a digit
    {-0.33F, -0.29F, -0.12F}, // what follows begins with, beginning: a capital, a bullet
    {0.52F, -0.63F, -0.40F}, // what follows begins with, beginning: a capital, a number
    {-0.04F, -0.25F, -0.20F}, // what follows begins with, beginning: a capital, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, nothing
    {0.76F, 0.28F, -0.59F}, // what follows begins with, beginning: a small letter, a capital
    {-0.36F, -0.10F, -0.12F}, // what follows begins with, beginning: a small letter, a small letter
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, a digit
    {-0.03F, -0.58F, 0.61F}, // what follows begins with, beginning: a small letter, a bullet
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, a number
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a digit, nothing
    {0.01F, 0.21F, -0.16F}, // what follows begins with, beginning: a digit, a capital
    {-0.41F, -0.05F, 0.47F}, // what follows begins with, beginning: a digit, a small letter
    {-0.18F, -0.26F, -0.88F}, // what follows begins with, beginning: a digit, a digit
    {-0.00F, -0.00F, 0.53F}, // what follows begins with, beginning: a digit, a bullet
    {-0.09F, -0.01F, -0.03F}, // what follows begins with, beginning: a digit, a number
    {-0.66F, 0.89F, -0.85F}, // what follows begins with, beginning: a digit, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a bullet, nothing
    {0.23F, -0.00F, -0.60F}, // what follows begins with, beginning: a bullet, a capital
    {-0.13F, -0.83F, -1.20F}, // what follows begins with, beginning: a bullet, a small letter
    {-0.05F, -0.25F, 0.63F}, // what follows begins with, beginning: a bullet, a digit
    {-0.22F, -0.18F, 0.74F}, // what follows begins with, beginning: a bullet, a bullet
    {0.44F, -0.29F, -0.10F}, // what follows begins with, beginning: a bullet, a number
    {-0.90F, 1.09F, -1.03F}, // what follows begins with, beginning: a bullet, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a number, nothing
    {-0.28F, 0.52F, -0.59F}, // what follows begins with, beginning: a number, a capital
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a number, a small letter
    {-0.07F, -0.73F, -0.71F}, // what follows begins with, beginning: a number, a digit
    {-0.01F, -0.05F, 0.49F}, // what follows begins with, beginning: a number, a bullet
    {-0.65F, 0.46F, -0.04F}, // what follows begins with, beginning: a number, a number
    {-0.03F, -0.76F, 0.78F}, // what follows begins with, beginning: a number, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, nothing
    {0.06F, -0.63F, 0.08F}, // what follows begins with, beginning: a quote, a capital
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, a small letter
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, a digit
    {-0.14F, -0.30F, 0.46F}, // what follows begins with, beginning: a quote, a bullet
    {0.19F, -0.46F, -0.06F}, // what follows begins with, beginning: a quote, a number
    {-0.36F, -0.07F, 0.56F}, // what follows begins with, beginning: a quote, a quote
    {-0.03F, -0.33F, -0.24F}, // what stands before begins with, beginning: nothing, nothing
    {-0.01F, 0.12F, -0.13F}, // what stands before begins with, beginning: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: nothing, a small letter
    {-0.30F, 0.57F, -0.67F}, // what stands before begins with, beginning: nothing, a digit
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: nothing, a bullet
    {0.42F, -0.32F, -0.09F}, // what stands before begins with, beginning: nothing, a number
    {0.81F, -0.80F, -0.19F}, // what stands before begins with, beginning: nothing, a quote
    {-0.07F, -0.12F, -0.29F}, // what stands before begins with, beginning: a capital, nothing
    {-0.39F, -0.35F, -0.36F}, // what stands before begins with, beginning: a capital, a capital
    {-0.18F, -0.25F, 0.43F}, // what stands before begins with, beginning: a capital, a small letter
    {-0.01F, 0.05F, -0.27F}, // what stands before begins with, beginning: a capital, a digit
    {-0.29F, -0.24F, 0.29F}, // what stands before begins with, beginning: a capital, a bullet
    {0.74F, -0.54F, -0.37F}, // what stands before begins with, beginning: a capital, a number
    {-0.11F, 0.24F, -0.04F}, // what stands before begins with, beginning: a capital, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, nothing
    {0.78F, 1.03F, -1.04F}, // what stands before begins with, beginning: a small letter, a capital
    {-0.35F, -0.26F, 0.54F}, // what stands before begins with, beginning: a small letter, a small letter
    {-1.04F, -0.15F, 1.05F}, // what stands before begins with, beginning: a small letter, a digit
    {0.00F, -0.32F, 0.33F}, // what stands before begins with, beginning: a small letter, a bullet
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, nothing
    {-0.19F, 0.54F, 0.87F}, // what stands before begins with, beginning: a digit, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, a small letter
    {0.24F, -0.28F, 0.27F}, // what stands before begins with, beginning: a digit, a digit
    {-0.01F, -0.14F, 0.15F}, // what stands before begins with, beginning: a digit, a bullet
    {-0.35F, -0.29F, 0.46F}, // what stands before begins with, beginning: a digit, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a bullet, nothing
    {0.08F, 0.48F, -0.97F}, // what stands before begins with, beginning: a bullet, a capital
    {0.42F, -0.31F, -0.30F}, // what stands before begins with, beginning: a bullet, a small letter
    {-0.09F, -0.26F, 0.10F}, // what stands before begins with, beginning: a bullet, a digit
    {-0.26F, -0.26F, 0.47F}, // what stands before begins with, beginning: a bullet, a bullet
    {-0.14F, -0.17F, 0.17F}, // what stands before begins with, beginning: a bullet, a number
    {-0.10F, 0.98F, -1.07F}, // what stands before begins with, beginning: a bullet, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a number, nothing
    {-0.92F, 0.69F, -0.13F}, // what stands before begins with, beginning: a number, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a number, a small letter
    {0.28F, -0.54F, 0.32F}, // what stands before begins with, beginning: a number, a digit
    {-0.06F, -0.12F, 0.17F}, // what stands before begins with, beginning: a number, a bullet
    {-0.80F, 0.35F, -0.09F}, // what stands before begins with, beginning: a number, a number
    {-0.78F, 0.38F, -0.06F}, // what stands before begins with, beginning: a number, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a quote, nothing
    {0.14F, -0.53F, 0.76F}, // what stands before begins with, beginning: a quote, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a quote, a small letter
    {-0.35F, 0.53F, -0.36F}, // what stands before begins with, beginning: a quote, a digit
    {-0.43F, -0.86F, 0.96F}, // what stands before begins with, beginning: a quote, a bullet
    {-0.40F, -0.06F, 0.39F}, // what stands before begins with, beginning: a quote, a number
    {-0.56F, -0.25F, 0.30F}, // what stands before begins with, beginning: a quote, a quote
    {0.01F, 0.12F, -0.13F}, // like what stands before, edge: nothing, the end of the text
    {-0.09F, 0.08F, -0.04F}, // like what stands before, edge: nothing, an empty line
    {-0.02F, 0.00F, -0.28F}, // like what stands before, edge: nothing, a line end
    {-0.44F, -0.15F, -0.67F}, // like what stands before, edge: nothing, a wrapped line end
    {-0.43F, -0.70F, 0.71F}, // like what stands before, edge: nothing, glue
    {-0.30F, -0.60F, -0.62F}, // like what stands before, edge: nothing, a sentence end
    {-0.26F, -0.78F, 0.74F}, // like what stands before, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 1 trait, the end of the text
    {0.11F, -0.22F, -0.20F}, // like what stands before, edge: 1 trait, an empty line
    {0.02F, -0.11F, -0.15F}, // like what stands before, edge: 1 trait, a line end
    {0.12F, 0.19F, -0.04F}, // like what stands before, edge: 1 trait, a wrapped line end
    {-0.02F, -0.08F, 0.16F}, // like what stands before, edge: 1 trait, glue
    {-0.22F, -0.20F, -0.29F}, // like what stands before, edge: 1 trait, a sentence end
    {-0.04F, -0.25F, -0.15F}, // like what stands before, edge: 1 trait, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 2 traits, the end of the text
    {-0.04F, 0.14F, -0.05F}, // like what stands before, edge: 2 traits, an empty line
    {-0.05F, 0.16F, 0.19F}, // like what stands before, edge: 2 traits, a line end
    {-0.11F, 0.09F, -0.15F}, // like what stands before, edge: 2 traits, a wrapped line end
    {0.00F, -0.02F, -0.06F}, // like what stands before, edge: 2 traits, glue
    {-0.07F, -0.09F, -0.25F}, // like what stands before, edge: 2 traits, a sentence end
    {-0.10F, -0.29F, -0.26F}, // like what stands before, edge: 2 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 3 traits, the end of the text
    {-0.01F, 0.11F, -0.20F}, // like what stands before, edge: 3 traits, an empty line
    {-0.09F, -0.05F, 0.00F}, // like what stands before, edge: 3 traits, a line end
    {0.08F, -0.11F, 0.01F}, // like what stands before, edge: 3 traits, a wrapped line end
    {0.01F, -0.01F, -0.23F}, // like what stands before, edge: 3 traits, glue
    {-0.06F, -0.02F, 0.04F}, // like what stands before, edge: 3 traits, a sentence end
    {-0.13F, 0.03F, 0.01F}, // like what stands before, edge: 3 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 4 traits, the end of the text
    {-0.09F, 0.07F, 0.11F}, // like what stands before, edge: 4 traits, an empty line
    {-0.08F, 0.03F, 0.07F}, // like what stands before, edge: 4 traits, a line end
    {-0.10F, -0.10F, 0.15F}, // like what stands before, edge: 4 traits, a wrapped line end
    {-0.05F, 0.46F, -0.07F}, // like what stands before, edge: 4 traits, glue
    {-0.05F, -0.28F, -0.11F}, // like what stands before, edge: 4 traits, a sentence end
    {-0.11F, 0.09F, -0.02F}, // like what stands before, edge: 4 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: all traits, the end of the text
    {0.03F, 0.08F, -0.19F}, // like what stands before, edge: all traits, an empty line
    {-0.24F, -0.03F, 0.23F}, // like what stands before, edge: all traits, a line end
    {-0.01F, -0.17F, -0.10F}, // like what stands before, edge: all traits, a wrapped line end
    {-0.22F, 0.27F, 0.14F}, // like what stands before, edge: all traits, glue
    {-0.02F, -0.14F, 0.03F}, // like what stands before, edge: all traits, a sentence end
    {-0.03F, -0.05F, 0.34F}, // like what stands before, edge: all traits, a capital
    {-0.17F, 0.21F, -0.05F}, // like what follows, edge: nothing, the end of the text
    {-0.04F, -0.24F, 0.34F}, // like what follows, edge: nothing, an empty line
    {-0.12F, -0.47F, -0.19F}, // like what follows, edge: nothing, a line end
    {-0.05F, 0.19F, -0.85F}, // like what follows, edge: nothing, a wrapped line end
    {-0.35F, -0.01F, 0.36F}, // like what follows, edge: nothing, glue
    {-0.04F, -0.53F, -0.43F}, // like what follows, edge: nothing, a sentence end
    {-0.35F, -0.08F, 0.58F}, // like what follows, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 1 trait, the end of the text
    {-0.02F, -0.05F, 0.03F}, // like what follows, edge: 1 trait, an empty line
    {-0.01F, 0.12F, -0.25F}, // like what follows, edge: 1 trait, a line end
    {0.36F, 0.14F, -0.24F}, // like what follows, edge: 1 trait, a wrapped line end
    {-0.27F, -0.15F, 0.37F}, // like what follows, edge: 1 trait, glue
    {-0.12F, -0.28F, -0.19F}, // like what follows, edge: 1 trait, a sentence end
    {-0.48F, -0.09F, 0.03F}, // like what follows, edge: 1 trait, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 2 traits, the end of the text
    {0.22F, 0.04F, -0.08F}, // like what follows, edge: 2 traits, an empty line
    {0.11F, 0.07F, -0.09F}, // like what follows, edge: 2 traits, a line end
    {-0.07F, -0.30F, -0.18F}, // like what follows, edge: 2 traits, a wrapped line end
    {-0.13F, -0.09F, 0.02F}, // like what follows, edge: 2 traits, glue
    {-0.06F, 0.13F, -0.23F}, // like what follows, edge: 2 traits, a sentence end
    {-0.04F, -0.10F, -0.28F}, // like what follows, edge: 2 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 3 traits, the end of the text
    {-0.10F, -0.18F, -0.04F}, // like what follows, edge: 3 traits, an empty line
    {0.06F, -0.17F, -0.17F}, // like what follows, edge: 3 traits, a line end
    {-0.02F, 0.11F, -0.22F}, // like what follows, edge: 3 traits, a wrapped line end
    {-0.18F, -0.10F, 0.21F}, // like what follows, edge: 3 traits, glue
    {-0.04F, -0.25F, -0.26F}, // like what follows, edge: 3 traits, a sentence end
    {-0.06F, -0.22F, -0.05F}, // like what follows, edge: 3 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 4 traits, the end of the text
    {-0.11F, 0.07F, 0.23F}, // like what follows, edge: 4 traits, an empty line
    {0.03F, 0.19F, 0.12F}, // like what follows, edge: 4 traits, a line end
    {-0.12F, 0.12F, 0.40F}, // like what follows, edge: 4 traits, a wrapped line end
    {-0.09F, 0.34F, 0.14F}, // like what follows, edge: 4 traits, glue
    {-0.04F, -0.26F, -0.05F}, // like what follows, edge: 4 traits, a sentence end
    {-0.29F, 0.02F, 0.17F}, // like what follows, edge: 4 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: all traits, the end of the text
    {-0.16F, 0.10F, -0.10F}, // like what follows, edge: all traits, an empty line
    {-0.25F, 0.01F, 0.15F}, // like what follows, edge: all traits, a line end
    {-0.00F, 0.32F, -0.37F}, // like what follows, edge: all traits, a wrapped line end
    {-0.12F, 0.50F, -0.58F}, // like what follows, edge: all traits, glue
    {-0.00F, -0.02F, 0.29F}, // like what follows, edge: all traits, a sentence end
    {-0.01F, -0.05F, 0.75F}, // like what follows, edge: all traits, a capital
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: none, nothing
    {-0.28F, -0.05F, -0.07F}, // place behind a colon, ending: none, a stop
    {-0.02F, -0.05F, -0.31F}, // place behind a colon, ending: none, a question mark
    {-0.18F, 0.28F, -0.06F}, // place behind a colon, ending: none, a colon
    {-0.20F, -0.22F, -0.15F}, // place behind a colon, ending: none, a comma
    {0.21F, -0.31F, -0.18F}, // place behind a colon, ending: none, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: one, nothing
    {-0.21F, 0.18F, -0.10F}, // place behind a colon, ending: one, a stop
    {-0.20F, -0.32F, 0.85F}, // place behind a colon, ending: one, a question mark
    {0.55F, -0.67F, 0.01F}, // place behind a colon, ending: one, a colon
    {-0.06F, -0.12F, 0.16F}, // place behind a colon, ending: one, a comma
    {-0.36F, -0.05F, 0.52F}, // place behind a colon, ending: one, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: two, nothing
    {0.02F, 0.07F, -0.42F}, // place behind a colon, ending: two, a stop
    {-0.21F, -0.30F, 0.09F}, // place behind a colon, ending: two, a question mark
    {-0.47F, 0.13F, 0.09F}, // place behind a colon, ending: two, a colon
    {-0.01F, -0.12F, 0.00F}, // place behind a colon, ending: two, a comma
    {-0.05F, 0.16F, -0.12F}, // place behind a colon, ending: two, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: more, nothing
    {-0.06F, -0.16F, -0.05F}, // place behind a colon, ending: more, a stop
    {0.06F, 0.47F, -0.24F}, // place behind a colon, ending: more, a question mark
    {0.37F, 0.12F, -1.25F}, // place behind a colon, ending: more, a colon
    {-0.03F, -0.08F, -0.20F}, // place behind a colon, ending: more, a comma
    {-0.34F, -0.11F, -0.01F}, // place behind a colon, ending: more, no stop
    {-0.01F, 0.11F, -0.08F}, // place behind a colon, like what stands before: none, nothing
    {0.02F, -0.22F, -0.20F}, // place behind a colon, like what stands before: none, 1 trait
    {-0.01F, 0.07F, -0.24F}, // place behind a colon, like what stands before: none, 2 traits
    {-0.12F, -0.04F, -0.13F}, // place behind a colon, like what stands before: none, 3 traits
    {-0.10F, -0.12F, -0.02F}, // place behind a colon, like what stands before: none, 4 traits
    {-0.03F, -0.14F, 0.14F}, // place behind a colon, like what stands before: none, all traits
    {-0.02F, -0.09F, -0.35F}, // place behind a colon, like what stands before: one, nothing
    {-0.09F, -0.10F, -0.09F}, // place behind a colon, like what stands before: one, 1 trait
    {-0.25F, -0.12F, 0.17F}, // place behind a colon, like what stands before: one, 2 traits
    {-0.20F, -0.05F, 0.42F}, // place behind a colon, like what stands before: one, 3 traits
    {0.07F, 0.15F, 0.51F}, // place behind a colon, like what stands before: one, 4 traits
    {-0.03F, 0.15F, 0.60F}, // place behind a colon, like what stands before: one, all traits
    {-0.00F, -0.03F, -0.21F}, // place behind a colon, like what stands before: two, nothing
    {0.39F, 0.14F, -0.12F}, // place behind a colon, like what stands before: two, 1 trait
    {0.04F, 0.02F, -0.14F}, // place behind a colon, like what stands before: two, 2 traits
    {-0.07F, 0.02F, -0.07F}, // place behind a colon, like what stands before: two, 3 traits
    {-0.10F, 0.02F, -0.14F}, // place behind a colon, like what stands before: two, 4 traits
    {-0.08F, 0.01F, -0.26F}, // place behind a colon, like what stands before: two, all traits
    {0.00F, 0.00F, 0.00F}, // place behind a colon, like what stands before: more, nothing
    {-0.04F, 0.13F, -0.20F}, // place behind a colon, like what stands before: more, 1 trait
    {0.07F, 0.18F, -0.48F}, // place behind a colon, like what stands before: more, 2 traits
    {0.15F, 0.11F, -0.22F}, // place behind a colon, like what stands before: more, 3 traits
    {-0.22F, -0.23F, 0.03F}, // place behind a colon, like what stands before: more, 4 traits
    {-0.39F, 0.01F, 0.13F}, // place behind a colon, like what stands before: more, all traits
    {-0.50F, -0.19F, -0.25F}, // short and open, such lines before, such lines behind: no, none, none
    {-0.13F, 0.01F, -0.26F}, // short and open, such lines before, such lines behind: no, none, one
    {-0.44F, 0.22F, -0.00F}, // short and open, such lines before, such lines behind: no, none, two
    {0.07F, 0.06F, -0.04F}, // short and open, such lines before, such lines behind: no, none, more
    {-0.25F, 0.00F, -0.21F}, // short and open, such lines before, such lines behind: no, one, none
    {-0.20F, -0.10F, 0.39F}, // short and open, such lines before, such lines behind: no, one, one
    {-0.10F, -0.04F, 0.48F}, // short and open, such lines before, such lines behind: no, one, two
    {0.25F, -0.05F, 0.47F}, // short and open, such lines before, such lines behind: no, one, more
    {-0.21F, 0.39F, -0.16F}, // short and open, such lines before, such lines behind: no, two, none
    {0.02F, 0.04F, 0.24F}, // short and open, such lines before, such lines behind: no, two, one
    {-0.95F, 0.02F, 0.39F}, // short and open, such lines before, such lines behind: no, two, two
    {0.18F, 0.34F, -0.63F}, // short and open, such lines before, such lines behind: no, two, more
    {0.09F, 0.25F, -0.39F}, // short and open, such lines before, such lines behind: no, more, none
    {-0.06F, 0.27F, 0.05F}, // short and open, such lines before, such lines behind: no, more, one
    {0.25F, -0.17F, -0.23F}, // short and open, such lines before, such lines behind: no, more, two
    {0.52F, -0.21F, -1.16F}, // short and open, such lines before, such lines behind: no, more, more
    {0.29F, -0.13F, -0.08F}, // short and open, such lines before, such lines behind: yes, none, none
    {0.33F, 0.07F, -0.30F}, // short and open, such lines before, such lines behind: yes, none, one
    {-0.16F, 0.04F, 0.43F}, // short and open, such lines before, such lines behind: yes, none, two
    {0.01F, -0.16F, -0.25F}, // short and open, such lines before, such lines behind: yes, none, more
    {0.07F, 0.11F, 0.06F}, // short and open, such lines before, such lines behind: yes, one, none
    {-0.23F, -0.10F, 0.14F}, // short and open, such lines before, such lines behind: yes, one, one
    {-0.34F, 0.22F, -0.02F}, // short and open, such lines before, such lines behind: yes, one, two
    {-0.21F, -0.17F, -0.07F}, // short and open, such lines before, such lines behind: yes, one, more
    {-0.14F, -0.14F, 0.14F}, // short and open, such lines before, such lines behind: yes, two, none
    {-0.41F, -0.01F, 0.27F}, // short and open, such lines before, such lines behind: yes, two, one
    {-0.14F, -0.10F, 0.35F}, // short and open, such lines before, such lines behind: yes, two, two
    {-0.32F, 0.03F, 0.08F}, // short and open, such lines before, such lines behind: yes, two, more
    {0.10F, -0.10F, 0.02F}, // short and open, such lines before, such lines behind: yes, more, none
    {0.35F, -0.39F, -0.53F}, // short and open, such lines before, such lines behind: yes, more, one
    {-0.44F, 0.14F, -0.04F}, // short and open, such lines before, such lines behind: yes, more, two
    {-0.00F, 0.20F, 0.17F}, // short and open, such lines before, such lines behind: yes, more, more
    {-0.32F, -0.18F, -0.16F}, // labels in the block, has a label: none, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, has a label: none, yes
    {-0.54F, -0.43F, -0.25F}, // labels in the block, has a label: one, no
    {-0.14F, -0.12F, -0.08F}, // labels in the block, has a label: one, yes
    {-0.63F, -0.70F, 0.25F}, // labels in the block, has a label: two, no
    {-0.25F, -0.12F, 0.54F}, // labels in the block, has a label: two, yes
    {-0.28F, -0.27F, 0.29F}, // labels in the block, has a label: more, no
    {-0.15F, -0.23F, 1.02F}, // labels in the block, has a label: more, yes
    {-0.32F, -0.21F, -0.02F}, // capitals in the block, begins at one: none, no
    {0.00F, 0.00F, 0.00F}, // capitals in the block, begins at one: none, yes
    {-0.34F, -0.07F, -0.12F}, // capitals in the block, begins at one: one, no
    {-0.01F, 0.05F, 0.17F}, // capitals in the block, begins at one: one, yes
    {-0.00F, 0.03F, -0.18F}, // capitals in the block, begins at one: two, no
    {-0.23F, -0.17F, 0.32F}, // capitals in the block, begins at one: two, yes
    {0.20F, -0.08F, 0.03F}, // capitals in the block, begins at one: more, no
    {-0.34F, -0.34F, -0.70F}, // capitals in the block, begins at one: more, yes
    {0.00F, 0.00F, 0.00F}, // text has empty lines, edge before, edge behind: no, the end of the text, the end of the text
    {0.19F, 0.47F, -0.09F}, // text has empty lines, edge before, edge behind: no, the end of the text, an empty line
    {0.00F, 0.14F, -0.10F}, // text has empty lines, edge before, edge behind: no, the end of the text, a line end
    {0.19F, 0.05F, -0.11F}, // text has empty lines, edge before, edge behind: no, the end of the text, a wrapped line end
    {-0.13F, 0.21F, -0.08F}, // text has empty lines, edge before, edge behind: no, the end of the text, glue
    {0.01F, 0.02F, -0.03F}, // text has empty lines, edge before, edge behind: no, the end of the text, a sentence end
    {-0.15F, -0.13F, -0.04F}, // text has empty lines, edge before, edge behind: no, the end of the text, a capital
    {-0.01F, 0.73F, -0.28F}, // text has empty lines, edge before, edge behind: no, an empty line, the end of the text
    {0.44F, 0.37F, -0.15F}, // text has empty lines, edge before, edge behind: no, an empty line, an empty line
    {-0.03F, -0.12F, 0.31F}, // text has empty lines, edge before, edge behind: no, an empty line, a line end
    {0.17F, -0.49F, -0.16F}, // text has empty lines, edge before, edge behind: no, an empty line, a wrapped line end
    {-0.35F, 0.13F, -0.29F}, // text has empty lines, edge before, edge behind: no, an empty line, glue
    {-0.07F, -0.49F, -0.26F}, // text has empty lines, edge before, edge behind: no, an empty line, a sentence end
    {-0.27F, -0.24F, -0.04F}, // text has empty lines, edge before, edge behind: no, an empty line, a capital
    {-0.13F, 0.28F, -0.04F}, // text has empty lines, edge before, edge behind: no, a line end, the end of the text
    {-0.13F, -0.09F, -0.14F}, // text has empty lines, edge before, edge behind: no, a line end, an empty line
    {0.27F, 0.24F, 0.01F}, // text has empty lines, edge before, edge behind: no, a line end, a line end
    {-0.00F, 0.21F, 0.07F}, // text has empty lines, edge before, edge behind: no, a line end, a wrapped line end
    {-0.19F, 0.15F, -0.25F}, // text has empty lines, edge before, edge behind: no, a line end, glue
    {-0.08F, -0.19F, -0.34F}, // text has empty lines, edge before, edge behind: no, a line end, a sentence end
    {-0.14F, -0.12F, -0.20F}, // text has empty lines, edge before, edge behind: no, a line end, a capital
    {-0.02F, 0.10F, -0.17F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, the end of the text
    {-0.11F, -0.52F, -0.18F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, an empty line
    {0.14F, 0.28F, 0.09F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a line end
    {-0.06F, 0.09F, -0.23F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a wrapped line end
    {-0.08F, 0.35F, -0.14F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, glue
    {-0.02F, -0.22F, -0.22F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a sentence end
    {-0.18F, -0.02F, 0.02F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a capital
    {-0.70F, 0.43F, 0.40F}, // text has empty lines, edge before, edge behind: no, glue, the end of the text
    {0.09F, 0.40F, -0.41F}, // text has empty lines, edge before, edge behind: no, glue, an empty line
    {0.05F, 0.15F, -0.13F}, // text has empty lines, edge before, edge behind: no, glue, a line end
    {0.34F, 0.45F, 0.02F}, // text has empty lines, edge before, edge behind: no, glue, a wrapped line end
    {-0.36F, -0.36F, 0.85F}, // text has empty lines, edge before, edge behind: no, glue, glue
    {0.02F, -0.13F, -0.38F}, // text has empty lines, edge before, edge behind: no, glue, a sentence end
    {-0.10F, -0.06F, -0.09F}, // text has empty lines, edge before, edge behind: no, glue, a capital
    {-0.01F, -0.03F, -0.13F}, // text has empty lines, edge before, edge behind: no, a sentence end, the end of the text
    {-0.18F, -0.37F, -0.27F}, // text has empty lines, edge before, edge behind: no, a sentence end, an empty line
    {-0.04F, -0.26F, -0.42F}, // text has empty lines, edge before, edge behind: no, a sentence end, a line end
    {-0.12F, -0.05F, -0.16F}, // text has empty lines, edge before, edge behind: no, a sentence end, a wrapped line end
    {-0.02F, -0.00F, 0.15F}, // text has empty lines, edge before, edge behind: no, a sentence end, glue
    {-0.06F, -0.06F, 0.15F}, // text has empty lines, edge before, edge behind: no, a sentence end, a sentence end
    {-0.17F, -0.03F, -0.09F}, // text has empty lines, edge before, edge behind: no, a sentence end, a capital
    {-0.02F, -0.20F, -0.17F}, // text has empty lines, edge before, edge behind: no, a capital, the end of the text
    {-0.21F, -0.25F, 0.27F}, // text has empty lines, edge before, edge behind: no, a capital, an empty line
    {-0.23F, -0.09F, -0.22F}, // text has empty lines, edge before, edge behind: no, a capital, a line end
    {-0.12F, -0.17F, -0.27F}, // text has empty lines, edge before, edge behind: no, a capital, a wrapped line end
    {-0.02F, -0.09F, 0.22F}, // text has empty lines, edge before, edge behind: no, a capital, glue
    {-0.01F, 0.04F, -0.22F}, // text has empty lines, edge before, edge behind: no, a capital, a sentence end
    {-0.03F, -0.01F, 0.35F}, // text has empty lines, edge before, edge behind: no, a capital, a capital
    {0.00F, 0.00F, 0.00F}, // text has empty lines, edge before, edge behind: yes, the end of the text, the end of the text
    {0.12F, 0.21F, -0.06F}, // text has empty lines, edge before, edge behind: yes, the end of the text, an empty line
    {0.12F, 0.31F, -0.29F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a line end
    {-0.01F, -0.29F, -0.00F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a wrapped line end
    {-0.00F, 0.48F, -0.06F}, // text has empty lines, edge before, edge behind: yes, the end of the text, glue
    {-0.01F, -0.30F, -0.07F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a sentence end
    {-0.19F, -0.16F, -0.06F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a capital
    {-0.18F, 0.34F, -0.00F}, // text has empty lines, edge before, edge behind: yes, an empty line, the end of the text
    {0.28F, 0.35F, 0.12F}, // text has empty lines, edge before, edge behind: yes, an empty line, an empty line
    {0.11F, 0.14F, 0.04F}, // text has empty lines, edge before, edge behind: yes, an empty line, a line end
    {-0.09F, -0.29F, -0.16F}, // text has empty lines, edge before, edge behind: yes, an empty line, a wrapped line end
    {-0.41F, -0.11F, 0.06F}, // text has empty lines, edge before, edge behind: yes, an empty line, glue
    {-0.06F, -0.51F, -0.26F}, // text has empty lines, edge before, edge behind: yes, an empty line, a sentence end
    {-0.48F, -0.21F, -0.16F}, // text has empty lines, edge before, edge behind: yes, an empty line, a capital
    {-0.07F, -0.76F, 0.84F}, // text has empty lines, edge before, edge behind: yes, a line end, the end of the text
    {-0.40F, -0.52F, 0.49F}, // text has empty lines, edge before, edge behind: yes, a line end, an empty line
    {-0.57F, -0.52F, 1.19F}, // text has empty lines, edge before, edge behind: yes, a line end, a line end
    {-0.01F, -0.25F, 0.77F}, // text has empty lines, edge before, edge behind: yes, a line end, a wrapped line end
    {-0.14F, -0.86F, 0.12F}, // text has empty lines, edge before, edge behind: yes, a line end, glue
    {-0.04F, -0.29F, 0.12F}, // text has empty lines, edge before, edge behind: yes, a line end, a sentence end
    {-0.22F, -0.08F, 0.24F}, // text has empty lines, edge before, edge behind: yes, a line end, a capital
    {-0.01F, -0.33F, 0.37F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, the end of the text
    {-0.08F, -0.56F, 0.16F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, an empty line
    {-0.27F, -0.33F, 0.43F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a line end
    {-0.01F, -0.04F, 0.11F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a wrapped line end
    {-0.02F, -0.28F, 1.04F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, glue
    {-0.00F, -0.09F, -0.08F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a sentence end
    {-0.05F, -0.01F, -0.28F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a capital
    {-0.55F, -0.22F, 0.63F}, // text has empty lines, edge before, edge behind: yes, glue, the end of the text
    {0.07F, 0.53F, -0.56F}, // text has empty lines, edge before, edge behind: yes, glue, an empty line
    {0.32F, 0.45F, -0.69F}, // text has empty lines, edge before, edge behind: yes, glue, a line end
    {-0.02F, -0.23F, -0.34F}, // text has empty lines, edge before, edge behind: yes, glue, a wrapped line end
    {-0.23F, 0.31F, -0.23F}, // text has empty lines, edge before, edge behind: yes, glue, glue
    {-0.02F, -0.48F, -0.14F}, // text has empty lines, edge before, edge behind: yes, glue, a sentence end
    {-0.17F, -0.00F, -0.00F}, // text has empty lines, edge before, edge behind: yes, glue, a capital
    {-0.01F, -0.25F, -0.04F}, // text has empty lines, edge before, edge behind: yes, a sentence end, the end of the text
    {-0.10F, -0.37F, -0.17F}, // text has empty lines, edge before, edge behind: yes, a sentence end, an empty line
    {-0.10F, -0.15F, -0.63F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a line end
    {-0.04F, -0.05F, -0.30F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a wrapped line end
    {-0.00F, -0.45F, 0.51F}, // text has empty lines, edge before, edge behind: yes, a sentence end, glue
    {-0.01F, -0.10F, 0.20F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a sentence end
    {-0.05F, -0.01F, 0.14F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a capital
    {-0.00F, -0.23F, -0.20F}, // text has empty lines, edge before, edge behind: yes, a capital, the end of the text
    {-0.18F, -0.17F, -0.28F}, // text has empty lines, edge before, edge behind: yes, a capital, an empty line
    {-0.17F, -0.14F, -0.13F}, // text has empty lines, edge before, edge behind: yes, a capital, a line end
    {-0.01F, -0.05F, -0.20F}, // text has empty lines, edge before, edge behind: yes, a capital, a wrapped line end
    {-0.16F, -0.12F, 0.26F}, // text has empty lines, edge before, edge behind: yes, a capital, glue
    {-0.00F, -0.05F, -0.03F}, // text has empty lines, edge before, edge behind: yes, a capital, a sentence end
    {-0.02F, -0.00F, 0.15F}, // text has empty lines, edge before, edge behind: yes, a capital, a capital
    {-0.03F, -0.06F, -0.06F}, // behind the title, last of all, words: no, no, none
    {0.13F, -0.22F, -0.26F}, // behind the title, last of all, words: no, no, 1 or 2
    {0.17F, -0.09F, -0.05F}, // behind the title, last of all, words: no, no, 3 to 5
    {0.13F, -0.15F, 0.08F}, // behind the title, last of all, words: no, no, 6 to 9
    {-0.09F, -0.04F, 0.06F}, // behind the title, last of all, words: no, no, 10 to 14
    {-0.21F, 0.00F, 0.03F}, // behind the title, last of all, words: no, no, 15 to 20
    {-0.28F, 0.00F, 0.04F}, // behind the title, last of all, words: no, no, 21 to 35
    {-0.28F, 0.04F, 0.01F}, // behind the title, last of all, words: no, no, over 35
    {-0.02F, -0.01F, -0.00F}, // behind the title, last of all, words: no, yes, none
    {-0.12F, -0.19F, -0.02F}, // behind the title, last of all, words: no, yes, 1 or 2
    {-0.22F, 0.25F, 0.08F}, // behind the title, last of all, words: no, yes, 3 to 5
    {-0.20F, 0.23F, -0.10F}, // behind the title, last of all, words: no, yes, 6 to 9
    {-0.06F, -0.06F, 0.14F}, // behind the title, last of all, words: no, yes, 10 to 14
    {-0.02F, 0.00F, -0.08F}, // behind the title, last of all, words: no, yes, 15 to 20
    {-0.02F, 0.02F, 0.01F}, // behind the title, last of all, words: no, yes, 21 to 35
    {-0.02F, 0.01F, -0.10F}, // behind the title, last of all, words: no, yes, over 35
    {0.49F, 0.51F, -0.02F}, // behind the title, last of all, words: yes, no, none
    {0.11F, -0.28F, -0.10F}, // behind the title, last of all, words: yes, no, 1 or 2
    {0.25F, -0.18F, -0.06F}, // behind the title, last of all, words: yes, no, 3 to 5
    {0.06F, -0.14F, -0.10F}, // behind the title, last of all, words: yes, no, 6 to 9
    {-0.30F, 0.16F, -0.14F}, // behind the title, last of all, words: yes, no, 10 to 14
    {-0.04F, 0.05F, -0.06F}, // behind the title, last of all, words: yes, no, 15 to 20
    {-0.05F, 0.10F, -0.09F}, // behind the title, last of all, words: yes, no, 21 to 35
    {-0.02F, 0.31F, -0.07F}, // behind the title, last of all, words: yes, no, over 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, none
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 1 or 2
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 3 to 5
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 6 to 9
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 10 to 14
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 15 to 20
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 21 to 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, over 35
    {-0.34F, -0.16F, -0.16F}, // labels in the block, what follows has a label, has a label: none, no, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, what follows has a label, has a label: none, no, yes
    {0.04F, 0.01F, -0.06F}, // labels in the block, what follows has a label, has a label: none, yes, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, what follows has a label, has a label: none, yes, yes
    {-0.22F, -0.31F, -0.14F}, // labels in the block, what follows has a label, has a label: one, no, no
    {-0.01F, -0.17F, -0.36F}, // labels in the block, what follows has a label, has a label: one, no, yes
    {-0.40F, -0.12F, -0.21F}, // labels in the block, what follows has a label, has a label: one, yes, no
    {-0.42F, 0.19F, 0.54F}, // labels in the block, what follows has a label, has a label: one, yes, yes
    {-0.40F, 0.03F, -0.12F}, // labels in the block, what follows has a label, has a label: two, no, no
    {-0.22F, -0.98F, 0.22F}, // labels in the block, what follows has a label, has a label: two, no, yes
    {-0.32F, -1.03F, 0.25F}, // labels in the block, what follows has a label, has a label: two, yes, no
    {-0.06F, 0.66F, 0.34F}, // labels in the block, what follows has a label, has a label: two, yes, yes
    {-0.18F, -0.28F, -0.29F}, // labels in the block, what follows has a label, has a label: more, no, no
    {-0.13F, -0.13F, 0.42F}, // labels in the block, what follows has a label, has a label: more, no, yes
    {-0.17F, -0.10F, 0.34F}, // labels in the block, what follows has a label, has a label: more, yes, no
    {-0.01F, -0.10F, 0.96F}, // labels in the block, what follows has a label, has a label: more, yes, yes
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, the end of the text
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, an empty line
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, a line end
    {0.43F, 0.46F, -0.12F}, // sentences, edge before: none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, glue
    {-0.24F, -0.17F, -0.05F}, // sentences, edge before: none, a sentence end
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, a capital
    {0.02F, -0.00F, -0.10F}, // sentences, edge before: one, the end of the text
    {0.09F, -0.07F, -0.09F}, // sentences, edge before: one, an empty line
    {0.02F, -0.11F, 0.10F}, // sentences, edge before: one, a line end
    {-0.03F, -0.03F, 0.04F}, // sentences, edge before: one, a wrapped line end
    {0.03F, 0.10F, -0.15F}, // sentences, edge before: one, glue
    {-0.12F, -0.26F, -0.12F}, // sentences, edge before: one, a sentence end
    {-0.26F, -0.15F, 0.07F}, // sentences, edge before: one, a capital
    {-0.02F, 0.20F, -0.04F}, // sentences, edge before: two, the end of the text
    {-0.20F, 0.07F, -0.16F}, // sentences, edge before: two, an empty line
    {-0.20F, 0.03F, 0.10F}, // sentences, edge before: two, a line end
    {-0.04F, -0.05F, -0.06F}, // sentences, edge before: two, a wrapped line end
    {-0.11F, -0.03F, 0.08F}, // sentences, edge before: two, glue
    {-0.04F, -0.07F, -0.16F}, // sentences, edge before: two, a sentence end
    {-0.01F, -0.09F, -0.16F}, // sentences, edge before: two, a capital
    {0.00F, 0.17F, -0.05F}, // sentences, edge before: more, the end of the text
    {-0.07F, 0.34F, 0.12F}, // sentences, edge before: more, an empty line
    {-0.15F, 0.16F, -0.05F}, // sentences, edge before: more, a line end
    {-0.03F, -0.05F, 0.12F}, // sentences, edge before: more, a wrapped line end
    {-0.02F, 0.23F, -0.14F}, // sentences, edge before: more, glue
    {-0.05F, -0.15F, -0.01F}, // sentences, edge before: more, a sentence end
    {-0.01F, 0.02F, -0.17F}, // sentences, edge before: more, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: a heading, the end of the text
    {-0.21F, 0.06F, 0.10F}, // behind, edge: a heading, an empty line
    {-0.07F, 0.08F, 0.03F}, // behind, edge: a heading, a line end
    {0.03F, -0.05F, -0.05F}, // behind, edge: a heading, a wrapped line end
    {-0.08F, -0.12F, -0.12F}, // behind, edge: a heading, glue
    {-0.01F, -0.07F, -0.06F}, // behind, edge: a heading, a sentence end
    {-0.06F, -0.06F, -0.31F}, // behind, edge: a heading, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: a paragraph, the end of the text
    {-0.04F, 0.08F, -0.12F}, // behind, edge: a paragraph, an empty line
    {-0.05F, 0.09F, 0.05F}, // behind, edge: a paragraph, a line end
    {0.02F, 0.08F, 0.02F}, // behind, edge: a paragraph, a wrapped line end
    {0.06F, 0.17F, -0.16F}, // behind, edge: a paragraph, glue
    {-0.09F, -0.05F, -0.32F}, // behind, edge: a paragraph, a sentence end
    {-0.06F, -0.07F, -0.13F}, // behind, edge: a paragraph, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: an item, the end of the text
    {0.17F, 0.13F, -0.05F}, // behind, edge: an item, an empty line
    {-0.13F, -0.10F, 0.04F}, // behind, edge: an item, a line end
    {-0.13F, -0.06F, 0.02F}, // behind, edge: an item, a wrapped line end
    {-0.01F, 0.14F, 0.07F}, // behind, edge: an item, glue
    {-0.09F, -0.38F, 0.15F}, // behind, edge: an item, a sentence end
    {-0.16F, -0.09F, 0.26F}, // behind, edge: an item, a capital
    {0.01F, 0.12F, -0.13F}, // behind, edge: the title, the end of the text
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, an empty line
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a line end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, glue
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a sentence end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a capital
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: a heading, nothing
    {-0.16F, -0.18F, -0.00F}, // behind, that ends in: a heading, a stop
    {0.00F, 0.22F, -0.38F}, // behind, that ends in: a heading, a question mark
    {-0.04F, -0.02F, 0.01F}, // behind, that ends in: a heading, a colon
    {-0.00F, -0.10F, -0.07F}, // behind, that ends in: a heading, a comma
    {-0.04F, 0.06F, -0.06F}, // behind, that ends in: a heading, no stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: a paragraph, nothing
    {0.06F, 0.28F, -0.59F}, // behind, that ends in: a paragraph, a stop
    {-0.01F, -0.08F, -0.06F}, // behind, that ends in: a paragraph, a question mark
    {-0.14F, -0.10F, 0.46F}, // behind, that ends in: a paragraph, a colon
    {-0.06F, 0.02F, -0.14F}, // behind, that ends in: a paragraph, a comma
    {-0.09F, -0.18F, -0.18F}, // behind, that ends in: a paragraph, no stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: an item, nothing
    {-0.10F, -0.31F, 0.16F}, // behind, that ends in: an item, a stop
    {-0.16F, -0.12F, 0.22F}, // behind, that ends in: an item, a question mark
    {-0.08F, -0.09F, -0.00F}, // behind, that ends in: an item, a colon
    {-0.18F, -0.25F, 0.34F}, // behind, that ends in: an item, a comma
    {-0.05F, -0.00F, -0.07F}, // behind, that ends in: an item, no stop
    {0.01F, 0.12F, -0.13F}, // behind, that ends in: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a question mark
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a colon
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a comma
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, no stop
    {-0.01F, 0.01F, 0.00F}, // behind, like it: a heading, nothing
    {-0.13F, -0.32F, 0.10F}, // behind, like it: a heading, 1 trait
    {-0.17F, 0.19F, 0.09F}, // behind, like it: a heading, 2 traits
    {-0.14F, 0.11F, -0.11F}, // behind, like it: a heading, 3 traits
    {0.21F, -0.12F, -0.18F}, // behind, like it: a heading, 4 traits
    {-0.01F, -0.02F, -0.15F}, // behind, like it: a heading, all traits
    {-0.01F, -0.07F, 0.02F}, // behind, like it: a paragraph, nothing
    {0.01F, -0.02F, 0.02F}, // behind, like it: a paragraph, 1 trait
    {0.07F, -0.14F, 0.02F}, // behind, like it: a paragraph, 2 traits
    {0.03F, -0.01F, -0.07F}, // behind, like it: a paragraph, 3 traits
    {-0.17F, 0.23F, -0.33F}, // behind, like it: a paragraph, 4 traits
    {-0.03F, 0.21F, -0.15F}, // behind, like it: a paragraph, all traits
    {0.01F, 0.04F, 0.01F}, // behind, like it: an item, nothing
    {0.10F, 0.11F, -0.35F}, // behind, like it: an item, 1 trait
    {-0.03F, -0.00F, -0.35F}, // behind, like it: an item, 2 traits
    {-0.05F, -0.12F, 0.08F}, // behind, like it: an item, 3 traits
    {-0.27F, -0.25F, 0.38F}, // behind, like it: an item, 4 traits
    {-0.07F, -0.25F, 0.48F}, // behind, like it: an item, all traits
    {0.01F, 0.12F, -0.13F}, // behind, like it: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 1 trait
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 2 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 3 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 4 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, all traits
    {-0.00F, -0.00F, -0.00F}, // behind, words: a heading, none
    {-0.16F, -0.23F, 0.02F}, // behind, words: a heading, 1 or 2
    {-0.01F, -0.10F, 0.03F}, // behind, words: a heading, 3 to 5
    {0.02F, -0.08F, -0.04F}, // behind, words: a heading, 6 to 9
    {0.06F, -0.05F, 0.16F}, // behind, words: a heading, 10 to 14
    {-0.03F, -0.02F, -0.15F}, // behind, words: a heading, 15 to 20
    {-0.05F, 0.05F, -0.08F}, // behind, words: a heading, 21 to 35
    {-0.04F, 0.33F, -0.18F}, // behind, words: a heading, over 35
    {0.13F, 0.14F, -0.01F}, // behind, words: a paragraph, none
    {0.02F, -0.01F, -0.35F}, // behind, words: a paragraph, 1 or 2
    {0.09F, 0.13F, -0.08F}, // behind, words: a paragraph, 3 to 5
    {0.10F, 0.18F, 0.06F}, // behind, words: a paragraph, 6 to 9
    {0.13F, 0.01F, -0.12F}, // behind, words: a paragraph, 10 to 14
    {-0.12F, 0.03F, -0.05F}, // behind, words: a paragraph, 15 to 20
    {-0.18F, -0.09F, 0.07F}, // behind, words: a paragraph, 21 to 35
    {-0.17F, -0.13F, -0.03F}, // behind, words: a paragraph, over 35
    {-0.01F, -0.01F, -0.04F}, // behind, words: an item, none
    {0.24F, -0.02F, 0.03F}, // behind, words: an item, 1 or 2
    {0.04F, -0.06F, 0.01F}, // behind, words: an item, 3 to 5
    {-0.07F, -0.18F, 0.02F}, // behind, words: an item, 6 to 9
    {-0.29F, -0.07F, 0.04F}, // behind, words: an item, 10 to 14
    {-0.06F, 0.01F, 0.13F}, // behind, words: an item, 15 to 20
    {-0.06F, 0.00F, -0.01F}, // behind, words: an item, 21 to 35
    {-0.07F, -0.11F, 0.13F}, // behind, words: an item, over 35
    {0.00F, 0.00F, 0.00F}, // behind, words: the title, none
    {0.02F, -0.05F, -0.01F}, // behind, words: the title, 1 or 2
    {0.13F, -0.10F, -0.01F}, // behind, words: the title, 3 to 5
    {0.02F, -0.01F, -0.01F}, // behind, words: the title, 6 to 9
    {-0.10F, 0.11F, -0.03F}, // behind, words: the title, 10 to 14
    {-0.01F, 0.00F, -0.01F}, // behind, words: the title, 15 to 20
    {-0.03F, 0.09F, -0.05F}, // behind, words: the title, 21 to 35
    {-0.00F, 0.07F, -0.01F}, // behind, words: the title, over 35
    {-0.23F, 0.01F, -0.05F}, // behind, place behind a colon: a heading, none
    {-0.04F, -0.03F, 0.00F}, // behind, place behind a colon: a heading, one
    {-0.03F, -0.06F, -0.13F}, // behind, place behind a colon: a heading, two
    {0.13F, -0.00F, -0.14F}, // behind, place behind a colon: a heading, more
    {0.07F, 0.06F, -0.39F}, // behind, place behind a colon: a paragraph, none
    {-0.16F, 0.10F, 0.32F}, // behind, place behind a colon: a paragraph, one
    {-0.01F, -0.05F, -0.15F}, // behind, place behind a colon: a paragraph, two
    {-0.06F, -0.02F, -0.34F}, // behind, place behind a colon: a paragraph, more
    {-0.07F, -0.39F, 0.06F}, // behind, place behind a colon: an item, none
    {-0.12F, -0.17F, 0.26F}, // behind, place behind a colon: an item, one
    {-0.03F, 0.18F, 0.05F}, // behind, place behind a colon: an item, two
    {-0.23F, -0.05F, 0.21F}, // behind, place behind a colon: an item, more
    {0.01F, 0.12F, -0.13F}, // behind, place behind a colon: the title, none
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, one
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, two
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, more
    {0.00F, 0.00F, 0.00F}, // behind, ending: a heading, nothing
    {-0.08F, -0.02F, -0.25F}, // behind, ending: a heading, a stop
    {-0.12F, -0.32F, 0.08F}, // behind, ending: a heading, a question mark
    {-0.03F, 0.31F, -0.20F}, // behind, ending: a heading, a colon
    {-0.00F, -0.06F, -0.35F}, // behind, ending: a heading, a comma
    {-0.07F, -0.12F, 0.21F}, // behind, ending: a heading, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: a paragraph, nothing
    {-0.16F, 0.09F, -0.11F}, // behind, ending: a paragraph, a stop
    {0.05F, 0.11F, -0.19F}, // behind, ending: a paragraph, a question mark
    {0.09F, -0.04F, -0.10F}, // behind, ending: a paragraph, a colon
    {-0.09F, -0.09F, 0.54F}, // behind, ending: a paragraph, a comma
    {-0.09F, -0.02F, -0.18F}, // behind, ending: a paragraph, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: an item, nothing
    {-0.14F, -0.15F, 0.06F}, // behind, ending: an item, a stop
    {-0.15F, -0.02F, 0.09F}, // behind, ending: an item, a question mark
    {-0.15F, -0.09F, 0.16F}, // behind, ending: an item, a colon
    {-0.01F, -0.05F, -0.26F}, // behind, ending: an item, a comma
    {0.01F, -0.19F, 0.02F}, // behind, ending: an item, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: the title, nothing
    {-0.01F, 0.03F, -0.05F}, // behind, ending: the title, a stop
    {0.06F, 0.08F, -0.01F}, // behind, ending: the title, a question mark
    {-0.03F, 0.08F, -0.01F}, // behind, ending: the title, a colon
    {-0.07F, 0.10F, -0.12F}, // behind, ending: the title, a comma
    {0.01F, -0.01F, -0.06F}, // behind, ending: the title, no stop
    {-0.19F, 0.07F, -0.23F}, // behind, has a label: a heading, no
    {-0.07F, -0.36F, 0.03F}, // behind, has a label: a heading, yes
    {-0.05F, -0.15F, -0.38F}, // behind, has a label: a paragraph, no
    {-0.22F, 0.16F, -0.09F}, // behind, has a label: a paragraph, yes
    {-0.36F, -0.40F, 0.11F}, // behind, has a label: an item, no
    {0.07F, -0.01F, 0.37F}, // behind, has a label: an item, yes
    {0.00F, 0.13F, -0.13F}, // behind, has a label: the title, no
    {0.01F, -0.01F, -0.00F}, // behind, has a label: the title, yes
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, another word, nothing
    {-0.19F, -0.02F, -0.13F}, // first word ends, second word: no telling ending, another word, a stop
    {0.04F, -0.14F, 0.03F}, // first word ends, second word: no telling ending, another word, a question mark
    {-0.21F, 0.12F, -0.13F}, // first word ends, second word: no telling ending, another word, a colon
    {-0.15F, -0.16F, 0.01F}, // first word ends, second word: no telling ending, another word, a comma
    {-0.12F, -0.08F, -0.14F}, // first word ends, second word: no telling ending, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a determiner, nothing
    {-0.06F, -0.32F, 0.34F}, // first word ends, second word: no telling ending, a determiner, a stop
    {-0.10F, -0.10F, 0.11F}, // first word ends, second word: no telling ending, a determiner, a question mark
    {1.09F, -0.51F, 0.23F}, // first word ends, second word: no telling ending, a determiner, a colon
    {-0.01F, -0.05F, 0.11F}, // first word ends, second word: no telling ending, a determiner, a comma
    {-1.03F, 0.93F, -0.05F}, // first word ends, second word: no telling ending, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a pronoun, nothing
    {-0.04F, -0.05F, -0.42F}, // first word ends, second word: no telling ending, a pronoun, a stop
    {-0.15F, -0.09F, -0.27F}, // first word ends, second word: no telling ending, a pronoun, a question mark
    {-0.43F, 0.21F, -0.24F}, // first word ends, second word: no telling ending, a pronoun, a colon
    {-0.01F, -0.03F, -0.05F}, // first word ends, second word: no telling ending, a pronoun, a comma
    {0.07F, -0.13F, -0.09F}, // first word ends, second word: no telling ending, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a particle, nothing
    {-0.06F, -0.21F, 0.16F}, // first word ends, second word: no telling ending, a particle, a stop
    {-0.16F, 0.12F, -0.04F}, // first word ends, second word: no telling ending, a particle, a question mark
    {0.41F, -0.00F, -0.13F}, // first word ends, second word: no telling ending, a particle, a colon
    {-0.03F, -0.04F, -0.02F}, // first word ends, second word: no telling ending, a particle, a comma
    {0.21F, -0.23F, -0.11F}, // first word ends, second word: no telling ending, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a question word, nothing
    {-0.01F, 0.06F, -0.07F}, // first word ends, second word: no telling ending, a question word, a stop
    {-0.01F, 0.26F, -0.52F}, // first word ends, second word: no telling ending, a question word, a question mark
    {-0.21F, -1.42F, 1.34F}, // first word ends, second word: no telling ending, a question word, a colon
    {-0.00F, -0.01F, -0.29F}, // first word ends, second word: no telling ending, a question word, a comma
    {0.15F, -0.30F, 0.13F}, // first word ends, second word: no telling ending, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, another word, nothing
    {-0.04F, -0.13F, 0.09F}, // first word ends, second word: -ing, another word, a stop
    {-0.18F, -0.23F, 0.49F}, // first word ends, second word: -ing, another word, a question mark
    {-0.27F, 1.09F, -0.23F}, // first word ends, second word: -ing, another word, a colon
    {-0.00F, -0.00F, -0.00F}, // first word ends, second word: -ing, another word, a comma
    {0.39F, -0.31F, -0.01F}, // first word ends, second word: -ing, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a determiner, nothing
    {-0.05F, 0.52F, -0.39F}, // first word ends, second word: -ing, a determiner, a stop
    {-0.00F, -0.09F, 0.32F}, // first word ends, second word: -ing, a determiner, a question mark
    {-0.32F, 0.05F, -0.11F}, // first word ends, second word: -ing, a determiner, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a determiner, a comma
    {-0.21F, -0.21F, 0.47F}, // first word ends, second word: -ing, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a pronoun, nothing
    {-0.02F, 0.40F, -0.99F}, // first word ends, second word: -ing, a pronoun, a stop
    {-0.25F, -0.06F, 0.56F}, // first word ends, second word: -ing, a pronoun, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a pronoun, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a pronoun, a comma
    {0.19F, -0.16F, -0.10F}, // first word ends, second word: -ing, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a particle, nothing
    {-0.05F, 0.32F, -0.08F}, // first word ends, second word: -ing, a particle, a stop
    {-0.13F, -0.08F, -0.36F}, // first word ends, second word: -ing, a particle, a question mark
    {-0.16F, -0.71F, -0.24F}, // first word ends, second word: -ing, a particle, a colon
    {-0.02F, -0.05F, -0.02F}, // first word ends, second word: -ing, a particle, a comma
    {0.03F, -0.30F, -0.04F}, // first word ends, second word: -ing, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, nothing
    {-0.00F, 0.34F, -0.38F}, // first word ends, second word: -ing, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, a comma
    {-0.50F, -0.18F, 0.54F}, // first word ends, second word: -ing, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, another word, nothing
    {-0.06F, -0.35F, 0.52F}, // first word ends, second word: -ed, another word, a stop
    {-0.11F, -0.02F, -0.00F}, // first word ends, second word: -ed, another word, a question mark
    {-0.53F, 0.59F, -0.23F}, // first word ends, second word: -ed, another word, a colon
    {-0.06F, -0.04F, -0.09F}, // first word ends, second word: -ed, another word, a comma
    {0.10F, -0.40F, 0.20F}, // first word ends, second word: -ed, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, nothing
    {-0.01F, -0.83F, 1.20F}, // first word ends, second word: -ed, a determiner, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, a comma
    {-0.02F, -0.00F, -0.50F}, // first word ends, second word: -ed, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, nothing
    {-0.00F, 0.11F, -0.10F}, // first word ends, second word: -ed, a pronoun, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, a comma
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a particle, nothing
    {-0.01F, 0.20F, -0.36F}, // first word ends, second word: -ed, a particle, a stop
    {-0.00F, -0.00F, -0.00F}, // first word ends, second word: -ed, a particle, a question mark
    {-0.03F, -0.06F, -0.24F}, // first word ends, second word: -ed, a particle, a colon
    {-0.00F, -0.00F, -0.00F}, // first word ends, second word: -ed, a particle, a comma
    {0.42F, -0.28F, 0.76F}, // first word ends, second word: -ed, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, nothing
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a comma
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, another word, nothing
    {0.10F, 0.17F, 0.03F}, // first word ends, second word: -ly, another word, a stop
    {-0.00F, -0.01F, 0.71F}, // first word ends, second word: -ly, another word, a question mark
    {-0.06F, -0.15F, -0.26F}, // first word ends, second word: -ly, another word, a colon
    {-0.00F, -0.00F, -0.02F}, // first word ends, second word: -ly, another word, a comma
    {0.16F, -0.27F, 0.50F}, // first word ends, second word: -ly, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a determiner, nothing
    {-0.01F, -0.05F, 0.15F}, // first word ends, second word: -ly, a determiner, a stop
    {-0.14F, 0.62F, -0.38F}, // first word ends, second word: -ly, a determiner, a question mark
    {-0.52F, 0.30F, -0.21F}, // first word ends, second word: -ly, a determiner, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a determiner, a comma
    {-0.02F, -0.11F, -0.02F}, // first word ends, second word: -ly, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a pronoun, nothing
    {-0.02F, 0.41F, -0.59F}, // first word ends, second word: -ly, a pronoun, a stop
    {-0.00F, -0.01F, -0.01F}, // first word ends, second word: -ly, a pronoun, a question mark
    {-0.07F, -0.25F, -0.01F}, // first word ends, second word: -ly, a pronoun, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a pronoun, a comma
    {-0.49F, -0.05F, -0.06F}, // first word ends, second word: -ly, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a particle, nothing
    {-0.00F, 0.14F, -0.24F}, // first word ends, second word: -ly, a particle, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a particle, a question mark
    {-0.11F, -0.73F, -0.51F}, // first word ends, second word: -ly, a particle, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a particle, a comma
    {-0.01F, -0.02F, -0.00F}, // first word ends, second word: -ly, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, nothing
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a comma
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, another word, nothing
    {-0.09F, 0.52F, -0.32F}, // first word ends, second word: -s, another word, a stop
    {-0.06F, 0.08F, -0.08F}, // first word ends, second word: -s, another word, a question mark
    {-0.29F, 0.27F, -0.57F}, // first word ends, second word: -s, another word, a colon
    {-0.00F, -0.00F, -0.26F}, // first word ends, second word: -s, another word, a comma
    {0.00F, -0.28F, 0.11F}, // first word ends, second word: -s, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a determiner, nothing
    {0.55F, -0.05F, -0.34F}, // first word ends, second word: -s, a determiner, a stop
    {0.40F, -0.07F, 0.51F}, // first word ends, second word: -s, a determiner, a question mark
    {-0.94F, 0.84F, -0.14F}, // first word ends, second word: -s, a determiner, a colon
    {-0.00F, -0.00F, -0.01F}, // first word ends, second word: -s, a determiner, a comma
    {-0.23F, -0.19F, 0.44F}, // first word ends, second word: -s, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a pronoun, nothing
    {-0.03F, 0.10F, -0.27F}, // first word ends, second word: -s, a pronoun, a stop
    {-0.04F, -0.27F, -0.00F}, // first word ends, second word: -s, a pronoun, a question mark
    {-0.19F, 0.03F, -0.02F}, // first word ends, second word: -s, a pronoun, a colon
    {-0.00F, -0.01F, -0.01F}, // first word ends, second word: -s, a pronoun, a comma
    {0.08F, -0.11F, -0.05F}, // first word ends, second word: -s, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a particle, nothing
    {-0.09F, -0.01F, -0.18F}, // first word ends, second word: -s, a particle, a stop
    {-0.11F, -0.25F, 0.10F}, // first word ends, second word: -s, a particle, a question mark
    {-0.73F, 0.86F, -0.05F}, // first word ends, second word: -s, a particle, a colon
    {-0.07F, -0.08F, -0.05F}, // first word ends, second word: -s, a particle, a comma
    {0.40F, -0.31F, -0.05F}, // first word ends, second word: -s, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a question word, nothing
    {-0.03F, -0.50F, 0.40F}, // first word ends, second word: -s, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a question word, a question mark
    {-0.55F, 0.53F, -0.12F}, // first word ends, second word: -s, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a question word, a comma
    {0.88F, -0.38F, -0.43F}, // first word ends, second word: -s, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, none, nothing
    {-0.07F, 0.21F, -0.30F}, // alike before, alike behind, own look: none, none, a colon
    {0.18F, -0.54F, 0.80F}, // alike before, alike behind, own look: none, none, a mark
    {0.43F, -0.16F, -0.23F}, // alike before, alike behind, own look: none, none, a brief line
    {0.14F, 0.31F, -0.28F}, // alike before, alike behind, own look: none, none, a sentence
    {-0.12F, 0.24F, -0.32F}, // alike before, alike behind, own look: none, none, prose
    {-0.42F, 0.21F, -0.15F}, // alike before, alike behind, own look: none, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, one, nothing
    {-0.19F, 0.33F, -0.12F}, // alike before, alike behind, own look: none, one, a colon
    {0.12F, -0.14F, 0.20F}, // alike before, alike behind, own look: none, one, a mark
    {0.39F, 0.04F, -0.27F}, // alike before, alike behind, own look: none, one, a brief line
    {-0.07F, 0.09F, 0.04F}, // alike before, alike behind, own look: none, one, a sentence
    {-0.02F, 0.13F, 0.09F}, // alike before, alike behind, own look: none, one, prose
    {-0.05F, -0.36F, 0.71F}, // alike before, alike behind, own look: none, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, two, a colon
    {-0.04F, -0.13F, 0.30F}, // alike before, alike behind, own look: none, two, a mark
    {-0.01F, 0.12F, -0.04F}, // alike before, alike behind, own look: none, two, a brief line
    {0.21F, -0.19F, 0.10F}, // alike before, alike behind, own look: none, two, a sentence
    {-0.01F, 0.32F, 0.52F}, // alike before, alike behind, own look: none, two, prose
    {-0.05F, -0.27F, 0.39F}, // alike before, alike behind, own look: none, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, more, nothing
    {-0.01F, 0.40F, -0.10F}, // alike before, alike behind, own look: none, more, a colon
    {-0.42F, 0.19F, 0.41F}, // alike before, alike behind, own look: none, more, a mark
    {-0.07F, 0.05F, 0.01F}, // alike before, alike behind, own look: none, more, a brief line
    {-0.04F, 0.13F, -0.08F}, // alike before, alike behind, own look: none, more, a sentence
    {-0.01F, 0.06F, 0.63F}, // alike before, alike behind, own look: none, more, prose
    {-0.03F, -0.24F, 0.49F}, // alike before, alike behind, own look: none, more, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, none, nothing
    {0.36F, 0.27F, -0.47F}, // alike before, alike behind, own look: one, none, a colon
    {-0.28F, 0.08F, 0.29F}, // alike before, alike behind, own look: one, none, a mark
    {0.42F, -0.32F, 0.05F}, // alike before, alike behind, own look: one, none, a brief line
    {-0.11F, 0.02F, 0.21F}, // alike before, alike behind, own look: one, none, a sentence
    {-0.03F, 0.24F, 0.15F}, // alike before, alike behind, own look: one, none, prose
    {-0.11F, -0.14F, 0.16F}, // alike before, alike behind, own look: one, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, one, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, one, a colon
    {-0.01F, -0.05F, 0.14F}, // alike before, alike behind, own look: one, one, a mark
    {-0.28F, 0.37F, -0.14F}, // alike before, alike behind, own look: one, one, a brief line
    {-0.04F, 0.08F, -0.00F}, // alike before, alike behind, own look: one, one, a sentence
    {-0.00F, -0.19F, 0.26F}, // alike before, alike behind, own look: one, one, prose
    {-0.01F, -0.23F, -0.24F}, // alike before, alike behind, own look: one, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, two, a colon
    {-0.05F, -0.05F, 0.11F}, // alike before, alike behind, own look: one, two, a mark
    {-0.20F, -0.18F, 0.38F}, // alike before, alike behind, own look: one, two, a brief line
    {-0.03F, 0.05F, 0.02F}, // alike before, alike behind, own look: one, two, a sentence
    {-0.00F, -0.26F, 0.08F}, // alike before, alike behind, own look: one, two, prose
    {-0.06F, 1.33F, -1.24F}, // alike before, alike behind, own look: one, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, more, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, more, a colon
    {-0.07F, 0.26F, 0.00F}, // alike before, alike behind, own look: one, more, a mark
    {-0.24F, -0.11F, 0.32F}, // alike before, alike behind, own look: one, more, a brief line
    {-0.04F, 0.21F, -0.60F}, // alike before, alike behind, own look: one, more, a sentence
    {-0.00F, 0.19F, 0.25F}, // alike before, alike behind, own look: one, more, prose
    {-0.01F, -0.03F, 0.41F}, // alike before, alike behind, own look: one, more, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, none, nothing
    {-0.00F, -0.84F, -0.04F}, // alike before, alike behind, own look: two, none, a colon
    {-0.14F, -0.14F, 0.37F}, // alike before, alike behind, own look: two, none, a mark
    {-0.36F, 0.04F, 0.40F}, // alike before, alike behind, own look: two, none, a brief line
    {-0.17F, -0.10F, 0.24F}, // alike before, alike behind, own look: two, none, a sentence
    {-0.01F, 0.15F, 0.22F}, // alike before, alike behind, own look: two, none, prose
    {-0.09F, 0.89F, -0.14F}, // alike before, alike behind, own look: two, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, one, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, one, a colon
    {-0.02F, -0.06F, 0.10F}, // alike before, alike behind, own look: two, one, a mark
    {-0.11F, 0.27F, -0.12F}, // alike before, alike behind, own look: two, one, a brief line
    {-0.02F, 0.12F, -0.05F}, // alike before, alike behind, own look: two, one, a sentence
    {-0.00F, 0.26F, -0.02F}, // alike before, alike behind, own look: two, one, prose
    {-0.01F, -0.32F, 1.02F}, // alike before, alike behind, own look: two, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, two, a colon
    {-0.06F, 0.36F, -0.23F}, // alike before, alike behind, own look: two, two, a mark
    {-0.08F, -0.04F, 0.29F}, // alike before, alike behind, own look: two, two, a brief line
    {-0.07F, 0.33F, -0.23F}, // alike before, alike behind, own look: two, two, a sentence
    {-0.00F, -0.32F, 0.62F}, // alike before, alike behind, own look: two, two, prose
    {-0.01F, -0.08F, 0.49F}, // alike before, alike behind, own look: two, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, more, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, more, a colon
    {-0.01F, -0.01F, 0.02F}, // alike before, alike behind, own look: two, more, a mark
    {-0.15F, -0.05F, 0.34F}, // alike before, alike behind, own look: two, more, a brief line
    {-0.11F, 0.41F, -0.74F}, // alike before, alike behind, own look: two, more, a sentence
    {-0.00F, 0.07F, 0.11F}, // alike before, alike behind, own look: two, more, prose
    {-0.03F, -0.04F, 0.08F}, // alike before, alike behind, own look: two, more, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, none, nothing
    {-0.15F, 0.54F, -0.03F}, // alike before, alike behind, own look: more, none, a colon
    {-0.15F, -0.05F, 0.35F}, // alike before, alike behind, own look: more, none, a mark
    {-0.04F, -0.08F, 0.16F}, // alike before, alike behind, own look: more, none, a brief line
    {-0.05F, 0.43F, -0.37F}, // alike before, alike behind, own look: more, none, a sentence
    {-0.03F, 0.14F, 0.15F}, // alike before, alike behind, own look: more, none, prose
    {-0.13F, -0.41F, 0.58F}, // alike before, alike behind, own look: more, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, one, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, one, a colon
    {-0.04F, 0.22F, -0.10F}, // alike before, alike behind, own look: more, one, a mark
    {-0.05F, -0.18F, 0.32F}, // alike before, alike behind, own look: more, one, a brief line
    {-0.04F, -0.31F, 0.01F}, // alike before, alike behind, own look: more, one, a sentence
    {-0.01F, -0.36F, 0.69F}, // alike before, alike behind, own look: more, one, prose
    {-0.02F, -0.07F, 0.30F}, // alike before, alike behind, own look: more, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, two, a colon
    {-0.01F, -0.00F, 0.02F}, // alike before, alike behind, own look: more, two, a mark
    {-0.11F, -0.07F, 0.19F}, // alike before, alike behind, own look: more, two, a brief line
    {-0.01F, 0.53F, -0.51F}, // alike before, alike behind, own look: more, two, a sentence
    {-0.00F, -0.07F, -0.01F}, // alike before, alike behind, own look: more, two, prose
    {-0.02F, -0.02F, 0.32F}, // alike before, alike behind, own look: more, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, more, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, more, a colon
    {-0.03F, -0.01F, 0.19F}, // alike before, alike behind, own look: more, more, a mark
    {0.52F, -0.27F, -0.16F}, // alike before, alike behind, own look: more, more, a brief line
    {-0.01F, 0.23F, -0.85F}, // alike before, alike behind, own look: more, more, a sentence
    {-0.00F, 0.02F, 0.53F}, // alike before, alike behind, own look: more, more, prose
    {-0.05F, -0.04F, 1.13F}, // alike before, alike behind, own look: more, more, no end
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, nothing
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a comma
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 1 or 2, nothing
    {0.35F, -0.04F, -0.47F}, // share of brief lines, words, ending: hardly any, 1 or 2, a stop
    {0.08F, -0.06F, -0.09F}, // share of brief lines, words, ending: hardly any, 1 or 2, a question mark
    {-0.31F, 0.47F, -0.60F}, // share of brief lines, words, ending: hardly any, 1 or 2, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 1 or 2, a comma
    {-0.05F, -0.32F, -0.34F}, // share of brief lines, words, ending: hardly any, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 3 to 5, nothing
    {-0.09F, 0.24F, -0.68F}, // share of brief lines, words, ending: hardly any, 3 to 5, a stop
    {0.47F, -0.07F, 0.68F}, // share of brief lines, words, ending: hardly any, 3 to 5, a question mark
    {-0.38F, 0.17F, -0.12F}, // share of brief lines, words, ending: hardly any, 3 to 5, a colon
    {-0.09F, -0.14F, 0.24F}, // share of brief lines, words, ending: hardly any, 3 to 5, a comma
    {0.34F, 0.01F, -0.34F}, // share of brief lines, words, ending: hardly any, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 6 to 9, nothing
    {-0.51F, -0.85F, 0.28F}, // share of brief lines, words, ending: hardly any, 6 to 9, a stop
    {0.33F, -0.11F, -0.45F}, // share of brief lines, words, ending: hardly any, 6 to 9, a question mark
    {-0.28F, 0.01F, -0.17F}, // share of brief lines, words, ending: hardly any, 6 to 9, a colon
    {-0.06F, -0.04F, -0.24F}, // share of brief lines, words, ending: hardly any, 6 to 9, a comma
    {-0.13F, 0.33F, -0.64F}, // share of brief lines, words, ending: hardly any, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 10 to 14, nothing
    {-0.15F, -0.26F, -0.00F}, // share of brief lines, words, ending: hardly any, 10 to 14, a stop
    {-0.41F, 0.21F, 0.08F}, // share of brief lines, words, ending: hardly any, 10 to 14, a question mark
    {-0.21F, 0.54F, -0.08F}, // share of brief lines, words, ending: hardly any, 10 to 14, a colon
    {-0.01F, -0.02F, -0.13F}, // share of brief lines, words, ending: hardly any, 10 to 14, a comma
    {-0.52F, 0.16F, -0.21F}, // share of brief lines, words, ending: hardly any, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 15 to 20, nothing
    {-0.16F, -0.31F, -0.05F}, // share of brief lines, words, ending: hardly any, 15 to 20, a stop
    {-0.19F, 0.87F, -0.60F}, // share of brief lines, words, ending: hardly any, 15 to 20, a question mark
    {-0.25F, 0.35F, -0.23F}, // share of brief lines, words, ending: hardly any, 15 to 20, a colon
    {-0.09F, -0.12F, -0.26F}, // share of brief lines, words, ending: hardly any, 15 to 20, a comma
    {-0.20F, -0.16F, 0.21F}, // share of brief lines, words, ending: hardly any, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 21 to 35, nothing
    {-0.21F, 0.04F, -0.29F}, // share of brief lines, words, ending: hardly any, 21 to 35, a stop
    {-0.27F, 0.87F, -1.16F}, // share of brief lines, words, ending: hardly any, 21 to 35, a question mark
    {-0.19F, 0.33F, -0.15F}, // share of brief lines, words, ending: hardly any, 21 to 35, a colon
    {-0.03F, -0.10F, -0.56F}, // share of brief lines, words, ending: hardly any, 21 to 35, a comma
    {-0.08F, 0.11F, -0.61F}, // share of brief lines, words, ending: hardly any, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, over 35, nothing
    {-0.19F, 0.22F, 0.16F}, // share of brief lines, words, ending: hardly any, over 35, a stop
    {-0.37F, 0.25F, -0.44F}, // share of brief lines, words, ending: hardly any, over 35, a question mark
    {-0.13F, 0.21F, 0.07F}, // share of brief lines, words, ending: hardly any, over 35, a colon
    {-0.03F, -0.12F, 0.56F}, // share of brief lines, words, ending: hardly any, over 35, a comma
    {-0.13F, -0.34F, -0.35F}, // share of brief lines, words, ending: hardly any, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, nothing
    {-0.05F, -0.11F, -0.23F}, // share of brief lines, words, ending: some, none, a stop
    {-0.04F, -0.03F, -0.12F}, // share of brief lines, words, ending: some, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, a comma
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 1 or 2, nothing
    {0.20F, -0.09F, -0.36F}, // share of brief lines, words, ending: some, 1 or 2, a stop
    {-0.05F, -0.11F, -0.32F}, // share of brief lines, words, ending: some, 1 or 2, a question mark
    {-0.04F, 0.21F, -0.58F}, // share of brief lines, words, ending: some, 1 or 2, a colon
    {-0.04F, -0.00F, -0.00F}, // share of brief lines, words, ending: some, 1 or 2, a comma
    {0.09F, -0.11F, 0.17F}, // share of brief lines, words, ending: some, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 3 to 5, nothing
    {-0.03F, -0.08F, -0.06F}, // share of brief lines, words, ending: some, 3 to 5, a stop
    {0.32F, -0.11F, 0.06F}, // share of brief lines, words, ending: some, 3 to 5, a question mark
    {0.18F, -0.13F, -0.20F}, // share of brief lines, words, ending: some, 3 to 5, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 3 to 5, a comma
    {0.14F, -0.00F, -0.21F}, // share of brief lines, words, ending: some, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 6 to 9, nothing
    {-0.06F, -0.21F, 0.06F}, // share of brief lines, words, ending: some, 6 to 9, a stop
    {0.17F, -0.10F, -0.01F}, // share of brief lines, words, ending: some, 6 to 9, a question mark
    {-0.41F, 0.48F, -0.01F}, // share of brief lines, words, ending: some, 6 to 9, a colon
    {-0.36F, -0.35F, -0.12F}, // share of brief lines, words, ending: some, 6 to 9, a comma
    {0.03F, -0.00F, -0.48F}, // share of brief lines, words, ending: some, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 10 to 14, nothing
    {-0.18F, -0.29F, -0.07F}, // share of brief lines, words, ending: some, 10 to 14, a stop
    {-0.32F, -0.21F, -0.38F}, // share of brief lines, words, ending: some, 10 to 14, a question mark
    {0.08F, 0.03F, -0.14F}, // share of brief lines, words, ending: some, 10 to 14, a colon
    {-0.03F, -0.07F, -0.06F}, // share of brief lines, words, ending: some, 10 to 14, a comma
    {-0.07F, -0.16F, 0.04F}, // share of brief lines, words, ending: some, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 15 to 20, nothing
    {-0.12F, 0.04F, -0.18F}, // share of brief lines, words, ending: some, 15 to 20, a stop
    {-0.03F, -0.36F, -0.49F}, // share of brief lines, words, ending: some, 15 to 20, a question mark
    {-0.16F, 0.16F, -0.18F}, // share of brief lines, words, ending: some, 15 to 20, a colon
    {0.00F, -0.00F, 0.35F}, // share of brief lines, words, ending: some, 15 to 20, a comma
    {-0.09F, 0.04F, 0.14F}, // share of brief lines, words, ending: some, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 21 to 35, nothing
    {-0.21F, -0.35F, -0.32F}, // share of brief lines, words, ending: some, 21 to 35, a stop
    {-0.09F, -0.17F, -0.68F}, // share of brief lines, words, ending: some, 21 to 35, a question mark
    {-0.10F, 0.35F, -0.17F}, // share of brief lines, words, ending: some, 21 to 35, a colon
    {-0.07F, -0.33F, -0.56F}, // share of brief lines, words, ending: some, 21 to 35, a comma
    {-0.13F, -0.50F, -0.20F}, // share of brief lines, words, ending: some, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, over 35, nothing
    {-0.21F, -0.03F, 0.05F}, // share of brief lines, words, ending: some, over 35, a stop
    {-0.16F, 0.39F, -0.25F}, // share of brief lines, words, ending: some, over 35, a question mark
    {-0.11F, 0.53F, -0.24F}, // share of brief lines, words, ending: some, over 35, a colon
    {-0.16F, 0.41F, -0.23F}, // share of brief lines, words, ending: some, over 35, a comma
    {-0.28F, 0.10F, -0.15F}, // share of brief lines, words, ending: some, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, none, nothing
    {-0.02F, -0.08F, -0.04F}, // share of brief lines, words, ending: many, none, a stop
    {-0.00F, -0.00F, -0.00F}, // share of brief lines, words, ending: many, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, none, a comma
    {0.25F, 0.25F, -0.03F}, // share of brief lines, words, ending: many, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 1 or 2, nothing
    {-0.16F, 0.03F, -0.19F}, // share of brief lines, words, ending: many, 1 or 2, a stop
    {-0.16F, -0.03F, -0.20F}, // share of brief lines, words, ending: many, 1 or 2, a question mark
    {-0.92F, 0.21F, 0.55F}, // share of brief lines, words, ending: many, 1 or 2, a colon
    {-0.05F, -0.01F, -0.03F}, // share of brief lines, words, ending: many, 1 or 2, a comma
    {0.37F, -0.44F, -0.49F}, // share of brief lines, words, ending: many, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 3 to 5, nothing
    {0.04F, -0.27F, 0.30F}, // share of brief lines, words, ending: many, 3 to 5, a stop
    {0.35F, -0.27F, 0.01F}, // share of brief lines, words, ending: many, 3 to 5, a question mark
    {-0.28F, 0.32F, -0.17F}, // share of brief lines, words, ending: many, 3 to 5, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 3 to 5, a comma
    {0.05F, 0.14F, -0.10F}, // share of brief lines, words, ending: many, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 6 to 9, nothing
    {0.31F, -0.02F, -0.19F}, // share of brief lines, words, ending: many, 6 to 9, a stop
    {-0.19F, -0.19F, 0.06F}, // share of brief lines, words, ending: many, 6 to 9, a question mark
    {-0.29F, 0.55F, -0.43F}, // share of brief lines, words, ending: many, 6 to 9, a colon
    {-0.12F, -0.05F, 0.16F}, // share of brief lines, words, ending: many, 6 to 9, a comma
    {-0.18F, -0.14F, 0.02F}, // share of brief lines, words, ending: many, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 10 to 14, nothing
    {-0.13F, 0.09F, -0.29F}, // share of brief lines, words, ending: many, 10 to 14, a stop
    {-0.28F, 0.20F, -0.06F}, // share of brief lines, words, ending: many, 10 to 14, a question mark
    {0.21F, -0.13F, -0.10F}, // share of brief lines, words, ending: many, 10 to 14, a colon
    {-0.01F, -0.01F, -0.08F}, // share of brief lines, words, ending: many, 10 to 14, a comma
    {-0.13F, -0.05F, 0.38F}, // share of brief lines, words, ending: many, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 15 to 20, nothing
    {-0.13F, 0.02F, -0.06F}, // share of brief lines, words, ending: many, 15 to 20, a stop
    {-0.09F, -0.27F, 0.14F}, // share of brief lines, words, ending: many, 15 to 20, a question mark
    {-0.22F, 0.34F, 0.30F}, // share of brief lines, words, ending: many, 15 to 20, a colon
    {-0.03F, -0.07F, 0.06F}, // share of brief lines, words, ending: many, 15 to 20, a comma
    {-0.16F, -0.16F, -0.20F}, // share of brief lines, words, ending: many, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 21 to 35, nothing
    {-0.15F, 0.06F, -0.14F}, // share of brief lines, words, ending: many, 21 to 35, a stop
    {-0.08F, -0.09F, 0.58F}, // share of brief lines, words, ending: many, 21 to 35, a question mark
    {-0.24F, 0.00F, -0.07F}, // share of brief lines, words, ending: many, 21 to 35, a colon
    {-0.02F, -0.09F, -0.10F}, // share of brief lines, words, ending: many, 21 to 35, a comma
    {-0.25F, 0.29F, -0.04F}, // share of brief lines, words, ending: many, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, over 35, nothing
    {-0.17F, -0.03F, 0.18F}, // share of brief lines, words, ending: many, over 35, a stop
    {-0.15F, -0.38F, -0.38F}, // share of brief lines, words, ending: many, over 35, a question mark
    {-0.15F, 0.01F, 0.27F}, // share of brief lines, words, ending: many, over 35, a colon
    {-0.05F, -0.41F, -0.24F}, // share of brief lines, words, ending: many, over 35, a comma
    {-0.16F, -0.11F, -0.36F}, // share of brief lines, words, ending: many, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, nothing
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a comma
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 1 or 2, nothing
    {-0.22F, 0.06F, -0.16F}, // share of brief lines, words, ending: most, 1 or 2, a stop
    {0.31F, -0.21F, -0.84F}, // share of brief lines, words, ending: most, 1 or 2, a question mark
    {0.15F, -0.72F, 0.34F}, // share of brief lines, words, ending: most, 1 or 2, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 1 or 2, a comma
    {-0.01F, -0.59F, -0.37F}, // share of brief lines, words, ending: most, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 3 to 5, nothing
    {-0.46F, -0.59F, 0.22F}, // share of brief lines, words, ending: most, 3 to 5, a stop
    {-0.33F, -0.25F, -0.76F}, // share of brief lines, words, ending: most, 3 to 5, a question mark
    {0.35F, -0.05F, -0.64F}, // share of brief lines, words, ending: most, 3 to 5, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 3 to 5, a comma
    {0.21F, 0.46F, 0.36F}, // share of brief lines, words, ending: most, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 6 to 9, nothing
    {0.25F, 0.19F, -0.62F}, // share of brief lines, words, ending: most, 6 to 9, a stop
    {-0.42F, 0.17F, -0.18F}, // share of brief lines, words, ending: most, 6 to 9, a question mark
    {0.21F, 0.08F, 0.46F}, // share of brief lines, words, ending: most, 6 to 9, a colon
    {-0.01F, -0.01F, -0.33F}, // share of brief lines, words, ending: most, 6 to 9, a comma
    {0.42F, -0.03F, 0.64F}, // share of brief lines, words, ending: most, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 10 to 14, nothing
    {-0.24F, 0.73F, -0.10F}, // share of brief lines, words, ending: most, 10 to 14, a stop
    {-0.11F, -0.17F, 0.64F}, // share of brief lines, words, ending: most, 10 to 14, a question mark
    {0.17F, -0.21F, -0.35F}, // share of brief lines, words, ending: most, 10 to 14, a colon
    {-0.09F, -0.08F, -0.18F}, // share of brief lines, words, ending: most, 10 to 14, a comma
    {-0.22F, 0.33F, 0.25F}, // share of brief lines, words, ending: most, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 15 to 20, nothing
    {-0.15F, 0.41F, 0.26F}, // share of brief lines, words, ending: most, 15 to 20, a stop
    {-0.08F, -0.20F, 0.43F}, // share of brief lines, words, ending: most, 15 to 20, a question mark
    {0.34F, 0.00F, -0.62F}, // share of brief lines, words, ending: most, 15 to 20, a colon
    {-0.01F, -0.01F, -0.07F}, // share of brief lines, words, ending: most, 15 to 20, a comma
    {-0.40F, -0.10F, 0.37F}, // share of brief lines, words, ending: most, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 21 to 35, nothing
    {-0.18F, 0.26F, 0.30F}, // share of brief lines, words, ending: most, 21 to 35, a stop
    {-0.11F, 0.24F, -1.03F}, // share of brief lines, words, ending: most, 21 to 35, a question mark
    {-0.22F, 0.05F, -0.59F}, // share of brief lines, words, ending: most, 21 to 35, a colon
    {-0.07F, -0.14F, -0.16F}, // share of brief lines, words, ending: most, 21 to 35, a comma
    {-0.21F, -0.36F, 0.20F}, // share of brief lines, words, ending: most, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, over 35, nothing
    {-0.18F, 0.06F, -0.51F}, // share of brief lines, words, ending: most, over 35, a stop
    {-0.28F, 0.11F, -0.63F}, // share of brief lines, words, ending: most, over 35, a question mark
    {-0.22F, -0.48F, -0.19F}, // share of brief lines, words, ending: most, over 35, a colon
    {-0.15F, -0.36F, -0.25F}, // share of brief lines, words, ending: most, over 35, a comma
    {-0.40F, -0.70F, -0.48F}, // share of brief lines, words, ending: most, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, nothing
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, a stop
    {-0.01F, -0.00F, -0.00F}, // share of brief lines, words, ending: too few to tell, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, a comma
    {-0.02F, -0.01F, -0.01F}, // share of brief lines, words, ending: too few to tell, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 1 or 2, nothing
    {-0.22F, -0.20F, 0.02F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a stop
    {-0.51F, -0.04F, -0.28F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a question mark
    {0.12F, 0.13F, -0.62F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a colon
    {-0.01F, -0.00F, -0.10F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a comma
    {0.30F, -0.18F, -0.07F}, // share of brief lines, words, ending: too few to tell, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 3 to 5, nothing
    {0.17F, -0.11F, -0.31F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a stop
    {0.04F, -0.15F, -0.25F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a question mark
    {-0.41F, -0.29F, -0.13F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a comma
    {-0.19F, -0.34F, 0.03F}, // share of brief lines, words, ending: too few to tell, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 6 to 9, nothing
    {0.17F, -0.31F, 0.10F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a stop
    {0.10F, 0.03F, -0.16F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a question mark
    {-0.08F, -0.01F, -0.19F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a colon
    {-0.01F, -0.01F, -0.01F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a comma
    {-0.07F, 0.07F, -0.23F}, // share of brief lines, words, ending: too few to tell, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 10 to 14, nothing
    {-0.01F, -0.13F, 0.16F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a stop
    {0.36F, -0.27F, -0.06F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a question mark
    {-0.04F, 0.13F, 0.06F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a colon
    {-0.01F, -0.11F, 0.47F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a comma
    {-0.10F, -0.11F, -0.12F}, // share of brief lines, words, ending: too few to tell, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 15 to 20, nothing
    {-0.04F, 0.02F, -0.27F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a stop
    {-0.06F, -0.14F, -0.28F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a question mark
    {-0.12F, -0.19F, 0.87F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a colon
    {-0.00F, -0.00F, 0.03F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a comma
    {-0.15F, -0.33F, 0.12F}, // share of brief lines, words, ending: too few to tell, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 21 to 35, nothing
    {-0.06F, -0.11F, 0.30F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a stop
    {-0.09F, 0.01F, -0.04F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a question mark
    {-0.07F, 0.23F, -0.16F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a colon
    {-0.10F, 0.14F, 0.39F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a comma
    {-0.10F, -0.22F, -0.45F}, // share of brief lines, words, ending: too few to tell, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, over 35, nothing
    {-0.05F, 0.11F, 0.02F}, // share of brief lines, words, ending: too few to tell, over 35, a stop
    {-0.09F, 0.12F, 0.41F}, // share of brief lines, words, ending: too few to tell, over 35, a question mark
    {-0.11F, -0.11F, 0.27F}, // share of brief lines, words, ending: too few to tell, over 35, a colon
    {-0.01F, -0.20F, -0.56F}, // share of brief lines, words, ending: too few to tell, over 35, a comma
    {-0.14F, -0.40F, 0.17F}, // share of brief lines, words, ending: too few to tell, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: hardly any, no, nothing
    {-0.18F, 0.27F, -0.00F}, // share of title case, own, ending: hardly any, no, a stop
    {0.14F, -0.31F, 0.36F}, // share of title case, own, ending: hardly any, no, a question mark
    {0.12F, 0.01F, -0.11F}, // share of title case, own, ending: hardly any, no, a colon
    {-0.12F, -0.21F, -0.09F}, // share of title case, own, ending: hardly any, no, a comma
    {0.22F, 0.04F, 0.29F}, // share of title case, own, ending: hardly any, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: hardly any, yes, nothing
    {-0.10F, -0.29F, -0.24F}, // share of title case, own, ending: hardly any, yes, a stop
    {-0.24F, -0.04F, -0.10F}, // share of title case, own, ending: hardly any, yes, a question mark
    {-0.28F, -0.04F, -0.44F}, // share of title case, own, ending: hardly any, yes, a colon
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: hardly any, yes, a comma
    {-0.42F, -0.11F, -0.06F}, // share of title case, own, ending: hardly any, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: some, no, nothing
    {-0.66F, 0.16F, 0.08F}, // share of title case, own, ending: some, no, a stop
    {-1.03F, 0.60F, 0.44F}, // share of title case, own, ending: some, no, a question mark
    {-0.97F, 0.63F, -0.08F}, // share of title case, own, ending: some, no, a colon
    {-0.05F, -0.01F, -0.06F}, // share of title case, own, ending: some, no, a comma
    {-0.44F, -1.21F, -0.16F}, // share of title case, own, ending: some, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: some, yes, nothing
    {-0.03F, 0.00F, -0.41F}, // share of title case, own, ending: some, yes, a stop
    {0.02F, -0.12F, -0.08F}, // share of title case, own, ending: some, yes, a question mark
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: some, yes, a colon
    {-0.36F, -0.42F, -0.57F}, // share of title case, own, ending: some, yes, a comma
    {-0.08F, -0.08F, -0.82F}, // share of title case, own, ending: some, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: many, no, nothing
    {-0.95F, -0.37F, -0.56F}, // share of title case, own, ending: many, no, a stop
    {-1.07F, -0.17F, -0.62F}, // share of title case, own, ending: many, no, a question mark
    {-0.30F, 0.74F, -0.38F}, // share of title case, own, ending: many, no, a colon
    {-0.03F, -0.19F, -0.02F}, // share of title case, own, ending: many, no, a comma
    {-0.23F, -0.03F, 0.04F}, // share of title case, own, ending: many, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: many, yes, nothing
    {-0.27F, 0.62F, -0.90F}, // share of title case, own, ending: many, yes, a stop
    {1.22F, -0.21F, -0.75F}, // share of title case, own, ending: many, yes, a question mark
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: many, yes, a colon
    {-0.16F, -0.35F, -0.26F}, // share of title case, own, ending: many, yes, a comma
    {0.07F, -0.31F, -0.70F}, // share of title case, own, ending: many, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: most, no, nothing
    {-0.47F, -0.37F, -0.16F}, // share of title case, own, ending: most, no, a stop
    {-0.84F, -0.66F, -0.08F}, // share of title case, own, ending: most, no, a question mark
    {-0.35F, 0.44F, -0.05F}, // share of title case, own, ending: most, no, a colon
    {-0.11F, -0.02F, -0.24F}, // share of title case, own, ending: most, no, a comma
    {-0.85F, -0.42F, -0.27F}, // share of title case, own, ending: most, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: most, yes, nothing
    {0.06F, -0.33F, 0.06F}, // share of title case, own, ending: most, yes, a stop
    {0.48F, -0.19F, -0.29F}, // share of title case, own, ending: most, yes, a question mark
    {-0.74F, -0.54F, -0.74F}, // share of title case, own, ending: most, yes, a colon
    {-0.00F, -0.01F, -0.01F}, // share of title case, own, ending: most, yes, a comma
    {-0.19F, -0.49F, 0.44F}, // share of title case, own, ending: most, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: too few to tell, no, nothing
    {-0.29F, 0.06F, 0.08F}, // share of title case, own, ending: too few to tell, no, a stop
    {-0.12F, 0.07F, -0.41F}, // share of title case, own, ending: too few to tell, no, a question mark
    {-0.29F, 0.40F, -0.12F}, // share of title case, own, ending: too few to tell, no, a colon
    {-0.20F, -0.20F, 0.14F}, // share of title case, own, ending: too few to tell, no, a comma
    {-0.33F, -0.28F, -0.26F}, // share of title case, own, ending: too few to tell, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: too few to tell, yes, nothing
    {-0.08F, 0.54F, -0.64F}, // share of title case, own, ending: too few to tell, yes, a stop
    {1.30F, 0.19F, -0.02F}, // share of title case, own, ending: too few to tell, yes, a question mark
    {-0.33F, -0.48F, -0.55F}, // share of title case, own, ending: too few to tell, yes, a colon
    {-0.12F, -0.13F, -0.41F}, // share of title case, own, ending: too few to tell, yes, a comma
    {-0.24F, -0.23F, -0.39F}, // share of title case, own, ending: too few to tell, yes, no stop
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a heading, the end of the text
    {-0.21F, 0.06F, 0.10F}, // behind this of a list, edge: a heading, an empty line
    {-0.07F, 0.08F, 0.03F}, // behind this of a list, edge: a heading, a line end
    {0.03F, -0.05F, -0.05F}, // behind this of a list, edge: a heading, a wrapped line end
    {-0.08F, -0.12F, -0.12F}, // behind this of a list, edge: a heading, glue
    {-0.01F, -0.07F, -0.06F}, // behind this of a list, edge: a heading, a sentence end
    {-0.06F, -0.06F, -0.31F}, // behind this of a list, edge: a heading, a capital
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a paragraph, the end of the text
    {-0.04F, 0.08F, -0.12F}, // behind this of a list, edge: a paragraph, an empty line
    {-0.05F, 0.09F, 0.05F}, // behind this of a list, edge: a paragraph, a line end
    {0.02F, 0.08F, 0.02F}, // behind this of a list, edge: a paragraph, a wrapped line end
    {0.06F, 0.17F, -0.16F}, // behind this of a list, edge: a paragraph, glue
    {-0.09F, -0.05F, -0.32F}, // behind this of a list, edge: a paragraph, a sentence end
    {-0.06F, -0.07F, -0.13F}, // behind this of a list, edge: a paragraph, a capital
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a first item, the end of the text
    {-0.09F, -0.44F, -0.42F}, // behind this of a list, edge: a first item, an empty line
    {-0.26F, -0.35F, -0.05F}, // behind this of a list, edge: a first item, a line end
    {-0.05F, -0.08F, -0.05F}, // behind this of a list, edge: a first item, a wrapped line end
    {-0.02F, -0.09F, 0.11F}, // behind this of a list, edge: a first item, glue
    {-0.02F, -0.06F, 0.23F}, // behind this of a list, edge: a first item, a sentence end
    {-0.06F, 0.04F, 0.20F}, // behind this of a list, edge: a first item, a capital
    {0.01F, 0.12F, -0.13F}, // behind this of a list, edge: the title, the end of the text
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, an empty line
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a line end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, glue
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a sentence end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a capital
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a further item, the end of the text
    {0.24F, 0.50F, 0.18F}, // behind this of a list, edge: a further item, an empty line
    {0.12F, 0.23F, 0.10F}, // behind this of a list, edge: a further item, a line end
    {-0.10F, 0.03F, 0.10F}, // behind this of a list, edge: a further item, a wrapped line end
    {-0.01F, 0.22F, -0.03F}, // behind this of a list, edge: a further item, glue
    {-0.07F, -0.32F, -0.05F}, // behind this of a list, edge: a further item, a sentence end
    {-0.11F, -0.13F, 0.13F}, // behind this of a list, edge: a further item, a capital
    {-0.01F, 0.01F, 0.00F}, // behind this of a list, like it: a heading, nothing
    {-0.13F, -0.32F, 0.10F}, // behind this of a list, like it: a heading, 1 trait
    {-0.17F, 0.19F, 0.09F}, // behind this of a list, like it: a heading, 2 traits
    {-0.14F, 0.11F, -0.11F}, // behind this of a list, like it: a heading, 3 traits
    {0.21F, -0.12F, -0.18F}, // behind this of a list, like it: a heading, 4 traits
    {-0.01F, -0.02F, -0.15F}, // behind this of a list, like it: a heading, all traits
    {-0.01F, -0.07F, 0.02F}, // behind this of a list, like it: a paragraph, nothing
    {0.01F, -0.02F, 0.02F}, // behind this of a list, like it: a paragraph, 1 trait
    {0.07F, -0.14F, 0.02F}, // behind this of a list, like it: a paragraph, 2 traits
    {0.03F, -0.01F, -0.07F}, // behind this of a list, like it: a paragraph, 3 traits
    {-0.17F, 0.23F, -0.33F}, // behind this of a list, like it: a paragraph, 4 traits
    {-0.03F, 0.21F, -0.15F}, // behind this of a list, like it: a paragraph, all traits
    {0.04F, -0.00F, -0.02F}, // behind this of a list, like it: a first item, nothing
    {-0.15F, -0.10F, -0.34F}, // behind this of a list, like it: a first item, 1 trait
    {-0.09F, -0.08F, -0.19F}, // behind this of a list, like it: a first item, 2 traits
    {-0.10F, -0.16F, 0.06F}, // behind this of a list, like it: a first item, 3 traits
    {-0.10F, -0.21F, 0.30F}, // behind this of a list, like it: a first item, 4 traits
    {-0.02F, -0.06F, 0.46F}, // behind this of a list, like it: a first item, all traits
    {0.01F, 0.12F, -0.13F}, // behind this of a list, like it: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 1 trait
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 2 traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 3 traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 4 traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, all traits
    {-0.01F, 0.04F, 0.04F}, // behind this of a list, like it: a further item, nothing
    {0.24F, 0.21F, -0.02F}, // behind this of a list, like it: a further item, 1 trait
    {0.06F, 0.07F, -0.17F}, // behind this of a list, like it: a further item, 2 traits
    {0.04F, 0.04F, 0.05F}, // behind this of a list, like it: a further item, 3 traits
    {-0.17F, -0.03F, 0.16F}, // behind this of a list, like it: a further item, 4 traits
    {-0.04F, -0.20F, 0.01F}, // behind this of a list, like it: a further item, all traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a heading, nothing
    {-0.04F, 0.22F, -0.24F}, // behind this of a list, own look: a heading, a colon
    {0.02F, -0.30F, 0.08F}, // behind this of a list, own look: a heading, a mark
    {-0.12F, -0.20F, -0.05F}, // behind this of a list, own look: a heading, a brief line
    {-0.05F, 0.06F, 0.07F}, // behind this of a list, own look: a heading, a sentence
    {-0.06F, -0.08F, -0.24F}, // behind this of a list, own look: a heading, prose
    {-0.03F, 0.15F, 0.34F}, // behind this of a list, own look: a heading, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a paragraph, nothing
    {0.08F, 0.22F, -0.10F}, // behind this of a list, own look: a paragraph, a colon
    {0.04F, 0.20F, 0.05F}, // behind this of a list, own look: a paragraph, a mark
    {0.08F, 0.16F, -0.05F}, // behind this of a list, own look: a paragraph, a brief line
    {-0.06F, 0.01F, -0.42F}, // behind this of a list, own look: a paragraph, a sentence
    {-0.21F, -0.15F, -0.12F}, // behind this of a list, own look: a paragraph, prose
    {-0.16F, -0.11F, 0.16F}, // behind this of a list, own look: a paragraph, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a first item, nothing
    {-0.03F, -0.20F, -0.08F}, // behind this of a list, own look: a first item, a colon
    {-0.24F, -0.10F, -0.25F}, // behind this of a list, own look: a first item, a mark
    {-0.11F, 0.01F, 0.08F}, // behind this of a list, own look: a first item, a brief line
    {-0.11F, -0.04F, -0.09F}, // behind this of a list, own look: a first item, a sentence
    {-0.04F, -0.46F, 0.12F}, // behind this of a list, own look: a first item, prose
    {-0.10F, 0.16F, 0.40F}, // behind this of a list, own look: a first item, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: the title, nothing
    {-0.06F, 0.07F, -0.01F}, // behind this of a list, own look: the title, a colon
    {0.03F, -0.03F, -0.00F}, // behind this of a list, own look: the title, a mark
    {0.07F, -0.01F, -0.06F}, // behind this of a list, own look: the title, a brief line
    {0.02F, -0.00F, -0.02F}, // behind this of a list, own look: the title, a sentence
    {-0.02F, 0.05F, -0.04F}, // behind this of a list, own look: the title, prose
    {-0.04F, 0.08F, -0.04F}, // behind this of a list, own look: the title, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a further item, nothing
    {-0.07F, 0.11F, 0.08F}, // behind this of a list, own look: a further item, a colon
    {-0.26F, -0.26F, -0.02F}, // behind this of a list, own look: a further item, a mark
    {0.30F, -0.18F, -0.06F}, // behind this of a list, own look: a further item, a brief line
    {0.04F, 0.30F, 0.10F}, // behind this of a list, own look: a further item, a sentence
    {-0.08F, 0.05F, -0.02F}, // behind this of a list, own look: a further item, prose
    {-0.20F, 0.01F, 0.09F}, // behind this of a list, own look: a further item, no end
};
// clang-format on

} // namespace

std::span<const Weight> learned_weights() {
    return weights;
}

} // namespace makeready::restore
