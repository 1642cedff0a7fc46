// What each cue says for a heading, a paragraph and an item. Learned, not written: by
// tests/restore/training/learn.cpp, from articles whose structure is known. A weight is a share of
// the logarithm of the odds; the name of its cue stands behind it.
#include "cues.hpp"

namespace makeready::restore {

namespace {

// clang-format off
constexpr Weight weights[] = {
    {-0.46F, -0.28F, -0.07F}, // always: always
    {0.00F, 0.00F, 0.00F}, // words, ending: none, nothing
    {-0.06F, -0.09F, -0.11F}, // words, ending: none, a stop
    {-0.01F, -0.00F, -0.02F}, // words, ending: none, a question mark
    {0.00F, 0.00F, 0.00F}, // words, ending: none, a colon
    {0.00F, 0.00F, 0.00F}, // words, ending: none, a comma
    {-0.12F, -0.05F, -0.03F}, // words, ending: none, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 1 or 2, nothing
    {-0.14F, 0.18F, -0.20F}, // words, ending: 1 or 2, a stop
    {-0.22F, -0.06F, -0.44F}, // words, ending: 1 or 2, a question mark
    {-0.21F, 0.16F, 0.06F}, // words, ending: 1 or 2, a colon
    {-0.01F, -0.01F, -0.02F}, // words, ending: 1 or 2, a comma
    {0.27F, -0.32F, -0.16F}, // words, ending: 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 3 to 5, nothing
    {-0.03F, 0.06F, -0.15F}, // words, ending: 3 to 5, a stop
    {0.27F, -0.19F, -0.00F}, // words, ending: 3 to 5, a question mark
    {0.16F, 0.01F, -0.19F}, // words, ending: 3 to 5, a colon
    {-0.07F, -0.14F, 0.20F}, // words, ending: 3 to 5, a comma
    {0.06F, 0.07F, 0.08F}, // words, ending: 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 6 to 9, nothing
    {0.20F, -0.05F, -0.08F}, // words, ending: 6 to 9, a stop
    {-0.03F, -0.08F, 0.08F}, // words, ending: 6 to 9, a question mark
    {-0.26F, 0.16F, -0.06F}, // words, ending: 6 to 9, a colon
    {-0.10F, -0.07F, -0.22F}, // words, ending: 6 to 9, a comma
    {0.04F, -0.04F, 0.09F}, // words, ending: 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 10 to 14, nothing
    {-0.18F, -0.14F, -0.08F}, // words, ending: 10 to 14, a stop
    {-0.05F, 0.09F, 0.02F}, // words, ending: 10 to 14, a question mark
    {0.21F, 0.01F, 0.01F}, // words, ending: 10 to 14, a colon
    {-0.02F, -0.04F, -0.02F}, // words, ending: 10 to 14, a comma
    {-0.26F, 0.06F, 0.16F}, // words, ending: 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 15 to 20, nothing
    {-0.09F, 0.04F, -0.12F}, // words, ending: 15 to 20, a stop
    {-0.08F, -0.18F, 0.02F}, // words, ending: 15 to 20, a question mark
    {-0.05F, 0.12F, 0.05F}, // words, ending: 15 to 20, a colon
    {-0.02F, -0.03F, 0.20F}, // words, ending: 15 to 20, a comma
    {-0.19F, 0.00F, 0.16F}, // words, ending: 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: 21 to 35, nothing
    {-0.11F, -0.02F, 0.05F}, // words, ending: 21 to 35, a stop
    {-0.10F, 0.08F, 0.12F}, // words, ending: 21 to 35, a question mark
    {-0.12F, 0.23F, -0.23F}, // words, ending: 21 to 35, a colon
    {-0.02F, -0.06F, 0.12F}, // words, ending: 21 to 35, a comma
    {-0.16F, -0.14F, -0.28F}, // words, ending: 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // words, ending: over 35, nothing
    {-0.12F, 0.11F, 0.03F}, // words, ending: over 35, a stop
    {-0.16F, 0.11F, -0.13F}, // words, ending: over 35, a question mark
    {-0.12F, -0.01F, 0.07F}, // words, ending: over 35, a colon
    {-0.05F, -0.26F, -0.33F}, // words, ending: over 35, a comma
    {-0.21F, -0.22F, -0.24F}, // words, ending: over 35, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, nothing
    {-0.05F, -0.46F, -0.20F}, // beginning, ending: nothing, a stop
    {-0.01F, -0.01F, -0.21F}, // beginning, ending: nothing, a question mark
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: nothing, a comma
    {-0.26F, -0.31F, -0.36F}, // beginning, ending: nothing, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a capital, nothing
    {-0.32F, 0.17F, -0.05F}, // beginning, ending: a capital, a stop
    {-0.07F, -0.18F, -0.05F}, // beginning, ending: a capital, a question mark
    {-0.07F, 0.21F, -0.16F}, // beginning, ending: a capital, a colon
    {-0.10F, -0.23F, -0.04F}, // beginning, ending: a capital, a comma
    {0.06F, -0.15F, -0.49F}, // beginning, ending: a capital, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a small letter, nothing
    {-0.48F, -0.03F, -0.84F}, // beginning, ending: a small letter, a stop
    {-0.20F, -0.15F, -0.66F}, // beginning, ending: a small letter, a question mark
    {-0.11F, 0.76F, -0.32F}, // beginning, ending: a small letter, a colon
    {-0.04F, -0.04F, 0.07F}, // beginning, ending: a small letter, a comma
    {-0.39F, -0.42F, 1.33F}, // beginning, ending: a small letter, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, nothing
    {-0.19F, 0.22F, -1.02F}, // beginning, ending: a digit, a stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, a question mark
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a digit, a colon
    {-0.00F, -0.00F, -0.20F}, // beginning, ending: a digit, a comma
    {0.05F, -0.27F, 1.27F}, // beginning, ending: a digit, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a bullet, nothing
    {-0.11F, -0.43F, 0.54F}, // beginning, ending: a bullet, a stop
    {-0.21F, -0.18F, 0.61F}, // beginning, ending: a bullet, a question mark
    {-0.43F, -0.44F, 0.66F}, // beginning, ending: a bullet, a colon
    {-0.13F, -0.05F, 0.22F}, // beginning, ending: a bullet, a comma
    {-0.56F, -0.36F, 0.31F}, // beginning, ending: a bullet, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a number, nothing
    {0.13F, -0.86F, 0.47F}, // beginning, ending: a number, a stop
    {-0.98F, 1.10F, -0.91F}, // beginning, ending: a number, a question mark
    {-1.00F, 0.16F, 0.80F}, // beginning, ending: a number, a colon
    {-0.01F, -0.09F, 0.10F}, // beginning, ending: a number, a comma
    {0.53F, 0.09F, -0.77F}, // beginning, ending: a number, no stop
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a quote, nothing
    {0.16F, 0.15F, 0.15F}, // beginning, ending: a quote, a stop
    {-0.23F, 0.04F, 0.12F}, // beginning, ending: a quote, a question mark
    {-0.01F, -0.85F, -0.03F}, // beginning, ending: a quote, a colon
    {0.00F, 0.00F, 0.00F}, // beginning, ending: a quote, a comma
    {-0.76F, -0.04F, 0.26F}, // beginning, ending: a quote, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: another word, nothing
    {-0.15F, -0.26F, 0.37F}, // opener, ending: another word, a stop
    {-0.22F, -0.20F, 0.25F}, // opener, ending: another word, a question mark
    {0.78F, -0.58F, 0.18F}, // opener, ending: another word, a colon
    {-0.08F, -0.18F, -0.23F}, // opener, ending: another word, a comma
    {-0.33F, -0.14F, 0.20F}, // opener, ending: another word, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a determiner, nothing
    {-0.04F, 0.10F, -0.35F}, // opener, ending: a determiner, a stop
    {-0.13F, 0.26F, -0.09F}, // opener, ending: a determiner, a question mark
    {-0.41F, 0.66F, -0.29F}, // opener, ending: a determiner, a colon
    {-0.02F, -0.06F, 0.39F}, // opener, ending: a determiner, a comma
    {-0.01F, 0.13F, 0.06F}, // opener, ending: a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a pronoun, nothing
    {0.01F, -0.02F, -0.28F}, // opener, ending: a pronoun, a stop
    {-0.16F, 0.15F, -0.36F}, // opener, ending: a pronoun, a question mark
    {-0.50F, 0.21F, -0.12F}, // opener, ending: a pronoun, a colon
    {-0.01F, -0.03F, -0.02F}, // opener, ending: a pronoun, a comma
    {-0.17F, -0.02F, -0.18F}, // opener, ending: a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a particle, nothing
    {-0.19F, 0.35F, -0.47F}, // opener, ending: a particle, a stop
    {-0.12F, 0.24F, 0.04F}, // opener, ending: a particle, a question mark
    {-0.49F, 0.63F, -0.13F}, // opener, ending: a particle, a colon
    {-0.05F, -0.11F, -0.06F}, // opener, ending: a particle, a comma
    {0.07F, -0.31F, -0.32F}, // opener, ending: a particle, no stop
    {0.00F, 0.00F, 0.00F}, // opener, ending: a question word, nothing
    {-0.04F, -0.08F, 0.78F}, // opener, ending: a question word, a stop
    {0.26F, -0.24F, -0.06F}, // opener, ending: a question word, a question mark
    {-1.34F, 0.61F, -0.68F}, // opener, ending: a question word, a colon
    {-0.01F, -0.01F, -0.01F}, // opener, ending: a question word, a comma
    {0.67F, -0.35F, -0.21F}, // opener, ending: a question word, no stop
    {-0.05F, -0.05F, -0.06F}, // holds a clause, words: no, none
    {0.11F, -0.28F, -0.12F}, // holds a clause, words: no, 1 or 2
    {0.07F, 0.01F, -0.09F}, // holds a clause, words: no, 3 to 5
    {-0.02F, 0.07F, 0.11F}, // holds a clause, words: no, 6 to 9
    {-0.10F, -0.12F, 0.13F}, // holds a clause, words: no, 10 to 14
    {-0.09F, -0.01F, 0.11F}, // holds a clause, words: no, 15 to 20
    {-0.08F, -0.07F, 0.26F}, // holds a clause, words: no, 21 to 35
    {-0.10F, -0.11F, 0.35F}, // holds a clause, words: no, over 35
    {0.00F, 0.00F, 0.00F}, // holds a clause, words: yes, none
    {0.15F, 0.26F, -0.53F}, // holds a clause, words: yes, 1 or 2
    {0.07F, 0.09F, 0.02F}, // holds a clause, words: yes, 3 to 5
    {0.15F, -0.13F, -0.08F}, // holds a clause, words: yes, 6 to 9
    {-0.19F, 0.05F, -0.11F}, // holds a clause, words: yes, 10 to 14
    {-0.15F, 0.03F, -0.09F}, // holds a clause, words: yes, 15 to 20
    {-0.19F, 0.06F, -0.28F}, // holds a clause, words: yes, 21 to 35
    {-0.21F, 0.15F, -0.36F}, // holds a clause, words: yes, over 35
    {-0.11F, -0.13F, -0.07F}, // has a label, sentences: no, none
    {-0.13F, -0.33F, -0.22F}, // has a label, sentences: no, one
    {-0.31F, 0.01F, -0.22F}, // has a label, sentences: no, two
    {-0.15F, 0.30F, 0.02F}, // has a label, sentences: no, more
    {0.00F, 0.00F, 0.00F}, // has a label, sentences: yes, none
    {-0.02F, 0.27F, 0.18F}, // has a label, sentences: yes, one
    {-0.07F, -0.14F, 0.10F}, // has a label, sentences: yes, two
    {-0.07F, -0.52F, -0.09F}, // has a label, sentences: yes, more
    {0.00F, 0.00F, 0.00F}, // title case, ending: no, nothing
    {-0.31F, 0.05F, -0.08F}, // title case, ending: no, a stop
    {-0.30F, -0.06F, 0.12F}, // title case, ending: no, a question mark
    {-0.10F, 0.22F, -0.08F}, // title case, ending: no, a colon
    {-0.09F, -0.19F, 0.06F}, // title case, ending: no, a comma
    {-0.08F, -0.25F, 0.14F}, // title case, ending: no, no stop
    {0.00F, 0.00F, 0.00F}, // title case, ending: yes, nothing
    {-0.15F, 0.16F, -0.53F}, // title case, ending: yes, a stop
    {0.99F, -0.16F, -0.46F}, // title case, ending: yes, a question mark
    {-0.40F, -0.15F, -0.56F}, // title case, ending: yes, a colon
    {-0.11F, -0.27F, -0.49F}, // title case, ending: yes, a comma
    {-0.05F, -0.11F, -0.30F}, // title case, ending: yes, no stop
    {0.00F, -0.00F, -0.00F}, // edge before, edge behind: the end of the text, the end of the text
    {0.12F, 0.20F, -0.09F}, // edge before, edge behind: the end of the text, an empty line
    {0.01F, 0.10F, -0.09F}, // edge before, edge behind: the end of the text, a line end
    {-0.03F, 0.48F, -0.04F}, // edge before, edge behind: the end of the text, a wrapped line end
    {-0.04F, 0.30F, -0.09F}, // edge before, edge behind: the end of the text, glue
    {-0.01F, -0.06F, -0.04F}, // edge before, edge behind: the end of the text, a sentence end
    {-0.14F, -0.10F, -0.04F}, // edge before, edge behind: the end of the text, a capital
    {-0.12F, 0.29F, -0.10F}, // edge before, edge behind: an empty line, the end of the text
    {0.19F, 0.24F, 0.05F}, // edge before, edge behind: an empty line, an empty line
    {0.04F, -0.02F, 0.04F}, // edge before, edge behind: an empty line, a line end
    {-0.08F, -0.29F, -0.23F}, // edge before, edge behind: an empty line, a wrapped line end
    {-0.14F, -0.34F, -0.10F}, // edge before, edge behind: an empty line, glue
    {-0.05F, -0.26F, -0.10F}, // edge before, edge behind: an empty line, a sentence end
    {-0.33F, -0.14F, -0.07F}, // edge before, edge behind: an empty line, a capital
    {-0.13F, 0.15F, -0.16F}, // edge before, edge behind: a line end, the end of the text
    {-0.39F, -0.30F, 0.39F}, // edge before, edge behind: a line end, an empty line
    {0.04F, 0.06F, 0.14F}, // edge before, edge behind: a line end, a line end
    {0.04F, 0.23F, 0.41F}, // edge before, edge behind: a line end, a wrapped line end
    {-0.23F, 0.08F, -0.27F}, // edge before, edge behind: a line end, glue
    {0.01F, -0.10F, -0.13F}, // edge before, edge behind: a line end, a sentence end
    {-0.08F, -0.02F, -0.10F}, // edge before, edge behind: a line end, a capital
    {-0.03F, 0.28F, -0.14F}, // edge before, edge behind: a wrapped line end, the end of the text
    {-0.07F, -0.48F, -0.09F}, // edge before, edge behind: a wrapped line end, an empty line
    {0.15F, 0.23F, 0.17F}, // edge before, edge behind: a wrapped line end, a line end
    {-0.07F, 0.09F, 0.01F}, // edge before, edge behind: a wrapped line end, a wrapped line end
    {-0.26F, 0.53F, 0.04F}, // edge before, edge behind: a wrapped line end, glue
    {-0.04F, -0.19F, -0.07F}, // edge before, edge behind: a wrapped line end, a sentence end
    {-0.12F, -0.03F, -0.21F}, // edge before, edge behind: a wrapped line end, a capital
    {-0.73F, 0.06F, 0.82F}, // edge before, edge behind: glue, the end of the text
    {0.07F, 0.41F, -0.36F}, // edge before, edge behind: glue, an empty line
    {0.13F, 0.17F, -0.35F}, // edge before, edge behind: glue, a line end
    {0.96F, 0.40F, 0.27F}, // edge before, edge behind: glue, a wrapped line end
    {-0.34F, -0.35F, 0.96F}, // edge before, edge behind: glue, glue
    {-0.02F, -0.15F, -0.23F}, // edge before, edge behind: glue, a sentence end
    {-0.36F, -0.04F, -0.19F}, // edge before, edge behind: glue, a capital
    {-0.01F, -0.06F, 0.15F}, // edge before, edge behind: a sentence end, the end of the text
    {-0.09F, -0.13F, -0.22F}, // edge before, edge behind: a sentence end, an empty line
    {-0.10F, -0.07F, -0.36F}, // edge before, edge behind: a sentence end, a line end
    {-0.10F, -0.11F, -0.35F}, // edge before, edge behind: a sentence end, a wrapped line end
    {-0.02F, -0.08F, 0.37F}, // edge before, edge behind: a sentence end, glue
    {-0.05F, -0.16F, 0.08F}, // edge before, edge behind: a sentence end, a sentence end
    {-0.02F, -0.05F, 0.05F}, // edge before, edge behind: a sentence end, a capital
    {-0.01F, 0.04F, -0.09F}, // edge before, edge behind: a capital, the end of the text
    {-0.10F, -0.23F, 0.18F}, // edge before, edge behind: a capital, an empty line
    {-0.20F, 0.04F, -0.26F}, // edge before, edge behind: a capital, a line end
    {-0.05F, -0.10F, -0.35F}, // edge before, edge behind: a capital, a wrapped line end
    {-0.05F, -0.38F, 0.29F}, // edge before, edge behind: a capital, glue
    {-0.01F, 0.01F, -0.23F}, // edge before, edge behind: a capital, a sentence end
    {-0.02F, -0.02F, 0.34F}, // edge before, edge behind: a capital, a capital
    {0.00F, 0.00F, 0.00F}, // edge before, words: the end of the text, none
    {0.11F, -0.20F, -0.06F}, // edge before, words: the end of the text, 1 or 2
    {0.17F, -0.07F, -0.07F}, // edge before, words: the end of the text, 3 to 5
    {0.28F, -0.05F, -0.11F}, // edge before, words: the end of the text, 6 to 9
    {-0.45F, 0.33F, -0.11F}, // edge before, words: the end of the text, 10 to 14
    {-0.06F, 0.02F, -0.06F}, // edge before, words: the end of the text, 15 to 20
    {-0.04F, 0.20F, -0.07F}, // edge before, words: the end of the text, 21 to 35
    {-0.03F, 0.12F, -0.04F}, // edge before, words: the end of the text, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: an empty line, none
    {0.22F, -0.27F, -0.05F}, // edge before, words: an empty line, 1 or 2
    {0.09F, -0.02F, -0.23F}, // edge before, words: an empty line, 3 to 5
    {-0.02F, -0.03F, -0.14F}, // edge before, words: an empty line, 6 to 9
    {0.06F, 0.25F, 0.12F}, // edge before, words: an empty line, 10 to 14
    {-0.14F, -0.08F, 0.08F}, // edge before, words: an empty line, 15 to 20
    {-0.17F, 0.06F, -0.02F}, // edge before, words: an empty line, 21 to 35
    {-0.12F, 0.13F, -0.01F}, // edge before, words: an empty line, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: a line end, none
    {0.19F, -0.17F, 0.05F}, // edge before, words: a line end, 1 or 2
    {0.11F, 0.06F, 0.08F}, // edge before, words: a line end, 3 to 5
    {0.04F, 0.05F, -0.02F}, // edge before, words: a line end, 6 to 9
    {-0.13F, -0.20F, -0.01F}, // edge before, words: a line end, 10 to 14
    {-0.12F, -0.03F, -0.03F}, // edge before, words: a line end, 15 to 20
    {-0.14F, 0.10F, 0.10F}, // edge before, words: a line end, 21 to 35
    {-0.18F, 0.12F, 0.05F}, // edge before, words: a line end, over 35
    {-0.01F, -0.02F, -0.02F}, // edge before, words: a wrapped line end, none
    {-0.05F, 0.15F, -0.46F}, // edge before, words: a wrapped line end, 1 or 2
    {0.10F, 0.02F, 0.26F}, // edge before, words: a wrapped line end, 3 to 5
    {0.22F, 0.11F, 0.03F}, // edge before, words: a wrapped line end, 6 to 9
    {-0.12F, -0.09F, 0.15F}, // edge before, words: a wrapped line end, 10 to 14
    {-0.04F, 0.19F, -0.03F}, // edge before, words: a wrapped line end, 15 to 20
    {-0.04F, -0.13F, -0.18F}, // edge before, words: a wrapped line end, 21 to 35
    {-0.10F, -0.17F, 0.06F}, // edge before, words: a wrapped line end, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: glue, none
    {-0.07F, 0.06F, -0.17F}, // edge before, words: glue, 1 or 2
    {0.10F, -0.15F, -0.03F}, // edge before, words: glue, 3 to 5
    {0.34F, 0.02F, -0.33F}, // edge before, words: glue, 6 to 9
    {-0.16F, 0.06F, 0.07F}, // edge before, words: glue, 10 to 14
    {-0.09F, 0.21F, -0.31F}, // edge before, words: glue, 15 to 20
    {-0.06F, 0.04F, -0.08F}, // edge before, words: glue, 21 to 35
    {-0.04F, 0.16F, 0.15F}, // edge before, words: glue, over 35
    {-0.05F, -0.06F, -0.06F}, // edge before, words: a sentence end, none
    {-0.07F, 0.14F, -0.03F}, // edge before, words: a sentence end, 1 or 2
    {0.07F, 0.10F, -0.13F}, // edge before, words: a sentence end, 3 to 5
    {-0.04F, -0.10F, 0.09F}, // edge before, words: a sentence end, 6 to 9
    {-0.07F, -0.13F, 0.01F}, // edge before, words: a sentence end, 10 to 14
    {-0.05F, 0.04F, -0.05F}, // edge before, words: a sentence end, 15 to 20
    {-0.04F, -0.22F, -0.03F}, // edge before, words: a sentence end, 21 to 35
    {-0.07F, -0.13F, -0.20F}, // edge before, words: a sentence end, over 35
    {0.00F, 0.00F, 0.00F}, // edge before, words: a capital, none
    {-0.14F, -0.10F, -0.27F}, // edge before, words: a capital, 1 or 2
    {-0.08F, 0.03F, 0.05F}, // edge before, words: a capital, 3 to 5
    {-0.07F, -0.04F, 0.18F}, // edge before, words: a capital, 6 to 9
    {-0.02F, 0.24F, -0.16F}, // edge before, words: a capital, 10 to 14
    {-0.01F, -0.20F, 0.23F}, // edge before, words: a capital, 15 to 20
    {-0.02F, 0.08F, -0.11F}, // edge before, words: a capital, 21 to 35
    {-0.02F, -0.17F, -0.05F}, // edge before, words: a capital, over 35
    {0.00F, 0.12F, -0.12F}, // what stands before ends in, edge: nothing, the end of the text
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, an empty line
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a stop, the end of the text
    {-0.07F, 0.23F, -0.17F}, // what stands before ends in, edge: a stop, an empty line
    {-0.07F, 0.05F, 0.03F}, // what stands before ends in, edge: a stop, a line end
    {-0.02F, 0.37F, 0.07F}, // what stands before ends in, edge: a stop, a wrapped line end
    {-0.07F, 0.08F, -0.10F}, // what stands before ends in, edge: a stop, glue
    {-0.15F, -0.31F, -0.13F}, // what stands before ends in, edge: a stop, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a stop, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a question mark, the end of the text
    {0.03F, 0.09F, -0.12F}, // what stands before ends in, edge: a question mark, an empty line
    {-0.09F, 0.13F, -0.02F}, // what stands before ends in, edge: a question mark, a line end
    {0.05F, 0.30F, 0.34F}, // what stands before ends in, edge: a question mark, a wrapped line end
    {-0.20F, 0.43F, -0.23F}, // what stands before ends in, edge: a question mark, glue
    {-0.13F, -0.04F, -0.06F}, // what stands before ends in, edge: a question mark, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a question mark, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, the end of the text
    {-0.46F, 0.07F, 0.33F}, // what stands before ends in, edge: a colon, an empty line
    {-0.26F, -0.14F, 0.40F}, // what stands before ends in, edge: a colon, a line end
    {0.16F, -1.34F, 0.82F}, // what stands before ends in, edge: a colon, a wrapped line end
    {0.89F, -0.39F, -0.73F}, // what stands before ends in, edge: a colon, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, a sentence end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a colon, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, the end of the text
    {-0.18F, -0.06F, 0.25F}, // what stands before ends in, edge: a comma, an empty line
    {-0.46F, -0.24F, 0.52F}, // what stands before ends in, edge: a comma, a line end
    {-0.11F, -0.35F, -0.10F}, // what stands before ends in, edge: a comma, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: a comma, a sentence end
    {-0.00F, -0.22F, 0.63F}, // what stands before ends in, edge: a comma, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: no stop, the end of the text
    {0.04F, -0.07F, 0.01F}, // what stands before ends in, edge: no stop, an empty line
    {0.03F, 0.00F, -0.10F}, // what stands before ends in, edge: no stop, a line end
    {-0.10F, -0.16F, -0.34F}, // what stands before ends in, edge: no stop, a wrapped line end
    {0.28F, -0.06F, -0.22F}, // what stands before ends in, edge: no stop, glue
    {0.00F, 0.00F, 0.00F}, // what stands before ends in, edge: no stop, a sentence end
    {-0.22F, -0.11F, -0.09F}, // what stands before ends in, edge: no stop, a capital
    {-0.03F, -0.05F, -0.05F}, // words before, words: none, none
    {0.11F, -0.20F, -0.06F}, // words before, words: none, 1 or 2
    {0.15F, -0.10F, -0.07F}, // words before, words: none, 3 to 5
    {0.28F, -0.05F, -0.11F}, // words before, words: none, 6 to 9
    {-0.45F, 0.33F, -0.11F}, // words before, words: none, 10 to 14
    {-0.06F, 0.02F, -0.06F}, // words before, words: none, 15 to 20
    {-0.04F, 0.20F, -0.07F}, // words before, words: none, 21 to 35
    {-0.03F, 0.06F, -0.04F}, // words before, words: none, over 35
    {-0.01F, -0.01F, -0.03F}, // words before, words: 1 or 2, none
    {-0.37F, -0.13F, 0.29F}, // words before, words: 1 or 2, 1 or 2
    {-0.21F, -0.32F, 0.18F}, // words before, words: 1 or 2, 3 to 5
    {-0.19F, -0.14F, -0.07F}, // words before, words: 1 or 2, 6 to 9
    {-0.20F, -0.22F, 0.05F}, // words before, words: 1 or 2, 10 to 14
    {-0.03F, -0.19F, 0.04F}, // words before, words: 1 or 2, 15 to 20
    {-0.04F, -0.39F, 0.17F}, // words before, words: 1 or 2, 21 to 35
    {-0.03F, -0.02F, 0.21F}, // words before, words: 1 or 2, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 3 to 5, none
    {-0.05F, -0.12F, 0.08F}, // words before, words: 3 to 5, 1 or 2
    {-0.09F, -0.13F, 0.43F}, // words before, words: 3 to 5, 3 to 5
    {0.13F, -0.06F, 0.13F}, // words before, words: 3 to 5, 6 to 9
    {0.10F, 0.09F, 0.19F}, // words before, words: 3 to 5, 10 to 14
    {-0.05F, -0.05F, -0.03F}, // words before, words: 3 to 5, 15 to 20
    {-0.04F, -0.14F, 0.05F}, // words before, words: 3 to 5, 21 to 35
    {-0.04F, -0.01F, -0.32F}, // words before, words: 3 to 5, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 6 to 9, none
    {0.36F, -0.00F, -0.29F}, // words before, words: 6 to 9, 1 or 2
    {0.11F, -0.02F, -0.17F}, // words before, words: 6 to 9, 3 to 5
    {0.32F, 0.12F, 0.06F}, // words before, words: 6 to 9, 6 to 9
    {-0.06F, -0.05F, 0.08F}, // words before, words: 6 to 9, 10 to 14
    {0.03F, 0.23F, 0.18F}, // words before, words: 6 to 9, 15 to 20
    {-0.04F, -0.04F, -0.30F}, // words before, words: 6 to 9, 21 to 35
    {-0.06F, -0.15F, -0.11F}, // words before, words: 6 to 9, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 10 to 14, none
    {-0.19F, 0.03F, -0.17F}, // words before, words: 10 to 14, 1 or 2
    {-0.10F, 0.38F, 0.04F}, // words before, words: 10 to 14, 3 to 5
    {-0.05F, 0.04F, 0.03F}, // words before, words: 10 to 14, 6 to 9
    {-0.03F, -0.19F, 0.03F}, // words before, words: 10 to 14, 10 to 14
    {-0.04F, -0.15F, 0.11F}, // words before, words: 10 to 14, 15 to 20
    {-0.04F, 0.01F, -0.02F}, // words before, words: 10 to 14, 21 to 35
    {-0.05F, 0.04F, -0.05F}, // words before, words: 10 to 14, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: 15 to 20, none
    {0.07F, -0.07F, -0.18F}, // words before, words: 15 to 20, 1 or 2
    {-0.03F, 0.33F, -0.09F}, // words before, words: 15 to 20, 3 to 5
    {-0.14F, -0.18F, 0.24F}, // words before, words: 15 to 20, 6 to 9
    {-0.11F, -0.04F, -0.17F}, // words before, words: 15 to 20, 10 to 14
    {-0.05F, 0.08F, -0.04F}, // words before, words: 15 to 20, 15 to 20
    {-0.03F, 0.06F, 0.18F}, // words before, words: 15 to 20, 21 to 35
    {-0.05F, -0.01F, -0.02F}, // words before, words: 15 to 20, over 35
    {-0.04F, -0.03F, -0.03F}, // words before, words: 21 to 35, none
    {0.15F, 0.23F, -0.12F}, // words before, words: 21 to 35, 1 or 2
    {0.05F, 0.16F, -0.20F}, // words before, words: 21 to 35, 3 to 5
    {-0.10F, 0.16F, -0.17F}, // words before, words: 21 to 35, 6 to 9
    {-0.11F, -0.04F, 0.02F}, // words before, words: 21 to 35, 10 to 14
    {-0.07F, -0.09F, 0.02F}, // words before, words: 21 to 35, 15 to 20
    {-0.05F, -0.09F, -0.06F}, // words before, words: 21 to 35, 21 to 35
    {-0.05F, -0.05F, 0.13F}, // words before, words: 21 to 35, over 35
    {0.00F, 0.00F, 0.00F}, // words before, words: over 35, none
    {0.37F, -0.24F, -0.22F}, // words before, words: over 35, 1 or 2
    {0.48F, -0.15F, -0.31F}, // words before, words: over 35, 3 to 5
    {0.04F, -0.04F, -0.14F}, // words before, words: over 35, 6 to 9
    {0.07F, 0.19F, -0.16F}, // words before, words: over 35, 10 to 14
    {-0.11F, 0.20F, -0.30F}, // words before, words: over 35, 15 to 20
    {-0.08F, 0.41F, -0.07F}, // words before, words: over 35, 21 to 35
    {-0.09F, 0.23F, 0.03F}, // words before, words: over 35, over 35
    {-0.01F, -0.01F, -0.04F}, // words behind, words: none, none
    {-0.45F, -0.36F, 0.43F}, // words behind, words: none, 1 or 2
    {-0.37F, 0.54F, 0.03F}, // words behind, words: none, 3 to 5
    {-0.26F, 0.51F, -0.36F}, // words behind, words: none, 6 to 9
    {-0.06F, 0.17F, -0.11F}, // words behind, words: none, 10 to 14
    {-0.02F, 0.22F, 0.24F}, // words behind, words: none, 15 to 20
    {-0.01F, -0.09F, -0.02F}, // words behind, words: none, 21 to 35
    {-0.02F, -0.07F, -0.03F}, // words behind, words: none, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 1 or 2, none
    {-0.17F, -0.13F, 0.21F}, // words behind, words: 1 or 2, 1 or 2
    {-0.23F, -0.18F, 0.11F}, // words behind, words: 1 or 2, 3 to 5
    {-0.17F, 0.22F, 0.32F}, // words behind, words: 1 or 2, 6 to 9
    {-0.23F, 0.21F, 0.10F}, // words behind, words: 1 or 2, 10 to 14
    {-0.06F, -0.30F, 0.04F}, // words behind, words: 1 or 2, 15 to 20
    {-0.03F, -0.30F, 0.03F}, // words behind, words: 1 or 2, 21 to 35
    {-0.03F, -0.05F, 0.28F}, // words behind, words: 1 or 2, over 35
    {-0.12F, -0.05F, -0.03F}, // words behind, words: 3 to 5, none
    {0.08F, -0.18F, -0.01F}, // words behind, words: 3 to 5, 1 or 2
    {-0.10F, 0.08F, 0.19F}, // words behind, words: 3 to 5, 3 to 5
    {-0.05F, 0.07F, -0.20F}, // words behind, words: 3 to 5, 6 to 9
    {0.10F, -0.10F, -0.06F}, // words behind, words: 3 to 5, 10 to 14
    {-0.05F, 0.33F, -0.20F}, // words behind, words: 3 to 5, 15 to 20
    {-0.05F, 0.14F, 0.13F}, // words behind, words: 3 to 5, 21 to 35
    {-0.04F, -0.19F, 0.31F}, // words behind, words: 3 to 5, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 6 to 9, none
    {0.14F, 0.15F, -0.38F}, // words behind, words: 6 to 9, 1 or 2
    {0.11F, 0.30F, -0.13F}, // words behind, words: 6 to 9, 3 to 5
    {-0.10F, -0.06F, 0.24F}, // words behind, words: 6 to 9, 6 to 9
    {-0.12F, -0.03F, 0.08F}, // words behind, words: 6 to 9, 10 to 14
    {0.02F, 0.01F, 0.03F}, // words behind, words: 6 to 9, 15 to 20
    {-0.03F, -0.07F, 0.02F}, // words behind, words: 6 to 9, 21 to 35
    {-0.05F, 0.28F, -0.01F}, // words behind, words: 6 to 9, over 35
    {-0.01F, -0.01F, -0.03F}, // words behind, words: 10 to 14, none
    {0.24F, -0.15F, -0.32F}, // words behind, words: 10 to 14, 1 or 2
    {0.04F, -0.06F, 0.09F}, // words behind, words: 10 to 14, 3 to 5
    {0.12F, -0.23F, 0.11F}, // words behind, words: 10 to 14, 6 to 9
    {-0.02F, -0.04F, -0.02F}, // words behind, words: 10 to 14, 10 to 14
    {-0.07F, -0.16F, 0.25F}, // words behind, words: 10 to 14, 15 to 20
    {-0.04F, 0.22F, 0.01F}, // words behind, words: 10 to 14, 21 to 35
    {-0.05F, -0.05F, -0.04F}, // words behind, words: 10 to 14, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: 15 to 20, none
    {-0.22F, 0.13F, 0.13F}, // words behind, words: 15 to 20, 1 or 2
    {0.26F, -0.00F, -0.15F}, // words behind, words: 15 to 20, 3 to 5
    {0.03F, -0.25F, 0.09F}, // words behind, words: 15 to 20, 6 to 9
    {-0.02F, -0.20F, 0.01F}, // words behind, words: 15 to 20, 10 to 14
    {-0.03F, 0.04F, -0.14F}, // words behind, words: 15 to 20, 15 to 20
    {-0.03F, 0.13F, 0.02F}, // words behind, words: 15 to 20, 21 to 35
    {-0.03F, -0.16F, -0.29F}, // words behind, words: 15 to 20, over 35
    {-0.04F, -0.05F, -0.04F}, // words behind, words: 21 to 35, none
    {-0.03F, -0.04F, -0.09F}, // words behind, words: 21 to 35, 1 or 2
    {0.16F, -0.07F, -0.21F}, // words behind, words: 21 to 35, 3 to 5
    {0.09F, 0.04F, -0.24F}, // words behind, words: 21 to 35, 6 to 9
    {-0.05F, 0.10F, 0.05F}, // words behind, words: 21 to 35, 10 to 14
    {-0.05F, -0.00F, 0.01F}, // words behind, words: 21 to 35, 15 to 20
    {-0.06F, -0.19F, 0.04F}, // words behind, words: 21 to 35, 21 to 35
    {-0.07F, -0.03F, -0.29F}, // words behind, words: 21 to 35, over 35
    {0.00F, 0.00F, 0.00F}, // words behind, words: over 35, none
    {0.37F, -0.12F, -0.23F}, // words behind, words: over 35, 1 or 2
    {0.10F, -0.17F, -0.03F}, // words behind, words: over 35, 3 to 5
    {0.35F, -0.05F, -0.03F}, // words behind, words: over 35, 6 to 9
    {-0.13F, -0.03F, -0.09F}, // words behind, words: over 35, 10 to 14
    {-0.12F, -0.06F, -0.15F}, // words behind, words: over 35, 15 to 20
    {-0.11F, 0.04F, -0.38F}, // words behind, words: over 35, 21 to 35
    {-0.11F, 0.29F, 0.06F}, // words behind, words: over 35, over 35
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: nothing, nothing
    {-0.05F, 0.20F, -0.15F}, // what follows ends in, ending: nothing, a stop
    {-0.17F, -0.02F, 0.16F}, // what follows ends in, ending: nothing, a question mark
    {-0.13F, -0.06F, 0.12F}, // what follows ends in, ending: nothing, a colon
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: nothing, a comma
    {-0.66F, 0.20F, 0.42F}, // what follows ends in, ending: nothing, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a stop, nothing
    {-0.50F, -0.21F, 0.06F}, // what follows ends in, ending: a stop, a stop
    {0.20F, 0.10F, 0.27F}, // what follows ends in, ending: a stop, a question mark
    {0.12F, 0.11F, -0.17F}, // what follows ends in, ending: a stop, a colon
    {-0.07F, -0.19F, -0.28F}, // what follows ends in, ending: a stop, a comma
    {0.28F, -0.25F, -0.11F}, // what follows ends in, ending: a stop, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a question mark, nothing
    {-0.08F, -0.05F, -0.13F}, // what follows ends in, ending: a question mark, a stop
    {-0.41F, -0.24F, -0.37F}, // what follows ends in, ending: a question mark, a question mark
    {-0.51F, 0.41F, 0.04F}, // what follows ends in, ending: a question mark, a colon
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a question mark, a comma
    {-0.09F, -0.01F, -0.14F}, // what follows ends in, ending: a question mark, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a colon, nothing
    {-0.12F, 0.29F, 0.04F}, // what follows ends in, ending: a colon, a stop
    {0.28F, -0.47F, 0.20F}, // what follows ends in, ending: a colon, a question mark
    {-0.54F, 0.76F, -0.30F}, // what follows ends in, ending: a colon, a colon
    {-0.05F, -0.04F, -0.24F}, // what follows ends in, ending: a colon, a comma
    {0.02F, -0.18F, 0.04F}, // what follows ends in, ending: a colon, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a comma, nothing
    {-0.10F, -0.06F, -0.77F}, // what follows ends in, ending: a comma, a stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: a comma, a question mark
    {-0.24F, 0.31F, -0.06F}, // what follows ends in, ending: a comma, a colon
    {-0.10F, -0.09F, 0.27F}, // what follows ends in, ending: a comma, a comma
    {-0.38F, 0.24F, -0.22F}, // what follows ends in, ending: a comma, no stop
    {0.00F, 0.00F, 0.00F}, // what follows ends in, ending: no stop, nothing
    {0.32F, -0.05F, -0.23F}, // what follows ends in, ending: no stop, a stop
    {-0.35F, 0.07F, 0.39F}, // what follows ends in, ending: no stop, a question mark
    {0.09F, 0.02F, -0.07F}, // what follows ends in, ending: no stop, a colon
    {-0.05F, -0.17F, 0.07F}, // what follows ends in, ending: no stop, a comma
    {-0.34F, -0.12F, 0.11F}, // what follows ends in, ending: no stop, no stop
    {-0.02F, -0.11F, -0.09F}, // what follows begins with, beginning: nothing, nothing
    {-0.17F, 0.20F, -0.06F}, // what follows begins with, beginning: nothing, a capital
    {-0.09F, -0.20F, 0.16F}, // what follows begins with, beginning: nothing, a small letter
    {-0.03F, 0.02F, -0.25F}, // what follows begins with, beginning: nothing, a digit
    {-0.03F, -0.34F, 0.22F}, // what follows begins with, beginning: nothing, a bullet
    {-0.03F, -0.80F, 0.84F}, // what follows begins with, beginning: nothing, a number
    {-0.02F, 0.65F, 0.12F}, // what follows begins with, beginning: nothing, a quote
    {-0.11F, -0.46F, -0.38F}, // what follows begins with, beginning: a capital, nothing
    {-0.40F, -0.29F, -0.18F}, // what follows begins with, beginning: a capital, a capital
    {-0.04F, -0.24F, 1.25F}, // what follows begins with, beginning: a capital, a small letter
    {-0.08F, 0.17F, 0.55F}, // what follows begins with, beginning: a capital, a digit
    {-0.40F, -0.27F, -0.01F}, // what follows begins with, beginning: a capital, a bullet
    {0.62F, -0.72F, -0.39F}, // what follows begins with, beginning: a capital, a number
    {0.01F, -0.15F, -0.46F}, // what follows begins with, beginning: a capital, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, nothing
    {0.81F, 0.33F, -0.70F}, // what follows begins with, beginning: a small letter, a capital
    {-0.47F, -0.11F, -0.13F}, // what follows begins with, beginning: a small letter, a small letter
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, a digit
    {-0.06F, -0.44F, 0.81F}, // what follows begins with, beginning: a small letter, a bullet
    {-0.00F, -0.03F, 0.03F}, // what follows begins with, beginning: a small letter, a number
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a small letter, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a digit, nothing
    {0.26F, 0.29F, -0.02F}, // what follows begins with, beginning: a digit, a capital
    {-0.38F, -0.04F, 0.43F}, // what follows begins with, beginning: a digit, a small letter
    {-0.07F, -0.35F, -1.08F}, // what follows begins with, beginning: a digit, a digit
    {-0.00F, -0.03F, -0.04F}, // what follows begins with, beginning: a digit, a bullet
    {-0.00F, -0.01F, 0.04F}, // what follows begins with, beginning: a digit, a number
    {-0.63F, 0.79F, -0.62F}, // what follows begins with, beginning: a digit, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a bullet, nothing
    {0.17F, 0.05F, -0.54F}, // what follows begins with, beginning: a bullet, a capital
    {-0.54F, -0.46F, -1.27F}, // what follows begins with, beginning: a bullet, a small letter
    {-0.01F, -0.02F, -0.04F}, // what follows begins with, beginning: a bullet, a digit
    {-0.16F, -0.25F, 0.79F}, // what follows begins with, beginning: a bullet, a bullet
    {-0.24F, -0.71F, 0.41F}, // what follows begins with, beginning: a bullet, a number
    {-0.53F, -0.41F, 0.53F}, // what follows begins with, beginning: a bullet, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a number, nothing
    {-0.37F, 0.52F, -0.40F}, // what follows begins with, beginning: a number, a capital
    {-0.03F, 0.00F, 0.03F}, // what follows begins with, beginning: a number, a small letter
    {-0.01F, -0.50F, -0.87F}, // what follows begins with, beginning: a number, a digit
    {-0.19F, -0.19F, -0.26F}, // what follows begins with, beginning: a number, a bullet
    {-0.83F, 0.40F, -0.13F}, // what follows begins with, beginning: a number, a number
    {-0.02F, -0.17F, -0.46F}, // what follows begins with, beginning: a number, a quote
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, nothing
    {0.15F, -0.83F, 0.24F}, // what follows begins with, beginning: a quote, a capital
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, a small letter
    {0.00F, 0.00F, 0.00F}, // what follows begins with, beginning: a quote, a digit
    {-0.02F, -0.08F, 0.10F}, // what follows begins with, beginning: a quote, a bullet
    {0.82F, -0.49F, -0.76F}, // what follows begins with, beginning: a quote, a number
    {-0.26F, 0.31F, 1.00F}, // what follows begins with, beginning: a quote, a quote
    {-0.07F, -0.49F, -0.20F}, // what stands before begins with, beginning: nothing, nothing
    {0.00F, 0.08F, -0.12F}, // what stands before begins with, beginning: nothing, a capital
    {0.57F, -0.14F, -0.54F}, // what stands before begins with, beginning: nothing, a small letter
    {-0.58F, 0.96F, -0.70F}, // what stands before begins with, beginning: nothing, a digit
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: nothing, a bullet
    {0.25F, -0.17F, -0.11F}, // what stands before begins with, beginning: nothing, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: nothing, a quote
    {-0.09F, -0.29F, -0.34F}, // what stands before begins with, beginning: a capital, nothing
    {-0.34F, -0.43F, -0.23F}, // what stands before begins with, beginning: a capital, a capital
    {-0.09F, -0.27F, 0.36F}, // what stands before begins with, beginning: a capital, a small letter
    {0.13F, 0.09F, -0.07F}, // what stands before begins with, beginning: a capital, a digit
    {-0.30F, -0.27F, 0.21F}, // what stands before begins with, beginning: a capital, a bullet
    {0.92F, -0.84F, -0.45F}, // what stands before begins with, beginning: a capital, a number
    {0.03F, 0.09F, 0.25F}, // what stands before begins with, beginning: a capital, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, nothing
    {1.16F, 1.22F, -0.63F}, // what stands before begins with, beginning: a small letter, a capital
    {-0.41F, -0.14F, 0.54F}, // what stands before begins with, beginning: a small letter, a small letter
    {-0.94F, -0.11F, 0.95F}, // what stands before begins with, beginning: a small letter, a digit
    {-0.16F, -0.21F, 0.35F}, // what stands before begins with, beginning: a small letter, a bullet
    {-0.01F, -0.34F, 0.35F}, // what stands before begins with, beginning: a small letter, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a small letter, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, nothing
    {-0.34F, 0.31F, 0.85F}, // what stands before begins with, beginning: a digit, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, a small letter
    {-0.10F, -0.57F, 0.43F}, // what stands before begins with, beginning: a digit, a digit
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, a bullet
    {-0.07F, -0.49F, 0.52F}, // what stands before begins with, beginning: a digit, a number
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a digit, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a bullet, nothing
    {-0.01F, 0.53F, -0.78F}, // what stands before begins with, beginning: a bullet, a capital
    {0.00F, -0.17F, 0.02F}, // what stands before begins with, beginning: a bullet, a small letter
    {-0.01F, -0.02F, -0.04F}, // what stands before begins with, beginning: a bullet, a digit
    {-0.26F, -0.32F, 0.56F}, // what stands before begins with, beginning: a bullet, a bullet
    {-0.18F, -0.53F, 0.27F}, // what stands before begins with, beginning: a bullet, a number
    {-0.30F, 0.51F, -0.47F}, // what stands before begins with, beginning: a bullet, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a number, nothing
    {-0.88F, 0.74F, -0.44F}, // what stands before begins with, beginning: a number, a capital
    {-0.57F, -0.01F, 0.58F}, // what stands before begins with, beginning: a number, a small letter
    {0.53F, -0.16F, -0.51F}, // what stands before begins with, beginning: a number, a digit
    {-0.09F, -0.17F, 0.25F}, // what stands before begins with, beginning: a number, a bullet
    {-1.07F, 0.42F, -0.06F}, // what stands before begins with, beginning: a number, a number
    {-0.58F, 0.74F, -0.61F}, // what stands before begins with, beginning: a number, a quote
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a quote, nothing
    {0.11F, -0.52F, 0.72F}, // what stands before begins with, beginning: a quote, a capital
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a quote, a small letter
    {-0.27F, 0.48F, -0.27F}, // what stands before begins with, beginning: a quote, a digit
    {-0.06F, -0.00F, 0.06F}, // what stands before begins with, beginning: a quote, a bullet
    {0.00F, 0.00F, 0.00F}, // what stands before begins with, beginning: a quote, a number
    {-0.53F, 0.12F, 0.38F}, // what stands before begins with, beginning: a quote, a quote
    {0.00F, 0.12F, -0.12F}, // like what stands before, edge: nothing, the end of the text
    {0.17F, -0.26F, -0.22F}, // like what stands before, edge: nothing, an empty line
    {-0.23F, 0.20F, -0.35F}, // like what stands before, edge: nothing, a line end
    {-0.46F, -0.13F, -0.74F}, // like what stands before, edge: nothing, a wrapped line end
    {0.37F, -0.07F, -0.34F}, // like what stands before, edge: nothing, glue
    {-0.20F, -0.81F, -0.52F}, // like what stands before, edge: nothing, a sentence end
    {-0.21F, -0.85F, 0.76F}, // like what stands before, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 1 trait, the end of the text
    {-0.06F, -0.30F, -0.12F}, // like what stands before, edge: 1 trait, an empty line
    {0.02F, 0.01F, -0.17F}, // like what stands before, edge: 1 trait, a line end
    {-0.14F, -0.41F, -0.10F}, // like what stands before, edge: 1 trait, a wrapped line end
    {0.04F, -0.17F, 0.13F}, // like what stands before, edge: 1 trait, glue
    {-0.18F, -0.27F, -0.64F}, // like what stands before, edge: 1 trait, a sentence end
    {-0.04F, -0.33F, 0.23F}, // like what stands before, edge: 1 trait, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 2 traits, the end of the text
    {-0.00F, 0.14F, 0.00F}, // like what stands before, edge: 2 traits, an empty line
    {0.02F, 0.11F, 0.19F}, // like what stands before, edge: 2 traits, a line end
    {-0.05F, 0.08F, -0.07F}, // like what stands before, edge: 2 traits, a wrapped line end
    {-0.09F, 0.06F, -0.14F}, // like what stands before, edge: 2 traits, glue
    {-0.07F, -0.01F, -0.28F}, // like what stands before, edge: 2 traits, a sentence end
    {-0.06F, -0.19F, -0.32F}, // like what stands before, edge: 2 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 3 traits, the end of the text
    {-0.00F, 0.17F, -0.09F}, // like what stands before, edge: 3 traits, an empty line
    {-0.06F, -0.12F, -0.03F}, // like what stands before, edge: 3 traits, a line end
    {0.08F, -0.00F, -0.24F}, // like what stands before, edge: 3 traits, a wrapped line end
    {0.03F, -0.01F, -0.11F}, // like what stands before, edge: 3 traits, glue
    {-0.08F, -0.05F, 0.10F}, // like what stands before, edge: 3 traits, a sentence end
    {-0.10F, 0.05F, -0.12F}, // like what stands before, edge: 3 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: 4 traits, the end of the text
    {-0.23F, 0.04F, 0.05F}, // like what stands before, edge: 4 traits, an empty line
    {-0.13F, 0.06F, 0.10F}, // like what stands before, edge: 4 traits, a line end
    {-0.07F, 0.04F, 0.23F}, // like what stands before, edge: 4 traits, a wrapped line end
    {0.06F, 0.29F, -0.09F}, // like what stands before, edge: 4 traits, glue
    {-0.05F, -0.21F, -0.11F}, // like what stands before, edge: 4 traits, a sentence end
    {-0.12F, 0.11F, -0.12F}, // like what stands before, edge: 4 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what stands before, edge: all traits, the end of the text
    {0.08F, -0.33F, -0.10F}, // like what stands before, edge: all traits, an empty line
    {-0.31F, 0.03F, 0.09F}, // like what stands before, edge: all traits, a line end
    {-0.01F, -0.22F, 0.73F}, // like what stands before, edge: all traits, a wrapped line end
    {-0.01F, -0.21F, 0.48F}, // like what stands before, edge: all traits, glue
    {-0.02F, -0.10F, 0.15F}, // like what stands before, edge: all traits, a sentence end
    {-0.06F, -0.07F, 0.73F}, // like what stands before, edge: all traits, a capital
    {-0.16F, 0.19F, -0.02F}, // like what follows, edge: nothing, the end of the text
    {0.35F, -0.72F, 0.14F}, // like what follows, edge: nothing, an empty line
    {0.11F, -0.41F, 0.04F}, // like what follows, edge: nothing, a line end
    {-0.03F, -0.17F, -0.83F}, // like what follows, edge: nothing, a wrapped line end
    {-0.12F, -0.59F, 0.61F}, // like what follows, edge: nothing, glue
    {-0.03F, -0.38F, -0.21F}, // like what follows, edge: nothing, a sentence end
    {-0.30F, -0.03F, 0.36F}, // like what follows, edge: nothing, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 1 trait, the end of the text
    {0.17F, -0.05F, 0.16F}, // like what follows, edge: 1 trait, an empty line
    {-0.03F, 0.17F, -0.11F}, // like what follows, edge: 1 trait, a line end
    {-0.07F, 0.57F, -0.49F}, // like what follows, edge: 1 trait, a wrapped line end
    {-0.31F, 0.13F, 0.28F}, // like what follows, edge: 1 trait, glue
    {-0.13F, -0.47F, -0.06F}, // like what follows, edge: 1 trait, a sentence end
    {-0.43F, -0.08F, 0.19F}, // like what follows, edge: 1 trait, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 2 traits, the end of the text
    {0.05F, -0.07F, 0.01F}, // like what follows, edge: 2 traits, an empty line
    {0.03F, -0.06F, -0.08F}, // like what follows, edge: 2 traits, a line end
    {-0.04F, 0.09F, -0.24F}, // like what follows, edge: 2 traits, a wrapped line end
    {-0.14F, -0.13F, 0.19F}, // like what follows, edge: 2 traits, glue
    {0.00F, 0.22F, -0.39F}, // like what follows, edge: 2 traits, a sentence end
    {0.06F, -0.11F, -0.31F}, // like what follows, edge: 2 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 3 traits, the end of the text
    {-0.07F, -0.16F, 0.04F}, // like what follows, edge: 3 traits, an empty line
    {0.14F, -0.09F, -0.18F}, // like what follows, edge: 3 traits, a line end
    {0.07F, 0.05F, -0.28F}, // like what follows, edge: 3 traits, a wrapped line end
    {-0.17F, 0.06F, 0.04F}, // like what follows, edge: 3 traits, glue
    {0.01F, -0.32F, -0.25F}, // like what follows, edge: 3 traits, a sentence end
    {-0.04F, -0.09F, -0.08F}, // like what follows, edge: 3 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: 4 traits, the end of the text
    {-0.27F, 0.08F, 0.10F}, // like what follows, edge: 4 traits, an empty line
    {-0.02F, 0.21F, 0.03F}, // like what follows, edge: 4 traits, a line end
    {-0.06F, -0.08F, 0.40F}, // like what follows, edge: 4 traits, a wrapped line end
    {-0.12F, 0.09F, 0.40F}, // like what follows, edge: 4 traits, glue
    {-0.05F, -0.23F, 0.06F}, // like what follows, edge: 4 traits, a sentence end
    {-0.27F, 0.03F, 0.11F}, // like what follows, edge: 4 traits, a capital
    {0.00F, 0.00F, 0.00F}, // like what follows, edge: all traits, the end of the text
    {-0.13F, -0.17F, -0.16F}, // like what follows, edge: all traits, an empty line
    {-0.31F, -0.04F, -0.01F}, // like what follows, edge: all traits, a line end
    {-0.01F, 0.07F, -0.31F}, // like what follows, edge: all traits, a wrapped line end
    {-0.02F, -0.47F, -1.12F}, // like what follows, edge: all traits, glue
    {-0.03F, 0.08F, 0.31F}, // like what follows, edge: all traits, a sentence end
    {-0.31F, -0.08F, 0.98F}, // like what follows, edge: all traits, a capital
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: none, nothing
    {-0.19F, -0.02F, -0.02F}, // place behind a colon, ending: none, a stop
    {0.07F, 0.03F, -0.35F}, // place behind a colon, ending: none, a question mark
    {-0.25F, 0.28F, -0.03F}, // place behind a colon, ending: none, a colon
    {-0.09F, -0.23F, -0.20F}, // place behind a colon, ending: none, a comma
    {0.23F, -0.20F, -0.17F}, // place behind a colon, ending: none, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: one, nothing
    {-0.21F, 0.15F, 0.02F}, // place behind a colon, ending: one, a stop
    {-0.26F, -0.33F, 0.85F}, // place behind a colon, ending: one, a question mark
    {0.48F, -0.69F, 0.14F}, // place behind a colon, ending: one, a colon
    {-0.04F, -0.10F, 0.24F}, // place behind a colon, ending: one, a comma
    {-0.40F, -0.08F, 0.52F}, // place behind a colon, ending: one, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: two, nothing
    {-0.00F, 0.10F, -0.58F}, // place behind a colon, ending: two, a stop
    {-0.28F, -0.17F, 0.08F}, // place behind a colon, ending: two, a question mark
    {-0.49F, 0.47F, -0.04F}, // place behind a colon, ending: two, a colon
    {-0.01F, -0.03F, 0.05F}, // place behind a colon, ending: two, a comma
    {-0.12F, 0.04F, -0.02F}, // place behind a colon, ending: two, no stop
    {0.00F, 0.00F, 0.00F}, // place behind a colon, ending: more, nothing
    {-0.28F, -0.00F, -0.17F}, // place behind a colon, ending: more, a stop
    {0.05F, 0.19F, -0.42F}, // place behind a colon, ending: more, a question mark
    {0.26F, 0.32F, -1.16F}, // place behind a colon, ending: more, a colon
    {-0.45F, -0.42F, -0.23F}, // place behind a colon, ending: more, a comma
    {-0.23F, -0.20F, 0.02F}, // place behind a colon, ending: more, no stop
    {-0.02F, 0.10F, -0.04F}, // place behind a colon, like what stands before: none, nothing
    {-0.03F, -0.22F, -0.15F}, // place behind a colon, like what stands before: none, 1 trait
    {0.08F, 0.04F, -0.20F}, // place behind a colon, like what stands before: none, 2 traits
    {-0.10F, 0.11F, -0.12F}, // place behind a colon, like what stands before: none, 3 traits
    {-0.13F, -0.08F, 0.01F}, // place behind a colon, like what stands before: none, 4 traits
    {0.02F, -0.15F, 0.15F}, // place behind a colon, like what stands before: none, all traits
    {-0.01F, -0.06F, -0.56F}, // place behind a colon, like what stands before: one, nothing
    {-0.08F, -0.17F, -0.07F}, // place behind a colon, like what stands before: one, 1 trait
    {-0.23F, -0.02F, 0.15F}, // place behind a colon, like what stands before: one, 2 traits
    {-0.31F, -0.16F, 0.34F}, // place behind a colon, like what stands before: one, 3 traits
    {0.08F, 0.19F, 0.60F}, // place behind a colon, like what stands before: one, 4 traits
    {-0.03F, -0.02F, 0.40F}, // place behind a colon, like what stands before: one, all traits
    {0.00F, 0.00F, 0.00F}, // place behind a colon, like what stands before: two, nothing
    {-0.05F, -0.26F, -0.01F}, // place behind a colon, like what stands before: two, 1 trait
    {-0.12F, 0.01F, -0.08F}, // place behind a colon, like what stands before: two, 2 traits
    {0.02F, -0.08F, -0.12F}, // place behind a colon, like what stands before: two, 3 traits
    {-0.14F, 0.06F, -0.13F}, // place behind a colon, like what stands before: two, 4 traits
    {-0.13F, 0.25F, -0.37F}, // place behind a colon, like what stands before: two, all traits
    {0.00F, 0.00F, 0.00F}, // place behind a colon, like what stands before: more, nothing
    {0.35F, 0.53F, -0.23F}, // place behind a colon, like what stands before: more, 1 trait
    {-0.11F, 0.19F, -0.45F}, // place behind a colon, like what stands before: more, 2 traits
    {0.18F, -0.05F, -0.28F}, // place behind a colon, like what stands before: more, 3 traits
    {-0.23F, -0.11F, -0.09F}, // place behind a colon, like what stands before: more, 4 traits
    {-0.43F, -0.21F, 0.43F}, // place behind a colon, like what stands before: more, all traits
    {-0.46F, -0.15F, -0.26F}, // short and open, such lines before, such lines behind: no, none, none
    {-0.16F, 0.10F, -0.26F}, // short and open, such lines before, such lines behind: no, none, one
    {-0.53F, 0.05F, 0.14F}, // short and open, such lines before, such lines behind: no, none, two
    {0.02F, 0.12F, -0.26F}, // short and open, such lines before, such lines behind: no, none, more
    {-0.26F, -0.04F, -0.19F}, // short and open, such lines before, such lines behind: no, one, none
    {-0.22F, 0.11F, 0.37F}, // short and open, such lines before, such lines behind: no, one, one
    {-0.22F, -0.04F, 0.52F}, // short and open, such lines before, such lines behind: no, one, two
    {0.34F, 0.01F, 0.48F}, // short and open, such lines before, such lines behind: no, one, more
    {-0.44F, 0.60F, -0.00F}, // short and open, such lines before, such lines behind: no, two, none
    {0.34F, -0.18F, 0.13F}, // short and open, such lines before, such lines behind: no, two, one
    {-1.06F, -0.01F, 0.18F}, // short and open, such lines before, such lines behind: no, two, two
    {0.04F, 0.17F, -0.75F}, // short and open, such lines before, such lines behind: no, two, more
    {0.21F, 0.18F, -0.35F}, // short and open, such lines before, such lines behind: no, more, none
    {-0.06F, 0.40F, 0.20F}, // short and open, such lines before, such lines behind: no, more, one
    {0.40F, 0.18F, -0.00F}, // short and open, such lines before, such lines behind: no, more, two
    {0.50F, 0.05F, -0.87F}, // short and open, such lines before, such lines behind: no, more, more
    {0.45F, -0.15F, 0.00F}, // short and open, such lines before, such lines behind: yes, none, none
    {0.38F, 0.19F, -0.32F}, // short and open, such lines before, such lines behind: yes, none, one
    {-0.16F, 0.17F, 0.37F}, // short and open, such lines before, such lines behind: yes, none, two
    {-0.05F, -0.07F, -0.18F}, // short and open, such lines before, such lines behind: yes, none, more
    {0.16F, 0.01F, -0.02F}, // short and open, such lines before, such lines behind: yes, one, none
    {-0.27F, -0.04F, 0.25F}, // short and open, such lines before, such lines behind: yes, one, one
    {-0.30F, 0.09F, 0.10F}, // short and open, such lines before, such lines behind: yes, one, two
    {-0.29F, -0.25F, 0.09F}, // short and open, such lines before, such lines behind: yes, one, more
    {-0.30F, -0.07F, 0.19F}, // short and open, such lines before, such lines behind: yes, two, none
    {-0.52F, 0.07F, 0.28F}, // short and open, such lines before, such lines behind: yes, two, one
    {-0.15F, -0.21F, 0.57F}, // short and open, such lines before, such lines behind: yes, two, two
    {-0.29F, 0.01F, 0.18F}, // short and open, such lines before, such lines behind: yes, two, more
    {-0.08F, -0.13F, -0.05F}, // short and open, such lines before, such lines behind: yes, more, none
    {0.24F, -0.29F, -0.24F}, // short and open, such lines before, such lines behind: yes, more, one
    {-0.57F, -0.03F, -0.07F}, // short and open, such lines before, such lines behind: yes, more, two
    {0.09F, -0.15F, -0.06F}, // short and open, such lines before, such lines behind: yes, more, more
    {-0.29F, -0.03F, -0.19F}, // labels in the block, has a label: none, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, has a label: none, yes
    {-0.51F, -0.28F, -0.29F}, // labels in the block, has a label: one, no
    {-0.07F, -0.03F, -0.18F}, // labels in the block, has a label: one, yes
    {-0.49F, -0.64F, -0.13F}, // labels in the block, has a label: two, no
    {-0.18F, -0.13F, 0.44F}, // labels in the block, has a label: two, yes
    {-0.31F, -0.13F, 0.33F}, // labels in the block, has a label: more, no
    {-0.05F, -0.18F, 0.93F}, // labels in the block, has a label: more, yes
    {-0.30F, -0.13F, 0.01F}, // capitals in the block, begins at one: none, no
    {0.00F, 0.00F, 0.00F}, // capitals in the block, begins at one: none, yes
    {-0.32F, 0.02F, -0.24F}, // capitals in the block, begins at one: one, no
    {-0.08F, 0.11F, 0.27F}, // capitals in the block, begins at one: one, yes
    {-0.03F, -0.02F, -0.34F}, // capitals in the block, begins at one: two, no
    {-0.12F, -0.12F, 0.00F}, // capitals in the block, begins at one: two, yes
    {0.09F, -0.28F, -0.17F}, // capitals in the block, begins at one: more, no
    {-0.21F, -0.29F, -0.67F}, // capitals in the block, begins at one: more, yes
    {0.00F, -0.00F, -0.00F}, // text has empty lines, edge before, edge behind: no, the end of the text, the end of the text
    {-0.14F, 0.55F, -0.02F}, // text has empty lines, edge before, edge behind: no, the end of the text, an empty line
    {0.03F, 0.05F, -0.09F}, // text has empty lines, edge before, edge behind: no, the end of the text, a line end
    {-0.03F, 0.58F, -0.05F}, // text has empty lines, edge before, edge behind: no, the end of the text, a wrapped line end
    {-0.04F, 0.23F, -0.09F}, // text has empty lines, edge before, edge behind: no, the end of the text, glue
    {-0.02F, 0.06F, -0.03F}, // text has empty lines, edge before, edge behind: no, the end of the text, a sentence end
    {-0.17F, -0.10F, -0.03F}, // text has empty lines, edge before, edge behind: no, the end of the text, a capital
    {-0.04F, 0.78F, -0.14F}, // text has empty lines, edge before, edge behind: no, an empty line, the end of the text
    {0.01F, 0.15F, 0.07F}, // text has empty lines, edge before, edge behind: no, an empty line, an empty line
    {0.05F, -0.24F, -0.28F}, // text has empty lines, edge before, edge behind: no, an empty line, a line end
    {-0.04F, -0.40F, -0.31F}, // text has empty lines, edge before, edge behind: no, an empty line, a wrapped line end
    {-0.00F, 0.18F, -0.01F}, // text has empty lines, edge before, edge behind: no, an empty line, glue
    {-0.04F, -0.09F, -0.32F}, // text has empty lines, edge before, edge behind: no, an empty line, a sentence end
    {-0.18F, -0.13F, 0.41F}, // text has empty lines, edge before, edge behind: no, an empty line, a capital
    {-0.14F, 0.28F, -0.25F}, // text has empty lines, edge before, edge behind: no, a line end, the end of the text
    {-0.18F, -0.72F, 0.09F}, // text has empty lines, edge before, edge behind: no, a line end, an empty line
    {0.15F, 0.33F, -0.23F}, // text has empty lines, edge before, edge behind: no, a line end, a line end
    {0.05F, 0.24F, 0.02F}, // text has empty lines, edge before, edge behind: no, a line end, a wrapped line end
    {-0.21F, 0.16F, -0.33F}, // text has empty lines, edge before, edge behind: no, a line end, glue
    {0.02F, -0.07F, -0.16F}, // text has empty lines, edge before, edge behind: no, a line end, a sentence end
    {-0.06F, -0.02F, -0.17F}, // text has empty lines, edge before, edge behind: no, a line end, a capital
    {-0.04F, 0.49F, -0.45F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, the end of the text
    {-0.04F, -0.22F, -0.46F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, an empty line
    {0.23F, 0.22F, -0.00F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a line end
    {-0.09F, 0.08F, -0.08F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a wrapped line end
    {-0.28F, 0.58F, 0.05F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, glue
    {-0.05F, -0.24F, -0.07F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a sentence end
    {-0.16F, -0.04F, -0.31F}, // text has empty lines, edge before, edge behind: no, a wrapped line end, a capital
    {-0.69F, 0.26F, 0.50F}, // text has empty lines, edge before, edge behind: no, glue, the end of the text
    {0.06F, -0.04F, -0.00F}, // text has empty lines, edge before, edge behind: no, glue, an empty line
    {0.12F, 0.16F, -0.33F}, // text has empty lines, edge before, edge behind: no, glue, a line end
    {1.07F, 0.46F, 0.54F}, // text has empty lines, edge before, edge behind: no, glue, a wrapped line end
    {-0.34F, -0.44F, 0.77F}, // text has empty lines, edge before, edge behind: no, glue, glue
    {-0.02F, -0.11F, -0.20F}, // text has empty lines, edge before, edge behind: no, glue, a sentence end
    {-0.35F, -0.04F, -0.06F}, // text has empty lines, edge before, edge behind: no, glue, a capital
    {-0.02F, 0.01F, 0.03F}, // text has empty lines, edge before, edge behind: no, a sentence end, the end of the text
    {-0.08F, 0.08F, -0.27F}, // text has empty lines, edge before, edge behind: no, a sentence end, an empty line
    {-0.10F, -0.09F, -0.36F}, // text has empty lines, edge before, edge behind: no, a sentence end, a line end
    {-0.13F, -0.16F, -0.42F}, // text has empty lines, edge before, edge behind: no, a sentence end, a wrapped line end
    {-0.02F, -0.06F, 0.32F}, // text has empty lines, edge before, edge behind: no, a sentence end, glue
    {-0.06F, -0.16F, 0.00F}, // text has empty lines, edge before, edge behind: no, a sentence end, a sentence end
    {-0.01F, -0.06F, -0.08F}, // text has empty lines, edge before, edge behind: no, a sentence end, a capital
    {-0.02F, 0.03F, -0.00F}, // text has empty lines, edge before, edge behind: no, a capital, the end of the text
    {-0.09F, -0.30F, 0.58F}, // text has empty lines, edge before, edge behind: no, a capital, an empty line
    {-0.23F, 0.08F, -0.24F}, // text has empty lines, edge before, edge behind: no, a capital, a line end
    {-0.07F, -0.12F, -0.21F}, // text has empty lines, edge before, edge behind: no, a capital, a wrapped line end
    {-0.05F, -0.40F, 0.32F}, // text has empty lines, edge before, edge behind: no, a capital, glue
    {-0.01F, 0.03F, -0.44F}, // text has empty lines, edge before, edge behind: no, a capital, a sentence end
    {-0.03F, -0.03F, 0.19F}, // text has empty lines, edge before, edge behind: no, a capital, a capital
    {0.00F, 0.00F, 0.00F}, // text has empty lines, edge before, edge behind: yes, the end of the text, the end of the text
    {0.15F, 0.16F, -0.09F}, // text has empty lines, edge before, edge behind: yes, the end of the text, an empty line
    {-0.25F, 0.69F, -0.19F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a line end
    {-0.02F, -0.48F, -0.02F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a wrapped line end
    {-0.00F, 0.93F, -0.13F}, // text has empty lines, edge before, edge behind: yes, the end of the text, glue
    {-0.00F, -0.34F, -0.05F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a sentence end
    {-0.09F, -0.10F, -0.04F}, // text has empty lines, edge before, edge behind: yes, the end of the text, a capital
    {-0.13F, 0.21F, -0.10F}, // text has empty lines, edge before, edge behind: yes, an empty line, the end of the text
    {0.21F, 0.23F, 0.03F}, // text has empty lines, edge before, edge behind: yes, an empty line, an empty line
    {-0.00F, -0.00F, 0.13F}, // text has empty lines, edge before, edge behind: yes, an empty line, a line end
    {-0.09F, -0.27F, -0.24F}, // text has empty lines, edge before, edge behind: yes, an empty line, a wrapped line end
    {-0.14F, -0.34F, -0.11F}, // text has empty lines, edge before, edge behind: yes, an empty line, glue
    {-0.06F, -0.26F, -0.08F}, // text has empty lines, edge before, edge behind: yes, an empty line, a sentence end
    {-0.35F, -0.14F, -0.20F}, // text has empty lines, edge before, edge behind: yes, an empty line, a capital
    {-0.12F, -1.06F, 0.61F}, // text has empty lines, edge before, edge behind: yes, a line end, the end of the text
    {-0.42F, -0.23F, 0.43F}, // text has empty lines, edge before, edge behind: yes, a line end, an empty line
    {-0.54F, -0.54F, 1.10F}, // text has empty lines, edge before, edge behind: yes, a line end, a line end
    {-0.02F, -0.32F, 1.07F}, // text has empty lines, edge before, edge behind: yes, a line end, a wrapped line end
    {-0.55F, -1.20F, 0.71F}, // text has empty lines, edge before, edge behind: yes, a line end, glue
    {-0.03F, -0.26F, 0.06F}, // text has empty lines, edge before, edge behind: yes, a line end, a sentence end
    {-0.21F, -0.05F, 0.06F}, // text has empty lines, edge before, edge behind: yes, a line end, a capital
    {-0.01F, -0.52F, 0.65F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, the end of the text
    {-0.08F, -0.59F, 0.01F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, an empty line
    {-0.25F, -0.25F, 0.59F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a line end
    {-0.02F, -0.07F, 0.17F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a wrapped line end
    {-0.07F, -0.34F, 0.01F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, glue
    {-0.01F, -0.08F, -0.09F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a sentence end
    {-0.03F, -0.01F, 0.04F}, // text has empty lines, edge before, edge behind: yes, a wrapped line end, a capital
    {-0.51F, -0.34F, 0.91F}, // text has empty lines, edge before, edge behind: yes, glue, the end of the text
    {0.07F, 0.42F, -0.38F}, // text has empty lines, edge before, edge behind: yes, glue, an empty line
    {0.31F, 0.69F, -0.81F}, // text has empty lines, edge before, edge behind: yes, glue, a line end
    {-0.55F, -0.49F, -0.45F}, // text has empty lines, edge before, edge behind: yes, glue, a wrapped line end
    {-0.19F, 0.25F, 0.45F}, // text has empty lines, edge before, edge behind: yes, glue, glue
    {-0.04F, -0.53F, -0.43F}, // text has empty lines, edge before, edge behind: yes, glue, a sentence end
    {-0.45F, -0.18F, -0.87F}, // text has empty lines, edge before, edge behind: yes, glue, a capital
    {-0.01F, -0.21F, 0.38F}, // text has empty lines, edge before, edge behind: yes, a sentence end, the end of the text
    {-0.10F, -0.16F, -0.23F}, // text has empty lines, edge before, edge behind: yes, a sentence end, an empty line
    {-0.06F, -0.01F, -0.61F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a line end
    {-0.03F, -0.05F, -0.22F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a wrapped line end
    {-0.01F, -0.27F, 0.60F}, // text has empty lines, edge before, edge behind: yes, a sentence end, glue
    {-0.03F, -0.14F, 0.25F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a sentence end
    {-0.07F, -0.02F, 0.31F}, // text has empty lines, edge before, edge behind: yes, a sentence end, a capital
    {-0.01F, 0.02F, -0.19F}, // text has empty lines, edge before, edge behind: yes, a capital, the end of the text
    {-0.10F, -0.23F, -0.00F}, // text has empty lines, edge before, edge behind: yes, a capital, an empty line
    {-0.09F, -0.17F, -0.43F}, // text has empty lines, edge before, edge behind: yes, a capital, a line end
    {-0.01F, -0.06F, -0.63F}, // text has empty lines, edge before, edge behind: yes, a capital, a wrapped line end
    {-0.08F, -0.23F, 0.11F}, // text has empty lines, edge before, edge behind: yes, a capital, glue
    {-0.00F, -0.04F, 0.20F}, // text has empty lines, edge before, edge behind: yes, a capital, a sentence end
    {-0.01F, -0.01F, 0.56F}, // text has empty lines, edge before, edge behind: yes, a capital, a capital
    {-0.04F, -0.05F, -0.06F}, // behind the title, last of all, words: no, no, none
    {0.19F, -0.14F, -0.21F}, // behind the title, last of all, words: no, no, 1 or 2
    {0.13F, 0.01F, -0.04F}, // behind the title, last of all, words: no, no, 3 to 5
    {0.16F, -0.09F, 0.01F}, // behind the title, last of all, words: no, no, 6 to 9
    {-0.15F, -0.10F, 0.00F}, // behind the title, last of all, words: no, no, 10 to 14
    {-0.20F, -0.06F, 0.07F}, // behind the title, last of all, words: no, no, 15 to 20
    {-0.24F, -0.01F, -0.00F}, // behind the title, last of all, words: no, no, 21 to 35
    {-0.27F, 0.03F, -0.02F}, // behind the title, last of all, words: no, no, over 35
    {-0.14F, -0.04F, -0.03F}, // behind the title, last of all, words: no, yes, none
    {-0.29F, -0.21F, 0.14F}, // behind the title, last of all, words: no, yes, 1 or 2
    {-0.14F, 0.31F, -0.01F}, // behind the title, last of all, words: no, yes, 3 to 5
    {-0.22F, 0.25F, 0.08F}, // behind the title, last of all, words: no, yes, 6 to 9
    {-0.06F, 0.01F, 0.18F}, // behind the title, last of all, words: no, yes, 10 to 14
    {-0.02F, 0.12F, -0.10F}, // behind the title, last of all, words: no, yes, 15 to 20
    {-0.02F, -0.04F, -0.05F}, // behind the title, last of all, words: no, yes, 21 to 35
    {-0.03F, -0.02F, -0.05F}, // behind the title, last of all, words: no, yes, over 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, no, none
    {0.04F, -0.20F, -0.08F}, // behind the title, last of all, words: yes, no, 1 or 2
    {0.21F, -0.05F, -0.06F}, // behind the title, last of all, words: yes, no, 3 to 5
    {0.20F, -0.18F, -0.08F}, // behind the title, last of all, words: yes, no, 6 to 9
    {-0.32F, 0.07F, -0.10F}, // behind the title, last of all, words: yes, no, 10 to 14
    {-0.05F, 0.06F, -0.06F}, // behind the title, last of all, words: yes, no, 15 to 20
    {-0.04F, 0.08F, -0.08F}, // behind the title, last of all, words: yes, no, 21 to 35
    {-0.03F, 0.23F, -0.06F}, // behind the title, last of all, words: yes, no, over 35
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, none
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 1 or 2
    {0.00F, 0.00F, 0.00F}, // behind the title, last of all, words: yes, yes, 3 to 5
    {-0.60F, -0.46F, -0.27F}, // behind the title, last of all, words: yes, yes, 6 to 9
    {-0.52F, -0.72F, -0.25F}, // behind the title, last of all, words: yes, yes, 10 to 14
    {-0.08F, -0.15F, -0.73F}, // behind the title, last of all, words: yes, yes, 15 to 20
    {-0.39F, -0.11F, -0.51F}, // behind the title, last of all, words: yes, yes, 21 to 35
    {-0.64F, -0.67F, -0.33F}, // behind the title, last of all, words: yes, yes, over 35
    {-0.27F, -0.14F, -0.19F}, // labels in the block, what follows has a label, has a label: none, no, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, what follows has a label, has a label: none, no, yes
    {-0.13F, 0.11F, -0.02F}, // labels in the block, what follows has a label, has a label: none, yes, no
    {0.00F, 0.00F, 0.00F}, // labels in the block, what follows has a label, has a label: none, yes, yes
    {-0.25F, -0.29F, -0.09F}, // labels in the block, what follows has a label, has a label: one, no, no
    {-0.07F, -0.14F, -0.31F}, // labels in the block, what follows has a label, has a label: one, no, yes
    {-0.33F, -0.01F, -0.44F}, // labels in the block, what follows has a label, has a label: one, yes, no
    {0.00F, -0.01F, 0.54F}, // labels in the block, what follows has a label, has a label: one, yes, yes
    {-0.32F, -0.23F, -0.21F}, // labels in the block, what follows has a label, has a label: two, no, no
    {-0.13F, -1.10F, 0.49F}, // labels in the block, what follows has a label, has a label: two, no, yes
    {-0.24F, -0.66F, 0.18F}, // labels in the block, what follows has a label, has a label: two, yes, no
    {-0.07F, 0.86F, 0.10F}, // labels in the block, what follows has a label, has a label: two, yes, yes
    {-0.13F, -0.25F, -0.09F}, // labels in the block, what follows has a label, has a label: more, no, no
    {-0.04F, -0.07F, 0.29F}, // labels in the block, what follows has a label, has a label: more, no, yes
    {-0.22F, 0.13F, 0.28F}, // labels in the block, what follows has a label, has a label: more, yes, no
    {-0.01F, -0.14F, 0.97F}, // labels in the block, what follows has a label, has a label: more, yes, yes
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, the end of the text
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, an empty line
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, a line end
    {-0.01F, -0.02F, -0.02F}, // sentences, edge before: none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, glue
    {-0.14F, -0.15F, -0.09F}, // sentences, edge before: none, a sentence end
    {0.00F, 0.00F, 0.00F}, // sentences, edge before: none, a capital
    {0.02F, -0.02F, -0.09F}, // sentences, edge before: one, the end of the text
    {-0.07F, -0.07F, 0.01F}, // sentences, edge before: one, an empty line
    {-0.05F, -0.01F, 0.12F}, // sentences, edge before: one, a line end
    {0.01F, -0.02F, -0.07F}, // sentences, edge before: one, a wrapped line end
    {0.06F, -0.06F, -0.15F}, // sentences, edge before: one, glue
    {-0.10F, -0.21F, -0.10F}, // sentences, edge before: one, a sentence end
    {-0.21F, -0.13F, 0.06F}, // sentences, edge before: one, a capital
    {-0.03F, 0.20F, -0.04F}, // sentences, edge before: two, the end of the text
    {-0.17F, -0.13F, -0.07F}, // sentences, edge before: two, an empty line
    {-0.22F, -0.00F, 0.08F}, // sentences, edge before: two, a line end
    {-0.06F, -0.03F, 0.01F}, // sentences, edge before: two, a wrapped line end
    {-0.09F, 0.06F, 0.06F}, // sentences, edge before: two, glue
    {-0.06F, -0.05F, -0.18F}, // sentences, edge before: two, a sentence end
    {-0.01F, -0.12F, -0.22F}, // sentences, edge before: two, a capital
    {-0.03F, 0.21F, -0.04F}, // sentences, edge before: more, the end of the text
    {-0.09F, 0.33F, -0.14F}, // sentences, edge before: more, an empty line
    {-0.09F, -0.10F, 0.01F}, // sentences, edge before: more, a line end
    {-0.04F, 0.05F, 0.16F}, // sentences, edge before: more, a wrapped line end
    {-0.05F, 0.44F, -0.19F}, // sentences, edge before: more, glue
    {-0.06F, -0.11F, 0.03F}, // sentences, edge before: more, a sentence end
    {-0.01F, 0.24F, -0.15F}, // sentences, edge before: more, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: a heading, the end of the text
    {-0.21F, 0.12F, -0.06F}, // behind, edge: a heading, an empty line
    {-0.08F, 0.02F, 0.06F}, // behind, edge: a heading, a line end
    {0.09F, -0.04F, -0.08F}, // behind, edge: a heading, a wrapped line end
    {-0.08F, -0.13F, -0.07F}, // behind, edge: a heading, glue
    {-0.01F, 0.01F, -0.08F}, // behind, edge: a heading, a sentence end
    {-0.08F, 0.02F, -0.26F}, // behind, edge: a heading, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: a paragraph, the end of the text
    {0.03F, -0.03F, 0.01F}, // behind, edge: a paragraph, an empty line
    {-0.02F, 0.01F, 0.08F}, // behind, edge: a paragraph, a line end
    {0.03F, 0.13F, 0.02F}, // behind, edge: a paragraph, a wrapped line end
    {0.09F, 0.06F, -0.21F}, // behind, edge: a paragraph, glue
    {-0.09F, 0.05F, -0.37F}, // behind, edge: a paragraph, a sentence end
    {-0.06F, -0.01F, -0.09F}, // behind, edge: a paragraph, a capital
    {0.00F, 0.00F, 0.00F}, // behind, edge: an item, the end of the text
    {0.03F, 0.21F, -0.01F}, // behind, edge: an item, an empty line
    {-0.07F, -0.09F, 0.03F}, // behind, edge: an item, a line end
    {-0.18F, -0.05F, 0.01F}, // behind, edge: an item, a wrapped line end
    {-0.01F, 0.21F, 0.12F}, // behind, edge: an item, glue
    {-0.10F, -0.41F, 0.16F}, // behind, edge: an item, a sentence end
    {-0.09F, -0.13F, 0.26F}, // behind, edge: an item, a capital
    {0.00F, 0.12F, -0.12F}, // behind, edge: the title, the end of the text
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, an empty line
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a line end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, glue
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a sentence end
    {0.00F, 0.00F, 0.00F}, // behind, edge: the title, a capital
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: a heading, nothing
    {-0.23F, -0.13F, 0.04F}, // behind, that ends in: a heading, a stop
    {0.05F, 0.29F, -0.45F}, // behind, that ends in: a heading, a question mark
    {-0.05F, -0.05F, -0.00F}, // behind, that ends in: a heading, a colon
    {-0.01F, -0.04F, -0.04F}, // behind, that ends in: a heading, a comma
    {-0.00F, 0.06F, -0.05F}, // behind, that ends in: a heading, no stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: a paragraph, nothing
    {0.02F, 0.36F, -0.57F}, // behind, that ends in: a paragraph, a stop
    {0.01F, -0.07F, -0.06F}, // behind, that ends in: a paragraph, a question mark
    {-0.17F, -0.08F, 0.43F}, // behind, that ends in: a paragraph, a colon
    {-0.05F, -0.11F, -0.05F}, // behind, that ends in: a paragraph, a comma
    {-0.03F, -0.23F, -0.15F}, // behind, that ends in: a paragraph, no stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: an item, nothing
    {-0.10F, -0.30F, 0.18F}, // behind, that ends in: an item, a stop
    {-0.22F, -0.10F, 0.17F}, // behind, that ends in: an item, a question mark
    {-0.08F, -0.06F, 0.01F}, // behind, that ends in: an item, a colon
    {-0.15F, -0.16F, 0.25F}, // behind, that ends in: an item, a comma
    {-0.05F, -0.01F, -0.01F}, // behind, that ends in: an item, no stop
    {0.00F, 0.12F, -0.12F}, // behind, that ends in: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a stop
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a question mark
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a colon
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, a comma
    {0.00F, 0.00F, 0.00F}, // behind, that ends in: the title, no stop
    {-0.01F, -0.04F, 0.06F}, // behind, like it: a heading, nothing
    {-0.11F, -0.38F, 0.10F}, // behind, like it: a heading, 1 trait
    {-0.20F, 0.20F, 0.03F}, // behind, like it: a heading, 2 traits
    {-0.10F, 0.18F, -0.14F}, // behind, like it: a heading, 3 traits
    {0.17F, -0.05F, -0.16F}, // behind, like it: a heading, 4 traits
    {-0.03F, -0.03F, -0.19F}, // behind, like it: a heading, all traits
    {-0.01F, -0.04F, -0.03F}, // behind, like it: a paragraph, nothing
    {-0.06F, -0.09F, 0.04F}, // behind, like it: a paragraph, 1 trait
    {0.15F, -0.09F, 0.08F}, // behind, like it: a paragraph, 2 traits
    {0.07F, -0.06F, -0.03F}, // behind, like it: a paragraph, 3 traits
    {-0.20F, 0.27F, -0.34F}, // behind, like it: a paragraph, 4 traits
    {-0.06F, 0.24F, -0.19F}, // behind, like it: a paragraph, all traits
    {-0.01F, 0.05F, 0.04F}, // behind, like it: an item, nothing
    {0.13F, 0.22F, -0.36F}, // behind, like it: an item, 1 trait
    {0.00F, 0.05F, -0.32F}, // behind, like it: an item, 2 traits
    {-0.10F, -0.14F, 0.05F}, // behind, like it: an item, 3 traits
    {-0.26F, -0.35F, 0.40F}, // behind, like it: an item, 4 traits
    {-0.07F, -0.30F, 0.56F}, // behind, like it: an item, all traits
    {0.00F, 0.12F, -0.12F}, // behind, like it: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 1 trait
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 2 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 3 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, 4 traits
    {0.00F, 0.00F, 0.00F}, // behind, like it: the title, all traits
    {-0.00F, -0.00F, -0.00F}, // behind, words: a heading, none
    {-0.13F, -0.24F, 0.08F}, // behind, words: a heading, 1 or 2
    {0.05F, -0.06F, -0.04F}, // behind, words: a heading, 3 to 5
    {-0.05F, -0.03F, 0.01F}, // behind, words: a heading, 6 to 9
    {-0.01F, -0.09F, 0.11F}, // behind, words: a heading, 10 to 14
    {-0.03F, 0.01F, -0.18F}, // behind, words: a heading, 15 to 20
    {-0.04F, 0.01F, -0.14F}, // behind, words: a heading, 21 to 35
    {-0.03F, 0.40F, -0.11F}, // behind, words: a heading, over 35
    {-0.04F, -0.05F, -0.01F}, // behind, words: a paragraph, none
    {0.05F, 0.09F, -0.38F}, // behind, words: a paragraph, 1 or 2
    {0.09F, 0.18F, -0.09F}, // behind, words: a paragraph, 3 to 5
    {0.12F, 0.21F, 0.05F}, // behind, words: a paragraph, 6 to 9
    {0.14F, -0.00F, -0.18F}, // behind, words: a paragraph, 10 to 14
    {-0.16F, 0.04F, 0.01F}, // behind, words: a paragraph, 15 to 20
    {-0.14F, -0.09F, 0.10F}, // behind, words: a paragraph, 21 to 35
    {-0.18F, -0.20F, 0.02F}, // behind, words: a paragraph, over 35
    {-0.01F, -0.00F, -0.05F}, // behind, words: an item, none
    {0.19F, -0.02F, 0.11F}, // behind, words: an item, 1 or 2
    {-0.05F, -0.04F, 0.05F}, // behind, words: an item, 3 to 5
    {-0.02F, -0.21F, -0.03F}, // behind, words: an item, 6 to 9
    {-0.30F, -0.05F, 0.08F}, // behind, words: an item, 10 to 14
    {-0.01F, -0.02F, 0.15F}, // behind, words: an item, 15 to 20
    {-0.06F, 0.01F, -0.01F}, // behind, words: an item, 21 to 35
    {-0.06F, -0.11F, 0.06F}, // behind, words: an item, over 35
    {0.00F, 0.00F, 0.00F}, // behind, words: the title, none
    {0.02F, -0.04F, -0.01F}, // behind, words: the title, 1 or 2
    {0.05F, -0.02F, -0.02F}, // behind, words: the title, 3 to 5
    {0.05F, -0.01F, -0.02F}, // behind, words: the title, 6 to 9
    {-0.08F, 0.06F, -0.02F}, // behind, words: the title, 10 to 14
    {-0.01F, 0.00F, -0.01F}, // behind, words: the title, 15 to 20
    {-0.02F, 0.09F, -0.03F}, // behind, words: the title, 21 to 35
    {-0.01F, 0.04F, -0.01F}, // behind, words: the title, over 35
    {-0.22F, 0.08F, 0.01F}, // behind, place behind a colon: a heading, none
    {-0.05F, -0.07F, -0.02F}, // behind, place behind a colon: a heading, one
    {-0.04F, -0.03F, -0.17F}, // behind, place behind a colon: a heading, two
    {0.12F, -0.09F, -0.24F}, // behind, place behind a colon: a heading, more
    {0.08F, 0.13F, -0.33F}, // behind, place behind a colon: a paragraph, none
    {-0.19F, 0.21F, 0.26F}, // behind, place behind a colon: a paragraph, one
    {-0.06F, -0.09F, -0.15F}, // behind, place behind a colon: a paragraph, two
    {-0.07F, -0.02F, -0.31F}, // behind, place behind a colon: a paragraph, more
    {-0.09F, -0.29F, 0.10F}, // behind, place behind a colon: an item, none
    {-0.13F, -0.28F, 0.33F}, // behind, place behind a colon: an item, one
    {-0.05F, 0.19F, 0.04F}, // behind, place behind a colon: an item, two
    {-0.22F, -0.07F, 0.20F}, // behind, place behind a colon: an item, more
    {0.00F, 0.12F, -0.12F}, // behind, place behind a colon: the title, none
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, one
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, two
    {0.00F, 0.00F, 0.00F}, // behind, place behind a colon: the title, more
    {0.00F, 0.00F, 0.00F}, // behind, ending: a heading, nothing
    {-0.06F, -0.07F, -0.27F}, // behind, ending: a heading, a stop
    {-0.15F, -0.29F, 0.10F}, // behind, ending: a heading, a question mark
    {0.03F, 0.25F, -0.22F}, // behind, ending: a heading, a colon
    {-0.01F, -0.07F, -0.46F}, // behind, ending: a heading, a comma
    {-0.13F, -0.05F, 0.20F}, // behind, ending: a heading, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: a paragraph, nothing
    {-0.09F, 0.14F, -0.04F}, // behind, ending: a paragraph, a stop
    {0.16F, 0.08F, -0.29F}, // behind, ending: a paragraph, a question mark
    {0.04F, 0.05F, -0.10F}, // behind, ending: a paragraph, a colon
    {-0.06F, -0.08F, 0.61F}, // behind, ending: a paragraph, a comma
    {-0.08F, -0.07F, -0.23F}, // behind, ending: a paragraph, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: an item, nothing
    {-0.17F, -0.17F, 0.09F}, // behind, ending: an item, a stop
    {-0.14F, 0.05F, 0.09F}, // behind, ending: an item, a question mark
    {-0.18F, -0.13F, 0.22F}, // behind, ending: an item, a colon
    {-0.02F, -0.04F, -0.25F}, // behind, ending: an item, a comma
    {0.06F, -0.16F, 0.07F}, // behind, ending: an item, no stop
    {0.00F, 0.00F, 0.00F}, // behind, ending: the title, nothing
    {-0.02F, 0.11F, -0.05F}, // behind, ending: the title, a stop
    {0.01F, 0.07F, -0.02F}, // behind, ending: the title, a question mark
    {-0.00F, 0.05F, -0.01F}, // behind, ending: the title, a colon
    {-0.00F, -0.01F, -0.00F}, // behind, ending: the title, a comma
    {0.02F, -0.06F, -0.06F}, // behind, ending: the title, no stop
    {-0.24F, 0.13F, -0.22F}, // behind, has a label: a heading, no
    {0.05F, -0.42F, 0.04F}, // behind, has a label: a heading, yes
    {0.00F, 0.04F, -0.35F}, // behind, has a label: a paragraph, no
    {-0.28F, 0.40F, -0.03F}, // behind, has a label: a paragraph, yes
    {-0.31F, -0.32F, 0.09F}, // behind, has a label: an item, no
    {0.08F, -0.11F, 0.27F}, // behind, has a label: an item, yes
    {-0.02F, 0.14F, -0.12F}, // behind, has a label: the title, no
    {0.05F, -0.05F, -0.00F}, // behind, has a label: the title, yes
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, another word, nothing
    {-0.11F, -0.03F, -0.08F}, // first word ends, second word: no telling ending, another word, a stop
    {0.05F, -0.10F, 0.12F}, // first word ends, second word: no telling ending, another word, a question mark
    {-0.21F, 0.08F, -0.07F}, // first word ends, second word: no telling ending, another word, a colon
    {-0.09F, -0.17F, 0.07F}, // first word ends, second word: no telling ending, another word, a comma
    {-0.07F, -0.02F, -0.07F}, // first word ends, second word: no telling ending, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a determiner, nothing
    {-0.09F, -0.14F, 0.43F}, // first word ends, second word: no telling ending, a determiner, a stop
    {-0.18F, -0.05F, 0.11F}, // first word ends, second word: no telling ending, a determiner, a question mark
    {1.22F, -0.54F, 0.14F}, // first word ends, second word: no telling ending, a determiner, a colon
    {-0.01F, -0.12F, 0.01F}, // first word ends, second word: no telling ending, a determiner, a comma
    {-1.07F, 1.04F, -0.09F}, // first word ends, second word: no telling ending, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a pronoun, nothing
    {-0.07F, -0.11F, -0.39F}, // first word ends, second word: no telling ending, a pronoun, a stop
    {-0.09F, -0.08F, -0.30F}, // first word ends, second word: no telling ending, a pronoun, a question mark
    {-0.38F, 0.19F, -0.19F}, // first word ends, second word: no telling ending, a pronoun, a colon
    {-0.01F, -0.02F, -0.05F}, // first word ends, second word: no telling ending, a pronoun, a comma
    {0.06F, -0.11F, -0.16F}, // first word ends, second word: no telling ending, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a particle, nothing
    {-0.05F, -0.07F, 0.24F}, // first word ends, second word: no telling ending, a particle, a stop
    {-0.16F, -0.03F, -0.05F}, // first word ends, second word: no telling ending, a particle, a question mark
    {0.23F, -0.05F, -0.03F}, // first word ends, second word: no telling ending, a particle, a colon
    {-0.04F, -0.14F, -0.05F}, // first word ends, second word: no telling ending, a particle, a comma
    {0.17F, -0.23F, -0.09F}, // first word ends, second word: no telling ending, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: no telling ending, a question word, nothing
    {-0.04F, 0.16F, 0.09F}, // first word ends, second word: no telling ending, a question word, a stop
    {0.09F, 0.39F, -0.56F}, // first word ends, second word: no telling ending, a question word, a question mark
    {-0.20F, -1.32F, 1.33F}, // first word ends, second word: no telling ending, a question word, a colon
    {-0.01F, -0.04F, -0.23F}, // first word ends, second word: no telling ending, a question word, a comma
    {0.30F, -0.26F, 0.28F}, // first word ends, second word: no telling ending, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, another word, nothing
    {-0.06F, -0.17F, -0.11F}, // first word ends, second word: -ing, another word, a stop
    {-0.23F, -0.10F, 0.62F}, // first word ends, second word: -ing, another word, a question mark
    {-0.50F, 1.26F, -0.25F}, // first word ends, second word: -ing, another word, a colon
    {-0.01F, -0.02F, -0.02F}, // first word ends, second word: -ing, another word, a comma
    {0.44F, -0.32F, -0.07F}, // first word ends, second word: -ing, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a determiner, nothing
    {-0.04F, 0.39F, -0.28F}, // first word ends, second word: -ing, a determiner, a stop
    {-0.05F, -0.26F, 0.35F}, // first word ends, second word: -ing, a determiner, a question mark
    {-0.37F, 0.09F, -0.20F}, // first word ends, second word: -ing, a determiner, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a determiner, a comma
    {-0.35F, -0.10F, 0.41F}, // first word ends, second word: -ing, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a pronoun, nothing
    {-0.01F, 0.16F, -0.45F}, // first word ends, second word: -ing, a pronoun, a stop
    {-0.37F, -0.53F, 0.78F}, // first word ends, second word: -ing, a pronoun, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a pronoun, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a pronoun, a comma
    {0.34F, -0.31F, -0.03F}, // first word ends, second word: -ing, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a particle, nothing
    {-0.05F, 0.13F, 0.01F}, // first word ends, second word: -ing, a particle, a stop
    {-0.11F, -0.16F, -0.37F}, // first word ends, second word: -ing, a particle, a question mark
    {-0.02F, -0.25F, -0.11F}, // first word ends, second word: -ing, a particle, a colon
    {-0.04F, -0.15F, -0.19F}, // first word ends, second word: -ing, a particle, a comma
    {-0.05F, -0.28F, 0.10F}, // first word ends, second word: -ing, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, nothing
    {-0.09F, 0.33F, -0.48F}, // first word ends, second word: -ing, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ing, a question word, a comma
    {-0.37F, -0.09F, -0.06F}, // first word ends, second word: -ing, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, another word, nothing
    {-0.09F, -0.21F, 0.29F}, // first word ends, second word: -ed, another word, a stop
    {-0.05F, -0.01F, -0.00F}, // first word ends, second word: -ed, another word, a question mark
    {-0.71F, 0.91F, -0.35F}, // first word ends, second word: -ed, another word, a colon
    {-0.00F, -0.00F, -0.00F}, // first word ends, second word: -ed, another word, a comma
    {0.05F, -0.49F, 0.27F}, // first word ends, second word: -ed, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, nothing
    {-0.01F, -0.64F, 1.13F}, // first word ends, second word: -ed, a determiner, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a determiner, a comma
    {-0.01F, -0.00F, -0.23F}, // first word ends, second word: -ed, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, nothing
    {-0.00F, 0.08F, -0.07F}, // first word ends, second word: -ed, a pronoun, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, a comma
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a particle, nothing
    {-0.04F, 0.32F, -0.59F}, // first word ends, second word: -ed, a particle, a stop
    {-0.00F, -0.01F, -0.39F}, // first word ends, second word: -ed, a particle, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a particle, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a particle, a comma
    {0.60F, -0.35F, 0.80F}, // first word ends, second word: -ed, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, nothing
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, a comma
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ed, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, another word, nothing
    {0.21F, 0.02F, -0.01F}, // first word ends, second word: -ly, another word, a stop
    {-0.00F, -0.03F, 0.01F}, // first word ends, second word: -ly, another word, a question mark
    {-0.03F, -0.29F, -0.38F}, // first word ends, second word: -ly, another word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, another word, a comma
    {0.13F, -0.44F, 0.61F}, // first word ends, second word: -ly, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a determiner, nothing
    {-0.01F, -0.10F, -0.03F}, // first word ends, second word: -ly, a determiner, a stop
    {-0.20F, 0.61F, -0.45F}, // first word ends, second word: -ly, a determiner, a question mark
    {-0.67F, 0.35F, -0.37F}, // first word ends, second word: -ly, a determiner, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a determiner, a comma
    {-0.02F, -0.15F, -0.05F}, // first word ends, second word: -ly, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a pronoun, nothing
    {-0.02F, 0.47F, -0.71F}, // first word ends, second word: -ly, a pronoun, a stop
    {-0.02F, -0.04F, -0.00F}, // first word ends, second word: -ly, a pronoun, a question mark
    {-0.14F, -0.25F, -0.00F}, // first word ends, second word: -ly, a pronoun, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a pronoun, a comma
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a particle, nothing
    {-0.04F, 0.41F, -0.28F}, // first word ends, second word: -ly, a particle, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a particle, a question mark
    {-0.14F, -1.09F, -1.03F}, // first word ends, second word: -ly, a particle, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a particle, a comma
    {-0.03F, -0.03F, -0.00F}, // first word ends, second word: -ly, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, nothing
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a question mark
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, a comma
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -ly, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, another word, nothing
    {-0.15F, 0.37F, -0.42F}, // first word ends, second word: -s, another word, a stop
    {-0.16F, 0.09F, -0.07F}, // first word ends, second word: -s, another word, a question mark
    {-0.23F, 0.41F, -0.66F}, // first word ends, second word: -s, another word, a colon
    {-0.00F, -0.01F, -0.41F}, // first word ends, second word: -s, another word, a comma
    {0.06F, -0.32F, 0.03F}, // first word ends, second word: -s, another word, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a determiner, nothing
    {0.61F, -0.32F, -0.09F}, // first word ends, second word: -s, a determiner, a stop
    {0.61F, -0.07F, 0.58F}, // first word ends, second word: -s, a determiner, a question mark
    {-0.90F, 0.39F, -0.26F}, // first word ends, second word: -s, a determiner, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a determiner, a comma
    {-0.24F, -0.29F, 0.47F}, // first word ends, second word: -s, a determiner, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a pronoun, nothing
    {-0.01F, 0.18F, -0.32F}, // first word ends, second word: -s, a pronoun, a stop
    {-0.07F, -0.45F, -0.02F}, // first word ends, second word: -s, a pronoun, a question mark
    {-0.15F, -0.14F, -0.00F}, // first word ends, second word: -s, a pronoun, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a pronoun, a comma
    {0.15F, -0.31F, 0.01F}, // first word ends, second word: -s, a pronoun, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a particle, nothing
    {-0.17F, -0.01F, -0.44F}, // first word ends, second word: -s, a particle, a stop
    {-0.04F, -0.12F, 0.25F}, // first word ends, second word: -s, a particle, a question mark
    {-0.76F, 0.75F, -0.07F}, // first word ends, second word: -s, a particle, a colon
    {-0.02F, -0.04F, -0.01F}, // first word ends, second word: -s, a particle, a comma
    {0.31F, -0.29F, -0.02F}, // first word ends, second word: -s, a particle, no stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a question word, nothing
    {-0.05F, -0.41F, 0.61F}, // first word ends, second word: -s, a question word, a stop
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a question word, a question mark
    {-0.58F, 0.78F, -0.18F}, // first word ends, second word: -s, a question word, a colon
    {0.00F, 0.00F, 0.00F}, // first word ends, second word: -s, a question word, a comma
    {1.08F, -0.73F, -0.82F}, // first word ends, second word: -s, a question word, no stop
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, none, nothing
    {-0.05F, 0.18F, -0.26F}, // alike before, alike behind, own look: none, none, a colon
    {0.13F, -0.61F, 0.56F}, // alike before, alike behind, own look: none, none, a mark
    {0.30F, -0.10F, -0.14F}, // alike before, alike behind, own look: none, none, a brief line
    {0.17F, 0.33F, -0.33F}, // alike before, alike behind, own look: none, none, a sentence
    {-0.12F, 0.11F, -0.53F}, // alike before, alike behind, own look: none, none, prose
    {-0.39F, 0.09F, 0.10F}, // alike before, alike behind, own look: none, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, one, nothing
    {-0.20F, 0.44F, -0.27F}, // alike before, alike behind, own look: none, one, a colon
    {0.02F, -0.18F, 0.38F}, // alike before, alike behind, own look: none, one, a mark
    {0.37F, 0.01F, -0.22F}, // alike before, alike behind, own look: none, one, a brief line
    {-0.18F, 0.13F, 0.09F}, // alike before, alike behind, own look: none, one, a sentence
    {-0.01F, 0.16F, 0.17F}, // alike before, alike behind, own look: none, one, prose
    {-0.03F, -0.12F, 0.32F}, // alike before, alike behind, own look: none, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, two, a colon
    {-0.08F, -0.14F, 0.32F}, // alike before, alike behind, own look: none, two, a mark
    {-0.25F, 0.14F, 0.15F}, // alike before, alike behind, own look: none, two, a brief line
    {0.15F, 0.12F, -0.04F}, // alike before, alike behind, own look: none, two, a sentence
    {-0.01F, 0.27F, 0.30F}, // alike before, alike behind, own look: none, two, prose
    {-0.06F, -0.37F, 0.34F}, // alike before, alike behind, own look: none, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: none, more, nothing
    {-0.01F, 0.18F, -0.07F}, // alike before, alike behind, own look: none, more, a colon
    {-0.30F, 0.16F, 0.38F}, // alike before, alike behind, own look: none, more, a mark
    {-0.12F, -0.17F, 0.16F}, // alike before, alike behind, own look: none, more, a brief line
    {-0.09F, 0.19F, -0.10F}, // alike before, alike behind, own look: none, more, a sentence
    {-0.01F, -0.03F, 0.61F}, // alike before, alike behind, own look: none, more, prose
    {-0.03F, -0.33F, 0.25F}, // alike before, alike behind, own look: none, more, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, none, nothing
    {0.51F, -0.57F, -0.58F}, // alike before, alike behind, own look: one, none, a colon
    {-0.50F, 0.13F, 0.26F}, // alike before, alike behind, own look: one, none, a mark
    {0.51F, -0.37F, 0.05F}, // alike before, alike behind, own look: one, none, a brief line
    {-0.16F, 0.10F, 0.20F}, // alike before, alike behind, own look: one, none, a sentence
    {-0.01F, 0.33F, 0.16F}, // alike before, alike behind, own look: one, none, prose
    {-0.10F, 0.26F, -0.01F}, // alike before, alike behind, own look: one, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, one, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, one, a colon
    {-0.01F, -0.16F, 0.19F}, // alike before, alike behind, own look: one, one, a mark
    {-0.25F, 0.43F, -0.11F}, // alike before, alike behind, own look: one, one, a brief line
    {-0.07F, 0.25F, -0.21F}, // alike before, alike behind, own look: one, one, a sentence
    {-0.00F, -0.31F, 0.30F}, // alike before, alike behind, own look: one, one, prose
    {-0.01F, 0.30F, -0.32F}, // alike before, alike behind, own look: one, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, two, a colon
    {-0.02F, -0.16F, 0.21F}, // alike before, alike behind, own look: one, two, a mark
    {-0.24F, -0.22F, 0.43F}, // alike before, alike behind, own look: one, two, a brief line
    {-0.06F, 0.25F, -0.11F}, // alike before, alike behind, own look: one, two, a sentence
    {-0.01F, -0.68F, 0.21F}, // alike before, alike behind, own look: one, two, prose
    {-0.06F, 0.89F, -0.92F}, // alike before, alike behind, own look: one, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, more, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: one, more, a colon
    {-0.04F, 0.21F, -0.11F}, // alike before, alike behind, own look: one, more, a mark
    {-0.26F, -0.08F, 0.32F}, // alike before, alike behind, own look: one, more, a brief line
    {-0.05F, 0.30F, -0.60F}, // alike before, alike behind, own look: one, more, a sentence
    {-0.00F, -0.00F, 0.03F}, // alike before, alike behind, own look: one, more, prose
    {-0.01F, -0.05F, 0.17F}, // alike before, alike behind, own look: one, more, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, none, nothing
    {-0.42F, 0.52F, -0.40F}, // alike before, alike behind, own look: two, none, a colon
    {-0.09F, -0.25F, 0.45F}, // alike before, alike behind, own look: two, none, a mark
    {-0.34F, -0.01F, 0.40F}, // alike before, alike behind, own look: two, none, a brief line
    {-0.18F, 0.01F, 0.09F}, // alike before, alike behind, own look: two, none, a sentence
    {-0.01F, 0.03F, 0.20F}, // alike before, alike behind, own look: two, none, prose
    {-0.11F, 1.03F, -0.18F}, // alike before, alike behind, own look: two, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, one, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, one, a colon
    {-0.02F, -0.13F, 0.18F}, // alike before, alike behind, own look: two, one, a mark
    {0.10F, 0.01F, -0.01F}, // alike before, alike behind, own look: two, one, a brief line
    {-0.06F, 0.04F, 0.10F}, // alike before, alike behind, own look: two, one, a sentence
    {-0.00F, 0.19F, -0.10F}, // alike before, alike behind, own look: two, one, prose
    {-0.01F, -0.12F, 0.54F}, // alike before, alike behind, own look: two, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, two, a colon
    {-0.03F, 0.17F, -0.03F}, // alike before, alike behind, own look: two, two, a mark
    {-0.06F, -0.05F, 0.21F}, // alike before, alike behind, own look: two, two, a brief line
    {-0.03F, 0.19F, -0.04F}, // alike before, alike behind, own look: two, two, a sentence
    {-0.01F, 0.23F, 0.18F}, // alike before, alike behind, own look: two, two, prose
    {-0.01F, -0.07F, 0.28F}, // alike before, alike behind, own look: two, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, more, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: two, more, a colon
    {-0.01F, 0.21F, -0.14F}, // alike before, alike behind, own look: two, more, a mark
    {-0.24F, -0.05F, 0.22F}, // alike before, alike behind, own look: two, more, a brief line
    {-0.26F, 0.29F, -0.59F}, // alike before, alike behind, own look: two, more, a sentence
    {-0.01F, -0.49F, 0.10F}, // alike before, alike behind, own look: two, more, prose
    {-0.03F, -0.05F, 0.08F}, // alike before, alike behind, own look: two, more, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, none, nothing
    {-0.08F, 0.34F, -0.04F}, // alike before, alike behind, own look: more, none, a colon
    {-0.20F, 0.01F, 0.32F}, // alike before, alike behind, own look: more, none, a mark
    {0.09F, -0.21F, 0.15F}, // alike before, alike behind, own look: more, none, a brief line
    {0.00F, 0.33F, -0.28F}, // alike before, alike behind, own look: more, none, a sentence
    {-0.02F, 0.07F, -0.06F}, // alike before, alike behind, own look: more, none, prose
    {-0.20F, -0.56F, 0.18F}, // alike before, alike behind, own look: more, none, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, one, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, one, a colon
    {-0.05F, 0.25F, -0.14F}, // alike before, alike behind, own look: more, one, a mark
    {-0.09F, -0.17F, 0.31F}, // alike before, alike behind, own look: more, one, a brief line
    {-0.13F, -0.17F, -0.26F}, // alike before, alike behind, own look: more, one, a sentence
    {-0.00F, -0.17F, 0.54F}, // alike before, alike behind, own look: more, one, prose
    {-0.01F, -0.07F, 0.37F}, // alike before, alike behind, own look: more, one, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, two, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, two, a colon
    {-0.01F, 0.19F, -0.18F}, // alike before, alike behind, own look: more, two, a mark
    {-0.16F, -0.06F, 0.23F}, // alike before, alike behind, own look: more, two, a brief line
    {-0.04F, 0.24F, -0.51F}, // alike before, alike behind, own look: more, two, a sentence
    {-0.00F, -0.22F, 0.53F}, // alike before, alike behind, own look: more, two, prose
    {-0.02F, -0.14F, -0.62F}, // alike before, alike behind, own look: more, two, no end
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, more, nothing
    {0.00F, 0.00F, 0.00F}, // alike before, alike behind, own look: more, more, a colon
    {-0.02F, 0.27F, -0.20F}, // alike before, alike behind, own look: more, more, a mark
    {0.26F, -0.30F, 0.23F}, // alike before, alike behind, own look: more, more, a brief line
    {-0.02F, -0.59F, -0.51F}, // alike before, alike behind, own look: more, more, a sentence
    {-0.01F, -0.20F, 0.43F}, // alike before, alike behind, own look: more, more, prose
    {-0.00F, -0.05F, 0.81F}, // alike before, alike behind, own look: more, more, no end
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, nothing
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, none, a comma
    {-0.11F, -0.11F, -0.02F}, // share of brief lines, words, ending: hardly any, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 1 or 2, nothing
    {-0.38F, 0.21F, -0.47F}, // share of brief lines, words, ending: hardly any, 1 or 2, a stop
    {0.14F, -0.09F, -0.24F}, // share of brief lines, words, ending: hardly any, 1 or 2, a question mark
    {-0.41F, 0.53F, -0.31F}, // share of brief lines, words, ending: hardly any, 1 or 2, a colon
    {-0.01F, -0.01F, -0.08F}, // share of brief lines, words, ending: hardly any, 1 or 2, a comma
    {-0.02F, -0.35F, -0.05F}, // share of brief lines, words, ending: hardly any, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 3 to 5, nothing
    {0.25F, 0.16F, -0.97F}, // share of brief lines, words, ending: hardly any, 3 to 5, a stop
    {0.47F, -0.07F, 0.26F}, // share of brief lines, words, ending: hardly any, 3 to 5, a question mark
    {-0.18F, 0.10F, -0.02F}, // share of brief lines, words, ending: hardly any, 3 to 5, a colon
    {-0.10F, -0.19F, 0.28F}, // share of brief lines, words, ending: hardly any, 3 to 5, a comma
    {0.11F, -0.04F, -0.37F}, // share of brief lines, words, ending: hardly any, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 6 to 9, nothing
    {-0.46F, -0.79F, 0.22F}, // share of brief lines, words, ending: hardly any, 6 to 9, a stop
    {0.32F, -0.07F, -0.39F}, // share of brief lines, words, ending: hardly any, 6 to 9, a question mark
    {-0.31F, 0.11F, -0.25F}, // share of brief lines, words, ending: hardly any, 6 to 9, a colon
    {-0.19F, -0.15F, -0.33F}, // share of brief lines, words, ending: hardly any, 6 to 9, a comma
    {0.10F, 0.14F, -0.31F}, // share of brief lines, words, ending: hardly any, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 10 to 14, nothing
    {-0.17F, -0.50F, 0.06F}, // share of brief lines, words, ending: hardly any, 10 to 14, a stop
    {-0.20F, -0.19F, 0.67F}, // share of brief lines, words, ending: hardly any, 10 to 14, a question mark
    {0.09F, 0.20F, 0.06F}, // share of brief lines, words, ending: hardly any, 10 to 14, a colon
    {-0.00F, -0.00F, 0.14F}, // share of brief lines, words, ending: hardly any, 10 to 14, a comma
    {-0.41F, 0.56F, -0.85F}, // share of brief lines, words, ending: hardly any, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 15 to 20, nothing
    {-0.11F, -0.74F, -0.36F}, // share of brief lines, words, ending: hardly any, 15 to 20, a stop
    {-0.21F, 1.07F, -0.63F}, // share of brief lines, words, ending: hardly any, 15 to 20, a question mark
    {-0.23F, 0.20F, -0.23F}, // share of brief lines, words, ending: hardly any, 15 to 20, a colon
    {-0.03F, -0.02F, -0.06F}, // share of brief lines, words, ending: hardly any, 15 to 20, a comma
    {-0.10F, -0.27F, 0.55F}, // share of brief lines, words, ending: hardly any, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, 21 to 35, nothing
    {-0.16F, 0.08F, 0.13F}, // share of brief lines, words, ending: hardly any, 21 to 35, a stop
    {-0.23F, 0.89F, -0.92F}, // share of brief lines, words, ending: hardly any, 21 to 35, a question mark
    {-0.08F, 0.91F, -0.07F}, // share of brief lines, words, ending: hardly any, 21 to 35, a colon
    {-0.01F, -0.01F, -0.04F}, // share of brief lines, words, ending: hardly any, 21 to 35, a comma
    {-0.11F, 0.33F, -1.00F}, // share of brief lines, words, ending: hardly any, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: hardly any, over 35, nothing
    {-0.14F, 0.27F, -0.09F}, // share of brief lines, words, ending: hardly any, over 35, a stop
    {-0.40F, -0.05F, -0.59F}, // share of brief lines, words, ending: hardly any, over 35, a question mark
    {-0.07F, 0.11F, -0.45F}, // share of brief lines, words, ending: hardly any, over 35, a colon
    {-0.03F, -0.25F, -0.33F}, // share of brief lines, words, ending: hardly any, over 35, a comma
    {-0.15F, 0.26F, -0.54F}, // share of brief lines, words, ending: hardly any, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, nothing
    {-0.06F, -0.09F, -0.13F}, // share of brief lines, words, ending: some, none, a stop
    {-0.01F, -0.01F, -0.03F}, // share of brief lines, words, ending: some, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, a comma
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 1 or 2, nothing
    {-0.17F, 0.20F, -0.05F}, // share of brief lines, words, ending: some, 1 or 2, a stop
    {-0.35F, -0.06F, -0.39F}, // share of brief lines, words, ending: some, 1 or 2, a question mark
    {0.29F, -0.09F, -0.76F}, // share of brief lines, words, ending: some, 1 or 2, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 1 or 2, a comma
    {0.28F, -0.23F, 0.04F}, // share of brief lines, words, ending: some, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 3 to 5, nothing
    {-0.01F, 0.22F, 0.17F}, // share of brief lines, words, ending: some, 3 to 5, a stop
    {0.01F, -0.12F, 0.30F}, // share of brief lines, words, ending: some, 3 to 5, a question mark
    {0.25F, -0.12F, -0.14F}, // share of brief lines, words, ending: some, 3 to 5, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 3 to 5, a comma
    {0.20F, 0.05F, -0.10F}, // share of brief lines, words, ending: some, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 6 to 9, nothing
    {0.01F, -0.04F, -0.02F}, // share of brief lines, words, ending: some, 6 to 9, a stop
    {-0.03F, 0.07F, 0.17F}, // share of brief lines, words, ending: some, 6 to 9, a question mark
    {-0.65F, 0.42F, -0.27F}, // share of brief lines, words, ending: some, 6 to 9, a colon
    {-0.09F, -0.05F, 0.10F}, // share of brief lines, words, ending: some, 6 to 9, a comma
    {0.36F, -0.13F, -0.52F}, // share of brief lines, words, ending: some, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 10 to 14, nothing
    {-0.25F, -0.64F, -0.09F}, // share of brief lines, words, ending: some, 10 to 14, a stop
    {-0.28F, 0.10F, -0.51F}, // share of brief lines, words, ending: some, 10 to 14, a question mark
    {0.01F, -0.28F, 0.17F}, // share of brief lines, words, ending: some, 10 to 14, a colon
    {-0.05F, -0.08F, -0.32F}, // share of brief lines, words, ending: some, 10 to 14, a comma
    {-0.07F, -0.45F, -0.12F}, // share of brief lines, words, ending: some, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 15 to 20, nothing
    {-0.14F, -0.27F, -0.11F}, // share of brief lines, words, ending: some, 15 to 20, a stop
    {-0.03F, -0.58F, -0.87F}, // share of brief lines, words, ending: some, 15 to 20, a question mark
    {-0.16F, 0.34F, -0.37F}, // share of brief lines, words, ending: some, 15 to 20, a colon
    {-0.01F, -0.05F, 0.06F}, // share of brief lines, words, ending: some, 15 to 20, a comma
    {-0.10F, 0.25F, 0.14F}, // share of brief lines, words, ending: some, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, 21 to 35, nothing
    {-0.15F, -0.47F, -0.27F}, // share of brief lines, words, ending: some, 21 to 35, a stop
    {-0.06F, 0.18F, -0.92F}, // share of brief lines, words, ending: some, 21 to 35, a question mark
    {-0.09F, -0.04F, -0.29F}, // share of brief lines, words, ending: some, 21 to 35, a colon
    {-0.02F, -0.14F, -0.05F}, // share of brief lines, words, ending: some, 21 to 35, a comma
    {-0.12F, -0.11F, -0.49F}, // share of brief lines, words, ending: some, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: some, over 35, nothing
    {-0.15F, -0.23F, -0.19F}, // share of brief lines, words, ending: some, over 35, a stop
    {-0.12F, 0.48F, 0.28F}, // share of brief lines, words, ending: some, over 35, a question mark
    {-0.06F, 1.18F, -0.41F}, // share of brief lines, words, ending: some, over 35, a colon
    {-0.02F, -0.28F, -0.05F}, // share of brief lines, words, ending: some, over 35, a comma
    {-0.20F, 0.17F, -0.21F}, // share of brief lines, words, ending: some, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, none, nothing
    {-0.03F, -0.07F, -0.07F}, // share of brief lines, words, ending: many, none, a stop
    {-0.00F, -0.00F, -0.00F}, // share of brief lines, words, ending: many, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, none, a comma
    {-0.14F, -0.04F, -0.03F}, // share of brief lines, words, ending: many, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 1 or 2, nothing
    {-0.03F, -0.00F, -0.34F}, // share of brief lines, words, ending: many, 1 or 2, a stop
    {-0.07F, -0.05F, -0.40F}, // share of brief lines, words, ending: many, 1 or 2, a question mark
    {-1.11F, 0.46F, 0.08F}, // share of brief lines, words, ending: many, 1 or 2, a colon
    {-0.01F, -0.01F, -0.00F}, // share of brief lines, words, ending: many, 1 or 2, a comma
    {0.40F, -0.36F, -0.53F}, // share of brief lines, words, ending: many, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 3 to 5, nothing
    {-0.08F, -0.09F, -0.08F}, // share of brief lines, words, ending: many, 3 to 5, a stop
    {0.28F, -0.27F, -0.19F}, // share of brief lines, words, ending: many, 3 to 5, a question mark
    {-0.33F, 0.26F, -0.15F}, // share of brief lines, words, ending: many, 3 to 5, a colon
    {-0.00F, -0.00F, -0.00F}, // share of brief lines, words, ending: many, 3 to 5, a comma
    {0.02F, -0.01F, 0.07F}, // share of brief lines, words, ending: many, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 6 to 9, nothing
    {0.27F, 0.05F, -0.39F}, // share of brief lines, words, ending: many, 6 to 9, a stop
    {-0.06F, -0.06F, 0.19F}, // share of brief lines, words, ending: many, 6 to 9, a question mark
    {-0.47F, 0.35F, -0.59F}, // share of brief lines, words, ending: many, 6 to 9, a colon
    {-0.11F, -0.07F, -0.24F}, // share of brief lines, words, ending: many, 6 to 9, a comma
    {-0.14F, 0.08F, 0.07F}, // share of brief lines, words, ending: many, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 10 to 14, nothing
    {-0.17F, 0.07F, -0.25F}, // share of brief lines, words, ending: many, 10 to 14, a stop
    {-0.36F, 0.30F, -0.11F}, // share of brief lines, words, ending: many, 10 to 14, a question mark
    {0.08F, 0.26F, -0.27F}, // share of brief lines, words, ending: many, 10 to 14, a colon
    {-0.01F, -0.02F, -0.09F}, // share of brief lines, words, ending: many, 10 to 14, a comma
    {-0.34F, 0.09F, 0.36F}, // share of brief lines, words, ending: many, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 15 to 20, nothing
    {-0.11F, -0.09F, -0.16F}, // share of brief lines, words, ending: many, 15 to 20, a stop
    {-0.10F, -0.42F, 0.30F}, // share of brief lines, words, ending: many, 15 to 20, a question mark
    {-0.28F, 0.16F, 0.47F}, // share of brief lines, words, ending: many, 15 to 20, a colon
    {-0.03F, -0.06F, -0.04F}, // share of brief lines, words, ending: many, 15 to 20, a comma
    {-0.16F, -0.03F, -0.01F}, // share of brief lines, words, ending: many, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, 21 to 35, nothing
    {-0.13F, -0.01F, -0.19F}, // share of brief lines, words, ending: many, 21 to 35, a stop
    {-0.11F, -0.29F, 0.47F}, // share of brief lines, words, ending: many, 21 to 35, a question mark
    {-0.15F, 0.12F, -0.05F}, // share of brief lines, words, ending: many, 21 to 35, a colon
    {-0.03F, -0.09F, -0.10F}, // share of brief lines, words, ending: many, 21 to 35, a comma
    {-0.24F, -0.07F, -0.27F}, // share of brief lines, words, ending: many, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: many, over 35, nothing
    {-0.14F, 0.03F, 0.14F}, // share of brief lines, words, ending: many, over 35, a stop
    {-0.13F, -0.01F, -0.02F}, // share of brief lines, words, ending: many, over 35, a question mark
    {-0.13F, -0.13F, 0.72F}, // share of brief lines, words, ending: many, over 35, a colon
    {-0.05F, -0.38F, -0.14F}, // share of brief lines, words, ending: many, over 35, a comma
    {-0.24F, -0.12F, -0.50F}, // share of brief lines, words, ending: many, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, nothing
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, a comma
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 1 or 2, nothing
    {-0.09F, -0.19F, -0.19F}, // share of brief lines, words, ending: most, 1 or 2, a stop
    {-0.01F, -0.11F, -0.20F}, // share of brief lines, words, ending: most, 1 or 2, a question mark
    {0.26F, -0.64F, 0.46F}, // share of brief lines, words, ending: most, 1 or 2, a colon
    {-0.01F, -0.00F, -0.00F}, // share of brief lines, words, ending: most, 1 or 2, a comma
    {-0.16F, -0.62F, -0.26F}, // share of brief lines, words, ending: most, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 3 to 5, nothing
    {-0.41F, -0.60F, 0.36F}, // share of brief lines, words, ending: most, 3 to 5, a stop
    {-0.29F, -0.24F, -0.30F}, // share of brief lines, words, ending: most, 3 to 5, a question mark
    {0.35F, -0.17F, -0.48F}, // share of brief lines, words, ending: most, 3 to 5, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 3 to 5, a comma
    {-0.07F, 0.33F, 0.31F}, // share of brief lines, words, ending: most, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 6 to 9, nothing
    {0.20F, 0.23F, -0.44F}, // share of brief lines, words, ending: most, 6 to 9, a stop
    {-0.31F, 0.02F, -0.74F}, // share of brief lines, words, ending: most, 6 to 9, a question mark
    {0.17F, -0.40F, 0.73F}, // share of brief lines, words, ending: most, 6 to 9, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 6 to 9, a comma
    {0.05F, -0.36F, 0.64F}, // share of brief lines, words, ending: most, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 10 to 14, nothing
    {-0.44F, 0.71F, -0.30F}, // share of brief lines, words, ending: most, 10 to 14, a stop
    {0.59F, -0.54F, 0.58F}, // share of brief lines, words, ending: most, 10 to 14, a question mark
    {0.41F, -0.23F, -0.28F}, // share of brief lines, words, ending: most, 10 to 14, a colon
    {-0.01F, -0.03F, -0.05F}, // share of brief lines, words, ending: most, 10 to 14, a comma
    {-0.23F, -0.01F, 0.61F}, // share of brief lines, words, ending: most, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 15 to 20, nothing
    {-0.10F, 0.46F, 0.35F}, // share of brief lines, words, ending: most, 15 to 20, a stop
    {-0.04F, -0.25F, 0.17F}, // share of brief lines, words, ending: most, 15 to 20, a question mark
    {0.44F, 0.01F, -0.56F}, // share of brief lines, words, ending: most, 15 to 20, a colon
    {-0.01F, -0.01F, -0.05F}, // share of brief lines, words, ending: most, 15 to 20, a comma
    {-0.37F, 0.04F, 0.48F}, // share of brief lines, words, ending: most, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, 21 to 35, nothing
    {-0.12F, 0.45F, 0.07F}, // share of brief lines, words, ending: most, 21 to 35, a stop
    {-0.09F, 0.58F, -0.65F}, // share of brief lines, words, ending: most, 21 to 35, a question mark
    {-0.21F, -0.13F, -0.81F}, // share of brief lines, words, ending: most, 21 to 35, a colon
    {-0.05F, -0.04F, -0.04F}, // share of brief lines, words, ending: most, 21 to 35, a comma
    {-0.19F, -0.33F, 0.31F}, // share of brief lines, words, ending: most, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: most, over 35, nothing
    {-0.16F, 0.08F, -0.35F}, // share of brief lines, words, ending: most, over 35, a stop
    {-0.34F, -0.20F, -0.44F}, // share of brief lines, words, ending: most, over 35, a question mark
    {-0.13F, -0.85F, -0.25F}, // share of brief lines, words, ending: most, over 35, a colon
    {-0.17F, -0.39F, -0.29F}, // share of brief lines, words, ending: most, over 35, a comma
    {-0.34F, -0.59F, -0.54F}, // share of brief lines, words, ending: most, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, nothing
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, a stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, a question mark
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, a comma
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, none, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 1 or 2, nothing
    {-0.20F, 0.46F, -0.05F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a stop
    {-0.75F, -0.06F, -0.72F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a question mark
    {-0.16F, 0.29F, -0.32F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a colon
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 1 or 2, a comma
    {0.41F, -0.14F, 0.17F}, // share of brief lines, words, ending: too few to tell, 1 or 2, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 3 to 5, nothing
    {0.01F, -0.07F, -0.40F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a stop
    {0.21F, -0.14F, -0.13F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a question mark
    {-0.47F, 0.13F, -0.26F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a colon
    {-0.00F, -0.00F, -0.00F}, // share of brief lines, words, ending: too few to tell, 3 to 5, a comma
    {-0.06F, -0.34F, -0.01F}, // share of brief lines, words, ending: too few to tell, 3 to 5, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 6 to 9, nothing
    {0.04F, 0.01F, -0.10F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a stop
    {-0.01F, -0.42F, 0.29F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a question mark
    {-0.06F, 0.10F, -0.09F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a colon
    {-0.03F, -0.10F, -0.17F}, // share of brief lines, words, ending: too few to tell, 6 to 9, a comma
    {-0.20F, 0.00F, -0.01F}, // share of brief lines, words, ending: too few to tell, 6 to 9, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 10 to 14, nothing
    {-0.04F, 0.02F, -0.02F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a stop
    {0.68F, -0.28F, -0.10F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a question mark
    {0.10F, -0.08F, 0.47F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a colon
    {-0.00F, -0.02F, 0.13F}, // share of brief lines, words, ending: too few to tell, 10 to 14, a comma
    {-0.27F, 0.04F, 0.00F}, // share of brief lines, words, ending: too few to tell, 10 to 14, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 15 to 20, nothing
    {-0.03F, 0.23F, -0.22F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a stop
    {-0.02F, -0.08F, 0.33F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a question mark
    {-0.04F, -0.17F, 0.19F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a colon
    {-0.02F, -0.04F, 0.30F}, // share of brief lines, words, ending: too few to tell, 15 to 20, a comma
    {-0.19F, -0.12F, -0.29F}, // share of brief lines, words, ending: too few to tell, 15 to 20, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, 21 to 35, nothing
    {-0.04F, 0.15F, 0.40F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a stop
    {-0.07F, -0.13F, 0.40F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a question mark
    {-0.07F, 0.22F, -0.28F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a colon
    {-0.01F, -0.02F, 0.35F}, // share of brief lines, words, ending: too few to tell, 21 to 35, a comma
    {-0.05F, -0.54F, 0.02F}, // share of brief lines, words, ending: too few to tell, 21 to 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of brief lines, words, ending: too few to tell, over 35, nothing
    {-0.06F, -0.11F, 0.06F}, // share of brief lines, words, ending: too few to tell, over 35, a stop
    {-0.12F, -0.04F, -0.68F}, // share of brief lines, words, ending: too few to tell, over 35, a question mark
    {-0.21F, -0.23F, -0.32F}, // share of brief lines, words, ending: too few to tell, over 35, a colon
    {-0.01F, -0.15F, -0.51F}, // share of brief lines, words, ending: too few to tell, over 35, a comma
    {-0.15F, -1.06F, 0.40F}, // share of brief lines, words, ending: too few to tell, over 35, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: hardly any, no, nothing
    {-0.03F, 0.04F, -0.01F}, // share of title case, own, ending: hardly any, no, a stop
    {0.25F, -0.28F, 0.27F}, // share of title case, own, ending: hardly any, no, a question mark
    {0.20F, 0.00F, -0.01F}, // share of title case, own, ending: hardly any, no, a colon
    {-0.13F, -0.27F, -0.28F}, // share of title case, own, ending: hardly any, no, a comma
    {0.30F, 0.08F, 0.18F}, // share of title case, own, ending: hardly any, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: hardly any, yes, nothing
    {-0.11F, -0.09F, -0.57F}, // share of title case, own, ending: hardly any, yes, a stop
    {0.52F, -0.03F, -0.07F}, // share of title case, own, ending: hardly any, yes, a question mark
    {-0.48F, -0.08F, -0.67F}, // share of title case, own, ending: hardly any, yes, a colon
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: hardly any, yes, a comma
    {-0.70F, 0.42F, -0.30F}, // share of title case, own, ending: hardly any, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: some, no, nothing
    {-0.87F, -0.01F, 0.07F}, // share of title case, own, ending: some, no, a stop
    {-1.38F, 0.89F, 0.60F}, // share of title case, own, ending: some, no, a question mark
    {-0.70F, 0.15F, 0.09F}, // share of title case, own, ending: some, no, a colon
    {-0.01F, -0.02F, -0.11F}, // share of title case, own, ending: some, no, a comma
    {0.22F, -0.81F, 0.07F}, // share of title case, own, ending: some, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: some, yes, nothing
    {-0.05F, -0.29F, -0.24F}, // share of title case, own, ending: some, yes, a stop
    {0.04F, -0.03F, -0.01F}, // share of title case, own, ending: some, yes, a question mark
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: some, yes, a colon
    {-0.24F, -0.43F, -0.43F}, // share of title case, own, ending: some, yes, a comma
    {0.51F, -0.38F, -0.81F}, // share of title case, own, ending: some, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: many, no, nothing
    {-1.22F, -0.47F, -0.54F}, // share of title case, own, ending: many, no, a stop
    {-1.42F, -0.00F, -0.88F}, // share of title case, own, ending: many, no, a question mark
    {-0.27F, 0.55F, -0.26F}, // share of title case, own, ending: many, no, a colon
    {-0.09F, -0.30F, -0.09F}, // share of title case, own, ending: many, no, a comma
    {-0.73F, 0.03F, -0.36F}, // share of title case, own, ending: many, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: many, yes, nothing
    {-0.38F, 0.59F, -0.71F}, // share of title case, own, ending: many, yes, a stop
    {1.71F, -0.12F, -0.76F}, // share of title case, own, ending: many, yes, a question mark
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: many, yes, a colon
    {-0.05F, -0.14F, -0.46F}, // share of title case, own, ending: many, yes, a comma
    {0.07F, -0.54F, -0.30F}, // share of title case, own, ending: many, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: most, no, nothing
    {-0.66F, -0.23F, 0.02F}, // share of title case, own, ending: most, no, a stop
    {-0.66F, -0.56F, -0.18F}, // share of title case, own, ending: most, no, a question mark
    {-0.23F, 0.34F, -0.14F}, // share of title case, own, ending: most, no, a colon
    {-0.02F, -0.10F, -0.09F}, // share of title case, own, ending: most, no, a comma
    {-0.87F, -0.39F, -0.36F}, // share of title case, own, ending: most, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: most, yes, nothing
    {-0.05F, -0.51F, 0.29F}, // share of title case, own, ending: most, yes, a stop
    {0.23F, -0.27F, -0.59F}, // share of title case, own, ending: most, yes, a question mark
    {-0.13F, -0.36F, -0.27F}, // share of title case, own, ending: most, yes, a colon
    {-0.00F, -0.00F, -0.00F}, // share of title case, own, ending: most, yes, a comma
    {-0.05F, -0.27F, 0.54F}, // share of title case, own, ending: most, yes, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: too few to tell, no, nothing
    {-0.38F, -0.05F, 0.23F}, // share of title case, own, ending: too few to tell, no, a stop
    {0.10F, 0.01F, 0.07F}, // share of title case, own, ending: too few to tell, no, a question mark
    {-0.25F, 0.36F, -0.25F}, // share of title case, own, ending: too few to tell, no, a colon
    {-0.05F, -0.13F, 0.49F}, // share of title case, own, ending: too few to tell, no, a comma
    {-0.30F, -0.29F, -0.24F}, // share of title case, own, ending: too few to tell, no, no stop
    {0.00F, 0.00F, 0.00F}, // share of title case, own, ending: too few to tell, yes, nothing
    {-0.16F, 0.50F, -0.74F}, // share of title case, own, ending: too few to tell, yes, a stop
    {0.22F, -0.10F, -0.06F}, // share of title case, own, ending: too few to tell, yes, a question mark
    {-0.10F, -0.40F, -0.45F}, // share of title case, own, ending: too few to tell, yes, a colon
    {-0.11F, -0.30F, -0.28F}, // share of title case, own, ending: too few to tell, yes, a comma
    {-0.11F, -0.20F, -0.52F}, // share of title case, own, ending: too few to tell, yes, no stop
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a heading, the end of the text
    {-0.21F, 0.12F, -0.06F}, // behind this of a list, edge: a heading, an empty line
    {-0.08F, 0.02F, 0.06F}, // behind this of a list, edge: a heading, a line end
    {0.09F, -0.04F, -0.08F}, // behind this of a list, edge: a heading, a wrapped line end
    {-0.08F, -0.13F, -0.07F}, // behind this of a list, edge: a heading, glue
    {-0.01F, 0.01F, -0.08F}, // behind this of a list, edge: a heading, a sentence end
    {-0.08F, 0.02F, -0.26F}, // behind this of a list, edge: a heading, a capital
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a paragraph, the end of the text
    {0.03F, -0.03F, 0.01F}, // behind this of a list, edge: a paragraph, an empty line
    {-0.02F, 0.01F, 0.08F}, // behind this of a list, edge: a paragraph, a line end
    {0.03F, 0.13F, 0.02F}, // behind this of a list, edge: a paragraph, a wrapped line end
    {0.09F, 0.06F, -0.21F}, // behind this of a list, edge: a paragraph, glue
    {-0.09F, 0.05F, -0.37F}, // behind this of a list, edge: a paragraph, a sentence end
    {-0.06F, -0.01F, -0.09F}, // behind this of a list, edge: a paragraph, a capital
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a first item, the end of the text
    {-0.30F, -0.48F, -0.45F}, // behind this of a list, edge: a first item, an empty line
    {-0.20F, -0.34F, -0.00F}, // behind this of a list, edge: a first item, a line end
    {-0.09F, -0.13F, -0.23F}, // behind this of a list, edge: a first item, a wrapped line end
    {0.04F, 0.02F, 0.18F}, // behind this of a list, edge: a first item, glue
    {-0.03F, -0.06F, 0.27F}, // behind this of a list, edge: a first item, a sentence end
    {-0.02F, -0.04F, 0.20F}, // behind this of a list, edge: a first item, a capital
    {0.00F, 0.12F, -0.12F}, // behind this of a list, edge: the title, the end of the text
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, an empty line
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a line end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, glue
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a sentence end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: the title, a capital
    {0.00F, 0.00F, 0.00F}, // behind this of a list, edge: a further item, the end of the text
    {0.33F, 0.67F, 0.22F}, // behind this of a list, edge: a further item, an empty line
    {0.10F, 0.22F, 0.11F}, // behind this of a list, edge: a further item, a line end
    {-0.08F, 0.09F, 0.26F}, // behind this of a list, edge: a further item, a wrapped line end
    {-0.05F, 0.19F, -0.05F}, // behind this of a list, edge: a further item, glue
    {-0.07F, -0.35F, -0.03F}, // behind this of a list, edge: a further item, a sentence end
    {-0.07F, -0.09F, 0.10F}, // behind this of a list, edge: a further item, a capital
    {-0.01F, -0.04F, 0.06F}, // behind this of a list, like it: a heading, nothing
    {-0.11F, -0.38F, 0.10F}, // behind this of a list, like it: a heading, 1 trait
    {-0.20F, 0.20F, 0.03F}, // behind this of a list, like it: a heading, 2 traits
    {-0.10F, 0.18F, -0.14F}, // behind this of a list, like it: a heading, 3 traits
    {0.17F, -0.05F, -0.16F}, // behind this of a list, like it: a heading, 4 traits
    {-0.03F, -0.03F, -0.19F}, // behind this of a list, like it: a heading, all traits
    {-0.01F, -0.04F, -0.03F}, // behind this of a list, like it: a paragraph, nothing
    {-0.06F, -0.09F, 0.04F}, // behind this of a list, like it: a paragraph, 1 trait
    {0.15F, -0.09F, 0.08F}, // behind this of a list, like it: a paragraph, 2 traits
    {0.07F, -0.06F, -0.03F}, // behind this of a list, like it: a paragraph, 3 traits
    {-0.20F, 0.27F, -0.34F}, // behind this of a list, like it: a paragraph, 4 traits
    {-0.06F, 0.24F, -0.19F}, // behind this of a list, like it: a paragraph, all traits
    {0.04F, -0.01F, -0.03F}, // behind this of a list, like it: a first item, nothing
    {-0.21F, -0.11F, -0.38F}, // behind this of a list, like it: a first item, 1 trait
    {-0.03F, -0.02F, -0.24F}, // behind this of a list, like it: a first item, 2 traits
    {-0.15F, -0.21F, 0.06F}, // behind this of a list, like it: a first item, 3 traits
    {-0.06F, -0.26F, 0.31F}, // behind this of a list, like it: a first item, 4 traits
    {-0.04F, -0.07F, 0.58F}, // behind this of a list, like it: a first item, all traits
    {0.00F, 0.12F, -0.12F}, // behind this of a list, like it: the title, nothing
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 1 trait
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 2 traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 3 traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, 4 traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, like it: the title, all traits
    {-0.05F, 0.07F, 0.07F}, // behind this of a list, like it: a further item, nothing
    {0.34F, 0.33F, 0.02F}, // behind this of a list, like it: a further item, 1 trait
    {0.02F, 0.08F, -0.12F}, // behind this of a list, like it: a further item, 2 traits
    {0.05F, 0.08F, 0.03F}, // behind this of a list, like it: a further item, 3 traits
    {-0.20F, -0.09F, 0.21F}, // behind this of a list, like it: a further item, 4 traits
    {-0.03F, -0.23F, 0.04F}, // behind this of a list, like it: a further item, all traits
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a heading, nothing
    {0.03F, 0.17F, -0.25F}, // behind this of a list, own look: a heading, a colon
    {0.06F, -0.29F, -0.05F}, // behind this of a list, own look: a heading, a mark
    {-0.21F, -0.29F, 0.05F}, // behind this of a list, own look: a heading, a brief line
    {-0.03F, 0.13F, 0.04F}, // behind this of a list, own look: a heading, a sentence
    {-0.06F, -0.05F, -0.28F}, // behind this of a list, own look: a heading, prose
    {0.01F, 0.25F, 0.23F}, // behind this of a list, own look: a heading, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a paragraph, nothing
    {0.03F, 0.16F, -0.07F}, // behind this of a list, own look: a paragraph, a colon
    {0.02F, 0.17F, 0.02F}, // behind this of a list, own look: a paragraph, a mark
    {0.05F, 0.15F, -0.11F}, // behind this of a list, own look: a paragraph, a brief line
    {-0.05F, -0.09F, -0.23F}, // behind this of a list, own look: a paragraph, a sentence
    {-0.05F, -0.06F, -0.16F}, // behind this of a list, own look: a paragraph, prose
    {-0.17F, -0.01F, 0.09F}, // behind this of a list, own look: a paragraph, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a first item, nothing
    {-0.05F, -0.23F, -0.08F}, // behind this of a list, own look: a first item, a colon
    {-0.24F, -0.15F, -0.21F}, // behind this of a list, own look: a first item, a mark
    {-0.10F, 0.02F, 0.14F}, // behind this of a list, own look: a first item, a brief line
    {-0.11F, -0.11F, -0.24F}, // behind this of a list, own look: a first item, a sentence
    {-0.04F, -0.42F, 0.21F}, // behind this of a list, own look: a first item, prose
    {-0.07F, 0.11F, 0.31F}, // behind this of a list, own look: a first item, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: the title, nothing
    {-0.02F, 0.03F, -0.01F}, // behind this of a list, own look: the title, a colon
    {0.01F, -0.01F, -0.01F}, // behind this of a list, own look: the title, a mark
    {0.08F, -0.03F, -0.05F}, // behind this of a list, own look: the title, a brief line
    {-0.02F, 0.04F, -0.02F}, // behind this of a list, own look: the title, a sentence
    {-0.02F, 0.06F, -0.03F}, // behind this of a list, own look: the title, prose
    {-0.03F, 0.07F, -0.04F}, // behind this of a list, own look: the title, no end
    {0.00F, 0.00F, 0.00F}, // behind this of a list, own look: a further item, nothing
    {-0.02F, 0.08F, 0.16F}, // behind this of a list, own look: a further item, a colon
    {-0.24F, -0.35F, 0.09F}, // behind this of a list, own look: a further item, a mark
    {0.26F, -0.18F, 0.01F}, // behind this of a list, own look: a further item, a brief line
    {0.00F, 0.39F, 0.11F}, // behind this of a list, own look: a further item, a sentence
    {-0.09F, 0.05F, -0.02F}, // behind this of a list, own look: a further item, prose
    {-0.17F, 0.11F, 0.14F}, // behind this of a list, own look: a further item, no end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: another word, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: another word, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: another word, a line end
    {-0.05F, 0.16F, -0.03F}, // taken up by, edge: another word, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: another word, glue
    {-0.07F, 0.16F, 0.42F}, // taken up by, edge: another word, a sentence end
    {-0.21F, -0.35F, -0.31F}, // taken up by, edge: another word, a capital
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a pointer, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a pointer, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a pointer, a line end
    {-0.12F, -0.45F, -0.51F}, // taken up by, edge: a pointer, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a pointer, glue
    {-0.05F, -0.32F, -0.43F}, // taken up by, edge: a pointer, a sentence end
    {-0.02F, -0.10F, -0.14F}, // taken up by, edge: a pointer, a capital
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a connective, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a connective, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a connective, a line end
    {-0.09F, -0.50F, -0.37F}, // taken up by, edge: a connective, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a connective, glue
    {-0.02F, -0.26F, -0.29F}, // taken up by, edge: a connective, a sentence end
    {-0.15F, -0.24F, -1.31F}, // taken up by, edge: a connective, a capital
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a subordinate, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a subordinate, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a subordinate, a line end
    {0.08F, 0.12F, -0.37F}, // taken up by, edge: a subordinate, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a subordinate, glue
    {-0.05F, -0.11F, -0.12F}, // taken up by, edge: a subordinate, a sentence end
    {-0.06F, 0.88F, 0.56F}, // taken up by, edge: a subordinate, a capital
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: an address, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: an address, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: an address, a line end
    {-0.07F, -0.33F, 0.40F}, // taken up by, edge: an address, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: an address, glue
    {-0.03F, -0.11F, -0.07F}, // taken up by, edge: an address, a sentence end
    {-0.07F, 0.45F, -0.25F}, // taken up by, edge: an address, a capital
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a determiner, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a determiner, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a determiner, a line end
    {-0.17F, -0.01F, 0.65F}, // taken up by, edge: a determiner, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a determiner, glue
    {-0.04F, 0.05F, -0.29F}, // taken up by, edge: a determiner, a sentence end
    {-0.02F, 0.47F, 1.50F}, // taken up by, edge: a determiner, a capital
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a question word, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a question word, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a question word, a line end
    {0.31F, 0.11F, -0.41F}, // taken up by, edge: a question word, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a question word, glue
    {0.00F, -0.06F, 0.25F}, // taken up by, edge: a question word, a sentence end
    {-0.05F, -0.22F, 0.85F}, // taken up by, edge: a question word, a capital
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a digit, the end of the text
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a digit, an empty line
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a digit, a line end
    {-0.12F, 0.53F, -0.25F}, // taken up by, edge: a digit, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a digit, glue
    {0.03F, 0.19F, -0.28F}, // taken up by, edge: a digit, a sentence end
    {0.00F, 0.00F, 0.00F}, // taken up by, edge: a digit, a capital
    {-0.15F, -0.09F, 0.19F}, // taken up by, words of the one before: another word, none
    {-0.07F, 0.18F, 0.04F}, // taken up by, words of the one before: another word, one
    {-0.03F, -0.05F, 0.09F}, // taken up by, words of the one before: another word, two
    {-0.02F, -0.19F, 0.17F}, // taken up by, words of the one before: another word, more
    {-0.05F, -0.20F, -0.21F}, // taken up by, words of the one before: a pointer, none
    {-0.02F, -0.32F, -0.28F}, // taken up by, words of the one before: a pointer, one
    {-0.02F, -0.24F, -0.25F}, // taken up by, words of the one before: a pointer, two
    {-0.01F, 0.22F, -0.25F}, // taken up by, words of the one before: a pointer, more
    {-0.03F, -0.39F, -0.20F}, // taken up by, words of the one before: a connective, none
    {-0.02F, 0.04F, -0.22F}, // taken up by, words of the one before: a connective, one
    {-0.01F, -0.04F, -0.34F}, // taken up by, words of the one before: a connective, two
    {-0.00F, -0.18F, -0.06F}, // taken up by, words of the one before: a connective, more
    {-0.01F, 0.14F, 0.08F}, // taken up by, words of the one before: a subordinate, none
    {-0.02F, -0.10F, -0.13F}, // taken up by, words of the one before: a subordinate, one
    {-0.01F, 0.03F, -0.07F}, // taken up by, words of the one before: a subordinate, two
    {-0.07F, -0.19F, -0.15F}, // taken up by, words of the one before: a subordinate, more
    {-0.05F, -0.06F, 0.08F}, // taken up by, words of the one before: an address, none
    {-0.01F, 0.04F, 0.08F}, // taken up by, words of the one before: an address, one
    {-0.01F, -0.10F, -0.19F}, // taken up by, words of the one before: an address, two
    {-0.01F, 0.00F, -0.32F}, // taken up by, words of the one before: an address, more
    {-0.05F, 0.19F, 0.09F}, // taken up by, words of the one before: a determiner, none
    {-0.03F, 0.06F, 0.09F}, // taken up by, words of the one before: a determiner, one
    {-0.01F, -0.01F, -0.28F}, // taken up by, words of the one before: a determiner, two
    {-0.01F, -0.09F, -0.13F}, // taken up by, words of the one before: a determiner, more
    {-0.09F, 0.11F, 0.28F}, // taken up by, words of the one before: a question word, none
    {0.26F, -0.27F, 0.31F}, // taken up by, words of the one before: a question word, one
    {-0.03F, 0.03F, -0.50F}, // taken up by, words of the one before: a question word, two
    {-0.16F, -0.40F, 0.38F}, // taken up by, words of the one before: a question word, more
    {0.08F, -0.25F, -0.31F}, // taken up by, words of the one before: a digit, none
    {-0.04F, 0.15F, -0.31F}, // taken up by, words of the one before: a digit, one
    {-0.03F, -0.69F, -0.41F}, // taken up by, words of the one before: a digit, two
    {-0.02F, 1.22F, -0.00F}, // taken up by, words of the one before: a digit, more
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, none, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, none, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, none, a line end
    {0.07F, 0.04F, 0.07F}, // words of the last two, of the one before, edge: none, none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, none, glue
    {-0.09F, -0.15F, 0.11F}, // words of the last two, of the one before, edge: none, none, a sentence end
    {-0.21F, -0.19F, 0.03F}, // words of the last two, of the one before, edge: none, none, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, one, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, one, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, one, a line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, one, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, one, glue
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, one, a sentence end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, one, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, two, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, two, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, two, a line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, two, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, two, glue
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, two, a sentence end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, two, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, more, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, more, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, more, a line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, more, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, more, glue
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, more, a sentence end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: none, more, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, none, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, none, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, none, a line end
    {-0.07F, 0.09F, -0.36F}, // words of the last two, of the one before, edge: one, none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, none, glue
    {-0.01F, -0.08F, 0.01F}, // words of the last two, of the one before, edge: one, none, a sentence end
    {-0.02F, 0.16F, -0.37F}, // words of the last two, of the one before, edge: one, none, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, one, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, one, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, one, a line end
    {0.00F, -0.23F, -0.04F}, // words of the last two, of the one before, edge: one, one, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, one, glue
    {-0.02F, -0.06F, -0.09F}, // words of the last two, of the one before, edge: one, one, a sentence end
    {-0.04F, 0.20F, 0.00F}, // words of the last two, of the one before, edge: one, one, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, two, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, two, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, two, a line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, two, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, two, glue
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, two, a sentence end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, two, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, more, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, more, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, more, a line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, more, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, more, glue
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, more, a sentence end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: one, more, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, none, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, none, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, none, a line end
    {-0.07F, -0.27F, -0.25F}, // words of the last two, of the one before, edge: two, none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, none, glue
    {-0.02F, -0.05F, 0.04F}, // words of the last two, of the one before, edge: two, none, a sentence end
    {-0.02F, -0.12F, -0.01F}, // words of the last two, of the one before, edge: two, none, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, one, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, one, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, one, a line end
    {-0.08F, 0.36F, -0.02F}, // words of the last two, of the one before, edge: two, one, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, one, glue
    {-0.02F, 0.16F, -0.08F}, // words of the last two, of the one before, edge: two, one, a sentence end
    {-0.02F, 0.10F, 0.09F}, // words of the last two, of the one before, edge: two, one, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, two, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, two, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, two, a line end
    {-0.09F, 0.26F, 0.06F}, // words of the last two, of the one before, edge: two, two, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, two, glue
    {-0.01F, -0.06F, -0.18F}, // words of the last two, of the one before, edge: two, two, a sentence end
    {-0.02F, -0.46F, 0.71F}, // words of the last two, of the one before, edge: two, two, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, more, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, more, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, more, a line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, more, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, more, glue
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, more, a sentence end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: two, more, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, none, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, none, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, none, a line end
    {-0.02F, 0.07F, 0.02F}, // words of the last two, of the one before, edge: more, none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, none, glue
    {-0.04F, 0.29F, 0.35F}, // words of the last two, of the one before, edge: more, none, a sentence end
    {-0.01F, -0.14F, -0.73F}, // words of the last two, of the one before, edge: more, none, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, one, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, one, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, one, a line end
    {-0.05F, -0.52F, -0.08F}, // words of the last two, of the one before, edge: more, one, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, one, glue
    {-0.02F, -0.16F, -0.04F}, // words of the last two, of the one before, edge: more, one, a sentence end
    {-0.01F, -0.56F, 0.13F}, // words of the last two, of the one before, edge: more, one, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, two, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, two, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, two, a line end
    {-0.05F, 0.51F, 0.30F}, // words of the last two, of the one before, edge: more, two, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, two, glue
    {-0.03F, -0.23F, -0.39F}, // words of the last two, of the one before, edge: more, two, a sentence end
    {-0.04F, 0.28F, -0.58F}, // words of the last two, of the one before, edge: more, two, a capital
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, more, the end of the text
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, more, an empty line
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, more, a line end
    {-0.07F, -0.45F, 0.04F}, // words of the last two, of the one before, edge: more, more, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // words of the last two, of the one before, edge: more, more, glue
    {-0.06F, -0.13F, -0.06F}, // words of the last two, of the one before, edge: more, more, a sentence end
    {-0.01F, 0.26F, 0.02F}, // words of the last two, of the one before, edge: more, more, a capital
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: fewer, the end of the text
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: fewer, an empty line
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: fewer, a line end
    {-0.06F, -0.13F, -0.01F}, // new words taken up, edge: fewer, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: fewer, glue
    {-0.06F, -0.13F, -0.17F}, // new words taken up, edge: fewer, a sentence end
    {-0.04F, 0.24F, 0.11F}, // new words taken up, edge: fewer, a capital
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: none, the end of the text
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: none, an empty line
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: none, a line end
    {0.04F, -0.22F, -0.14F}, // new words taken up, edge: none, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: none, glue
    {-0.11F, -0.28F, -0.47F}, // new words taken up, edge: none, a sentence end
    {-0.21F, -0.11F, -0.12F}, // new words taken up, edge: none, a capital
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: one, the end of the text
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: one, an empty line
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: one, a line end
    {-0.08F, 0.32F, 0.16F}, // new words taken up, edge: one, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: one, glue
    {-0.04F, -0.08F, 0.25F}, // new words taken up, edge: one, a sentence end
    {-0.03F, -0.25F, 0.03F}, // new words taken up, edge: one, a capital
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: two, the end of the text
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: two, an empty line
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: two, a line end
    {-0.03F, -0.36F, 0.40F}, // new words taken up, edge: two, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: two, glue
    {-0.01F, 0.04F, 0.48F}, // new words taken up, edge: two, a sentence end
    {-0.02F, -0.10F, -0.27F}, // new words taken up, edge: two, a capital
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: more, the end of the text
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: more, an empty line
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: more, a line end
    {-0.17F, 1.02F, -0.30F}, // new words taken up, edge: more, a wrapped line end
    {0.00F, 0.00F, 0.00F}, // new words taken up, edge: more, glue
    {-0.01F, 0.22F, 0.14F}, // new words taken up, edge: more, a sentence end
    {-0.01F, -0.07F, 0.03F}, // new words taken up, edge: more, a capital
    {0.27F, -0.10F, -0.11F}, // length, part: up to 14, the whole
    {-0.07F, -0.04F, -0.00F}, // length, part: up to 14, its head
    {-0.09F, -0.01F, -0.04F}, // length, part: up to 14, its tail
    {-0.10F, -0.05F, 0.03F}, // length, part: up to 14, its middle
    {-0.27F, -0.14F, 0.30F}, // length, part: to 25, the whole
    {-0.05F, -0.06F, 0.04F}, // length, part: to 25, its head
    {-0.06F, -0.03F, -0.09F}, // length, part: to 25, its tail
    {-0.02F, -0.14F, -0.01F}, // length, part: to 25, its middle
    {-0.16F, 0.10F, 0.16F}, // length, part: to 40, the whole
    {-0.03F, -0.25F, -0.19F}, // length, part: to 40, its head
    {-0.06F, -0.13F, 0.10F}, // length, part: to 40, its tail
    {-0.02F, -0.02F, -0.12F}, // length, part: to 40, its middle
    {-0.08F, -0.15F, -0.19F}, // length, part: to 60, the whole
    {-0.02F, 0.01F, -0.15F}, // length, part: to 60, its head
    {-0.03F, 0.02F, -0.10F}, // length, part: to 60, its tail
    {-0.01F, -0.27F, 0.19F}, // length, part: to 60, its middle
    {-0.05F, 0.45F, 0.13F}, // length, part: to 85, the whole
    {-0.02F, 0.13F, 0.09F}, // length, part: to 85, its head
    {-0.02F, -0.13F, -0.06F}, // length, part: to 85, its tail
    {-0.01F, 0.09F, -0.05F}, // length, part: to 85, its middle
    {-0.03F, 0.73F, -0.31F}, // length, part: to 115, the whole
    {-0.01F, 0.09F, -0.18F}, // length, part: to 115, its head
    {-0.01F, -0.05F, -0.22F}, // length, part: to 115, its tail
    {-0.01F, 0.20F, 0.04F}, // length, part: to 115, its middle
    {-0.02F, 0.48F, -0.28F}, // length, part: to 150, the whole
    {-0.00F, -0.23F, -0.16F}, // length, part: to 150, its head
    {-0.01F, 0.17F, -0.00F}, // length, part: to 150, its tail
    {-0.01F, 0.14F, -0.00F}, // length, part: to 150, its middle
    {-0.01F, 0.30F, 0.50F}, // length, part: to 200, the whole
    {-0.00F, -0.16F, 0.38F}, // length, part: to 200, its head
    {-0.01F, -0.06F, -0.02F}, // length, part: to 200, its tail
    {-0.00F, -0.08F, -0.30F}, // length, part: to 200, its middle
    {-0.01F, -0.55F, 0.34F}, // length, part: more, the whole
    {-0.00F, -0.21F, -0.16F}, // length, part: more, its head
    {-0.00F, -0.23F, -0.10F}, // length, part: more, its tail
    {-0.00F, -0.08F, -0.28F}, // length, part: more, its middle
    {0.18F, -0.05F, -0.02F}, // length to the usual, part: under a third, the whole
    {-0.09F, -0.35F, -0.05F}, // length to the usual, part: under a third, its head
    {-0.10F, -0.39F, -0.15F}, // length to the usual, part: under a third, its tail
    {-0.11F, -0.16F, -0.34F}, // length to the usual, part: under a third, its middle
    {-0.03F, 0.18F, 0.04F}, // length to the usual, part: to two thirds, the whole
    {-0.05F, -0.34F, -0.10F}, // length to the usual, part: to two thirds, its head
    {-0.08F, -0.03F, -0.16F}, // length to the usual, part: to two thirds, its tail
    {-0.03F, -0.23F, 0.11F}, // length to the usual, part: to two thirds, its middle
    {-0.14F, 0.30F, 0.04F}, // length to the usual, part: to once, the whole
    {-0.02F, 0.07F, -0.11F}, // length to the usual, part: to once, its head
    {-0.03F, 0.07F, 0.20F}, // length to the usual, part: to once, its tail
    {-0.01F, 0.03F, 0.15F}, // length to the usual, part: to once, its middle
    {-0.09F, 0.17F, 0.07F}, // length to the usual, part: to 1.4, the whole
    {-0.02F, 0.29F, 0.08F}, // length to the usual, part: to 1.4, its head
    {-0.03F, 0.17F, -0.07F}, // length to the usual, part: to 1.4, its tail
    {-0.01F, 0.17F, 0.13F}, // length to the usual, part: to 1.4, its middle
    {-0.05F, 0.22F, 0.04F}, // length to the usual, part: to 2, the whole
    {-0.02F, 0.39F, -0.03F}, // length to the usual, part: to 2, its head
    {-0.02F, 0.18F, -0.10F}, // length to the usual, part: to 2, its tail
    {-0.01F, 0.06F, -0.06F}, // length to the usual, part: to 2, its middle
    {-0.04F, -0.36F, -0.01F}, // length to the usual, part: to 3, the whole
    {-0.01F, -0.35F, -0.11F}, // length to the usual, part: to 3, its head
    {-0.02F, -0.39F, -0.03F}, // length to the usual, part: to 3, its tail
    {-0.01F, -0.17F, 0.16F}, // length to the usual, part: to 3, its middle
    {-0.03F, -0.40F, -0.19F}, // length to the usual, part: more, the whole
    {-0.00F, -0.20F, -0.31F}, // length to the usual, part: more, its head
    {-0.01F, 0.03F, -0.05F}, // length to the usual, part: more, its tail
    {-0.01F, -0.15F, -0.34F}, // length to the usual, part: more, its middle
    {0.00F, 0.00F, 0.00F}, // number of sentences, part: none, the whole
    {0.00F, 0.00F, 0.00F}, // number of sentences, part: none, its head
    {-0.52F, -0.46F, -0.15F}, // number of sentences, part: none, its tail
    {-0.05F, -0.05F, -0.06F}, // number of sentences, part: none, its middle
    {0.17F, -0.12F, -0.08F}, // number of sentences, part: one, the whole
    {-0.09F, -0.02F, 0.01F}, // number of sentences, part: one, its head
    {-0.15F, -0.19F, 0.01F}, // number of sentences, part: one, its tail
    {-0.10F, -0.13F, -0.06F}, // number of sentences, part: one, its middle
    {-0.24F, 0.14F, 0.07F}, // number of sentences, part: two, the whole
    {-0.05F, -0.04F, -0.03F}, // number of sentences, part: two, its head
    {-0.06F, -0.02F, -0.30F}, // number of sentences, part: two, its tail
    {-0.02F, -0.12F, 0.07F}, // number of sentences, part: two, its middle
    {-0.02F, -0.09F, 0.08F}, // number of sentences, part: three, the whole
    {-0.03F, -0.05F, -0.32F}, // number of sentences, part: three, its head
    {-0.03F, 0.11F, -0.07F}, // number of sentences, part: three, its tail
    {-0.02F, -0.03F, -0.04F}, // number of sentences, part: three, its middle
    {-0.06F, 0.12F, 0.23F}, // number of sentences, part: four, the whole
    {-0.01F, 0.04F, -0.09F}, // number of sentences, part: four, its head
    {-0.02F, -0.07F, 0.13F}, // number of sentences, part: four, its tail
    {-0.01F, -0.04F, 0.21F}, // number of sentences, part: four, its middle
    {-0.04F, 0.30F, 0.21F}, // number of sentences, part: five or six, the whole
    {-0.01F, -0.33F, 0.11F}, // number of sentences, part: five or six, its head
    {-0.01F, 0.05F, 0.17F}, // number of sentences, part: five or six, its tail
    {-0.01F, -0.06F, -0.11F}, // number of sentences, part: five or six, its middle
    {-0.01F, 0.23F, -0.17F}, // number of sentences, part: to nine, the whole
    {-0.01F, -0.03F, -0.00F}, // number of sentences, part: to nine, its head
    {-0.01F, -0.39F, -0.27F}, // number of sentences, part: to nine, its tail
    {-0.01F, 0.14F, -0.11F}, // number of sentences, part: to nine, its middle
    {-0.01F, 0.85F, -0.31F}, // number of sentences, part: more, the whole
    {-0.00F, -0.42F, -0.22F}, // number of sentences, part: more, its head
    {-0.00F, 0.27F, -0.13F}, // number of sentences, part: more, its tail
    {-0.00F, -0.06F, -0.18F}, // number of sentences, part: more, its middle
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: the end of the text, nothing, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: the end of the text, nothing, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: the end of the text, nothing, more
    {0.01F, 0.11F, -0.19F}, // edge before, ending, words: the end of the text, a stop, up to 5
    {-0.07F, 0.08F, -0.05F}, // edge before, ending, words: the end of the text, a stop, up to 14
    {-0.03F, 0.17F, -0.06F}, // edge before, ending, words: the end of the text, a stop, more
    {0.35F, -0.32F, -0.03F}, // edge before, ending, words: the end of the text, a question mark, up to 5
    {0.06F, 0.57F, -0.05F}, // edge before, ending, words: the end of the text, a question mark, up to 14
    {-0.13F, 0.50F, -0.19F}, // edge before, ending, words: the end of the text, a question mark, more
    {-0.20F, 0.33F, -0.05F}, // edge before, ending, words: the end of the text, a colon, up to 5
    {0.79F, -0.75F, -0.05F}, // edge before, ending, words: the end of the text, a colon, up to 14
    {-0.05F, 0.67F, -0.02F}, // edge before, ending, words: the end of the text, a colon, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: the end of the text, a comma, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: the end of the text, a comma, up to 14
    {-0.00F, -0.28F, -0.00F}, // edge before, ending, words: the end of the text, a comma, more
    {0.30F, -0.34F, -0.07F}, // edge before, ending, words: the end of the text, no stop, up to 5
    {-0.44F, 0.40F, -0.22F}, // edge before, ending, words: the end of the text, no stop, up to 14
    {-0.14F, -0.16F, -0.10F}, // edge before, ending, words: the end of the text, no stop, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: an empty line, nothing, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: an empty line, nothing, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: an empty line, nothing, more
    {-0.01F, -0.26F, -0.10F}, // edge before, ending, words: an empty line, a stop, up to 5
    {0.08F, -0.08F, -0.07F}, // edge before, ending, words: an empty line, a stop, up to 14
    {-0.19F, 0.12F, 0.23F}, // edge before, ending, words: an empty line, a stop, more
    {0.11F, -0.30F, 0.13F}, // edge before, ending, words: an empty line, a question mark, up to 5
    {-0.25F, 0.24F, 0.72F}, // edge before, ending, words: an empty line, a question mark, up to 14
    {-0.19F, -0.20F, -0.08F}, // edge before, ending, words: an empty line, a question mark, more
    {-0.28F, 0.07F, 0.22F}, // edge before, ending, words: an empty line, a colon, up to 5
    {-0.01F, 0.25F, -0.26F}, // edge before, ending, words: an empty line, a colon, up to 14
    {-0.14F, 0.12F, -0.13F}, // edge before, ending, words: an empty line, a colon, more
    {-0.20F, -0.21F, 0.34F}, // edge before, ending, words: an empty line, a comma, up to 5
    {-0.03F, -0.04F, -0.05F}, // edge before, ending, words: an empty line, a comma, up to 14
    {-0.01F, -0.09F, -0.04F}, // edge before, ending, words: an empty line, a comma, more
    {0.24F, -0.10F, -0.32F}, // edge before, ending, words: an empty line, no stop, up to 5
    {0.05F, 0.06F, -0.12F}, // edge before, ending, words: an empty line, no stop, up to 14
    {-0.19F, -0.07F, -0.35F}, // edge before, ending, words: an empty line, no stop, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a line end, nothing, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a line end, nothing, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a line end, nothing, more
    {-0.16F, 0.29F, -0.34F}, // edge before, ending, words: a line end, a stop, up to 5
    {-0.00F, -0.19F, -0.20F}, // edge before, ending, words: a line end, a stop, up to 14
    {-0.18F, 0.09F, 0.16F}, // edge before, ending, words: a line end, a stop, more
    {0.20F, -0.21F, 0.48F}, // edge before, ending, words: a line end, a question mark, up to 5
    {0.14F, -0.16F, 0.25F}, // edge before, ending, words: a line end, a question mark, up to 14
    {-0.12F, 0.23F, 0.08F}, // edge before, ending, words: a line end, a question mark, more
    {0.09F, -0.01F, -0.39F}, // edge before, ending, words: a line end, a colon, up to 5
    {-0.08F, 0.42F, -0.21F}, // edge before, ending, words: a line end, a colon, up to 14
    {-0.13F, 0.26F, -0.29F}, // edge before, ending, words: a line end, a colon, more
    {-0.05F, -0.16F, 0.19F}, // edge before, ending, words: a line end, a comma, up to 5
    {-0.14F, -0.13F, -0.34F}, // edge before, ending, words: a line end, a comma, up to 14
    {-0.04F, -0.21F, 0.04F}, // edge before, ending, words: a line end, a comma, more
    {0.12F, -0.10F, 0.14F}, // edge before, ending, words: a line end, no stop, up to 5
    {-0.17F, -0.11F, 0.18F}, // edge before, ending, words: a line end, no stop, up to 14
    {-0.23F, -0.19F, -0.02F}, // edge before, ending, words: a line end, no stop, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a wrapped line end, nothing, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a wrapped line end, nothing, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a wrapped line end, nothing, more
    {-0.05F, -0.31F, -0.14F}, // edge before, ending, words: a wrapped line end, a stop, up to 5
    {0.02F, -0.21F, 0.06F}, // edge before, ending, words: a wrapped line end, a stop, up to 14
    {-0.05F, 0.09F, -0.03F}, // edge before, ending, words: a wrapped line end, a stop, more
    {0.88F, -0.12F, -0.91F}, // edge before, ending, words: a wrapped line end, a question mark, up to 5
    {0.22F, 0.27F, 0.12F}, // edge before, ending, words: a wrapped line end, a question mark, up to 14
    {-0.11F, -0.25F, 0.51F}, // edge before, ending, words: a wrapped line end, a question mark, more
    {-0.12F, 0.83F, -0.44F}, // edge before, ending, words: a wrapped line end, a colon, up to 5
    {-0.34F, 0.51F, -0.29F}, // edge before, ending, words: a wrapped line end, a colon, up to 14
    {-0.06F, -0.51F, -0.40F}, // edge before, ending, words: a wrapped line end, a colon, more
    {-0.01F, -0.01F, -0.11F}, // edge before, ending, words: a wrapped line end, a comma, up to 5
    {-0.01F, -0.04F, -0.02F}, // edge before, ending, words: a wrapped line end, a comma, up to 14
    {-0.03F, -0.08F, -0.40F}, // edge before, ending, words: a wrapped line end, a comma, more
    {-0.13F, -0.12F, 0.34F}, // edge before, ending, words: a wrapped line end, no stop, up to 5
    {0.10F, 0.09F, 0.09F}, // edge before, ending, words: a wrapped line end, no stop, up to 14
    {-0.19F, -0.24F, -0.18F}, // edge before, ending, words: a wrapped line end, no stop, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: glue, nothing, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: glue, nothing, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: glue, nothing, more
    {-0.41F, 0.88F, -0.81F}, // edge before, ending, words: glue, a stop, up to 5
    {0.07F, 0.06F, -0.50F}, // edge before, ending, words: glue, a stop, up to 14
    {-0.04F, 0.38F, -0.10F}, // edge before, ending, words: glue, a stop, more
    {0.41F, -0.09F, -0.40F}, // edge before, ending, words: glue, a question mark, up to 5
    {-0.23F, 0.27F, -0.04F}, // edge before, ending, words: glue, a question mark, up to 14
    {-0.23F, 0.03F, -0.01F}, // edge before, ending, words: glue, a question mark, more
    {-0.04F, 0.11F, -0.25F}, // edge before, ending, words: glue, a colon, up to 5
    {-0.07F, 0.04F, -0.17F}, // edge before, ending, words: glue, a colon, up to 14
    {-0.31F, 0.49F, 0.25F}, // edge before, ending, words: glue, a colon, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: glue, a comma, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: glue, a comma, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: glue, a comma, more
    {0.07F, -0.23F, 0.05F}, // edge before, ending, words: glue, no stop, up to 5
    {0.42F, -0.09F, 0.40F}, // edge before, ending, words: glue, no stop, up to 14
    {-0.33F, -0.54F, -0.20F}, // edge before, ending, words: glue, no stop, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a sentence end, nothing, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a sentence end, nothing, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a sentence end, nothing, more
    {-0.02F, 0.15F, 0.16F}, // edge before, ending, words: a sentence end, a stop, up to 5
    {-0.03F, -0.14F, 0.08F}, // edge before, ending, words: a sentence end, a stop, up to 14
    {-0.05F, -0.17F, -0.20F}, // edge before, ending, words: a sentence end, a stop, more
    {-0.07F, -0.04F, -0.51F}, // edge before, ending, words: a sentence end, a question mark, up to 5
    {-0.13F, -0.13F, -0.21F}, // edge before, ending, words: a sentence end, a question mark, up to 14
    {-0.11F, -0.34F, -0.07F}, // edge before, ending, words: a sentence end, a question mark, more
    {-0.11F, -0.34F, 0.10F}, // edge before, ending, words: a sentence end, a colon, up to 5
    {-0.12F, -0.21F, 0.40F}, // edge before, ending, words: a sentence end, a colon, up to 14
    {-0.03F, -0.07F, 0.23F}, // edge before, ending, words: a sentence end, a colon, more
    {-0.01F, -0.01F, -0.00F}, // edge before, ending, words: a sentence end, a comma, up to 5
    {-0.04F, -0.03F, -0.04F}, // edge before, ending, words: a sentence end, a comma, up to 14
    {-0.03F, -0.03F, 0.27F}, // edge before, ending, words: a sentence end, a comma, more
    {0.23F, 0.28F, -0.27F}, // edge before, ending, words: a sentence end, no stop, up to 5
    {-0.00F, 0.06F, 0.13F}, // edge before, ending, words: a sentence end, no stop, up to 14
    {-0.17F, 0.02F, -0.14F}, // edge before, ending, words: a sentence end, no stop, more
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a capital, nothing, up to 5
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a capital, nothing, up to 14
    {0.00F, 0.00F, 0.00F}, // edge before, ending, words: a capital, nothing, more
    {-0.01F, -0.07F, -0.30F}, // edge before, ending, words: a capital, a stop, up to 5
    {-0.02F, 0.24F, -0.00F}, // edge before, ending, words: a capital, a stop, up to 14
    {-0.02F, -0.28F, -0.02F}, // edge before, ending, words: a capital, a stop, more
    {-0.13F, -0.03F, -0.19F}, // edge before, ending, words: a capital, a question mark, up to 5
    {-0.21F, -0.04F, -0.32F}, // edge before, ending, words: a capital, a question mark, up to 14
    {-0.03F, -0.11F, 0.65F}, // edge before, ending, words: a capital, a question mark, more
    {-0.01F, -0.18F, -0.03F}, // edge before, ending, words: a capital, a colon, up to 5
    {-0.03F, -0.37F, -0.11F}, // edge before, ending, words: a capital, a colon, up to 14
    {-0.01F, 0.05F, -0.03F}, // edge before, ending, words: a capital, a colon, more
    {-0.01F, -0.00F, -0.00F}, // edge before, ending, words: a capital, a comma, up to 5
    {-0.00F, -0.00F, 0.21F}, // edge before, ending, words: a capital, a comma, up to 14
    {-0.04F, -0.03F, -0.03F}, // edge before, ending, words: a capital, a comma, more
    {-0.18F, -0.01F, -0.07F}, // edge before, ending, words: a capital, no stop, up to 5
    {-0.07F, -0.01F, 0.21F}, // edge before, ending, words: a capital, no stop, up to 14
    {-0.04F, 0.13F, 0.03F}, // edge before, ending, words: a capital, no stop, more
    {0.17F, 0.10F, -0.10F}, // glued parts of the text, edge, part: none, the end of the text, the whole
    {-0.05F, -0.22F, -0.05F}, // glued parts of the text, edge, part: none, the end of the text, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, the end of the text, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, the end of the text, its middle
    {0.21F, 0.33F, 0.04F}, // glued parts of the text, edge, part: none, an empty line, the whole
    {-0.25F, -0.41F, -0.33F}, // glued parts of the text, edge, part: none, an empty line, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, an empty line, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, an empty line, its middle
    {-0.19F, -0.10F, 0.28F}, // glued parts of the text, edge, part: none, a line end, the whole
    {-0.12F, -0.16F, -0.34F}, // glued parts of the text, edge, part: none, a line end, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a line end, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a line end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a wrapped line end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a wrapped line end, its head
    {0.00F, -0.08F, 0.25F}, // glued parts of the text, edge, part: none, a wrapped line end, its tail
    {-0.09F, -0.12F, -0.07F}, // glued parts of the text, edge, part: none, a wrapped line end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, glue, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, glue, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, glue, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, glue, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a sentence end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a sentence end, its head
    {-0.14F, -0.40F, -0.39F}, // glued parts of the text, edge, part: none, a sentence end, its tail
    {-0.09F, -0.27F, -0.14F}, // glued parts of the text, edge, part: none, a sentence end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a capital, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: none, a capital, its head
    {-0.15F, -0.25F, 0.05F}, // glued parts of the text, edge, part: none, a capital, its tail
    {-0.03F, -0.07F, -0.19F}, // glued parts of the text, edge, part: none, a capital, its middle
    {-0.16F, 0.14F, -0.05F}, // glued parts of the text, edge, part: one, the end of the text, the whole
    {-0.08F, 0.18F, -0.02F}, // glued parts of the text, edge, part: one, the end of the text, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, the end of the text, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, the end of the text, its middle
    {-0.46F, 0.69F, 0.09F}, // glued parts of the text, edge, part: one, an empty line, the whole
    {-0.33F, 0.28F, -0.35F}, // glued parts of the text, edge, part: one, an empty line, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, an empty line, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, an empty line, its middle
    {-0.14F, 0.06F, 0.23F}, // glued parts of the text, edge, part: one, a line end, the whole
    {-0.35F, -0.16F, -0.24F}, // glued parts of the text, edge, part: one, a line end, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a line end, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a line end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a wrapped line end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a wrapped line end, its head
    {-0.01F, -0.11F, -0.02F}, // glued parts of the text, edge, part: one, a wrapped line end, its tail
    {-0.16F, -0.15F, 0.13F}, // glued parts of the text, edge, part: one, a wrapped line end, its middle
    {0.15F, 0.10F, -0.13F}, // glued parts of the text, edge, part: one, glue, the whole
    {-0.03F, -0.10F, -0.19F}, // glued parts of the text, edge, part: one, glue, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, glue, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, glue, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a sentence end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a sentence end, its head
    {-0.19F, 0.29F, -0.18F}, // glued parts of the text, edge, part: one, a sentence end, its tail
    {0.02F, -0.08F, 0.06F}, // glued parts of the text, edge, part: one, a sentence end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a capital, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: one, a capital, its head
    {-0.18F, -0.24F, -0.48F}, // glued parts of the text, edge, part: one, a capital, its tail
    {-0.04F, -0.03F, 0.16F}, // glued parts of the text, edge, part: one, a capital, its middle
    {-0.35F, 0.18F, -0.13F}, // glued parts of the text, edge, part: two, the end of the text, the whole
    {-0.17F, 0.42F, -0.09F}, // glued parts of the text, edge, part: two, the end of the text, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, the end of the text, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, the end of the text, its middle
    {0.66F, -0.03F, -0.16F}, // glued parts of the text, edge, part: two, an empty line, the whole
    {-0.66F, -1.43F, 0.45F}, // glued parts of the text, edge, part: two, an empty line, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, an empty line, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, an empty line, its middle
    {-0.18F, -0.15F, 0.12F}, // glued parts of the text, edge, part: two, a line end, the whole
    {0.24F, 0.10F, -0.49F}, // glued parts of the text, edge, part: two, a line end, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a line end, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a line end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a wrapped line end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a wrapped line end, its head
    {-0.39F, -0.08F, -0.64F}, // glued parts of the text, edge, part: two, a wrapped line end, its tail
    {-0.20F, -0.66F, 0.52F}, // glued parts of the text, edge, part: two, a wrapped line end, its middle
    {-0.25F, 0.03F, 0.25F}, // glued parts of the text, edge, part: two, glue, the whole
    {0.30F, -0.54F, -0.17F}, // glued parts of the text, edge, part: two, glue, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, glue, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, glue, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a sentence end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a sentence end, its head
    {-0.13F, 0.36F, -0.06F}, // glued parts of the text, edge, part: two, a sentence end, its tail
    {-0.20F, -0.72F, 0.19F}, // glued parts of the text, edge, part: two, a sentence end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a capital, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: two, a capital, its head
    {-0.29F, 0.32F, -0.64F}, // glued parts of the text, edge, part: two, a capital, its tail
    {-0.08F, -0.27F, -0.01F}, // glued parts of the text, edge, part: two, a capital, its middle
    {-0.08F, 0.24F, -0.05F}, // glued parts of the text, edge, part: more, the end of the text, the whole
    {-0.11F, -0.05F, -0.04F}, // glued parts of the text, edge, part: more, the end of the text, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, the end of the text, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, the end of the text, its middle
    {0.23F, -0.10F, 0.00F}, // glued parts of the text, edge, part: more, an empty line, the whole
    {-0.79F, -0.71F, 0.61F}, // glued parts of the text, edge, part: more, an empty line, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, an empty line, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, an empty line, its middle
    {-0.24F, -0.16F, -0.27F}, // glued parts of the text, edge, part: more, a line end, the whole
    {0.54F, -0.09F, 0.25F}, // glued parts of the text, edge, part: more, a line end, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a line end, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a line end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a wrapped line end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a wrapped line end, its head
    {0.34F, 0.45F, -0.67F}, // glued parts of the text, edge, part: more, a wrapped line end, its tail
    {-0.11F, 0.52F, -1.00F}, // glued parts of the text, edge, part: more, a wrapped line end, its middle
    {-0.16F, 0.12F, -0.15F}, // glued parts of the text, edge, part: more, glue, the whole
    {-0.22F, 0.19F, -0.30F}, // glued parts of the text, edge, part: more, glue, its head
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, glue, its tail
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, glue, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a sentence end, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a sentence end, its head
    {0.14F, -0.21F, 0.25F}, // glued parts of the text, edge, part: more, a sentence end, its tail
    {-0.19F, 0.21F, 0.38F}, // glued parts of the text, edge, part: more, a sentence end, its middle
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a capital, the whole
    {0.00F, 0.00F, 0.00F}, // glued parts of the text, edge, part: more, a capital, its head
    {-0.39F, 0.37F, -0.29F}, // glued parts of the text, edge, part: more, a capital, its tail
    {-0.05F, 0.28F, 0.47F}, // glued parts of the text, edge, part: more, a capital, its middle
};
// clang-format on

} // namespace

std::span<const Weight> learned_weights() {
    return weights;
}

} // namespace makeready::restore
