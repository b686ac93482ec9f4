export type { Theme } from "./palette.ts";
export type { PersonInPicture } from "./person.ts";
export { type BodygraphOptions, renderBodygraph } from "./render-bodygraph.ts";
export { renderComposite } from "./render-composite.ts";
