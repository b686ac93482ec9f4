import type { Language } from "@ck/chart";
import { matchesIn } from "../text/matches.ts";
import type { Normalised } from "../text/normalise.ts";
import { type Replaced, type Replacement, replaced } from "../text/replaced.ts";
import { type PersonMark, secondPerson } from "./marks.ts";
import { phrases, type Says } from "./phrases.ts";

export interface WithPersons {
  readonly text: Normalised;
  readonly marks: readonly PersonMark[];
}

const relations =
  "gegenübers?|partner(?:in|s)?|(?:ehe|lebens|geschäfts)?partner(?:in|s)?|(?:ehe)?mann(?:es)?|(?:ehe)?frau|freund(?:in|es)?|geliebte[nr]?|liebste[nr]?|lebensgefährt(?:e|en|in)|mitmensch(?:en)?";
const relationsEnglish =
  "(?:business |life )?partner|counterpart|husband|wife|spouse|boyfriend|girlfriend|lover|other half";
const names = new RegExp(
  `(?<![\\p{L}])(?:person b|(?:der|die|den|dem) (?:zweiten?|anderen?) person|(?:der|den|dem) anderen? mensch(?:en)?|dein(?:e|em|en|es|er)? (?:${relations})|the (?:second|other) person|your (?:${relationsEnglish}))(?:'s)?(?![\\p{L}])`,
  "giu",
);
/** "bei B", "B's", but not "z. B.". */
const letter = /(?<![\p{L}\d]|z\. ?)B(?:'s)?(?![\p{L}\d-])/gu;
const reader = /(?<![\p{L}])person a(?![\p{L}])/giu;
/** "bei ihm"; "Er hat …", "Sein Sakral …" where nobody else was named before. */
const pronouns =
  /(?<![\p{L}])(?<=(?:[Bb]ei|[Ff]ür) )(?:ihm|ihn|ihr)(?=[ ,.;:!?]|$)(?! \p{Lu})|^(?:Er|Sie)(?= (?:hat|trägt|besitzt|ist (?:ein |eine )?(?:\p{L}+ )?(?:Generator|Projektor|Manifestor|Reflektor)))|^(?:Sein|Ihr)e?(?= (?:\p{Ll}+e[sr]? )?(?:\p{Lu}\p{L}*(?:zentrum|-Zentrum)|Sakral|Milz|Kehle|Ajna|Herz|Wurzel|Solarplexus|Kopf|Typ|Profil|Autorität|Tor|Kanal|Definition))/gu;
const pronounsEnglish =
  /(?<![\p{L}])(?:he|she|his|him|hers?|they(?= (?:bring|hold|carry))|their(?= (?:own |defined |undefined |open )?(?:gate|channel|profile|type|authority|strategy|head|ajna|throat|g center|heart|sacral|spleen|solar plexus|root|sun|moon|earth)))(?![\p{L}])/giu;

/** Puts one word for person B, and takes out what says of how many a clause speaks. */
export function readPersons(normal: Normalised, language: Language): WithPersons {
  const named = withNames(normal, language);
  const found = phrases.flatMap(({ pattern, read }) =>
    matchesIn(named.text, pattern).map((match) => ({ match, ...read(match) })),
  );
  const chosen: Found[] = [];
  for (const one of found.sort(byPlace))
    if (one.match.index >= endOf(chosen.at(-1))) chosen.push(one);
  const text = replaced(named, chosen.map(partOf));
  const marks = chosen.map((one) => markOf(one, text));
  return marks.some(({ kind }) => kind === "quantity")
    ? inSingular({ text, marks })
    : { text, marks };
}

const plural =
  /(?<![\p{L}])(?:(?<ihr>(?<=\p{L}t )ihr)|(?<=your )(?<center>sacral|spleen|throat|root|head|ajna|heart|g center)s|(?<had>habt)|(?<been>seid)|(?<=(?:seid|als|are|'re|as) (?:(?:also |auch |both |alle |du |you |zwei |two |manifesting |manifestierende )){0,2})(?:(?<german>(?:generator|projektor|manifestor|reflektor))en|(?<english>(?:generator|projector|manifestor|reflector))s))(?![\p{L}])/giu;

/** What is said of two, in the words for one: "habt", "seid Projektoren". */
function inSingular({ text, marks }: { text: Replaced; marks: PersonMark[] }): WithPersons {
  const parts = [...text.text.matchAll(plural)].map(({ 0: words, index, groups }) => {
    const { ihr, had, been, center, german, english } = groups ?? {};
    const by = ihr ? "du" : had ? "hast" : been ? "bist" : (german ?? english ?? center ?? words);
    return { from: index, to: index + words.length, by };
  });
  const singular = replaced(text, parts);
  return { text: singular, marks: marks.map((mark) => ({ ...mark, at: singular.moved(mark.at) })) };
}

/** Of two that begin at one place the longer one comes first. */
function byPlace({ match: left }: Found, { match: right }: Found): number {
  return left.index - right.index || right[0].length - left[0].length;
}

/** "…, die von B in Tor 28", "…, bei B an der Wurzel": a part without a verb, about somebody else. */
const turning =
  /,(?= (?:(?:die|der|das|that) (?:von|of) β|(?:bei |for |in )?(?:β|du|dir|you)) (?:in|im|an|am|auf|über|at|on|through) )/giu;

function withNames(normal: Normalised, language: Language): Normalised {
  const them = language === "en" ? [names, letter, pronounsEnglish] : [names, letter, pronouns];
  const parts = [
    ...them.flatMap((pattern) => partsOf(normal.text, pattern, secondPerson)),
    ...partsOf(normal.text, reader, language === "en" ? "you" : "du"),
  ];
  const named = parts.length === 0 ? normal : replaced(normal, parts);
  const turns = partsOf(named.text, turning, ";");
  return turns.length === 0 ? named : replaced(named, turns);
}

function partsOf(text: string, pattern: RegExp, by: string): Replacement[] {
  return matchesIn(text, pattern).map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
    by,
  }));
}

interface Found {
  readonly match: RegExpExecArray;
  readonly by: string;
  readonly says: Says;
}

function endOf(found: Found | undefined): number {
  return found ? found.match.index + found.match[0].length : 0;
}

/** Of two blanks around words that are taken out one stays. */
function partOf({ match, by }: Found): Replacement {
  const to = match.index + match[0].length;
  const blanks = by === "" && / |^$/.test(match.input.charAt(match.index - 1));
  return { from: match.index, to: blanks && match.input.charAt(to) === " " ? to + 1 : to, by };
}

function markOf({ match, by, says }: Found, text: Replaced): PersonMark {
  const at = text.moved(match.index + match[0].length) - by.length;
  return "quantity" in says
    ? { kind: "quantity", at, quantity: says.quantity }
    : { kind: "other", at, ...says };
}
