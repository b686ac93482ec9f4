export * from "./errors.ts";
export { createLedger, type Ledger, type LedgerOptions } from "./ledger.ts";
export { type LedgerLimits, ledgerLimits } from "./limits.ts";
export type { Snapshot } from "./moves/snapshots.ts";
export * from "./moves.ts";
