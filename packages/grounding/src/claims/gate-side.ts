import type { GateMention } from "../mentions/gate-list.ts";
import type { SideMention } from "../mentions/sides.ts";
import { presenceOf } from "../modality/presence.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { phrases } from "../terms/phrases.ts";

/** "Tor 34 ist bei dir unbewusst aktiv", "your unconscious gate 34": the side without a planet. */
export function checkGateSides(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.planets.length > 0) return;
  checkBothSides(report);
  checkLeadingSides(report);
  for (const clause of sentence.clauses) {
    const within = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const [gate, ...otherGates] = sentence.gates.filter(within);
    const [side, ...otherSides] = sentence.sides.filter(within);
    if (
      !gate ||
      !(gate.strong || sentence.inField) ||
      !side ||
      otherGates.length > 0 ||
      otherSides.length > 0
    )
      continue;
    if (side.side === "both" || !isOfActivation(sentence, side, gate)) continue;
    if (presenceOf(sentence, gate) !== "present" || isLimited(sentence, side)) continue;
    const only = isOnly(sentence, side);
    report.judge({
      kind: "planet",
      at: { from: Math.min(side.from, gate.from), to: Math.max(side.to, gate.to) },
      holds: (view) =>
        view.placed.some((place) => place.gate === gate.gate && place.side === side.side) &&
        !(
          only && view.placed.some((place) => place.gate === gate.gate && place.side !== side.side)
        ),
      fact: (view) => (view.gates.has(gate.gate) ? `${view.prefix}gate:${gate.gate}` : null),
      instead: (view) => phrases.placedIn(view, gate.gate, report.language),
    });
  }
}

/** "Unbewusst gehören Tor 49 und Tor 4 zusammen": a side that opens the clause holds for all its gates. */
function checkLeadingSides(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    const side = sentence.sides.find(({ from }) => from === clause.from);
    if (!side || side.side === "both" || clause.hypothetical || clause.conditional) continue;
    const gates = sentence.gates.filter(
      ({ from, strong }) => strong && from >= clause.from && from < clause.to,
    );
    for (const gate of gates) {
      if (presenceOf(sentence, gate) !== "present") continue;
      report.judge({
        kind: "planet",
        at: gate,
        holds: (view) =>
          view.placed.some((place) => place.gate === gate.gate && place.side === side.side),
        fact: (view) => (view.gates.has(gate.gate) ? `${view.prefix}gate:${gate.gate}` : null),
        instead: (view) => phrases.placedIn(view, gate.gate, report.language),
      });
    }
  }
}

/** "Once in black and once in red, the 54 …": the one gate of the sentence on both sides. */
function checkBothSides(report: Report): void {
  const { sentence } = report;
  const [gate, ...others] = sentence.gates;
  const [side, ...more] = sentence.sides;
  if (!gate || others.length > 0 || side?.side !== "both" || more.length > 0) return;
  if (presenceOf(sentence, gate) !== "present") return;
  report.judge({
    kind: "planet",
    at: side,
    holds: (view) =>
      (["personality", "design"] as const).every((own) =>
        view.placed.some((place) => place.gate === gate.gate && place.side === own),
      ),
    fact: (view) => (view.gates.has(gate.gate) ? `${view.prefix}gate:${gate.gate}` : null),
    instead: (view) => phrases.placedIn(view, gate.gate, report.language),
  });
}

/** "nur im Design aktiv": on the other side it is not. */
function isOnly({ tokens }: Sentence, side: SideMention): boolean {
  return [side.from - 1, side.from - 2].some((at) =>
    /^(?:nur|only|ausschließlich|solely)$/.test(tokens[at]?.lower ?? ""),
  );
}

const active = /^(?:aktiv\p{L}*|activated|active|besetzt|belegt)$/u;
const column = /(?:seite|spalte|side|column)$/;

/** "bewusst" alone may mean "deliberately", and "Design" the whole chart. */
function isOfActivation({ tokens }: Sentence, side: SideMention, gate: GateMention): boolean {
  const [before, own, next] = [side.from - 1, side.from, side.to].map(
    (at) => tokens[at]?.lower ?? "",
  );
  if (side.to === gate.head) return true;
  return active.test(before ?? "") || active.test(next ?? "") || column.test(own ?? "");
}

/** "nicht unbewusst, sondern …": the side is denied. */
function isLimited({ tokens }: Sentence, side: SideMention): boolean {
  return /^(?:nicht|not|nie|never|weder|neither)$/.test(tokens[side.from - 1]?.lower ?? "");
}
