import type { Language } from "@ck/chart";
import { matchesIn } from "../text/matches.ts";
import type { Normalised } from "../text/normalise.ts";
import { type Replaced, type Replacement, replaced } from "../text/replaced.ts";

/** Stands in the text for person B, so that the grammar need not know her many names. */
export const secondPerson = "β";

/** How many of the two a subject stands for: "ihr beide", "keiner von euch", "einer von euch", "nur du". */
export type Quantity = "pair" | "each" | "notEach" | "neither" | "some" | "one" | "onlyA" | "onlyB";

/** Words that say of how many, or of whom else, a clause speaks. They are taken out of the text. */
export type PersonMark =
  | { readonly kind: "quantity"; readonly at: number; readonly quantity: Quantity }
  /** "wie du", "anders als B", ", du auch", ", B nicht": it holds of this person too, or does not. */
  | {
      readonly kind: "other";
      readonly at: number;
      readonly person: "a" | "b";
      readonly same: boolean;
      /** Said of the clause before, not of the one it stands in. */
      readonly behind: boolean;
    };

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

type Says =
  | { readonly quantity: Quantity }
  | { readonly person: "a" | "b"; readonly same: boolean; readonly behind: boolean };

interface Phrase {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): { readonly by: string; readonly says: Says };
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

const du = "(?:du|dir|dich|you)";
const you = `(?:${du}|β)`;
const pre = "(?:(?:das|der|die|that) (?=von|of)|bei |für |in |for |mit |with |auch |von |of )*";

/** Case of the pronoun that stands instead, by the ending of what it replaces. */
function inCase(word: string): string {
  if (/(?:m|en)$/u.test(word)) return "dir";
  return "du";
}

/** Words from edge to edge; a phrase may begin with the blank or comma before it. */
function phrase(source: string, read: Phrase["read"]): Phrase {
  return {
    pattern: new RegExp(`(?:(?<!\\p{L})|(?!\\p{L}))(?:${source})(?![\\p{L}])`, "giu"),
    read,
  };
}

function quantity(source: string, quantityOf: Quantity, by: string): Phrase {
  return phrase(source, () => ({ by, says: { quantity: quantityOf } }));
}

/** The person that the first group of the match that took part names. */
function personIn(match: RegExpExecArray): "a" | "b" {
  return match.slice(1).find((group) => group !== undefined) === secondPerson ? "b" : "a";
}

function other(source: string, same: boolean): Phrase {
  return phrase(source, (match) => ({
    by: "",
    says: { person: personIn(match), same, behind: false },
  }));
}

const ends = "(?=\\s*(?:[,.;:!?)]|$)|\\s+(?:und|aber|and|but)(?!\\p{L}))";
const alikeWords = "auch nicht|auch|ebenso|ebenfalls|genauso|too|as well|likewise";
const opposite =
  "nicht|schon|wohl|keine?n?s?|not|do not|don't|does not|doesn't|is not|isn't|are not|aren't|has not|hasn't|have not|haven't|do|does";
const joins = "(?:\\s*(?:[,;:]|-|,? und|,? aber|,? doch|,? while|,? and|,? but))";

