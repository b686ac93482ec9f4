export { canonicalJson } from "./canonical-json.ts";
export * from "./create-registry.ts";
export * from "./default-registry.ts";
export * from "./definition.ts";
export * from "./ids.ts";
export { maxContextCharacters } from "./limits.ts";
export * from "./parse-repair-answer.ts";
export type { Prompt, PromptFact, PromptInput, RepairItem, RepairPromptInput } from "./prompt.ts";
