import type { LoggedEvent, ReceiptCall } from "@ck/contracts";
import type { AnsweredCall, Proof } from "@ck/ledger";
import { hashOfText } from "./hashes.ts";
import type { Difference } from "./leaves.ts";
import { assumedCall, receiptCall } from "./receipt-call.ts";

/** The calls as they stand, and those of them that were booked after the receipt was written. */
export function storedCalls(
  calls: readonly AnsweredCall[],
  { claimed, events }: { claimed: readonly ReceiptCall[]; events: readonly LoggedEvent[] },
): { calls: ReceiptCall[]; bookedLater: string[] } {
  const end = lastSectionEnd(events);
  const isLater = ({ id, state, settledAt }: AnsweredCall) =>
    claimed.some((call) => call.id === id && call.state === "assumed") &&
    state === "settled" &&
    settledAt !== null &&
    settledAt > end;
  return {
    calls: calls.map((call) =>
      isLater(call) ? assumedCall(call) : receiptCall({ ...call, answerHash: hashOfAnswer(call) }),
    ),
    bookedLater: calls.filter(isLater).map(({ id }) => id),
  };
}

const hashOfAnswer = ({ answer }: AnsweredCall) => (answer === null ? null : hashOfText(answer));

/**
 * When the last section stood, by the database's clock, which writes all instants the same way.
 * The receipt is written after it, so what it calls assumed was not booked before.
 */
const lastSectionEnd = (events: readonly LoggedEvent[]): string =>
  events.findLast(({ event }) => event.type === "section_finished")?.at ?? "";

/** Where the row's money is not the sum of its calls. */
export function bookingErrors({ reading, calls }: Pick<Proof, "reading" | "calls">): Difference[] {
  const booked = calls.filter(({ state }) => state !== "open");
  const sum = (of: (call: AnsweredCall) => number) =>
    booked.reduce((total, call) => total + of(call), 0);
  const found = {
    costMicros: sum(({ costMicros }) => costMicros),
    calls: booked.length,
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
  };
  return (["costMicros", "calls", "inputTokens", "outputTokens"] as const)
    .filter((figure) => reading[figure] !== found[figure])
    .map((figure) => ({
      path: `reading.${figure}`,
      claimed: reading[figure],
      found: found[figure],
    }));
}
