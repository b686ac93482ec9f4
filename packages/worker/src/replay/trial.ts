import type { Sentence } from "@ck/contracts";
import { plainSentence } from "../gate/plain-sentence.ts";
import { sentToRepair } from "../gate/sent-to-repair.ts";

/** A sentence that the checks have judged. */
export type Decision = {
  /** As it was written. */
  raw: string;
  /** As a reader would see it. */
  text: string;
  passed: boolean;
  /** What the checks object to. */
  causes: readonly string[];
};

/** One attempt at a section: what was judged, and what a repair offered for what failed. */
export type Trial = {
  section: string;
  attempt: number;
  written: Decision[];
  /** Null until a repair was asked for. */
  offered: readonly (string | null)[] | null;
  mended: Decision[];
};

/** A sentence that was held back, and what became of it. */
export type HeldSentence = {
  attempt: number;
  text: string;
  /** Kinds of claims and rules; `points-back` for a sentence that leans on one left out. */
  causes: readonly string[];
  became: "repaired" | "dropped" | "rewritten";
  /** What is shown instead of it. */
  instead?: string;
};

/** What was held back in an attempt; `shown` null: the whole section was thrown away. */
export function heldIn(trial: Trial, shown: readonly Sentence[] | null): HeldSentence[] {
  const { attempt, written } = trial;
  const replacements = replacementsIn(trial);
  let place = 0;
  return written.flatMap((decision): HeldSentence[] => {
    const { text, passed, causes } = decision;
    if (shown === null) return passed ? [] : [{ attempt, text, causes, became: "rewritten" }];
    const instead = replacements.get(decision);
    const isShown = shown[place]?.text === (passed ? text : instead);
    if (isShown) place += 1;
    if (passed && isShown) return [];
    if (passed) return [{ attempt, text, causes: ["points-back"], became: "dropped" }];
    return isShown && instead !== undefined
      ? [{ attempt, text, causes, became: "repaired", instead }]
      : [{ attempt, text, causes, became: "dropped" }];
  });
}

/** For each sentence that failed: what a repair put in its place, where that passed. */
function replacementsIn({ written, offered, mended }: Trial): Map<Decision, string> {
  const replacements = new Map<Decision, string>();
  let judged = 0;
  const failed = written.filter(({ passed }) => !passed);
  for (const [index, { item: decision }] of sentToRepair(failed).entries()) {
    const answer = offered?.[index] ?? null;
    const next = mended[judged];
    // What is no sentence is not judged at all.
    if (answer === null || next?.raw !== plainSentence(answer)) continue;
    judged += 1;
    if (next.passed) replacements.set(decision, next.text);
  }
  return replacements;
}
