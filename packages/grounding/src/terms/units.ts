/** Nouns that are counted or numbered, so that the number beside them is no gate. */
const counted =
  /^(?:jahr\w*|jährig\w*|monat\w*|wochen?|tage?n?|stunden?|minuten?|sekunden?|uhr|euro|cent|prozent|grad|kilo\w*|meter\w*|mal|male|seiten?|menschen|leute\w*|personen|kunden\w*|kinder\w*|fragen?|schritt\w*|übungen|kapitel\w*|sätze\w*|punkte\w*|kalorien|treffen|gespräch\w*|termin\w*|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|years?|months?|weeks?|days?|hours?|minutes?|seconds?|o'clock|am|pm|percent|degrees?|euros?|dollars?|pounds?|people|persons?|pages?|times|steps?|questions?|clients?|customers?|children|kids|friends|emails?|calls?|meetings?|chapters?|sentences?|points?|miles?|km|kg|cm|breaths?|things?|reasons?|ways?|january|february|march|april|may|june|july|august|september|october|november|december|year-old|th)$/;

/** Nouns before a number that number something else: "Seite 34", "bus 20". */
const numbered =
  /^(?:seite|seiten|s|kapitel|abschnitt|absatz|hausnummer|nummer|nr|zimmer|raum|platz|haltestelle|bus|buslinie|straßenbahn|tram|gleis|artikel|paragraf|version|punkt|anfang|mitte|ende|alter|jahrgang|autobahn|etage|stock|woche|tag|kw|folge|band|psalm|vers|page|pages|p|chapter|section|number|room|platform|track|route|floor|age|aged|episode|volume|day|week|highway|flat|seat|row|version)$/;

/** Words before a plain number that measure: "seit 34", "about 20". */
const measured =
  /^(?:vor|nach|seit|binnen|until|till|before|after|within|about|around|roughly|etwa|circa|ca|rund|ungefähr|fast|über|knapp)$/;

export function isMeasured(lower: string): boolean {
  return measured.test(lower);
}

export function isCountedNoun(lower: string): boolean {
  return counted.test(lower);
}

export function isNumberedNoun(lower: string): boolean {
  return numbered.test(lower);
}
