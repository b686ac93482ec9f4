import { createHash } from "node:crypto";
import { finishedSections, sumReports, writtenBy } from "@ck/contracts";
import type { Reading } from "../reading.ts";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** What a finished reading can prove of itself. Its hash is stored with the row. */
export function receiptOf(reading: Reading) {
  const view = reading.view();
  const receipt = {
    v: 1,
    readingId: reading.id,
    registryHash: reading.registryHash,
    factTableHash: sha256(JSON.stringify(view.facts)),
    attempts: reading.attempt,
    writtenBy: writtenBy(view),
    report: sumReports(view),
    sections: finishedSections(view).map(({ id, provenance, text }) => ({
      id,
      provenance,
      textHash: sha256(text),
    })),
  };
  return { receipt, receiptHash: sha256(JSON.stringify(receipt)) };
}
