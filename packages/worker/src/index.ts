export { composeWorker } from "./compose-worker.ts";
export { readEnv } from "./env.ts";
export { ModelError, type ModelFailure } from "./model/errors.ts";
export { type OpenAiOptions, openAiModels } from "./model/openai-responses.ts";
export type { Model, ModelChunk, Usage } from "./model/port.ts";
export { listPrices, type Price, type PriceList } from "./model/prices.ts";
export { startWorker, type WorkerOptions } from "./start-worker.ts";
export type { GateDecision } from "./steps/write-sections.ts";
