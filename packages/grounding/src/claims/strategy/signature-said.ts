import { isDenied } from "../../modality/denial.ts";
import { isAsked, isContrasted, isOfOthers, isRefused } from "../../modality/taken-back.ts";
import type { Sentence } from "../../sentence.ts";
import { feelingNamed, type NamedFeeling } from "../../terms/strategies.ts";
import { isPersonal, words } from "../../terms/words.ts";
import { saidOfReader } from "../type/type.ts";
import { labelBehind, labelOf } from "./feeling-label.ts";

export interface SaidFeeling extends NamedFeeling {
  readonly index: number;
}

/** What is reached on the right way. */
const arriving =
  /(?<!\p{L})(?:misst du|messen sie|maßstab|gradmesser|prüfstein|messlatte|yardstick|gauge|touchstone|benchmark|\p{L}*signatur\p{L}*|signatures?|lohn|belohn\p{L}*|ernte\p{L}*|kompass\p{L}*|ankomm\p{L}*|ankunft|am ziel|zielgefühl|(?:am|auf dem) richtigen (?:platz|ort|fleck)|richtig (?:liegst|liegen|unterwegs)|richtige[nrsm]? (?:weg|spur|fährte|bahn|kurs)|auf (?:kurs|spur)|auf (?:deinem|ihrem|dem richtigen) weg|(?:dein(?:em)?|ihr(?:em)?) design (?:leb|folg|entsprich)\p{L}*|im einklang mit|(?:folg|leb)\p{L}* (?:du |sie )?(?:deine[rmn]?|ihre[rmn]?) (?:strategie|natur|autorität|design)|(?:live|follow) your (?:strategy|nature|authority)|(?:bist du|du bist|dass du|sie sind) richtig|you are right|live (?:by )?your design|follow your (?:strategy|design|nature)|true to yourself|in deiner mitte|stimmig|stimmigkeit|bei dir selbst|stimmt die richtung|läuft (?:es|alles) (?:rund|gut)|(?:es|alles) (?:rund|gut) läuft|sonnenseite|grünes licht|rewards?|harvest\p{L}*|compass|on (?:the right )?(?:track|course|path)|on your (?:path|way)|aligned|in tune|feels? like|sunny side|prize|arrives?|end of (?:your|the) (?:road|path|day)|home (?:again|to yourself)|right (?:path|track|road|place|ones|way)|green light|going well|go(?:es)? well)(?!\p{L})/u;

/** What tells that one has left it. */
const straying =
  /(?<!\p{L})(?:nicht-?(?:selbst|ich)\p{L}*|(?:not|non)-?self|alarm\p{L}*|warn\p{L}*|rote[nrsm]? (?:lampe|lämpchen|fahne|flagge|ampel)|red (?:flag|light)s?|kehrseite|schattenseite|gegenpol|vom (?:weg|kurs)|abkommst|abgekommen|abwegen|verirrt|verrannt|falsch(?:e[nrsm]?)? (?:liegst|liegen|weg|spur|unterwegs|dampfer|abgebogen)|falsche[nrm]? (?:ort|platz|leute\p{L}*)|wrong (?:place|people)|neben der spur|gegen deine natur|hakt es|entgleis\p{L}*|off (?:track|course|the path|your path)|(?:left|leave|leaving) (?:your|the) path|gegen dein design|von (?:deiner|ihrer) (?:strategie|autorität|natur) (?:entfernt|abgekommen)|away from your (?:strategy|authority|nature|path)|(?:strategie|autorität) (?:übergehst|übergehen|ignorierst|ignorieren|missachtest|missachten|vergisst|vergessen)|(?:skip|ignore|bypass|override|disregard) your (?:strategy|authority)|abseits (?:deines|ihres) weges|against yourself|nicht bei (?:dir bist|sich sind|dir selbst)|(?:bist du|sind sie) nicht bei (?:dir|sich)|stray(?:ed|s)?|drift\p{L}*|from your path|lost your way|wrong (?:turn|path|track|way|direction)|against your (?:nature|design|type)|flip side|shady|shadow side|price|derailed|(?:out of|away from|off) your (?:own )?(?:strategy|authority|nature|path)|(?:went|gone|going|go) (?:wrong|astray))(?!\p{L})/u;

/** "Satisfaction is your measure, anger shows that …": a pair that tells something. */
const telling =
  /(?<!\p{L})(?:zeig(?:t|en)|verrät|verraten|erkennst|recogni[sz]e|merkst|spürst|sagt dir|maßstab|zeichen|signal\p{L}*|measure|shows?|tells?|signs?|signals?|points?)(?!\p{L})/u;

/** "der Lohn deines Typs", "the theme of your type" */
const ofType =
  /(?<!\p{L})(?:dein(?:e[nrms]?)?|ihr(?:e[nrms]?)?|your) (?:typs?|typus|type)(?!\p{L})/u;

/** "kennt jeder", "now and then": a feeling that everybody has. */
const common =
  /(?<!\p{L})(?:jede[rmn]?|mag|may|might|can|kann|ab und zu|manchmal|gelegentlich|now and then|sometimes|occasionally|everybody|everyone|anyone|we all|wir alle)(?!\p{L})/u;

