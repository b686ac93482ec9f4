import type { NewOrder, Notice, ReadingEvent, Selection } from "@ck/contracts";
import type { Registry } from "@ck/registry";

/** How the log of every reading begins: what was ordered, who answers, and help at once. */
export function firstEvents({
  registry,
  order,
  selection,
  notices,
}: {
  registry: Registry;
  order: NewOrder;
  selection: Selection;
  notices: readonly Notice[];
}): ReadingEvent[] {
  const { agentId, depth, style, language } = order;
  const sections = registry
    .sectionsOf(agentId, depth, { partner: order.partner !== null })
    .map(({ id, title }) => ({ id, title: title[language] }));
  return [
    { type: "accepted", agentId, depth, style, language, sections },
    { type: "selected", selection },
    ...notices.map((notice): ReadingEvent => ({ type: "notice", notice })),
  ];
}
