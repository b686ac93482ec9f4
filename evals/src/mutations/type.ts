import { type TypeId, termOf, typeIdSchema, typeIds } from "@ck/chart";
import { mainPart, type Stated } from "../sentences/stated.ts";
import type { TrueSentence } from "../sentences/true-sentence.ts";
import { type Change, type Mutate, swapGroup } from "./change.ts";

const typeWords =
  /((?:Manifestierende[rn]? |Manifesting )?\b(?:Generator|Manifestor|Projektor|Projector|Reflektor|Reflector))\b/d;

/** "Du bist Projektor" -> "Du bist Generator". */
export const type: Mutate = (sentence, random) =>
  sentence.stated.flatMap((stated) => {
    const match = stated.kind === "type" ? typeWords.exec(stated.words) : null;
    if (!match) return [];
    const own = typeIdSchema.parse(mainPart(stated));
    const others = typeIds.filter((id) => id !== own && fits(id, sentence, stated));
    const near = neighbours[own].filter((id) => others.includes(id));
    const chosen = new Set([...near, ...random.some(others, 1)]);
    return [...chosen].map(
      (id): Change => [swapGroup(stated, match, 1, termOf("type", id, sentence.language))],
    );
  });

/** With whom each is confused. */
const neighbours: Readonly<Record<TypeId, readonly TypeId[]>> = {
  generator: ["manifestingGenerator"],
  manifestingGenerator: ["generator"],
  manifestor: ["manifestingGenerator"],
  projector: ["reflector"],
  reflector: ["projector"],
};

/** "Manifestierender Generator" is a nominative: only where the sentence surely has one. */
function fits(id: TypeId, { text, language }: TrueSentence, { from }: Stated): boolean {
  if (id !== "manifestingGenerator" || language === "en") return true;
  return /(^Als|\b(bist|ist|[AB])(?: als Person [AB])?) $/.test(text.slice(0, from));
}
