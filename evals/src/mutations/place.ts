import type { PublicChart, Side } from "@ck/chart";
import { activationOf, type Stated } from "../sentences/stated.ts";

type Planet = ReturnType<typeof activationOf>["planet"];

const gateNamed = /(?:\bTor|\b[Gg]ate) \d|\b\d{1,2}\.[1-6]\b/;
const lineNamed = /\b[Ll]ini?e [1-6]\b|\b\d{1,2}\.[1-6]\b/;

/**
 * Whether the place that the words of an activation name is not that of another planet or side:
 * "Linie 2 deiner Sonne" holds for the Earth too, whose line is always the same.
 */
export function isElsewhere(
  stated: Stated,
  chart: PublicChart,
  { side, planet }: { readonly side: Side; readonly planet: Planet },
): boolean {
  const { gate, line } = activationOf(stated);
  const there = chart[side][planet];
  return (
    (gateNamed.test(stated.words) && there.gate !== gate) ||
    (lineNamed.test(stated.words) && there.line !== line)
  );
}
