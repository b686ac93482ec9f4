import { writtenByLine } from "@ck/contracts";
import type { Writers } from "../lib/written-by.ts";

/** Says who wrote the reading: to people, and in the page's head to programs. */
export function WrittenByLine({ kind, names }: Writers) {
  return (
    <>
      <meta name="ai-generated" content={String(kind !== "composer")} />
      <meta name="written-by" content={kind} />
      <meta name="writers" content={names.join(", ")} />
      <p className="mt-3 inline-block rounded-full bg-accent-soft px-3.5 py-1 text-sm font-medium text-accent">
        {writtenByLine({ kind }, "de")}
      </p>
    </>
  );
}
