import { activeGatesOf, gateOf } from "@ck/chart";
import type { GateMention } from "../../mentions/gate-list.ts";
import { phraseStart } from "../../modality/noun-phrase.ts";
import { isAsked, isContrasted, isOfOthers } from "../../modality/taken-back.ts";
import type { Report } from "../../report.ts";
import type { Sentence } from "../../sentence.ts";

const onlyBefore = /^(?:nur|lediglich|bloß|einzig|ausschließlich|only|just|solely)$/;
const onlyBehind = /^(?:allein|alleine|alone)$/;
const inside = /^(?:in|im|inside|within)$/;

/** "Im Sakral liegt bei dir nur die 27": no other gate of the center is active. */
export function checkOnlyGates(report: Report): void {
  const { sentence } = report;
  if (!sentence.personal || sentence.planets.length > 0 || sentence.channels.length > 0) return;
  for (const clause of sentence.clauses) {
    const own = <Item extends { readonly from: number }>(all: readonly Item[]) =>
      all.filter(({ from }) => from >= clause.from && from < clause.to);
    const [gate, ...moreGates] = own(sentence.gates);
    const [center, ...moreCenters] = own(sentence.centers);
    if (!gate || !center || moreGates.length > 0 || moreCenters.length > 0) continue;
    if (gate.gate < 1 || gate.gate > 64 || gateOf(gate.gate).center !== center.id) continue;
    if (!inside.test(phraseStart(sentence.tokens, center.from).preposition)) continue;
    if (clause.hypothetical || clause.conditional || isAsked(sentence, gate.from)) continue;
    const text = sentence.lowerOf(clause);
    if (!isOnly(sentence, gate) || !standing.test(text) || partly.test(text)) continue;
    if (isOfOthers(sentence, gate.from) || isContrasted(sentence, gate.from)) continue;
    report.judge({
      kind: "count",
      at: gate,
      holds: ({ chart }) => activeGatesOf(center.id, chart.gates).join() === String(gate.gate),
      fact: () => null,
      instead: ({ chart }) => activeGatesOf(center.id, chart.gates).join(", "),
    });
  }
}

const standing =
  /(?<!\p{L})(?:liegt|steht|sitzt|ist|wohnt|gibt es|hast|haben|trägst|leuchtet|aktiv|besetzt|finde\p{L}*|is|lies|lives|sits|stands|have|carry|lights|lit|active|find)(?!\p{L})/u;
/** Only that gate does something, though others may be there. */
const partly =
  /(?<!\p{L})(?:häng\p{L}*|hang\p{L}*|nicht nur|not only|not just|definier\p{L}*|bewusst\p{L}*|unbewusst\p{L}*|conscious\p{L}*|unconscious\p{L}*|fehlt|missing|such\p{L}*|offen\p{L}*|verbind\p{L}*|verbunden|partner\p{L}*|mate|gegen\p{L}+|connect\p{L}*)(?!\p{L})/u;

function isOnly({ tokens }: Sentence, { head, to }: GateMention): boolean {
  const at = phraseStart(tokens, head).from;
  const before = [at - 1, at - 2].map((place) => tokens[place]?.lower ?? "");
  if (/^(?:nicht|not)$/.test(before[1] ?? "")) return false;
  return onlyBefore.test(before[0] ?? "") || onlyBehind.test(tokens[to]?.lower ?? "");
}
