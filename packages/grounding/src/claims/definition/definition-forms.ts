import type { DefinitionId } from "@ck/chart";
import type { Sentence } from "../../sentence.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { multipleBeside, multipleNear } from "./definition-forms/multiple-near.ts";
import { partsBehind, waysBehind } from "./definition-forms/parts-behind.ts";
import {
  alone,
  definedWord,
  definitionNoun,
  falling,
  hasDefinition,
  multipleOf,
  partition,
  splitNoun,
} from "./definition-forms/words.ts";

/** What a sentence calls the definition. `gap`: a split of whatever kind. */
export type SaidForm = DefinitionId | "gap";

export interface DefinitionForm {
  readonly form: SaidForm;
  readonly at: Span;
}

/** "split the bill", "in a split second", "gespaltene Zunge": everyday talk. */
const everydayNext =
  /^(?:the|your|bill|second|seconds|hair|hairs|up|costs?|zunge|meinung|gefühle|persönlichkeit|freude|leid)$/;

const subject = /^(?:er|sie|es|man|das|du|ich|sich|wir|he|she|it|by|as|as)$/;

/** The forms of definition that a sentence names, each once. */
export function formsIn(sentence: Sentence): DefinitionForm[] {
  const found: DefinitionForm[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const form = formAt(sentence, at);
    if (form && !found.some((other) => overlaps(other.at, form.at))) found.push(form);
  }
  return found;
}

function formAt(sentence: Sentence, at: number): DefinitionForm | null {
  const { tokens } = sentence;
  const lower = tokens[at]?.lower ?? "";
  if (alone.test(lower)) return { form: multipleOf(lower) ?? "gap", at: { from: at, to: at + 1 } };
  const told = definitionNoun.test(lower);
  const split = splitNoun.test(lower) || isPartition(sentence, at);
  if (!told && !split && !definedWord.test(lower) && !falling.test(lower)) return null;
  const next = tokens[at + 1]?.lower ?? "";
  if ((split && everydayNext.test(next)) || (definedWord.test(lower) && subject.test(next)))
    return null;
  const prefix = multipleOf(lower.replace(/-?definition(?:en|s)?$/, ""));
  if (told && prefix) return { form: prefix, at: { from: at, to: at + 1 } };
  const counted = partition.test(lower) || falling.test(lower) ? partsBehind(sentence, at) : null;
  if (counted || falling.test(lower))
    return hasDefinition(sentence) || partition.test(lower) ? counted : null;
  if (split) return splitAt(sentence, at);
  return told ? multipleNear(sentence, at) : multipleBeside(sentence, at);
}

/** "divided into", "deine Definition ist geteilt" */
function isPartition(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  return (
    partition.test(tokens[at]?.lower ?? "") &&
    (hasDefinition(sentence) || /^in(?:to)?$/.test(tokens[at + 1]?.lower ?? ""))
  );
}

/** How many parts a split has, by the words around it; "gap" where nothing tells. */
function splitAt(sentence: Sentence, at: number): DefinitionForm | null {
  const { tokens, planets } = sentence;
  const lower = tokens[at]?.lower ?? "";
  // "in beiden Spalten", "your Moon is split between gate 2 and gate 38"
  if (planets.length > 0 && !hasDefinition(sentence)) return null;
  // "aus der unbewussten Spalte"
  if (/^spalten?$/.test(lower) && sentence.sides.length > 0) return null;
  const ways = waysBehind(sentence, at);
  if (ways) return ways;
  // "nothing to split"
  if (lower === "split" && tokens[at - 1]?.lower === "to") return null;
  const near = multipleNear(sentence, at);
  if (near) return near;
  const named = definitionNoun.test(tokens[at + 1]?.lower ?? "") || /definition/.test(lower);
  return { form: named || hasDefinition(sentence) ? "split" : "gap", at: { from: at, to: at + 1 } };
}
