import type { FactId } from "@ck/chart";
import type { Known } from "../known.ts";

/** The facts that a text about the type may name; null where one is not certain. */
export function factsOfType({ chart, fact }: Known): Readonly<Record<string, FactId | null>> {
  return {
    "": fact(`type:${chart.type}`),
    strategy: fact(`strategy:${chart.strategy}`),
    signature: fact(`signature:${chart.signature}`),
    notSelf: fact(`notSelf:${chart.notSelf}`),
  };
}
