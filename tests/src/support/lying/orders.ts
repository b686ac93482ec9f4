import { chartOfBirth, factsOf, publicChart } from "@ck/chart";
import { compose } from "@ck/composer";
import type { OrderInput } from "@ck/contracts";
import { splitSentences } from "@ck/grounding";
import { agentIds, defaultRegistry, styles } from "@ck/registry";
import { chartKey } from "@ck/test-kit";

const day = 86_400_000;

const chartAt = (utc: string) => chartOfBirth({ utc, from: utc, to: utc });

/** The deeper, the rarer: they have many more sentences. */
function depthOf(n: number): OrderInput["depth"] & string {
  if (n % 50 === 49) return "professional";
  return n % 10 === 9 ? "advanced" : "basic";
}

const birthAt = (utc: string) => ({
  birthDate: utc.slice(0, 10),
  birthTime: utc.slice(11, 16),
  utcOffset: "+00:00",
  latitude: 48.137,
  longitude: 11.575,
});

/**
 * The nth order, each of another birth, so that a fact table tells its reading; of all agents,
 * styles and depths, some for two people; with the sentences that the composer would write for it.
 */
export function orderOf(n: number) {
  const instant = new Date(Date.UTC(1941, 2, 5, 4, 17) + Math.floor(n * 2.917 * day));
  const utc = `${instant.toISOString().slice(0, 16)}:00.000Z`;
  const partnerUtc = `${new Date(instant.getTime() + 731.3 * day).toISOString().slice(0, 16)}:00.000Z`;
  const agentId = agentIds[n % agentIds.length] ?? "business";
  const language = Math.floor(n / agentIds.length) % 2 === 0 ? ("de" as const) : ("en" as const);
  const depth = depthOf(n);
  const style = styles[Math.floor(n / 3) % styles.length] ?? "klar";
  const isPair = agentId === "relationship" && n % 3 === 0;
  const order: OrderInput = {
    agentId,
    depth,
    style,
    language,
    ...birthAt(utc),
    ...(isPair ? { partner: birthAt(partnerUtc) } : {}),
    idempotencyKey: `reading-${n}`,
  };
  const [birthChart, partnerChart] = [chartAt(utc), isPair ? chartAt(partnerUtc) : undefined];
  const facts = factsOf(birthChart, partnerChart);
  let sentences: readonly string[] | undefined;
  const write = () => {
    const ids = defaultRegistry.sectionsOf(agentId, depth, { partner: isPair }).map(({ id }) => id);
    const chart = publicChart(birthChart.chart);
    const partner = partnerChart && publicChart(partnerChart.chart);
    const kind = { agentId, depth, style, language };
    const text = compose({ ...kind, sections: ids, facts, chart, ...(partner ? { partner } : {}) });
    return splitSentences(text.replace(/^@@ .*$/gm, ""));
  };
  const composed = () => {
    sentences ??= write();
    return sentences;
  };
  return { order, utc, language, key: chartKey(facts.map(({ id }) => id)), composed };
}
export type LyingOrder = ReturnType<typeof orderOf>;
