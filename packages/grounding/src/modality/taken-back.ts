import type { Sentence } from "../sentence.ts";
import { isRelation } from "../terms/relatives.ts";
import { isPersonal, words } from "../terms/words.ts";
import { phraseStart } from "./noun-phrase.ts";
import { isNoMoreThan } from "./presence/no-more-than.ts";

/** Whether somebody else is spoken of before `index` in its clause: "dein Chef ist …", "Menschen mit …". */
export function isOfOthers(sentence: Sentence, index: number): boolean {
  const clause = sentence.clauseAt(index);
  const { tokens } = sentence;
  // "Welche Menschen bringen deine gespaltene Definition zusammen?"
  if (isReaders(sentence, index)) return false;
  // "Like everyone whose definition is single, you …"
  const opens = /^(?:like|wie|as)$/.test(tokens[clause.from]?.lower ?? "");
  if (opens && sentence.clauses[clause.index + 1]?.personal) return false;
  // "Das Kreuz der Planung tragen andere."
  const behind = tokens.slice(index, clause.to).map(({ lower }) => lower);
  if (!clause.personal && others.test(behind.at(-1) ?? "")) return true;
  for (let at = index - 1; at >= clause.from; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (/^(?:du|you)$/.test(token.lower)) return false;
    // "Als Mensch mit gespaltener Definition brauchst du …"
    const before = tokens[at - 1]?.lower ?? "";
    const role = words.indefinite.has(before) ? (tokens[at - 2]?.lower ?? "") : before;
    if (/^(?:als|as)$/.test(role) && clause.personal) return false;
    // "the kind of", and no "Kind"
    const kind = token.lower === "kind" && !token.capital;
    const other = !kind && (isRelation(token.lower) || isPerson(sentence, at));
    if (other) return !isLikeReader(sentence);
  }
  return false;
}

/** "deine einfache Definition", "the areas of your split definition": it is the reader's, whatever is said. */
export function isReaders({ tokens }: Sentence, index: number): boolean {
  return phraseStart(tokens, index).determiner === "possessive";
}

/** People as such; "those" and "andere" only where no thing of the chart is meant. */
function isPerson({ tokens }: Sentence, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "those") return /^(?:who|whose|with|around)$/.test(next);
  if (/^(?:andere[nr]?|viele|manche)$/.test(lower)) return !chartNoun.test(next);
  return words.people.has(lower);
}

const chartNoun =
  /^(?:definiert\w*|offene\w*|zentren|tore?|gates?|kanäle|linien?|hälfte|seite|insel)$/;

const others = /^(?:andere|anderen|others|else)$/;

/** "someone like you", "Menschen wie du", "yours": others, and the reader is one of them. */
function isLikeReader({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, at) =>
      (/^(?:like|wie)$/.test(lower) || (lower === "as" && tokens[at - 1]?.lower === "such")) &&
      !/^(?:bist|sind|are)$/.test(tokens[at + 2]?.lower ?? "") &&
      [tokens[at + 1], tokens[at + 2]].some(
        (token) => token !== undefined && isPersonal(token.lower, token.capital),
      ),
  );
}

/** "Manifestor, Projektor – keiner davon bist du": all that is listed is denied. */
export function isListDenied(sentence: Sentence): boolean {
  return noneOfThem.test(sentence.lower);
}

const noneOfThem =
  /(?<!\p{L})(?:keine[rsnm]?|keins|nichts|none|neither|not one)(?: \p{L}+)? (?:davon|von (?:diesen|ihnen|allen|beiden|dreien)|of (?:them|these|those|which|the (?:two|three|four)))(?!\p{L})/u;

/** Comparing words take back what follows them: "anders als", "instead of", "mehr als". */
export function isContrasted(sentence: Sentence, from: number): boolean {
  const clause = sentence.clauseAt(from);
  const { tokens } = sentence;
  if (isNoMoreThan(sentence, from)) return false;
  for (let at = from - 1; at >= Math.max(clause.from, from - 4); at -= 1) {
    const lower = tokens[at]?.lower ?? "";
    if (words.contrast.has(lower)) return true;
    // "Statt Erfolg spürst du Wut": behind the verb nothing is compared.
    if (words.finiteVerb.has(lower)) return false;
    if (/^(?:als|than)$/.test(lower)) return comparative.test(tokens[at - 1]?.lower ?? "");
  }
  return false;
}

const comparative =
  /^(?:mehr|weniger|eher|lieber|besser|anders|\p{L}{3,}er|more|less|other|rather|better)$/u;

/** "Wut? Nein, …" */
export function isRefused({ tokens }: Sentence, index: number): boolean {
  const mark = tokens.findIndex((token, at) => at > index && token.lower === "?");
  return mark !== -1 && /^(?:nein|no|keineswegs|weit)$/.test(tokens[mark + 1]?.lower ?? "");
}

/** "Weißt du, dass …?", "Did you know that …?": what is asked about is taken for true. */
export function isPresupposed({ lower }: Sentence): boolean {
  return /(?:weißt|wusstest|wissen|wussten|merkst|ahntest) (?:du|sie),? dass|(?:know|knew|aware|noticed?) that/.test(
    lower,
  );
}

/** Whether a place stands in a question that may be answered with no. */
export function isAsked(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const mark = tokens.findIndex((token, at) => at > index && token.lower === "?");
  if (mark === -1 || isPresupposed(sentence)) return false;
  if (isRefused(sentence, index)) return true;
  const start = tokens.findLastIndex((token, at) => at < index && /^[?:;]$/.test(token.lower)) + 1;
  return opensQuestion.test(tokens[start]?.lower ?? "");
}

const opensQuestion =
  /^(?:bist|sind|hast|haben|ist|hat|wirst|willst|kannst|möchtest|würdest|lebst|trägst|wartest|are|is|do|does|did|have|has|can|could|would|will|were|should|shall|might)$/;
