import type { SentenceBand } from "@ck/registry";

/** How much may be said in a section: a band of sentences, and how far into it to go for now. */
export type Room = {
  /** Begins a section: nothing is said in it yet. */
  readonly begin: (band: SentenceBand) => void;
  /** From now on sentences are taken until the section has `goal` of them. */
  readonly fillTo: (goal: number) => void;
  /** Whether the section is still short of its goal. */
  readonly isOpen: () => boolean;
  /** Takes a text into the section, unless the goal is reached or its band would be left. */
  readonly take: (text: string) => boolean;
};

export function openRoom(): Room {
  let band: SentenceBand = { min: 0, max: 0 };
  let goal = 0;
  let said = 0;
  return {
    begin: (next) => {
      band = next;
      goal = next.max;
      said = 0;
    },
    fillTo: (next) => {
      goal = Math.min(next, band.max);
    },
    isOpen: () => said < goal,
    take: (text) => {
      const more = countSentences(text);
      if (said >= goal || said + more > band.max) return false;
      said += more;
      return true;
    },
  };
}

/** Authored texts hold no abbreviations, so every mark before a space or the end is a sentence's. */
function countSentences(text: string): number {
  const read = text.replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, "$1");
  return read.match(/[.!?][“”"]?(?=\s|$)/g)?.length ?? 0;
}
