/**
 * Prices in US dollars for a million tokens, from the provider's price list as of November 2025.
 * `MODEL_PRICES` replaces or adds entries. A model without one is booked at the highest price
 * known: a ceiling may be reached too early, never too late.
 */
export type Price = { input: number; output: number };
export type PriceList = Readonly<Record<string, Price>>;

export const listPrices: PriceList = {
  "gpt-5": { input: 1.25, output: 10 },
  "gpt-5-mini": { input: 0.25, output: 2 },
  "gpt-5-nano": { input: 0.05, output: 0.4 },
  "gpt-4.1": { input: 2, output: 8 },
  "gpt-4.1-mini": { input: 0.4, output: 1.6 },
  "gpt-4o": { input: 2.5, output: 10 },
  "gpt-4o-mini": { input: 0.15, output: 0.6 },
};

function priceOf(model: string, prices: PriceList): Price {
  const known = prices[model];
  if (known) return known;
  const all = Object.values(prices);
  return {
    input: Math.max(...all.map(({ input }) => input)),
    output: Math.max(...all.map(({ output }) => output)),
  };
}

/** What a call costs, millionths of a US dollar (a dollar for a million tokens is one each). */
export function costMicros(
  model: string,
  tokens: { inputTokens: number; outputTokens: number },
  prices: PriceList,
): number {
  const price = priceOf(model, prices);
  return Math.ceil(tokens.inputTokens * price.input + tokens.outputTokens * price.output);
}

/** Tokens of a text, estimated from above: German words take a token for about three characters. */
export const estimateTokens = (text: string) => Math.ceil(text.length / 3);
