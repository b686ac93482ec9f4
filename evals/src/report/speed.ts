import type { Quantiles, SpeedFigures } from "../measure/speed.ts";
import { table } from "./table.ts";

const cells = ({ p50, p95, p99 }: Quantiles) => [p50, p95, p99].map((value) => value.toFixed(2));

/** How long checks take, in milliseconds. */
export function reportSpeed(figures: readonly SpeedFigures[]): string {
  const rows = figures.flatMap(({ language, readings, sentences, reading, sentence }) => [
    [`whole professional reading, ${language}`, String(readings), ...cells(reading)],
    [`sentence, ${language}`, String(sentences), ...cells(sentence)],
  ]);
  return table(["checked, in milliseconds", "number", "p50", "p95", "p99"], rows);
}
