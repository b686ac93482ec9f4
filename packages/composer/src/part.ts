/** What a section cannot do without, what it should say, and what helps it to its length. */
export type Weight = "must" | "should" | "may";
export const weights = ["must", "should", "may"] as const satisfies readonly Weight[];

/** A part of a paragraph. It is told when its weight's turn comes, and as far as there is room. */
export type Part = { readonly weight: Weight; readonly tell: () => readonly string[] };

/** For a limit where there is none. */
export const all = Number.POSITIVE_INFINITY;

type Tell = Part["tell"];

export const must = (tell: Tell): Part => ({ weight: "must", tell });
export const should = (tell: Tell): Part => ({ weight: "should", tell });
export const may = (tell: Tell): Part => ({ weight: "may", tell });
