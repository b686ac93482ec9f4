const nouns =
  /^(?:Linien?|Zentrum|Tore?s?|Kanal|Haus|Jahr\w*|Lebensjahr\w*|Schritte?|Phasen?|Stufen?|Tag\w*|Woche\w*|Monat\w*|Mal|Punkt\w*|Teil\w*|Platz|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|line|century)$/u;

/** Words after which a number is complete: "Tor 34." is an end, "die 3." is not. */
const counted =
  /(?:^|[^\p{L}])(?:Tore?s?|Toren|Gates?|Kan[aä]le?n?|Linien?|Profile?|channels?|lines?|profiles?|in|auf|und|oder|and|or|mit|bei|um)\s*$/iu;

const determiner =
  /(?:^|[^\p{L}])(?:de[rmns]|die|das|dein\w*|ihr\w*|sein\w*|ein\w*|am|im|zum|zur|vom|ab|bis|seit|jede[rmns]?|diese[rmns]?|the|your)\s*$/iu;

/** Words that open a German or English sentence rather than follow an ordinal number. */
const opener =
  /^(?:D(?:as|er|ie|ein\w*|u|ies\w*|en|em|ort|ann|abei|aher|arum|adurch|azu)|Ih(?:r\w*|nen)|Sie|Es|Er|Wenn|Und|Aber|Hier|In|Im|Mit|Auch|So|Auf|Für|Was|Wer|Wie|Beide?|Th(?:e|is|at|ey|ere)|You\w*|It|An?|When|If|And|But)$/u;

/** "hat als einziges Tor die 52. Herz und Krone …": where gates are spoken of, "die 52" is one. */
const ofGates = /(?<!\p{L})(?:Tore?n?|gates?)(?!\p{L})/iu;

/**
 * Whether "34." before the word `next` is an ordinal ("die 3. Linie") and not the end of a
 * sentence ("… mit Tor 34. Das …"). `before` is the sentence up to the number.
 */
export function isOrdinal({ before, next }: { before: string; next: string }): boolean {
  if (/^[\s#>*_-]*$/.test(before)) return true; // "1. Atme aus": the number of a list item
  const word = /^[\p{L}\d]+/u.exec(next)?.[0] ?? "";
  if (/^\p{Ll}/u.test(word)) return true;
  // "Du hast das Profil 4/6. Tor 22 …"
  if (counted.test(before) || before.endsWith("/")) return false;
  if (nouns.test(word)) return true;
  if (ofGates.test(before)) return false;
  return determiner.test(before) && word !== "" && !opener.test(word) && !/^\d/.test(word);
}
