import { type ChannelId, channels, type Language } from "@ck/chart";
import type { Token } from "../text/tokens.ts";

const extra: Readonly<Record<string, readonly string[]>> = {
  "13-33": ["zeuge", "zeugen", "sohn", "sohnes", "sohns", "prodigal"],
  "10-57": ["form", "überlebens"],
  "21-45": ["geldes", "money", "geldlinie", "materialismus"],
  "26-44": ["übertragung", "transmission", "surrender", "hingabe"],
  "11-56": ["neugierde", "suchende", "suchenden"],
  "28-38": ["ringen", "kampf", "kampfes", "ringens", "struggle"],
  "23-43": ["struktur", "structure"],
  "18-58": ["urteil", "urteils", "judgement", "judgment"],
  "34-57": ["macht", "kraft", "power"],
  "10-34": ["erforschung", "erkundung", "exploration"],
};

function namesOf(language: Language): ReadonlyMap<string, readonly ChannelId[]> {
  const names = new Map<string, ChannelId[]>();
  const add = (name: string, id: ChannelId) => {
    const known = names.get(name) ?? [];
    if (!known.includes(id)) names.set(name, [...known, id]);
  };
  for (const { id, name, aliases } of channels) {
    const terms = [name[language], ...aliases[language]].flatMap((term) => term.split("/"));
    for (const term of terms) {
      add(
        term
          .trim()
          .toLowerCase()
          .replace(/^(?:der|die|das|the) /, ""),
        id,
      );
    }
    for (const term of extra[id] ?? []) add(term, id);
  }
  return names;
}

const byLanguage = { de: namesOf("de"), en: namesOf("en") };

const openings = new Set(
  [...byLanguage.de.keys(), ...byLanguage.en.keys()].map((name) => name.split(" ")[0] ?? name),
);

/** Whether the name of a channel may begin with this word, in either language. */
export function opensChannelName(lower: string): boolean {
  return openings.has(lower) || openings.has(lower.replace(/e?s$/, ""));
}

/** The channels whose name begins at a token; a German genitive ("Charismas") counts. */
export function channelsNamed(
  tokens: readonly Token[],
  at: number,
  language: Language,
): readonly ChannelId[] {
  const names = byLanguage[language];
  const first = tokens[at]?.lower;
  if (first === undefined) return [];
  const two = `${first} ${tokens[at + 1]?.lower ?? ""}`;
  return names.get(two) ?? names.get(first) ?? names.get(first.replace(/e?s$/, "")) ?? [];
}
