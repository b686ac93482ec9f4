import type { Causes, Sentence } from "@ck/contracts";
import { type Checker, pointsBack, splitSentences } from "@ck/grounding";
import type { Language } from "@ck/registry";
import { repairableSentences } from "../limits.ts";
import { behind } from "./behind.ts";
import { endsLikeSentence } from "./paragraph-lines.ts";
import { plainSentence } from "./plain-sentence.ts";
import { sentToRepair } from "./sent-to-repair.ts";
import { causesOf, counterFactsOf, passes, type Verdict } from "./verdict.ts";

type Held = {
  paragraph: number;
  raw: string;
  /** What stands right before it, which it may answer or point to. */
  before: string | null;
  verdict: Verdict;
};

/** A sentence that did not pass, with what the chart says instead. */
export type FailedSentence = { sentence: string; counterFacts: string[] };

/**
 * Puts failing sentences right: the new sentence for each, null where there is none.
 * Its answer is checked again; it is called once for a section.
 */
export type Repair = (failed: readonly FailedSentence[]) => Promise<readonly (string | null)[]>;

export type SectionEnd = { causes: Causes; counterFacts: string[] } & (
  | { kind: "finished"; checked: number; repaired: number; dropped: number }
  /** Too much failed: the section has to be written again, knowing the counter-facts. */
  | { kind: "rewrite" }
);

/**
 * Lets checked sentences of one section through, in order. The first that fails holds this
 * section from there; the held rest is repaired, or dropped and marked, at the section's end.
 */
export function createSectionGate(options: {
  checker: Checker;
  language: Language;
  release: (sentence: Sentence) => void;
  /** Null: what fails is left out, however much it is. */
  repair: Repair | null;
  /** Told of every check with its result, in the order in which they are made. */
  onChecked?: ((verdict: Verdict, passed: boolean) => void) | undefined;
}) {
  const { language, release, repair } = options;
  const held: Held[] = [];
  let checked = 0;
  let released = 0;
  let before: string | null = null;

  /** Also what it says by the sentence before it: "Bist du Reflektor? Ja." */
  function check(raw: string, before: string | null): Verdict {
    const verdict = options.checker.checkSentence(raw, before);
    options.onChecked?.(verdict, passes(verdict));
    return verdict;
  }

  const letThrough = ({ paragraph, verdict }: Held) => {
    released += 1;
    const { text, facts, terms } = verdict;
    release({ text, facts: [...facts], terms: [...terms], paragraph });
  };

  /** A failed sentence with what was written for it; null when that is no sentence or fails too. */
  function mended(item: Held, answer: string | null): Held | null {
    const raw = answer === null ? null : plainSentence(answer);
    // More than a sentence is the model talking about its work, or going on with it.
    if (raw === null || splitSentences(raw).length !== 1) return null;
    // Without its end it would run into the next sentence.
    if (!endsLikeSentence(raw)) return null;
    const verdict = check(raw, item.before);
    return passes(verdict) ? { ...item, raw, verdict } : null;
  }

  /** What becomes of each failed sentence; null where it is dropped. */
  async function repaired(failed: readonly Held[]): Promise<Map<Held, Held | null>> {
    const sent = sentToRepair(failed);
    const answers =
      repair && sent.length > 0
        ? await repair(
            sent.map(({ item: { raw, verdict }, mostCounterFacts }) => ({
              sentence: raw,
              counterFacts: counterFactsOf(verdict, language).slice(0, mostCounterFacts),
            })),
          )
        : [];
    const written = new Map(sent.map(({ item }, index) => [item, answers[index] ?? null]));
    return new Map(failed.map((item) => [item, mended(item, written.get(item) ?? null)]));
  }

  /** Releases the held rest in order, without what was dropped and what points back to it. */
  function releaseHeld(replacements: ReadonlyMap<Held, Held | null>) {
    const counts = { repaired: 0, dropped: 0 };
    let previousDropped = false;
    let before = held[0]?.before ?? null;
    for (const item of held) {
      const replacement = replacements.get(item);
      const final = replacement === undefined ? item : replacement;
      previousDropped =
        final === null ||
        (previousDropped && pointsBack(final.verdict.text)) ||
        isWrongBehind(final, before);
      if (final === null || previousDropped) {
        counts.dropped += 1;
        continue;
      }
      if (final !== item) counts.repaired += 1;
      before = behind(before, final.raw);
      letThrough(final);
    }
    return counts;
  }

  /** Whether it says something wrong behind another sentence than the one it was written behind. */
  function isWrongBehind({ raw, before: written }: Held, before: string | null): boolean {
    return before !== written && !passes(options.checker.checkSentence(raw, before));
  }

  return {
    add({ paragraph, text }: { paragraph: number; text: string }) {
      const item = { paragraph, raw: text, before, verdict: check(text, before) };
      before = behind(before, text);
      checked += 1;
      if (held.length === 0 && passes(item.verdict)) letThrough(item);
      else held.push(item);
    },

    /** Whether a sentence failed: then `close` repairs. */
    holds: () => held.length > 0,

    async close(): Promise<SectionEnd> {
      const failed = held.filter(({ verdict }) => !passes(verdict));
      const found = {
        causes: countCauses(failed),
        counterFacts: failed.flatMap(({ verdict }) => counterFactsOf(verdict, language)),
      };
      if (repair && failed.length > repairableSentences(checked)) {
        return { kind: "rewrite", ...found };
      }
      const counts = releaseHeld(await repaired(failed));
      if (released === 0) return { kind: "rewrite", ...found };
      return { kind: "finished", checked, ...counts, ...found };
    },
  };
}

function countCauses(failed: readonly Held[]): Causes {
  const causes: Causes = {};
  for (const cause of failed.flatMap(({ verdict }) => [...causesOf(verdict)])) {
    causes[cause] = (causes[cause] ?? 0) + 1;
  }
  return causes;
}
