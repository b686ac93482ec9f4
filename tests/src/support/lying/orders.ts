import { chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { compose } from "@ck/composer";
import type { OrderInput } from "@ck/contracts";
import { splitSentences } from "@ck/grounding";
import { agentIds, defaultRegistry } from "@ck/registry";
import { chartKey } from "@ck/test-kit";

const day = 86_400_000;

/**
 * The nth order, each of another birth, so that a fact table tells its reading; with the sentences
 * that the composer would write for it.
 */
export function orderOf(n: number) {
  const instant = new Date(Date.UTC(1941, 2, 5, 4, 17) + Math.floor(n * 2.917 * day));
  const utc = `${instant.toISOString().slice(0, 16)}:00.000Z`;
  const agentId = agentIds[n % agentIds.length] ?? "business";
  const language = Math.floor(n / agentIds.length) % 2 === 0 ? ("de" as const) : ("en" as const);
  const depth = n % 10 === 9 ? ("advanced" as const) : ("basic" as const);
  const order: OrderInput = {
    agentId,
    depth,
    language,
    birthDate: utc.slice(0, 10),
    birthTime: utc.slice(11, 16),
    utcOffset: "+00:00",
    latitude: 48.137,
    longitude: 11.575,
    idempotencyKey: `reading-${n}`,
  };
  const birthChart = chartOfBirth({ utc, from: utc, to: utc });
  const facts = factsOf(birthChart);
  let sentences: readonly string[] | undefined;
  const write = () => {
    const ids = defaultRegistry.sectionsOf(agentId, depth, { partner: false }).map(({ id }) => id);
    const chart = publicChart(birthChart.chart);
    const style = "klar";
    const text = compose({ agentId, depth, style, language, sections: ids, facts, chart });
    return splitSentences(text.replace(/^@@ .*$/gm, ""));
  };
  const composed = () => {
    sentences ??= write();
    return sentences;
  };
  return { order, utc, language, key: chartKey(facts.map(({ id }) => id)), composed };
}
export type LyingOrder = ReturnType<typeof orderOf>;
