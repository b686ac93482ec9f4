import { agentIds, depths } from "@ck/registry";
import type { ComposerFigures } from "../measure/composer.ts";
import { table } from "./table.ts";

const share = (value: number) => `${(100 * value).toFixed(1)} %`;

/** The composer: findings, length, repetition, and what two charts have in common. */
export function reportComposer(figures: ComposerFigures): string {
  const { charts, readings, sentences, sections, shared } = figures;
  const rows = agentIds.flatMap((agent) =>
    depths.map((depth) => {
      const inGroup = ({ reading }: { readonly reading: string }) =>
        reading.startsWith(`${agent} ${depth} `);
      const { median = 0, p95 = 0 } = shared.groups.get(`${agent} ${depth}`) ?? {};
      const { findings, policy, length, repeated } = figures;
      const counts = [findings, policy, length, repeated].map((all) => all.filter(inGroup).length);
      return [`${agent} ${depth}`, ...counts.map(String), share(median), share(p95)];
    }),
  );
  const head = ["findings", "policy", "out of band", "repeated", "shared median", "p95"];
  return [
    table(["composer", ...head], rows),
    `${readings} readings of ${charts} charts, ${sections} sections, ${sentences} sentences; ` +
      `shared by two charts: median ${share(shared.median)}`,
  ].join("\n");
}
