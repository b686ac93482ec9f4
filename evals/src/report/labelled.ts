import type { LabelledFigures, LabelledFileFigures } from "../measure/labelled.ts";
import { percent, type Share } from "../measure/share.ts";
import { table } from "./table.ts";

const count = ({ part, whole }: Share) => `${part}/${whole}`;

const cells = ({ caught, alarms }: LabelledFigures) => [
  ...[count(caught), percent(caught), count(alarms), percent(alarms)],
];

/** Labelled sentences: a line for each file, and with `full` one for each of its kinds. */
export function reportLabelled(files: readonly LabelledFileFigures[], full: boolean): string {
  const rows = files.flatMap((file) => [
    [`${file.set}: ${file.name}`, ...cells(file)],
    ...(full ? [...file.kinds].map(([kind, figures]) => [`  ${kind}`, ...cells(figures)]) : []),
  ]);
  const head = ["sentences labelled by hand", "false ones caught", "", "true ones failed", ""];
  return table(head, rows);
}
