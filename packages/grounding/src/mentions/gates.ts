import type { Language } from "@ck/chart";
import { channelsNamed } from "../terms/channel-names.ts";
import { isHangingWord } from "../terms/hanging-words.ts";
import { sideNamed } from "../terms/planets.ts";
import { isPossessive, words } from "../terms/words.ts";
import { memoByWord } from "../text/memo.ts";
import { numberName } from "../text/number-words.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/tokens.ts";
import { channelBetween } from "./channels.ts";
import { type GateMention, nextInList, readList, type Scan } from "./gate-list.ts";
import { isCountedNumber, isPlaceOfPlanet } from "./place-of-planet.ts";
import { countsSomething, isCounted, isGateCue, isProfileCue, wordAt } from "./reader.ts";

/** What else a sentence names: it tells whether bare numbers may be gates. */
export interface Surroundings {
  readonly centers: readonly Span[];
  readonly planets: readonly Span[];
}

/** Finds gates: after "Tor", as "34.2", as "34er-Tor", and weak ones as "die 34". */
export function findGates(
  tokens: readonly Token[],
  language: Language,
  { centers, planets }: Surroundings,
): GateMention[] {
  const scan: Scan = {
    tokens,
    language,
    found: [],
    taken: new Set(),
    inCenter: centers.length > 0,
    told: tokens.some(({ lower }) => isGateCue(lower)),
    hanging: tokens.some(({ lower }) => isHangingWord(lower)),
    afterPlanet: new Set(planets.map(({ to }) => to)),
  };
  let openCue: number | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || scan.taken.has(index)) continue;
    if (token.kind === "word" && isGateCue(token.lower)) {
      if (!readAfterCue(scan, index)) openCue = index;
      continue;
    }
    if (token.kind === "word") readNamed(scan, index);
    else if (token.kind === "number") readNumber(scan, index, openCue);
    else if (token.kind === "pair" && openCue !== null && !token.slash) continue;
  }
  return scan.found.sort((left, right) => left.from - right.from);
}

