/**
 * Prints speed and accuracy beside those of other calculators, all in this run:
 *
 *     npm run bench                       ours and natalengine
 *     npm run bench -- --install-oracle   and the Swiss Ephemeris, put into a temporary folder
 *     npm run bench -- --oracle FOLDER    the same, from a folder where it is installed already
 *     npm run bench -- --births 5000      over so many random births, 2,000 if not said
 */
import { arch, cpus, platform } from "node:os";
import { parseArgs } from "node:util";
import { chartOfBirth, factsOf } from "../src/index.ts";
import { searchPlaces } from "../src/place/index.ts";
import type { Calculator } from "./calculator.ts";
import { differences } from "./compare.ts";
import { quantile, randomMinutes, timesOf } from "./measure.ts";
import { natalengine } from "./natalengine.ts";
import { installOracle, openOracle } from "./oracle.ts";
import { ours } from "./ours.ts";

const { values } = parseArgs({
  options: {
    births: { type: "string", default: "2000" },
    oracle: { type: "string" },
    "install-oracle": { type: "boolean", default: false },
  },
});

const say = (name: string, figure: string) =>
  process.stdout.write(`${name.padEnd(66)} ${figure}\n`);
const milliseconds = (sorted: readonly number[]) =>
  `median ${quantile(sorted, 0.5).toFixed(3)} ms, p95 ${quantile(sorted, 0.95).toFixed(3)} ms`;
const isoOf = (instant: number) => new Date(instant).toISOString();

const births = randomMinutes(Number(values.births), Date.UTC(1900, 0, 1), Date.UTC(2050, 0, 1));
const days = births.slice(0, 200);
const dayOf = (birth: number) =>
  chartOfBirth({ utc: isoOf(birth), from: isoOf(birth), to: isoOf(birth + 86_340_000) });

const oracleFolder = values["install-oracle"] ? installOracle() : values.oracle;
const oracle = oracleFolder === undefined ? undefined : openOracle(oracleFolder);
const others: Calculator[] = oracle === undefined ? [natalengine] : [natalengine, oracle];

// natalengine counts in the local time of the process: in UTC it makes no mistake by that.
process.env.TZ = "UTC";

say(`${platform()} ${arch()}, ${cpus()[0]?.model ?? "?"}, Node ${process.versions.node}`, "");
for (const calculator of [ours, ...others]) {
  say(`chart: ${calculator.name}`, milliseconds(timesOf(births, calculator.placesOf)));
}
say("@ck/chart: a birth at an unknown time of a day", milliseconds(timesOf(days, dayOf)));
const charted = days.map(dayOf);
say("@ck/chart: all facts of such a birth, in words", milliseconds(timesOf(charted, factsOf)));

const opened = performance.now();
searchPlaces("München", { language: "de", limit: 8 });
say("@ck/chart/place: first search, table loaded", `${(performance.now() - opened).toFixed(0)} ms`);
const queries = [
  "München",
  "Muenchen",
  "munich",
  "Münchn",
  "Frankfurt",
  "Springfield, Ill",
  "Neust",
];
const typed = Array.from({ length: 100 }, () => queries).flat();
const search = (query: string) => searchPlaces(query, { language: "de", limit: 8 });
say("@ck/chart/place: a search", milliseconds(timesOf(typed, search)));

const reference = oracle ?? ours;
say(`\nagainst ${reference.name}, ${births.length} births 1900-2050`, "");
for (const calculator of oracle === undefined ? [natalengine] : [ours, natalengine]) {
  const { activations, gates, lines, charts, offsets } = differences(calculator, reference, births);
  say(`${calculator.name}: other gate, of ${activations} activations`, `${gates}`);
  say(`${calculator.name}: other gate or line`, `${lines}`);
  say(`${calculator.name}: charts with any difference`, `${charts}`);
  const [middle, p95, most] = [0.5, 0.95, 1].map((share) => quantile(offsets, share).toFixed(1));
  say(`${calculator.name}: off by`, `median ${middle}", p95 ${p95}", at most ${most}"`);
}
