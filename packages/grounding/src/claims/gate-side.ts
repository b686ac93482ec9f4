import type { GateMention } from "../mentions/gate-list.ts";
import type { SideMention } from "../mentions/planets.ts";
import { presenceOf } from "../modality/presence.ts";
import type { Report } from "../report.ts";
import type { Sentence } from "../sentence.ts";
import { phrases } from "../terms/phrases.ts";

/** "Tor 34 ist bei dir unbewusst aktiv", "your unconscious gate 34": the side without a planet. */
export function checkGateSides(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.planets.length > 0) return;
  for (const clause of sentence.clauses) {
    const within = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
    const [gate, ...otherGates] = sentence.gates.filter(within);
    const [side, ...otherSides] = sentence.sides.filter(within);
    if (!gate?.strong || !side || otherGates.length > 0 || otherSides.length > 0) continue;
    if (side.side === "both" || !isOfActivation(sentence, side, gate)) continue;
    if (presenceOf(sentence, gate) !== "present" || isLimited(sentence, side)) continue;
    report.judge({
      kind: "planet",
      at: { from: Math.min(side.from, gate.from), to: Math.max(side.to, gate.to) },
      holds: (view) =>
        view.placed.some((place) => place.gate === gate.gate && place.side === side.side),
      fact: (view) => (view.gates.has(gate.gate) ? `${view.prefix}gate:${gate.gate}` : null),
      instead: (view) => phrases.placedIn(view, gate.gate, report.language),
    });
  }
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
  return /^(?:nicht|not|nie|never|nur|only|weder|neither)$/.test(
    tokens[side.from - 1]?.lower ?? "",
  );
}
