import type { Presence } from "../presence.ts";
import { missing } from "./missing.ts";
import { foundByReader, unmet } from "./unmet.ts";
import type { Sentence } from "../../sentence.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import { embeddedFrom } from "../../text/embedded.ts";

export const having =
  /^(?:hast|hat|haben|habe|besitzt|besitzen|trägst|tragen|trägt|aktiv\w*|aktiviert\w*|besetzt\w*|belegt\w*|vorhanden|dabei|darunter|vertreten|findest|finden|findet|gehört|gehören|gehörend|zählt|zählen|vorkomm\w*|kommt|taucht|gibt|gab|da|verfügst|verfügen|definiert\w*|geschlossen\w*|vollständig\w*|komplett\w*|durchgehend\w*|have|has|had|own|owns|carry|carries|possess|active|activated|defined|present|found|belong|belongs|there|appear|appears|show|shows|exist|exists|complete|completed|part|among|hold|holds|lit|bord|board|partie)$/;

/** "Tor 34 hast du nicht", "the 34 isn't active", "nowhere in your chart". */
export function isDenied(
  sentence: Sentence,
  clause: Clause,
  { at: gate, preposition }: { readonly at: number; readonly preposition: string },
): boolean {
  const { tokens } = sentence;
  const own = tokens.slice(clause.from, Math.max(gate + 1, embeddedFrom(tokens, clause)));
  // "four gates that lead nowhere yet" are there.
  const nowhere = own.findIndex(({ lower }) => /^(?:nirgends|nirgendwo|nowhere)$/.test(lower));
  if (nowhere !== -1) return !/^(?:lead|go|point|führ)/.test(own[nowhere - 1]?.lower ?? "");
  const nothing = own.some(({ lower }) => /^(?:nothing|nichts|niemand|nobody)$/.test(lower));
  if (nothing && /^(?:in|im)$/.test(preposition)) return true;
  const at = own.findIndex(({ lower }, index) => {
    if (!words.negator.has(lower)) return false;
    // "neither" and "weder" deny what follows them.
    if (/^(?:neither|weder|nor)$/.test(lower) && clause.from + index > gate) return false;
    // "you carry the 47 but not the 64"
    const turned = /^(?:but|aber|doch|jedoch)$/.test(own[index - 1]?.lower ?? "");
    if (turned && clause.from + index > gate) return false;
    // "You have the channel 21-45, not the 18-58"
    if (own[index - 1]?.lower === "," && clause.from + index > gate) return false;
    return !/^(?:nur|only|bloß|just|merely|allein)$/.test(own[index + 1]?.lower ?? "");
  });
  if (at === -1) return false;
  if (/^(?:mit|durch|über|aus|with|through|by|from|via|dank|thanks|for|für)$/.test(preposition))
    return false;
  const near = own.slice(Math.max(0, at - 6), at + 5);
  if (/^(?:ist|is|hat|has)$/.test(own.at(-2)?.lower ?? "") && at === own.length - 1) return true;
  // In "keine Pause" another noun is denied.
  const ofNoun = words.negativeArticle.has(own[at]?.lower ?? "");
  return !ofNoun && near.some(({ lower }) => having.test(lower));
}

/** "Auf Tor 34 müssen Sie verzichten" */
export function isForgone({ tokens }: Sentence, clause: Clause): boolean {
  const own = tokens.slice(clause.from, clause.to);
  return (
    own.some(({ lower }) => lower.startsWith("verzicht")) &&
    !own.some(({ lower }) => words.negator.has(lower))
  );
}

/** "ohne die 9", "kein Tor 34", "weder die 34 noch die 20", "nicht 34, sondern 20". */
export function directNegation(
  sentence: Sentence,
  determiner: string,
  from: number,
  last: string,
  secondLast: string,
): Presence | null {
  if (determiner === "negative") return "absent";
  if (/^(?:ohne|without|weder|neither|noch|nor|minus|sans)$/.test(last)) {
    const paired = !/^(?:noch)$/.test(last) || /\bweder\b/.test(sentence.lower);
    const listed = last === "noch" && !paired;
    if (listed) return null;
    // "Weder die 64 noch die 63 findet einen Partner": both are there.
    const seeks = /^(?:weder|neither|noch|nor)$/.test(last) && unmet.test(sentence.lower);
    return seeks && !foundByReader.test(sentence.lower) ? "open" : "absent";
  }
  if (
    /^(?:nur|only|bloß|allein|just|merely|einzig)$/.test(last) &&
    /^(?:nicht|not)$/.test(secondLast)
  ) {
    return null;
  }
  if (/^(?:nicht|not)$/.test(last)) return "absent";
  if (
    /^(?:fehlende[nrsm]?|missing|inaktive[nrsm]?|inactive)$/.test(
      sentence.tokens[from + 1]?.lower ?? "",
    )
  ) {
    return "absent";
  }
  return null;
}
