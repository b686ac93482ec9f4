import type { TypeMention } from "../../mentions/types.ts";
import { type PhraseStart, phraseStart } from "../../modality/noun-phrase.ts";
import type { Sentence } from "../../sentence.ts";
import { isPersonal, words } from "../../terms/words.ts";

/** The phrase of a type. In "Ihrer Kehle nach ein Generator" the preposition belongs to what is before. */
export function typePhrase({ tokens }: Sentence, { from }: TypeMention): PhraseStart {
  const phrase = phraseStart(tokens, from);
  const behind = phrase.preposition === "nach" && tokens[phrase.from - 2]?.capital === true;
  return behind ? { ...phrase, preposition: "" } : phrase;
}

/** "A Generator lives differently from you" */
const fromReader =
  /(?<!\p{L})(?:(?:differently|different) (?:from|than|to) you|unlike you|anders als (?:du|sie|dich|dir))(?!\p{L})/u;

/** "anders als ein Generator", "wie ein Projektor", "eher Manifestor": named to compare with. */
export function isContrast(sentence: Sentence, mention: TypeMention): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(mention.from);
  const { determiner, from, preposition } = typePhrase(sentence, mention);
  const before = tokens.slice(Math.max(clause.from, from - 4), from).map(({ lower }) => lower);
  const contrast = before.findLastIndex((lower) => words.contrast.has(lower));
  const verb = before.findLastIndex((lower) => words.finiteVerb.has(lower));
  if (contrast !== -1 && verb < contrast) return true;
  if (fromReader.test(sentence.lowerOf({ from: mention.to, to: clause.to }))) return true;
  if (before.some((lower) => /^(?:mehr|weniger|eher|more|less|andere\w*|other)$/.test(lower)))
    return true;
  if (isLikeReader(sentence, mention) || determiner === "possessive") return false;
  const last = before.at(-1) ?? "";
  return (
    /^(?:wie|like|halb|half)$/.test(last) ||
    isSimile(sentence, from) ||
    (preposition !== "" &&
      !/\bin between$/.test(before.join(" ")) &&
      !(determiner === "none" && /^(?:under|unter)$/.test(preposition)) &&
      !/^(?:zum|zur|zu|into|to|in|of|von|vom|bei|for|für|im|as)$/.test(preposition))
  );
}

/** "Fast as a Manifestor": the quality stands first, and nobody is spoken to. */
function isSimile(sentence: Sentence, from: number): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(from);
  if (tokens[from - 1]?.lower !== "as" || clause.personal) return false;
  const comma = tokens.findLastIndex(({ lower }, at) => at < from && lower === ",");
  const [first, ...others] = tokens
    .slice(Math.max(clause.from, comma + 1), from - 1)
    .filter(({ lower }) => !/^(?:as|and|so)$/.test(lower));
  return (
    first?.kind === "word" &&
    others.length === 0 &&
    !/^(?:\p{L}+(?:n|ed|ing)|just|even)$/u.test(first.lower)
  );
}

/** "Projektoren wie du", "a Manifestor like you". */
export function isLikeReader(sentence: Sentence, { from, to }: TypeMention): boolean {
  // "Wer Projektor ist wie du, …"
  const opener = sentence.tokens[sentence.clauseAt(from).from]?.lower ?? "";
  const named = /^(?:wer|whoever)$/.test(opener) && sentence.tokens[to]?.lower === "ist";
  const behind = named ? to + 1 : to;
  const [first, second, third] = sentence.tokens.slice(behind, behind + 3);
  const like = first !== undefined && /^(?:wie|like|such)$/.test(first.lower);
  return (
    like &&
    [second, third].some((token) => token !== undefined && isPersonal(token.lower, token.capital))
  );
}

/** "Wie jeder Manifestor brauchst du …", "like every Projector, you …". */
export function isLikeEvery(sentence: Sentence, { from }: TypeMention): boolean {
  const [third, second, first] = [1, 2, 3].map((back) => sentence.tokens[from - back]?.lower ?? "");
  if (!/^(?:jede[rsmn]?|every|any|alle[nr]?|all|typische[rn]?|typical)$/.test(third ?? ""))
    return false;
  if (!/^(?:wie|like)$/.test(second ?? "") || /^(?:anders|nicht|not|un)$/.test(first ?? ""))
    return false;
  return sentence.clauseAt(from).personal;
}

/** "which rules the Projector out", "zum Manifestor fehlt dir …": what the reader is not. */
export function isExcluded(sentence: Sentence, { from, to }: TypeMention): boolean {
  if (!sentence.personal) return false;
  const { tokens } = sentence;
  const clause = sentence.clauseAt(from);
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  // "People take you for a Manifestor, which you aren't."
  const behind = sentence.clauses[clause.index + 1];
  if (behind && notReader.test(sentence.lowerOf(behind))) return true;
  // "which rules out the Manifestor and leaves the Projector"
  const before = sentence.lowerOf({ from: clause.from, to: phraseStart(tokens, from).from });
  if (/(?:rul(?:es?|ed|ing) out|schließt|scheidet)$/.test(before)) return true;
  if (own.some((lower) => excluding.test(lower))) return true;
  const next = tokens[to]?.lower ?? "";
  if (
    /^(?:aus|out|weg)$/.test(next) &&
    own.some((lower) => /^(?:rul|schließ|scheide|fäll|fall|leave)/.test(lower))
  )
    return true;
  const { preposition } = phraseStart(tokens, from);
  return /^(?:zum|zur|für|for)$/.test(preposition) && own.some((lower) => lacking.test(lower));
}

const notReader =
  /^(?:was|der|die|das|which|that) (?:du|sie|you) (?:(?:\p{L}+ )?nicht (?:bist|sind)$|aren't|are not)/u;

const excluding =
  /^(?:ausgeschlossen|ausschließt|ausschließen|ausscheidet|wegfällt|excludes?|excluded|disqualif\w+)$/;
const lacking = /^(?:fehlt|fehlen|mangelt|lacks?|lacking|missing)$/;
