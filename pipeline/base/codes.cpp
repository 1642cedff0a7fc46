// Every finding's code in one table: MR0xx manifest syntax, MR1xx articles and assembly, MR2xx
// rights, MR3xx handouts, MR4xx reading and restoring, MR5xx style, MR6xx text and fonts, MR7xx
// pages and pictures, MR8xx EPUB, MR9xx files and the machine. A code is never given a new meaning.
#include "report.hpp"

namespace makeready::base {

const std::vector<CodeRow>& code_table() {
    static const std::vector<CodeRow> rows = {
        {"MR401", "unknown kind of article", "An article is read by its file ending: .md, .markdown or .txt. Give the file the ending of what it holds."},
        {"MR402", "binary file", "The file holds bytes that no text has. Export it as text or Markdown from the program that made it."},
        {"MR403", "empty article", "The file holds no words."},
        {"MR404", "article too large", "Markdown is read up to a limit, so that no input can fill the memory. Cut the file into articles."},
        {"MR405", "article nested too deeply", "Quotes or lists stand inside each other deeper than any reader follows; the inner ones became plain text."},
        {"MR406", "table too wide", "A table row has more cells than any page can show."},
        {"MR407", "header not closed", "The file begins with ---, but no line with --- closes the header; it was read as text."},
        {"MR410", "not well-formed XML", "The file breaks XML's rules at this place, so that nothing behind it can be understood."},
        {"MR411", "unknown character name", "Only the character names of HTML and those that the file itself declares have a meaning."},
        {"MR412", "nested too deeply", "Elements stand in each other beyond any book's need; the limit protects the machine."},
        {"MR413", "unknown encoding", "The bytes are not in the encoding that the file declares, or nobody knows it. UTF-8 always works."},
        {"MR414", "undeclared prefix", "A name's prefix has no xmlns declaration. Well-known prefixes are understood all the same."},
        {"MR415", "entity refused", "A file's own entities may stand for a little plain text, never for markup or other entities."},
        {"MR420", "not a readable archive", "The file is no zip archive, or a part of it does not match its checksum."},
        {"MR421", "archive too large", "The archive holds more files, or more bytes, than any real book; the limit protects the machine."},
        {"MR422", "archive entry's name refused", "A name inside the archive leads out of its folder, or two names are the same."},
        {"MR423", "archive entry can't be opened", "The entry is encrypted or compressed in a way that books do not use."},
        {"MR429", "can't write the archive", "The zip library refused to write; the message holds its reason."},
        {"MR430", "no words", "Nothing was left of the text after repair."},
        {"MR431", "lost characters", "Signs were replaced by U+FFFD before the text came here; nobody can know which they were."},
        {"MR439", "restoration not proven", "The restored words were not the source's words, so the text was kept as plain paragraphs. Please report it."},
        {"MR450", "HTML dropped", "Only plain inline and block elements are kept of HTML inside Markdown; scripts, forms and unknown elements are dropped."},
        {"MR451", "HTML not balanced", "An HTML element inside Markdown is closed without being opened, or never closed."},
        {"MR452", "unknown attribute", "{#id .class key=value} takes an id, classes and a few keys."},
        {"MR453", "id twice", "Two elements of one article have the same id; the second got another."},
        {"MR454", "fenced div not balanced", "A ::: line closes nothing, or a ::: name line is never closed."},
        {"MR455", "several titles", "An article has one level-1 heading, its title; the others became level 2."},
        {"MR456", "note without text", "A [^name] has no [^name]: text, and stands as text."},
        {"MR701", "not a picture", "A figure must be a PNG, a JPEG or an SVG file, whatever its name ends in."},
        {"MR702", "broken picture", "The picture's file is damaged or cut short. Save it again from the program it was made with."},
        {"MR703", "picture too large", "A picture holds at most 100 million pixels, so that none can fill the memory."},
        {"MR704", "picture refers outside itself", "An SVG may not load other files. Embed them in it as data: URIs."},
        {"MR705", "script in a picture", "Scripts in an SVG are never run. Draw what they would draw."},
        {"MR706", "picture that cannot be drawn", "The SVG can be read but not drawn, mostly because it is too large or too deep."},
        {"MR901", "no such file", "The file was named but is not there. Check its name and folder."},
        {"MR902", "unreadable file", "The system refuses to read the file, or it is a folder."},
        {"MR903", "file too large", "Source files are read up to a limit, so that no input can fill the memory."},
        {"MR904", "outside the project", "A book reads only its project's folder and the folders its plan names."},
        {"MR905", "can't write", "The output could not be written. Nothing half-written is left behind."},
    };
    return rows;
}

} // namespace makeready::base
