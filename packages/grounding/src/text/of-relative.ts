import { isRelation } from "../terms/relatives.ts";
import { isPossessive, words } from "../terms/words.ts";
import type { Token } from "./tokens.ts";

const modal = /^(?:may|can|must|shall|should|will|mag|darf|soll|will|muss)$/;

/** "dein Partner hat …": the clause is about somebody whose chart is not known. */
export function isOfRelative(own: readonly Token[]): boolean {
  const at = own.findIndex(({ lower }) => isRelation(lower));
  if (at === -1 || at > 3) return false;
  const subject = own
    .slice(0, at)
    .every(
      ({ lower, capital }) =>
        isPossessive(lower, capital) ||
        words.indefinite.has(lower) ||
        words.definite.has(lower) ||
        words.clauseOpener.has(lower) ||
        words.coordinator.has(lower),
    );
  const verb = own[at + 1]?.lower ?? "";
  return subject && (words.finiteVerb.has(verb) || modal.test(verb));
}
