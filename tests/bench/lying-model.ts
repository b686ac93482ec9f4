import { appendFile } from "node:fs/promises";
import { runLyingReadings } from "../src/support/lying/run.ts";
import { startSystem } from "../src/support/system.ts";

// Has a lying model write many readings and prints what reached the sockets:
// `node bench/lying-model.ts [readings] [file for the lies that did]`.

const readings = Number(process.argv[2] ?? 200);
const file = process.argv[3];
/** Readings at once: enough to keep two cores busy. */
const lanes = 32;

const say = (name: string, figure: string | number) =>
  process.stdout.write(`${name.padEnd(58)} ${figure}\n`);
const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(3)} %`;

const start = performance.now();
const seconds = () => ((performance.now() - start) / 1_000).toFixed(0);
const system = await startSystem();
try {
  const figures = await runLyingReadings(system, {
    readings,
    lanes,
    seed: 7,
    onProgress: (done) => {
      if (done % 500 === 0) say(`  ${done} readings after`, `${seconds()} s`);
    },
  });
  const { lies, missed, sentences, checks, falseAlarms, truths } = figures;
  say("readings", figures.readings);
  say("time", `${seconds()} s`);
  say("bytes on the sockets", figures.bytes);
  say("sentences on the sockets (of them composed)", `${sentences} (${figures.composed})`);
  say("checks of the gate, not passed", `${checks}, ${figures.failedChecks}`);
  say("sentences on a socket without a check that passed before", figures.unpassed.length);
  say("lines on a socket that belong to no event", figures.strange.length);
  say("model sentences on a socket that no model wrote", figures.unwritten.length);
  say("readings stored otherwise than shown", figures.unlike.length);
  say("readings that did not end as completed", figures.unfinished.length);
  say("lies planted", lies);
  say(
    "lies that never reached a socket",
    `${lies - missed.length} (${share(lies - missed.length, lies)})`,
  );
  say(
    "true sentences held back, of",
    `${falseAlarms.length}, ${truths} (${share(falseAlarms.length, truths)})`,
  );
  say("sentences repaired, left out", `${figures.repaired}, ${figures.dropped}`);
  say("sections written again", figures.rewritten);
  for (const [name, { planted, missed: shown }] of [...figures.byKind, ...figures.byDisguise]) {
    if (shown > 0) say(`  ${name}`, `${shown} of ${planted} reached a socket`);
  }
  for (const text of [...figures.unpassed, ...figures.unwritten, ...figures.unfinished].slice(
    0,
    10,
  ))
    say("  !", text);
  for (const { text } of falseAlarms.slice(0, 10)) say("  held back", text);
  if (file) {
    const lines = missed.map(({ text, utc, lang }) => JSON.stringify({ text, utc, lang }));
    await appendFile(file, lines.map((line) => `${line}\n`).join(""));
  }
} finally {
  await system.stop();
}
process.exit(0);
