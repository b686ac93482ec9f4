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
  checkBracketed(report);
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

/** "Tor 4 (Formulierung)": the name in brackets is that of the gate. */
function checkBracketed(report: Report): void {
  const { sentence } = report;
  for (const number of sentence.gates) {
    if (sentence.tokens[number.to]?.lower !== "(") continue;
    const named = nameAt(sentence, number.to + 1);
    if (!named || sentence.tokens[named.to]?.lower !== ")" || named.gates.has(number.gate))
      continue;
    const own = gates.find(({ gate }) => gate === number.gate);
    if (!own) continue;
    const expected = `${number.gate}: ${own.name[report.language]}`;
    report.wrong({ kind: "general", at: { from: number.to + 1, to: named.to }, expected });
  }
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
