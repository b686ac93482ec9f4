import { memoByWord } from "../text/memo.ts";

const partner =
  "(?:partner\\p{L}*|gegenüber|gegenstück\\p{L}*|gegentor\\p{L}*|gegenpart\\p{L}*|pendant|ergänzung\\p{L}*|anschluss|(?:auf|for an|for any) (?:antwort|answer|reply)|abnehmer\\p{L}*|(?:andere|zweite|fehlende|bessere) hälfte|counterparts?|(?:other|missing|better|second) hal(?:f|ves)|mates?|opposite numbers?|match)";
/** What a gate does with a partner that is not there. */
const wanting =
  "(?:ohne|kein\\p{L}*|nicht|nie|niemals|weder|niemand\\p{L}*|fehl\\p{L}*|mangelt|vermiss\\p{L}*|such\\p{L}*|wart\\p{L}*|hoff\\p{L}*|sehn\\p{L}*|halten ausschau|hält ausschau|without|no|not|never|neither|nobody|lack\\p{L}*|miss\\p{L}*|wait\\p{L}*|look\\p{L}*|long\\p{L}*|seek\\p{L}*|search\\p{L}*|hop\\p{L}*|want\\p{L}*|need\\p{L}*|brauch\\p{L}*)";
const hangs =
  "\\bhäng(?:t|en|end\\p{L}*)\\b|\\bhänge-?tore?|\\bbaumel\\p{L}*|\\bhang(?:s|ing)?\\b(?! (?:zu|zum|zur|nach)\\b)|\\bdangl\\p{L}*";
const ends =
  "\\blose[sn]? (?:enden?|tore?|fäden)\\b|\\bloose (?:ends?|threads?)|\\boffene[mn] ausgang|\\b(?:offene|einzelne|freie)[sn]? enden?\\b|\\bins (?:leere|nichts|ungewisse)\\b|\\binto (?:the )?(?:void|thin air|empty space|nothing|nowhere)\\b|\\b(?:leads?|leading|goes?|going|points?) nowhere\\b|\\bnirgendwohin\\b";
const halves =
  "\\bhalbe[rn]? kan[aä]l\\p{L}*|\\bkanalhälfte\\p{L}*|\\bhalf a channel|\\bhalf[- ]channels?|\\bkein(?:en)? kanal (?:ein)?fängt|\\bno channel catches|\\bgeh(?:t|en) leer aus\\b|\\bempty-handed\\b|\\bandere[ns]? (?:seite|ende|hälfte) (?:ist |sind |bleibt |bleiben )?(?:leer|offen|frei|unbesetzt|fehl\\p{L}*)|\\bother (?:end|side) (?:is|stays|remains) (?:empty|open|vacant|free)|\\b(?:remains?|stays?|bleib\\p{L}*|nur|only) (?:\\p{L}+ )?(?:half of|die hälfte|eine hälfte|zur hälfte)";
const states =
  "\\bunpaired\\b|\\bpartnerless\\b|\\bunverbunden\\b|\\bverwitwet\\b|\\bwidowed\\b|\\bverwaist\\b|\\borphan(?:s|ed)\\b|\\bunattached\\b|\\bunaccompanied\\b|\\bunanswered\\b|\\bunerwidert\\b|\\beinzelgänger\\p{L}*|\\bloners?\\b|\\bsolist(?:en|in)?\\b|\\bsoloists?\\b";
const single =
  "(?<!\\b(?:a|one|every|not|any) )\\b(?:single|solo|lonely|unpartnered|unmatched|einsam|unverpaart|partnerlos)\\b(?=[^.;]*\\b(?:in|im|is|are|ist|sind|bleib\\p{L}*|stay|remain)\\b)";
const alone =
  "\\b(?:bleibt|bleiben|steht|stehen|floats?|remains?|stays?|stands?|sits?)\\b(?![^.;]*\\b(?:für sich allein|for itself alone|all by itself))[^.;]*\\b(?:allein|alleine|alone|on (?:its|their) own|by (?:itself|themselves))\\b|\\b(?:ist|sind(?! sie)|is|(?<!\\byou )are)\\b[^.;:,]{0,40}(?<!being )\\b(?:allein|alone)\\b(?! (?:für|verantwort|schuld|in |for|respons))|\\ballein(?:e)? (?:bleibt|bleiben|steht|stehen)\\b|\\b(?:hat|haben|findet|finden|has|have|finds?)\\b[^.;:,]{0,40}\\b(?:niemanden|nobody|no one)\\b";
const cue = new RegExp(
  [
    hangs,
    ends,
    halves,
    states,
    single,
    `\\b${wanting}\\b[^.;:]{0,70}\\b${partner}\\b`,
    `\\b${partner}\\b[^.;:]{0,50}\\b${wanting}\\b`,
    alone,
  ].join("|"),
  "u",
);

/** Whether words say that a gate has no partner: "hängt", "a loose end", "wartet auf Anschluss". */
export function saysHanging(lower: string): boolean {
  return cue.test(lower);
}

/** A single word that says so of a gate: "hängend", "dangling", "unpaired". */
export const isHangingWord = memoByWord((lower) =>
  /^(?:häng(?:t|en|end\p{L}*)|hänge-?tore?|baumel\p{L}*|hang(?:s|ing)?|dangl\p{L}*|enden|ends?|partnerlos\p{L}*|un(?:paired|partnered|matched|verbunden|verpaart))$/u.test(
    lower,
  ),
);
