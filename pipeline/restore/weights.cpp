// What each cue says for a heading, a paragraph and an item. Learned, not written: by
// tests/restore/training/learn.cpp, from articles whose structure is known. A weight is a share of
// the logarithm of the odds; the name of its cue stands behind it.
#include "cues.hpp"

namespace makeready::restore {

namespace {

// clang-format off
constexpr Weight weights[] = {
    {-0.42F, -0.01F, 0.11F}, // always: always
    {0.00F, 0.00F, 0.00F}, // words, ending: none, nothing
    {-0.03F, -0.09F, -0.03F}, // words, ending: none, a stop
    {-0.05F, -0.05F, -0.08F}, // words, ending: none, a question mark
    {0.00F, 0.00F, 0.00F}, // words, ending: none, a colon
    {0.00F, 0.00F, 0.00F}, // words, ending: none, a comma
    {0.00F, 0.00F, 0.00F}, // words, ending: none, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 1 or 2, nothing
    {-0.16F, -0.10F, -0.47F}, // words, ending: 1 or 2, a stop
    {-0.30F, -0.15F, -0.62F}, // words, ending: 1 or 2, a question mark
    {-0.80F, 0.61F, 0.21F}, // words, ending: 1 or 2, a colon
    {-0.22F, -0.02F, -0.06F}, // words, ending: 1 or 2, a comma
    {0.51F, -0.67F, -0.41F}, // words, ending: 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 3 to 5, nothing
    {-0.10F, -0.41F, 0.00F}, // words, ending: 3 to 5, a stop
    {0.29F, -0.47F, -0.06F}, // words, ending: 3 to 5, a question mark
    {0.30F, -0.10F, -0.65F}, // words, ending: 3 to 5, a colon
    {-0.28F, -0.27F, 0.30F}, // words, ending: 3 to 5, a comma
    {0.05F, 0.34F, -0.00F}, // words, ending: 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 6 to 9, nothing
    {0.34F, -0.44F, -0.11F}, // words, ending: 6 to 9, a stop
    {-0.12F, -0.06F, -0.09F}, // words, ending: 6 to 9, a question mark
    {-0.58F, 0.60F, -0.06F}, // words, ending: 6 to 9, a colon
    {-0.18F, -0.07F, 0.15F}, // words, ending: 6 to 9, a comma
    {0.11F, 0.14F, 0.25F}, // words, ending: 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 10 to 14, nothing
    {-0.20F, 0.11F, -0.17F}, // words, ending: 10 to 14, a stop
    {-0.02F, -0.16F, -0.17F}, // words, ending: 10 to 14, a question mark
    {0.28F, 0.10F, -0.18F}, // words, ending: 10 to 14, a colon
    {-0.04F, -0.11F, -0.51F}, // words, ending: 10 to 14, a comma
    {-0.40F, -0.25F, 0.49F}, // words, ending: 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 15 to 20, nothing
    {-0.19F, 0.13F, -0.22F}, // words, ending: 15 to 20, a stop
    {-0.12F, -0.17F, -0.17F}, // words, ending: 15 to 20, a question mark
    {0.26F, 0.14F, 0.30F}, // words, ending: 15 to 20, a colon
    {-0.00F, -0.02F, 0.52F}, // words, ending: 15 to 20, a comma
    {-0.51F, -0.32F, 0.19F}, // words, ending: 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 21 to 35, nothing
    {-0.22F, 0.05F, 0.01F}, // words, ending: 21 to 35, a stop
    {-0.18F, 0.09F, 0.35F}, // words, ending: 21 to 35, a question mark
    {-0.25F, -0.04F, -0.37F}, // words, ending: 21 to 35, a colon
    {-0.03F, -0.23F, -0.06F}, // words, ending: 21 to 35, a comma
    {-0.41F, -0.08F, -0.42F}, // words, ending: 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: over 35, nothing
    {-0.24F, 0.30F, 0.14F}, // words, ending: over 35, a stop
    {-0.27F, 0.23F, -0.51F}, // words, ending: over 35, a question mark
    {-0.11F, -0.28F, 0.32F}, // words, ending: over 35, a colon
    {-0.15F, -0.59F, -1.07F}, // words, ending: over 35, a comma
    {-0.60F, -0.39F, -0.58F}, // words, ending: over 35, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, nothing
    {-0.03F, -0.55F, -0.21F}, // beginning, ending: nothing, a stop
    {-0.05F, -0.05F, -0.27F}, // beginning, ending: nothing, a question mark
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, a comma
    {-0.03F, -0.36F, -0.61F}, // beginning, ending: nothing, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a capital, nothing
    {-0.47F, 0.08F, -0.27F}, // beginning, ending: a capital, a stop
    {-0.19F, -0.33F, -0.19F}, // beginning, ending: a capital, a question mark
    {-0.16F, 0.39F, -0.29F}, // beginning, ending: a capital, a colon
    {-0.29F, -0.57F, -0.16F}, // beginning, ending: a capital, a comma
    {0.07F, -0.49F, -0.50F}, // beginning, ending: a capital, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a small letter, nothing
    {-0.88F, 0.18F, -1.13F}, // beginning, ending: a small letter, a stop
    {-0.00F, -0.13F, -0.67F}, // beginning, ending: a small letter, a question mark
    {-0.05F, 1.15F, -0.94F}, // beginning, ending: a small letter, a colon
    {-0.01F, -0.06F, 0.06F}, // beginning, ending: a small letter, a comma
    {-0.51F, -0.40F, 1.45F}, // beginning, ending: a small letter, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, nothing
    {0.00F, 0.16F, -1.14F}, // beginning, ending: a digit, a stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, a question mark
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, a comma
    {-0.00F, 0.10F, 1.09F}, // beginning, ending: a digit, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a bullet, nothing
    {-0.41F, -0.81F, 0.88F}, // beginning, ending: a bullet, a stop
    {-0.11F, -0.23F, 0.83F}, // beginning, ending: a bullet, a question mark
    {-0.63F, -0.92F, 1.15F}, // beginning, ending: a bullet, a colon
    {-0.23F, -0.24F, -0.49F}, // beginning, ending: a bullet, a comma
    {-1.02F, -0.53F, 0.09F}, // beginning, ending: a bullet, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a number, nothing
    {-0.16F, -1.41F, 0.59F}, // beginning, ending: a number, a stop
    {-0.80F, 0.65F, -0.34F}, // beginning, ending: a number, a question mark
    {-0.73F, -0.74F, 1.02F}, // beginning, ending: a number, a colon
    {-0.03F, -0.54F, 0.43F}, // beginning, ending: a number, a comma
    {-0.24F, -0.05F, -1.22F}, // beginning, ending: a number, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a quote, nothing
    {0.42F, 0.28F, -0.10F}, // beginning, ending: a quote, a stop
    {-0.36F, -0.23F, 0.61F}, // beginning, ending: a quote, a question mark
    {-0.38F, -1.35F, -0.41F}, // beginning, ending: a quote, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a quote, a comma
    {-0.83F, -0.07F, 0.35F}, // beginning, ending: a quote, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: another word, nothing
    {-0.05F, -0.20F, 0.50F}, // opener, ending: another word, a stop
    {-0.24F, -0.45F, 0.25F}, // opener, ending: another word, a question mark
    {0.87F, -0.60F, 0.25F}, // opener, ending: another word, a colon
    {-0.26F, -0.47F, -0.28F}, // opener, ending: another word, a comma
    {-0.39F, -0.30F, 0.08F}, // opener, ending: another word, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a determiner, nothing
    {-0.17F, 0.15F, -0.74F}, // opener, ending: a determiner, a stop
    {-0.19F, 0.41F, -0.36F}, // opener, ending: a determiner, a question mark
    {-0.97F, 0.58F, -0.57F}, // opener, ending: a determiner, a colon
    {-0.01F, -0.05F, 0.41F}, // opener, ending: a determiner, a comma
    {-0.20F, 0.20F, 0.21F}, // opener, ending: a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a pronoun, nothing
    {-0.09F, -0.15F, -0.76F}, // opener, ending: a pronoun, a stop
    {-0.14F, 0.33F, -0.94F}, // opener, ending: a pronoun, a question mark
    {-0.96F, 0.16F, -0.34F}, // opener, ending: a pronoun, a colon
    {-0.01F, -0.14F, -0.10F}, // opener, ending: a pronoun, a comma
    {-0.03F, -0.11F, -0.63F}, // opener, ending: a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a particle, nothing
    {-0.31F, 0.18F, -0.72F}, // opener, ending: a particle, a stop
    {-0.28F, 0.45F, -0.10F}, // opener, ending: a particle, a question mark
    {-0.73F, 0.87F, -0.05F}, // opener, ending: a particle, a colon
    {-0.08F, -0.24F, -0.45F}, // opener, ending: a particle, a comma
    {-0.31F, -0.20F, -0.75F}, // opener, ending: a particle, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a question word, nothing
    {-0.04F, -0.36F, 0.73F}, // opener, ending: a question word, a stop
    {0.19F, -0.55F, 0.08F}, // opener, ending: a question word, a question mark
    {-1.61F, 0.52F, -1.07F}, // opener, ending: a question word, a colon
    {-0.00F, -0.16F, -0.01F}, // opener, ending: a question word, a comma
    {1.09F, -0.63F, 0.18F}, // opener, ending: a question word, no stop
    {-0.04F, -0.07F, -0.06F}, // holds a clause, words: no, none
    {0.06F, -0.56F, -0.30F}, // holds a clause, words: no, 1 or 2
    {0.17F, -0.07F, -0.15F}, // holds a clause, words: no, 3 to 5
    {0.10F, 0.12F, 0.17F}, // holds a clause, words: no, 6 to 9
    {-0.08F, -0.11F, 0.28F}, // holds a clause, words: no, 10 to 14
    {-0.19F, -0.09F, 0.09F}, // holds a clause, words: no, 15 to 20
    {-0.22F, 0.06F, 0.58F}, // holds a clause, words: no, 21 to 35
    {-0.22F, -0.04F, 0.38F}, // holds a clause, words: no, over 35
    {0.00F, 0.00F, 0.00F}, // holds a clause, words: yes, none
    {0.37F, 0.26F, -0.67F}, // holds a clause, words: yes, 1 or 2
    {0.33F, -0.13F, -0.07F}, // holds a clause, words: yes, 3 to 5
    {0.17F, -0.24F, -0.21F}, // holds a clause, words: yes, 6 to 9
    {-0.32F, 0.03F, -0.19F}, // holds a clause, words: yes, 10 to 14
    {-0.29F, 0.09F, 0.05F}, // holds a clause, words: yes, 15 to 20
    {-0.43F, 0.05F, -0.38F}, // holds a clause, words: yes, 21 to 35
    {-0.45F, 0.11F, -0.55F}, // holds a clause, words: yes, over 35
    {-0.04F, -0.07F, -0.06F}, // has a label, sentences: no, none
    {-0.11F, -0.46F, -0.24F}, // has a label, sentences: no, one
    {-0.54F, -0.07F, -0.39F}, // has a label, sentences: no, two
    {-0.29F, 0.27F, -0.13F}, // has a label, sentences: no, more
    {0.00F, 0.00F, 0.00F}, // has a label, sentences: yes, none
    {0.03F, 0.40F, 0.11F}, // has a label, sentences: yes, one
    {-0.11F, -0.04F, 0.29F}, // has a label, sentences: yes, two
    {-0.13F, -0.32F, 0.53F}, // has a label, sentences: yes, more
    {0.00F, 0.00F, 0.00F}, // title case, ending: no, nothing
    {-0.45F, 0.01F, -0.06F}, // title case, ending: no, a stop
    {-0.69F, -0.19F, 0.06F}, // title case, ending: no, a question mark
    {-0.19F, 0.39F, -0.22F}, // title case, ending: no, a colon
    {-0.25F, -0.53F, -0.14F}, // title case, ending: no, a comma
    {-0.15F, -0.25F, 0.11F}, // title case, ending: no, no stop
    {0.00F, 0.00F, 0.00F}, // title case, ending: yes, nothing
    {-0.18F, 0.39F, -1.09F}, // title case, ending: yes, a stop
    {1.79F, -0.34F, -1.19F}, // title case, ending: yes, a question mark
    {-0.52F, 0.06F, -0.96F}, // title case, ending: yes, a colon
    {-0.00F, -0.01F, -0.02F}, // title case, ending: yes, a comma
    {-0.15F, -0.51F, -0.57F}, // title case, ending: yes, no stop
    {0.00F, 0.00F, 0.00F}, // edge before, edge behind: the end of the text, the end of the text
    {0.15F, 0.43F, -0.10F}, // edge before, edge behind: the end of the text, an empty line
    {-0.02F, 0.20F, -0.16F}, // edge before, edge behind: the end of the text, a line end
    {-0.01F, 0.54F, -0.03F}, // edge before, edge behind: the end of the text, a wrapped line end
    {-0.01F, 0.10F, -0.07F}, // edge before, edge behind: the end of the text, glue
    {-0.00F, -0.15F, -0.03F}, // edge before, edge behind: the end of the text, a sentence end
    {-0.22F, -0.25F, -0.09F}, // edge before, edge behind: the end of the text, a capital
    {-0.14F, 0.47F, 0.01F}, // edge before, edge behind: an empty line, the end of the text
    {0.37F, 0.42F, -0.03F}, // edge before, edge behind: an empty line, an empty line
    {0.10F, 0.09F, 0.10F}, // edge before, edge behind: an empty line, a line end
    {-0.24F, -0.43F, -0.25F}, // edge before, edge behind: an empty line, a wrapped line end
    {-0.29F, -0.50F, -0.27F}, // edge before, edge behind: an empty line, glue
    {-0.14F, -0.64F, -0.07F}, // edge before, edge behind: an empty line, a sentence end
    {-0.73F, -0.35F, -0.02F}, // edge before, edge behind: an empty line, a capital
    {-0.15F, 0.25F, -0.16F}, // edge before, edge behind: a line end, the end of the text
    {-0.60F, -0.51F, 0.41F}, // edge before, edge behind: a line end, an empty line
    {0.22F, 0.14F, 0.24F}, // edge before, edge behind: a line end, a line end
    {-0.08F, 0.17F, 0.25F}, // edge before, edge behind: a line end, a wrapped line end
    {-0.37F, 0.24F, -0.44F}, // edge before, edge behind: a line end, glue
    {-0.09F, -0.12F, -0.12F}, // edge before, edge behind: a line end, a sentence end
    {-0.23F, -0.12F, -0.21F}, // edge before, edge behind: a line end, a capital
    {-0.05F, 0.11F, -0.28F}, // edge before, edge behind: a wrapped line end, the end of the text
    {-0.39F, -0.73F, 0.26F}, // edge before, edge behind: a wrapped line end, an empty line
    {0.11F, 0.02F, 0.12F}, // edge before, edge behind: a wrapped line end, a line end
    {0.15F, 0.24F, 0.02F}, // edge before, edge behind: a wrapped line end, a wrapped line end
    {-0.31F, 0.09F, -0.33F}, // edge before, edge behind: a wrapped line end, glue
    {-0.14F, -0.20F, -0.10F}, // edge before, edge behind: a wrapped line end, a sentence end
    {-0.25F, -0.12F, -0.46F}, // edge before, edge behind: a wrapped line end, a capital
    {-0.73F, 0.02F, 0.65F}, // edge before, edge behind: glue, the end of the text
    {0.29F, 0.48F, -0.53F}, // edge before, edge behind: glue, an empty line
    {0.01F, 0.18F, -0.46F}, // edge before, edge behind: glue, a line end
    {0.19F, -0.53F, 0.59F}, // edge before, edge behind: glue, a wrapped line end
    {-0.59F, -0.01F, 0.57F}, // edge before, edge behind: glue, glue
    {0.15F, -0.15F, -0.38F}, // edge before, edge behind: glue, a sentence end
    {-0.20F, -0.11F, -0.29F}, // edge before, edge behind: glue, a capital
    {-0.02F, -0.15F, 0.11F}, // edge before, edge behind: a sentence end, the end of the text
    {-0.19F, -0.48F, -0.19F}, // edge before, edge behind: a sentence end, an empty line
    {-0.16F, -0.29F, -0.58F}, // edge before, edge behind: a sentence end, a line end
    {-0.27F, -0.12F, -0.22F}, // edge before, edge behind: a sentence end, a wrapped line end
    {-0.03F, -0.10F, 0.70F}, // edge before, edge behind: a sentence end, glue
    {-0.12F, -0.22F, 0.14F}, // edge before, edge behind: a sentence end, a sentence end
    {-0.14F, -0.08F, -0.01F}, // edge before, edge behind: a sentence end, a capital
    {-0.04F, -0.34F, -0.42F}, // edge before, edge behind: a capital, the end of the text
    {-0.33F, -0.22F, 0.05F}, // edge before, edge behind: a capital, an empty line
    {-0.33F, -0.10F, -0.37F}, // edge before, edge behind: a capital, a line end
    {-0.10F, 0.06F, -0.07F}, // edge before, edge behind: a capital, a wrapped line end
    {-0.05F, -0.25F, 0.03F}, // edge before, edge behind: a capital, glue
    {-0.01F, -0.11F, -0.63F}, // edge before, edge behind: a capital, a sentence end
    {-0.04F, -0.02F, 0.56F}, // edge before, edge behind: a capital, a capital
    {0.00F, 0.00F, 0.00F}, // edge before, words: the end of the text, none
    {-0.03F, -0.13F, -0.14F}, // edge before, words: the end of the text, 1 or 2
    {0.47F, -0.26F, -0.11F}, // edge before, words: the end of the text, 3 to 5
    {0.02F, -0.15F, -0.18F}, // edge before, words: the end of the text, 6 to 9
    {-0.53F, 0.46F, -0.18F}, // edge before, words: the end of the text, 10 to 14
    {-0.06F, 0.15F, -0.07F}, // edge before, words: the end of the text, 15 to 20
    {-0.06F, 0.26F, -0.07F}, // edge before, words: the end of the text, 21 to 35
    {-0.01F, 0.14F, -0.05F}, // edge before, words: the end of the text, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: an empty line, none
    {0.07F, -0.42F, -0.26F}, // edge before, words: an empty line, 1 or 2
    {0.01F, -0.03F, -0.23F}, // edge before, words: an empty line, 3 to 5
    {0.20F, -0.01F, -0.11F}, // edge before, words: an empty line, 6 to 9
    {-0.05F, 0.11F, 0.04F}, // edge before, words: an empty line, 10 to 14
    {-0.38F, -0.17F, 0.00F}, // edge before, words: an empty line, 15 to 20
    {-0.51F, 0.27F, -0.05F}, // edge before, words: an empty line, 21 to 35
    {-0.30F, 0.37F, 0.26F}, // edge before, words: an empty line, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: a line end, none
    {0.30F, -0.48F, -0.07F}, // edge before, words: a line end, 1 or 2
    {0.17F, 0.04F, 0.12F}, // edge before, words: a line end, 3 to 5
    {0.17F, 0.03F, -0.13F}, // edge before, words: a line end, 6 to 9
    {-0.13F, -0.07F, -0.02F}, // edge before, words: a line end, 10 to 14
    {-0.29F, -0.06F, 0.14F}, // edge before, words: a line end, 15 to 20
    {-0.39F, 0.21F, 0.18F}, // edge before, words: a line end, 21 to 35
    {-0.44F, 0.01F, -0.02F}, // edge before, words: a line end, over 35
    {-0.10F, -0.04F, -0.27F}, // edge before, words: a wrapped line end, none
    {-0.24F, 0.50F, -0.18F}, // edge before, words: a wrapped line end, 1 or 2
    {0.37F, -0.03F, 0.12F}, // edge before, words: a wrapped line end, 3 to 5
    {0.51F, 0.26F, 0.26F}, // edge before, words: a wrapped line end, 6 to 9
    {-0.42F, -0.45F, -0.09F}, // edge before, words: a wrapped line end, 10 to 14
    {-0.03F, 0.03F, -0.42F}, // edge before, words: a wrapped line end, 15 to 20
    {-0.09F, -0.18F, 0.06F}, // edge before, words: a wrapped line end, 21 to 35
    {-0.27F, -0.10F, -0.10F}, // edge before, words: a wrapped line end, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: glue, none
    {-0.22F, 0.06F, -0.21F}, // edge before, words: glue, 1 or 2
    {0.16F, -0.23F, -0.12F}, // edge before, words: glue, 3 to 5
    {0.47F, -0.49F, 0.58F}, // edge before, words: glue, 6 to 9
    {0.25F, -0.06F, -0.21F}, // edge before, words: glue, 10 to 14
    {-0.22F, 0.45F, -0.67F}, // edge before, words: glue, 15 to 20
    {-0.06F, 0.03F, 0.06F}, // edge before, words: glue, 21 to 35
    {-0.15F, 0.25F, -0.35F}, // edge before, words: glue, over 35
    {-0.04F, -0.07F, -0.02F}, // edge before, words: a sentence end, none
    {-0.01F, 0.04F, -0.19F}, // edge before, words: a sentence end, 1 or 2
    {0.04F, -0.05F, -0.42F}, // edge before, words: a sentence end, 3 to 5
    {-0.21F, -0.18F, 0.01F}, // edge before, words: a sentence end, 6 to 9
    {-0.08F, -0.11F, 0.20F}, // edge before, words: a sentence end, 10 to 14
    {-0.07F, 0.07F, -0.14F}, // edge before, words: a sentence end, 15 to 20
    {-0.07F, -0.40F, -0.04F}, // edge before, words: a sentence end, 21 to 35
    {-0.11F, -0.31F, -0.34F}, // edge before, words: a sentence end, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: a capital, none
    {-0.25F, -0.11F, -0.60F}, // edge before, words: a capital, 1 or 2
    {-0.16F, -0.22F, -0.15F}, // edge before, words: a capital, 3 to 5
    {-0.12F, -0.01F, 0.10F}, // edge before, words: a capital, 6 to 9
    {-0.07F, 0.17F, -0.20F}, // edge before, words: a capital, 10 to 14
    {-0.02F, 0.01F, 0.42F}, // edge before, words: a capital, 15 to 20
    {-0.01F, 0.04F, -0.18F}, // edge before, words: a capital, 21 to 35
    {-0.02F, -0.37F, 0.20F}, // edge before, words: a capital, over 35
    {-0.04F, 0.22F, -0.18F}, // what stands before ends in, edge: nothing, the end of the text
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, an empty line
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a stop, the end of the text
    {-0.28F, 0.19F, 0.14F}, // what stands before ends in, edge: a stop, an empty line
    {-0.13F, 0.05F, 0.22F}, // what stands before ends in, edge: a stop, a line end
    {0.26F, 0.18F, 0.15F}, // what stands before ends in, edge: a stop, a wrapped line end
    {-0.18F, 0.31F, -0.18F}, // what stands before ends in, edge: a stop, glue
    {-0.33F, -0.56F, -0.20F}, // what stands before ends in, edge: a stop, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a stop, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a question mark, the end of the text
    {-0.18F, 0.17F, -0.00F}, // what stands before ends in, edge: a question mark, an empty line
    {-0.06F, 0.02F, -0.03F}, // what stands before ends in, edge: a question mark, a line end
    {-0.19F, 0.49F, 0.32F}, // what stands before ends in, edge: a question mark, a wrapped line end
    {0.16F, 0.43F, -0.66F}, // what stands before ends in, edge: a question mark, glue
    {-0.29F, -0.32F, 0.01F}, // what stands before ends in, edge: a question mark, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a question mark, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, the end of the text
    {-0.35F, -0.11F, 0.27F}, // what stands before ends in, edge: a colon, an empty line
    {-0.41F, -0.26F, 0.58F}, // what stands before ends in, edge: a colon, a line end
    {-0.73F, -0.86F, 1.43F}, // what stands before ends in, edge: a colon, a wrapped line end
    {0.15F, 0.22F, -1.29F}, // what stands before ends in, edge: a colon, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, the end of the text
    {-0.76F, -0.51F, 0.77F}, // what stands before ends in, edge: a comma, an empty line
    {-0.71F, -0.69F, 0.96F}, // what stands before ends in, edge: a comma, a line end
    {-0.45F, -0.62F, -0.34F}, // what stands before ends in, edge: a comma, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: no stop, the end of the text
    {0.24F, -0.18F, -0.41F}, // what stands before ends in, edge: no stop, an empty line
    {0.02F, 0.00F, -0.10F}, // what stands before ends in, edge: no stop, a line end
    {-0.29F, -0.30F, -0.66F}, // what stands before ends in, edge: no stop, a wrapped line end
    {0.24F, -0.46F, 0.19F}, // what stands before ends in, edge: no stop, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: no stop, a sentence end
    {-0.44F, -0.25F, 0.01F}, // what stands before ends in, edge: no stop, a capital
    {-0.02F, -0.05F, -0.02F}, // words before, words: none, none
    {-0.03F, -0.13F, -0.14F}, // words before, words: none, 1 or 2
    {0.47F, -0.26F, -0.11F}, // words before, words: none, 3 to 5
    {0.02F, -0.15F, -0.18F}, // words before, words: none, 6 to 9
    {-0.53F, 0.46F, -0.20F}, // words before, words: none, 10 to 14
    {-0.06F, 0.15F, -0.07F}, // words before, words: none, 15 to 20
    {-0.05F, 0.24F, -0.07F}, // words before, words: none, 21 to 35
    {-0.01F, 0.07F, -0.05F}, // words before, words: none, over 35
    {-0.15F, -0.06F, -0.43F}, // words before, words: 1 or 2, none
    {-0.62F, -0.47F, 0.29F}, // words before, words: 1 or 2, 1 or 2
    {-0.57F, -0.73F, 0.15F}, // words before, words: 1 or 2, 3 to 5
    {-0.56F, -0.33F, -0.07F}, // words before, words: 1 or 2, 6 to 9
    {-0.29F, -0.22F, -0.03F}, // words before, words: 1 or 2, 10 to 14
    {-0.05F, -0.24F, -0.08F}, // words before, words: 1 or 2, 15 to 20
    {-0.06F, -0.44F, 0.12F}, // words before, words: 1 or 2, 21 to 35
    {-0.07F, -0.01F, -0.06F}, // words before, words: 1 or 2, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 3 to 5, none
    {-0.32F, -0.51F, 0.11F}, // words before, words: 3 to 5, 1 or 2
    {0.00F, -0.41F, 0.49F}, // words before, words: 3 to 5, 3 to 5
    {0.16F, -0.34F, 0.27F}, // words before, words: 3 to 5, 6 to 9
    {0.11F, 0.33F, 0.25F}, // words before, words: 3 to 5, 10 to 14
    {-0.14F, -0.10F, 0.07F}, // words before, words: 3 to 5, 15 to 20
    {-0.12F, -0.21F, -0.04F}, // words before, words: 3 to 5, 21 to 35
    {-0.08F, -0.08F, -0.61F}, // words before, words: 3 to 5, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 6 to 9, none
    {0.47F, -0.30F, -0.44F}, // words before, words: 6 to 9, 1 or 2
    {0.20F, -0.10F, -0.23F}, // words before, words: 6 to 9, 3 to 5
    {0.36F, 0.25F, 0.12F}, // words before, words: 6 to 9, 6 to 9
    {0.01F, -0.17F, 0.09F}, // words before, words: 6 to 9, 10 to 14
    {0.07F, 0.35F, 0.09F}, // words before, words: 6 to 9, 15 to 20
    {-0.15F, -0.03F, -0.15F}, // words before, words: 6 to 9, 21 to 35
    {-0.19F, -0.16F, -0.44F}, // words before, words: 6 to 9, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 10 to 14, none
    {0.07F, 0.02F, -0.25F}, // words before, words: 10 to 14, 1 or 2
    {-0.14F, 0.33F, 0.02F}, // words before, words: 10 to 14, 3 to 5
    {0.16F, 0.11F, 0.05F}, // words before, words: 10 to 14, 6 to 9
    {-0.10F, -0.12F, -0.00F}, // words before, words: 10 to 14, 10 to 14
    {-0.07F, -0.20F, 0.03F}, // words before, words: 10 to 14, 15 to 20
    {-0.10F, 0.09F, 0.04F}, // words before, words: 10 to 14, 21 to 35
    {-0.11F, 0.07F, -0.22F}, // words before, words: 10 to 14, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 15 to 20, none
    {0.09F, -0.03F, -0.14F}, // words before, words: 15 to 20, 1 or 2
    {0.15F, 0.38F, -0.15F}, // words before, words: 15 to 20, 3 to 5
    {-0.04F, -0.25F, 0.16F}, // words before, words: 15 to 20, 6 to 9
    {-0.12F, -0.04F, -0.30F}, // words before, words: 15 to 20, 10 to 14
    {-0.08F, 0.12F, 0.01F}, // words before, words: 15 to 20, 15 to 20
    {-0.03F, 0.08F, 0.10F}, // words before, words: 15 to 20, 21 to 35
    {-0.10F, -0.26F, -0.04F}, // words before, words: 15 to 20, over 35
    {-0.02F, -0.05F, -0.01F}, // words before, words: 21 to 35, none
    {0.18F, 0.52F, -0.25F}, // words before, words: 21 to 35, 1 or 2
    {0.04F, 0.37F, -0.42F}, // words before, words: 21 to 35, 3 to 5
    {0.02F, 0.35F, -0.22F}, // words before, words: 21 to 35, 6 to 9
    {-0.16F, -0.05F, 0.08F}, // words before, words: 21 to 35, 10 to 14
    {-0.13F, -0.16F, 0.01F}, // words before, words: 21 to 35, 15 to 20
    {-0.10F, -0.13F, -0.06F}, // words before, words: 21 to 35, 21 to 35
    {-0.08F, 0.07F, 0.27F}, // words before, words: 21 to 35, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: over 35, none
    {0.52F, -0.07F, -0.52F}, // words before, words: over 35, 1 or 2
    {0.49F, -0.29F, -0.33F}, // words before, words: over 35, 3 to 5
    {-0.01F, -0.04F, -0.26F}, // words before, words: over 35, 6 to 9
    {0.04F, -0.04F, -0.24F}, // words before, words: over 35, 10 to 14
    {-0.16F, 0.34F, -0.21F}, // words before, words: over 35, 15 to 20
    {-0.19F, 0.33F, -0.19F}, // words before, words: over 35, 21 to 35
    {-0.21F, 0.24F, 0.18F}, // words before, words: over 35, over 35
    {-0.00F, -0.01F, -0.01F}, // words behind, words: none, none
    {-0.53F, -0.72F, 0.44F}, // words behind, words: none, 1 or 2
    {-0.48F, 0.27F, 0.20F}, // words behind, words: none, 3 to 5
    {-0.34F, 0.65F, -0.67F}, // words behind, words: none, 6 to 9
    {-0.07F, 0.14F, -0.09F}, // words behind, words: none, 10 to 14
    {-0.03F, 0.12F, 0.24F}, // words behind, words: none, 15 to 20
    {-0.02F, -0.17F, -0.11F}, // words behind, words: none, 21 to 35
    {-0.01F, 0.12F, -0.03F}, // words behind, words: none, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 1 or 2, none
    {-0.34F, -0.40F, 0.19F}, // words behind, words: 1 or 2, 1 or 2
    {-0.38F, -0.48F, 0.20F}, // words behind, words: 1 or 2, 3 to 5
    {-0.47F, 0.29F, 0.19F}, // words behind, words: 1 or 2, 6 to 9
    {-0.36F, 0.36F, 0.15F}, // words behind, words: 1 or 2, 10 to 14
    {-0.11F, -0.01F, 0.40F}, // words behind, words: 1 or 2, 15 to 20
    {-0.15F, -0.34F, 0.08F}, // words behind, words: 1 or 2, 21 to 35
    {-0.04F, -0.06F, 0.32F}, // words behind, words: 1 or 2, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 3 to 5, none
    {-0.05F, -0.33F, -0.05F}, // words behind, words: 3 to 5, 1 or 2
    {-0.29F, 0.13F, 0.16F}, // words behind, words: 3 to 5, 3 to 5
    {-0.10F, -0.09F, -0.07F}, // words behind, words: 3 to 5, 6 to 9
    {0.03F, -0.11F, 0.04F}, // words behind, words: 3 to 5, 10 to 14
    {-0.10F, 0.49F, 0.01F}, // words behind, words: 3 to 5, 15 to 20
    {-0.10F, -0.01F, 0.18F}, // words behind, words: 3 to 5, 21 to 35
    {-0.08F, -0.08F, 0.30F}, // words behind, words: 3 to 5, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 6 to 9, none
    {0.13F, 0.18F, -0.65F}, // words behind, words: 6 to 9, 1 or 2
    {0.08F, 0.25F, -0.06F}, // words behind, words: 6 to 9, 3 to 5
    {-0.02F, -0.12F, 0.29F}, // words behind, words: 6 to 9, 6 to 9
    {-0.18F, 0.00F, 0.21F}, // words behind, words: 6 to 9, 10 to 14
    {0.09F, -0.09F, -0.13F}, // words behind, words: 6 to 9, 15 to 20
    {-0.06F, 0.16F, -0.03F}, // words behind, words: 6 to 9, 21 to 35
    {-0.14F, 0.16F, -0.13F}, // words behind, words: 6 to 9, over 35
    {-0.15F, -0.06F, -0.43F}, // words behind, words: 10 to 14, none
    {0.40F, -0.28F, -0.50F}, // words behind, words: 10 to 14, 1 or 2
    {0.05F, -0.13F, 0.09F}, // words behind, words: 10 to 14, 3 to 5
    {0.01F, -0.35F, 0.17F}, // words behind, words: 10 to 14, 6 to 9
    {0.10F, -0.20F, 0.10F}, // words behind, words: 10 to 14, 10 to 14
    {-0.14F, -0.20F, 0.33F}, // words behind, words: 10 to 14, 15 to 20
    {-0.07F, 0.20F, 0.20F}, // words behind, words: 10 to 14, 21 to 35
    {-0.15F, -0.03F, -0.31F}, // words behind, words: 10 to 14, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 15 to 20, none
    {-0.36F, 0.11F, 0.23F}, // words behind, words: 15 to 20, 1 or 2
    {0.33F, -0.13F, -0.11F}, // words behind, words: 15 to 20, 3 to 5
    {0.08F, -0.10F, -0.12F}, // words behind, words: 15 to 20, 6 to 9
    {-0.07F, -0.32F, -0.10F}, // words behind, words: 15 to 20, 10 to 14
    {-0.04F, 0.07F, -0.21F}, // words behind, words: 15 to 20, 15 to 20
    {-0.05F, 0.08F, -0.10F}, // words behind, words: 15 to 20, 21 to 35
    {-0.08F, -0.30F, -0.31F}, // words behind, words: 15 to 20, over 35
    {-0.03F, -0.06F, -0.01F}, // words behind, words: 21 to 35, none
    {0.08F, 0.04F, -0.06F}, // words behind, words: 21 to 35, 1 or 2
    {0.12F, -0.10F, -0.48F}, // words behind, words: 21 to 35, 3 to 5
    {0.26F, 0.04F, -0.15F}, // words behind, words: 21 to 35, 6 to 9
    {-0.08F, 0.22F, -0.13F}, // words behind, words: 21 to 35, 10 to 14
    {-0.09F, 0.08F, -0.24F}, // words behind, words: 21 to 35, 15 to 20
    {-0.18F, -0.25F, 0.03F}, // words behind, words: 21 to 35, 21 to 35
    {-0.10F, -0.17F, -0.41F}, // words behind, words: 21 to 35, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: over 35, none
    {0.33F, -0.10F, -0.37F}, // words behind, words: over 35, 1 or 2
    {0.50F, -0.34F, -0.15F}, // words behind, words: over 35, 3 to 5
    {0.53F, -0.07F, -0.14F}, // words behind, words: over 35, 6 to 9
    {-0.05F, -0.04F, -0.45F}, // words behind, words: over 35, 10 to 14
    {-0.24F, -0.37F, -0.18F}, // words behind, words: over 35, 15 to 20
    {-0.21F, 0.16F, -0.54F}, // words behind, words: over 35, 21 to 35
    {-0.31F, 0.24F, -0.10F}, // words behind, words: over 35, over 35
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: nothing, nothing
    {-0.04F, 0.34F, -0.29F}, // what follows ends in, ending: nothing, a stop
    {-0.18F, -0.33F, 0.41F}, // what follows ends in, ending: nothing, a question mark
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: nothing, a colon
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: nothing, a comma
    {-0.83F, -0.05F, 0.60F}, // what follows ends in, ending: nothing, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a stop, nothing
    {-0.85F, -0.39F, -0.10F}, // what follows ends in, ending: a stop, a stop
    {0.16F, -0.04F, 0.28F}, // what follows ends in, ending: a stop, a question mark
    {-0.15F, 0.33F, -0.34F}, // what follows ends in, ending: a stop, a colon
    {-0.22F, -0.28F, -0.32F}, // what follows ends in, ending: a stop, a comma
    {0.22F, -0.42F, -0.41F}, // what follows ends in, ending: a stop, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a question mark, nothing
    {-0.35F, -0.35F, -0.47F}, // what follows ends in, ending: a question mark, a stop
    {-0.69F, -0.38F, -0.40F}, // what follows ends in, ending: a question mark, a question mark
    {-1.04F, 0.93F, -0.04F}, // what follows ends in, ending: a question mark, a colon
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a question mark, a comma
    {-0.18F, 0.08F, -0.13F}, // what follows ends in, ending: a question mark, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a colon, nothing
    {-0.18F, 0.43F, 0.02F}, // what follows ends in, ending: a colon, a stop
    {0.87F, -0.22F, 0.62F}, // what follows ends in, ending: a colon, a question mark
    {-0.86F, 1.45F, -0.61F}, // what follows ends in, ending: a colon, a colon
    {-0.01F, -0.22F, -0.03F}, // what follows ends in, ending: a colon, a comma
    {0.06F, -0.12F, 0.29F}, // what follows ends in, ending: a colon, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a comma, nothing
    {-0.05F, -0.33F, -1.20F}, // what follows ends in, ending: a comma, a stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a comma, a question mark
    {-0.39F, 0.54F, -0.19F}, // what follows ends in, ending: a comma, a colon
    {-0.22F, -0.17F, 0.27F}, // what follows ends in, ending: a comma, a comma
    {-1.16F, 0.79F, -1.27F}, // what follows ends in, ending: a comma, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: no stop, nothing
    {0.52F, 0.19F, 0.07F}, // what follows ends in, ending: no stop, a stop
    {-0.76F, 0.03F, 0.71F}, // what follows ends in, ending: no stop, a question mark
    {0.12F, -0.08F, -0.08F}, // what follows ends in, ending: no stop, a colon
    {-0.18F, -0.56F, -0.23F}, // what follows ends in, ending: no stop, a comma
    {-0.38F, -0.20F, 0.16F}, // what follows ends in, ending: no stop, no stop
    {-0.00F, -0.01F, -0.01F}, // what follows begins with, beginning: nothing, nothing
    {-0.19F, 0.30F, -0.14F}, // what follows begins with, beginning: nothing, a capital
    {-0.01F, -0.73F, 0.47F}, // what follows begins with, beginning: nothing, a small letter
    {-0.03F, -0.46F, -0.63F}, // what follows begins with, beginning: nothing, a digit
    {-0.12F, -0.72F, 0.77F}, // what follows begins with, beginning: nothing, a bullet
    {-0.09F, -0.87F, 0.99F}, // what follows begins with, beginning: nothing, a number
    {-0.02F, 0.77F, -0.71F}, // what follows begins with, beginning: nothing, a quote
    {-0.06F, -0.59F, -0.46F}, // what follows begins with, beginning: a capital, nothing
    {-0.38F, -0.22F, -0.19F}, // what follows begins with, beginning: a capital, a capital
    {-0.22F, -0.19F, 1.14F}, // what follows begins with, beginning: a capital, a small letter
    {0.27F, -0.21F, 0.62F}, // what follows begins with, beginning: a capital, a digit
    {-0.80F, -0.73F, -0.19F}, // what follows begins with, beginning: a capital, a bullet
    {0.64F, -0.93F, -0.74F}, // what follows begins with, beginning: a capital, a number
    {0.19F, -0.07F, -0.16F}, // what follows begins with, beginning: a capital, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, nothing
    {0.90F, 0.20F, -0.72F}, // what follows begins with, beginning: a small letter, a capital
    {-0.64F, 0.42F, -0.38F}, // what follows begins with, beginning: a small letter, a small letter
    {-0.79F, 0.83F, -0.92F}, // what follows begins with, beginning: a small letter, a digit
    {-0.17F, -0.73F, 0.85F}, // what follows begins with, beginning: a small letter, a bullet
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, a number
    {-1.06F, -0.72F, -1.08F}, // what follows begins with, beginning: a small letter, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a digit, nothing
    {0.80F, 0.37F, -0.19F}, // what follows begins with, beginning: a digit, a capital
    {-0.36F, -0.13F, 0.50F}, // what follows begins with, beginning: a digit, a small letter
    {-0.25F, -0.35F, -0.50F}, // what follows begins with, beginning: a digit, a digit
    {-0.00F, -0.00F, -0.24F}, // what follows begins with, beginning: a digit, a bullet
    {-0.56F, -0.57F, 0.61F}, // what follows begins with, beginning: a digit, a number
    {-0.74F, 1.06F, -1.24F}, // what follows begins with, beginning: a digit, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a bullet, nothing
    {-0.01F, 0.27F, -0.73F}, // what follows begins with, beginning: a bullet, a capital
    {-0.20F, -0.97F, -1.09F}, // what follows begins with, beginning: a bullet, a small letter
    {-0.01F, -0.00F, -0.23F}, // what follows begins with, beginning: a bullet, a digit
    {-0.27F, -0.33F, 1.08F}, // what follows begins with, beginning: a bullet, a bullet
    {-0.07F, -0.75F, 0.39F}, // what follows begins with, beginning: a bullet, a number
    {-0.16F, 0.78F, -0.78F}, // what follows begins with, beginning: a bullet, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a number, nothing
    {-0.28F, 0.89F, -0.97F}, // what follows begins with, beginning: a number, a capital
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a number, a small letter
    {-0.08F, 0.45F, -1.01F}, // what follows begins with, beginning: a number, a digit
    {-0.20F, -0.30F, 0.63F}, // what follows begins with, beginning: a number, a bullet
    {-1.01F, 0.41F, -0.42F}, // what follows begins with, beginning: a number, a number
    {-0.03F, -0.83F, 0.84F}, // what follows begins with, beginning: a number, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, nothing
    {0.46F, -0.68F, 0.20F}, // what follows begins with, beginning: a quote, a capital
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, a small letter
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, a digit
    {-0.15F, -0.08F, 0.24F}, // what follows begins with, beginning: a quote, a bullet
    {-0.03F, -1.29F, 0.26F}, // what follows begins with, beginning: a quote, a number
    {-0.72F, 0.41F, 0.81F}, // what follows begins with, beginning: a quote, a quote
    {-0.03F, -0.42F, -0.11F}, // what stands before begins with, beginning: nothing, nothing
    {-0.02F, 0.16F, -0.17F}, // what stands before begins with, beginning: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: nothing, a small letter
    {-0.65F, 1.06F, -0.88F}, // what stands before begins with, beginning: nothing, a digit
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: nothing, a bullet
    {1.12F, -0.78F, -0.41F}, // what stands before begins with, beginning: nothing, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: nothing, a quote
    {-0.04F, -0.39F, -0.40F}, // what stands before begins with, beginning: a capital, nothing
    {-0.17F, -0.43F, -0.32F}, // what stands before begins with, beginning: a capital, a capital
    {-0.45F, -0.06F, 0.29F}, // what stands before begins with, beginning: a capital, a small letter
    {0.14F, 0.32F, -0.55F}, // what stands before begins with, beginning: a capital, a digit
    {-0.68F, -0.55F, 0.37F}, // what stands before begins with, beginning: a capital, a bullet
    {0.94F, -0.91F, -0.41F}, // what stands before begins with, beginning: a capital, a number
    {0.19F, 0.27F, 0.07F}, // what stands before begins with, beginning: a capital, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, nothing
    {0.98F, 1.23F, -0.87F}, // what stands before begins with, beginning: a small letter, a capital
    {-0.70F, -0.34F, 0.62F}, // what stands before begins with, beginning: a small letter, a small letter
    {-1.03F, -0.40F, 1.04F}, // what stands before begins with, beginning: a small letter, a digit
    {0.00F, -0.38F, 0.39F}, // what stands before begins with, beginning: a small letter, a bullet
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, nothing
    {-0.43F, 0.31F, 0.82F}, // what stands before begins with, beginning: a digit, a capital
    {-0.37F, 0.65F, -0.65F}, // what stands before begins with, beginning: a digit, a small letter
    {0.31F, -0.45F, 0.06F}, // what stands before begins with, beginning: a digit, a digit
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, a bullet
    {-0.51F, -0.84F, 0.86F}, // what stands before begins with, beginning: a digit, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a bullet, nothing
    {0.04F, 0.77F, -1.08F}, // what stands before begins with, beginning: a bullet, a capital
    {1.37F, -0.41F, -1.36F}, // what stands before begins with, beginning: a bullet, a small letter
    {-0.01F, -0.00F, -0.23F}, // what stands before begins with, beginning: a bullet, a digit
    {-0.42F, -0.60F, 0.72F}, // what stands before begins with, beginning: a bullet, a bullet
    {0.32F, -1.04F, -0.01F}, // what stands before begins with, beginning: a bullet, a number
    {-0.27F, 0.78F, -0.68F}, // what stands before begins with, beginning: a bullet, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a number, nothing
    {-1.78F, 0.85F, -0.25F}, // what stands before begins with, beginning: a number, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a number, a small letter
    {0.34F, -0.71F, 0.39F}, // what stands before begins with, beginning: a number, a digit
    {-0.09F, -0.24F, 0.41F}, // what stands before begins with, beginning: a number, a bullet
    {-1.47F, 0.03F, -0.27F}, // what stands before begins with, beginning: a number, a number
    {-1.06F, 0.32F, 0.14F}, // what stands before begins with, beginning: a number, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a quote, nothing
    {0.38F, -0.41F, 0.62F}, // what stands before begins with, beginning: a quote, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a quote, a small letter
    {-0.58F, 0.97F, -0.69F}, // what stands before begins with, beginning: a quote, a digit
    {-0.01F, -0.66F, 0.66F}, // what stands before begins with, beginning: a quote, a bullet
    {-0.58F, -0.66F, 0.61F}, // what stands before begins with, beginning: a quote, a number
    {-0.75F, 0.16F, 0.46F}, // what stands before begins with, beginning: a quote, a quote
    {-0.04F, 0.22F, -0.18F}, // like what stands before, edge: nothing, the end of the text
    {0.65F, -0.46F, -0.01F}, // like what stands before, edge: nothing, an empty line
    {-0.06F, 0.16F, -0.74F}, // like what stands before, edge: nothing, a line end
    {-0.04F, -0.80F, -0.37F}, // like what stands before, edge: nothing, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: nothing, glue
    {-0.52F, -0.23F, -1.17F}, // like what stands before, edge: nothing, a sentence end
    {-0.05F, -0.80F, 0.93F}, // like what stands before, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 1 trait, the end of the text
    {0.09F, -0.45F, 0.04F}, // like what stands before, edge: 1 trait, an empty line
    {0.04F, -0.05F, -0.12F}, // like what stands before, edge: 1 trait, a line end
    {-0.34F, 0.40F, 0.25F}, // like what stands before, edge: 1 trait, a wrapped line end
    {-0.05F, -0.10F, -0.13F}, // like what stands before, edge: 1 trait, glue
    {-0.33F, -0.35F, -0.87F}, // like what stands before, edge: 1 trait, a sentence end
    {-0.03F, -0.44F, -0.37F}, // like what stands before, edge: 1 trait, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 2 traits, the end of the text
    {0.01F, 0.08F, -0.12F}, // like what stands before, edge: 2 traits, an empty line
    {-0.03F, 0.11F, 0.15F}, // like what stands before, edge: 2 traits, a line end
    {0.14F, -0.09F, -0.30F}, // like what stands before, edge: 2 traits, a wrapped line end
    {0.18F, -0.08F, -0.10F}, // like what stands before, edge: 2 traits, glue
    {-0.20F, -0.19F, -0.10F}, // like what stands before, edge: 2 traits, a sentence end
    {-0.17F, -0.22F, -0.49F}, // like what stands before, edge: 2 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 3 traits, the end of the text
    {-0.10F, 0.20F, -0.32F}, // like what stands before, edge: 3 traits, an empty line
    {0.00F, 0.09F, -0.02F}, // like what stands before, edge: 3 traits, a line end
    {-0.04F, 0.08F, -0.01F}, // like what stands before, edge: 3 traits, a wrapped line end
    {0.18F, 0.12F, -0.45F}, // like what stands before, edge: 3 traits, glue
    {-0.12F, -0.21F, 0.06F}, // like what stands before, edge: 3 traits, a sentence end
    {-0.10F, -0.08F, -0.10F}, // like what stands before, edge: 3 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 4 traits, the end of the text
    {-0.10F, 0.11F, 0.11F}, // like what stands before, edge: 4 traits, an empty line
    {-0.17F, -0.04F, 0.23F}, // like what stands before, edge: 4 traits, a line end
    {-0.19F, -0.13F, 0.11F}, // like what stands before, edge: 4 traits, a wrapped line end
    {-0.20F, 0.26F, -0.01F}, // like what stands before, edge: 4 traits, glue
    {-0.10F, -0.34F, -0.18F}, // like what stands before, edge: 4 traits, a sentence end
    {-0.24F, 0.15F, -0.10F}, // like what stands before, edge: 4 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: all traits, the end of the text
    {-0.20F, 0.01F, -0.08F}, // like what stands before, edge: all traits, an empty line
    {-0.43F, 0.04F, 0.22F}, // like what stands before, edge: all traits, a line end
    {-0.22F, -0.33F, -0.54F}, // like what stands before, edge: all traits, a wrapped line end
    {-0.98F, 0.07F, 1.23F}, // like what stands before, edge: all traits, glue
    {-0.03F, -0.28F, -0.00F}, // like what stands before, edge: all traits, a sentence end
    {-0.21F, -0.17F, 1.16F}, // like what stands before, edge: all traits, a capital
    {-0.19F, 0.27F, -0.06F}, // like what follows, edge: nothing, the end of the text
    {0.07F, -0.61F, 0.09F}, // like what follows, edge: nothing, an empty line
    {-0.12F, -0.32F, -0.25F}, // like what follows, edge: nothing, a line end
    {-0.04F, -0.19F, -0.66F}, // like what follows, edge: nothing, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: nothing, glue
    {-0.05F, -0.74F, -0.85F}, // like what follows, edge: nothing, a sentence end
    {-0.22F, -0.07F, 0.80F}, // like what follows, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 1 trait, the end of the text
    {-0.13F, 0.16F, -0.02F}, // like what follows, edge: 1 trait, an empty line
    {0.17F, 0.27F, -0.11F}, // like what follows, edge: 1 trait, a line end
    {-0.28F, -0.04F, 0.04F}, // like what follows, edge: 1 trait, a wrapped line end
    {-0.47F, -0.33F, -0.54F}, // like what follows, edge: 1 trait, glue
    {-0.28F, -0.37F, 0.32F}, // like what follows, edge: 1 trait, a sentence end
    {-0.57F, -0.11F, -0.60F}, // like what follows, edge: 1 trait, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 2 traits, the end of the text
    {0.25F, 0.11F, -0.00F}, // like what follows, edge: 2 traits, an empty line
    {0.05F, -0.02F, -0.24F}, // like what follows, edge: 2 traits, a line end
    {-0.02F, 0.27F, -0.13F}, // like what follows, edge: 2 traits, a wrapped line end
    {-0.21F, 0.09F, 0.18F}, // like what follows, edge: 2 traits, glue
    {-0.09F, 0.04F, -0.50F}, // like what follows, edge: 2 traits, a sentence end
    {-0.13F, -0.15F, -0.36F}, // like what follows, edge: 2 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 3 traits, the end of the text
    {0.04F, -0.24F, -0.16F}, // like what follows, edge: 3 traits, an empty line
    {0.20F, -0.23F, -0.34F}, // like what follows, edge: 3 traits, a line end
    {0.02F, 0.05F, -0.29F}, // like what follows, edge: 3 traits, a wrapped line end
    {-0.26F, 0.01F, 0.40F}, // like what follows, edge: 3 traits, glue
    {-0.02F, -0.39F, -0.25F}, // like what follows, edge: 3 traits, a sentence end
    {-0.06F, -0.30F, -0.14F}, // like what follows, edge: 3 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 4 traits, the end of the text
    {-0.35F, -0.11F, 0.34F}, // like what follows, edge: 4 traits, an empty line
    {0.11F, 0.26F, 0.23F}, // like what follows, edge: 4 traits, a line end
    {-0.15F, -0.11F, 0.41F}, // like what follows, edge: 4 traits, a wrapped line end
    {-0.16F, 0.30F, 0.14F}, // like what follows, edge: 4 traits, glue
    {-0.06F, -0.31F, -0.14F}, // like what follows, edge: 4 traits, a sentence end
    {-0.43F, 0.04F, 0.12F}, // like what follows, edge: 4 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: all traits, the end of the text
    {-0.51F, 0.13F, -0.21F}, // like what follows, edge: all traits, an empty line
    {-0.65F, 0.01F, 0.20F}, // like what follows, edge: all traits, a line end
    {-0.06F, 0.55F, -0.29F}, // like what follows, edge: all traits, a wrapped line end
    {-0.69F, -0.55F, -0.62F}, // like what follows, edge: all traits, glue
    {-0.03F, -0.12F, 0.28F}, // like what follows, edge: all traits, a sentence end
    {-0.27F, -0.12F, 1.24F}, // like what follows, edge: all traits, a capital
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: none, nothing
    {-0.32F, -0.04F, -0.23F}, // place behind a colon, ending: none, a stop
    {0.10F, -0.06F, -0.36F}, // place behind a colon, ending: none, a question mark
    {-0.40F, 0.50F, -0.08F}, // place behind a colon, ending: none, a colon
    {-0.30F, -0.62F, -0.49F}, // place behind a colon, ending: none, a comma
    {0.21F, -0.22F, -0.21F}, // place behind a colon, ending: none, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: one, nothing
    {-0.31F, 0.20F, 0.08F}, // place behind a colon, ending: one, a stop
    {-0.36F, -0.41F, 0.88F}, // place behind a colon, ending: one, a question mark
    {0.45F, -0.33F, -0.43F}, // place behind a colon, ending: one, a colon
    {-0.18F, -0.18F, 0.39F}, // place behind a colon, ending: one, a comma
    {-0.64F, -0.21F, 0.45F}, // place behind a colon, ending: one, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: two, nothing
    {0.01F, -0.03F, -0.56F}, // place behind a colon, ending: two, a stop
    {-0.63F, -0.41F, -0.16F}, // place behind a colon, ending: two, a question mark
    {-0.63F, 0.47F, -0.02F}, // place behind a colon, ending: two, a colon
    {-0.01F, -0.16F, 0.16F}, // place behind a colon, ending: two, a comma
    {-0.44F, -0.08F, 0.00F}, // place behind a colon, ending: two, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: more, nothing
    {-0.34F, -0.01F, -0.28F}, // place behind a colon, ending: more, a stop
    {-0.03F, 0.25F, -0.27F}, // place behind a colon, ending: more, a question mark
    {0.29F, 0.30F, -1.76F}, // place behind a colon, ending: more, a colon
    {-0.02F, -0.11F, -0.41F}, // place behind a colon, ending: more, a comma
    {-0.63F, -0.46F, 0.03F}, // place behind a colon, ending: more, no stop
    {-0.04F, 0.16F, -0.02F}, // place behind a colon, like what stands before: none, nothing
    {0.07F, -0.40F, -0.25F}, // place behind a colon, like what stands before: none, 1 trait
    {0.03F, 0.05F, -0.20F}, // place behind a colon, like what stands before: none, 2 traits
    {-0.17F, -0.10F, -0.13F}, // place behind a colon, like what stands before: none, 3 traits
    {-0.09F, -0.01F, -0.07F}, // place behind a colon, like what stands before: none, 4 traits
    {-0.12F, -0.02F, 0.03F}, // place behind a colon, like what stands before: none, all traits
    {-0.02F, -0.24F, -0.63F}, // place behind a colon, like what stands before: one, nothing
    {-0.25F, -0.37F, -0.42F}, // place behind a colon, like what stands before: one, 1 trait
    {-0.48F, 0.03F, -0.02F}, // place behind a colon, like what stands before: one, 2 traits
    {-0.26F, -0.10F, 0.53F}, // place behind a colon, like what stands before: one, 3 traits
    {0.08F, -0.19F, 0.80F}, // place behind a colon, like what stands before: one, 4 traits
    {-0.08F, -0.02F, 0.64F}, // place behind a colon, like what stands before: one, all traits
    {0.00F, 0.00F, 0.00F}, // place behind a colon, like what stands before: two, nothing
    {-0.02F, -0.33F, 0.63F}, // place behind a colon, like what stands before: two, 1 trait
    {-0.17F, -0.17F, -0.05F}, // place behind a colon, like what stands before: two, 2 traits
    {-0.16F, 0.07F, -0.13F}, // place behind a colon, like what stands before: two, 3 traits
    {-0.29F, -0.13F, -0.33F}, // place behind a colon, like what stands before: two, 4 traits
    {-0.30F, -0.18F, -0.66F}, // place behind a colon, like what stands before: two, all traits
    {-0.01F, -0.00F, -0.05F}, // place behind a colon, like what stands before: more, nothing
    {0.45F, 0.42F, -0.31F}, // place behind a colon, like what stands before: more, 1 trait
    {0.22F, -0.07F, -0.90F}, // place behind a colon, like what stands before: more, 2 traits
    {0.26F, 0.00F, -0.27F}, // place behind a colon, like what stands before: more, 3 traits
    {-0.61F, -0.16F, -0.15F}, // place behind a colon, like what stands before: more, 4 traits
    {-0.71F, -0.40F, 0.60F}, // place behind a colon, like what stands before: more, all traits
    {-0.84F, -0.27F, -0.24F}, // short and open, such lines before, such lines behind: no, none, none
    {-0.32F, 0.01F, -0.22F}, // short and open, such lines before, such lines behind: no, none, one
    {-0.73F, 0.30F, -0.20F}, // short and open, such lines before, such lines behind: no, none, two
    {-0.19F, 0.28F, -0.28F}, // short and open, such lines before, such lines behind: no, none, more
    {-0.43F, -0.15F, 0.05F}, // short and open, such lines before, such lines behind: no, one, none
    {-0.34F, 0.08F, 0.58F}, // short and open, such lines before, such lines behind: no, one, one
    {-0.22F, 0.06F, 0.58F}, // short and open, such lines before, such lines behind: no, one, two
    {0.45F, 0.12F, 0.48F}, // short and open, such lines before, such lines behind: no, one, more
    {-0.60F, 0.26F, -0.02F}, // short and open, such lines before, such lines behind: no, two, none
    {-0.07F, -0.40F, 0.54F}, // short and open, such lines before, such lines behind: no, two, one
    {-1.06F, 0.06F, 0.13F}, // short and open, such lines before, such lines behind: no, two, two
    {0.07F, -0.14F, -0.70F}, // short and open, such lines before, such lines behind: no, two, more
    {0.22F, 0.20F, -0.42F}, // short and open, such lines before, such lines behind: no, more, none
    {-0.01F, 0.22F, -0.09F}, // short and open, such lines before, such lines behind: no, more, one
    {-0.37F, 0.43F, 0.49F}, // short and open, such lines before, such lines behind: no, more, two
    {0.46F, 0.24F, -0.88F}, // short and open, such lines before, such lines behind: no, more, more
    {0.52F, -0.21F, 0.04F}, // short and open, such lines before, such lines behind: yes, none, none
    {0.56F, 0.33F, -0.06F}, // short and open, such lines before, such lines behind: yes, none, one
    {-0.33F, 0.37F, 0.54F}, // short and open, such lines before, such lines behind: yes, none, two
    {0.13F, -0.35F, -0.18F}, // short and open, such lines before, such lines behind: yes, none, more
    {0.09F, -0.04F, -0.15F}, // short and open, such lines before, such lines behind: yes, one, none
    {-0.34F, -0.15F, 0.11F}, // short and open, such lines before, such lines behind: yes, one, one
    {-0.46F, 0.23F, 0.46F}, // short and open, such lines before, such lines behind: yes, one, two
    {-0.34F, -0.22F, -0.15F}, // short and open, such lines before, such lines behind: yes, one, more
    {-0.23F, -0.41F, 0.40F}, // short and open, such lines before, such lines behind: yes, two, none
    {-0.91F, 0.43F, 0.52F}, // short and open, such lines before, such lines behind: yes, two, one
    {-0.62F, -0.22F, 0.73F}, // short and open, such lines before, such lines behind: yes, two, two
    {-0.63F, 0.07F, 0.24F}, // short and open, such lines before, such lines behind: yes, two, more
    {-0.09F, -0.31F, -0.01F}, // short and open, such lines before, such lines behind: yes, more, none
    {0.17F, -0.58F, -0.43F}, // short and open, such lines before, such lines behind: yes, more, one
    {-1.14F, -0.28F, -0.02F}, // short and open, such lines before, such lines behind: yes, more, two
    {-0.02F, -0.26F, -0.06F}, // short and open, such lines before, such lines behind: yes, more, more
    {-0.29F, 0.02F, -0.03F}, // labels in the block, has a label: none, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, has a label: none, yes
    {-0.54F, -0.19F, -0.14F}, // labels in the block, has a label: one, no
    {-0.10F, 0.02F, -0.17F}, // labels in the block, has a label: one, yes
    {-0.54F, -0.77F, -0.29F}, // labels in the block, has a label: two, no
    {-0.56F, 0.24F, 0.63F}, // labels in the block, has a label: two, yes
    {-1.11F, -1.23F, -0.01F}, // labels in the block, has a label: more, no
    {-0.14F, -0.57F, 0.90F}, // labels in the block, has a label: more, yes
    {-0.22F, -0.02F, 0.06F}, // capitals in the block, begins at one: none, no
    {0.00F, 0.00F, 0.00F}, // capitals in the block, begins at one: none, yes
    {-0.44F, 0.15F, -0.08F}, // capitals in the block, begins at one: one, no
    {0.04F, 0.22F, 0.78F}, // capitals in the block, begins at one: one, yes
    {0.19F, 0.04F, -0.32F}, // capitals in the block, begins at one: two, no
    {-0.41F, -0.37F, 0.21F}, // capitals in the block, begins at one: two, yes
    {0.10F, -0.23F, 0.06F}, // capitals in the block, begins at one: more, no
    {-0.48F, -0.47F, -1.39F}, // capitals in the block, begins at one: more, yes
    {0.00F, 0.00F, 0.00F}, // text has empty lines, edge before, edge behind: no, the end of the text, the end of the text
    {0.08F, 0.86F, -0.15F}, // text has empty lines, edge before, edge behind: no, the end of the text, an empty line
    {0.01F, 0.14F, -0.15F}, // text has empty lines, edge before, edge behind: no, the end of the text, a line end
    {-0.01F, 0.64F, -0.05F}, // text has empty lines, edge before, edge behind: no, the end of the text, a wrapped line end
    {-0.01F, 0.06F, -0.07F}, // text has empty lines, edge before, edge behind: no, the end of the text, glue
    {-0.00F, -0.04F, -0.02F}, // text has empty lines, edge before, edge behind: no, the end of the text, a sentence end
    {-0.27F, -0.27F, -0.11F}, // text has empty lines, edge before, edge behind: no, the end of the text, a capital
    {-0.01F, 0.92F, -0.21F}, // text has empty lines, edge before, edge behind: no, an empty line, the end of the text
    {-0.01F, 0.26F, -0.73F}, // text has empty lines, edge before, edge behind: no, an empty line, an empty line
    {-0.10F, 0.14F, 0.25F}, // text has empty lines, edge before, edge behind: no, an empty line, a line end
    {-0.21F, -0.53F, 0.12F}, // text has empty lines, edge before, edge behind: no, an empty line, a wrapped line end
    {-0.00F, 0.46F, -0.28F}, // text has empty lines, edge before, edge behind: no, an empty line, glue
    {-0.08F, -0.29F, 0.04F}, // text has empty lines, edge before, edge behind: no, an empty line, a sentence end
    {-0.51F, -0.27F, -0.04F}, // text has empty lines, edge before, edge behind: no, an empty line, a capital
    {-0.16F, 0.35F, -0.21F}, // text has empty lines, edge before, edge behind: no, a line end, the end of the text
    {-0.20F, -0.06F, 0.01F}, // text has empty lines, edge before, edge behind: no, a line end, an empty line
    {0.49F, 0.55F, -0.21F}, // text has empty lines, edge before, edge behind: no, a line end, a line end
    {-0.08F, 0.27F, -0.13F}, // text has empty lines, edge before, edge behind: no, a line end, a wrapped line end
    {-0.34F, 0.36F, -0.59F}, // text has empty lines, edge before, edge behind: no, a line end, glue
    {-0.09F, -0.09F, -0.21F}, // text has empty lines, edge before, edge behind: no, a line end, a sentence end
    {-0.17F, -0.12F, -0.23F}, // text has empty lines, edge before, edge behind: no, a line end, a capital
    {-0.05F, 0.23F, -0.65F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, the end of the text
    {-0.08F, -0.89F, 0.38F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, an empty line
    {0.26F, 0.19F, -0.09F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a line end
    {0.15F, 0.27F, 0.08F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a wrapped line end
    {-0.35F, 0.42F, -0.34F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, glue
    {-0.16F, -0.20F, -0.15F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a sentence end
    {-0.32F, -0.17F, -0.47F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a capital
    {-0.91F, 0.23F, 0.38F}, // text has empty lines, edge before, edge behind: no, glue, the end of the text
    {-0.11F, 0.77F, -0.24F}, // text has empty lines, edge before, edge behind: no, glue, an empty line
    {-0.05F, 0.20F, -0.43F}, // text has empty lines, edge before, edge behind: no, glue, a line end
    {0.20F, -0.59F, 0.61F}, // text has empty lines, edge before, edge behind: no, glue, a wrapped line end
    {-0.65F, -0.03F, 0.59F}, // text has empty lines, edge before, edge behind: no, glue, glue
    {0.16F, -0.06F, -0.37F}, // text has empty lines, edge before, edge behind: no, glue, a sentence end
    {-0.21F, -0.11F, -0.26F}, // text has empty lines, edge before, edge behind: no, glue, a capital
    {-0.03F, -0.11F, 0.12F}, // text has empty lines, edge before, edge behind: no, a sentence end, the end of the text
    {-0.20F, -0.30F, -0.19F}, // text has empty lines, edge before, edge behind: no, a sentence end, an empty line
    {-0.10F, -0.22F, -0.42F}, // text has empty lines, edge before, edge behind: no, a sentence end, a line end
    {-0.37F, -0.11F, -0.22F}, // text has empty lines, edge before, edge behind: no, a sentence end, a wrapped line end
    {-0.03F, -0.05F, 0.49F}, // text has empty lines, edge before, edge behind: no, a sentence end, glue
    {-0.15F, -0.23F, -0.01F}, // text has empty lines, edge before, edge behind: no, a sentence end, a sentence end
    {-0.16F, -0.09F, -0.26F}, // text has empty lines, edge before, edge behind: no, a sentence end, a capital
    {-0.04F, -0.28F, -0.36F}, // text has empty lines, edge before, edge behind: no, a capital, the end of the text
    {-0.29F, -0.47F, 0.48F}, // text has empty lines, edge before, edge behind: no, a capital, an empty line
    {-0.36F, -0.05F, -0.24F}, // text has empty lines, edge before, edge behind: no, a capital, a line end
    {-0.12F, -0.20F, 0.15F}, // text has empty lines, edge before, edge behind: no, a capital, a wrapped line end
    {-0.04F, -0.26F, -0.57F}, // text has empty lines, edge before, edge behind: no, a capital, glue
    {-0.01F, -0.13F, -0.63F}, // text has empty lines, edge before, edge behind: no, a capital, a sentence end
    {-0.05F, -0.02F, 0.41F}, // text has empty lines, edge before, edge behind: no, a capital, a capital
    {0.00F, 0.00F, 0.00F}, // text has empty lines, edge before, edge behind: yes, the end of the text, the end of the text
    {0.16F, 0.35F, -0.09F}, // text has empty lines, edge before, edge behind: yes, the end of the text, an empty line
    {-0.38F, 0.87F, -0.31F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a line end
    {-0.00F, -0.48F, -0.01F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a wrapped line end
    {-0.00F, 0.90F, -0.04F}, // text has empty lines, edge before, edge behind: yes, the end of the text, glue
    {-0.01F, -0.52F, -0.03F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a sentence end
    {-0.09F, -0.18F, -0.05F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a capital
    {-0.16F, 0.41F, 0.03F}, // text has empty lines, edge before, edge behind: yes, an empty line, the end of the text
    {0.39F, 0.44F, 0.02F}, // text has empty lines, edge before, edge behind: yes, an empty line, an empty line
    {0.10F, 0.08F, 0.05F}, // text has empty lines, edge before, edge behind: yes, an empty line, a line end
    {-0.26F, -0.43F, -0.45F}, // text has empty lines, edge before, edge behind: yes, an empty line, a wrapped line end
    {-0.33F, -0.54F, -0.27F}, // text has empty lines, edge before, edge behind: yes, an empty line, glue
    {-0.15F, -0.66F, -0.13F}, // text has empty lines, edge before, edge behind: yes, an empty line, a sentence end
    {-0.75F, -0.36F, -0.09F}, // text has empty lines, edge before, edge behind: yes, an empty line, a capital
    {-0.10F, -1.39F, 0.57F}, // text has empty lines, edge before, edge behind: yes, a line end, the end of the text
    {-0.66F, -0.53F, 0.42F}, // text has empty lines, edge before, edge behind: yes, a line end, an empty line
    {-0.70F, -0.65F, 1.32F}, // text has empty lines, edge before, edge behind: yes, a line end, a line end
    {-0.12F, -0.86F, 0.60F}, // text has empty lines, edge before, edge behind: yes, a line end, a wrapped line end
    {-0.85F, -0.83F, 0.53F}, // text has empty lines, edge before, edge behind: yes, a line end, glue
    {-0.08F, -0.45F, 0.23F}, // text has empty lines, edge before, edge behind: yes, a line end, a sentence end
    {-0.26F, -0.07F, 0.15F}, // text has empty lines, edge before, edge behind: yes, a line end, a capital
    {-0.02F, -0.86F, 0.54F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, the end of the text
    {-0.50F, -0.64F, -0.04F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, an empty line
    {-0.61F, -0.86F, 0.36F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a line end
    {-0.03F, -0.13F, -0.05F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a wrapped line end
    {-0.10F, -0.79F, -0.14F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, glue
    {-0.08F, -0.14F, -0.03F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a sentence end
    {-0.10F, -0.02F, -0.25F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a capital
    {-0.41F, 0.16F, 0.21F}, // text has empty lines, edge before, edge behind: yes, glue, the end of the text
    {0.34F, 0.36F, -0.57F}, // text has empty lines, edge before, edge behind: yes, glue, an empty line
    {0.69F, -0.17F, -0.74F}, // text has empty lines, edge before, edge behind: yes, glue, a line end
    {-0.26F, -0.20F, -0.33F}, // text has empty lines, edge before, edge behind: yes, glue, a wrapped line end
    {-0.09F, 0.35F, -0.24F}, // text has empty lines, edge before, edge behind: yes, glue, glue
    {-0.01F, -0.94F, -0.47F}, // text has empty lines, edge before, edge behind: yes, glue, a sentence end
    {-0.21F, -0.05F, -0.44F}, // text has empty lines, edge before, edge behind: yes, glue, a capital
    {-0.01F, -0.29F, 0.08F}, // text has empty lines, edge before, edge behind: yes, a sentence end, the end of the text
    {-0.19F, -0.47F, -0.22F}, // text has empty lines, edge before, edge behind: yes, a sentence end, an empty line
    {-0.47F, -0.39F, -1.06F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a line end
    {-0.06F, -0.09F, -0.06F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a wrapped line end
    {-0.02F, -0.59F, 0.87F}, // text has empty lines, edge before, edge behind: yes, a sentence end, glue
    {-0.03F, -0.18F, 0.06F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a sentence end
    {-0.10F, -0.04F, 0.30F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a capital
    {-0.04F, -0.50F, -0.52F}, // text has empty lines, edge before, edge behind: yes, a capital, the end of the text
    {-0.33F, -0.19F, -0.06F}, // text has empty lines, edge before, edge behind: yes, a capital, an empty line
    {-0.21F, -0.25F, -0.53F}, // text has empty lines, edge before, edge behind: yes, a capital, a line end
    {-0.05F, 0.44F, -0.43F}, // text has empty lines, edge before, edge behind: yes, a capital, a wrapped line end
    {-0.11F, -0.27F, 0.82F}, // text has empty lines, edge before, edge behind: yes, a capital, glue
    {-0.00F, -0.06F, -0.52F}, // text has empty lines, edge before, edge behind: yes, a capital, a sentence end
    {-0.02F, -0.00F, 0.45F}, // text has empty lines, edge before, edge behind: yes, a capital, a capital
    {-0.04F, -0.07F, -0.06F}, // behind the title, last of all, words: no, no, none
    {0.17F, -0.37F, -0.35F}, // behind the title, last of all, words: no, no, 1 or 2
    {0.29F, -0.11F, -0.07F}, // behind the title, last of all, words: no, no, 3 to 5
    {0.26F, -0.18F, 0.08F}, // behind the title, last of all, words: no, no, 6 to 9
    {-0.15F, -0.01F, 0.09F}, // behind the title, last of all, words: no, no, 10 to 14
    {-0.44F, -0.09F, 0.19F}, // behind the title, last of all, words: no, no, 15 to 20
    {-0.57F, -0.06F, -0.10F}, // behind the title, last of all, words: no, no, 21 to 35
    {-0.62F, -0.05F, -0.01F}, // behind the title, last of all, words: no, no, over 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: no, yes, none
    {-0.35F, -0.36F, -0.54F}, // behind the title, last of all, words: no, yes, 1 or 2
    {-0.25F, 0.31F, -0.39F}, // behind the title, last of all, words: no, yes, 3 to 5
    {-0.33F, 0.33F, -0.01F}, // behind the title, last of all, words: no, yes, 6 to 9
    {-0.12F, -0.14F, 0.41F}, // behind the title, last of all, words: no, yes, 10 to 14
    {-0.02F, 0.00F, -0.17F}, // behind the title, last of all, words: no, yes, 15 to 20
    {-0.02F, 0.05F, 0.36F}, // behind the title, last of all, words: no, yes, 21 to 35
    {-0.02F, 0.08F, -0.10F}, // behind the title, last of all, words: no, yes, over 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, no, none
    {-0.04F, -0.16F, -0.19F}, // behind the title, last of all, words: yes, no, 1 or 2
    {0.34F, -0.26F, -0.11F}, // behind the title, last of all, words: yes, no, 3 to 5
    {-0.00F, -0.20F, -0.25F}, // behind the title, last of all, words: yes, no, 6 to 9
    {-0.48F, 0.04F, -0.16F}, // behind the title, last of all, words: yes, no, 10 to 14
    {-0.05F, 0.35F, -0.08F}, // behind the title, last of all, words: yes, no, 15 to 20
    {-0.06F, 0.15F, -0.11F}, // behind the title, last of all, words: yes, no, 21 to 35
    {-0.03F, 0.38F, -0.09F}, // behind the title, last of all, words: yes, no, over 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, none
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 1 or 2
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 3 to 5
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 6 to 9
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 10 to 14
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 15 to 20
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 21 to 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, over 35
    {-0.29F, 0.02F, -0.04F}, // labels in the block, what follows has a label, has a label: none, no, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, what follows has a label, has a label: none, no, yes
    {-0.05F, -0.09F, 0.00F}, // labels in the block, what follows has a label, has a label: none, yes, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, what follows has a label, has a label: none, yes, yes
    {-0.14F, -0.20F, 0.02F}, // labels in the block, what follows has a label, has a label: one, no, no
    {0.04F, -0.09F, -0.40F}, // labels in the block, what follows has a label, has a label: one, no, yes
    {-0.49F, -0.11F, -0.24F}, // labels in the block, what follows has a label, has a label: one, yes, no
    {-0.36F, 0.19F, 0.59F}, // labels in the block, what follows has a label, has a label: one, yes, yes
    {-0.51F, -0.15F, -0.19F}, // labels in the block, what follows has a label, has a label: two, no, no
    {-0.42F, -0.98F, 0.18F}, // labels in the block, what follows has a label, has a label: two, no, yes
    {-0.07F, -0.72F, -0.38F}, // labels in the block, what follows has a label, has a label: two, yes, no
    {-0.14F, 1.00F, 0.90F}, // labels in the block, what follows has a label, has a label: two, yes, yes
    {-0.26F, -1.27F, -0.47F}, // labels in the block, what follows has a label, has a label: more, no, no
    {-0.12F, -0.53F, 0.17F}, // labels in the block, what follows has a label, has a label: more, no, yes
    {-0.92F, -0.25F, 0.09F}, // labels in the block, what follows has a label, has a label: more, yes, no
    {-0.03F, -0.09F, 1.13F}, // labels in the block, what follows has a label, has a label: more, yes, yes
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, the end of the text
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, an empty line
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, a line end
    {-0.10F, -0.04F, -0.27F}, // sentences, edge before: none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, glue
    {-0.04F, -0.07F, -0.02F}, // sentences, edge before: none, a sentence end
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, a capital
    {-0.02F, 0.00F, -0.13F}, // sentences, edge before: one, the end of the text
    {0.12F, -0.11F, -0.05F}, // sentences, edge before: one, an empty line
    {0.10F, -0.16F, 0.17F}, // sentences, edge before: one, a line end
    {0.01F, 0.20F, -0.16F}, // sentences, edge before: one, a wrapped line end
    {0.16F, -0.12F, -0.21F}, // sentences, edge before: one, glue
    {-0.39F, -0.48F, -0.17F}, // sentences, edge before: one, a sentence end
    {-0.40F, -0.04F, 0.26F}, // sentences, edge before: one, a capital
    {-0.03F, 0.28F, -0.05F}, // sentences, edge before: two, the end of the text
    {-0.37F, -0.02F, -0.27F}, // sentences, edge before: two, an empty line
    {-0.41F, -0.10F, 0.20F}, // sentences, edge before: two, a line end
    {-0.15F, -0.04F, -0.06F}, // sentences, edge before: two, a wrapped line end
    {-0.32F, 0.22F, 0.07F}, // sentences, edge before: two, glue
    {0.02F, -0.16F, -0.26F}, // sentences, edge before: two, a sentence end
    {-0.04F, -0.42F, -0.42F}, // sentences, edge before: two, a capital
    {-0.02F, 0.25F, -0.07F}, // sentences, edge before: more, the end of the text
    {-0.07F, 0.41F, 0.13F}, // sentences, edge before: more, an empty line
    {-0.26F, -0.01F, -0.01F}, // sentences, edge before: more, a line end
    {-0.14F, -0.29F, 0.02F}, // sentences, edge before: more, a wrapped line end
    {-0.04F, 0.54F, -0.34F}, // sentences, edge before: more, glue
    {-0.11F, -0.25F, 0.01F}, // sentences, edge before: more, a sentence end
    {-0.01F, 0.02F, -0.51F}, // sentences, edge before: more, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: a heading, the end of the text
    {-0.17F, 0.03F, -0.04F}, // behind, edge: a heading, an empty line
    {-0.20F, -0.03F, 0.19F}, // behind, edge: a heading, a line end
    {0.06F, -0.04F, -0.17F}, // behind, edge: a heading, a wrapped line end
    {-0.13F, -0.21F, -0.11F}, // behind, edge: a heading, glue
    {-0.01F, -0.04F, -0.20F}, // behind, edge: a heading, a sentence end
    {-0.02F, -0.10F, -0.56F}, // behind, edge: a heading, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: a paragraph, the end of the text
    {0.15F, -0.11F, -0.17F}, // behind, edge: a paragraph, an empty line
    {-0.08F, 0.14F, 0.19F}, // behind, edge: a paragraph, a line end
    {0.04F, 0.10F, -0.08F}, // behind, edge: a paragraph, a wrapped line end
    {0.16F, 0.18F, -0.30F}, // behind, edge: a paragraph, glue
    {-0.12F, -0.07F, -0.70F}, // behind, edge: a paragraph, a sentence end
    {-0.10F, -0.12F, -0.16F}, // behind, edge: a paragraph, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: an item, the end of the text
    {0.08F, 0.26F, -0.16F}, // behind, edge: an item, an empty line
    {-0.02F, -0.08F, 0.05F}, // behind, edge: an item, a line end
    {-0.19F, -0.13F, -0.01F}, // behind, edge: an item, a wrapped line end
    {-0.10F, 0.17F, 0.12F}, // behind, edge: an item, glue
    {-0.30F, -0.80F, 0.16F}, // behind, edge: an item, a sentence end
    {-0.32F, -0.07F, 0.38F}, // behind, edge: an item, a capital
    {-0.04F, 0.22F, -0.18F}, // behind, edge: the title, the end of the text
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, an empty line
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a line end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, glue
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a sentence end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a capital
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: a heading, nothing
    {-0.44F, -0.26F, 0.09F}, // behind, that ends in: a heading, a stop
    {0.15F, 0.21F, -0.67F}, // behind, that ends in: a heading, a question mark
    {-0.12F, -0.06F, -0.06F}, // behind, that ends in: a heading, a colon
    {-0.02F, -0.05F, -0.16F}, // behind, that ends in: a heading, a comma
    {0.01F, -0.05F, -0.27F}, // behind, that ends in: a heading, no stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: a paragraph, nothing
    {0.04F, 0.21F, -0.69F}, // behind, that ends in: a paragraph, a stop
    {-0.18F, -0.22F, -0.05F}, // behind, that ends in: a paragraph, a question mark
    {-0.22F, -0.08F, 0.51F}, // behind, that ends in: a paragraph, a colon
    {-0.24F, -0.16F, -0.10F}, // behind, that ends in: a paragraph, a comma
    {-0.04F, -0.25F, -0.41F}, // behind, that ends in: a paragraph, no stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: an item, nothing
    {-0.19F, -0.34F, 0.14F}, // behind, that ends in: an item, a stop
    {-0.32F, -0.20F, 0.14F}, // behind, that ends in: an item, a question mark
    {-0.17F, -0.21F, 0.05F}, // behind, that ends in: an item, a colon
    {-0.52F, -0.45F, 0.57F}, // behind, that ends in: an item, a comma
    {-0.01F, -0.09F, -0.12F}, // behind, that ends in: an item, no stop
    {-0.04F, 0.22F, -0.18F}, // behind, that ends in: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a question mark
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a colon
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a comma
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, no stop
    {-0.05F, -0.17F, 0.16F}, // behind, like it: a heading, nothing
    {-0.29F, -0.74F, 0.22F}, // behind, like it: a heading, 1 trait
    {-0.42F, 0.29F, 0.12F}, // behind, like it: a heading, 2 traits
    {-0.19F, 0.27F, -0.30F}, // behind, like it: a heading, 3 traits
    {0.43F, -0.14F, -0.38F}, // behind, like it: a heading, 4 traits
    {-0.05F, -0.08F, -0.43F}, // behind, like it: a heading, all traits
    {-0.10F, 0.02F, -0.04F}, // behind, like it: a paragraph, nothing
    {-0.05F, -0.07F, 0.12F}, // behind, like it: a paragraph, 1 trait
    {0.10F, -0.35F, 0.06F}, // behind, like it: a paragraph, 2 traits
    {0.07F, -0.06F, 0.09F}, // behind, like it: a paragraph, 3 traits
    {-0.30F, 0.29F, -0.64F}, // behind, like it: a paragraph, 4 traits
    {-0.14F, 0.47F, -0.36F}, // behind, like it: a paragraph, all traits
    {0.14F, 0.09F, 0.07F}, // behind, like it: an item, nothing
    {0.26F, 0.31F, -0.69F}, // behind, like it: an item, 1 trait
    {-0.00F, 0.08F, -0.48F}, // behind, like it: an item, 2 traits
    {-0.14F, -0.14F, -0.00F}, // behind, like it: an item, 3 traits
    {-0.71F, -0.57F, 0.56F}, // behind, like it: an item, 4 traits
    {-0.18F, -0.54F, 0.74F}, // behind, like it: an item, all traits
    {-0.04F, 0.22F, -0.18F}, // behind, like it: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 1 trait
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 2 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 3 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 4 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, all traits
    {-0.00F, -0.00F, -0.00F}, // behind, words: a heading, none
    {-0.12F, -0.46F, -0.08F}, // behind, words: a heading, 1 or 2
    {-0.04F, -0.33F, 0.03F}, // behind, words: a heading, 3 to 5
    {-0.07F, -0.03F, 0.03F}, // behind, words: a heading, 6 to 9
    {0.08F, -0.10F, 0.16F}, // behind, words: a heading, 10 to 14
    {-0.09F, 0.06F, -0.22F}, // behind, words: a heading, 15 to 20
    {-0.08F, 0.11F, -0.26F}, // behind, words: a heading, 21 to 35
    {-0.09F, 0.37F, -0.42F}, // behind, words: a heading, over 35
    {-0.03F, -0.07F, -0.00F}, // behind, words: a paragraph, none
    {-0.05F, 0.11F, -0.53F}, // behind, words: a paragraph, 1 or 2
    {0.19F, 0.28F, -0.18F}, // behind, words: a paragraph, 3 to 5
    {0.18F, 0.15F, 0.07F}, // behind, words: a paragraph, 6 to 9
    {0.33F, -0.00F, -0.22F}, // behind, words: a paragraph, 10 to 14
    {-0.29F, 0.04F, 0.02F}, // behind, words: a paragraph, 15 to 20
    {-0.32F, -0.17F, 0.14F}, // behind, words: a paragraph, 21 to 35
    {-0.38F, -0.22F, -0.15F}, // behind, words: a paragraph, over 35
    {-0.01F, -0.00F, -0.05F}, // behind, words: an item, none
    {0.23F, -0.12F, -0.06F}, // behind, words: an item, 1 or 2
    {0.09F, -0.23F, -0.09F}, // behind, words: an item, 3 to 5
    {0.04F, -0.27F, -0.04F}, // behind, words: an item, 6 to 9
    {-0.72F, -0.10F, 0.04F}, // behind, words: an item, 10 to 14
    {-0.04F, -0.04F, 0.28F}, // behind, words: an item, 15 to 20
    {-0.19F, 0.04F, -0.00F}, // behind, words: an item, 21 to 35
    {-0.14F, -0.06F, 0.18F}, // behind, words: an item, over 35
    {0.00F, 0.00F, 0.00F}, // behind, words: the title, none
    {-0.01F, -0.02F, -0.02F}, // behind, words: the title, 1 or 2
    {0.13F, -0.06F, -0.02F}, // behind, words: the title, 3 to 5
    {-0.00F, -0.01F, -0.02F}, // behind, words: the title, 6 to 9
    {-0.12F, 0.11F, -0.05F}, // behind, words: the title, 10 to 14
    {-0.01F, 0.06F, -0.02F}, // behind, words: the title, 15 to 20
    {-0.02F, 0.13F, -0.03F}, // behind, words: the title, 21 to 35
    {-0.01F, 0.05F, -0.02F}, // behind, words: the title, over 35
    {-0.32F, 0.04F, -0.03F}, // behind, place behind a colon: a heading, none
    {-0.13F, -0.08F, -0.07F}, // behind, place behind a colon: a heading, one
    {-0.06F, -0.26F, -0.29F}, // behind, place behind a colon: a heading, two
    {0.12F, -0.03F, -0.41F}, // behind, place behind a colon: a heading, more
    {0.12F, 0.13F, -0.32F}, // behind, place behind a colon: a paragraph, none
    {-0.21F, 0.09F, 0.25F}, // behind, place behind a colon: a paragraph, one
    {-0.23F, -0.11F, -0.26F}, // behind, place behind a colon: a paragraph, two
    {-0.17F, -0.21F, -0.63F}, // behind, place behind a colon: a paragraph, more
    {0.03F, -0.35F, 0.30F}, // behind, place behind a colon: an item, none
    {-0.28F, -0.35F, 0.24F}, // behind, place behind a colon: an item, one
    {-0.14F, 0.19F, 0.03F}, // behind, place behind a colon: an item, two
    {-0.33F, -0.09F, 0.21F}, // behind, place behind a colon: an item, more
    {-0.04F, 0.22F, -0.18F}, // behind, place behind a colon: the title, none
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, one
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, two
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, more
    {0.00F, 0.00F, 0.00F}, // behind, ending: a heading, nothing
    {-0.19F, -0.16F, -0.46F}, // behind, ending: a heading, a stop
    {-0.28F, -0.58F, 0.08F}, // behind, ending: a heading, a question mark
    {-0.08F, 0.46F, -0.48F}, // behind, ending: a heading, a colon
    {-0.00F, -0.21F, -0.91F}, // behind, ending: a heading, a comma
    {-0.09F, -0.13F, 0.18F}, // behind, ending: a heading, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: a paragraph, nothing
    {-0.10F, 0.07F, -0.14F}, // behind, ending: a paragraph, a stop
    {0.08F, 0.13F, -0.39F}, // behind, ending: a paragraph, a question mark
    {0.21F, -0.10F, -0.11F}, // behind, ending: a paragraph, a colon
    {-0.20F, -0.21F, 0.68F}, // behind, ending: a paragraph, a comma
    {-0.26F, -0.11F, -0.37F}, // behind, ending: a paragraph, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: an item, nothing
    {-0.29F, -0.02F, 0.07F}, // behind, ending: an item, a stop
    {-0.32F, 0.08F, 0.07F}, // behind, ending: an item, a question mark
    {-0.40F, -0.30F, 0.30F}, // behind, ending: an item, a colon
    {-0.02F, -0.06F, -0.25F}, // behind, ending: an item, a comma
    {0.03F, -0.41F, -0.06F}, // behind, ending: an item, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: the title, nothing
    {-0.01F, 0.05F, -0.06F}, // behind, ending: the title, a stop
    {0.22F, 0.07F, -0.02F}, // behind, ending: the title, a question mark
    {-0.24F, 0.32F, -0.01F}, // behind, ending: the title, a colon
    {0.00F, -0.02F, 0.00F}, // behind, ending: the title, a comma
    {0.07F, -0.14F, -0.10F}, // behind, ending: the title, no stop
    {-0.27F, 0.04F, -0.20F}, // behind, has a label: a heading, no
    {-0.13F, -0.46F, -0.11F}, // behind, has a label: a heading, yes
    {-0.01F, -0.02F, -0.51F}, // behind, has a label: a paragraph, no
    {-0.23F, 0.32F, -0.22F}, // behind, has a label: a paragraph, yes
    {-0.35F, -0.54F, 0.22F}, // behind, has a label: an item, no
    {0.15F, -0.18F, 0.70F}, // behind, has a label: an item, yes
    {-0.03F, 0.22F, -0.18F}, // behind, has a label: the title, no
    {-0.00F, 0.00F, -0.00F}, // behind, has a label: the title, yes
};
// clang-format on

} // namespace

std::span<const Weight> learned_weights() {
    return weights;
}

} // namespace makeready::restore
