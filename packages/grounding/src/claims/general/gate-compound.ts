import type { GateMention } from "../../mentions/gate-list.ts";
import { isGateCue } from "../../mentions/reader.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";
import { centerOfGateNoun } from "../../terms/centers.ts";
import { judgeHome } from "./judge-home.ts";

/** "Kehltor 12", "the sacral gates", "Gate 20 is a Spleen gate": a center in the word for the gate. */
export function checkGateCompounds(report: Report): void {
  const { sentence } = report;
  sentence.tokens.forEach(({ lower }, index) => {
    if (!isGateCue(lower)) return;
    const compound = centerOfGateNoun(lower);
    const english =
      (sentence.language === "en" ? sentence.centers.find(({ to }) => to === index) : undefined) ??
      owner(sentence, index);
    const center = compound ?? english?.id ?? null;
    if (center === null) return;
    const at = { from: Math.min(english?.from ?? index, index), to: index + 1 };
    const near = sentence.gates.filter(
      (gate) =>
        gate.head === index ||
        (compound === null && gate.to === index - 2) ||
        (gate.from > index && gate.from <= index + 5) ||
        isEquated(sentence, gate, at.from),
    );
    for (const gate of near) judgeHome(report, gate, [center], at);
  });
}

/** "Gate 18, a gate of the Spleen": the center behind an apposition. */
function owner({ tokens, centers, gates }: Sentence, index: number) {
  const before = gates.some(({ to }) => to === index - 2 && tokens[to]?.lower === ",");
  if (!before || !/^(?:a|ein)$/.test(tokens[index - 1]?.lower ?? "")) return undefined;
  return centers.find(({ from }) => from > index && from <= index + 3);
}

/** "Gate 20 is a Spleen gate", "Tor 20 ist ein Kehltor". */
function isEquated(sentence: Sentence, gate: GateMention, cue: number): boolean {
  const between = sentence.tokens.slice(gate.to, cue).map(({ lower }) => lower);
  const is = between.some((lower) => /^(?:ist|is|zählt|belongs|gehört)$/.test(lower));
  return gate.to <= cue && between.length <= 4 && is;
}
