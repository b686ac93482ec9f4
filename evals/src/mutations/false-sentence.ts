import type { Language } from "@ck/grounding";
import type { People } from "../sentences/people.ts";

/** A sentence that is false in one detail of the chart. */
export interface FalseSentence {
  readonly people: People;
  readonly language: Language;
  /** What was swapped. */
  readonly kind: string;
  readonly text: string;
  /** The true sentence it was made of. */
  readonly was: string;
}
