import type { AuthorityId } from "@ck/chart";
import { isDenied, isDeniedName } from "../modality/denial.ts";
import { endsInNot, isDeniedPhrase } from "../modality/negation.ts";
import { phraseStart } from "../modality/noun-phrase.ts";
import { isAsked, isContrasted, isListDenied, isOfOthers } from "../modality/taken-back.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { authoritiesNamed } from "../terms/authorities.ts";
import type { Span } from "../text/span.ts";
import { checkPredicate } from "./authority-predicate.ts";
import { namesOnlyAuthority } from "./authority-terms.ts";
import { checkDeciders } from "./decider.ts";
import { judgeAuthority } from "./judge-authority.ts";
import { saidOfReader } from "./type.ts";

/** "deine Autorität ist emotional", "Milzautorität", "als selbstprojizierter Projektor". */
export function checkAuthority(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    const compound = /^(?:(\p{L}[\p{L}-]*?)-?)?(?:autorität(?:en)?|authority)$/u.exec(lower);
    if (compound) checkNoun(report, index, compound[1] ?? "");
  });
  checkKinds(report);
  checkBare(report);
  checkDeciders(report);
}

function checkNoun(report: Report, index: number, stem: string): void {
  const { sentence } = report;
  const clause = sentence.clauseAt(index);
  if (!isClaimed(sentence, index)) return;
  if (isInnerDenied(sentence, index)) {
    judgeAuthority(report, { from: index, to: index + 1 }, ["mental", "lunar"], true);
    return;
  }
  const noun = { from: index, to: index + 1 };
  const denied = isDeniedName(sentence, noun);
  const named = stem === "" ? null : authoritiesNamed(stem);
  const before = adjectiveBefore(sentence, index);
  if (named) {
    // "projizierte Ego-Autorität": the adjective tells which of the two.
    const closer = named.filter((id) => before?.named.includes(id) ?? true);
    const at = { from: before?.at.from ?? index, to: index + 1 };
    judgeAuthority(report, at, closer.length > 0 ? closer : named, !denied);
    return;
  }
  if (before) {
    const not = denied || isDeniedName(sentence, before.at);
    judgeAuthority(report, before.at, before.named, !not);
    return;
  }
  if (!clause.conditional && !isAsked(sentence, index))
    checkPredicate(report, index, isDenied(sentence, noun));
}

function isClaimed(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  if (clause.hypothetical || !sentence.personal) return false;
  // English writes its adjectives with capitals: "with Splenic Authority".
  const head = adjectiveBefore(sentence, index)?.at.from ?? index;
  const { determiner, preposition } = phraseStart(sentence.tokens, head);
  if (isOfOthers(sentence, head) || isContrasted(sentence, head)) return false;
  if (determiner !== "possessive" && isOfOtherType(sentence, clause, head)) return false;
  // "wenn deine sakrale Autorität Zeit bekommt" tells which it is, "wenn du eine … hast" does not.
  const supposed = clause.conditional || isAsked(sentence, index);
  const bare = determiner === "none" && /^(?:mit|bei|with)$/.test(preposition);
  if (supposed && determiner !== "possessive" && !bare) return false;
  if (determiner === "indefinite" || determiner === "none") {
    const circumstance = /^(?:mit|bei|with|by|of|von|laut|per|nach)$/.test(preposition);
    const alone = clause.to - clause.from <= 2 || clause.labelled;
    return clause.personal || circumstance || alone || hasYours(sentence);
  }
  return true;
}

/** "Ein Projektor mit Milz-Autorität": the authority of a type that is not the reader's. */
function isOfOtherType(sentence: Sentence, clause: Span, head: number): boolean {
  return sentence.types.some(
    (type) => type.from >= clause.from && type.to <= head && saidOfReader(sentence, type) === null,
  );
}

