import type { PlantedLie } from "@ck/test-kit";

/** A sentence, with all that is needed to check it again. */
export type Traced = { text: string; utc: string; lang: "de" | "en" };

/** What a run over many readings of a lying model found. */
export type LyingFigures = {
  readings: number;
  /** What came over the sockets; `composed` are the sentences of composer sections among them. */
  bytes: number;
  sentences: number;
  composed: number;
  /** Checks that the gate made, and how many did not pass. */
  checks: number;
  failedChecks: number;
  /** Sentences on a socket whose check had not passed before. Has to be empty. */
  unpassed: string[];
  /** Lines on a socket that belong to no event. Has to be empty. */
  strange: string[];
  /** Sentences of a model that the model did not write. Has to be empty. */
  unwritten: string[];
  /** Readings whose stored text is not what the socket showed. Has to be empty. */
  unlike: string[];
  /** Readings that did not end as completed, with how they did. Has to be empty. */
  unfinished: string[];
  lies: number;
  /** Lies that came over a socket. */
  missed: (PlantedLie & Traced)[];
  byKind: Map<string, { planted: number; missed: number }>;
  byDisguise: Map<string, { planted: number; missed: number }>;
  /** True sentences that did not pass. */
  falseAlarms: Traced[];
  truths: number;
  repaired: number;
  dropped: number;
  rewritten: number;
};

export const noFigures = (): LyingFigures => ({
  readings: 0,
  bytes: 0,
  sentences: 0,
  composed: 0,
  checks: 0,
  failedChecks: 0,
  unpassed: [],
  strange: [],
  unwritten: [],
  unlike: [],
  unfinished: [],
  lies: 0,
  missed: [],
  byKind: new Map(),
  byDisguise: new Map(),
  falseAlarms: [],
  truths: 0,
  repaired: 0,
  dropped: 0,
  rewritten: 0,
});
