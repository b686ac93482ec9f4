import { type TypeId, typeOf } from "@ck/chart";
import type { TypeMention } from "../mentions/types.ts";
import { isDeniedPhrase } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import { secondPerson } from "../persons.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { isPersonal, words } from "../terms/words.ts";

/** "Du bist Projektor", "als Generatorin", "like you", "kein Manifestor". */
export function checkTypes(report: Report): void {
  for (const mention of report.sentence.types) {
    const said = saidOfReader(report.sentence, mention);
    if (said !== null) judgeType(report, mention, said);
  }
}

function judgeType(report: Report, mention: TypeMention, is: boolean): void {
  const broad = /^(?:generator-?(?:typ|type)s?|energietyp)/.test(
    report.sentence.tokens[mention.to - 1]?.lower ?? "",
  );
  report.judge({
    kind: "type",
    at: mention,
    holds: ({ chart }) => isOfType(chart.type, mention.id, broad) === is,
    fact: ({ chart, prefix }) => `${prefix}type:${chart.type}`,
    instead: ({ chart }) => typeOf(chart.type).name[report.language],
  });
}

function isOfType(type: TypeId, said: TypeId, broad: boolean): boolean {
  return type === said || (broad && said === "generator" && type === "manifestingGenerator");
}

/** Whether a sentence says that the reader is of a type (true), is not (false), or neither. */
export function saidOfReader(sentence: Sentence, mention: TypeMention): boolean | null {
  const clause = sentence.clauseAt(mention.from);
  if (clause.hypothetical || clause.conditional) return null;
  if (isLikeEvery(sentence, mention)) return true;
  if (isContrast(sentence, mention)) return null;
  if (sentence.question && /^(?:bist|sind|are)\b/.test(sentence.lower)) return null;
  const denied = isDeniedPhrase(sentence, mention.from);
  const told = mention.plural ? isAmong(sentence, mention) : isCalled(sentence, mention);
  return told ? !denied : null;
}

function isContrast(sentence: Sentence, mention: TypeMention): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(mention.from);
  const { determiner, from, preposition } = phraseStart(tokens, mention.from);
  const before = tokens.slice(Math.max(clause.from, from - 4), from).map(({ lower }) => lower);
  if (before.some((lower) => words.contrast.has(lower))) return true;
  if (before.some((lower) => /^(?:mehr|weniger|eher|more|less|andere\w*|other)$/.test(lower)))
    return true;
  if (isLikeReader(sentence, mention) || determiner === "possessive") return false;
  const last = before.at(-1) ?? "";
  return (
    /^(?:wie|like)$/.test(last) ||
    (preposition !== "" &&
      !/^(?:zum|zu|zur|into|to|in|of|von|vom|bei|for|für|im|as)$/.test(preposition))
  );
}

/** "Projektoren wie du", "a Manifestor like you". */
function isLikeReader(sentence: Sentence, { to }: TypeMention): boolean {
  const [first, second, third] = sentence.tokens.slice(to, to + 3);
  const like = first !== undefined && /^(?:wie|like|such)$/.test(first.lower);
  return (
    like &&
    [second, third].some((token) => token !== undefined && isPersonal(token.lower, token.capital))
  );
}

/** "Wie jeder Manifestor brauchst du …", "like every Projector, you …". */
function isLikeEvery(sentence: Sentence, { from }: TypeMention): boolean {
  const [third, second, first] = [1, 2, 3].map((back) => sentence.tokens[from - back]?.lower ?? "");
  if (!/^(?:jede[rsmn]?|every|any|alle[nr]?|all|typische[rn]?|typical)$/.test(third ?? ""))
    return false;
  if (!/^(?:wie|like)$/.test(second ?? "") || /^(?:anders|nicht|not|un)$/.test(first ?? ""))
    return false;
  return sentence.clauseAt(from).personal;
}

/** Plural: "du gehörst zu den Reflektoren", "Projectors, and you are one of them". */
function isAmong(sentence: Sentence, mention: TypeMention): boolean {
  if (isLikeReader(sentence, mention)) return true;
  if (
    /\byou(?: are|'re) one\b|\bas one of them\b|\bals eine[r]? von ihnen\b|\bdu (?:bist eine[rs]? davon|gehörst dazu)|\bsie (?:sind eine[rs]? davon|gehören dazu)/.test(
      sentence.lower,
    )
  ) {
    return true;
  }
  const clause = sentence.clauseAt(mention.from);
  const own = sentence.tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const belongs = own.some((lower) =>
    /^(?:gehörst|gehören|zählst|zählen|belong|count|one|eine[rs]?|among)$/.test(lower),
  );
  const before = sentence.tokens
    .slice(Math.max(0, mention.from - 3), mention.from)
    .map(({ lower }) => lower);
  const us =
    before.at(-1) !== undefined && /^(?:uns|euch|wir|ihr|us|we)$/.test(before.at(-1) ?? "");
  const all =
    /^(?:wie|like)$/.test(before.at(-2) ?? "") &&
    /^(?:alle|allen|all|most|viele)$/.test(before.at(-1) ?? "");
  return clause.personal && (us || all || (belongs && spokenTo(sentence, clause.from, clause.to)));
}

function spokenTo(sentence: Sentence, from: number, to: number): boolean {
  return sentence.tokens
    .slice(from, to)
    .some(
      ({ lower, capital }) =>
        /^(?:du|you|you're|dich|dir|β)$/.test(lower) || (capital && /^(?:sie|ihnen)$/.test(lower)),
    );
}

const being = /^(?:bist|sind|are|you're|were|'re|warst|bleibst|remain|wurdest|born|werden|wirst)$/;
const making = /^(?:mach(?:t|en)|makes?|making|turns?|formt|formen|prägt|definiert)$/;
const naming = /^(?:nennt|nennen|heißt|heißen|calls?)$/;
const dwelling = /\b(?:steckt|wohnt|lebt|schlummert|lives?|hides?)\b/;
const having =
  /^(?:hast|haben|trägst|lebst|leben|besitzt|have|carry|live|hold|bringst|bring|spürst)$/;
const nature =
  /^(?:typ|typen|types|typs|typus|type|energietyp|design|chart|bodygraph|körpergrafik|natur|nature|aura|wesen|energietyps)$/;

/** Singular: "du bist Projektor", "als Projektor", "dein Typ ist Projektor". */
function isCalled(sentence: Sentence, mention: TypeMention): boolean {
  const { tokens } = sentence;
  const clause = sentence.clauseAt(mention.from);
  if (isLikeReader(sentence, mention)) return true;
  const { determiner, from, preposition } = phraseStart(tokens, mention.from);
  const before = tokens[from - 1]?.lower ?? "";
  const own = tokens.slice(clause.from, clause.to).map(({ lower }) => lower);
  const reader = spokenTo(sentence, clause.from, clause.to);
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
  if (tokens.slice(clause.from, from).some(({ lower }) => naming.test(lower)) && reader)
    return true;
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

/** "Projektor, das bist du." */
function pointsBack(sentence: Sentence, mention: TypeMention): boolean {
  const clause = sentence.clauseAt(mention.from);
  const next = sentence.clauses[clause.index + 1];
  if (!next) return false;
  const text = sentence.tokens
    .slice(next.from, next.to)
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:das|so|genau das|der|die) (?:(?:du|sie) )?(?:bist|sind|heißt)|^(?:that is|that's) (?:you|what you)/.test(
    text,
  );
}
