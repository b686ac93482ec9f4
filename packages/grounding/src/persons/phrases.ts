import { type Quantity, secondPerson } from "./marks.ts";

export type Says =
  | { readonly quantity: Quantity }
  | { readonly person: "a" | "b"; readonly same: boolean; readonly behind: boolean };

export interface Phrase {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): { readonly by: string; readonly says: Says };
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

const bareCenters =
  "sacral|spleen|throat|root|head|ajna|heart|g|solar plexus|sakral|milz|kehle|kehl|wurzel|kopf|herz|solarplexus";

/** In the order in which they are looked for; of two at one place the longer one counts. */
export const phrases: readonly Phrase[] = [
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
  phrase(
    "(?:eure (?:beiden )?|euer (?:beider )?|beide |eure zwei )(?<center>sakral|milz|kehl|wurzel|kopf|herz|ajna|solarplexus|g)(?<form>-?zentren|en?|n)?(?= (?:sind|ist|bleiben)(?!\\p{L}))",
    ({ groups }) => ({
      by: `dein ${groups?.center}${groups?.center === "kehl" && !groups?.form?.endsWith("zentren") ? "e" : ""}${groups?.form?.endsWith("zentren") ? "zentrum" : ""}`,
      says: { quantity: "each" },
    }),
  ),
  quantity(
    `(?<=(?:the|das|die|den) (?:${bareCenters})(?:center|zentrum| center)? )(?:in common|gemeinsam)(?=\\s*[.,;!]|$)`,
    "each",
    "definiert",
  ),
  phrase(
    "(?:hier |bei euch |in euch )?(?:begegnen (?:sich|einander)|treffen) (?:hier |sich )?zwei (?<type>(?:Manifestierende )?(?:Generator|Projektor|Manifestor|Reflektor))en(?: aufeinander)?",
    ({ groups }) => ({ by: `du bist ${groups?.type}`, says: { quantity: "each" } }),
  ),
  phrase(
    "(?:you are )?two (?<type>(?:Manifesting )?(?:Generator|Projector|Manifestor|Reflector))s(?: (?:meet|meeting|are meeting))?(?: here)?(?=\\s*[.,;!])",
    ({ groups }) => ({ by: `you are a ${groups?.type}`, says: { quantity: "each" } }),
  ),
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
