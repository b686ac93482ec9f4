import { compose, composerHash, composerVersion } from "@ck/composer";
import type { AcceptedOrder } from "@ck/contracts";
import type { Drawn } from "./draw-chart.ts";
import type { Writer } from "./writer.ts";

type Kind = Pick<AcceptedOrder, "agentId" | "depth" | "style" | "language">;

/** The deterministic writer: no model, no cost; labelled as such on every section. */
export function composerWriter(
  { order }: { readonly order: Kind },
  drawn: Pick<Drawn, "facts" | "chart" | "partner">,
): Writer {
  const { agentId, depth, style, language } = order;
  return {
    provenance: {
      kind: "composer",
      provider: "composer",
      model: composerVersion,
      promptHash: composerHash,
    },
    async *write({ sections }) {
      yield compose({
        agentId,
        depth,
        style,
        language,
        sections,
        facts: drawn.facts,
        chart: drawn.chart,
        ...(drawn.partner ? { partner: drawn.partner } : {}),
      });
    },
    repair: null,
  };
}
