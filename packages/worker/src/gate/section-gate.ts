import type { Report, Sentence } from "@ck/contracts";
import { type Checker, splitSentences } from "@ck/grounding";
import type { Language } from "@ck/registry";
import { repairableSentences } from "../limits.ts";
import { counterFactsOf, passes, type Verdict } from "./verdict.ts";

type Held = { paragraph: number; raw: string; verdict: Verdict };

/** A sentence that did not pass, with what the chart says instead. */
export type FailedSentence = { sentence: string; counterFacts: string[] };

/**
 * Puts failing sentences right: the new sentence for each, null where there is none.
 * Its answer is checked again; it is called once for a section.
 */
export type Repair = (failed: readonly FailedSentence[]) => Promise<readonly (string | null)[]>;

export type SectionEnd =
  | { kind: "finished"; report: Report }
  /** Too much failed: the section has to be written again, knowing these. */
  | { kind: "rewrite"; counterFacts: string[] };

/** A sentence that points back to the one before it means nothing without it. */
const pointsBack =
  /^(das|dies|diese[mnrs]?|dadurch|damit|deshalb|daher|darum|deswegen|dort|this|that|these|those|therefore)\b/i;

/**
 * Lets checked sentences of one section through, in order. The first that fails holds this
 * section from there; the held rest is repaired, or dropped and marked, at the section's end.
 */
export function createSectionGate(options: {
  checker: Checker;
  language: Language;
  release: (sentence: Sentence) => void;
  repair: Repair | null;
}) {
  const { checker, language, release, repair } = options;
  const held: Held[] = [];
  let checked = 0;
  let released = 0;

  const letThrough = ({ paragraph, verdict }: Held) => {
    released += 1;
    release({ text: verdict.text, facts: [...verdict.facts], paragraph });
  };

  /** The held sentences in order, each replaced by its repair; null where it is dropped. */
  async function repaired(failed: readonly Held[]): Promise<Map<Held, Held | null>> {
    const answers = repair
      ? await repair(
          failed.map(({ raw, verdict }) => ({
            sentence: raw,
            counterFacts: counterFactsOf(verdict, language),
          })),
        )
      : [];
    return new Map(
      failed.map((item, index) => {
        const raw = answers[index] ?? null;
        // More than a sentence is the model talking about its work.
        if (raw === null || splitSentences(raw).length !== 1) return [item, null];
        const verdict = checker.checkSentence(raw);
        return [item, passes(verdict) ? { ...item, raw, verdict } : null];
      }),
    );
  }

  return {
    add({ paragraph, text }: { paragraph: number; text: string }) {
      const item = { paragraph, raw: text, verdict: checker.checkSentence(text) };
      checked += 1;
      if (held.length === 0 && passes(item.verdict)) letThrough(item);
      else held.push(item);
    },

    /** Whether a sentence failed: then `close` repairs. */
    holds: () => held.length > 0,

    async close(): Promise<SectionEnd> {
      const failed = held.filter(({ verdict }) => !passes(verdict));
      const counterFacts = failed.flatMap(({ verdict }) => counterFactsOf(verdict, language));
      if (repair && failed.length > repairableSentences(checked)) {
        return { kind: "rewrite", counterFacts };
      }
      const replacements =
        failed.length > 0 ? await repaired(failed) : new Map<Held, Held | null>();
      let mended = 0;
      let dropped = 0;
      let previousDropped = false;
      for (const item of held) {
        const replacement = replacements.get(item);
        const final = replacement === undefined ? item : replacement;
        const isDropped: boolean =
          final === null || (previousDropped && pointsBack.test(final.verdict.text));
        if (final === null || isDropped) dropped += 1;
        else {
          if (final !== item) mended += 1;
          letThrough(final);
        }
        previousDropped = isDropped;
      }
      if (released === 0) return { kind: "rewrite", counterFacts };
      return { kind: "finished", report: { checked, repaired: mended, dropped } };
    },
  };
}
