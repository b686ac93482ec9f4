import { sideNamed } from "../terms/planets.ts";
import { words } from "../terms/words.ts";
import type { Token } from "../text/tokens.ts";
import type { Scan } from "./gate-list.ts";
import { isListed, isLongList } from "./number-rows.ts";
import { isCountedNumber, isPlaceOfPlanet } from "./place-of-planet.ts";
import { isCounted, wordAt } from "./reader.ts";

/** "aus 24 und 43" where gates are spoken of; "die Erde in 49", "Sonne 12". */
export function isBarePlace(scan: Scan, index: number, before: string): boolean {
  const { tokens, afterPlanet, told } = scan;
  if (isCounted(tokens, index)) return false;
  if ((told || scan.inCenter) && /^(?:heißt|heißen|lautet|called|named)$/.test(before)) return true;
  // "Uranus takes 84 years to go round, Saturn 29"
  if (afterPlanet.has(index))
    return !tokens.some((_, at) => at !== index && isCountedNumber(tokens, at));
  const beside = [before, wordAt(tokens, index + 1)].some((lower) => sideNamed(lower) !== null);
  if (afterPlanet.size > 0 && beside) return true;
  // "zwei lose Enden in der Wurzel, 38 und 39"
  const apposed =
    /^(?:,|namentlich|nämlich|namely|darunter)$/.test(before) &&
    scan.inCenter &&
    isListed(tokens, index);
  const behind = tokens[index + 3];
  if (apposed && (behind === undefined || behind.kind === "mark")) return true;
  // "you will look in vain for 17, but find 18"
  const ends = tokens[index + 1] === undefined || tokens[index + 1]?.kind === "mark";
  if (told && ends && /^(?:for|nach|find|findest|finden|own|carry|trägst)$/.test(before))
    return true;
  // "You have 34 as a hanging gate"
  const next = wordAt(tokens, index + 1);
  if (told && /^(?:als|as)$/.test(next) && /^(?:hast|haben|trägst|have|own|carry)$/.test(before))
    return true;
  const preposition = /^(?:in|aus|from|mit|with|von|of|through|durch|über|via)$/.test(before);
  const inField = told || scan.inCenter || scan.hanging;
  if (preposition && inField && isListed(tokens, index)) return true;
  // "das Quartett aus 10, 20, 34 und 57"
  if (/^(?:aus|of|from)$/.test(before) && isLongList(tokens, index)) return true;
  return afterPlanet.size > 0 && isPlaceOfPlanet(scan, index, before);
}

/** "…, whereas 64 most certainly is": a bare number that opens a clause of its own. */
export function isSubject(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)];
  const opens =
    words.clauseOpener.has(before) || words.coordinator.has(before) || /^[,;:]?$/.test(before);
  return (
    opens &&
    (words.finiteVerb.has(next) ||
      /^(?:\p{L}+ly|most|aber|dagegen|hingegen|jedoch|too|however)$/u.test(next))
  );
}
