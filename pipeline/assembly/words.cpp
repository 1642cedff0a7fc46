#include "words.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::assembly {

namespace {

constexpr Words english() {
    return {
        .language = "en",
        .title_page = "Title page",
        .copyright_page = "Copyright",
        .contents = "Contents",
        .part = "Part",
        .chapter = "Chapter",
        .key_points = "Key points",
        .sources = "Sources",
        .colophon = "Colophon",
        .get_help_now = "Get help now",
        .seek_help_now = "Seek help now if you notice any of these:",
        .reviewed_on_by = "Reviewed {date} by {person}",
        .reviewed_on = "Reviewed {date}",
        .reviewed_by = "Reviewed by {person}",
        .written_by = "Written by {person}",
        .edited_by = "Edited by {person}",
        .translated_by = "Translated by {person}",
        .illustrated_by = "Illustrated by {person}",
        .last_and = " and ",
        .version = "Version {version}",
        .licensed = "Licensed under {licence}",
        .permission = "used by permission",
        .own_licences = "These articles have a source or a licence of their own:",
        .made_with = "This book was made with makeready.",
        .date = "{day} {month} {year}",
        .months = {"January", "February", "March", "April", "May", "June", "July", "August",
                   "September", "October", "November", "December"},
    };
}

constexpr Words american() {
    Words words = english();
    words.language = "en-us";
    words.date = "{month} {day}, {year}";
    return words;
}

constexpr Words spanish() {
    return {
        .language = "es",
        .title_page = "Portada",
        .copyright_page = "Créditos",
        .contents = "Índice",
        .part = "Parte",
        .chapter = "Capítulo",
        .key_points = "Puntos clave",
        .sources = "Fuentes",
        .colophon = "Colofón",
        .get_help_now = "Pida ayuda ahora",
        .seek_help_now = "Busque ayuda de inmediato si nota alguna de estas señales:",
        .reviewed_on_by = "Revisado el {date} por {person}",
        .reviewed_on = "Revisado el {date}",
        .reviewed_by = "Revisado por {person}",
        .written_by = "Escrito por {person}",
        .edited_by = "Edición de {person}",
        .translated_by = "Traducción de {person}",
        .illustrated_by = "Ilustraciones de {person}",
        .last_and = " y ",
        .version = "Versión {version}",
        .licensed = "Publicado bajo la licencia {licence}",
        .permission = "reproducido con permiso",
        .own_licences = "Estos artículos tienen su propia fuente o licencia:",
        .made_with = "Este libro se hizo con makeready.",
        .date = "{day} de {month} de {year}",
        .months = {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
                   "septiembre", "octubre", "noviembre", "diciembre"},
    };
}

constexpr Words german() {
    return {
        .language = "de",
        .title_page = "Titelseite",
        .copyright_page = "Impressum",
        .contents = "Inhalt",
        .part = "Teil",
        .chapter = "Kapitel",
        .key_points = "Das Wichtigste",
        .sources = "Quellen",
        .colophon = "Kolophon",
        .get_help_now = "Holen Sie sofort Hilfe",
        .seek_help_now = "Suchen Sie sofort Hilfe, wenn Sie eines dieser Zeichen bemerken:",
        .reviewed_on_by = "Geprüft am {date} von {person}",
        .reviewed_on = "Geprüft am {date}",
        .reviewed_by = "Geprüft von {person}",
        .written_by = "Text: {person}",
        .edited_by = "Herausgegeben von {person}",
        .translated_by = "Übersetzt von {person}",
        .illustrated_by = "Illustriert von {person}",
        .last_and = " und ",
        .version = "Version {version}",
        .licensed = "Lizenz: {licence}",
        .permission = "mit Genehmigung abgedruckt",
        .own_licences = "Diese Artikel haben eine eigene Quelle oder Lizenz:",
        .made_with = "Dieses Buch wurde mit makeready gemacht.",
        .date = "{day}. {month} {year}",
        .months = {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
                   "September", "Oktober", "November", "Dezember"},
    };
}

constexpr Words french() {
    return {
        .language = "fr",
        .title_page = "Page de titre",
        .copyright_page = "Mentions légales",
        .contents = "Table des matières",
        .part = "Partie",
        .chapter = "Chapitre",
        .key_points = "À retenir",
        .sources = "Sources",
        .colophon = "Colophon",
        .get_help_now = "Demandez de l’aide tout de suite",
        .seek_help_now = "Consultez sans attendre si vous remarquez l’un de ces signes\u00A0:",
        .reviewed_on_by = "Relu le {date} par {person}",
        .reviewed_on = "Relu le {date}",
        .reviewed_by = "Relu par {person}",
        .written_by = "Texte de {person}",
        .edited_by = "Sous la direction de {person}",
        .translated_by = "Traduction de {person}",
        .illustrated_by = "Illustrations de {person}",
        .last_and = " et ",
        .version = "Version {version}",
        .licensed = "Publié sous licence {licence}",
        .permission = "reproduit avec autorisation",
        .own_licences = "Ces articles ont une source ou une licence qui leur est propre\u00A0:",
        .made_with = "Ce livre a été réalisé avec makeready.",
        .date = "{day} {month} {year}",
        .months = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                   "septembre", "octobre", "novembre", "décembre"},
    };
}

