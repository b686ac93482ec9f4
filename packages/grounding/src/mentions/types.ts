import type { Language, TypeId } from "@ck/chart";
import { memoByWord } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { wordAt } from "./reader.ts";

export interface TypeMention extends Span {
  readonly id: TypeId;
  readonly plural: boolean;
}

const tail = "(?:-?(?:aura|energie|typ|typs|natur|chart|leben|sein|kind|energy|type|aura))?";
const stems: readonly (readonly [RegExp, TypeId])[] = [
  [
    new RegExp(
      `^(?:manifestierende[nrsm]?-generator(in|en|innen|s)?|manifesting-generators?|mg'?s?|man-?gens?|mani-?gens?)${tail}$`,
    ),
    "manifestingGenerator",
  ],
  [new RegExp(`^generator(in|en|innen|s|'s)?${tail}$`), "generator"],
  [new RegExp(`^manifestor(in|en|innen|s|'s)?${tail}$`), "manifestor"],
  [new RegExp(`^proje[kc]tor(in|en|innen|s|'s)?${tail}$`), "projector"],
  [new RegExp(`^refle[kc]tor(in|en|innen|s|'s)?${tail}$`), "reflector"],
];

const typeNamed = memoByWord(
  (lower) => stems.find(([pattern]) => pattern.test(lower))?.[1] ?? null,
);

/** Whether a type may be named by this word or end with it. */
export function opensType(lower: string): boolean {
  return typeNamed(lower) !== null || /^manifestierende[nrm]?$/.test(lower);
}

/** Plurals of either language; German "Generators" is a genitive. */
const plurals = { de: /(?:toren|ctors|innen|gens|mgs)$/, en: /(?:toren|tors|innen|gens|mgs)$/ };

/** Finds types; "Manifestierender Generator" is one, and "kein Manifestierender" as well. */
export function findTypes(tokens: readonly Token[], language: Language): TypeMention[] {
  const found: TypeMention[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== "word") return;
    const id = typeNamed(token.lower);
    if (id !== null) {
      const manifesting =
        id === "generator" && /^manifest(?:ierende[nrsm]?|ing)$/.test(wordAt(tokens, index - 1));
      const from = manifesting ? index - 1 : index;
      const plural = plurals[language].test(token.lower);
      found.push({ id: manifesting ? "manifestingGenerator" : id, plural, from, to: index + 1 });
      return;
    }
    const next = wordAt(tokens, index + 1);
    const alone =
      token.capital &&
      ((/^manifestierende[nrm]?$/.test(token.lower) && !/^generator/.test(next)) ||
        // "a Manifesting one"
        (token.lower === "manifesting" && /^(?:one|kind|sort|variety)$/.test(next)));
    // "die eines Generators, freilich eines manifestierenden", "a Generator of the manifesting kind"
    const refined =
      /^manifest(?:ierende[nrsm]?|ing)$/.test(token.lower) &&
      found.some((type) => type.id === "generator") &&
      /^(?:[,.;:!?)]?|one|kind|sort|variety)$/.test(next);
    if (alone || refined)
      found.push({ id: "manifestingGenerator", plural: false, from: index, to: index + 1 });
  });
  return found;
}
