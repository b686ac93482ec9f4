import { localBirth } from "@ck/chart/place";
import type { AcceptedOrder } from "@ck/contracts";
import { type Checker, createChecker, renderAnchors } from "@ck/grounding";
import type { Language } from "@ck/registry";
import { isTooLong } from "../gate/verdict.ts";
import type { Drawn } from "./draw-chart.ts";

/** The checks of a reading's sentences: the same for its worker, its receipt and its replay. */
export function readingChecker(
  { chart, partner, facts }: Pick<Drawn, "chart" | "partner" | "facts">,
  {
    language,
    agentChecks,
    order,
  }: {
    language: Language;
    agentChecks: readonly string[];
    /** With the births, which no sentence may tell; null where they are not known. */
    order: Pick<AcceptedOrder, "birth" | "partner"> | null;
  },
): Checker {
  const checker = createChecker({
    chart,
    ...(partner ? { partner } : {}),
    facts,
    language,
    agentChecks,
    births: order
      ? [order.birth, order.partner].flatMap((birth) => (birth && localBirth(birth)) ?? [])
      : [],
    ofReading: true,
  });
  const tooLong = (raw: string): string | null => {
    if (!isTooLong(raw)) return null;
    const { text } = renderAnchors({ raw, facts, language });
    return isTooLong(text) ? text : null;
  };
  return {
    // Work grows with the length, and what is too long to be shown needs no further reason.
    checkSentence(raw, before = null) {
      const text = tooLong(raw);
      if (text !== null) return { ok: true, findings: [], policy: [], text, facts: [], terms: [] };
      const isLeftOut = before !== null && tooLong(before) !== null;
      return checker.checkSentence(raw, isLeftOut ? null : before);
    },
  };
}
