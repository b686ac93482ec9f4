import { isLineCue } from "../../mentions/reader.ts";
import { presenceOf } from "../../modality/presence/presence.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { phrases } from "../../terms/phrases.ts";
import type { Clause } from "../../text/clauses.ts";

interface LineWord {
  readonly line: number;
  readonly at: number;
}

/** "Tor 2 trägst du auf den Linien 6 und 4": lines away from their gate, without a planet. */
export function checkGateLines(report: Report): void {
  const { sentence, language } = report;
  if (!sentence.personal || sentence.planets.length > 0) return;
  for (const clause of sentence.clauses) {
    const [gate, ...others] = sentence.gates.filter(
      ({ from }) => from >= clause.from && from < clause.to,
    );
    if (!gate || others.length > 0 || gate.line !== null) continue;
    if (presenceOf(sentence, gate) !== "present" || isNegated(sentence, clause)) continue;
    for (const { line, at } of linesIn(sentence, clause)) {
      report.judge({
        kind: "line",
        at: { from: at, to: at + 1 },
        holds: (view) =>
          view.placed.some((place) => place.gate === gate.gate && place.line === line),
        fact: () => null,
        instead: (view) => phrases.placedIn(view, gate.gate, language),
      });
    }
  }
}

/** "None of your planets stands in line 6 of gate 15" */
function isNegated({ tokens }: Sentence, { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:none|no|nothing|kein\p{L}*|nichts|niemand|nobody)$/u.test(lower));
}

/** "Linie 3", "dritte Linie", "die Linien 6 und 4", "the 2nd line". */
function linesIn(sentence: Sentence, clause: Clause): LineWord[] {
  const { tokens } = sentence;
  const found: LineWord[] = [];
  for (let index = clause.from; index < clause.to; index += 1) {
    if (!isLineCue(tokens[index]?.lower ?? "")) continue;
    const before = tokens[index - 1];
    if (before?.kind === "ordinal") found.push({ line: before.value, at: index - 1 });
    for (let at = index + 1; at < clause.to; at += 1) {
      const token = tokens[at];
      if (token?.kind === "number" && token.value <= 6) found.push({ line: token.value, at });
      else if (!/^(?:,|und|and|sowie|&)$/.test(token?.lower ?? "")) break;
    }
  }
  return found;
}
