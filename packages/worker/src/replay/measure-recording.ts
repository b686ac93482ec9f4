import { type Causes, sumCauses } from "@ck/contracts";
import { hashOfJson } from "../receipt/hashes.ts";
import { type Recording, replayInputOf } from "./recording.ts";
import { replayAnswers } from "./replay-answers.ts";

/** What today's checks make of answers; of several recordings, added up. */
export type Measure = {
  readings: number;
  /** Shown. */
  sentences: number;
  held: number;
  repaired: number;
  dropped: number;
  /** Held sentences by kind of claim and by rule; a sentence with two counts under both. */
  causes: Causes;
  /** Sections with fewer sentences than they should have. */
  short: number;
  /** Sections that the answers do not finish: they would be bought again. */
  unfinished: number;
};

export const nothingMeasured: Measure = {
  readings: 0,
  sentences: 0,
  held: 0,
  repaired: 0,
  dropped: 0,
  causes: {},
  short: 0,
  unfinished: 0,
};

/** What was asked for, so that the same order under two versions of the prompts is found. */
export type RecordedCase = Pick<Recording, "agentId" | "depth" | "style" | "language"> & {
  /** SHA-256 of the charts, hex, its first 12 digits. */
  chart: string;
};

const digits = 12;

export const caseOf = ({
  agentId,
  depth,
  style,
  language,
  chart,
  partner,
}: Recording): RecordedCase => ({
  agentId,
  depth,
  style,
  language,
  chart: hashOfJson({ chart, partner }).slice(0, digits),
});

/** Sends one recording through today's checks and counts. */
export async function measureRecording(recording: Recording): Promise<Measure> {
  const replayed = await replayAnswers(replayInputOf(recording));
  const held = replayed.flatMap((section) => section.held);
  const became = (end: (typeof held)[number]["became"]) =>
    held.filter((sentence) => sentence.became === end).length;
  const finished = replayed.filter(({ state }) => state === "finished");
  const isShort = ({ id, sentences }: (typeof replayed)[number]) =>
    sentences.length < (recording.sections.find((section) => section.id === id)?.min ?? 0);
  return {
    readings: 1,
    sentences: finished.reduce((sum, { sentences }) => sum + sentences.length, 0),
    held: held.length,
    repaired: became("repaired"),
    dropped: became("dropped"),
    causes: sumCauses(
      held.map(({ causes }) => Object.fromEntries(causes.map((cause) => [cause, 1]))),
    ),
    short: finished.filter(isShort).length,
    unfinished: replayed.length - finished.length,
  };
}

export const addMeasures = (measures: readonly Measure[]): Measure =>
  measures.reduce(
    (sum, measure) => ({
      readings: sum.readings + measure.readings,
      sentences: sum.sentences + measure.sentences,
      held: sum.held + measure.held,
      repaired: sum.repaired + measure.repaired,
      dropped: sum.dropped + measure.dropped,
      causes: sumCauses([sum.causes, measure.causes]),
      short: sum.short + measure.short,
      unfinished: sum.unfinished + measure.unfinished,
    }),
    nothingMeasured,
  );
