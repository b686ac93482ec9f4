import type { TypeMention } from "../../mentions/types.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Sentence } from "../../sentence.ts";
import { isPersonal, words } from "../../terms/words.ts";

const asType = /^(?:als typ|as (?:your |a )?type)(?!\p{L})/u;

/** "du als Generator", "if as a Manifestor you …": what the reader is whatever else is asked or supposed. */
export function isRole(sentence: Sentence, mention: TypeMention): boolean {
  const { tokens } = sentence;
  const { determiner, from } = phraseStart(tokens, mention.from);
  if (mention.plural || determiner === "negative" || determiner === "definite") return false;
  // "Mit Reflektor als Typ …"
  const behindType = sentence.lowerOf({ from: mention.to, to: mention.to + 3 });
  if (asType.test(behindType)) return sentence.personal;
  const at = from - 1;
  if (!/^(?:als|as)$/.test(tokens[at]?.lower ?? "")) return false;
  const before = tokens[at - 1];
  const behind = tokens[mention.to];
  if (before && /^(?:nicht|not|anders|mehr|such)$/.test(before.lower)) return false;
  const addressed = (token: typeof before) =>
    token !== undefined &&
    /^(?:du|you|sie)$/.test(token.lower) &&
    isPersonal(token.lower, token.capital);
  // "if as a Manifestor you …"
  const opening = before !== undefined && words.conditional.has(before.lower);
  return addressed(before) || (opening && addressed(behind));
}
