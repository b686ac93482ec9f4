import type { Notice, Selection } from "@ck/contracts";
import type { Language } from "@ck/registry";
import { helpLines, selectAgent } from "@ck/registry/select";
import { defaultLanguage, languageOfOrder } from "../language.ts";

/** The help-line block: for a text that shows danger, and with every reading of the crisis agent. */
export function noticesFor(
  { danger, agentId }: Pick<Selection, "danger" | "agentId">,
  language: Language,
): Notice[] {
  if (!danger && agentId !== "crisis") return [];
  const { textId, text } = helpLines(language);
  return [{ kind: "help-lines", textId, text }];
}

/**
 * The same for an order that failed before it could be read: whatever is wrong with it or with us,
 * a person in danger gets the numbers.
 */
export function noticesForRefused(rawOrder: unknown): Notice[] {
  if (typeof rawOrder !== "object" || rawOrder === null || !("context" in rawOrder)) return [];
  if (typeof rawOrder.context !== "string") return [];
  const language = languageOfOrder(rawOrder) ?? defaultLanguage;
  return noticesFor(selectAgent({ text: rawOrder.context, asked: null, language }), language);
}
