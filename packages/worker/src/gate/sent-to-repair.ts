import { longestRepairedSentence, mostCounterFacts, mostRepairedCharacters } from "../limits.ts";

/**
 * Of the sentences that failed those that one repair puts right, in order, with the number of
 * counter-facts that each may bring: however much failed, the prompt stays below its ceiling.
 */
export function sentToRepair<Item extends { readonly raw: string }>(failed: readonly Item[]) {
  const sent: Item[] = [];
  let characters = 0;
  for (const item of failed.filter(({ raw }) => raw.length <= longestRepairedSentence)) {
    characters += item.raw.length;
    if (characters > mostRepairedCharacters || sent.length === mostCounterFacts) break;
    sent.push(item);
  }
  const share = Math.floor(mostCounterFacts / Math.max(1, sent.length));
  return sent.map((item) => ({ item, mostCounterFacts: share }));
}
