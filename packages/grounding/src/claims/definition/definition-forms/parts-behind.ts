import type { DefinitionId } from "@ck/chart";
import type { Sentence } from "../../../sentence.ts";
import type { DefinitionForm } from "../definition-forms.ts";

/** "divided in two" */
export function partsBehind({ tokens }: Sentence, at: number): DefinitionForm | null {
  const count = tokens[at + 2];
  if (!/^in(?:to)?$/.test(tokens[at + 1]?.lower ?? "") || count?.kind !== "number") return null;
  const form = byCount.get(count.value);
  return form ? { form, at: { from: at, to: at + 3 } } : null;
}

const byCount: ReadonlyMap<number, DefinitionId> = new Map([
  [2, "split"],
  [3, "tripleSplit"],
  [4, "quadrupleSplit"],
]);

/** "split three ways" */
export function waysBehind({ tokens }: Sentence, at: number): DefinitionForm | null {
  const ways = tokens[at + 1];
  const form = ways?.kind === "number" ? byCount.get(ways.value) : undefined;
  return form && tokens[at + 2]?.lower === "ways" ? { form, at: { from: at, to: at + 3 } } : null;
}
