import { createHash } from "node:crypto";
import { finishedSections, sumReports, writtenBy } from "@ck/contracts";
import { canonicalJson, type Registry } from "@ck/registry";
import type { Reading } from "../reading.ts";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * What a finished reading can prove of itself. Its hash, over canonical JSON, is stored with the
 * row; the database gives objects back with their keys in another order.
 */
export function receiptOf(reading: Reading, registry: Registry) {
  const view = reading.view();
  const receipt = {
    v: 1,
    readingId: reading.id,
    registryHash: registry.hash,
    factTableHash: sha256(canonicalJson(view.facts)),
    attempts: reading.attempt,
    writtenBy: writtenBy(view),
    report: sumReports(view),
    sections: finishedSections(view).map(({ id, provenance, text }) => ({
      id,
      provenance,
      textHash: sha256(text),
    })),
  };
  return { receipt, receiptHash: sha256(canonicalJson(receipt)) };
}
