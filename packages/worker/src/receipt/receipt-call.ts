import type { ReceiptCall } from "@ck/contracts";
import type { BookedCall } from "@ck/ledger";

/**
 * A call as a receipt has it. One that nobody has booked yet, or that was booked without its worker,
 * stands there at the most that it may cost.
 */
export const receiptCall = (call: BookedCall): ReceiptCall =>
  call.state === "settled" ? settledCall(call) : assumedCall(call);

export const assumedCall = ({
  id,
  purpose,
  provider,
  model,
  reserveMicros,
}: Omit<BookedCall, "answerHash">): ReceiptCall => ({
  id,
  purpose,
  provider,
  model,
  state: "assumed",
  result: null,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: reserveMicros,
  answerHash: null,
});

const settledCall = ({ id, purpose, provider, model, ...call }: BookedCall): ReceiptCall => ({
  id,
  purpose,
  provider,
  model,
  state: "settled",
  result: call.result,
  inputTokens: call.inputTokens,
  outputTokens: call.outputTokens,
  costMicros: call.costMicros,
  answerHash: call.answerHash,
});
