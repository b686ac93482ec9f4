import { parseRepairAnswer, type SectionId } from "@ck/registry";
import { plainSentence } from "../gate/plain-sentence.ts";
import type { RawAnswer } from "../replay/raw-answer.ts";
import { sectionInAnswer } from "./section-in-answer.ts";

/**
 * A section as one answer gave it: for each of its sentences, in order, what may be shown there,
 * which is the sentence itself or what a repair put in its place.
 */
export type Version = readonly (readonly string[])[];

/** The section as an answer, and what its claim bought to repair it, gave it; null for none. */
export function versionIn(
  writing: RawAnswer,
  { section, answers }: { section: SectionId; answers: readonly RawAnswer[] },
): Version | null {
  const { text, end } = writing;
  const found = sectionInAnswer({ text, isWhole: end === "whole" }, section);
  if (!found?.isClosed) return null;
  const repaired = answers
    .filter((answer) => isRepairOf(answer, { writing, section }))
    .flatMap(repairedIn);
  return found.sentences.map((raw) => [
    raw,
    ...repaired.filter(({ of }) => of === null || of === raw).map(({ sentence }) => sentence),
  ]);
}

/** Only a whole answer puts right; a section ends when it is booked, so a lost one wrote nothing. */
const isRepairOf = (
  { purpose, end, repairs, ...by }: RawAnswer,
  { writing, section }: { writing: RawAnswer; section: SectionId },
): boolean =>
  purpose === "repair" &&
  end === "whole" &&
  by.epoch === writing.epoch &&
  by.provider === writing.provider &&
  by.model === writing.model &&
  (repairs === null || repairs.section === section);

/** `of`: the sentence in whose place it stands; null for calls of before, which do not tell. */
type Repaired = { sentence: string; of: string | null };

function repairedIn({ text, repairs }: RawAnswer): Repaired[] {
  return [...parseRepairAnswer(text)].flatMap(([n, answer]): Repaired[] => {
    const sentence = answer === null ? null : plainSentence(answer);
    if (sentence === null) return [];
    if (repairs === null) return [{ sentence, of: null }];
    const of = repairs.sentences[n - 1];
    return of === undefined ? [] : [{ sentence, of }];
  });
}

/**
 * Indices of the shown sentences that a version does not have in their order, each place once. The
 * first place that fits leaves the most for those that follow.
 */
export function strangeTo(version: Version, shown: readonly string[]): number[] {
  let next = 0;
  return shown.flatMap((text, index) => {
    const at = version.findIndex((place, number) => number >= next && place.includes(text));
    if (at < 0) return [index];
    next = at + 1;
    return [];
  });
}
