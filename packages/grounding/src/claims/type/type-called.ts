import type { TypeMention } from "../../mentions/types.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { secondPerson } from "../../persons/marks.ts";
import type { Sentence } from "../../sentence.ts";
import { isPersonal } from "../../terms/words.ts";
import { isSpokenTo } from "./type-among.ts";
import { isLikeReader } from "./type-contrast.ts";

const being = /^(?:bist|sind|are|you're|were|'re|warst|bleibst|remain|wurdest|born|werden|wirst)$/;
const making = /^(?:mach(?:t|en)|makes?|making|turns?|formt|formen|prägt|definiert)$/;
const naming = /^(?:nennt|nennen|heißt|heißen|calls?)$/;
/** "so jemanden nennt man einen Manifestor" */
const ofSuch =
  /(?<!\p{L})(?:so (?:jemand\p{L}*|eine[nr]?|etwas|ein \p{L}+)|solche \p{L}+|such (?:a )?\p{L}+|someone like that|this|that|dies|das)(?!\p{L})/u;
const dwelling = /\b(?:steckt|wohnt|lebt|schlummert|lives?|hides?)\b/;
const having =
  /^(?:hast|haben|trägst|lebst|leben|besitzt|have|carry|live|hold|bringst|bring|spürst)$/;
const nature =
  /^(?:typ|typen|types|typs|typus|type|energietyp|design|chart|bodygraph|körpergrafik|natur|nature|aura|wesen|energietyps)$/;

/** Singular: "du bist Projektor", "als Projektor", "dein Typ ist Projektor". */
export function isCalled(sentence: Sentence, mention: TypeMention): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(mention.from);
  if (isLikeReader(sentence, mention)) return true;
  const { determiner, from, preposition } = phraseStart(tokens, mention.from);
  const before = tokens[from - 1]?.lower ?? "";
  const behind = sentence.lowerOf({
    from: mention.to,
    to: Math.min(mention.to + 3, tokens.length),
  });
  if (/^(?:durch und durch|through and through)/.test(behind)) return true;
  // "Was für ein Projektor du bist!"
  if (preposition === "für" && tokens[from - 2]?.lower === "was") return sentence.personal;
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const reader = isSpokenTo(sentence, clause) || goesOnBehindAside(sentence, clause.index);
  if (own.length <= mention.to - mention.from + 2 && sentence.clauses.length === 1) return true;
  if (/^(?:als|as)$/.test(before)) return sentence.personal;
  if (/^(?:du|you)$/.test(before)) return true;
  // "Du, ein Reflektor, …"
  if (before === "," && /^(?:du|you)$/.test(tokens[from - 2]?.lower ?? "")) return true;
  if (determiner === "possessive") return true;
  const next = tokens
    .slice(mention.to, mention.to + 2)
    .map(({ lower }) => lower)
    .join(" ");
  const infinitive = /^zu sein\b/.test(next) || (/^sein\b/.test(next) && from === clause.from);
  if (infinitive || before === "being") return sentence.personal;
  if (/^in (?:you|dir|ihnen)$/.test(next)) return true;
  const front = sentence.lowerOf({ from: clause.from, to: mention.from });
  if (/\bin (?:you|dir|ihnen)\b/.test(front) && dwelling.test(front)) return true;
  const told = reader || (sentence.personal && ofSuch.test(sentence.lowerOf(clause)));
  if (told && tokens.slice(clause.from, from).some(({ lower }) => naming.test(lower))) return true;
  if (isNature(sentence, clause.index)) return true;
  if (own.some((lower) => making.test(lower)) && reader) return true;
  const genitive = /^(?:eines|einer)$/.test(tokens[from]?.lower ?? "") || preposition === "of";
  if (genitive && reader && own.some((lower) => having.test(lower))) return true;
  if (preposition !== "" && !/^(?:zum|zu)$/.test(preposition)) return false;
  if (reader && own.some((lower) => being.test(lower))) return true;
  if (
    own.includes(secondPerson) &&
    own.some((lower) => /^(?:ist|is|bleibt|war|was)$/.test(lower))
  ) {
    return true;
  }
  return pointsBack(sentence, mention);
}

/** "but you, with that Sacral, are a Generator": the verb stands behind an aside. */
function goesOnBehindAside({ clauses, tokens }: Sentence, index: number): boolean {
  const [own, subject] = [clauses[index], clauses[index - 2]];
  if (!own || !subject || !being.test(tokens[own.from]?.lower ?? "")) return false;
  const last = tokens[subject.to - 1];
  return last !== undefined && isPersonal(last.lower, last.capital);
}

/** "dein Typ ist …", "Dein Typ: …". */
function isNature(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauses[index];
  const before = sentence.clauses[index - 1];
  if (!clause || !sentence.personal) return false;
  if (clause.labelled) return true;
  const colon = before && sentence.tokens[before.to]?.lower === ":";
  const from = colon ? before.from : clause.from;
  return sentence.tokens.slice(from, clause.to).some(({ lower }) => nature.test(lower));
}

const pointing =
  /^(?:das|so|genau das|der|die) (?:(?:du|sie) )?(?:bist|sind|heißt)|^(?:that is|that's) (?:you|what you)/;
/** "that would be you", "heute bist es du" */
const pointingShort =
  /^(?:und |and )?(?:that|this|it|das|der|die|heute|heut|hier|here|zwar|today) ?(?:.* )?(?:du|you)$/;

/** "Projektor, das bist du." */
function pointsBack(sentence: Sentence, mention: TypeMention): boolean {
  const clause = sentence.clauseAt(mention.from);
  const next = sentence.clauses[clause.index + 1];
  if (!next) return false;
  const own = sentence.tokens.slice(next.from, next.to).map(({ lower }) => lower);
  return pointing.test(own.join(" ")) || (own.length <= 5 && pointingShort.test(own.join(" ")));
}
