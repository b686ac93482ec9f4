import type { Sentence } from "../sentence.ts";
import type { Span } from "../text/span.ts";

export type Gender = "er" | "sie" | "es";

/** A thing of a chart that a sentence names and the next one may point to. */
export interface Named extends Span {
  readonly kind: "center" | "gate" | "channel" | "field";
  readonly gender: Gender;
  /** In words that need nothing from the sentence they stood in. */
  readonly phrase: string;
}

const fields: readonly (readonly [RegExp, Gender])[] = [
  [/^(?:autorität|strategie|definition|signatur|authority|strategy|signature)$/, "sie"],
  [/^(?:profil|inkarnationskreuz|kreuz|profile|cross)$/, "es"],
  [/^(?:typ|type)$/, "er"],
];

const your: Readonly<Record<Gender, string>> = { er: "Dein", sie: "Deine", es: "Dein" };

/** The centres, gates, channels and fields of a chart that a sentence names, in their order. */
export function namedIn(sentence: Sentence): Named[] {
  const { tokens, language, centers, gates, channels } = sentence;
  const german = language === "de";
  const own = (gender: Gender, words: string) => `${german ? your[gender] : "Your"} ${words}`;
  const found = [
    ...centers.map(({ from, to }): Named => {
      const gender = genderOf(tokens[to - 1]?.lower ?? "");
      return {
        from,
        to,
        kind: "center",
        gender,
        phrase: own(gender, sentence.wordsOf({ from, to })),
      };
    }),
    ...gates.map(({ from, to, gate }): Named => {
      const phrase = own("es", `${german ? "Tor" : "gate"} ${gate}`);
      return { from, to, kind: "gate", gender: "es", phrase };
    }),
    ...channels.flatMap(({ from, to, id }): Named[] => {
      const phrase = own("er", `${german ? "Kanal" : "channel"} ${id}`);
      return id === null ? [] : [{ from, to, kind: "channel", gender: "er", phrase }];
    }),
    ...tokens.flatMap(({ lower, start, end }, at): Named[] => {
      const gender = fields.find(([pattern]) => pattern.test(lower))?.[1];
      const span = { from: at, to: at + 1 };
      return gender && end > start
        ? [{ ...span, kind: "field", gender, phrase: own(gender, sentence.wordsOf(span)) }]
        : [];
    }),
  ];
  return found.sort((one, other) => one.from - other.from);
}

function genderOf(center: string): Gender {
  if (/^(?:solarplexus|kopf|wille)$/.test(center)) return "er";
  return /^(?:milz|wurzel|kehle)$/.test(center) ? "sie" : "es";
}