/** "Tor 34", "Tore 34, 20 und 57", "Tor der Kraft (34)", "Tor Nr. 34". */
function readAfterCue(scan: Scan, cue: number): boolean {
  const { tokens } = scan;
  let at = cue + 1;
  while (/^(?:["(:]|nummer|nr|no|number|\.|-)$/.test(wordAt(tokens, at))) at += 1;
  if (scan.taken.has(at)) return true;
  const token = tokens[at];
  if (token?.kind === "number") return readList(scan, { at, head: cue, strong: true });
  if (token?.kind === "pair") {
    const place = { from: at, to: at + 1, line: null, strong: true, head: cue };
    scan.found.push({ gate: token.first, position: 0, ...place });
    scan.found.push({ gate: token.second, position: 1, ...place });
    return true;
  }
  // "Tor der Kraft (34)", "Gate of Power, the 34"
  for (let ahead = cue + 1; ahead < cue + 7; ahead += 1) {
    if (wordAt(tokens, ahead) !== "(") continue;
    if (tokens[ahead + 1]?.kind !== "number" || wordAt(tokens, ahead + 2) !== ")") return false;
    return readList(scan, { at: ahead + 1, head: cue, strong: true });
  }
  return false;
}

const gateAsName = memoByWord((lower) => {
  const parts = /^(\p{L}+er)-?(?:tor(?:e[ns]?|s)?)?$/u.exec(lower);
  return parts ? numberName(parts[1] ?? "") : null;
});

/** "Zehner-Tor", "34er Tor". */
function readNamed(scan: Scan, index: number): void {
  const token = scan.tokens[index];
  if (token?.kind !== "word") return;
  const gate = gateAsName(token.lower);
  const whole = /tor/.test(token.lower) || isGateCue(wordAt(scan.tokens, index + 1));
  if (gate === null || !whole) return;
  scan.taken.add(index + 1);
  scan.found.push({
    gate,
    line: null,
    strong: true,
    from: index,
    to: index + 1,
    head: index,
    position: 0,
  });
}

const listBefore = /^(?:[:(-]|nämlich|namely|sind|are|wie|as|in)$/;

function readNumber(scan: Scan, index: number, openCue: number | null): void {
  const { tokens, language } = scan;
  const token = tokens[index];
  if (token?.kind !== "number") return;
  if (scan.told && isNumbered(tokens, index)) {
    readList(scan, { at: index, head: index, strong: true });
    return;
  }
  if (token.spelled && (scan.told || scan.inCenter)) readSpelled(scan, index);
  if (scan.taken.has(index) || countsSomething(tokens, index, language)) return;
  if (isOfProfile(scan, index)) return;
  if (token.named) {
    readList(scan, { at: index, head: index, strong: isGateCue(wordAt(tokens, index + 2)) });
    return;
  }
  // "am 20.6." is a date.
  if (token.line !== null && wordAt(tokens, index - 1) === "am") return;
  if (token.line !== null) {
    if (token.line <= 6) readList(scan, { at: index, head: index, strong: true });
    return;
  }
  if (token.spelled) return;
  const before = tokens[index - 1];
  const lower = before?.lower ?? "";
  const article =
    before?.kind === "word" &&
    (isPossessive(lower, before.capital) ||
      words.indefinite.has(lower) ||
      words.negativeArticle.has(lower) ||
      /^(?:die|der|das|den|dem|the|einer|zur|beim|zum|vom|both|beide|sowohl|neither|weder|its|seine[rmn]?|ihre[rmn]?|dessen|deren)$/.test(
        lower,
      ));
  if (article) {
    if (/^(?:um|mitte|ende|anfang)$/.test(wordAt(tokens, index - 2))) return;
    readList(scan, { at: index, head: index - 1, strong: false });
  } else if (isBracketed(scan, index)) {
    readList(scan, { at: index, head: index, strong: true });
  } else if (openCue !== null && (listBefore.test(lower) || isListed(tokens, index))) {
    readList(scan, { at: index, head: index, strong: true });
  } else if ((scan.inCenter || scan.hanging) && isLongList(tokens, index)) {
    readList(scan, { at: index, head: index, strong: true });
  } else if (isChannelPair(scan, index)) {
    readList(scan, { at: index, head: index, strong: true });
  } else if (isBarePlace(scan, index, lower) || (scan.told && isSubject(tokens, index))) {
    readList(scan, { at: index, head: index, strong: true });
  }
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

/** "Nine, fourteen, twenty-seven": three or more gates in words. */
function readSpelled(scan: Scan, index: number): void {
  const { tokens, found, taken } = scan;
  const places = [index];
  for (let at = nextInList(tokens, index + 1); at !== null; at = nextInList(tokens, at + 1)) {
    const token = tokens[at];
    if (token?.kind !== "number" || !token.spelled || taken.has(at)) break;
    places.push(at);
  }
  const last = places.at(-1) ?? index;
  if (places.length < fewestSpelled || isCounted(tokens, last)) return;
  places.forEach((at, position) => {
    const token = tokens[at];
    if (token?.kind !== "number") return;
    taken.add(at);
    const place = { from: at, to: at + 1, line: null, strong: true, head: index };
    found.push({ gate: token.value, position, ...place });
  });
}

/** Smaller numbers may be lines. */
const highestLine = 6;

/** Fewer numbers in words than these may count something. */
const fewestSpelled = 3;

/** "aus 24 und 43" where gates are spoken of; "die Erde in 49", "Sonne 12". */
function isBarePlace(scan: Scan, index: number, before: string): boolean {
  const { tokens, afterPlanet, told } = scan;
  if (isCounted(tokens, index)) return false;
  if ((told || scan.inCenter) && /^(?:heißt|heißen|lautet|called|named)$/.test(before)) return true;
  // "Uranus takes 84 years to go round, Saturn 29"
  if (afterPlanet.has(index))
    return !tokens.some((_, at) => at !== index && isCountedNumber(tokens, at));
  const beside = [before, wordAt(tokens, index + 1)].some((lower) => sideNamed(lower) !== null);
  if (afterPlanet.size > 0 && beside) return true;
  // "zwei lose Enden in der Wurzel, 38 und 39"
  const apposed =
    /^(?:,|namentlich|nämlich|namely|darunter)$/.test(before) &&
    scan.inCenter &&
    isListed(tokens, index);
  const behind = tokens[index + 3];
  if (apposed && (behind === undefined || behind.kind === "mark")) return true;
  // "you will look in vain for 17, but find 18"
  const ends = tokens[index + 1] === undefined || tokens[index + 1]?.kind === "mark";
  if (told && ends && /^(?:for|nach|find|findest|finden|own|carry|trägst)$/.test(before))
    return true;
  const preposition = /^(?:in|aus|from|mit|with|von|of|through|durch|über|via)$/.test(before);
  const inField = told || scan.inCenter || scan.hanging;
  if (preposition && inField && isListed(tokens, index)) return true;
  // "das Quartett aus 10, 20, 34 und 57"
  if (/^(?:aus|of|from)$/.test(before) && isLongList(tokens, index)) return true;
  return afterPlanet.size > 0 && isPlaceOfPlanet(scan, index, before);
}

/** "…, whereas 64 most certainly is": a bare number that opens a clause of its own. */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)];
  const opens =
    words.clauseOpener.has(before) || words.coordinator.has(before) || /^[,;:]?$/.test(before);
  return (
    opens &&
    (words.finiteVerb.has(next) ||
      /^(?:\p{L}+ly|most|aber|dagegen|hingegen|jedoch|too|however)$/u.test(next))
  );
}

/** Whether three or more bare numbers stand in a row. */
function isLongList(tokens: readonly Token[], index: number): boolean {
  const second = nextInList(tokens, index + 1);
  const third = second === null ? null : nextInList(tokens, second + 1);
  return third !== null && !isCounted(tokens, third);
}

/** "Wo 42 und 53 zusammenkommen": the two gates of a channel, where gates, centers or its name are named. */
function isChannelPair({ tokens, inCenter, told, language }: Scan, index: number): boolean {
  const [first, joint, second] = [index, index + 1, index + 2].map((at) => tokens[at]);
  if (first?.kind !== "number" || second?.kind !== "number" || second.spelled) return false;
  if (!/^(?:und|and|mit|with)$/.test(joint?.lower ?? "") || isCounted(tokens, index + 2))
    return false;
  // "Bei dir treffen sich 21 und 50 zu einem Kanal": whether they are those of one is judged.
  if (tokens.some(({ lower }) => /^(?:kanal|channel)$/.test(lower))) return true;
  const id = channelBetween(first.value, second.value);
  if (id === null) return false;
  const named = tokens.some((_, at) => channelsNamed(tokens, at, language).includes(id));
  // Few pairs of numbers are those of a channel; small ones may be lines.
  return inCenter || told || named || Math.min(first.value, second.value) > highestLine;
}

/** Whether another bare number follows with "," or "und". */
function isListed(tokens: readonly Token[], index: number): boolean {
  const joint = wordAt(tokens, index + 1);
  return (joint === "," || words.coordinator.has(joint)) && tokens[index + 2]?.kind === "number";
}
