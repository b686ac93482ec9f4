import { gates, type Language } from "@ck/chart";
import { isGateCue } from "../../mentions/reader.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";

function namesOf(language: Language): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  for (const { gate, name, aliases, hexagram } of gates) {
    for (const term of [name[language], ...aliases[language], hexagram[language]]) {
      const key = bare(term);
      names.set(key, (names.get(key) ?? new Set()).add(gate));
    }
  }
  return names;
}

function bare(term: string): string {
  return term.toLowerCase().replace(/^(?:der|die|das|des|the) /, "");
}

/** Words of the longest name that is looked for. */
const longestName = 5;

const byLanguage = { de: namesOf("de"), en: namesOf("en") };

/** "Tor der Kraft (34)", "Gate 34, the Gate of Power": the name must be that of the gate. */
export function checkGateNames(report: Report): void {
  const { sentence } = report;
  checkCalled(report);
  sentence.tokens.forEach(({ lower }, index) => {
    if (!isGateCue(lower) || !/^(?:der|des|of)$/.test(sentence.tokens[index + 1]?.lower ?? ""))
      return;
    const named = nameAt(sentence, index + 2);
    if (!named) return;
    const number = sentence.gates.find(({ from, to }) =>
      isBeside(sentence, { from, to }, index, named.to),
    );
    if (!number || named.gates.has(number.gate)) return;
    const own = gates.find(({ gate }) => gate === number.gate);
    if (!own) return;
    const expected = `${number.gate}: ${own.name[report.language]}`;
    report.wrong({ kind: "general", at: { from: index, to: named.to }, expected });
  });
}

/** "Tor 4 (Formulierung)", "Gate 4 is called Formulation": the name is that of the gate. */
function checkCalled(report: Report): void {
  const { sentence } = report;
  for (const number of sentence.gates) {
    const start = nameBehind(sentence, number.to);
    const named = start === null ? null : nameAt(sentence, start);
    const end = named ? sentence.tokens[named.to] : undefined;
    if (start === null || !named || (end && end.kind !== "mark") || named.gates.has(number.gate))
      continue;
    const own = gates.find(({ gate }) => gate === number.gate);
    if (!own) continue;
    const expected = `${number.gate}: ${own.name[report.language]}`;
    report.wrong({ kind: "general", at: { from: start, to: named.to }, expected });
  }
}

const calling =
  /^(?:\(|heißt|nennt man|trägt den namen|is called|is named|bears the name|goes by the name of)$/;
/** Words of the longest way to call a gate. */
const longestCalling = 6;

/** Where the name of a gate begins that is called by it right behind its number. */
function nameBehind(sentence: Sentence, from: number): number | null {
  for (let to = from + 1; to <= from + longestCalling; to += 1) {
    if (calling.test(sentence.lowerOf({ from, to })))
      return sentence.tokens[to]?.lower === '"' ? to + 1 : to;
  }
  return null;
}

/** The gates whose name begins at a token, in the longest form. */
function nameAt(sentence: Sentence, at: number): { gates: ReadonlySet<number>; to: number } | null {
  const names = byLanguage[sentence.language];
  const start = /^(?:the|der|die|das)$/.test(sentence.tokens[at]?.lower ?? "") ? at + 1 : at;
  for (let length = longestName; length >= 1; length -= 1) {
    const words = sentence.tokens.slice(start, start + length).map(({ lower }) => lower);
    if (words.length < length) continue;
    const term = words.join(" ");
    const found = names.get(term) ?? names.get(term.replace(/e?s$/, ""));
    if (found) return { gates: found, to: start + length };
  }
  return null;
}

/** "(34)", ", die 34", "34 -" right behind the name, or "Tor 34, das" right in front. */
function isBeside(
  sentence: Sentence,
  number: { from: number; to: number },
  cue: number,
  end: number,
): boolean {
  const [left, right] = number.from >= end ? [end, number.from] : [number.to, cue];
  if (right < left || right - left > 3) return false;
  return sentence.tokens
    .slice(left, right)
    .every(({ lower }) =>
      /^(?:[,("-]|die|das|the|also|tor|gate|ist|is|dein|your|ihr)$/.test(lower),
    );
}
