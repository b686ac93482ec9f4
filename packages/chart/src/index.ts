export * from "./chart.ts";
export * from "./fact.ts";
export * from "./types.ts";
