export * from "./help-lines.ts";
export { type SelectInput, type Selection, selectAgent } from "./select-agent.ts";
