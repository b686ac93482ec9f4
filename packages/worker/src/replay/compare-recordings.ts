import {
  addMeasures,
  caseOf,
  type Measure,
  measureRecording,
  type RecordedCase,
} from "./measure-recording.ts";
import type { Recording } from "./recording.ts";

type Pair<T> = { a: T; b: T };

export type RecordingComparison = {
  /** All recordings of each side. */
  totals: Pair<Measure>;
  /** Cases that one side alone has, or that come out otherwise. */
  differing: (RecordedCase & Pair<Measure | null>)[];
  /** Cases that both sides have. */
  shared: number;
};

/** Sends the recordings of two sides through today's checks and sets them side by side. */
export async function compareRecordings({
  a,
  b,
}: Pair<readonly Recording[]>): Promise<RecordingComparison> {
  const [left, right] = [await measureCases(a), await measureCases(b)];
  const keys = [...new Set([...left.keys(), ...right.keys()])].toSorted();
  const differing = keys.flatMap((key) => {
    const [one, other] = [left.get(key), right.get(key)];
    const known = one?.of ?? other?.of;
    if (!known || sameMeasure(one?.measure, other?.measure)) return [];
    return [{ ...known, a: one?.measure ?? null, b: other?.measure ?? null }];
  });
  return {
    totals: { a: totalOf(left), b: totalOf(right) },
    differing,
    shared: keys.filter((key) => left.has(key) && right.has(key)).length,
  };
}

type Cases = Map<string, { of: RecordedCase; measure: Measure }>;

/** Of a case that was recorded more than once, all together. */
async function measureCases(recordings: readonly Recording[]): Promise<Cases> {
  const cases: Cases = new Map();
  for (const recording of recordings) {
    const of = caseOf(recording);
    const key = Object.values(of).join(" ");
    const before = cases.get(key);
    const measure = await measureRecording(recording);
    cases.set(key, { of, measure: before ? addMeasures([before.measure, measure]) : measure });
  }
  return cases;
}

const totalOf = (cases: Cases) => addMeasures([...cases.values()].map(({ measure }) => measure));

const sameMeasure = (one: Measure | undefined, other: Measure | undefined) =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (measure: Measure | undefined) =>
  measure && { ...measure, causes: Object.entries(measure.causes).toSorted() };
