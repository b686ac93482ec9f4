import type { ChartWithDoubt } from "../birth-chart.ts";
import { compositeOf } from "../composite/composite-of.ts";
import { possibleComposites } from "../composite/possible-composites.ts";
import type { Fact } from "../fact.ts";
import { claimId } from "./claim.ts";
import { claimsOf } from "./claims-of.ts";
import { inEnglish } from "./english.ts";
import { inGerman } from "./german.ts";
import { pairClaimsOf } from "./pair-claims.ts";
import { wordPair } from "./pair-wording.ts";
import type { Person } from "./wording.ts";

/**
 * The closed list of facts about a chart, or about two charts and what is between them. Nothing
 * else may be said. Facts of person B have `b.` before their id and speak of "die zweite Person".
 */
export function factsOf(a: ChartWithDoubt, b?: ChartWithDoubt): Fact[] {
  if (b === undefined) return factsOfOne(a, "a");
  return [...factsOfOne(a, "a"), ...factsOfOne(b, "b"), ...factsOfPair(a, b)];
}

function factsOfOne({ chart, uncertain }: ChartWithDoubt, person: Person): Fact[] {
  return claimsOf(chart).map((claim) => {
    const id = claimId(claim);
    const german = inGerman(claim, person);
    const english = inEnglish(claim, person);
    return {
      id: person === "a" ? id : `b.${id}`,
      kind: claim.kind,
      person,
      label: { de: german.label, en: english.label },
      text: { de: german.text, en: english.text },
      certainty: uncertain.has(id) ? "uncertain" : "certain",
    };
  });
}

function factsOfPair(a: ChartWithDoubt, b: ChartWithDoubt): Fact[] {
  const always = idsOfAllPairs(a, b);
  return pairClaimsOf(compositeOf(a.chart, b.chart)).map((claim) => {
    const id = claimId(claim);
    const { label, text } = wordPair(claim);
    const certainty = always.has(id) ? "certain" : "uncertain";
    return { id, kind: claim.kind, person: "both", label, text, certainty };
  });
}

/** Ids that hold for every birth of A with every birth of B. */
function idsOfAllPairs(a: ChartWithDoubt, b: ChartWithDoubt): ReadonlySet<string> {
  const idSets = possibleComposites(a, b).map(
    (composite) => new Set<string>(pairClaimsOf(composite).map(claimId)),
  );
  const [first = new Set<string>(), ...rest] = idSets;
  return new Set([...first].filter((id) => rest.every((ids) => ids.has(id))));
}
