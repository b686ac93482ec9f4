import { words } from "../../terms/words.ts";
import type { Naming } from "./naming.ts";

/** "anders als bei Tor 34", "statt Tor 34", "im Gegensatz zu". */
export function isContrasted({ sentence, clause, phrase }: Naming): boolean {
  const { from } = phrase;
  const near = sentence.tokens.slice(Math.max(clause.from, from - 5), from);
  const contrast = near.findLastIndex(({ lower }) => words.contrast.has(lower));
  // "Statt Tor 6 trägst du Tor 55": behind the verb nothing is compared.
  const verb = near.findLastIndex(({ lower }) => words.finiteVerb.has(lower));
  return contrast !== -1 && verb < contrast;
}

/** "not the 57, the 20 but not the 10": the 20 is not denied with the 57. */
export function isTurnedBack({ sentence, named }: Naming): boolean {
  const { tokens } = sentence;
  const [but, not] = [tokens[named.to]?.lower ?? "", tokens[named.to + 1]?.lower ?? ""];
  const behind = tokens[named.to + 2];
  // "Die 31 hast du, die 33 aber nicht" denies it of the 33.
  const goesOn = behind !== undefined && behind.kind !== "mark";
  return goesOn && /^(?:but|aber)$/.test(but) && /^(?:not|nicht)$/.test(not);
}

/** "not in gate 9 but in 34": what stands behind the turn is there. */
export function isInstead({ sentence, clause, named }: Naming): boolean {
  const { tokens } = sentence;
  const from = named.head;
  const turn = tokens.findLastIndex(
    ({ lower }, at) => at >= clause.from && at < from && /^(?:but|sondern)$/.test(lower),
  );
  if (turn === -1 || from - turn > 4) return false;
  const before = tokens.slice(clause.from, turn);
  const behind = tokens.slice(turn, clause.to);
  return (
    [before, behind].map((part) => part.some(({ lower }) => words.negator.has(lower))).join() ===
    "true,false"
  );
}

/** "nicht etwa aus der 5": something else is denied of it. */
export function isOfNot({ sentence, phrase }: Naming): boolean {
  if (phrase.preposition === "") return false;
  const before = sentence.tokens
    .slice(Math.max(0, phrase.from - 3), phrase.from)
    .map(({ lower }) => lower);
  const at = before.findLastIndex((lower) => /^(?:nicht|not)$/.test(lower));
  return (
    at !== -1 &&
    before
      .slice(at + 1)
      .every(
        (lower) =>
          words.preposition.has(lower) || /^(?:etwa|gerade|vielleicht|even|just)$/.test(lower),
      )
  );
}
