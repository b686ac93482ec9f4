import { isChannelCue } from "../../../mentions/reader.ts";
import type { Sentence } from "../../../sentence.ts";
import type { DefinitionForm } from "../definition-forms.ts";
import {
  definedWord,
  definitionNoun,
  type Multiple,
  multipleOf,
  partition,
  splitNoun,
} from "./words.ts";

/** "einfach definiert", "singly defined", "triple split". */
export function multipleBeside({ tokens, clauseAt }: Sentence, at: number): DefinitionForm | null {
  const form = multipleOf(tokens[at - 1]?.lower ?? "");
  // "Dein Kanal 25-51 ist durchgehend definiert" speaks of a channel.
  const own = tokens.slice(clauseAt(at).from, at);
  if (form === "single" && own.some(({ lower }) => isChannelCue(lower))) return null;
  return form ? { form, at: { from: at - 1, to: at + 1 } } : null;
}

/** "Vierfach ist die Teilung": the number of parts in the clause of the word, the nearest first. */
export function multipleNear(sentence: Sentence, at: number): DefinitionForm | null {
  const clause = sentence.clauseAt(at);
  const next = sentence.clauses[clause.index + 1];
  const linked = sentence.tokens[clause.to]?.lower === ":" || next?.labelled;
  const to = linked && next ? next.to : clause.to;
  const split = splitNoun.test(sentence.tokens[at]?.lower ?? "");
  for (let away = 1; away < to - clause.from; away += 1) {
    for (const place of [at - away, at + away]) {
      if (place < clause.from || place >= to) continue;
      const form = multipleOf(sentence.tokens[place]?.lower ?? "");
      if (!form || !isOfForm(sentence, place, form)) continue;
      // "a single split" is a split.
      const said = split && form === "single" ? "split" : form;
      return { form: said, at: { from: Math.min(at, place), to: Math.max(at, place) + 1 } };
    }
  }
  return null;
}

/** "simple", "einfach", "single" and "double" are words of everyday talk away from their noun. */
function isOfForm({ tokens }: Sentence, place: number, form: Multiple): boolean {
  const lower = tokens[place]?.lower ?? "";
  if (!/^(?:simple|simply|wide|double|einfach|single|geschlossen\p{L}*)$/u.test(lower)) return true;
  const next = tokens[place + 1];
  if (next === undefined || next.kind === "mark" || next.lower === "one")
    return form !== "split" || lower !== "wide";
  return (
    definitionNoun.test(next.lower) ||
    splitNoun.test(next.lower) ||
    partition.test(next.lower) ||
    definedWord.test(next.lower)
  );
}
