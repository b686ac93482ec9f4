import {
  finishedSections,
  type Provenance,
  type ReadingView,
  type Result,
  writtenBy,
} from "@ck/contracts";
import type { KnownReading } from "./known-reading.ts";

/** Who wrote a reading so far: the kind, and each writer as `provider/model`. */
export type Writers = { kind: NonNullable<Result["provenance"]>["kind"]; names: string[] };

export const writerOf = ({ provider, model }: Provenance) => `${provider}/${model}`;

const namesOf = (sections: readonly { provenance: Provenance }[]) => [
  ...new Set(sections.map(({ provenance }) => writerOf(provenance))),
];

/** As the log tells it; before the page has the log, as the server knew it. */
export function writersOf(view: ReadingView, known: KnownReading | null): Writers | null {
  const kind = writtenBy(view);
  if (kind) return { kind, names: namesOf(finishedSections(view)) };
  if (view.lastSeq > 0 || !known?.provenance) return null;
  return { kind: known.provenance.kind, names: namesOf(known.sections) };
}
