import { phraseStart } from "../../modality/noun-phrase.ts";
import type { Report } from "../../report.ts";
import { words } from "../../terms/words.ts";
import { isClaimed } from "./motor-reach.ts";

const feeding =
  /(?<!\p{L})(?:gespeist|angetrieben|befeuert|versorgt|fed|powered|fuelled|fueled|driven)(?!\p{L})/u;
const by = /^(?:von|vom|durch|by|from)$/;

/** "Deine Kehle wird vom Herzen gespeist": defined channels lead from one center to the other. */
export function checkFedBy(report: Report): void {
  const { sentence } = report;
  for (const clause of sentence.clauses) {
    if (!feeding.test(sentence.lowerOf(clause)) || !isClaimed(report, clause)) continue;
    const inside = sentence.centers.filter(({ from }) => from >= clause.from && from < clause.to);
    const source = inside.find(({ from }) =>
      by.test(phraseStart(sentence.tokens, from).preposition),
    );
    const fed = inside.filter((center) => center !== source);
    const [only, ...others] = fed;
    if (!source || !only || others.length > 0) continue;
    const own = sentence.tokens.slice(clause.from, clause.to);
    const denied = own.some(
      ({ lower }) => words.negator.has(lower) || words.negativeArticle.has(lower),
    );
    report.judge({
      kind: "relation",
      at: source,
      holds: ({ groups }) =>
        groups.some((group) => group.has(source.id) && group.has(only.id)) !== denied,
      fact: () => null,
    });
  }
}
