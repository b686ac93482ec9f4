/** Stands in the text for person B, so that the grammar need not know her many names. */
export const secondPerson = "β";

/** How many of the two a subject stands for: "ihr beide", "keiner von euch", "einer von euch", "nur du". */
export type Quantity = "pair" | "each" | "notEach" | "neither" | "some" | "one" | "onlyA" | "onlyB";

/** Words that say of how many, or of whom else, a clause speaks. They are taken out of the text. */
export type PersonMark =
  | { readonly kind: "quantity"; readonly at: number; readonly quantity: Quantity }
  /** "wie du", "anders als B", ", du auch", ", B nicht": it holds of this person too, or does not. */
  | {
      readonly kind: "other";
      readonly at: number;
      readonly person: "a" | "b";
      readonly same: boolean;
      /** Said of the clause before, not of the one it stands in. */
      readonly behind: boolean;
    };