const phrases: readonly Phrase[] = [
  phrase("(keine[rsm]?|niemande?m?) von (?:euch|uns|beiden)(?: beiden| zweien)?", ([, who]) => ({
    by: inCase(who ?? ""),
    says: { quantity: "neither" },
  })),
  quantity(`weder ${pre}du noch ${pre}β|weder ${pre}β noch ${pre}du`, "neither", "du"),
  quantity(`weder ${pre}dir noch ${pre}β|weder ${pre}β noch ${pre}dir`, "neither", "bei dir"),
  quantity("(?:neither|none)(?: one)? of you(?: two| both)?", "neither", "you"),
  quantity(`neither ${pre}you nor ${pre}β|neither ${pre}β nor ${pre}you`, "neither", "you"),
  phrase("(nur )?(eine[rsm]?) von (?:euch|beiden)(?: beiden| zweien)?", ([, only, who]) => ({
    by: inCase(who ?? ""),
    says: { quantity: only ? "one" : "some" },
  })),
  phrase("(only |just |exactly )?one of (?:you(?: two)?|the two of you)", ([, only]) => ({
    by: "you",
    says: { quantity: only ? "one" : "some" },
  })),
  quantity(
    "(?:nobody|no one|niemand)(?: here| hier| of you)?(?= (?:brings|holds|carries|bringt|trägt) | (?:has|hat) (?:an?|the|any|gate|channel|it|one|ein|eine|einen|das|die|den|tor|kanal|es)(?!\\p{L}))",
    "neither",
    "you",
  ),
  phrase(
    "(du|β) (?:bist|ist) (?:die|der) einzige(?: von euch)?,? (?:mit|die|der)",
    ({ 1: who }) => ({
      by: `${who} hast`,
      says: { quantity: who === secondPerson ? "onlyB" : "onlyA" },
    }),
  ),
  phrase(
    "(you|β) (?:are|is) the only one (?:of you )?(?:with|who has|who carries|to have)",
    ({ 1: who }) => ({
      by: `${who} have`,
      says: { quantity: who === secondPerson ? "onlyB" : "onlyA" },
    }),
  ),
  quantity(
    "(?<=(?:euer|eure) (?:\\p{L}+ ){1,3})beide(?: male)?(?! \\p{L}+zentren)|beide male|both times",
    "each",
    "",
  ),
  quantity("you (?:don't|do not) both|not both of you", "notEach", "you"),
  quantity("nicht (?:ihr )?beide", "notEach", "du"),
  phrase("(jede[rsm]?) (?:einzelne[rn]? )?von (?:euch|uns|beiden)(?: beiden)?", ([, who]) => ({
    by: inCase(who ?? ""),
    says: { quantity: "each" },
  })),
  phrase("(?:ihr (?:habt|seid)|(?:habt|seid) ihr)( beide)?", ({ 0: words, 1: two }) => ({
    by: words
      .toLowerCase()
      .replace("ihr", "du")
      .replace(two ?? "", ""),
    says: { quantity: two ? "each" : "pair" },
  })),
  phrase(
    "(?<=^|, )ihr(?= (?!erst|nicht|recht|fast|meist|selbst|sonst)\\p{Ll}+t(?!\\p{L}))|(?<=(?:^|\\P{L})(?:kennt|lebt|könnt|wollt|müsst|dürft|sollt|werdet|entscheidet|wartet|tragt|bringt|braucht|spürt|findet) )ihr(?!\\p{L}|[^.;!?]*β)",
    () => ({ by: "du", says: { quantity: "pair" } }),
  ),
  quantity(
    "(?:eure beiden|beide|eure) profile (?:sind|lauten)(?: beide)?",
    "each",
    "dein Profil ist",
  ),
  quantity("(?:both )?(?:of )?your profiles are(?: both)?", "each", "your profile is"),
  phrase("your (\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)?) and β \\1", ({ 1: name }) => ({
    by: `your ${name}`,
    says: { quantity: "each" },
  })),
  quantity("euch beiden?", "each", "euch"),
  quantity(`(?:sowohl )?${pre}dir (?:und|als auch|wie auch|wie) ${pre}β`, "each", "bei dir"),
  quantity(`(?:sowohl )?${pre}β (?:und|als auch|wie auch) ${pre}dir`, "each", "bei dir"),
  quantity("(?:sowohl )?(?:du und|du als auch|du wie auch) (?:auch )?β", "each", "du"),
  quantity("(?:sowohl )?(?:β und|β als auch|β wie auch) (?:auch )?du", "each", "du"),
  quantity(
    "ihr (?:alle )?(?:beide|zwei(?= (?:habt|seid|teilt|lebt)))|beide von euch",
    "each",
    "du",
  ),
  quantity(
    "(?<=(?:ihr|du und β|β und du) \\p{L}+ (?:\\p{L}+ )?)beide(?! (?:seiten|hälften|male|zentren|tore|kanäle|arten))",
    "each",
    "",
  ),
  quantity("(?:als )?beide(?= \\p{L}+ ihr(?!\\p{L}))", "each", ""),
  quantity("^beide(?= (?:haben|sind|tragen|leben|entscheiden|besitzen|warten))", "each", "du"),
  quantity("(?<=bei )beiden", "each", "euch"),
  quantity("in (?:euren )?beiden (?:charts|bodygraphs|körpergrafiken)", "each", "bei euch"),
  quantity(
    "(?<=(?:^|\\P{L})ihr )teilt(?! euch)(?=,? (?:\\p{L}+ ){0,3}(?:den|das|die|dieses|diesen|tor|kanal|ein))",
    "each",
    "habt",
  ),
  quantity("teilt(?= ihr(?! euch)(?!\\p{L}))", "each", "habt"),
  quantity("(?<=habt (?:ihr )?)(?:beide )?(?:dasselbe|das gleiche)(?= profil)", "each", "das"),
  quantity("(?<=habt (?:ihr )?)(?:beide )?(?:dieselbe|die gleiche)", "each", "die"),
  quantity("(?<=habt (?:ihr )?)(?:beide )?(?:denselben|den gleichen)", "each", "den"),
  quantity("(?<=(?:^|\\P{L})ihr [^,.;]{0,50})gemeinsam(?=\\s*[.,;!])", "each", ""),
  quantity("(?:both )?(?:you and β|β and you)(?: both| each| alike)?", "each", "you"),
  quantity(
    "(?:both|each) of you(?: two)?|(?<!(?:allow|give|offer|grant|lend|let)s? )you(?:(?: are|'re) each| both| each| two)|(?:the )?two of you(?: both)?",
    "each",
    "you",
  ),
  quantity("(?<=you(?: are|'re) )both(?! (?:an?|the|sides)(?!\\p{L}))", "each", ""),
  quantity("in both (?:of )?(?:your )?(?:charts|bodygraphs)", "each", "in you"),
  quantity("both (?:of )?your(?= \\p{L}+s(?!\\p{L}))", "each", "your"),
  quantity(
    "(?<=you (?:both |two )?)share(?= (?!an? (?:electro|channel of|love|sense|way)))",
    "each",
    "have",
  ),
  quantity("in common(?=\\s*[.,;!]|$)", "each", ""),
  phrase(`(?:nur|einzig|allein|only) (${pre})(du|dir|dich|you|β)`, (match) => ({
    by: `${match[1] ?? ""}${match[2] ?? ""}`,
    says: { quantity: match[2] === secondPerson ? "onlyB" : "onlyA" },
  })),
  phrase("(du|dir|you|yours?|β) (?:allein|alone)", (match) => ({
    by: match[1] ?? "",
    says: { quantity: match[1] === secondPerson ? "onlyB" : "onlyA" },
  })),
  other(
    `(?:, )?(?:genau |ebenso |genauso |ganz )?wie (?:auch )?(?:bei )?(du|dir|β)(?:,|(?=\\s*[.;!]|$| (?:hat|hast|ist|bist|besitzt|trägt|trägst|lebt|lebst|auch|eine?[nrms]?|den|das|die|tor|über|verfügt|wartet|entscheidet|\\p{Lu})))`,
    true,
  ),
  other(
    "(?:, )?(?:just |much |exactly )?(?:like|as (?:do|are|is|does)) (you|β)(?:,|(?=\\s*[.;!]|$))|(?:, )?(?:just )?as (you|β) (?:do|does|are|is|have|has)(?:,|(?=\\s*[.;!]|$))",
    true,
  ),
  other(
    `(?:, )?(?:anders als|im (?:gegensatz|unterschied) zu|unlike|in contrast to|as opposed to) (?:bei )?(du|dir|β|you),?`,
    false,
  ),
  phrase(
    `${joins} ${pre}(${you})(?: selbst| aber| hingegen| dagegen| jedoch| however)? (?:(${alikeWords})|(?:do|does|is|are|have|has) (too|as well|likewise)|(?:${opposite}))${ends}`,
    (match) => ({
      by: "",
      says: {
        person: personIn(match),
        same: (match[2] ?? match[3]) !== undefined,
        behind: true,
      },
    }),
  ),
  phrase(
    `${joins}? ?(?:so|neither|nor) (?:do|does|is|are|has|have) (${you})|${joins} auch ${pre}(${you})${ends}|${joins} (?:but )?not (?:in|for) (${you})${ends}`,
    (match) => ({
      by: "",
      says: { person: personIn(match), same: match[3] === undefined, behind: true },
    }),
  ),
];
