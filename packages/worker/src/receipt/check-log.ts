import { finishedSections, sectionSchema, sentenceSchema, termSchema } from "@ck/contracts";
import { z } from "zod";
import type { Evidence } from "./collect-evidence.ts";
import { type Difference, differencesIn } from "./leaves.ts";
import { type ReceiptCheck, receiptCheck } from "./receipt-check.ts";

/** Sections as rows have them; older ones do not tell where in a sentence a fact is named. */
const storedSectionsSchema = z.array(
  sectionSchema.extend({
    sentences: z.array(
      z.strictObject({ ...sentenceSchema.shape, terms: z.array(termSchema).default([]) }),
    ),
  }),
);

/** Whether the log is whole, and the stored sections are those that it tells. */
export function checkLog({
  events,
  view,
  reading,
  sections,
}: Pick<Evidence, "events" | "view" | "reading" | "sections">): ReceiptCheck {
  const stored = storedSectionsSchema.safeParse(sections);
  const inSections = stored.success
    ? differencesIn({ sections: stored.data }, { sections: finishedSections(view) })
    : [{ path: "sections" }];
  const misplaced = events.flatMap(({ seq }, index): Difference[] =>
    seq === index + 1 ? [] : [{ path: "seq", claimed: seq, found: index + 1 }],
  );
  const end = differencesIn(
    { lastSeq: reading.lastSeq, status: reading.status },
    { lastSeq: events.length, status: view.status },
  );
  return receiptCheck("log", {
    differences: [...misplaced, ...end, ...inSections],
    tested: events.length,
  });
}
