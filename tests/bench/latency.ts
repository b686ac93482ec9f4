import { executeResultSchema, type LoggedEvent } from "@ck/contracts";
import { sentenceEnd } from "@ck/grounding";
import { chartKey, readPrompt, type StubRequest } from "@ck/test-kit";
import { ask } from "../src/support/lying/ask.ts";
import { orderOf } from "../src/support/lying/orders.ts";
import { hearReading } from "../src/support/lying/raw-events.ts";
import { type System, startSystem } from "../src/support/system.ts";

// Prints how long a sentence takes from the model to the log and to a reader's socket, for one
// reading and for fifty at once: `node bench/latency.ts`.

/** A quick model: 60 tokens of five characters in a second. */
const tokenMs = 1_000 / 60;
const tokenCharacters = 5;
const sentencesEach = 8;

const say = (name: string, figure: string) =>
  process.stdout.write(`${name.padEnd(58)} ${figure}\n`);
const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** A whole answer of the fact table's own sentences, none twice, with the place where each ends. */
function answerTo(request: StubRequest) {
  const { facts, sections } = readPrompt(request);
  let text = "";
  const ends: { sentence: string; at: number }[] = [];
  sections.forEach((id, place) => {
    text += `@@ ${id}\n`;
    for (const { text: sentence } of facts.slice(
      place * sentencesEach,
      (place + 1) * sentencesEach,
    )) {
      const from = text.length;
      text += `${sentence} `;
      ends.push({ sentence, at: from });
    }
    text += "\n";
  });
  // A sentence is whole with the character that makes its end certain: mostly the blank behind it,
  // after a number the next word.
  const certain = ends.map(({ sentence, at }) => {
    let length = sentence.length + 1;
    while (sentenceEnd(text.slice(at, at + length)) < 0 && at + length < text.length) length += 1;
    return { sentence, at: at + length };
  });
  return { text, ends: certain };
}

async function measure(system: System, count: number, first: number) {
  /** When the last byte of a sentence was sent, by chart and sentence. */
  const sentAt = new Map<string, number>();
  system.stub.follow((request) => {
    const key = chartKey(readPrompt(request).facts.map(({ id }) => id));
    const { text, ends } = answerTo(request);
    const open = [...ends];
    return {
      kind: "stream",
      text,
      chunk: tokenCharacters,
      everyMs: tokenMs,
      onSent(characters) {
        for (let next = open[0]; next && next.at <= characters; next = open[0]) {
          sentAt.set(`${key} ${next.sentence}`, Date.now());
          open.shift();
        }
      },
    };
  });
  const people = await Promise.all(
    Array.from({ length: Math.ceil(count / 25) }, () => system.newPerson()),
  );
  const address = `${system.orchestrator.url}/api/orchestrator`;
  const committed: number[] = [];
  const heard: number[] = [];

  async function one(n: number) {
    const { order, key } = orderOf(first + n);
    const token = people[n % people.length]?.accessToken ?? "";
    const answer = await ask(`${address}/execute`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ ...order, agentId: "personality", depth: "professional" }),
    });
    const { jobId } = executeResultSchema.parse(await answer.json());
    const { events } = await hearReading({ url: `${address}/events/${jobId}`, token, hangUps: [] });
    for (const { event, at } of events) note(event, key, at);
  }
  function note({ event, at: writtenAt }: LoggedEvent, key: string, heardAt: number) {
    if (event.type !== "sentence") return;
    const sent = sentAt.get(`${key} ${event.text}`);
    if (sent === undefined) return;
    committed.push(Date.parse(writtenAt) - sent);
    heard.push(heardAt - sent);
  }
  await Promise.all(Array.from({ length: count }, (_, n) => one(n)));
  for (const [name, times] of [
    ["in the log", committed],
    ["on the socket", heard],
  ] as const) {
    const sorted = times.toSorted((a, b) => a - b);
    const [p50, p95, most] = [0.5, 0.95, 1].map((share) => percentile(sorted, share));
    say(
      `${count} at once: last byte -> ${name} (${sorted.length} sentences)`,
      `p50 ${p50} ms, p95 ${p95} ms, most ${most} ms`,
    );
  }
}

const system = await startSystem();
try {
  await system.startWorker({ WORKER_AGENTS: "personality", WORKER_SLOTS: "50" });
  // The first reading of a process loads and compiles.
  await measure(system, 1, 0);
  await measure(system, 1, 1);
  await measure(system, 50, 2);
} finally {
  await system.stop();
}
process.exit(0);
