export { collectEvidence, type Evidence } from "./collect-evidence.ts";
export {
  type ReceiptCheck,
  type ReceiptCheckId,
  type ReceiptNote,
  receiptCheckIds,
} from "./receipt-check.ts";
export { verifyReceipt } from "./verify-receipt.ts";
