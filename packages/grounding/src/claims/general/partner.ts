import { channelsOfGate } from "@ck/chart";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";

const pairing =
  /\b(?:(?:kann|können) sich\b.*\bverbinden|(?:can|may) (?:join|connect|link|pair|meet)\b|zu kanälen verbinden|drei partner\p{L}*|three partners)\b/u;

/** "Die 34 kann sich mit der 10, der 20 und der 57 verbinden": only gates of one channel can. */
export function checkPartners(report: Report): void {
  const { sentence } = report;
  const [first, ...rest] = sentence.gates;
  if (!first || rest.length === 0 || !pairing.test(sentence.lower)) return;
  if (/\b(?:nicht|kein\p{L}*|not|no|never|nie)\b/u.test(sentence.lower)) return;
  const partners = channelsOfGate(first.gate).flatMap(({ gates }) => gates);
  for (const gate of rest) {
    if (partners.includes(gate.gate)) continue;
    const { preposition } = phraseStart(sentence.tokens, gate.head);
    if (/^(?:in|im|aus|from)$/.test(preposition)) continue;
    const expected = partners.filter((own) => own !== first.gate).join(", ");
    report.wrong({ kind: "general", at: gate, expected: `${first.gate}: ${expected}` });
  }
}
