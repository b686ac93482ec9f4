import { secondPerson } from "./persons/marks.ts";
import type { Sentence } from "./sentence.ts";
import type { Span } from "./text/span.ts";

const verb =
  "(?:ist|sind|bleibt|bleiben|liegt|liegen|sitzt|sitzen|gehört|gehören|steht|stehen|hängt|heißt|lautet|verbindet|verbinden|wirkt|hat|haben|is|are|isn't|aren't|stays?|remains?|lies?|sits?|belongs?|connects?|links?|hangs?|has|have)";
/** "Es ist offen, ob …" stands for no thing. */
const opening = new RegExp(
  `^(er|sie|es|dieser|diese|dieses|it|this|they|these|beide|both) (?=${verb}(?!\\p{L})(?![^,]*, (?:ob|dass|was|wie|wer|wann|that|whether|who|what)(?!\\p{L})))`,
  "iu",
);

type Gender = "er" | "sie" | "es";

interface Named extends Span {
  readonly gender: Gender;
  /** In words that need nothing from the sentence they stood in. */
  readonly phrase: string;
}

const fields: readonly (readonly [RegExp, Gender])[] = [
  [/^(?:autorität|strategie|definition|signatur|authority|strategy|signature)$/, "sie"],
  [/^(?:profil|inkarnationskreuz|kreuz|profile|cross)$/, "es"],
  [/^(?:typ|type)$/, "er"],
];

/** Whether a sentence says something of what the one before it named. */
export function opensWithPronoun(text: string): boolean {
  return opening.test(text);
}

/**
 * What a sentence that opens with a pronoun says, with the pronoun spelled out by the sentence
 * before: one text for each thing that may be meant, none where nothing of the field was named.
 * "Dein Solarplexus ist wach. Er ist definiert." -> "Dein Solarplexus ist definiert."
 */
export function spelledOut(text: string, before: Sentence): string[] {
  const pronoun = opening.exec(text)?.[1];
  if (pronoun === undefined || before.tokens.some(({ lower }) => lower === secondPerson)) return [];
  const lower = pronoun.toLowerCase();
  const rest = text.slice(pronoun.length);
  const named = namedIn(before);
  if (/^(?:they|these|beide|both)$/.test(lower) || /^ (?:sind|bleiben|liegen|haben)/.test(rest)) {
    const and = before.language === "de" ? " und " : " and ";
    return named.length > 1 ? [named.map(({ phrase }) => phrase).join(and) + rest] : [];
  }
  const meant =
    before.language === "de" ? named.filter(({ gender }) => isOf(lower, gender)) : named;
  return meant.map(({ phrase }) => phrase + rest);
}

function isOf(pronoun: string, gender: Gender): boolean {
  return { er: /^(?:er|dieser)$/, sie: /^(?:sie|diese)$/, es: /^(?:es|dieses)$/ }[gender].test(
    pronoun,
  );
}

/** The centres, gates, channels and fields of a chart that a sentence names, in their order. */
function namedIn(sentence: Sentence): Named[] {
  const { tokens, language, centers, gates, channels } = sentence;
  const german = language === "de";
  const your = { er: "Dein", sie: "Deine", es: "Dein" } as const;
  const own = (gender: Gender, words: string) => `${german ? your[gender] : "Your"} ${words}`;
  const found = [
    ...centers.map(({ from, to }): Named => {
      const words = sentence.wordsOf({ from, to });
      const gender = genderOf(tokens[to - 1]?.lower ?? "");
      return { from, to, gender, phrase: own(gender, words) };
    }),
    ...gates.map(({ from, to, gate }): Named => {
      return { from, to, gender: "es", phrase: own("es", `${german ? "Tor" : "gate"} ${gate}`) };
    }),
    ...channels.flatMap(({ from, to, id }): Named[] => {
      const phrase = own("er", `${german ? "Kanal" : "channel"} ${id}`);
      return id === null ? [] : [{ from, to, gender: "er", phrase }];
    }),
    ...tokens.flatMap(({ lower, start, end }, at): Named[] => {
      const gender = fields.find(([pattern]) => pattern.test(lower))?.[1];
      const words = sentence.wordsOf({ from: at, to: at + 1 });
      return gender && end > start
        ? [{ from: at, to: at + 1, gender, phrase: own(gender, words) }]
        : [];
    }),
  ];
  return found.sort((one, other) => one.from - other.from);
}

function genderOf(center: string): Gender {
  if (/^(?:solarplexus|kopf|wille)$/.test(center)) return "er";
  return /^(?:milz|wurzel|kehle)$/.test(center) ? "sie" : "es";
}
