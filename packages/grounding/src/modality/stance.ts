import type { Sentence } from "../sentence.ts";
import type { Span } from "../text/span.ts";

/** "People with an open Throat, and that includes you": what is said of others holds for the reader. */
const included =
  /\b(?:(?:that|which|this) includes you|you (?:too|included|among them|are one of them)|like (?:you|yours)|just as (?:you|yours|in you)|as (?:in|with) (?:you|yours|your case)|such as (?:you|yours)|yours (?:is|are) (?:one|of that|just|such|no different)|wie (?:auch )?(?:du|dich|dir|deine?[rsmn]?|bei dir|bei ihnen|in deinem fall)|(?:so |und )?auch (?:du|dich|dir|bei dir|deine?[rs]? (?:ist|gehört))|(?:du|sie) (?:gehörst|gehören|zählst|zählen) (?:auch )?(?:dazu|zu ihnen)|you(?: are|'re) (?:one )?(?:among|of) (?:those|the people|people)|du bist (?:so jemand|eine[rs]? davon)|(?:und |denn )(?:du hast|sie haben|you have|you've got) (?:es|sie|ihn|eine?[ns]?|it|one|them)|(?:du|sie|bei dir|bei ihnen) (?:(?:aber|jedoch|dagegen|hingegen) )?(?:schon|sehr wohl)(?=\s*(?:[.!,]|$))|but you (?:do|are|have)(?=\s*(?:[.!,]|$))|so (?:ist|geht) es (?:auch )?(?:bei )?(?:dir|ihnen))\b/;

/** "… unlike you", "… bei dir nicht": it does not hold for the reader. */
const excluded =
  /\b(?:unlike (?:you|yours)|(?:in contrast|as opposed) to (?:you|yours)|not (?:in your case|for you|with you|you|yours)|yours (?:is not|isn't)|(?:you|yours) (?:don't|do not|isn't|aren't|haven't)\s*[.!]?$|anders als (?:du|dir|dich|bei dir|bei ihnen|deine?[rsmn]?)|im (?:gegensatz|unterschied) zu (?:dir|ihnen|deine[rmn]?)|nicht (?:so )?(?:bei|in) (?:dir|ihnen|deinem fall|ihrem fall)|(?:bei|in) (?:dir|ihnen|deinem fall|ihrem fall) (?:aber |eben |gerade |jedoch |ist das |gar )?nicht|(?:du|dich|dir) (?:aber |eben |gerade |jedoch )?nicht\b\s*[.!]?$)/;

/** "Anders als Menschen mit offener Wurzel": the opposite holds for the reader. */
const opposed =
  /^(?:\p{L}+ )?(?:anders als|im (?:gegensatz|unterschied) zu|unlike|in contrast to|as opposed to) (?:bei |in |to )?(?:all )?(?:menschen|leuten?|personen|jemand\p{L}*|denen|die|people|those|someone|somebody|anyone)\b/u;

/** Words of a clause that only says whether it holds for the reader. */
const longestAside = 7;

/** Whether what is said of other people is said of the reader as well, is denied of the reader, or neither. */
export function stanceToReader(sentence: Sentence, clause: Span): "same" | "opposite" | null {
  if (opposed.test(sentence.lowerOf(clause))) return sentence.personal ? "opposite" : null;
  const short = sentence.clauses.some(
    (own) =>
      (own === clause || own.to - own.from <= longestAside) && excluded.test(sentence.lowerOf(own)),
  );
  if (short) return "opposite";
  return included.test(sentence.lower) ? "same" : null;
}

const reversed =
  /\b(?:anything but|far from|by no means|nowhere near|not in the least|no question of|alles andere als|weit davon entfernt|keineswegs|mitnichten|keine rede|nicht die rede|nicht im (?:geringsten|entferntesten))\b/;

/** "anything but defined", "von einer definierten Kehle kann keine Rede sein" */
export function isReversed(sentence: Sentence, clause: Span): boolean {
  return reversed.test(sentence.lowerOf(clause));
}
