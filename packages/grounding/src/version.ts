/**
 * Version of the checks, so that whoever checks a text again knows whether it was the same check: a
 * hash of their sources, written by `npm run versions` and tested by `npm run check`.
 */
export const checkerVersion = "70bf40d0cc2c";
