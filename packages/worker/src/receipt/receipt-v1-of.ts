import { type ReceiptV1, sumReports, writtenBy } from "@ck/contracts";
import { hashOfJson } from "./hashes.ts";
import { type ReceiptSource, receiptOf } from "./receipt-of.ts";

/** The same reading in the first form of a receipt; its report counts what `counted` does. */
export function receiptV1Of(source: ReceiptSource, counted: ReceiptV1["report"]): ReceiptV1 {
  const { view, registry, readingId } = source;
  const report = Object.entries(sumReports(view)).filter(([name]) => Object.hasOwn(counted, name));
  return {
    v: 1,
    readingId,
    registryHash: registry.hash,
    factTableHash: hashOfJson(view.facts),
    attempts: view.attempt,
    writtenBy: writtenBy(view),
    report: Object.fromEntries(report),
    sections: receiptOf(source).sections.map(({ id, provenance, textHash }) => ({
      id,
      provenance,
      textHash,
    })),
  };
}
