import { adoptChart, type ChartWithDoubt, type Fact, factsOf, publicChart } from "@ck/chart";
import type { AcceptedOrder } from "@ck/contracts";
import { differencesBetween } from "../chart/differences.ts";
import { ownChart } from "../chart/embedded.ts";
import type { Drawn } from "../steps/draw-chart.ts";
import type { Difference } from "./leaves.ts";
import type { ReceiptNote } from "./receipt-check.ts";

type Logged = Pick<Drawn, "chart" | "partner" | "facts">;
type Found = { differences: Difference[]; notes: ReceiptNote[] };

/** Calculates the charts of an order again and compares what follows with what the log has. */
export function redraw(
  { birth, partner, chart: given }: Pick<AcceptedOrder, "birth" | "partner" | "chart">,
  logged: Logged,
): Found {
  const [a, b] = [ownChart(birth), partner && ownChart(partner)];
  if (!a || (partner && !b)) return { differences: [{ path: "birth" }], notes: [] };
  const facts = factsOf(given ? adoptChart(given, a) : shown(a), b ? shown(b) : undefined);
  const differences = factDifferences(logged.facts, facts);
  if (differences.length === 0) {
    return { differences, notes: sameWords(logged.facts, facts) ? [] : ["reworded"] };
  }
  const pairs = [
    { theirs: logged.chart, ours: a.chart },
    ...(b && logged.partner ? [{ theirs: logged.partner, ours: b.chart }] : []),
  ];
  const isNearEdge = pairs.every(
    ({ theirs, ours }) => differencesBetween(theirs, ours).length === 0,
  );
  // Only another ephemeris moves an activation: with the same ones the facts must be the same.
  const isMoved = pairs.some(({ theirs, ours }) => !haveSameLines(theirs, ours));
  return isNearEdge && isMoved
    ? { differences: [], notes: ["near_edge"] }
    : { differences, notes: [] };
}

const shown = (own: NonNullable<ReturnType<typeof ownChart>>): ChartWithDoubt => ({
  ...own,
  chart: publicChart(own.chart),
});

function haveSameLines(one: Drawn["chart"], other: Drawn["chart"]): boolean {
  const lines = ({ personality, design }: Drawn["chart"]) =>
    [personality, design].flatMap((side) =>
      Object.entries(side)
        .map(([planet, { gate, line }]) => `${planet} ${gate}.${line}`)
        .toSorted(),
    );
  return lines(one).join() === lines(other).join();
}

/** Facts that only one side has, or that only one side is certain of. */
function factDifferences(claimed: readonly Fact[], found: readonly Fact[]): Difference[] {
  const certaintyIn = (facts: readonly Fact[]) =>
    new Map(facts.map(({ id, certainty }) => [id, certainty]));
  const [a, b] = [certaintyIn(claimed), certaintyIn(found)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((id) => a.get(id) !== b.get(id))
    .map((id) => ({ path: `facts.${id}`, claimed: a.get(id), found: b.get(id) }));
}

function sameWords(one: readonly Fact[], other: readonly Fact[]): boolean {
  const words = (facts: readonly Fact[]) =>
    new Map(
      facts.map(({ id, label, text }) => [id, [label.de, label.en, text.de, text.en].join()]),
    );
  const [a, b] = [words(one), words(other)];
  return [...a].every(([id, text]) => b.get(id) === text);
}