/** "no surprise", "viel Erfolg", "surprise party", "friedlich schlafen": words of everyday talk. */
const idiomBefore = /^(?:no|little|viel|kein|small|keine|guten|pleasant|nasty)$/;
const idiomBehind = /^(?:party|parties|guest|visit|story|stories|to|if|by|versprechend)$/;

const named = {
  good: /(?<!\p{L})(?:\p{L}*signatur\p{L}*|signatures?)(?!\p{L})/u,
  bad: /(?<!\p{L})(?:nicht-?(?:selbst|ich)\p{L}*|(?:not|non)-?self)(?!\p{L})/u,
};

/** "Zufriedenheit ist nicht deine Signatur": the only feeling that is named, and denied. */
export function deniedFeeling(sentence: Sentence): SaidFeeling | null {
  if (!sentence.personal || sentence.question) return null;
  const all = sentence.tokens.flatMap(({ lower }, index) => {
    const feeling = feelingNamed(lower);
    return feeling ? [{ ...feeling, index }] : [];
  });
  const [only, ...others] = all;
  if (!only || others.length > 0) return null;
  const clause = sentence.clauseAt(only.index);
  if (
    clause.hypothetical ||
    clause.conditional ||
    !named[only.notSelf ? "bad" : "good"].test(sentence.lowerOf(clause))
  )
    return null;
  if (isContrasted(sentence, only.index) || isOfOthers(sentence, only.index)) return null;
  // "Frustration is not your enemy but your not-self theme"
  const rest = sentence.lowerOf({ from: only.index, to: sentence.tokens.length });
  const turn = /(?<!\p{L})(?:but|sondern)(?!\p{L})/u.exec(rest);
  if (turn && named[only.notSelf ? "bad" : "good"].test(rest.slice(turn.index))) return null;
  return isDenied(sentence, { from: only.index, to: only.index + 1 }) ? only : null;
}

/** The feelings that a sentence calls the reader's signature or not-self theme. */
export function feelingsSaid(sentence: Sentence): SaidFeeling[] {
  const named = sentence.tokens.flatMap(({ lower }, index) => {
    const feeling = feelingNamed(lower);
    return feeling && !isIdiom(sentence, index) ? [{ ...feeling, index }] : [];
  });
  if (named.length === 0 || !sentence.personal) return [];
  const frames = {
    good: arriving.test(sentence.lower),
    bad: straying.test(sentence.lower),
    type: ofType.test(sentence.lower),
  };
  const both = named.some(({ notSelf }) => notSelf) && named.some(({ notSelf }) => !notSelf);
  const typed = sentence.types.some((type) => saidOfReader(sentence, type) === true);
  const paired = both && telling.test(sentence.lower);
  // "Peace is for Manifestors and satisfaction for Generators; you get surprise"
  const listed = sentence.types.filter(({ plural }) => plural).length > 1;
  const framed = listed || paired || frames.good || frames.bad || frames.type || (both && typed);
  if (!framed) return [];
  return named.filter(({ notSelf, index }) => {
    const own =
      frames.type ||
      labelOf(sentence, index) !== null ||
      (listed && sentence.clauseAt(index).personal) ||
      (notSelf ? frames.bad : frames.good);
    if (!own && !both) return false;
    return !isTakenBack(sentence, index, own);
  });
}

function isIdiom({ tokens }: Sentence, index: number): boolean {
  const [before, word] = [tokens[index - 1]?.lower ?? "", tokens[index]?.lower ?? ""];
  return (
    idiomBefore.test(before) ||
    (before === "by" && word === "surprise") ||
    idiomBehind.test(tokens[index + 1]?.lower ?? "")
  );
}

function isTakenBack(sentence: Sentence, index: number, framed: boolean): boolean {
  const clause = sentence.clauseAt(index);
  if (clause.hypothetical || (clause.conditional && !framed)) return true;
  if (isRefused(sentence, index)) return true;
  if (isAsked(sentence, index) && !sentence.lower.endsWith("?")) return false;
  const at = { from: index, to: index + 1 };
  const labelled = labelBehind(sentence, index) !== null;
  if ((!labelled && isDenied(sentence, at)) || isContrasted(sentence, index)) return true;
  if (isTheirs(sentence, index) || isOfOthers(sentence, index) || isOfOtherType(sentence, index))
    return true;
  const text = sentence.lowerOf(clause);
  return common.test(text) && !arriving.test(text) && !straying.test(text);
}

/** "where they'd be frustrated you turn bitter": the nearest subject before the word has the feeling. */
function isTheirs(sentence: Sentence, index: number): boolean {
  const { from } = sentence.clauseAt(index);
  const before = sentence.tokens.slice(from, index);
  const subject = before.findLast(
    ({ lower, capital }) => isPersonal(lower, capital) || theirs.test(lower),
  );
  return subject !== undefined && theirs.test(subject.lower) && !subject.capital;
}

const theirs = /^(?:they|they'd|they're|they'll|he|she|others|andere|er|man)$/;

/** "A Generator finds satisfaction": the feeling of a type that is not the reader's. */
function isOfOtherType(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  if (clause.personal) return false;
  return (
    sentence.types.some(
      (type) =>
        type.from >= clause.from && type.from < clause.to && saidOfReader(sentence, type) === null,
    ) || words.people.has(sentence.tokens[clause.from]?.lower ?? "")
  );
}
