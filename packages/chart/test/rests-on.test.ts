import fc from "fast-check";
import { expect, test } from "vitest";
import { channelsOf, definedCentersOf } from "../src/derive/centers.ts";
import { calculateChart, chartOfBirth, factsOf, publicChart, restsOn } from "../src/index.ts";
import { births } from "./support/arbitraries.ts";

const at = (utc: string) => chartOfBirth({ utc, from: utc, to: utc });

/** Everything below a fact, down to the sky. */
function groundOf(id: string, rests: (id: string) => string[]): Set<string> {
  const below = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const ground of rests(next)) {
      if (below.has(ground)) continue;
      below.add(ground);
      open.push(ground);
    }
  }
  return below;
}

/** One whose chart has no channel. */
const reflector = "2036-06-08T23:13:26.240Z";

test("what a fact rests on is itself in the fact table, and nothing rests on itself", () => {
  fc.assert(
    fc.property(births, births, (first, second) => {
      const [a, b] = [at(first), at(second)];
      const [chartA, chartB] = [publicChart(a.chart), publicChart(b.chart)];
      const facts = factsOf(a, b);
      const ids = new Set(facts.map(({ id }) => id));
      const rests = (id: string) => restsOn(id, chartA, chartB);
      for (const { id, kind } of facts) {
        const below = groundOf(id, rests);
        for (const ground of below) expect(ids).toContain(ground);
        expect(below).not.toContain(id);
        // An open centre and a chart without channels rest on what is not there.
        const mayBeBare = ["activation", "center", "count", "theme", "type", "definition"];
        const isOfNothing = [...below].some((ground) => ground.endsWith("count:channels:0"));
        if (!mayBeBare.includes(kind) && !isOfNothing) {
          expect([...below].some((ground) => ground.includes("activation:"))).toBe(true);
        }
      }
    }),
    { numRuns: 10, examples: [[reflector, reflector]] },
  );
});

test("a channel rests on its gates, a gate on its activations, an authority on what was looked at", () => {
  const chart = publicChart(calculateChart("1987-05-14T07:30:00Z"));
  expect(restsOn("channel:20-34", chart)).toEqual(["gate:20", "gate:34"]);
  expect(restsOn("gate:34", chart)).toEqual(["activation:personality:moon:34.4"]);
  expect(restsOn("authority:sacral", chart)).toEqual([
    "center:solarPlexus:undefined",
    "center:sacral:defined",
  ]);
  expect(restsOn("profile:5/1", chart)).toEqual([
    "activation:personality:sun:23.5",
    "activation:design:sun:30.1",
  ]);
  expect(restsOn("type:reflector", chart)).toEqual([]);
});

test("without what a defined centre rests on, it is not defined", () => {
  fc.assert(
    fc.property(births, (birth) => {
      const chart = publicChart(calculateChart(birth));
      for (const center of chart.definedCenters) {
        const gates = restsOn(`center:${center}:defined`, chart)
          .flatMap((channel) => restsOn(channel, chart))
          .map((id) => Number(id.slice("gate:".length)));
        const left = chart.gates.filter((gate) => !gates.includes(gate));
        expect(definedCentersOf(channelsOf(left))).not.toContain(center);
      }
    }),
    { numRuns: 10 },
  );
});
