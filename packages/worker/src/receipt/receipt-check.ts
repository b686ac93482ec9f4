import type { Difference } from "./leaves.ts";

/** What is tested of a receipt, in this order. */
export const receiptCheckIds = [
  /** It is a receipt of a form that we know. */
  "shape",
  /** Its hash is the one that the reading's row has. */
  "seal",
  /** It speaks of this reading and its order. */
  "order",
  /** Its registry is stored under its hash, and has this hash. */
  "registry",
  /** That registry gives each section's prompt its hash. */
  "prompts",
  /** Chart and facts are those of the log. */
  "chart",
  /** The order's birth gives these facts when it is calculated again. */
  "birth",
  /** The log has no gap, and folded it is the stored result. */
  "log",
  /** Each section's text, sentences and writer, and the Markdown. */
  "texts",
  /** Each section's sentences stand, in order, in one answer of its model, or the composer's. */
  "written",
  /** What the checks counted. */
  "counts",
  /** Every paid call, its answer and the sums. */
  "calls",
  /** Each sentence that was shown passes today's checks. */
  "sentences",
] as const;
export type ReceiptCheckId = (typeof receiptCheckIds)[number];

/** What speaks for no tampering, but must be known. */
export type ReceiptNote =
  /** Calls that stood at their reserve were booked since. */
  | "booked_later"
  /** The ordered registry's snapshot is gone; another one was used. */
  | "other_registry"
  /** The composer has other texts today. */
  | "other_composer"
  /** The checks, or what cuts answers into sentences, have changed since: they judged otherwise. */
  | "other_checker"
  /** The same facts are worded otherwise today. */
  | "reworded"
  /** A chart service drew the chart; ours differs by a line next to an edge. */
  | "near_edge"
  /** The answer of a section went with its worker: what was shown of it has no other proof. */
  | "answer_lost"
  /** It does not tell what was paid: the first form of receipts. */
  | "without_calls";

/** A sentence that was shown and does not pass. */
export type Objection = { section: string; text: string; causes: readonly string[] };

export type ReceiptCheck = {
  readonly id: ReceiptCheckId;
  readonly ok: boolean;
  readonly notes: readonly ReceiptNote[];
  /** What the receipt claims and what was found instead. */
  readonly differences: readonly Difference[];
  readonly objections: readonly Objection[];
  /** How much was tested: sections, calls, sentences … */
  readonly tested: number;
};

/** A check that holds where it found nothing. */
export const receiptCheck = (
  id: ReceiptCheckId,
  found: Partial<Omit<ReceiptCheck, "id" | "ok">> & { tested: number },
): ReceiptCheck => {
  const { differences = [], objections = [], notes = [], tested } = found;
  const ok = differences.length === 0 && objections.length === 0;
  return { id, ok, notes, differences, objections, tested };
};