constexpr Words all_words[] = {english(), american(), spanish(), german(), french()};

const Words* words_of_tag(std::string_view tag) {
    for (const Words& words : all_words)
        if (words.language == tag) return &words;
    return nullptr;
}

std::string_view first_subtag(std::string_view tag) {
    return tag.substr(0, tag.find('-'));
}

} // namespace

const Words* find_words(std::string_view language) {
    const std::string tag = lower_ascii(language);
    if (const Words* words = words_of_tag(tag)) return words;
    return words_of_tag(first_subtag(tag));
}

std::string filled(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    std::string out;
    while (!pattern.empty()) {
        const auto open = std::min(pattern.find('{'), pattern.size());
        out += pattern.substr(0, open);
        const auto close = pattern.find('}', open);
        if (close == std::string_view::npos) break;
        for (const auto& [name, value] : values)
            if (pattern.substr(open + 1, close - open - 1) == name) out += value;
        pattern.remove_prefix(close + 1);
    }
    return out;
}

std::string date_in(const Words& words, const manuscript::Date& date) {
    const bool french_first = date.day == 1 && words.language == "fr";
    const std::string day = french_first ? "1er" : std::to_string(date.day);
    return filled(words.date, {{"day", day},
                               {"month", words.months[static_cast<std::size_t>(date.month - 1)]},
                               {"year", std::to_string(date.year)}});
}

std::string listed_in(const Words& words, const std::vector<std::string>& names) {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) out += i + 1 == names.size() ? words.last_and : std::string_view(", ");
        out += names[i];
    }
    return out;
}

std::string part_number_in(const Words& words, int number) {
    static constexpr std::string_view spelt[] = {"One",  "Two", "Three",  "Four",
                                                 "Five", "Six", "Seven",  "Eight",
                                                 "Nine", "Ten", "Eleven", "Twelve"};
    if (first_subtag(words.language) != "en") return upper(lower_roman(number));
    return number <= 12 ? std::string(spelt[number - 1]) : std::to_string(number);
}

std::string edition_in(const Words& words, std::string_view edition) {
    static constexpr std::string_view spelt[] = {"First", "Second",  "Third",  "Fourth", "Fifth",
                                                 "Sixth", "Seventh", "Eighth", "Ninth",  "Tenth"};
    const auto number = integer_of(edition);
    if (!number || *number < 1) return std::string(edition);
    if (words.language == "es") return concat(*number, ".ª edición");
    if (words.language == "de") return concat(*number, ". Auflage");
    if (words.language == "fr") return concat(*number, *number == 1 ? "re" : "e", " édition");
    return *number <= 10 ? concat(spelt[*number - 1], " edition") : concat("Edition ", *number);
}

bool runs_right_to_left(std::string_view language) {
    static constexpr std::string_view tags[] = {"ar", "arc", "ckb", "dv", "fa", "he",
                                                "ps", "sd",  "syr", "ug", "ur", "yi"};
    const std::string tag = lower_ascii(language);
    return std::find(std::begin(tags), std::end(tags), first_subtag(tag)) != std::end(tags);
}

} // namespace makeready::assembly
