export type { Theme } from "./palette.ts";
export { type BodygraphOptions, renderBodygraph } from "./render-bodygraph.ts";
