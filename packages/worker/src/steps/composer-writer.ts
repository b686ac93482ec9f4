import { compose, composerHash, composerVersion } from "@ck/composer";
import type { AcceptedOrder } from "@ck/contracts";
import type { SectionId } from "@ck/registry";
import type { Drawn } from "./draw-chart.ts";
import type { Writer } from "./writer.ts";

type Kind = Pick<AcceptedOrder, "agentId" | "depth" | "style" | "language">;

/** The deterministic writer: no model, no cost; labelled as such on every section. */
export function composerWriter(
  { order }: { readonly order: Kind },
  drawn: Pick<Drawn, "facts" | "chart" | "partner">,
): Writer {
  return {
    provenance: {
      kind: "composer",
      provider: "composer",
      model: composerVersion,
      promptHash: composerHash,
    },
    async *write({ sections }) {
      yield composedText(order, drawn, sections);
    },
    repair: null,
  };
}

/** What the composer writes in one pass over some sections. */
export function composedText(
  { agentId, depth, style, language }: Kind,
  { facts, chart, partner }: Pick<Drawn, "facts" | "chart" | "partner">,
  sections: readonly SectionId[],
): string {
  const kind = { agentId, depth, style, language };
  return compose({ ...kind, sections, facts, chart, ...(partner ? { partner } : {}) });
}
