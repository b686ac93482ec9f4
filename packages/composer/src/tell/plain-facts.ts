import type { Fact } from "@ck/chart";
import type { Telling } from "../telling.ts";

/** Facts in their own words, for a section that the composer has no text for. */
export function plainFacts({ language, say, upTo }: Telling, facts: readonly Fact[]): string[] {
  const certain = facts.filter(({ certainty }) => certainty === "certain");
  const sentences = certain.map(
    ({ id, text }) => `[[${id}|${text[language].replace(/\.$/, "")}]].`,
  );
  return say(sentences, { limit: upTo(4, 5, 6) });
}
