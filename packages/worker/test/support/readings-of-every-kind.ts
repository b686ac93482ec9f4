import { randomUUID } from "node:crypto";
import { chartOfBirth, factsOf, publicChart } from "@ck/chart";
import type { Provenance, ReadingEvent } from "@ck/contracts";
import { readPrompt, type StubRequest, writeWholeReading } from "@ck/test-kit";
import { openAiModels } from "../../src/model/openai-responses.ts";
import type { Bench } from "./start-bench.ts";

const trueWords = "Dein Typ ist Manifestierender Generator.";

/** The true answer with two lies in its first section, of which a repair puts one right. */
const twoLies = (request: StubRequest) => {
  const text = writeWholeReading(request);
  if (readPrompt(request).toCorrect.length > 0) return `@@ 1\n${trueWords}\n@@ 2\n`;
  const [first = "", ...rest] = text.split(/(?=@@ )/);
  return [`${first}Dein Typ ist Projektor.\n\nDu wirst bald heiraten.\n`, ...rest].join("");
};

/** A reading whose first section had too many lies and was bought again. */
export async function rewrittenReading(on: Bench): Promise<string> {
  let asked = 0;
  on.stub.follow((request) => {
    asked += 1;
    const [first = "", ...rest] = writeWholeReading(request).split(/(?=@@ )/);
    const lies = asked === 1 ? "Dein Typ ist Projektor.\n".repeat(3) : "";
    return { kind: "stream", text: [first + lies, ...rest].join("") };
  });
  return finished(on, await on.order());
}

/** A reading with a sentence that was put right and one that was left out. */
export async function repairedReading(on: Bench): Promise<string> {
  on.stub.follow((request) => ({ kind: "stream", text: twoLies(request) }));
  return finished(on, await on.order());
}

export const composedReading = async (on: Bench): Promise<string> =>
  finished(on, await on.order(), { models: [] });

/** The first model stops in its last section, the second says no, the composer finishes. */
export async function failedOverReading(on: Bench): Promise<string> {
  on.stub.follow((request) => {
    const text = writeWholeReading(request);
    const cut = text.slice(0, text.lastIndexOf("@@") + 60);
    return request.model === "first"
      ? { kind: "stream", text: cut, end: "refusal" }
      : { kind: "status", status: 401 };
  });
  const models = openAiModels({
    apiKey: on.stub.apiKey,
    baseUrl: on.stub.url,
    models: ["first", "second"],
    reasoningTokens: 0,
    limits: { firstByteMs: 20_000, idleMs: 20_000, callMs: 60_000 },
    now: Date.now,
  });
  return finished(on, await on.order({ whenModelsFail: "compose" }), { models });
}

/**
 * A worker dies in the middle of its call, with its first section in the log; another one finishes.
 * `book`: what the dead worker's call did cost is told after all.
 */
export async function resumedReading(on: Bench) {
  const { readingId, epoch, order, after } = await claimByHand(on);
  const birth = chartOfBirth(order.birth);
  const facts = [...factsOf(birth)];
  const write = (events: readonly ReadingEvent[]) =>
    on.ledger.writeProgress({
      worker: { workerId: "doomed", agents: {} },
      items: [{ readingId, epoch, after, events }],
    });
  const callId = randomUUID();
  await on.ledger.beginCall({
    callId,
    readingId,
    epoch,
    purpose: "writing",
    provider: "openai",
    model: "gpt-4.1",
    reserveMicros: 700,
    ceilingMicros: 1_000_000,
  });
  const provenance = await provenanceOf(on);
  await write([
    { type: "started", attempt: 1 },
    { type: "chart", chart: publicChart(birth.chart), partner: null, facts },
    { type: "section_started", section: "essence", attempt: 1, provenance },
    {
      type: "sentence",
      section: "essence",
      attempt: 1,
      n: 1,
      paragraph: 1,
      text: trueWords,
      facts: [],
    },
    {
      type: "section_finished",
      section: "essence",
      attempt: 1,
      checked: 1,
      repaired: 0,
      dropped: 0,
    },
  ]);
  await on.sql`update coach_readings set lease_until = now() - interval '1 second'
    where id = ${readingId}`;
  await on.ledger.sweep({ reclaim: true, offer: true });
  on.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
  await finished(on, readingId);
  const book = () =>
    on.ledger.settleCall({
      callId,
      result: "aborted",
      costMicros: 300,
      inputTokens: 100,
      outputTokens: 20,
      responseId: null,
      usage: null,
      answer: `@@ essence\n${trueWords}\n@@ decisions\nEin`,
      error: "gone",
    });
  return { readingId, book };
}

async function claimByHand(on: Bench) {
  const readingId = await on.order();
  const claim = await on.ledger.claim({ readingId, ticket: 0, workerId: "doomed" });
  if (claim.outcome !== "claimed") throw new Error("The claim was stale.");
  return { readingId, epoch: claim.epoch, order: claim.order, after: claim.lastSeq };
}

/** Who writes the readings of this bench. */
async function provenanceOf(on: Bench): Promise<Provenance> {
  on.stub.follow((request) => ({ kind: "stream", text: writeWholeReading(request) }));
  const log = await on.log(await finished(on, await on.order()));
  const started = log.find((event) => event.type === "section_started");
  if (started?.type !== "section_started") throw new Error("Nothing was written.");
  return started.provenance;
}

async function finished(on: Bench, readingId: string, changes: Parameters<Bench["work"]>[1] = {}) {
  const { status } = await on.work(readingId, changes);
  if (status !== "completed") throw new Error(`The reading is ${status}.`);
  return readingId;
}
