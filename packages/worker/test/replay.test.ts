import { defaultRegistry, registrySnapshot } from "@ck/registry";
import { afterAll, beforeAll, expect, test } from "vitest";
import { collectEvidence, type Evidence } from "../src/receipt/index.ts";
import {
  compareRecordings,
  recordingOf,
  recordingSchema,
  replayReading,
} from "../src/replay/index.ts";
import {
  composedReading,
  failedOverReading,
  repairedReading,
  resumedReading,
} from "./support/readings-of-every-kind.ts";
import { type Bench, startBench } from "./support/start-bench.ts";

const lie = "Dein Typ ist Projektor.";

let on: Bench;
const kinds = ["repaired", "composed", "failed over", "resumed"] as const;
const collected = new Map<string, Evidence>();
beforeAll(async () => {
  on = await startBench();
  await on.ledger.storeSnapshot(registrySnapshot(defaultRegistry));
  const made = [
    await repairedReading(on),
    await composedReading(on),
    await failedOverReading(on),
    (await resumedReading(on)).readingId,
  ];
  for (const [index, kind] of kinds.entries()) {
    const evidence = await collectEvidence(on.ledger, made[index] ?? "");
    if (evidence) collected.set(kind, evidence);
  }
}, 60_000);
afterAll(async () => {
  expect(on.stub.unexpected).toEqual([]);
  await on.stop();
});

const evidenceOf = (kind: (typeof kinds)[number]): Evidence => {
  const evidence = collected.get(kind);
  if (!evidence) throw new Error("The reading was not made.");
  return evidence;
};
const replay = async (evidence: Evidence) => {
  const before = on.stub.calls.length;
  const replayed = await replayReading(evidence);
  expect(on.stub.calls).toHaveLength(before);
  if (!replayed) throw new Error("The reading has no chart.");
  return replayed;
};

test.each(kinds)(
  "a reading that was %s comes out the same, and nothing is bought",
  async (kind) => {
    const { ok, same, sections } = await replay(evidenceOf(kind));
    expect({ ok, same }).toEqual({ ok: true, same: true });
    for (const { before, now, state } of sections) {
      expect(now.sentences).toEqual(before.sentences);
      if (state === "finished")
        expect(now.report).toMatchObject({ dropped: before.report.dropped });
    }
  },
);

test("what was put right and what was left out is told, with why", async () => {
  const [first] = (await replay(evidenceOf("repaired"))).sections;
  expect(first?.held).toEqual([
    {
      attempt: 1,
      text: lie,
      causes: ["type"],
      became: "repaired",
      instead: "Dein Typ ist Manifestierender Generator.",
    },
    { attempt: 1, text: "Du wirst bald heiraten.", causes: ["prediction"], became: "dropped" },
  ]);
});

test("where each section's text comes from is told", async () => {
  const sources = async (kind: (typeof kinds)[number]) =>
    (await replay(evidenceOf(kind))).sections.map(({ source }) => source);
  expect(new Set(await sources("composed"))).toEqual(new Set(["composer"]));
  expect((await sources("failed over")).at(0)).toBe("answers");
  expect((await sources("failed over")).at(-1)).toBe("composer");
  // The first section's answer went with its worker.
  expect(await sources("resumed")).toEqual(
    ["shown", "answers", "answers"]
      .slice(0, 1)
      .concat(Array.from({ length: (await sources("resumed")).length - 1 }, () => "answers")),
  );
});

test("a sentence that was shown and that the checks of today hold back is lost", async () => {
  const evidence = evidenceOf("repaired");
  const [essence] = evidence.view.sections;
  const shown = essence?.sentences[0]?.text ?? "";
  const as = (text: string) => text.replaceAll(shown, lie);
  // As if the checks of then had let it through.
  const replayed = await replay({
    ...evidence,
    calls: evidence.calls.map((call) => ({ ...call, answer: call.answer && as(call.answer) })),
    view: {
      ...evidence.view,
      sections: evidence.view.sections.map((section) => ({
        ...section,
        sentences: section.sentences.map((sentence) => ({ ...sentence, text: as(sentence.text) })),
      })),
    },
  });
  expect(replayed).toMatchObject({ ok: false, same: false });
  expect(replayed.sections[0]?.lost).toContainEqual({
    section: essence?.id,
    text: lie,
    causes: ["type"],
  });
});

test("a repair goes to the sentence that it was written for, whatever else fails today", async () => {
  const evidence = evidenceOf("repaired");
  // Of the two that failed then, only the second one fails now: the first one's repair is not its.
  const calls = evidence.calls.map((call) =>
    call.purpose === "writing"
      ? { ...call, answer: (call.answer ?? "").replace(lie, "Nimm dir Zeit.") }
      : call,
  );
  const [first] = (await replay({ ...evidence, calls })).sections;
  expect(first?.held).toEqual([
    { attempt: 1, text: "Du wirst bald heiraten.", causes: ["prediction"], became: "dropped" },
  ]);
});

test("a repair of before, which does not tell what it was for, is taken in order", async () => {
  const evidence = evidenceOf("repaired");
  const calls = evidence.calls.map((call) => ({ ...call, repairs: null }));
  expect(await replay({ ...evidence, calls })).toMatchObject({ ok: true, same: true });
});

test("a section in which too much fails today would be bought again", async () => {
  const evidence = evidenceOf("repaired");
  const calls = evidence.calls.map((call) =>
    call.purpose === "writing"
      ? { ...call, answer: (call.answer ?? "").replace(lie, `${lie} ${lie} ${lie}`) }
      : call,
  );
  const [first] = (await replay({ ...evidence, calls })).sections;
  expect(first).toMatchObject({ state: "rejected", same: false, now: { sentences: [] } });
  expect(first?.held.map(({ became }) => became)).toEqual(Array(4).fill("rewritten"));
});

test("a recording has the case without the person: no birth, no context, no ids", async () => {
  const evidence = evidenceOf("repaired");
  const recording = recordingOf(evidence);
  expect(recordingSchema.parse(JSON.parse(JSON.stringify(recording)))).toEqual(recording);
  const text = JSON.stringify(recording);
  expect(text).not.toMatch(/1987|07:30|Berlin|longitude|selbständig/);
  expect(text).not.toContain(evidence.reading.id);
  expect(text).not.toContain(evidence.reading.userId);
});

test("the composer's readings are no recordings", () => {
  expect(recordingOf(evidenceOf("composed"))).toBeNull();
});

test("two sets of recordings are compared case by case, twice the same", async () => {
  const recording = recordingOf(evidenceOf("repaired"));
  if (!recording) throw new Error("There is no recording.");
  const better = {
    ...recording,
    answers: recording.answers.map((answer) => ({
      ...answer,
      text: answer.text.replace(lie, "Nimm dir Zeit."),
    })),
  };
  const sides = { a: [recording], b: [better] };
  const compared = await compareRecordings(sides);
  expect(compared).toMatchObject({
    shared: 1,
    totals: {
      a: { readings: 1, held: 2, repaired: 1, dropped: 1, causes: { type: 1, prediction: 1 } },
      b: { readings: 1, held: 1, repaired: 0, dropped: 1, causes: { prediction: 1 } },
    },
  });
  expect(compared.differing).toHaveLength(1);
  expect(await compareRecordings(sides)).toEqual(compared);
  expect((await compareRecordings({ a: [better], b: [better] })).differing).toEqual([]);
});