function hasYours(sentence: Sentence): boolean {
  return /\b(?:yours|like yours|like you|wie deine?|wie du|deine ist|ihre ist)\b/.test(
    sentence.lower,
  );
}

const lacking =
  /\b(?:fehlanzeige|want of|lack of|lack(?:s|ing)?|mangels|mangel an|fehlt|vermisst|suchst du vergebens|suchen sie vergebens|left without|devoid of)\b/;

/** "keine innere Autorität": what a mental projector and a reflector have in common. */
function isInnerDenied(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  const inner = /^(?:innere[nrsm]?|inner)$/.test(sentence.tokens[index - 1]?.lower ?? "");
  if (!inner) return false;
  const next = sentence.clauses[clause.index + 1];
  const around = { from: clause.from, to: next?.labelled ? next.to : clause.to };
  return (
    isDeniedPhrase(sentence, index) ||
    endsInNot(sentence, clause) ||
    lacking.test(sentence.lowerOf(around))
  );
}

interface NamedAuthority {
  readonly at: Span;
  readonly named: readonly AuthorityId[];
}

/** "emotionale innere Autorität", "ego manifested authority", "solar plexus authority". */
function adjectiveBefore(sentence: Sentence, index: number): NamedAuthority | null {
  const { tokens } = sentence;
  for (let at = index - 1; at >= index - 3 && at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (tokens[at]?.kind !== "word") return null;
    if (lower === "plexus") return { at: { from: at - 1, to: at + 1 }, named: ["emotional"] };
    const named = authoritiesNamed(lower);
    if (named) return { at: { from: at, to: at + 1 }, named };
    if (
      !/^(?:innere[nrsm]?|inner|persönliche[nrsm]?|own|center|zentrum|strong|klare[nrsm]?)$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

/** "emotionaler Generator", "splenic Projector": the authority before the type. */
function checkKinds(report: Report): void {
  const { sentence } = report;
  for (const type of sentence.types) {
    const at = type.from - 1;
    const named = authoritiesNamed(sentence.tokens[at]?.lower ?? "");
    if (!named || saidOfReader(sentence, type) !== true) continue;
    judgeAuthority(report, { from: at, to: at + 1 }, named, true);
  }
}

/** "Self-projected is the word for it": words that name an authority without its noun. */
function checkBare(report: Report): void {
  const { sentence } = report;
  const { tokens } = sentence;
  if (!sentence.personal) return;
  tokens.forEach(({ lower }, at) => {
    const one =
      (tokens[at + 1]?.lower === "one" && hasNoun(sentence, { from: 0, to: at })) ||
      /^(?:autorisiert\p{L}*|authori[sz]ed)$/u.test(tokens[at + 1]?.lower ?? "");
    if (!one && !namesOnlyAuthority(sentence, at)) return;
    const clause = sentence.clauseAt(at);
    const named = authoritiesNamed(lower);
    if (!named || clause.hypothetical || clause.conditional || isAsked(sentence, at)) return;
    if (isOfOthers(sentence, at) || isContrasted(sentence, at)) return;
    if (
      isListDenied(sentence) ||
      hasClaimedNoun(sentence, clause) ||
      sentence.types.some(({ from }) => from === at + 1)
    )
      return;
    judgeAuthority(
      report,
      { from: at, to: at + 1 },
      named,
      !isDenied(sentence, { from: at, to: at + 1 }),
    );
  });
}

/** The noun of the clause tells already whose authority it is. */
function hasClaimedNoun(sentence: Sentence, { from, to }: Span): boolean {
  return sentence.tokens.some(
    ({ lower }, at) => at >= from && at < to && isNoun(lower) && isClaimed(sentence, at),
  );
}

function isNoun(lower: string): boolean {
  return /(?:autorität(?:en)?|authority)$/.test(lower);
}

function hasNoun(sentence: Sentence, { from, to }: Span): boolean {
  return sentence.tokens.slice(from, to).some(({ lower }) => isNoun(lower));
}
