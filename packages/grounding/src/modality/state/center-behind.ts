import type { CenterMention } from "../../mentions/centers.ts";
import type { Sentence } from "../../sentence.ts";
import { isPossessive, words } from "../../terms/words.ts";

/** "Vier Tore in der Wurzel", "three in your Sacral": the center right behind what is counted. */
export function centerBehind({ tokens, centers }: Sentence, at: number): CenterMention | undefined {
  const lead = tokens[at + 1]?.lower ?? "";
  if (!/^(?:in|im|inside|within)$/.test(lead)) return undefined;
  const article = tokens[at + 2];
  const told =
    article !== undefined &&
    (words.definite.has(article.lower) || isPossessive(article.lower, article.capital));
  return centers.find(({ from }) => from === at + 2 || (told && from === at + 3));
}
