import { matchesIn } from "./matches.ts";
import { numberWords, ordinalOf } from "./number-words.ts";
import type { Replacement } from "./replaced.ts";

interface Reading {
  readonly pattern: RegExp;
  /** What is read instead of the match, null where it stays. */
  readonly as: (match: RegExpExecArray) => string | null;
}

const always = (pattern: RegExp, by: string): Reading => ({ pattern, as: () => by });

/** Words that would be read as something else, each with what they say. */
const readings: readonly Reading[] = [
  // The reader, and not somebody else.
  always(
    /(?<!\p{L})(?:you are|you're) (?:someone|somebody|a person|one) with(?!\p{L})/giu,
    "you have",
  ),
  always(/(?<!\p{L})du bist (?:jemand|ein Mensch|eine Person) mit(?!\p{L})/giu, "du hast"),
  {
    pattern: /(?<!\p{L})offen (gesagt|gestanden|gesprochen)(?!\p{L})/giu,
    as: ([, said]) => `ehrlich ${said}`,
  },
  always(
    /(?<!\p{L})Generator(?:in)?, und zwar (?:eine?r? )?manifestierende[rs]?(?!\p{L})/giu,
    "Manifestierender Generator",
  ),
  // A center that shines in a picture is one with color.
  {
    pattern:
      /(?<=(?:bodygraph|chart|körpergrafik|grafik|bei dir|bei ihnen) )leuchtet ((?:der|das|die|deine?|ihre?) [\p{L}-]+)(?=[ ,.;!]|$)(?! (?:nicht|weiß))/giu,
    as: ([, center]) => `ist ${center} farbig`,
  },
  // "Das siebenundfünfzigste Tor": the first four are those of a list.
  {
    pattern:
      /(?<=(?<!\p{L})(?:das|dem|the) )(\p{L}{4,}(?:-\p{L}+)?) (Tor|gate)(?! (?:of|in (?:the|your)|von|im|auf|an|am|on|at)(?!\p{L}))(?!\p{L})/giu,
    as: ([, word = "", gate]) => {
      const value = ordinalOf(word.toLowerCase());
      return value === null || value < 5 ? null : `${gate} ${value}`;
    },
  },
  // "Die Fünf ist bei dir aktiv."
  {
    pattern:
      /(?<=(?<!\p{L})die )(\p{Lu}\p{L}{2,})(?= (?:ist|hast|trägst|gehört|bleibt)[^,.;:]*(?<!\p{L})(?:aktiv\p{L}*|angeschaltet)(?!\p{L})| (?:hast du|trägst du) in dir)/giu,
    as: ([, word = ""]) => digits(word),
  },
  {
    pattern: /(?<=(?<!\p{L})(?:trägst|hast) (?:du )?die )(\p{Lu}\p{L}{2,})(?= in dir)/giu,
    as: ([, word = ""]) => digits(word),
  },
];

function digits(word: string): string | null {
  const value = numberWords.get(word.toLowerCase());
  return value === undefined ? null : String(value);
}

/** Parts of a text with what they are to be read as. */
export function misread(text: string): Replacement[] {
  return readings.flatMap(({ pattern, as }) =>
    matchesIn(text, pattern).flatMap((match) => {
      const by = as(match);
      return by === null ? [] : [{ from: match.index, to: match.index + match[0].length, by }];
    }),
  );
}
