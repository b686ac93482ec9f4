import { gates as allGates, centerOf, channelsOfGate } from "@ck/chart";
import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";

const every = /\b(?:alle|sämtliche|jedes|all|every|each)\b[^,;:]{0,20}\b(?:tore?n?|gates?)\b/;
const leading =
  /\b(?:partner\p{L}*|führ\p{L}*|münde\p{L}*|streck\p{L}*|zeig\p{L}*|verbind\p{L}*|lead\p{L}*|point\p{L}*|reach\p{L}*|join\p{L}*|link\p{L}*|connect\p{L}*|end)\b/u;

/** "All the gates of the Head lead to the Ajna": each gate of the one center has a channel to the other. */
export function checkAllGates(report: Report): void {
  const { sentence } = report;
  const [host, target, ...others] = sentence.centers;
  if (!host || !target || others.length > 0 || sentence.gates.length > 0) return;
  if (!every.test(sentence.lower) || !leading.test(sentence.lower)) return;
  if (/\b(?:nicht|kein\p{L}*|not|no|never|aktive\p{L}*|active)\b/u.test(sentence.lower)) return;
  const { preposition } = phraseStart(sentence.tokens, target.from);
  if (preposition === "") return;
  const stray = allGates.filter(
    ({ gate, center }) =>
      center === host.id &&
      !channelsOfGate(gate).some(({ centers }) => centers.includes(target.id)),
  );
  if (stray.length === 0) return;
  const ends = new Set(
    stray.flatMap(({ gate }) => channelsOfGate(gate).flatMap(({ centers }) => centers)),
  );
  ends.delete(host.id);
  const expected = [...ends].map((id) => centerOf(id).name[report.language]).join(", ");
  report.wrong({ kind: "general", at: target, expected });
}
