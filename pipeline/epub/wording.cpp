#include "wording.hpp"

#include "strings.hpp"

namespace makeready::epub {

const Wording& wording_of(std::string_view language) {
    static constexpr Wording table[] = {
        {"en", "Cover", "Title page", "Contents", "Start of the text", "Landmarks", "by", "Pages"},
        {"de", "Umschlag", "Titelseite", "Inhalt", "Beginn des Textes", "Orientierungspunkte",
         "von", "Seiten"},
        {"es", "Cubierta", "Portada", "Índice", "Comienzo del texto", "Puntos de referencia", "de",
         "Páginas"},
        {"fr", "Couverture", "Page de titre", "Table des matières", "Début du texte", "Repères",
         "par", "Pages"},
        {"it", "Copertina", "Frontespizio", "Indice", "Inizio del testo", "Punti di riferimento",
         "di", "Pagine"},
        {"nl", "Omslag", "Titelpagina", "Inhoud", "Begin van de tekst", "Oriëntatiepunten", "door",
         "Pagina’s"},
        {"pt", "Capa", "Folha de rosto", "Índice", "Início do texto", "Pontos de referência", "de",
         "Páginas"},
    };
    const std::string_view primary = language.substr(0, language.find('-'));
    for (const Wording& row : table)
        if (equals_ignoring_ascii_case(row.language, primary)) return row;
    return table[0];
}

} // namespace makeready::epub
