import {
  type Receipt,
  type ReceiptV1,
  type StoredReceipt,
  storedReceiptSchema,
} from "@ck/contracts";
import { checkerVersion } from "@ck/grounding";
import { checkLog } from "./check-log.ts";
import { checkPrompts } from "./check-prompts.ts";
import { checkSentences } from "./check-sentences.ts";
import { checkWritten } from "./check-written.ts";
import type { Evidence } from "./collect-evidence.ts";
import { drawnInLog } from "./drawn-in-log.ts";
import { hashOfJson } from "./hashes.ts";
import { type KnownRegistry, knownRegistry } from "./known-registry.ts";
import { type Difference, differencesIn } from "./leaves.ts";
import {
  type ReceiptCheck,
  type ReceiptCheckId,
  type ReceiptNote,
  receiptCheck,
} from "./receipt-check.ts";
import { type ReceiptSource, receiptOf } from "./receipt-of.ts";
import { receiptV1Of } from "./receipt-v1-of.ts";
import { redraw } from "./redraw.ts";
import { bookingErrors, storedCalls } from "./stored-calls.ts";

/** Which check answers for a field of a receipt: none may be without. */
const answering: Record<keyof Receipt | keyof ReceiptV1, ReceiptCheckId> = {
  v: "shape",
  readingId: "order",
  agentId: "order",
  depth: "order",
  style: "order",
  language: "order",
  attempts: "order",
  registry: "registry",
  registryHash: "registry",
  chartHash: "chart",
  factTableHash: "chart",
  checkerVersion: "sentences",
  sections: "texts",
  writtenBy: "texts",
  markdownHash: "texts",
  report: "counts",
  calls: "calls",
  cost: "calls",
};

const isField = (name: string): name is keyof typeof answering => Object.hasOwn(answering, name);

function checkOf({ path }: Difference): ReceiptCheckId {
  if (/^sections\[\d+\]\.report/.test(path)) return "counts";
  const [field = ""] = path.split(/[.[]/);
  return isField(field) ? answering[field] : "shape";
}

/**
 * Tests a receipt: it is made again from what is stored, and must come out the same to the last
 * leaf; then what it rests on is tested itself. Pure. Only what was never stored, the version of
 * the checks, is taken from it: another one is a note.
 */
export function verifyReceipt(claimed: unknown, evidence: Evidence): ReceiptCheck[] {
  const parsed = storedReceiptSchema.safeParse(claimed);
  if (!parsed.success) {
    const differences = parsed.error.issues.map(({ path }) => ({ path: path.join(".") }));
    return [receiptCheck("shape", { differences, tested: 1 })];
  }
  const receipt = parsed.data;
  const claimedCalls = receipt.v === 2 ? receipt.calls : [];
  const { calls, bookedLater } = storedCalls(evidence.calls, {
    ...evidence,
    claimed: claimedCalls,
  });
  const registry = registryOf(receipt, evidence);
  const differences = differencesIn(receipt, madeAgain(receipt, { ...evidence, calls, registry }));
  const of = (id: ReceiptCheckId) => differences.filter((difference) => checkOf(difference) === id);

  const { view, order } = evidence;
  const { facts } = view;
  const drawn = drawnInLog(view);
  const birth = drawn && order ? redraw(order, drawn) : null;
  const { receiptHash } = evidence.reading;
  const seal = differencesIn({ receiptHash: hashOfJson(claimed) }, { receiptHash });
  const sections = receipt.sections.length;
  const versionThen = receipt.v === 2 ? receipt.checkerVersion : null;
  return [
    receiptCheck("shape", { differences: of("shape"), tested: 1 }),
    receiptCheck("seal", { differences: seal, tested: 1 }),
    receiptCheck("order", { differences: [...of("order"), ...otherOrders(evidence)], tested: 1 }),
    receiptCheck("registry", {
      differences: [...of("registry"), ...replacedWithoutNeed(registry, evidence)],
      notes: registry.hash === evidence.registryHash ? [] : ["other_registry"],
      tested: 1,
    }),
    checkPrompts(evidence, registry),
    receiptCheck("chart", { differences: of("chart"), tested: facts.length }),
    receiptCheck("birth", {
      ...(birth ?? { differences: [{ path: "order" }] }),
      tested: facts.length,
    }),
    checkLog(evidence),
    receiptCheck("texts", { differences: of("texts"), tested: sections }),
    checkWritten(evidence, { versionThen }),
    receiptCheck("counts", { differences: of("counts"), tested: sections }),
    receiptCheck("calls", {
      differences: [...of("calls"), ...bookingErrors(evidence)],
      notes: [
        ...(bookedLater.length > 0 ? (["booked_later"] satisfies ReceiptNote[]) : []),
        ...(receipt.v === 1 ? (["without_calls"] satisfies ReceiptNote[]) : []),
      ],
      tested: calls.length,
    }),
    checkSentences(evidence, { registry, versionThen }),
  ];
}

const registryOf = (receipt: StoredReceipt, { snapshots }: Evidence): KnownRegistry =>
  knownRegistry(receipt.v === 2 ? receipt.registry.hash : receipt.registryHash, snapshots);

/** Where the order, or what the log says was accepted, is another than the row's. */
function otherOrders({ reading, order, view }: Evidence): Difference[] {
  const fields = ["agentId", "depth", "style", "language"] as const;
  return [order, view].flatMap((other) =>
    fields
      .filter((field) => other && other[field] !== reading[field])
      .map((field) => ({ path: field, claimed: other?.[field], found: reading[field] })),
  );
}

/** Another registry than the ordered one is used only where that one is gone. */
const replacedWithoutNeed = ({ hash }: KnownRegistry, { registryHash, snapshots }: Evidence) =>
  registryHash !== null && hash !== registryHash && snapshots.has(registryHash)
    ? [{ path: "registry.hash", claimed: hash, found: registryHash }]
    : [];

/** The receipt as what is stored gives it, in the claimed one's form. */
function madeAgain(
  claimed: StoredReceipt,
  {
    reading,
    view,
    markdown,
    calls,
    registry,
  }: Pick<Evidence, "reading" | "view" | "markdown"> &
    Pick<ReceiptSource, "calls"> & { registry: KnownRegistry },
): StoredReceipt {
  const source: ReceiptSource = {
    readingId: reading.id,
    order: reading,
    view,
    registry: { hash: registry.hash ?? "", version: registry.version ?? "" },
    checkerVersion: claimed.v === 2 ? claimed.checkerVersion : checkerVersion,
    markdown: markdown ?? "",
    calls,
  };
  return claimed.v === 2 ? receiptOf(source) : receiptV1Of(source, claimed.report);
}
