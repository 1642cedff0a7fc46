#include "wording.hpp"

#include "strings.hpp"

namespace makeready::epub {
namespace {

constexpr Wording table[] = {
    {"en", "Cover", "Title page", "Contents", "Start of the text", "Landmarks", "by", "Pages",
     "The text can be enlarged and read aloud.",
     "Headings, a table of contents and landmarks lead through the book.",
     "Every picture has a text that describes it.",
     "Some pictures have no text that describes them.", "Formulas are written in MathML.",
     "The page numbers of the printed edition are marked."},
    {"de", "Umschlag", "Titelseite", "Inhalt", "Beginn des Textes", "Orientierungspunkte", "von",
     "Seiten", "Der Text lässt sich vergrößern und vorlesen.",
     "Überschriften, ein Inhaltsverzeichnis und Orientierungspunkte führen durch das Buch.",
     "Jedes Bild ist in Worten beschrieben.", "Einige Bilder sind nicht in Worten beschrieben.",
     "Formeln sind in MathML geschrieben.", "Die Seitenzahlen der Druckausgabe sind vermerkt."},
    {"es", "Cubierta", "Portada", "Índice", "Comienzo del texto", "Puntos de referencia", "de",
     "Páginas", "El texto se puede ampliar y leer en voz alta.",
     "Los títulos, el índice y los puntos de referencia guían por el libro.",
     "Cada imagen tiene un texto que la describe.",
     "Algunas imágenes no tienen un texto que las describa.",
     "Las fórmulas están escritas en MathML.",
     "Se indican los números de página de la edición impresa."},
    {"fr", "Couverture", "Page de titre", "Table des matières", "Début du texte", "Repères", "par",
     "Pages", "Le texte peut être agrandi et lu à voix haute.",
     "Des titres, une table des matières et des repères guident dans le livre.",
     "Chaque image est décrite par un texte.", "Certaines images ne sont décrites par aucun texte.",
     "Les formules sont écrites en MathML.",
     "Les numéros de page de l’édition imprimée sont indiqués."},
    {"it", "Copertina", "Frontespizio", "Indice", "Inizio del testo", "Punti di riferimento", "di",
     "Pagine", "Il testo si può ingrandire e ascoltare.",
     "Titoli, indice e punti di riferimento guidano attraverso il libro.",
     "Ogni immagine ha un testo che la descrive.",
     "Alcune immagini non hanno un testo che le descriva.", "Le formule sono scritte in MathML.",
     "Sono indicati i numeri di pagina dell’edizione a stampa."},
    {"nl", "Omslag", "Titelpagina", "Inhoud", "Begin van de tekst", "Oriëntatiepunten", "door",
     "Pagina’s", "De tekst kan worden vergroot en voorgelezen.",
     "Koppen, een inhoudsopgave en oriëntatiepunten leiden door het boek.",
     "Elke afbeelding heeft een beschrijving in tekst.",
     "Sommige afbeeldingen hebben geen beschrijving in tekst.",
     "Formules zijn in MathML geschreven.",
     "De paginanummers van de gedrukte uitgave zijn aangegeven."},
    {"pt", "Capa", "Folha de rosto", "Índice", "Início do texto", "Pontos de referência", "de",
     "Páginas", "O texto pode ser ampliado e lido em voz alta.",
     "Títulos, índice e pontos de referência guiam pelo livro.",
     "Cada imagem tem um texto que a descreve.",
     "Algumas imagens não têm um texto que as descreva.", "As fórmulas estão escritas em MathML.",
     "Os números de página da edição impressa estão assinalados."},
    {"sv", "Omslag", "Titelsida", "Innehåll", "Textens början", "Landmärken", "av", "Sidor",
     "Texten kan förstoras och läsas upp.",
     "Rubriker, en innehållsförteckning och landmärken leder genom boken.",
     "Varje bild har en text som beskriver den.", "Några bilder har ingen text som beskriver dem.",
     "Formler är skrivna i MathML.", "Den tryckta utgåvans sidnummer är markerade."},
    {"da", "Omslag", "Titelblad", "Indhold", "Tekstens begyndelse", "Pejlemærker", "af", "Sider",
     "Teksten kan forstørres og læses højt.",
     "Overskrifter, en indholdsfortegnelse og pejlemærker fører gennem bogen.",
     "Hvert billede har en tekst, der beskriver det.",
     "Nogle billeder har ingen tekst, der beskriver dem.", "Formler er skrevet i MathML.",
     "Den trykte udgaves sidetal er markeret."},
    {"nb", "Omslag", "Tittelside", "Innhold", "Begynnelsen av teksten", "Landemerker", "av",
     "Sider", "Teksten kan forstørres og leses opp.",
     "Overskrifter, en innholdsfortegnelse og landemerker fører gjennom boken.",
     "Hvert bilde har en tekst som beskriver det.",
     "Noen bilder har ingen tekst som beskriver dem.", "Formler er skrevet i MathML.",
     "Sidetallene i den trykte utgaven er merket av."},
    {"pl", "Okładka", "Strona tytułowa", "Spis treści", "Początek tekstu", "Punkty orientacyjne",
     "autor:", "Strony", "Tekst można powiększać i odczytywać na głos.",
     "Nagłówki, spis treści i punkty orientacyjne prowadzą przez książkę.",
     "Każda ilustracja ma opis słowny.", "Niektóre ilustracje nie mają opisu słownego.",
     "Wzory zapisano w MathML.", "Zaznaczono numery stron wydania drukowanego."},
    {"ru", "Обложка", "Титульный лист", "Содержание", "Начало текста", "Ориентиры",
     "автор:", "Страницы", "Текст можно увеличивать и читать вслух.",
     "Заголовки, содержание и ориентиры помогают найти нужное место.",
     "У каждого изображения есть словесное описание.",
     "У некоторых изображений нет словесного описания.", "Формулы записаны в MathML.",
     "Отмечены номера страниц печатного издания."},
    {"ar", "الغلاف", "صفحة العنوان", "المحتويات", "بداية النص", "المعالم", "تأليف", "الصفحات",
     "يمكن تكبير النص وقراءته بصوت عال.", "تقود العناوين وجدول المحتويات والمعالم عبر الكتاب.",
     "لكل صورة نص يصفها.", "ليس لبعض الصور نص يصفها.", "كتبت المعادلات بلغة MathML.",
     "أرقام صفحات الطبعة الورقية مبينة."},
    {"ja", "表紙", "扉", "目次", "本文の始まり", "ランドマーク", "著者：", "ページ",
     "文字の拡大と読み上げができます。", "見出し、目次、ランドマークで本の中を移動できます。",
     "すべての画像に説明文があります。", "説明文のない画像があります。",
     "数式はMathMLで書かれています。", "紙の本のページ番号が記されています。", ""},
    {"zh", "封面", "扉页", "目录", "正文开始", "导航点", "作者：", "页码", "文字可以放大和朗读。",
     "标题、目录和导航点可用于浏览全书。", "每幅图片都有文字说明。", "部分图片没有文字说明。",
     "公式用MathML书写。", "标有印刷版的页码。", ""},
};

} // namespace

bool is_wording_of(const Wording& words, std::string_view language) {
    const std::string_view primary = language.substr(0, language.find('-'));
    if (words.language == "nb" && equals_ignoring_ascii_case(primary, "no")) return true;
    return equals_ignoring_ascii_case(words.language, primary);
}

const Wording& wording_of(std::string_view language) {
    for (const Wording& row : table)
        if (is_wording_of(row, language)) return row;
    return table[0];
}

} // namespace makeready::epub
