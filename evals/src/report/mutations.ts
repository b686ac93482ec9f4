import type { MutationFigures } from "../measure/mutations.ts";
import { percent, type Share } from "../measure/share.ts";
import { table } from "./table.ts";

const cells = (share: Share) =>
  share.whole === 0 ? ["", ""] : [`${share.part}/${share.whole}`, percent(share, 1)];

/** What was swapped, and how often the checker saw it, in each language. */
export function reportMutations({ charts, caught, arguable, kinds }: MutationFigures): string {
  const rowsOf = (wanted: boolean) =>
    kinds
      .filter((row) => row.arguable === wanted)
      .map(({ kind, caught: { de, en } }) => [kind, ...cells(de), ...cells(en)]);
  const head = ["one detail swapped", "German", "", "English", ""];
  return [
    table(head, rowsOf(false)),
    `${caught.part} of ${caught.whole} false sentences about ${charts} charts caught: ${percent(caught)}`,
    "",
    table(["swapped, but arguably true", "German", "", "English", ""], rowsOf(true)),
    `${arguable.part} of ${arguable.whole} of these caught: ${percent(arguable)} (for information)`,
  ].join("\n");
}
