import type { ComposerFigures } from "../measure/composer.ts";
import { percent, type Share } from "../measure/share.ts";
import type { TrueTextFigures } from "../measure/true-texts.ts";
import { table } from "./table.ts";

const row = (name: string, share: Share) => [
  ...[name, String(share.whole), String(share.part), percent(share)],
];

/** False alarms: sentences that are true and were failed. */
export function reportTrueTexts(texts: TrueTextFigures, composer: ComposerFigures): string {
  return table(
    ["true texts", "sentences", "failed", ""],
    [
      row(`${texts.passages} passages written by hand`, texts.written),
      row(`${composer.readings} composed readings of ${composer.charts} charts`, composer.alarms),
      row("fact tables and patterns", texts.plain),
    ],
  );
}
