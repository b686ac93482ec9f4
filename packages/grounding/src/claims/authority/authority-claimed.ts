import type { AuthorityId } from "@ck/chart";
import { endsInNot, isDeniedPhrase } from "../../modality/negation.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isAsked, isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Sentence } from "../../sentence.ts";
import { authoritiesNamed } from "../../terms/authorities.ts";
import { words } from "../../terms/words.ts";
import type { Clause } from "../../text/clauses.ts";
import type { Span } from "../../text/span.ts";
import { saidOfReader } from "../type/type.ts";

/** Whether the noun "Autorität" at a place speaks of the reader's own. */
export function isClaimed(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  if (!sentence.personal) return false;
  // English writes its adjectives with capitals: "with Splenic Authority".
  const head = adjectiveBefore(sentence, index)?.at.from ?? index;
  const { determiner, preposition } = phraseStart(sentence.tokens, head);
  // "Ohne deine sakrale Autorität wärst du verloren"
  const ofBeing = /(?<!\p{L})(?:wäre\p{L}*|would be|were)(?!\p{L})/u.test(sentence.lowerOf(clause));
  const given = determiner === "possessive" && (preposition !== "" || !ofBeing);
  if (clause.hypothetical && !given) return false;
  if (isOfOthers(sentence, head) || isContrasted(sentence, head)) return false;
  if (determiner !== "possessive" && isOfOtherType(sentence, clause, head)) return false;
  // "wenn deine sakrale Autorität Zeit bekommt" tells which it is, "wenn du eine … hast" does not.
  const supposed = clause.conditional || isAsked(sentence, index);
  const bare = determiner === "none" && /^(?:mit|bei|with)$/.test(preposition);
  if (supposed && determiner !== "possessive" && !bare) return false;
  if (determiner === "indefinite" || determiner === "none") {
    const circumstance = /^(?:mit|bei|with|by|of|von|laut|per|nach)$/.test(preposition);
    const alone = clause.to - clause.from <= 2 || clause.labelled;
    if (determiner === "none" && isHeld(sentence, clause, index)) return true;
    if (determiner === "none" && isSubject(sentence, clause, { head, index })) return true;
    return (
      clause.personal ||
      circumstance ||
      alone ||
      hasYours(sentence) ||
      isWhatGuides(sentence, clause)
    );
  }
  return true;
}

/** "Was dich führt, ist eine sakrale Autorität." */
function isWhatGuides({ tokens, clauses }: Sentence, { index, from }: Clause): boolean {
  const before = clauses[index - 1];
  return (
    before?.personal === true &&
    /^(?:was|what)$/.test(tokens[before.from]?.lower ?? "") &&
    /^(?:ist|is)$/.test(tokens[from]?.lower ?? "")
  );
}

/** "Ein Projektor mit Milz-Autorität": the authority of a type that is not the reader's. */
function isOfOtherType(sentence: Sentence, clause: Span, head: number): boolean {
  return sentence.types.some(
    (type) => type.from >= clause.from && type.to <= head && saidOfReader(sentence, type) === null,
  );
}

/** "it's the latter that has authority", "authority it hasn't got": who has it is told. */
function isHeld({ tokens }: Sentence, { from }: Span, index: number): boolean {
  const [before, next] = [tokens[index - 1]?.lower ?? "", tokens[index + 1]?.lower ?? ""];
  if (/^(?:has|holds|carries|hat|besitzt|trägt)$/.test(before)) return true;
  return index <= from + 1 && /^(?:it|he|she|es|sie|er|hat|besitzt|has)$/.test(next);
}

interface Noun {
  readonly index: number;
  /** Where its adjective begins. */
  readonly head: number;
}

/** "Your yes is a sound, since Sacral Authority speaks before words do", but not what is told for a contrast. */
function isSubject(sentence: Sentence, { from }: Span, { head, index }: Noun): boolean {
  const first = sentence.tokens[from]?.lower ?? "";
  const opener = words.clauseOpener.has(first) || words.coordinator.has(first) ? 1 : 0;
  const verb = sentence.tokens[index + 1];
  const does = verb?.kind === "word" && !verb.capital && /^[a-z]+s$/.test(verb.lower);
  return (head === from + opener || does) && !turning.test(sentence.lower);
}

const turning =
  /(?<!\p{L})(?:yours?|you|dein\p{L}*|du|ihre?|sie) (?:\p{L}+ )?(?:hingegen|dagegen|jedoch|however|though|by contrast|does not|doesn't|do not|don't|nicht)(?!\p{L})|(?<!\p{L})(?:whereas|while|während|aber|but|yet|doch)(?!\p{L})/u;

function hasYours(sentence: Sentence): boolean {
  return /\b(?:yours|like yours|like you|wie deine?|wie du|deine ist|ihre ist)\b/.test(
    sentence.lower,
  );
}

const lacking =
  /\b(?:fehlanzeige|want of|lack of|lack(?:s|ing)?|mangels|mangel an|fehlt|vermisst|suchst du vergebens|suchen sie vergebens|left without|devoid of)\b/;

/** "keine innere Autorität": what a mental projector and a reflector have in common. */
export function isInnerDenied(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  const inner = /^(?:innere[nrsm]?|inner)$/.test(sentence.tokens[index - 1]?.lower ?? "");
  if (!inner) return false;
  const next = sentence.clauses[clause.index + 1];
  // "Innere Autorität? Hast du nicht."
  if (next && sentence.tokens[clause.to]?.lower === "?" && refuses(sentence, next)) return true;
  const around = { from: clause.from, to: next?.labelled ? next.to : clause.to };
  return (
    isDeniedPhrase(sentence, index) ||
    endsInNot(sentence, clause) ||
    lacking.test(sentence.lowerOf(around))
  );
}

function refuses({ tokens }: Sentence, { from, to }: Span): boolean {
  const [first, last] = [tokens[from]?.lower ?? "", tokens[to - 1]?.lower ?? ""];
  return (
    /^(?:nein|no|none|keine|fehlanzeige)$/.test(first) || /^(?:nicht|not|keine|none)$/.test(last)
  );
}

interface NamedAuthority {
  readonly at: Span;
  readonly named: readonly AuthorityId[];
}

/** "emotionale innere Autorität", "ego manifested authority", "solar plexus authority". */
export function adjectiveBefore(sentence: Sentence, index: number): NamedAuthority | null {
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
