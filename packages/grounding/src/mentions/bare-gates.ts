import { isPossessive, words } from "../terms/words.ts";
import type { Token } from "../text/tokens.ts";
import { isBarePlace, isSubject } from "./bare-place.ts";
import { readList, type Scan } from "./gate-list.ts";
import { isChannelPair } from "./gate-pair.ts";
import { isListed, isLongList } from "./number-rows.ts";
import { countsSomething, isGateCue, isProfileCue, wordAt } from "./reader.ts";
import { readSpelled } from "./spelled-gates.ts";

/** Reads a number that no word "Tor" stands before, where the words around make it a gate. */
export function readNumber(scan: Scan, index: number, openCue: number | null): void {
  const { tokens, language } = scan;
  const token = tokens[index];
  if (token?.kind !== "number") return;
  if (scan.told && isNumbered(tokens, index)) {
    readFrom(scan, index);
    return;
  }
  if (token.spelled && (scan.told || scan.inCenter)) readSpelled(scan, index);
  if (scan.taken.has(index) || countsSomething(tokens, index, language)) return;
  if (isOfProfile(scan, index)) return;
  if (token.named) {
    readList(scan, { at: index, head: index, strong: isGateCue(wordAt(tokens, index + 2)) });
  } else if (token.line !== null) {
    if (!isDate(tokens, index) && token.line <= 6) readFrom(scan, index);
  } else if (!token.spelled) {
    readPlain(scan, index, openCue);
  }
}

/** Reads the list that begins with a number that is surely a gate. */
function readFrom(scan: Scan, index: number): void {
  readList(scan, { at: index, head: index, strong: true });
}

/** "am 20.6." */
function isDate(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index - 1) === "am";
}

/** A number in digits without a line: behind an article it may be a gate, else its place tells. */
function readPlain(scan: Scan, index: number, openCue: number | null): void {
  const { tokens } = scan;
  const before = tokens[index - 1];
  if (isArticle(before)) {
    // "um die 20"
    if (/^(?:um|mitte|ende|anfang)$/.test(wordAt(tokens, index - 2))) return;
    readList(scan, { at: index, head: index - 1, strong: false });
  } else if (isDescribed(scan, index)) {
    readList(scan, { at: index, head: index - 2, strong: false });
  } else if (isGateByPlace(scan, index, { before: before?.lower ?? "", openCue })) {
    readFrom(scan, index);
  }
}

function isArticle(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { lower, capital } = token;
  return (
    isPossessive(lower, capital) ||
    words.indefinite.has(lower) ||
    words.negativeArticle.has(lower) ||
    /^(?:die|der|das|den|dem|the|einer|zur|beim|zum|vom|both|beide|sowohl|neither|weder|its|seine[rmn]?|ihre[rmn]?|dessen|deren)$/.test(
      lower,
    )
  );
}

/** "die bedürftige 19", "your bold 21": where gates or planets are spoken of. */
function isDescribed({ tokens, told, afterPlanet }: Scan, index: number): boolean {
  const word = tokens[index - 1];
  if (!(told || afterPlanet.size > 0) || word?.kind !== "word" || word.capital) return false;
  return isArticle(tokens[index - 2]) && adjective.test(word.lower) && !counting.test(word.lower);
}

const adjective = /^\p{L}{2,}(?:e|en|er|es|em|y|ful|ive|ous|al|ing|ed|ld|ng|nt)$/u;
/** "die letzten 20", "the other 3": of such there are that many. */
const counting =
  /^(?:erste[nrs]?|letzte[nrs]?|nächste[nrs]?|ganze[nrs]?|volle[nrs]?|andere[nrs]?|übrige[nrs]?|weitere[nrs]?|alle[nrs]?|sämtliche[nr]?|gute[nr]?|knappe[nr]?|rund|beide[nr]?|other|last|remaining|full|entire|following|preceding|only|many|some|over|any|whole|alle|deine[nrsm]?|ihre[nrsm]?|seine[nrsm]?|diese[nrsm]?|jene[nrsm]?|eine[nrsm]?|keine[nrsm]?|hanging|hängende[nrsm]?)$/u;

interface Ahead {
  /** The word right before the number. */
  readonly before: string;
  /** Where the word "Tor" stands without a number of its own, null without one. */
  readonly openCue: number | null;
}

const listBefore = /^(?:[:(-]|nämlich|namely|sind|are|wie|as|in)$/;

function isGateByPlace(scan: Scan, index: number, { before, openCue }: Ahead): boolean {
  const { tokens } = scan;
  return (
    isBracketed(scan, index) ||
    (openCue !== null && (listBefore.test(before) || isListed(tokens, index))) ||
    ((scan.inCenter || scan.hanging) && isLongList(tokens, index)) ||
    isChannelPair(scan, index) ||
    isBarePlace(scan, index, before) ||
    (scan.told && isSubject(tokens, index))
  );
}

/** "the 4 in your profile", "its 6": where a profile and no gate is spoken of, a line. */
function isOfProfile({ tokens, told, inCenter, afterPlanet }: Scan, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "number" || token.value > 6 || token.line !== null) return false;
  return (
    !told && !inCenter && afterPlanet.size === 0 && tokens.some(({ lower }) => isProfileCue(lower))
  );
}

/** "Mercury speaks of vitality (58)", "Unschuld (25) und Bescheidenheit (15)" */
function isBracketed({ tokens, afterPlanet, inCenter, told }: Scan, index: number): boolean {
  const bracketed = wordAt(tokens, index - 1) === "(" && wordAt(tokens, index + 1) === ")";
  return bracketed && (afterPlanet.size > 0 || inCenter || told);
}

/** "no. 39", "Nr. 39", "number 39" where gates are spoken of. */
function isNumbered(tokens: readonly Token[], index: number): boolean {
  const [last, before] = [wordAt(tokens, index - 1), wordAt(tokens, index - 2)];
  const numbering = /^(?:no|nr|nummer|number)$/;
  return numbering.test(last) || (last === "." && numbering.test(before));
}
