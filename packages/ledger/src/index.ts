export {
  createDispatcher,
  type Dispatcher,
  type DispatcherOptions,
} from "./dispatch.ts";
export * from "./errors.ts";
export { createLedger, type Ledger, type LedgerOptions } from "./ledger.ts";
export { type LedgerLimits, ledgerLimits } from "./limits.ts";
export type { Logger } from "./logger.ts";
export type { LogRead } from "./moves/read.ts";
export type { Snapshot } from "./moves/snapshots.ts";
export * from "./moves.ts";
export type { AnsweredCall, BookedCall, Proof } from "./proof.ts";
export * from "./rows.ts";
export { type Sleep, type SweepOptions, startSweep } from "./sweep.ts";
export { type TailOptions, tailEvents } from "./tail-events.ts";
export { createWake, type Wake } from "./wake.ts";
